import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A cmdlet lists one page because neither all nor a number of objects is asked for.
///
/// `Command`, `NotCommand`; `Unique`: properties of which one value finds few objects; `Fix`: `Text` is what to add.
let listWithoutAll: DetectorFunction = { context, arguments in
  let unique = arguments.texts("Unique")
  return context.graphCalls(arguments).compactMap { call in
    guard context.graph.cmdlets[call.name]?.row.method == "GET", context.hasParameter("All", call),
      call.problems.isEmpty, call.pipelineInput == nil,
      !["All", "Top", "InputObject"].contains(where: { call.argument($0) != nil }), !context.givesOne(call)
    else { return nil }
    if let value = context.value("Filter", of: call) {
      guard let query = context.queryText(value) else { return nil }
      let comparisons = ODataFilter(query).comparisons
      if comparisons.contains(where: { $0.operation == "eq" && contains(unique, $0.path.text) }) { return nil }
    }
    if let value = context.value("Search", of: call), context.queryText(value) != nil { return nil }
    guard !context.takesFew(call) else { return nil }
    var edits: [TextEdit] = []
    if let text = arguments.table("Fix")?.text("Text") {
      let end = context.tree.node(call.nameNode).range.upperBound
      edits = [TextEdit(range: end..<end, replacement: " " + text)]
    }
    return Report(context.tree.node(call.nameNode), edits: edits)
  }
}

extension LintContext {
  /// Whether a call names the object that it returns: by an id that is not one of the list's path.
  fileprivate func givesOne(_ call: BoundCall) -> Bool {
    let path = (graph.cmdlets[call.name]?.address ?? "").lowercased()
    let parents = path.split(separator: "/").filter { $0.hasPrefix("{") }.map { segment in
      String(segment.filter { $0.isLetter || $0.isNumber })
    }
    return call.arguments.contains { argument in
      let name = argument.parameter.lowercased()
      guard name.hasSuffix("id") || ["userprincipalname", "uniquename", "appid"].contains(name) else { return false }
      return !parents.contains(name)
    }
  }

  /// Whether the first ones of a call's result are all that is used.
  fileprivate func takesFew(_ call: BoundCall) -> Bool {
    var next = tree.node(call.node).nextSibling
    while let node = next, node.kind == .command, let name = node.commandName?.lowercased() {
      if name == "select-object" || name == "select" {
        if node.children.contains(where: { element in
          guard let parameter = element.parameterName?.lowercased(), !parameter.isEmpty else { return false }
          return "first".hasPrefix(parameter)
        }) {
          return true
        }
      }
      next = node.nextSibling
    }
    // A test of the session, or whether there is any.
    switch analysis.resultUse(ofCall: call.node) {
    case .discarded, .condition: return true
    case .statement:
      let block = tree.node(call.node).ancestors.first { $0.kind == .scriptBlockExpression }
      guard let command = block?.parent, command.kind == .command, let name = command.commandName else { return false }
      return ["Where-Object", "where", "?"].contains { sameName($0, name) }
    default: return false
    }
  }
}

/// `-ExpandProperty` or `$expand=` brings a collection of which only the first few come.
///
/// `Command`, `Type`; `Collection`: the collections; `Request`: `Command` and `Parameter` of requests.
let expandedCollection: DetectorFunction = { context, arguments in
  let collections = arguments.texts("Collection")
  let types = arguments.texts("Type")
  var reports: [Report] = []
  for call in context.graphCalls(arguments) {
    guard let resource = context.resource(of: call), types.isEmpty || contains(types, resource),
      let value = context.value("ExpandProperty", of: call)
    else { continue }
    let names = context.constantTexts(value).flatMap { text in
      text.split(separator: ",").map { part in String(part.drop { $0 == " " }.prefix { $0.isLetter }) }
    }
    let found = names.filter { contains(collections, $0) }
    if !found.isEmpty, !context.onlyAsksWhetherAny(found, of: call) { reports.append(Report(value)) }
  }
  if let request = arguments.table("Request") {
    for command in context.commands(named: request.texts("Command")) {
      guard let value = command.argument(anyOf: request.texts("Parameter"))?.value,
        let query = context.queryText(value)
      else { continue }
      let text = query.text().lowercased()
      guard let option = text.split(whereSeparator: { "?&".contains($0) }).first(where: { $0.hasPrefix("$expand=") })
      else { continue }
      let names = option.dropFirst(8).split(separator: ",").map { part in String(part.prefix { $0.isLetter }) }
      guard names.contains(where: { contains(collections, $0) }),
        types.contains(where: { text.contains("/" + $0.lowercased() + "s") || text.hasPrefix($0.lowercased() + "s") })
      else { continue }
      reports.append(Report(query.node))
    }
  }
  return reports
}

extension LintContext {
  /// Whether all that the script reads of the collections is whether they are empty.
  fileprivate func onlyAsksWhetherAny(_ names: [String], of call: BoundCall) -> Bool {
    guard let root = tree.root else { return false }
    let reads = root.descendants.filter { node in
      node.kind == .memberExpression && !node.isStatic && node.memberName.map { contains(names, $0) } == true
    }
    return !reads.isEmpty
      && reads.allSatisfy { node in
        if isTested(node) { return true }
        guard let count = node.parent, count.kind == .memberExpression, let name = count.memberName,
          sameName(name, "Count") || sameName(name, "Length"),
          let test = count.ancestors.first(where: { $0.kind != .parenExpression && $0.unwrapped != count }),
          test.kind == .binaryExpression
        else { return false }
        return test.children.contains { $0.unwrapped.integerText == "0" || $0.unwrapped.integerText == "1" }
      }
  }
}

/// A property is asked for that has conditions.
///
/// `Command`, `Property`; `Identity`: parameters that must then be a GUID; `Name`: names of members and variables that
/// are none (patterns); `Scope`: the permission that the script's `Connect` must ask for, unless it connects with
/// one of `AppOnly`.
let propertyConditions: DetectorFunction = { context, arguments in
  let properties = arguments.texts("Property")
  let names = arguments.texts("Name")
  let calls = context.graphCalls(arguments).filter { call in
    if case .named(let asked) = context.demand(of: call) { properties.contains { contains(asked, $0) } } else { false }
  }
  guard !calls.isEmpty else { return [] }
  var reports: [Report] = []
  for call in calls {
    for parameter in arguments.texts("Identity") {
      guard let value = context.value(parameter, of: call) else { continue }
      let trace = context.tracer.trace(value, .whole)
      let isName =
        !trace.sources.isEmpty
        && trace.sources.allSatisfy { source in
          switch source.kind {
          case .stringConstantExpression: source.stringValue?.contains("@") ?? false
          case .memberExpression: source.memberName.map { matches($0, anyOf: names) } ?? false
          case .variableExpression: source.variableName.map { matches($0, anyOf: names) } ?? false
          default: false
          }
        }
      if isName { reports.append(Report(value)) }
    }
  }
  guard let scope = arguments.text("Scope") else { return reports }
  for connect in context.commands(named: arguments.texts("Connect")) where connect.isComplete {
    guard let argument = connect.argument("Scopes"), let value = argument.value,
      connect.argument(anyOf: arguments.texts("AppOnly")) == nil
    else { continue }
    let trace = context.tracer.trace(value, .elements)
    guard trace.isComplete, !trace.sources.isEmpty,
      trace.sources.allSatisfy({ $0.kind == .stringConstantExpression })
    else { continue }
    let present = trace.sources.compactMap(\.stringValue).flatMap { $0.split { " ,".contains($0) } }.map(String.init)
    guard !contains(present, scope) else { continue }
    var edits: [TextEdit] = []
    if value.isInside(connect.node), !argument.isSplatted, let last = trace.sources.last, last.isInside(value),
      value.unwrapped.kind == .arrayLiteral || value.unwrapped == last, present.count == trace.sources.count
    {
      let text = last.stringKind == .bareWord ? ", \(scope)" : ", '\(scope)'"
      edits = [TextEdit(range: last.range.upperBound..<last.range.upperBound, replacement: text)]
    }
    // Permissions granted before are there without being asked for.
    reports.append(Report(value, edits: edits, severity: .warning))
  }
  return reports
}

/// A loop over customers reads or changes the tenant of the session each time, because nothing connects inside.
///
/// `Source`: commands that list the customers; `Connect`; `Except`: commands that may stand in the loop.
let loopOverTenants: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let (connect, exceptions) = (arguments.texts("Connect"), arguments.texts("Except"))
  func isCustomers(_ node: Node) -> Bool {
    let trace = context.tracer.trace(node, .elements)
    return !trace.sources.isEmpty
      && trace.sources.allSatisfy {
        context.command(at: $0).map { matches($0.name, anyOf: arguments.texts("Source")) } ?? false
      }
  }
  return root.descendants.compactMap { node -> Report? in
    var body: Node?
    if node.kind == .forEachStatement, let list = node.child(.condition), isCustomers(list) { body = node.child(.body) }
    if node.kind == .command, let name = node.commandName?.lowercased(), name == "foreach-object" || name == "%",
      let input = node.pipelineInput, isCustomers(input)
    {
      body = node
    }
    guard let body else { return nil }
    let inside = context.commands.filter { $0.node.isInside(body) && $0.node != body }
    let callsFunction = body.descendants.contains { part in
      part.kind == .command && part.commandName.map { context.functions.contains($0.lowercased()) } == true
    }
    guard !callsFunction, !inside.contains(where: { matches($0.name, anyOf: connect) }) else { return nil }
    let first = inside.first {
      matches($0.name, "*-Mg*") && !matches($0.name, anyOf: exceptions + arguments.texts("Source"))
    }
    return first.map { Report($0.nameNode, severity: .warning) }
  }
}
