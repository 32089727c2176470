import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A Graph cmdlet is given a parameter that it does not have, plainly or in a splatted hashtable.
///
/// `Command`, `NotCommand`; `Parameter`: only these names (patterns), `NotParameter`: not these; `Ambiguous`: also
/// abbreviations that stand for several; `Body`: parameters whose hashtables may hold the name as a key. The fixes, by
/// the name as it is written: `Rename` (the parameter that is meant; `{id}` for the one that names the object),
/// `Opposite` (a switch that says the contrary), `Clause` (a clause of `-Filter`, with `{}` for the value, and what else to add
/// behind a bar).
let unknownParameter: DetectorFunction = { context, arguments in
  let names = arguments.texts("Parameter")
  let exceptions = arguments.texts("NotParameter")
  func isMeant(_ name: String) -> Bool {
    (names.isEmpty || matches(name, anyOf: names)) && !name.contains("`") && !matches(name, anyOf: exceptions)
  }
  return context.graphCalls(arguments).flatMap { call -> [Report] in
    // Cmdlets written by hand are in the tables by name only.
    guard context.graph.cmdlets[call.name]?.parameters.isEmpty == false else { return [] }
    var reports: [Report] = []
    for problem in call.problems {
      switch problem {
      case .unknownParameter(let id, let name, let nearest) where isMeant(name):
        let repair = ParameterRepair(context: context, call: call, node: context.tree.node(id), name: name)
        let edits = repair.edits(arguments)
        let suggestion = nearest.map { "\(call.name) has -\($0)." }
        reports.append(Report(repair.node, edits: edits, detail: edits.isEmpty ? suggestion : nil))
      case .ambiguousParameter(let id, let name, let candidates) where arguments.flag("Ambiguous") && isMeant(name):
        reports.append(
          Report(
            context.tree.node(id), severity: .error,
            detail: "-\(name) may stand for -\(candidates.joined(separator: ", -"))."))
      default: break
      }
    }
    for body in arguments.texts("Body") {
      guard let value = context.value(body, of: call) else { continue }
      for entry in context.bodyRecords(value).flatMap(\.entries) where isMeant(entry.name) {
        reports.append(Report(entry.nameNode))
      }
    }
    return reports
  }
}

/// What can be written for a parameter that a cmdlet does not have.
private struct ParameterRepair {
  let context: LintContext
  let call: BoundCall
  /// The CommandParameter, or the key of a splatted hashtable.
  let node: Node
  let name: String

  private var isKey: Bool { node.kind != .commandParameter }

  /// The argument, as the binder took it.
  private var argument: Node? {
    guard !isKey else { return nil }
    if let value = node.children.first { return value }
    guard let next = node.nextSibling, next.kind != .commandParameter, next.role != .redirection, !next.isSplatted
    else { return nil }
    return next
  }

  func edits(_ arguments: DetectorArguments) -> [TextEdit] {
    if let new = arguments.table("Rename")?.value(for: name) { return renaming(to: new) }
    if let new = arguments.table("Opposite")?.value(for: name) { return opposite(new) }
    if let clause = arguments.table("Clause")?.value(for: name) { return filtering(clause) }
    return []
  }

  private func renaming(to new: String) -> [TextEdit] {
    guard let parameter = new == "{id}" ? context.identityParameter(of: call) : new,
      context.hasParameter(parameter, call), call.argument(parameter) == nil
    else { return [] }
    if isKey {
      guard !call.splats.contains(where: \.isShared) else { return [] }
      return [TextEdit(range: node.range, replacement: parameter)]
    }
    guard let argument else { return [] }
    if argument.unwrapped.stringValue.map({ sameName($0, "Unlimited") }) == true {
      return [TextEdit(range: node.range.lowerBound..<argument.range.upperBound, replacement: "-All")]
    }
    let colon = node.usesColon ? ":" : ""
    let end = node.usesColon ? argument.range.lowerBound : node.range.upperBound
    return [TextEdit(range: node.range.lowerBound..<end, replacement: "-" + parameter + colon)]
  }

  private func opposite(_ new: String) -> [TextEdit] {
    guard let argument, call.argument(new) == nil, context.hasParameter(new, call) else { return [] }
    let range = node.range.lowerBound..<argument.range.upperBound
    let inner = argument.unwrapped
    if inner.isVariable("true") { return [TextEdit(range: range, replacement: "-\(new):$false")] }
    if inner.isVariable("false") { return [TextEdit(range: range, replacement: "-\(new):$true")] }
    guard let text = context.expressionText(argument),
      inner.kind == .variableExpression || inner.kind == .memberExpression
    else { return [] }
    return [TextEdit(range: range, replacement: "-\(new):(-not \(text))")]
  }

  private func filtering(_ clause: String) -> [TextEdit] {
    let parts = clause.split(separator: "|", maxSplits: 1).map(String.init)
    guard let template = parts.first, !isKey, call.argument("Filter") == nil, call.problems.count == 1,
      context.hasParameter("Filter", call)
    else { return [] }
    let extra = parts.count > 1 ? " " + parts[1].drop { $0 == " " } : ""
    if !template.contains("{}") {
      // A switch, or the whole filter.
      let end = argument.map(\.range.upperBound) ?? node.range.upperBound
      guard argument == nil else { return [] }
      return [TextEdit(range: node.range.lowerBound..<end, replacement: "-Filter '\(quotedSingle(template))'" + extra)]
    }
    guard let argument else { return [] }
    let range = node.range.lowerBound..<argument.range.upperBound
    if let constant = argument.unwrapped.stringValue, argument.unwrapped.kind == .stringConstantExpression {
      guard !constant.contains("'"), !constant.contains("\""), !constant.contains("$"), !constant.contains("`") else {
        return []
      }
      let text = filling(template, "'\(constant)'")
      return [TextEdit(range: range, replacement: "-Filter \"\(text)\"" + extra)]
    }
    guard argument.unwrapped.kind == .variableExpression || argument.unwrapped.kind == .memberExpression else {
      return []
    }
    let value = "'$(\(argument.text) -replace \"'\", \"''\")'"
    return [TextEdit(range: range, replacement: "-Filter \"\(filling(template, value))\"" + extra)]
  }
}

/// A template with every `{}` replaced.
private func filling(_ template: String, _ value: String) -> String {
  var result = ""
  var rest = template[...]
  while let brace = rest.firstIndex(of: "{") {
    result += rest[..<brace]
    rest = rest[brace...].dropFirst()
    if rest.first == "}" {
      result += value
      rest = rest.dropFirst()
    } else {
      result += "{"
    }
  }
  return result + rest
}

private func quotedSingle(_ text: String) -> String {
  text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
}

/// A switch is followed by an argument that it does not take: `-AccountEnabled $false`.
///
/// `Command`; `Parameter`, `NotParameter`: which switches; `Alone`: constant true leaves the bare switch, constant
/// false nothing.
let switchArgument: DetectorFunction = { context, arguments in
  let names = arguments.texts("Parameter")
  let exceptions = arguments.texts("NotParameter")
  return context.graphCalls(arguments).flatMap { call in
    call.problems.compactMap { problem -> Report? in
      guard case .tooManyPositionalArguments(let id) = problem else { return nil }
      let value = context.tree.node(id)
      guard let parameter = value.previousSibling, parameter.kind == .commandParameter, !parameter.usesColon,
        let argument = call.arguments.first(where: { $0.parameterNode == parameter.id }),
        argument.form == .switchPresent,
        names.isEmpty || matches(argument.parameter, anyOf: names), !matches(argument.parameter, anyOf: exceptions)
      else { return nil }
      return Report(value, edits: attaching(value, to: parameter, isAlone: arguments.flag("Alone"), context))
    }
  }
}

private func attaching(_ value: Node, to parameter: Node, isAlone: Bool, _ context: LintContext) -> [TextEdit] {
  let gap = parameter.range.upperBound..<value.range.lowerBound
  let inner = value.unwrapped
  let isTrue = inner.isVariable("true") || inner.integerText == "1" || isWord(inner, "true")
  let isFalse = inner.isVariable("false") || inner.integerText == "0" || isWord(inner, "false")
  if isAlone, isTrue { return [TextEdit(range: parameter.range.upperBound..<value.range.upperBound, replacement: "")] }
  if isAlone, isFalse {
    var start = parameter.range.lowerBound
    let bytes = context.tree.text.bytes
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    return [TextEdit(range: start..<value.range.upperBound, replacement: "")]
  }
  if isTrue || isFalse {
    return [
      TextEdit(range: gap.lowerBound..<value.range.upperBound, replacement: isTrue ? ":$true" : ":$false")
    ]
  }
  // Anything else than these may be text, or go on after the argument.
  guard [.variableExpression, .memberExpression, .parenExpression].contains(value.kind) else { return [] }
  return [TextEdit(range: gap, replacement: ":")]
}

private func isWord(_ node: Node, _ word: String) -> Bool { node.stringValue.map { sameName($0, word) } ?? false }

/// A parameter is given, or its name stands as a key in a body, that has no effect or the wrong one.
///
/// `Command`, `Parameter`, `Body`; `Fix`: `Text` is the cmdlet to call instead with the arguments of `Keep`, when there
/// are no others.
let ineffectiveParameter: DetectorFunction = { context, arguments in
  let names = arguments.texts("Parameter")
  let fix = arguments.table("Fix")
  return context.graphCalls(arguments).flatMap { call -> [Report] in
    var reports: [Report] = []
    for argument in call.arguments where contains(names, argument.parameter) {
      guard let id = argument.parameterNode else { continue }
      var edits: [TextEdit] = []
      if let text = fix?.text("Text"), let keep = fix?.texts("Keep"), call.problems.isEmpty, call.splats.isEmpty,
        call.pipelineInput == nil,
        call.arguments.allSatisfy({ $0.isCommonParameter || contains(keep + names, $0.parameter) })
      {
        let node = context.tree.node(call.node)
        let kept = call.arguments.filter { !contains(names, $0.parameter) }.compactMap { kept -> String? in
          guard let parameter = kept.parameterNode.map(context.tree.node) else { return nil }
          let value = kept.valueNode.map(context.tree.node)
          return context.tree.text.slice(
            parameter.range.lowerBound..<max(parameter.range.upperBound, value?.range.upperBound ?? 0))
        }
        let end = context.lastPart(of: call).range.upperBound
        edits = [
          TextEdit(
            range: node.range.lowerBound..<end,
            replacement: ([text] + kept).joined(separator: " "))
        ]
      }
      reports.append(Report(context.tree.node(id), edits: edits))
    }
    for body in arguments.texts("Body") {
      guard let value = context.value(body, of: call) else { continue }
      for entry in context.bodyRecords(value).flatMap(\.entries) where contains(names, entry.name) {
        reports.append(Report(entry.nameNode))
      }
    }
    return reports
  }
}
