import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A write replaces a whole list by new elements alone.
///
/// `Command`, `Property`, `Body`, `Request`: the writes; `Value`: forms of new elements; `Creator`: commands whose new
/// objects may be written so; `Made`: addresses, a POST to which makes such an object; `Read`: which command reads the object that a command writes; `Identity`: parameters that
/// name the object; `Fix` with `Before` and `After` around the present list.
let collectionReplaced: DetectorFunction = { context, arguments in
  let values = arguments.patterns("Value")
  let isMade = context.makesObject(arguments.table("Request"), at: arguments.texts("Made"))
  return context.writes(arguments).compactMap { write in
    if isMade, !write.isDirect { return nil }
    let trace = context.tracer.trace(write.value, .elements)
    // A list that is made empty and filled later has the elements that are added.
    let elements = trace.sources.filter { !($0.createdType?.name.isCollectionType ?? false) }
    guard trace.isComplete, !elements.isEmpty,
      elements.allSatisfy({ source in values.contains { $0.matches(source) } }), context.isNewOnly(write),
      !context.worksOnNewObject(write.command, madeBy: arguments.texts("Creator")),
      !context.isGuarded(write.command.node, byTestOf: write.property)
    else { return nil }
    return Report(write.value, edits: context.appending(write, arguments))
  }
}

extension LintContext {
  /// Whether what is written is not empty, and nothing in it was read from the property itself.
  fileprivate func isNewOnly(_ write: PropertyWrite) -> Bool {
    tracer.trace(write.value, .elements).sources.allSatisfy { source in
      guard source.kind == .hashtable else { return true }
      return !source.children.isEmpty && !readsProperty(source, write.property)
    }
  }

  /// Puts the present list before what is written.
  fileprivate func appending(_ write: PropertyWrite, _ arguments: DetectorArguments) -> [TextEdit] {
    guard let fix = arguments.table("Fix"), !write.isNested, isSettled(write, arguments.texts("Identity")),
      let object = readingCall(of: write.command, property: write.property, arguments)
    else { return [] }
    guard !write.command.arguments.contains(where: { $0.isSplatted && $0.value == write.value }) else { return [] }
    let list = (fix.text("Before") ?? "@(") + object + (fix.text("After") ?? ")")
    let then = fix.text("Then") ?? ""
    return surrounding(
      write.value, before: (write.isDirect ? "(" : "") + list + " + ", after: then + (write.isDirect ? ")" : ""))
  }

  /// Whether the object that is written is known already where the value stands.
  private func isSettled(_ write: PropertyWrite, _ identity: [String]) -> Bool {
    if write.isDirect || write.value.isInside(write.command.node) { return true }
    guard let id = write.command.argument(anyOf: identity)?.value,
      write.value.outerStatement.parent == write.command.node.outerStatement.parent,
      write.value.range.upperBound <= write.command.node.range.lowerBound
    else { return false }
    return ([id] + Array(id.descendants)).allSatisfy { node in
      guard node.kind == .variableExpression, let name = node.variableName else { return true }
      return !analysis.isReassigned(name, between: write.value.id, and: write.command.node.id)
    }
  }

  /// `(Get-… -Id …).Property` of the object that a command writes; nil when the command does not name
  /// it plainly or the property does not come.
  fileprivate func readingCall(of command: CommandUse, property: String, _ arguments: DetectorArguments) -> String? {
    guard let reader = arguments.table("Read")?.value(for: command.name),
      let identity = command.argument(anyOf: arguments.texts("Identity")), !identity.isSplatted,
      let value = identity.value, let type = rules.catalog.resultType(ofGraphCmdlet: reader),
      let resource = RuleCatalog.graphResource(type), let known = rules.tables.graphProperty(resource, property)
    else { return nil }
    let asks =
      known.isReturnedByDefault || known.returned == .selectOnlySingle ? "" : " -Property \(known.powerShellName)"
    return "(\(reader) -\(identity.parameter) \(value.text)\(asks)).\(known.powerShellName)"
  }
}

/// A write sends a list that was read before another write of it: before the loop, before an earlier write, or by the
/// caller of a function. Arguments as for `collection-replaced`.
let staleList: DetectorFunction = { context, arguments in
  let writes = context.writes(arguments).sorted { $0.command.node.range.lowerBound < $1.command.node.range.lowerBound }
  let traces = writes.map { context.tracer.trace($0.value, .elements) }
  var reports: [Report] = []
  for (index, write) in writes.enumerated() {
    let trace = traces[index]
    for source in trace.sources where source.kind == .memberExpression && context.isRead(source, of: write.property) {
      guard let object = source.children.first else { continue }
      let stale = StaleRead(
        context: context, write: write, trace: trace, source: source, object: object,
        identity: arguments.texts("Identity"))
      let between = stale.writeBetween(writes[..<index], traces)
      guard stale.isBeforeLoop || between != nil || stale.isPassedTwice else { continue }
      var edits: [TextEdit] = []
      let isAfterWrite = between.map { $0.range.upperBound <= source.range.lowerBound } ?? false
      if stale.isMendable, stale.isBeforeLoop || stale.isPassedTwice || isAfterWrite || isInside(source, write),
        let call = context.readingCall(of: write.command, property: write.property, arguments)
      {
        edits = [TextEdit(range: source.range, replacement: call)]
      }
      reports.append(Report(source, edits: edits))
      break
    }
  }
  return reports
}

private func isInside(_ source: Node, _ write: PropertyWrite) -> Bool { source.isInside(write.command.node) }

/// A read of a list that a write sends back.
private struct StaleRead {
  let context: LintContext
  let write: PropertyWrite
  let trace: Trace
  /// `$sp.KeyCredentials`
  let source: Node
  /// `$sp`
  let object: Node
  let identity: [String]

  /// Where the object was read: what its variable was assigned.
  private var places: [Node] {
    let inner = object.unwrapped
    guard inner.kind == .variableExpression else { return [source] }
    return context.analysis.definitions(ofVariable: inner.id).map(context.tree.node)
  }

  /// Whether reading again in place of the variable mends it: the list is taken from the object where it is written.
  var isMendable: Bool {
    guard object.kind == .variableExpression else { return false }
    let blocks = (source.outerStatement.parent, write.command.node)
    guard let block = blocks.0 else { return false }
    return blocks.1.isInside(block) && (isBeforeLoop ? innermostLoop.map { source.isInside($0) } ?? false : true)
  }

  private var innermostLoop: Node? { loops.first }

  /// The loops, and script blocks that run for each object, around the write.
  private var loops: [Node] {
    var result: [Node] = []
    for node in write.command.node.ancestors {
      if node.kind == .functionDefinition { break }
      if node.isLoop
        || (node.kind == .scriptBlockExpression && context.analysis.isInLoop(node.children.first?.id ?? node.id))
      {
        result.append(node)
      }
    }
    return result
  }

  /// The write names the object that was read.
  private var namesSameObject: Bool {
    let inner = object.unwrapped
    guard let value = write.command.argument(anyOf: identity)?.value else { return false }
    if inner.kind == .variableExpression, let name = inner.variableName,
      ([value] + Array(value.descendants)).contains(where: { $0.isVariable(name) })
    {
      return true
    }
    return context.analysis.value(of: object.id).objects.contains { object in
      context.analysis.call(at: object.origin)?.arguments.contains { argument in
        argument.valueNode.map { context.tree.node($0).text == value.text } ?? false
      } ?? false
    }
  }

  /// The object was read outside of a loop in which the list is written, with something new each time.
  var isBeforeLoop: Bool {
    let places = places
    guard !places.isEmpty, namesSameObject else { return false }
    return loops.contains { loop in
      guard places.allSatisfy({ !$0.isInside(loop) }) else { return false }
      let accumulates = !source.isInside(loop) && trace.appends.contains { $0.isInside(loop) }
      return !accumulates && changes(in: loop)
    }
  }

  /// Whether what is written depends on the round of a loop.
  private func changes(in loop: Node) -> Bool {
    trace.sources.contains { part in
      guard part != source else { return false }
      return ([part] + Array(part.descendants)).contains { node in
        guard node.kind == .variableExpression else { return false }
        if node.isVariable("_") || node.isVariable("PSItem") { return loop.kind == .scriptBlockExpression }
        return context.analysis.definitions(ofVariable: node.id).contains { context.tree.node($0).isInside(loop) }
      }
    }
  }

  /// An earlier write of the same list between the read and this write, when what it added is not in this one.
  func writeBetween(_ earlier: ArraySlice<PropertyWrite>, _ traces: [Trace]) -> Node? {
    guard let last = places.map(\.range.upperBound).max(), namesSameObject else { return nil }
    let node = write.command.node
    let name = write.command.argument(anyOf: identity)?.value?.text
    let mine = Set(trace.sources.map(\.id))
    for index in earlier.indices.reversed() {
      let first = earlier[index].command.node
      if first.range.lowerBound < last { return nil }
      guard first != node, sameName(earlier[index].property, write.property),
        context.analysis.enclosingFunction(first.id) == context.analysis.enclosingFunction(node.id),
        let block = first.outerStatement.parent, node.isInside(block),
        earlier[index].command.argument(anyOf: identity)?.value?.text == name,
        !traces[index].sources.allSatisfy({ mine.contains($0.id) })
      else { continue }
      return first
    }
    return nil
  }

  /// The object is a parameter of the function that writes, and callers pass the same object more than once.
  var isPassedTwice: Bool {
    let inner = object.unwrapped
    guard inner.kind == .variableExpression, places.isEmpty, namesSameObject,
      let calls = context.tracer.arguments(forParameter: inner)
    else { return false }
    for (index, (call, value)) in calls.enumerated() {
      let variable = value.unwrapped
      guard variable.kind == .variableExpression else { continue }
      let definitions = context.analysis.definitions(ofVariable: variable.id)
      guard !definitions.isEmpty else { continue }
      let loop = call.ancestors.first { $0.isLoop }
      if let loop, definitions.allSatisfy({ !context.tree.node($0).isInside(loop) }) { return true }
      for (other, otherValue) in calls.prefix(index) {
        guard let block = other.outerStatement.parent, call.isInside(block),
          otherValue.unwrapped.kind == .variableExpression
        else { continue }
        if context.analysis.definitions(ofVariable: otherValue.unwrapped.id) == definitions { return true }
      }
    }
    return false
  }
}

/// A hashtable is added to what is no list: a pipeline over the property `List` that gave one object, or, in a loop, a
/// variable that was never made a list (when the hashtable has an entry of `Beside`).
let plusOnSingleObject: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let lists = arguments.texts("List")
  func isPipelineOverList(_ node: Node) -> Bool {
    let inner = node.unwrapped
    guard inner.kind == .pipeline || inner.kind == .command else { return false }
    return context.tracer.trace(inner, .elements).sources.contains { source in
      lists.contains { context.isRead(source, of: $0) }
    }
  }
  func report(_ node: Node) -> Report {
    let (start, end) = (node.range.lowerBound, node.range.upperBound)
    if node.kind == .parenExpression { return Report(node, edits: [TextEdit(range: start..<start, replacement: "@")]) }
    return Report(
      node,
      edits: [TextEdit(range: start..<start, replacement: "@("), TextEdit(range: end..<end, replacement: ")")])
  }
  let typed = Set(
    root.descendants.compactMap { node -> String? in
      guard node.kind == .assignmentStatement, let left = node.children.first, left.kind == .convertExpression else {
        return nil
      }
      return left.assignedVariable?.variableName?.lowercased()
    })
  // Variables that are given a value otherwise than by `+=`.
  var assigned: Set<String> = []
  for node in root.descendants where node.kind == .variableExpression {
    let statement = node.ancestors.first {
      $0.kind == .assignmentStatement || $0.kind == .statementBlock || $0.kind == .namedBlock
    }
    let isAssigned =
      statement?.kind == .assignmentStatement && statement?.operatorKind != .plusEquals
      && statement?.children.first.map { node.isInside($0) } == true
    if isAssigned || node.parent?.kind == .parameter || node.parent?.kind == .forEachStatement {
      assigned.insert((node.variableName ?? "").lowercased())
    }
  }
  var reports: [Report] = []
  for node in root.descendants {
    if node.kind == .binaryExpression, node.operatorKind == .plus, let left = node.children.first,
      node.children.last?.unwrapped.kind == .hashtable, isPipelineOverList(left)
    {
      reports.append(report(left))
    }
    guard node.kind == .assignmentStatement, node.operatorKind == .plusEquals,
      node.children.last?.unwrapped.kind == .hashtable, let variable = node.children.first,
      variable.kind == .variableExpression, let name = variable.variableName, !typed.contains(name.lowercased())
    else { continue }
    let definitions = context.analysis.definitions(ofVariable: variable.id).map(context.tree.node)
    if !assigned.contains(name.lowercased()), !name.contains(":"), !context.loadsOtherScripts,
      context.analysis.isInLoop(node.id), let table = node.children.last?.unwrapped,
      context.record(table).hasEntry(anyOf: arguments.texts("Beside"))
    {
      reports.append(Report(node))
    }
    for definition in definitions {
      guard let parent = definition.parent, parent.kind == .assignmentStatement, parent.operatorKind == .equals,
        parent.children.first?.kind == .variableExpression, isPipelineOverList(definition)
      else { continue }
      reports.append(report(definition))
    }
  }
  return reports
}

/// A method that changes a list is called on an array property of a Graph object: `Method`.
let methodOnArrayProperty: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let methods = arguments.texts("Method")
  return root.descendants.compactMap { node in
    guard node.kind == .invokeMemberExpression, !node.isStatic, let method = node.memberName, contains(methods, method),
      let target = node.children.first, let property = arrayProperty(target, context)
    else { return nil }
    var edits: [TextEdit] = []
    if property == target, let statement = context.discardingStatement(node), node.invocationArguments.count == 1,
      let argument = node.invocationArguments.first
    {
      let isPlain =
        [.stringConstantExpression, .variableExpression].contains(argument.kind) && !argument.isVariable("_")
      if sameName(method, "Add") {
        edits = [TextEdit(range: statement.range, replacement: "\(target.text) += \(argument.text)")]
      } else if sameName(method, "Remove"), isPlain {
        let filter = "@(\(target.text) | Where-Object { $_ -ne \(argument.text) })"
        edits = [TextEdit(range: statement.range, replacement: "\(target.text) = \(filter)")]
      }
    }
    return Report(node, edits: edits)
  }
}

/// The member access that an expression is, when it is a property of a Graph object that holds a list.
private func arrayProperty(_ target: Node, _ context: LintContext) -> Node? {
  var member = target.unwrapped
  if member.kind == .variableExpression {
    let definitions = context.analysis.definitions(ofVariable: member.id).map(context.tree.node)
    guard definitions.count == 1, let right = definitions.first, let assignment = right.parent,
      assignment.kind == .assignmentStatement, assignment.operatorKind == .equals,
      assignment.children.first?.kind == .variableExpression
    else { return nil }
    member = right.unwrapped
  }
  guard member.kind == .memberExpression, !member.isStatic, let name = member.memberName,
    let object = member.children.first
  else { return nil }
  let value = context.analysis.value(of: object.id)
  guard !value.mayBeOther, !value.objects.isEmpty else { return nil }
  let isList = value.objects.allSatisfy { reference in
    guard let resource = RuleCatalog.graphResource(reference.type),
      let property = context.rules.tables.graphProperty(resource, name)
    else { return false }
    return property.type.hasPrefix("Collection(")
  }
  return isList ? member : nil
}
