import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// An error that does not end the statement stands in a `try` that waits for it: `Command`, `Except`, `Parameter` (what
/// asks for errors that end), `Preference` (variables that do). The fix adds `Add`.
let uncaughtError: DetectorFunction = { context, arguments in
  guard let root = context.tree.root, !context.isSet(arguments.texts("Preference"), in: root) else { return [] }
  let commands = context.commands(named: arguments.texts("Command")).filter {
    !matches($0.name, anyOf: arguments.texts("Except"))
  }
  return commands.compactMap { command in
    guard command.node.isInCaughtBody, command.argument(anyOf: arguments.texts("Parameter")) == nil,
      command.isComplete || !command.node.children.contains(where: \.isSplatted), !isThrowing(around: command.node),
      !waitsForOthers(around: command.node, arguments.texts("Other"))
    else { return nil }
    let end = context.argumentEnd(command.node)
    return Report(
      command.nameNode, edits: [TextEdit(range: end..<end, replacement: " " + (arguments.text("Add") ?? ""))])
  }
}

/// Whether the innermost `try` throws by itself, so that it may cope without the error.
private func isThrowing(around node: Node) -> Bool {
  guard let statement = node.ancestors.first(where: { $0.kind == .tryStatement }), let body = statement.child(.body)
  else { return false }
  return body.descendants.contains { $0.kind == .throwStatement }
}

/// Whether the innermost `try` catches nothing but errors whose types fit the patterns.
private func waitsForOthers(around node: Node, _ types: [String]) -> Bool {
  guard let statement = node.ancestors.first(where: { $0.kind == .tryStatement }) else { return false }
  let clauses = statement.children(.catchClause)
  return !clauses.isEmpty
    && clauses.allSatisfy { clause in
      let caught = clause.children(.catchType).compactMap(\.typeName)
      return !clause.isCatchAll && !caught.isEmpty && caught.allSatisfy { matches($0, anyOf: types) }
    }
}

extension LintContext {
  /// Whether a script sets one of the variables, also with a scope or as an element.
  fileprivate func isSet(_ names: [String], in root: Node) -> Bool {
    root.descendants.contains { node in
      guard node.kind == .assignmentStatement, let left = node.children.first, let right = node.children.last else {
        return false
      }
      let isNamed = ([left] + Array(left.descendants)).contains { part in
        guard part.kind == .variableExpression, let name = part.variableName else { return false }
        return contains(names, name.split(separator: ":").last.map(String.init) ?? name)
      }
      guard isNamed else { return false }
      // A preference that only silences errors sets nothing.
      let word = right.unwrapped.constantText ?? "Stop"
      return !["continue", "silentlycontinue", "ignore"].contains(word.lowercased())
    }
  }
}

/// A clause or comparison waits for a text of the old module's errors: `Text` (patterns), inside of a `catch`.
let oldErrorText: DetectorFunction = { context, arguments in
  guard context.usesGraph, let root = context.tree.root else { return [] }
  return root.descendants.compactMap { node in
    guard node.kind == .stringConstantExpression, let text = node.stringValue,
      matches(text, anyOf: arguments.texts("Text")),
      node.ancestors.contains(where: { $0.kind == .catchClause }),
      let comparison = node.ancestors.first(where: { $0.kind == .binaryExpression }),
      context.readsMember([comparison] + Array(comparison.descendants), ["Message", "Exception"])
    else { return nil }
    return Report(node)
  }
}

/// Whether an object exists is asked by a call that reports its absence as an error: `Command` with the parameter that
/// names the object; `Error`: parameters that say what becomes of errors; `Writing`, `Deleting`: commands.
let existenceByCall: DetectorFunction = { context, arguments in
  let table = arguments.table("Command")
  return context.commands.compactMap { command in
    guard let parameter = table?.value(for: command.name), command.argument(parameter) != nil,
      context.isTested(command.node)
    else { return nil }
    let isSilenced = command.argument(anyOf: arguments.texts("Error")) != nil
    let branches = absentBranches(command.node)
    func holds(_ names: [String]) -> Bool {
      branches.contains { branch in
        branch.descendants.contains { node in
          node.kind == .command && context.command(at: node).map { matches($0.name, anyOf: names) } ?? false
        }
      }
    }
    if isSilenced, !holds(arguments.texts("Writing") + arguments.texts("Deleting")) { return nil }
    if command.node.isInCaughtBody { return nil }
    return Report(command.nameNode, severity: holds(arguments.texts("Deleting")) ? .warning : nil)
  }
}

/// The branches of an `if` that run when a call in its condition gave nothing.
private func absentBranches(_ call: Node) -> [Node] {
  guard let statement = call.ancestors.first(where: { $0.kind == .ifStatement }),
    let condition = statement.children(.condition).first(where: { call.isInside($0) })
  else { return [] }
  let isNegated = ([condition] + Array(condition.descendants)).contains { node in
    if node.kind == .unaryExpression { return node.operatorKind == .not || node.operatorKind == .exclaim }
    return node.kind == .binaryExpression && (node.operatorKind == .ieq || node.operatorKind == .ceq)
  }
  if isNegated { return condition.nextSibling.map { [$0] } ?? [] }
  return statement.children(.elseClause)
}

/// A date that may be empty is asked whether it is before another: `Property` (members of Graph objects). Silent when
/// the same condition, or one around, asks for the property once more. The fix asks first whether there is one.
let emptyDateCompared: DetectorFunction = { context, arguments in
  let names = arguments.texts("Property")
  let before: Set<TokenKind> = [.ilt, .ile, .clt, .cle]
  let after: Set<TokenKind> = [.igt, .ige, .cgt, .cge]
  return context.analysis.reads.compactMap { read in
    guard !read.isWrite, contains(names, read.name), !read.mayBeOther, !read.objects.isEmpty,
      read.objects.allSatisfy({ RuleCatalog.graphResource($0.type) != nil }),
      !read.objects.allSatisfy({ context.isFiltered($0, by: read.name) })
    else { return nil }
    let node = context.tree.node(read.node)
    if case .propertyArgument(let command, .whereSimple) = read.context {
      let isBefore = context.tree.node(command).children.contains { element in
        guard element.kind == .commandParameter, let name = element.parameterName else { return false }
        return ["lt", "le", "clt", "cle"].contains(name.lowercased())
      }
      return isBefore ? Report(node) : nil
    }
    guard case .member = read.context, let comparison = node.parent, comparison.kind == .binaryExpression,
      let kind = comparison.operatorKind, let left = comparison.children.first, let right = comparison.children.last,
      (before.contains(kind) && left == node) || (after.contains(kind) && right == node)
    else { return nil }
    let around = context.condition(around: comparison)
    let count = ([around] + Array(around.descendants)).filter {
      $0.kind == .memberExpression && $0.memberName.map { sameName($0, read.name) } == true
    }.count
    guard count == 1, !context.isGuarded(comparison, byTestOf: read.name) else { return nil }
    var edits: [TextEdit] = []
    if node.isCheapToRepeat {
      let (start, end) = (comparison.range.lowerBound, comparison.range.upperBound)
      // Alone it needs no parentheses.
      let isAlone = comparison.parent?.kind == .commandExpression && comparison.parent?.parent?.onlyChild != nil
      edits = [TextEdit(range: start..<start, replacement: "\(isAlone ? "" : "(")\(node.text) -and ")]
      if !isAlone { edits.append(TextEdit(range: end..<end, replacement: ")")) }
    }
    return Report(comparison, edits: edits)
  }
}

extension LintContext {
  /// Whether the query that brought an object asks for a property in its filter, so that it is not empty.
  fileprivate func isFiltered(_ object: ObjectReference, by property: String) -> Bool {
    guard let value = analysis.call(at: object.origin)?.argument("Filter")?.valueNode else { return false }
    return tracer.trace(tree.node(value), .elements).sources.contains { source in
      matches(source.stringValue ?? source.text, "*\(property)*")
    }
  }

  /// The script block or condition that an expression stands in.
  fileprivate func condition(around node: Node) -> Node {
    var child = node
    for parent in node.ancestors {
      if parent.kind == .scriptBlockExpression || child.role == .condition || parent.kind == .statementBlock
        || parent.kind == .namedBlock
      {
        return parent.kind == .namedBlock ? parent.parent ?? child : child
      }
      child = parent
    }
    return child
  }
}

/// A hashtable that a request returned is treated as an object: `Command`, `Output` (the parameter that makes objects),
/// `Sink` (commands that want objects), `ExpandSink`: those only with one of `Expand`. The fix adds `Add`.
let requestResultAsObject: DetectorFunction = { context, arguments in
  var reports: [Report] = []
  for sink in context.commands(named: arguments.texts("Sink")) {
    guard let input = sink.input ?? sink.argument("InputObject")?.value else { continue }
    let trace = context.tracer.trace(input, .elements)
    // `[pscustomobject]$_` makes objects of them.
    let isMade = trace.visited.contains { id in
      let node = context.tree.node(id)
      guard node.kind == .convertExpression, let type = node.children.first?.typeName else { return false }
      return contains(["pscustomobject", "psobject", "pscustomobject[]"], type)
    }
    if isMade { continue }
    for source in trace.sources {
      // `.value` of the answer, or the answer itself.
      var origin = source
      if source.kind == .memberExpression || source.kind == .indexExpression,
        source.accessedName.map({ sameName($0, "value") }) == true, let target = source.children.first
      {
        let sources = context.tracer.trace(target, .whole).sources
        guard sources.count == 1, let only = sources.first else { continue }
        origin = only
      }
      guard let request = context.command(at: origin), matches(request.name, anyOf: arguments.texts("Command")),
        request.isComplete, request.argument(anyOf: arguments.texts("Output")) == nil
      else { continue }
      let selectsExpression = sink.arguments.contains { argument in
        guard let value = argument.value else { return false }
        return ([value] + Array(value.descendants)).contains { $0.kind == .scriptBlockExpression }
      }
      if selectsExpression { continue }
      let end = context.argumentEnd(request.node)
      reports.append(
        Report(
          request.nameNode, edits: [TextEdit(range: end..<end, replacement: " " + (arguments.text("Add") ?? ""))]))
    }
  }
  return reports
}

/// A call's result, that its forerunner did not have, becomes output of a function that returns something else:
/// `Command`. The fix throws it away.
let outputBesides: DetectorFunction = { context, arguments in
  context.commands(named: arguments.texts("Command")).compactMap { command in
    guard let id = context.analysis.enclosingFunction(command.node.id),
      context.analysis.resultUse(ofCall: command.node.id) == .statement,
      command.node.outerStatement.unwrapped == command.node
    else { return nil }
    // A script block of its own collects its output itself.
    if command.node.ancestors.prefix(while: { $0.id != id }).contains(where: { $0.kind == .scriptBlockExpression }) {
      return nil
    }
    let function = context.tree.node(id)
    let returns = function.descendants.contains { node in
      node.kind == .returnStatement && node.children.first != nil && context.analysis.enclosingFunction(node.id) == id
        && !node.children.contains { $0.unwrapped.isNullConstant }
    }
    guard returns else { return nil }
    let start = command.node.range.lowerBound
    return Report(command.nameNode, edits: [TextEdit(range: start..<start, replacement: "$null = ")])
  }
}

/// An object is piped into a Graph command that takes none: `Command`, `Except`; `From`: commands that the objects
/// come from; `Identity`: the ends of the names of parameters that name the object. The fix calls the command for each
/// object whose resource and id are known.
let pipedIntoCommand: DetectorFunction = { context, arguments in
  let ends = arguments.texts("Identity")
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    guard let input = command.input, !matches(command.name, anyOf: arguments.texts("Except")),
      command.argument("InputObject") == nil, command.argument("BodyParameter") == nil,
      let signature = context.rules.tables.graphSignature(command.name)
    else { return nil }
    let isNamed = context.writtenParameters(command).contains { parameter in
      ends.contains { parameter.name.lowercased().hasSuffix($0.lowercased()) }
    }
    let origins = context.tracer.trace(input, .elements).sources
    let comes =
      !origins.isEmpty
      && origins.allSatisfy { source in
        guard let origin = context.command(at: source) else { return false }
        if matches(origin.name, anyOf: arguments.texts("Select")), let before = origin.input {
          return context.tracer.trace(before, .elements).sources.allSatisfy { node in
            context.command(at: node).map { matches($0.name, anyOf: arguments.texts("From")) } ?? false
          }
        }
        return matches(origin.name, anyOf: arguments.texts("From"))
      }
    guard comes, !isNamed || !signature.parameters.contains(where: { $0.acceptsPipelineByValue }) else { return nil }
    if isNamed { return nil }
    return Report(command.nameNode, edits: context.callingForEach(command, input, origins, signature))
  }
}

extension LintContext {
  fileprivate func callingForEach(
    _ command: CommandUse, _ input: Node, _ origins: [Node], _ signature: CommandSignature
  ) -> [TextEdit] {
    let value = analysis.value(of: input.id)
    guard !value.mayBeOther, !value.objects.isEmpty, command.isComplete,
      !command.node.children.contains(where: { $0.role == .redirection }),
      let resource = value.objects.first.flatMap({ RuleCatalog.graphResource($0.type) }),
      value.objects.allSatisfy({ RuleCatalog.graphResource($0.type) == resource && $0.path.isEmpty })
    else { return [] }
    let name = resource + "Id"
    guard let parameter = signature.parameters.first(where: { sameName($0.name, name) })?.name else { return [] }
    let hasID = value.objects.allSatisfy { object in
      guard let call = analysis.call(at: object.origin) else { return false }
      return call.argument("Property") == nil || isAsked(call, for: ["Id"], ["Property"]) == true
    }
    guard hasID else { return [] }
    let (start, end) = (command.node.range.lowerBound, argumentEnd(command.node))
    let nameEnd = command.nameNode.range.upperBound
    return [
      TextEdit(range: start..<start, replacement: "ForEach-Object { "),
      TextEdit(range: nameEnd..<nameEnd, replacement: " -\(parameter) $_.Id"),
      TextEdit(range: end..<end, replacement: " }"),
    ]
  }
}

/// A call that fails for some objects is made for all: `Command`, `Parameter` (the object), `From` (commands that give
/// all), `Choice` (members that tell which); after `Switch` with `Command`, `Parameter` and `Word` for the same object
/// it fails too. `Error`: parameters that say what becomes of errors.
let callForSomeOnly: DetectorFunction = { context, arguments in
  let choice = arguments.texts("Choice")
  let from = arguments.texts("From")
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    guard let value = command.argument(anyOf: arguments.texts("Parameter"))?.value,
      command.argument(anyOf: arguments.texts("Error")) == nil, !command.node.isInCaughtBody
    else { return nil }
    if let change = arguments.table("Switch"), let block = command.node.outerStatement.parent {
      let isSwitched = context.commands(named: change.texts("Command")).contains { other in
        guard other.node.range.upperBound <= command.node.range.lowerBound, other.node.outerStatement.parent == block,
          other.argument(anyOf: arguments.texts("Parameter"))?.value?.text == value.text,
          let word = change.text("Parameter").flatMap({ other.argument($0)?.value })
        else { return false }
        return context.constantTexts(word).contains { contains(change.texts("Word"), $0) }
      }
      if isSwitched { return Report(command.nameNode) }
    }
    guard context.analysis.isInLoop(command.node.id) else { return nil }
    let slice = context.slice(value)
    guard context.hasCommand(slice, from), !context.mentions(slice, choice),
      !choice.contains(where: { context.isGuarded(command.node, byTestOf: $0) })
    else { return nil }
    return Report(command.nameNode)
  }
}
