import Findings
import PowerShellSemantics
import PowerShellSyntax

/// A parameter is given that the call cannot take.
///
/// `Command`, `Parameter`: names as they are written or (not with `Exact`) understood; `With`: one of these must be
/// given too; `Without`: none of these may be; `Value`, `NotValue`: forms of the argument; `InGraph`: only in scripts
/// that call Graph; `Unless`: not when the script calls one of these; `Pinned`; `Fix`: as for calls. One report for
/// each parameter, one fix for each call.
let unfitParameter: DetectorFunction = { context, arguments in
  let names = arguments.texts("Parameter")
  let with = arguments.texts("With")
  let without = arguments.texts("Without")
  let values = arguments.patterns("Value")
  let notValues = arguments.patterns("NotValue")
  let unless = arguments.texts("Unless")
  let isExact = arguments.flag("Exact")
  if arguments.flag("InGraph"), !context.usesGraph { return [] }
  if !unless.isEmpty, !context.commands(named: unless).isEmpty { return [] }
  let severity = context.pinnedSeverity(arguments)?.severity
  return context.commands(named: arguments.texts("Command")).flatMap { command -> [Report] in
    let parameters = context.writtenParameters(command)
    func isGiven(_ names: [String]) -> Bool {
      parameters.contains { $0.isAny(of: names) } || command.argument(anyOf: names) != nil
    }
    guard with.isEmpty || isGiven(with), without.isEmpty || !isGiven(without) else { return [] }
    let found = parameters.filter { parameter in
      guard isExact ? contains(names, parameter.name) : parameter.isAny(of: names) else { return false }
      if values.isEmpty && notValues.isEmpty { return true }
      guard let value = parameter.value else { return false }
      let sources = context.tracer.trace(value, .elements).sources
      if sources.contains(where: { source in notValues.contains { $0.matches(source) } }) { return false }
      return values.isEmpty || sources.contains { source in values.contains { $0.matches(source) } }
    }
    guard let first = found.first else { return [] }
    var edits = context.rewriting(command, arguments.table("Fix"))
    if edits.isEmpty, let words = arguments.table("Fix")?.table("Words") {
      edits = context.replacing(found, words)
    }
    return [Report(first.node, edits: edits, severity: severity)]
      + found.dropFirst().map { Report($0.node, severity: severity) }
  }
}

extension LintContext {
  /// Writes other words for constant arguments.
  fileprivate func replacing(_ parameters: [WrittenParameter], _ words: DetectorArguments) -> [TextEdit] {
    var edits: [TextEdit] = []
    for parameter in parameters {
      guard let value = parameter.value?.unwrapped, let text = value.constantText,
        let word = words.pairs.first(where: { sameName($0.key, text) })?.value
      else { return [] }
      edits.append(TextEdit(range: value.range, replacement: value.stringKind == .bareWord ? word : "'\(word)'"))
    }
    return edits
  }
}

/// A call gives some of what the service needs, but not all: by name, by splatting or in the body.
///
/// `Command`, `Parameter`: all that is needed, `A|B` when either will do; `Body`; `Some`: at least one of them must be
/// given; `Unneeded`: parameters by the parameter that makes them needless; `Request`: requests with a `Body` that must
/// have them; `Fix` with `Add` (arguments), `AddEntry` (entries of the body) and `Unless` (parameters that make the fix
/// doubtful), or `Rewrite` as for calls.
let incompleteCall: DetectorFunction = { context, arguments in
  let needs = CallNeeds(arguments)
  let fix = arguments.table("Fix")
  var reports: [Report] = []
  for command in context.commands(named: arguments.texts("Command")) {
    guard command.isComplete, command.input == nil, command.argument("InputObject") == nil else { continue }
    var given = command.arguments.map(\.parameter)
    // Parameters of commands that are not known may be abbreviated.
    given += needs.names.filter { command.argument($0) != nil }
    var tables: [Node] = []
    if let body = command.argument(anyOf: arguments.texts("Body"))?.value {
      guard let found = context.knownTables(body) else { continue }
      tables = found
      given += found.flatMap { context.record($0).entries.map(\.name) }
    }
    let missing = needs.missing(given)
    guard !missing.isEmpty else { continue }
    var edits: [TextEdit] = []
    if let fix, !fix.texts("Unless").contains(where: { contains(given, $0) }) {
      edits =
        tables.isEmpty
        ? context.adding(missing, to: command, fix.table("Add"))
        : context.addingEntries(missing, to: tables, fix.table("AddEntry"))
    }
    if let rewrite = arguments.table("Rewrite") { edits = context.rewriting(command, rewrite) }
    reports.append(Report(command.nameNode, edits: edits))
  }
  if let request = arguments.table("Request") {
    for command in context.requests(request) {
      guard let body = command.argument(anyOf: request.texts("Body"))?.value,
        let tables = context.knownTables(body)
      else { continue }
      let missing = needs.missing(tables.flatMap { context.record($0).entries.map(\.name) })
      guard !missing.isEmpty else { continue }
      reports.append(Report(body, edits: context.addingEntries(missing, to: tables, fix?.table("AddEntry"))))
    }
  }
  return reports
}

/// What a call needs.
private struct CallNeeds {
  let needed: [String]
  let unneeded: [(key: String, value: String)]
  let some: Bool

  init(_ arguments: DetectorArguments) {
    needed = arguments.texts("Parameter")
    unneeded = arguments.table("Unneeded")?.pairs ?? []
    some = arguments.flag("Some")
  }

  /// The names of all that is needed.
  var names: [String] { needed.flatMap { $0.split(separator: "|").map(String.init) } }

  func missing(_ given: [String]) -> [String] {
    func isGiven(_ name: String) -> Bool { name.split(separator: "|").contains { contains(given, String($0)) } }
    if some, !needed.contains(where: isGiven) { return [] }
    return needed.filter { name in
      !isGiven(name) && !unneeded.contains { sameName($0.value, name) && contains(given, $0.key) }
    }
  }
}

extension LintContext {
  /// Whether a hashtable is splatted whose keys are not known.
  func hasUnknownSplat(_ command: CommandUse) -> Bool {
    if let call = analysis.call(at: command.node.id) {
      return call.problems.contains { if case .unknownSplat = $0 { true } else { false } }
    }
    return !command.isComplete
  }

  /// The hashtables that a body is; nil when it may be something else.
  fileprivate func knownTables(_ body: Node) -> [Node]? {
    let trace = tracer.trace(jsonInput(of: body) ?? body, .elements)
    guard trace.isComplete, !trace.sources.isEmpty, trace.sources.allSatisfy({ $0.kind == .hashtable }) else {
      return nil
    }
    // A table that is filled in a loop, or with keys that are not known, may have more.
    let isFilled = trace.sources.contains { table in
      table.tableEntries.contains { analysis.constantString($0.key.id) == nil && $0.key.unwrapped.stringValue == nil }
    }
    return isFilled ? nil : trace.sources
  }

  fileprivate func addingEntries(_ missing: [String], to tables: [Node], _ texts: DetectorArguments?) -> [TextEdit] {
    guard let texts, tables.count == 1, let last = tables.first?.tableEntries.last?.value else { return [] }
    var addition = ""
    for name in missing {
      guard let text = texts.text(name) else { return [] }
      addition += "; " + text
    }
    return [TextEdit(range: last.range.upperBound..<last.range.upperBound, replacement: addition)]
  }
}

/// A command is used: `Command`; `Unknown`: only when no table has it; `InGraph`: only in scripts that call Graph;
/// `Except`: names that are left out; `Without`: parameters that make it right; `Unless`: not when the script calls one
/// of these; `Tested`: not where a condition around it reads such a member or asks for such a command; `Pinned`; `Fix` as
/// for calls.
let commandInUse: DetectorFunction = { context, arguments in
  if arguments.flag("InGraph"), !context.usesGraph { return [] }
  let unless = arguments.texts("Unless")
  if !unless.isEmpty, !context.commands(named: unless).isEmpty { return [] }
  let isUnknown = arguments.flag("Unknown")
  if isUnknown, context.loadsOtherScripts { return [] }
  let except = arguments.texts("Except")
  let without = arguments.texts("Without")
  let severity = context.pinnedSeverity(arguments)?.severity
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    if matches(command.name, anyOf: except) || (isUnknown && context.rules.tables.graphName(command.name) != nil) {
      return nil
    }
    if context.isRun(command.node, afterTestOf: arguments.texts("Tested")) { return nil }
    if !without.isEmpty, context.hasUnknownSplat(command) || command.argument(anyOf: without) != nil { return nil }
    return Report(
      command.nameNode, edits: context.rewriting(command, arguments.table("Fix")), severity: severity)
  }
}

/// A command has another name where it is given a parameter: `Command`, `Parameter`, `Replace` (end of the name by its
/// new end; the new name must be known); `Pinned`.
let renamedWithParameter: DetectorFunction = { context, arguments in
  let endings = arguments.table("Replace")?.pairs ?? []
  let severity = context.pinnedSeverity(arguments)?.severity
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    guard command.argument(anyOf: arguments.texts("Parameter")) != nil else { return nil }
    for (old, new) in endings where command.name.lowercased().hasSuffix(old.lowercased()) {
      if command.name.lowercased().hasSuffix(new.lowercased()) { return nil }
      guard let name = context.rules.tables.graphName(String(command.name.dropLast(old.count)) + new)?.name else {
        continue
      }
      let isPlain = command.nameNode.constantText.map { sameName($0, command.name) } == true
      let edits = isPlain ? [TextEdit(range: command.nameNode.range, replacement: name)] : []
      return Report(command.nameNode, edits: edits, severity: severity)
    }
    return nil
  }
}
