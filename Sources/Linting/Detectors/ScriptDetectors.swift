import Findings
import PowerShellSyntax

/// What a filter found is used by a command that writes, and nobody asks whether it found anything.
///
/// `Command` and `Parameter`: the query; `Always`: texts of filters that find something in every tenant; `Writing`: commands that write; `Request`: requests that do; `Member`: what
/// they are given; `Fix` with `Before` and `After` around the variable in a new statement.
let lookupNotChecked: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let always = arguments.texts("Always")
  let queries = context.commands(named: arguments.texts("Command")).filter { command in
    guard let filter = command.argument(anyOf: arguments.texts("Parameter"))?.value else { return false }
    return !context.constantTexts(filter).contains { text in always.contains { text.contains($0) } }
  }
  guard !queries.isEmpty else { return [] }
  var usesByDefinition: [NodeID: [Node]] = [:]
  for node in root.descendants where node.kind == .variableExpression {
    for definition in context.analysis.definitions(ofVariable: node.id) {
      usesByDefinition[definition, default: []].append(node)
    }
  }
  return queries.compactMap { query in
    let statement = query.node.outerStatement
    guard statement.kind == .assignmentStatement, statement.operatorKind == .equals,
      let variable = statement.children.first?.assignedVariable, let right = statement.children.last,
      context.tracer.trace(right, .elements).sources.contains(query.node)
    else { return nil }
    let uses = usesByDefinition[right.id] ?? []
    guard !uses.contains(where: { asksOrPasses($0, context) }) else { return nil }
    for use in uses {
      guard let member = use.parent, member.kind == .memberExpression, member.children.first == use,
        let name = member.memberName, contains(arguments.texts("Member"), name),
        isArgument(member, ofWriting: arguments, context), !member.isInCaughtBody
      else { continue }
      return Report(member, edits: check(statement, variable, arguments.table("Fix"), context))
    }
    return nil
  }
}

/// Whether a use of a variable tests it, or hands it to something that may.
private func asksOrPasses(_ variable: Node, _ context: LintContext) -> Bool {
  var node = variable
  while let parent = node.parent, parent.targetExpression == node { node = parent }
  if context.isTested(node) { return true }
  // A comparison inside a condition, the collection of a loop, the first element of a pipeline, a whole argument.
  var child = node
  for parent in node.ancestors {
    if child.role == .condition { return parent.kind != .forEachStatement || node == variable }
    let isInline = parent.parent?.kind == .arrayExpression || parent.parent?.kind == .subExpression
    if parent.kind == .namedBlock || (parent.kind == .statementBlock && !isInline) { break }
    if parent.kind == .pipeline, parent.onlyChild == nil, parent.children.first == child, node == variable {
      return true
    }
    if parent.kind == .command {
      guard node == variable || node.memberName.map({ sameName($0, "Count") }) == true else { return false }
      return context.command(at: parent)?.arguments.contains { $0.value?.unwrapped == variable } ?? true
    }
    child = parent
  }
  return false
}

/// Whether a member access is an argument of a command that writes, or part of its address text.
private func isArgument(_ member: Node, ofWriting arguments: DetectorArguments, _ context: LintContext) -> Bool {
  for parent in member.ancestors {
    switch parent.kind {
    case .command:
      guard let command = context.command(at: parent) else { return false }
      if let request = arguments.table("Request"), matches(command.name, anyOf: request.texts("Command")) {
        guard let method = command.argument("Method")?.value else { return false }
        return context.constantTexts(method).contains { contains(request.texts("Method"), $0) }
      }
      return matches(command.name, anyOf: arguments.texts("Writing"))
    case .parenExpression, .pipeline, .commandExpression, .commandParameter, .expandableStringExpression,
      .subExpression,
      .statementBlock:
      continue
    default: return false
    }
  }
  return false
}

/// A test of the variable after the statement that assigns it.
private func check(_ statement: Node, _ variable: Node, _ fix: DetectorArguments?, _ context: LintContext) -> [TextEdit]
{
  guard let fix, let line = context.lineStart(of: statement) else { return [] }
  let bytes = context.tree.text.bytes
  var end = statement.range.upperBound
  while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
  guard end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return [] }
  let text = line.lineEnd + line.indent + (fix.text("Before") ?? "") + variable.text + (fix.text("After") ?? "")
  return [TextEdit(range: statement.range.upperBound..<statement.range.upperBound, replacement: text)]
}

/// A variable in an argument is assigned nowhere in a script that assigns others: `Command`. It is a fault when it has
/// a name that samples use, and what it stands for is at hand: `Placeholder` has the commands, by that name, whose
/// result a statement assigns before the name first occurs. Others are only worth an information, since a session may have set them.
let variableNeverAssigned: DetectorFunction = { context, arguments in
  guard !context.loadsOtherScripts, let names = AssignedNames(context.tree), names.hasStatements else { return [] }
  let placeholders = arguments.table("Placeholder")
  let assigning = context.commands.filter { $0.node.outerStatement.kind == .assignmentStatement }
  /// Before the name occurs for the first time.
  func isAtHand(_ name: String) -> Bool {
    guard let pattern = placeholders?.value(for: name),
      let first = context.tree.root?.descendants.first(where: { $0.isVariable(name) })
    else { return false }
    return assigning.contains { $0.node.range.upperBound < first.range.lowerBound && matches($0.name, pattern) }
  }
  var reports: [Report] = []
  for command in context.commands(named: arguments.texts("Command")) {
    for argument in command.arguments where !argument.isSplatted {
      guard let value = argument.value else { continue }
      for node in [value] + Array(value.descendants) where node.kind == .variableExpression && !node.isSplatted {
        guard let name = node.variableName, !name.contains(":"), !names.contains(name) else { continue }
        if context.analysis.enclosingFunction(node.id) != nil { continue }
        let isFault = value.unwrapped == node && isAtHand(name)
        reports.append(Report(node, severity: isFault ? nil : .info))
      }
    }
  }
  return reports
}

/// The names of all variables that a script gives a value.
private struct AssignedNames {
  private var names: Set<String> = []
  /// The script assigns something.
  private(set) var hasStatements = false

  /// PowerShell's own variables.
  private static let automatic: Set<String> = [
    "_", "psitem", "null", "true", "false", "args", "input", "this", "?", "^", "$", "error", "errorview", "event",
    "eventargs", "eventsubscriber", "executioncontext", "foreach", "switch", "home", "host", "iscoreclr", "islinux",
    "ismacos", "iswindows", "lastexitcode", "matches", "myinvocation", "nestedpromptlevel", "pid", "profile",
    "psboundparameters", "pscmdlet", "pscommandpath", "psculture", "psdebugcontext", "psedition", "pshome",
    "psscriptroot", "pssenderinfo", "psuiculture", "psversiontable", "pwd", "sender", "shellid", "stacktrace",
    "erroractionpreference", "verbosepreference", "warningpreference", "informationpreference", "debugpreference",
    "progresspreference", "confirmpreference", "whatifpreference", "ofs", "outputencoding", "maximumhistorycount",
  ]

  /// Nil when a variable is assigned whose name is not known.
  init?(_ tree: SyntaxTree) {
    guard let root = tree.root else { return nil }
    for node in root.descendants {
      switch node.kind {
      case .assignmentStatement:
        hasStatements = true
        if let left = node.children.first { add(left) }
      case .forEachStatement:
        hasStatements = true
        if let variable = node.child(.variable) { add(variable) }
      case .parameter: for child in node.children where child.role != .defaultValue { add(child) }
      case .unaryExpression:
        if let child = node.children.first, child.kind == .variableExpression { addIfChanged(node, child) }
      case .dataStatement: if let name = node.name { names.insert(name.lowercased()) }
      case .convertExpression:
        if let type = node.children.first?.typeName, sameName(type, "ref"), let child = node.children.last {
          add(child)
        }
      case .command: guard addByName(node) else { return nil }
      default: break
      }
    }
  }

  private mutating func addIfChanged(_ node: Node, _ child: Node) {
    switch node.operatorKind {
    case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus: add(child)
    default: break
    }
  }

  private mutating func add(_ node: Node) {
    for part in [node] + Array(node.descendants) where part.kind == .variableExpression {
      // `$x.Name = v` assigns no variable.
      if part.parent?.targetExpression == part { continue }
      guard let name = part.variableName?.lowercased() else { continue }
      names.insert(String(name[(name.lastIndex(of: ":").map { name.index(after: $0) } ?? name.startIndex)...]))
    }
  }

  /// `Set-Variable x`, `-OutVariable x`
  private mutating func addByName(_ command: Node) -> Bool {
    let name = command.commandName?.lowercased() ?? ""
    let sets = ["set-variable", "new-variable", "sv", "nv", "get-variable"].contains(name)
    for element in command.children.dropFirst() {
      guard element.kind == .commandParameter, let parameter = element.parameterName?.lowercased() else {
        if sets {
          guard let text = element.unwrapped.stringValue ?? element.unwrapped.integerText else {
            return element.kind != .variableExpression
          }
          names.insert(text.lowercased())
        }
        continue
      }
      let isVariable = parameter.hasSuffix("variable") || ["ov", "ev", "wv", "iv", "pv", "rhv"].contains(parameter)
      guard isVariable, let value = element.children.first ?? element.nextSibling,
        let text = value.unwrapped.stringValue
      else { continue }
      names.insert(text.lowercased().split(separator: "+").joined())
    }
    return true
  }

  func contains(_ name: String) -> Bool {
    let lower = name.lowercased()
    return names.contains(lower) || Self.automatic.contains(lower)
  }
}

/// An object is made empty and filled by a method that only Windows PowerShell has: `Type`, `Method`; `Fix` with the
/// constructor in `Text`; `Desktop` as above.
let emptyObjectFilled: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let (types, methods) = (arguments.texts("Type"), arguments.texts("Method"))
  let severity = context.requiresDesktop ? arguments.text("Desktop").flatMap { Severity(rawValue: $0) } : nil
  return root.descendants.compactMap { node in
    guard node.kind == .invokeMemberExpression, !node.isStatic, let method = node.memberName, contains(methods, method),
      let variable = node.children.first, variable.kind == .variableExpression
    else { return nil }
    let definitions = context.analysis.definitions(ofVariable: variable.id).map(context.tree.node)
    guard !definitions.isEmpty else { return nil }
    let isEmpty = definitions.allSatisfy { definition in
      guard let created = definition.unwrapped.createdType else { return false }
      return contains(types, created.name.lastNamePart) && created.arguments.isEmpty
    }
    guard isEmpty else { return nil }
    var edits: [TextEdit] = []
    if definitions.count == 1, let definition = definitions.first, let text = arguments.table("Fix")?.text("Text") {
      edits = context.creatingFilled(node, variable, definition, constructor: text)
    }
    return Report(node, edits: edits, severity: severity)
  }
}

extension LintContext {
  /// Makes the object where it was filled, and deletes the statement that made it empty.
  fileprivate func creatingFilled(_ call: Node, _ variable: Node, _ definition: Node, constructor: String) -> [TextEdit]
  {
    guard let root = tree.root, let creation = definition.parent, creation.kind == .assignmentStatement,
      creation.operatorKind == .equals, let left = creation.children.first, let statement = discardingStatement(call),
      creation.parent == statement.parent, creation.range.upperBound <= statement.range.lowerBound,
      let first = Array(call.children).dropFirst().first
    else { return [] }
    let uses = root.descendants.filter {
      $0.kind == .variableExpression && $0 != variable
        && analysis.definitions(ofVariable: $0.id).contains(definition.id)
    }
    let isUsedBefore = uses.contains { use in
      use.range.lowerBound < statement.range.lowerBound
        || use.parent.map { $0.kind == .invokeMemberExpression && $0.memberName == call.memberName } == true
    }
    if isUsedBefore || call.invocationArguments.isEmpty { return [] }
    let list = tree.text.slice(first.range.upperBound..<call.range.upperBound)
    return [
      TextEdit(range: lineRange(of: creation), replacement: ""),
      TextEdit(range: statement.range, replacement: "\(left.text) = \(constructor)\(list)"),
    ]
  }
}

/// The script asks for a version of a module that is known to be broken, and does what is broken in it: `Module`,
/// `Version`, `Loader` (commands), `Parameter` (of the version); writes as for `collection-replaced`.
let moduleVersion: DetectorFunction = { context, arguments in
  let modules = arguments.texts("Module")
  let versions = arguments.texts("Version")
  let parameters = arguments.texts("Parameter")
  guard !context.writes(arguments).isEmpty else { return [] }
  func isWrong(_ node: Node) -> Bool { matches(node.unwrapped.stringValue ?? node.unwrapped.text, anyOf: versions) }
  func wrongSpecification(_ node: Node) -> Node? {
    for table in [node] + Array(node.descendants) where table.kind == .hashtable {
      let entries = table.tableEntries
      func value(_ name: String) -> Node? {
        entries.first { $0.key.unwrapped.stringValue.map { sameName($0, name) } == true }?.value
      }
      guard let name = value("ModuleName")?.unwrapped.stringValue, matches(name, anyOf: modules) else { continue }
      if let version = parameters.lazy.compactMap({ value($0) }).first(where: isWrong) { return version }
    }
    return nil
  }
  var reports: [Report] = []
  for command in context.commands(named: arguments.texts("Loader")) {
    let values = command.arguments.compactMap(\.value)
    if let version = values.lazy.compactMap({ wrongSpecification($0) }).first {
      reports.append(Report(version))
    } else if values.contains(where: { matches($0.unwrapped.stringValue ?? "", anyOf: modules) }),
      let version = parameters.lazy.compactMap({ command.argument($0)?.value }).first(where: isWrong)
    {
      reports.append(Report(version))
    }
  }
  for token in context.tree.comments {
    let text = context.tree.text.slice(token.range)
    guard text.lowercased().hasPrefix("#requires") else { continue }
    // Read as a command, the comment's arguments are those of #Requires.
    let tree = SyntaxTree.parse(SourceText(String(text.dropFirst())))
    if let root = tree.root, wrongSpecification(root) != nil { reports.append(Report(token.range)) }
  }
  return reports
}
