import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A parameter that takes the id of an object is given another id of it.
///
/// `Command`, `NotCommand`, `Parameter`; `FirstParty`: constant ids of Microsoft's applications; `Text`: constant texts
/// (patterns); `Member`: properties; `Name`: variables (patterns), and members of what is not known, worth a warning;
/// `Fix`: `Member` is the property to write; `Before` and `After` go around the value; `Filter` with `{}` is the filter
/// that finds the object, for a cmdlet of `Lister`.
let idOfAnotherKind: DetectorFunction = { context, arguments in
  let parameters = arguments.texts("Parameter")
  let (texts, members, names) = (arguments.texts("Text"), arguments.texts("Member"), arguments.texts("Name"))
  let fix = arguments.table("Fix")
  return context.graphCalls(arguments).flatMap { call in
    parameters.compactMap { parameter -> Report? in
      guard let argument = call.argument(parameter), let value = argument.valueNode.map(context.tree.node) else {
        return nil
      }
      let trace = context.tracer.trace(value, .whole)
      guard trace.isComplete, !trace.sources.isEmpty else { return nil }
      func isWrongText(_ node: Node) -> Bool {
        guard node.kind == .stringConstantExpression, let text = node.stringValue else { return false }
        if arguments.flag("FirstParty"), context.rules.tables.firstPartyApp(text) != nil { return true }
        return matches(text, anyOf: texts)
      }
      func isWrongMember(_ node: Node) -> Bool { members.contains { context.isRead(node, of: $0) } }
      func isKnown(_ node: Node) -> Bool {
        node.kind == .memberExpression
          && node.children.first.map { !context.analysis.value(of: $0.id).objects.isEmpty } == true
      }
      if trace.sources.allSatisfy({ isWrongText($0) || isWrongMember($0) }) {
        let isSure = trace.sources.allSatisfy { isWrongText($0) || isKnown($0) }
        return Report(
          value, edits: context.otherId(call, argument, value, isKnown(value.unwrapped), fix),
          severity: isSure ? nil : .warning)
      }
      let inner = value.unwrapped
      guard inner.kind == .variableExpression, let name = inner.variableName, matches(name, anyOf: names),
        !trace.sources.contains(where: { context.isRead($0, of: "Id") }),
        trace.sources.allSatisfy({ $0 == inner || $0.kind == .stringConstantExpression })
      else { return nil }
      return Report(value, edits: context.otherId(call, argument, value, false, fix), severity: .warning)
    }
  }
}

extension LintContext {
  /// What to write for an argument that is another id.
  fileprivate func otherId(
    _ call: BoundCall, _ argument: BoundArgument, _ value: Node, _ isGraphMember: Bool, _ fix: DetectorArguments?
  ) -> [TextEdit] {
    guard let fix, case .named = argument.form else { return [] }
    let inner = value.unwrapped
    if let member = fix.text("Member") {
      guard isGraphMember, let name = inner.children.last else { return [] }
      return [TextEdit(range: name.range, replacement: member)]
    }
    var text: String
    switch inner.kind {
    case .stringConstantExpression: text = inner.stringValue ?? ""
    case .variableExpression: text = inner.text
    case .memberExpression: text = "$(\(inner.text))"
    default: return []
    }
    guard !text.contains("'"), !text.contains("\"") else { return [] }
    text = "'\(text)'"
    if let filter = fix.text("Filter"), matches(call.name, anyOf: fix.texts("Lister")), call.argument("Filter") == nil,
      let parameter = argument.parameterNode.map(tree.node)
    {
      let clause = filter.split(separator: "{}", omittingEmptySubsequences: false).joined(separator: text)
      return [
        TextEdit(range: parameter.range.lowerBound..<value.range.upperBound, replacement: "-Filter \"\(clause)\"")
      ]
    }
    guard let before = fix.text("Before"), let after = fix.text("After") else { return [] }
    return [TextEdit(range: value.range, replacement: before + text + after)]
  }
}

/// A parameter that takes one id is given a list.
///
/// `Command`, `NotCommand`; the parameters are those of type String that end in `Id`.
let listAsSingle: DetectorFunction = { context, arguments in
  context.graphCalls(arguments).flatMap { call in
    call.arguments.compactMap { argument -> Report? in
      guard argument.parameter.hasSuffix("Id"), context.parameter(argument.parameter, of: call)?.type == "String",
        let value = argument.valueNode.map(context.tree.node), !value.isInsideExpandableString,
        context.isList(value, depth: 0), !context.isCounted(value)
      else { return nil }
      return Report(value)
    }
  }
}

extension LintContext {
  /// Whether an expression gives several values in all but rare cases.
  fileprivate func isList(_ node: Node, depth: Int) -> Bool {
    guard depth < 12 else { return false }
    let node = node.kind == .arrayExpression ? node : node.unwrapped
    switch node.kind {
    case .arrayLiteral:
      return Array(node.children).count > 1
    case .arrayExpression:
      guard let inner = node.children.first?.onlyChild?.unwrapped else { return false }
      return isList(inner, depth: depth + 1)
    case .variableExpression:
      let definitions = analysis.definitions(ofVariable: node.id).map(tree.node)
      guard !definitions.isEmpty else { return false }
      return definitions.allSatisfy { definition in
        guard let parent = definition.parent, parent.kind == .assignmentStatement, parent.operatorKind == .equals,
          let left = parent.children.first, left.kind == .variableExpression
        else { return false }
        return isList(definition, depth: depth + 1)
      }
    case .memberExpression:
      guard !node.isStatic, let target = node.children.first, let name = node.memberName,
        !["count", "length"].contains(name.lowercased())
      else { return false }
      return isList(target, depth: depth + 1)
    case .pipeline: return node.children.last.map { isList($0, depth: depth + 1) } ?? false
    case .command: return isListing(node, depth: depth)
    default: return false
    }
  }

  private func isListing(_ node: Node, depth: Int) -> Bool {
    guard let name = node.commandName?.lowercased() else { return false }
    if let input = node.pipelineInput {
      switch name {
      case "sort-object", "sort", "foreach-object", "foreach", "%": return isList(input, depth: depth + 1)
      case "select-object", "select":
        let chooses = node.children.contains { element in
          guard let parameter = element.parameterName?.lowercased(), parameter.count > 1 else { return false }
          return ["first", "last", "index", "unique", "skip"].contains { $0.hasPrefix(parameter) }
        }
        return !chooses && isList(input, depth: depth + 1)
      default: return false
      }
    }
    if let call = analysis.call(at: node.id), isGraph(call) {
      return call.argument("All")?.form == .switchPresent && call.argument("Filter") == nil
        && call.argument("Search") == nil
    }
    guard name == "import-csv" || name == "get-content" || name == "gc" || name == "ipcsv" else { return false }
    return !node.children.contains { element in
      guard let parameter = element.parameterName?.lowercased(), !parameter.isEmpty else { return false }
      return ["raw", "totalcount", "first", "head", "tail", "last", "readcount"].contains { $0.hasPrefix(parameter) }
    }
  }

  /// Whether a variable of this name is read.
  fileprivate func isRead(variable name: String) -> Bool {
    tree.root?.descendants.contains { node in
      node.kind == .variableExpression && node.variableName.map { sameName($0, name) } == true
    } ?? false
  }

  /// Whether the script counts what is in a variable.
  fileprivate func isCounted(_ value: Node) -> Bool {
    guard let root = tree.root else { return false }
    let variables = ([value] + Array(value.descendants)).filter { $0.kind == .variableExpression }
    let names = variables.compactMap(\.variableName)
    return root.descendants.contains { node in
      guard node.kind == .memberExpression, let member = node.memberName,
        sameName(member, "Count") || sameName(member, "Length"),
        let name = node.children.first?.unwrapped.variableName
      else { return false }
      return contains(names, name)
    }
  }
}

/// What a search by a name that is not unique found is changed, without a look at how many it found.
///
/// `Command`, `NotCommand`; `Property`: names that several objects can have; `Function`: functions of filters that find
/// many; `Role`: commands whose constant filter may name a built-in role.
let lookupNotUnique: DetectorFunction = { context, arguments in
  let properties = arguments.texts("Property")
  let functions = arguments.texts("Function")
  let queries = context.graphCalls(arguments).filter { call in
    guard context.graph.cmdlets[call.name]?.row.method == "GET" else { return false }
    if let count = call.argument("CountVariable")?.valueNode.flatMap({ context.analysis.constantString($0) }),
      context.isRead(variable: count)
    {
      return false
    }
    if call.argument("Search") != nil { return true }
    guard let value = context.value("Filter", of: call), let query = context.queryText(value) else { return false }
    let comparisons = ODataFilter(query).comparisons
    if matches(call.name, anyOf: arguments.texts("Role")),
      comparisons.contains(where: { context.rules.tables.directoryRole($0.operand.text) != nil })
    {
      return false
    }
    return !comparisons.isEmpty
      && comparisons.allSatisfy { contains(properties, $0.path.text) || contains(functions, $0.operation) }
  }
  let nodes = Set(queries.map(\.node))
  guard !nodes.isEmpty else { return [] }
  return context.commands.filter { context.isWriting($0.name) }.compactMap { command in
    for argument in command.arguments where argument.parameter.lowercased().hasSuffix("id") {
      guard let value = argument.value else { continue }
      for source in context.tracer.trace(value, .whole).sources where context.isRead(source, of: "Id") {
        guard let target = source.children.first, source.kind == .memberExpression else { continue }
        let origins = context.tracer.trace(target, .whole)
        guard origins.isComplete, !origins.sources.isEmpty,
          origins.sources.allSatisfy({ nodes.contains($0.id) }), !context.isCounted(target), !context.isCounted(value)
        else { continue }
        return Report(value)
      }
    }
    return nil
  }
}

/// A parameter that chose the object in the old cmdlet now changes it.
///
/// `Command`, `Parameter`; `Identity`: what chooses the object; `Beside`: report it too when it stands beside the
/// identity and other properties; `Fix`: `Rename` gives the parameter that is meant.
let selectorWrites: DetectorFunction = { context, arguments in
  let names = arguments.texts("Parameter")
  let identity = arguments.texts("Identity")
  return context.graphCalls(arguments).compactMap { call in
    guard call.problems.isEmpty, call.pipelineInput == nil,
      let argument = call.arguments.first(where: { contains(names, $0.parameter) }),
      let parameter = argument.parameterNode.map(context.tree.node),
      let value = argument.valueNode.map(context.tree.node)
    else { return nil }
    if !call.arguments.contains(where: { contains(identity, $0.parameter) }) {
      var edits: [TextEdit] = []
      if let new = arguments.table("Fix")?.text("Rename"), argument.form == .named, parameter.kind == .commandParameter
      {
        let end = parameter.usesColon ? value.range.lowerBound : parameter.range.upperBound
        edits = [
          TextEdit(
            range: parameter.range.lowerBound..<end, replacement: "-" + new + (parameter.usesColon ? ":" : ""))
        ]
      }
      return Report(parameter, edits: edits, severity: .error)
    }
    guard arguments.flag("Beside") else { return nil }
    let others = call.arguments.filter {
      !$0.isCommonParameter && !contains(identity + names, $0.parameter)
        && !contains(["Confirm", "WhatIf"], $0.parameter)
    }
    // A name that is made up, or called new, is meant to be written.
    let inner = value.unwrapped
    guard !others.isEmpty, inner.kind == .variableExpression || inner.kind == .memberExpression,
      !value.text.lowercased().contains("new"), !value.text.lowercased().contains("target")
    else { return nil }
    let sources = context.tracer.trace(value, .whole).sources
    guard sources.allSatisfy({ $0.kind == .memberExpression || $0.kind == .variableExpression }) else { return nil }
    return Report(parameter)
  }
}
