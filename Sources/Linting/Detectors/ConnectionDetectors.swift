import Findings
import MappingRules
import PowerShellSyntax

/// What the connections of a script ask for.
struct Connections: Sendable {
  /// The commands that connect.
  var commands: [CommandUse] = []
  /// What they ask for, when all are known to sign in a person.
  var scopes: [String]?
  /// What is granted without asking.
  var defaults: [String] = []
  /// One of them names its scopes.
  var namesScopes = false

  /// `Connect`: commands; `Scopes`: the parameter; `Application`: parameters of sign-ins without a person; `Default`:
  /// what is asked for when nothing is named.
  init(_ context: LintContext, _ arguments: DetectorArguments) {
    commands = context.commands(named: arguments.texts("Connect"))
    var all: [String] = []
    for command in commands {
      guard command.isComplete, command.argument(anyOf: arguments.texts("Application")) == nil else { return }
      guard let value = command.argument(anyOf: arguments.texts("Scopes"))?.value else { continue }
      guard let words = context.scopeWords(value) else { return }
      namesScopes = true
      all += words.map(\.text)
    }
    defaults = arguments.texts("Default")
    if !commands.isEmpty { scopes = all }
  }
}

/// A permission's name in a script.
struct ScopeWord: Sendable {
  var text: String
  /// The text that has it, perhaps with others.
  var node: Node
}

extension LintContext {
  /// The names of permissions in an argument; nil when not all are known.
  func scopeWords(_ value: Node) -> [ScopeWord]? {
    let trace = tracer.trace(value, .elements)
    guard trace.isComplete, !trace.sources.isEmpty else { return nil }
    var result: [ScopeWord] = []
    for source in trace.sources {
      guard source.kind == .stringConstantExpression, let text = source.stringValue else { return nil }
      for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
        result.append(ScopeWord(text: Self.permission(String(word)), node: source))
      }
    }
    return result
  }

  /// Without the address of Graph before it.
  private static func permission(_ word: String) -> String {
    let address = "https://graph.microsoft.com/"
    return sameName(word.prefix(address.count), address) ? String(word.dropFirst(address.count)) : word
  }

  /// Whether a permission that is asked for is enough where another is needed: by what the rules and the table `Also`
  /// (patterns by patterns) say, or as a higher one for the same kind of object.
  func covers(_ granted: String, _ needed: String, _ also: DetectorArguments?) -> Bool {
    if sameName(granted, needed) || rules.session?.scope(granted, implies: needed) == true { return true }
    for entry in also?.table?.entries ?? [] where matches(granted, entry.key) {
      if (also?.texts(entry.key) ?? []).contains(where: { matches(needed, $0) }) { return true }
    }
    let (a, b) = (granted.split(separator: "."), needed.split(separator: "."))
    guard a.count >= 2, b.count >= 2, sameName(a[0], b[0]) else { return false }
    let ranks = ["readbasic", "read", "readwrite"]
    guard let have = ranks.firstIndex(of: a[1].lowercased()), let want = ranks.firstIndex(of: b[1].lowercased()) else {
      return false
    }
    return have >= want
  }
}

/// The connections of a script ask for too little: a command's least permissions are not among them.
///
/// Connections as above; `Command`: whose permissions are looked at; `Request` (`Command`, `Parameter`): requests that do
/// what such a command does; `Family`: kinds of permissions (before the first
/// dot) that the table of least permissions is enough for; `Also`: what covers what; `Instead`: what the fix asks for,
/// where the least permission gives too little; `Own`: reading the signed-in person needs none. Missing permissions for reading are only worth a warning. The fix adds
/// them to the only connection.
let missingScopes: DetectorFunction = { context, arguments in
  let connections = Connections(context, arguments)
  guard let granted = connections.scopes, let first = connections.commands.first, !context.loadsOtherScripts else {
    return []
  }
  let also = arguments.table("Also")
  let families = arguments.texts("Family")
  var missing: Set<String> = []
  var reasons: [(command: String, names: [String])] = []
  var isWrite = false
  let called = context.commands(named: arguments.texts("Command")).compactMap { command -> (GraphCmdlet, String)? in
    guard let cmdlet = context.rules.tables.graphCmdlet(command.name),
      !context.readsOwnObject(command, arguments.table("Own"))
    else { return nil }
    return (cmdlet, cmdlet.name)
  }
  let requested = (arguments.table("Request").map(context.graphRequests) ?? []).compactMap {
    use -> (GraphCmdlet, String)? in
    guard !use.isBeta, let method = context.method(of: use.command),
      let cmdlet = context.rules.tables.graphCmdlet(method: method, segments: use.segments.map(\.text)),
      matches(cmdlet.name, anyOf: arguments.texts("Command"))
    else { return nil }
    return (cmdlet, "\(method) \(use.segments.map(\.text).joined(separator: "/"))")
  }
  for (cmdlet, name) in called + requested where !cmdlet.delegatedScopes.isEmpty {
    let isFollowed = cmdlet.delegatedScopes.joined().allSatisfy { scope in
      contains(families, scope.split(separator: ".").first.map(String.init) ?? "")
    }
    guard isFollowed else { continue }
    let isCovered = cmdlet.delegatedScopes.contains { needed in
      needed.allSatisfy { need in
        granted.contains { context.covers($0, need, also) } || contains(connections.defaults, need)
      }
    }
    guard !isCovered, let needed = cmdlet.delegatedScopes.first else { continue }
    let names = needed.map { arguments.table("Instead")?.value(for: $0) ?? $0 }
    missing.formUnion(names)
    if !reasons.contains(where: { $0.command == name }) { reasons.append((name, names)) }
    if !sameName(cmdlet.method, "GET") { isWrite = true }
  }
  guard !missing.isEmpty else { return [] }
  let names = context.rules.session?.reduced(scopes: missing) ?? missing.sorted()
  let edits = connections.commands.count == 1 ? context.addingScopes(names, to: first, arguments) : []
  let told = reasons.prefix(3).map { "\($0.command) needs \($0.names.joined(separator: " and "))" }
  let more = reasons.count > told.count ? ", and \(reasons.count - told.count) more cmdlets need others" : ""
  return [
    Report(
      first.nameNode, edits: edits, severity: isWrite && connections.namesScopes ? nil : .warning,
      detail: told.joined(separator: "; ") + more + ".")
  ]
}

extension LintContext {
  /// Whether a command reads the object of the person who signed in: `Command`, whose `Parameter` comes `From` a
  /// command that tells who that is.
  fileprivate func readsOwnObject(_ command: CommandUse, _ own: DetectorArguments?) -> Bool {
    guard let own, matches(command.name, anyOf: own.texts("Command")),
      let value = command.argument(anyOf: own.texts("Parameter"))?.value
    else { return false }
    return hasCommand(slice(value), own.texts("From"))
  }

  fileprivate func addingScopes(_ names: [String], to command: CommandUse, _ arguments: DetectorArguments)
    -> [TextEdit]
  {
    guard let parameter = arguments.text("Scopes") else { return [] }
    guard let argument = command.argument(parameter) else {
      let list = names.map { "'\($0)'" }.joined(separator: ", ")
      let end = command.nameNode.range.upperBound
      return [TextEdit(range: end..<end, replacement: " -\(parameter) \(list)")]
    }
    guard !argument.isSplatted, let value = argument.value else { return [] }
    let inner = value.unwrapped
    switch inner.kind {
    case .arrayLiteral:
      guard let last = inner.children.last else { return [] }
      return [
        TextEdit(
          range: last.range.upperBound..<last.range.upperBound,
          replacement: names.map { ", '\($0)'" }.joined())
      ]
    case .stringConstantExpression:
      // One text with several names takes more of them.
      guard let text = inner.stringValue else { return [] }
      let isList = text.contains(",") && inner.stringKind != .bareWord
      let end = isList ? inner.range.upperBound - 1 : inner.range.upperBound
      let addition = names.map { isList ? ",\($0)" : ", '\($0)'" }.joined()
      return [TextEdit(range: end..<end, replacement: addition)]
    default: return []
    }
  }
}

/// A permission is asked for though the commands need less, or nothing of its kind: connections as above; `Broad`:
/// permissions; `Command`: whose permissions are looked at; `Raw`: commands that may do anything; `Written`: properties
/// that need more than the table says; `Unused`: whether to report permissions of a kind that no command needs, but for
/// those in `Except` (patterns).
let broadScopes: DetectorFunction = { context, arguments in
  let connections = Connections(context, arguments)
  guard connections.scopes != nil, !context.loadsOtherScripts, context.commands(named: arguments.texts("Raw")).isEmpty
  else { return [] }
  var needed: Set<String> = []
  var possible: Set<String> = []
  for command in context.commands(named: arguments.texts("Command")) {
    if connections.commands.contains(where: { $0.node == command.node }) { continue }
    if context.rules.tables.graphModule(ofCmdlet: command.name) == "Microsoft.Graph.Authentication" { continue }
    guard let cmdlet = context.rules.tables.graphCmdlet(command.name), let least = cmdlet.delegatedScopes.first else {
      return []
    }
    needed.formUnion(least)
    possible.formUnion(cmdlet.delegatedScopes.joined())
    if command.argument(anyOf: arguments.texts("Written")) != nil || command.argument("BodyParameter") != nil {
      return []
    }
  }
  guard !needed.isEmpty, let root = context.tree.root,
    !root.descendants.contains(where: { $0.kind == .command && $0.commandName == nil })
  else { return [] }
  let families = Set(possible.map(scopeFamily))
  let least = context.rules.session?.reduced(scopes: needed) ?? needed.sorted()
  var reports: [Report] = []
  for command in connections.commands {
    guard let value = command.argument(anyOf: arguments.texts("Scopes"))?.value,
      let words = context.scopeWords(value)
    else { continue }
    for word in words where !contains(Array(possible), word.text) {
      let isUnused =
        arguments.flag("Unused") && !families.contains(scopeFamily(word.text))
        && !matches(word.text, anyOf: arguments.texts("Except"))
        && !possible.contains { context.covers(word.text, $0, arguments.table("Also")) }
      guard contains(arguments.texts("Broad"), word.text) || isUnused else { continue }
      reports.append(
        Report(
          word.node.isInside(value) ? word.node : value,
          detail: isUnused
            ? "Nothing here needs \(word.text)." : "Needed here: \(least.joined(separator: ", "))."))
    }
  }
  return reports
}

/// What a permission is about: the part before the first dot, in lower case.
private func scopeFamily(_ scope: String) -> String { scope.prefix { $0 != "." }.lowercased() }

/// A permission's name cannot be right: it ends in punctuation, or fits `Wrong` (patterns; not `Except`): connections
/// as above. The fix takes punctuation away.
let scopeName: DetectorFunction = { context, arguments in
  let wrong = arguments.texts("Wrong")
  var reports: [Report] = []
  for command in context.commands(named: arguments.texts("Connect")) {
    guard let value = command.argument(anyOf: arguments.texts("Scopes"))?.value else { continue }
    for source in context.tracer.trace(value, .elements).sources where source.kind == .stringConstantExpression {
      guard let text = source.stringValue else { continue }
      let words = text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      let last = words.last?.last
      let isPunctuated = last.map { ".;:!?".contains($0) } ?? false
      let isWrong = words.contains { matches($0, anyOf: wrong) && !matches($0, anyOf: arguments.texts("Except")) }
      guard isPunctuated || isWrong else { continue }
      var edits: [TextEdit] = []
      if isPunctuated, !isWrong, source.isInside(value), words.count == 1, let word = words.first {
        let plain = String(word.reversed().drop { ".;:!?".contains($0) }.reversed())
        let isBare = source.stringKind == .bareWord
        edits = [TextEdit(range: source.range, replacement: isBare ? plain : "'\(plain)'")]
      }
      reports.append(Report(source.isInside(value) ? source : value, edits: edits))
    }
  }
  return reports
}
