import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A type of a module that is no longer there is named: `Type` (patterns), `Place` (`catch`, or everywhere but there);
/// `InGraph`; `Fix`: texts by type for `New-Object` and `::new()` without arguments; `CatchAll`: types whose clause was
/// for all errors.
let retiredType: DetectorFunction = { context, arguments in
  if arguments.flag("InGraph"), !context.usesGraph { return [] }
  guard let root = context.tree.root else { return [] }
  let types = arguments.texts("Type")
  let isCatch = arguments.text("Place") == "catch"
  var reports: [Report] = []
  for node in root.descendants {
    switch node.kind {
    case .typeConstraint, .typeExpression:
      guard let name = node.typeName, matches(name, anyOf: types), (node.parent?.kind == .catchClause) == isCatch else {
        continue
      }
      reports.append(
        Report(node, edits: isCatch ? catchingAll(node, name, arguments) : context.creation(node, arguments)))
    case .command where !isCatch:
      guard let created = node.createdType, matches(created.name, anyOf: types),
        let place = node.children.first(where: { $0.constantText.map { sameName($0, created.name) } == true })
      else { continue }
      reports.append(Report(place, edits: context.creation(node, arguments)))
    default: break
    }
  }
  return reports
}

/// `catch [Type]` becomes `catch` when it is the only clause.
private func catchingAll(_ node: Node, _ name: String, _ arguments: DetectorArguments) -> [TextEdit] {
  guard matches(name, anyOf: arguments.texts("CatchAll")), let clause = node.parent, let statement = clause.parent,
    statement.children.filter({ $0.kind == .catchClause }).count == 1,
    clause.children.filter({ $0.kind == .typeConstraint }).count == 1
  else { return [] }
  let bytes = node.tree.text.bytes
  var start = node.range.lowerBound
  while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
  return [TextEdit(range: start..<node.range.upperBound, replacement: "")]
}

extension LintContext {
  /// Writes another expression for one that makes an empty object.
  fileprivate func creation(_ node: Node, _ arguments: DetectorArguments) -> [TextEdit] {
    let whole = node.kind == .command ? node : node.parent ?? node
    guard let created = whole.createdType, created.arguments.isEmpty,
      let text = arguments.table("Fix")?.value(for: created.name)
    else { return [] }
    return [TextEdit(range: whole.range, replacement: text)]
  }
}

/// An entry of a hashtable, or a member that is set, has a name of the old module: `Name` (patterns), `InGraph`;
/// `Rename`: new names.
let retiredEntry: DetectorFunction = { context, arguments in
  if arguments.flag("InGraph"), !context.usesGraph { return [] }
  let names = arguments.texts("Name")
  let renames = arguments.table("Rename")
  var reports: [Report] = []
  for record in context.records where !context.isSplatted(record) {
    for entry in record.entries where matches(entry.name, anyOf: names) {
      var edits: [TextEdit] = []
      if let new = renames?.value(for: entry.name), record.entry(new) == nil {
        let node = entry.nameNode
        edits = [TextEdit(range: node.range, replacement: node.kind == .stringConstantExpression ? new : node.text)]
      }
      reports.append(Report(entry.nameNode, edits: edits))
    }
  }
  return reports
}

/// A property of the old module is read of a Graph object, or asked for: `Name` (patterns); `Command`, `Parameter`:
/// where names of properties are arguments; `Given`: parameters of these commands with such a name.
let retiredProperty: DetectorFunction = { context, arguments in
  let names = arguments.texts("Name")
  var reports: [Report] = []
  for read in context.analysis.reads where matches(read.name, anyOf: names) {
    guard !read.mayBeOther, !read.objects.isEmpty,
      read.objects.allSatisfy({ RuleCatalog.graphResource($0.type) != nil })
    else { continue }
    reports.append(Report(context.tree.node(read.nameNode)))
  }
  for command in context.commands(named: arguments.texts("Command")) {
    for parameter in context.writtenParameters(command) where matches(parameter.name, anyOf: names) {
      reports.append(Report(parameter.node))
    }
    for parameter in arguments.texts("Parameter") {
      guard let value = command.argument(parameter)?.value else { continue }
      for source in context.tracer.trace(value, .elements).sources where source.kind == .stringConstantExpression {
        let asked = (source.stringValue ?? "").split { $0 == "," || $0 == " " }.map(String.init)
        if asked.contains(where: { matches($0, anyOf: names) }) {
          reports.append(Report(source.isInside(value) ? source : value))
        }
      }
    }
  }
  return reports
}

/// A value that is named after one thing is made of another: variables, entries and members whose name fits `Name` (not
/// `NotName`) are given something that comes from `From` (commands) or `Member`; also constants in a branch that such a
/// value decides, but for texts that fit `NotText`.
let namedAfterOther: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let names = arguments.texts("Name")
  let notNames = arguments.texts("NotName")
  func isNamed(_ name: String) -> Bool { matches(name, anyOf: names) && !matches(name, anyOf: notNames) }
  func comes(_ node: Node) -> Bool {
    let slice = context.slice(node)
    return context.hasCommand(slice, arguments.texts("From")) && !context.hasCommand(slice, arguments.texts("Except"))
      || context.readsMember(slice, arguments.texts("Member"))
  }
  func isDecided(_ node: Node) -> Bool {
    for parent in node.ancestors {
      if parent.kind == .functionDefinition { return false }
      if parent.kind == .ifStatement, parent.children(.condition).contains(where: comes) { return true }
    }
    return false
  }
  func isConstant(_ node: Node) -> Bool {
    let inner = node.unwrapped
    return inner.kind == .stringConstantExpression || inner.isVariable("true") || inner.isVariable("false")
  }
  var reports: [Report] = []
  for node in root.descendants where node.kind == .assignmentStatement && node.operatorKind == .equals {
    guard let left = node.children.first, let right = node.children.last else { continue }
    let name = left.assignedVariable?.variableName ?? left.accessedName ?? ""
    guard isNamed(name) else { continue }
    // A text that says what the value is.
    if let text = right.constantText, matches(text, anyOf: arguments.texts("NotText")) { continue }
    if isConstant(right) ? isDecided(node) : comes(right) { reports.append(Report(left)) }
  }
  for record in context.records {
    for entry in record.entries where entry.assignment == nil && isNamed(entry.name) {
      if !isConstant(entry.value), comes(entry.value) { reports.append(Report(entry.nameNode)) }
    }
  }
  return reports
}

extension LintContext {
  /// Whether a part of a slice is a member access with one of the names.
  func readsMember(_ nodes: [Node], _ names: [String]) -> Bool {
    nodes.contains { $0.kind == .memberExpression && $0.memberName.map { contains(names, $0) } == true }
  }
}

/// A text that is never empty is tested as if it could be: `Member` is compared with `$null` or taken as a condition.
let neverEmptyTested: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let names = arguments.texts("Member")
  return root.descendants.compactMap { node in
    guard node.kind == .memberExpression, let name = node.memberName, contains(names, name), context.isTested(node),
      let target = node.children.first, !context.isFilteredBy(target, name)
    else { return nil }
    return Report(node)
  }
}

extension LintContext {
  /// Whether a Where-Object on the way to an expression looks at a member, so that nothing may be left.
  fileprivate func isFilteredBy(_ node: Node, _ member: String) -> Bool {
    let filters = ["where-object", "where", "?"]
    return (slice(node) + Array(node.descendants)).contains { part in
      part.kind == .command && filters.contains(part.commandName?.lowercased() ?? "") && mentions([part], [member])
    }
  }
}
