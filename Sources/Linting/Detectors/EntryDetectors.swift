import Findings
import PowerShellSemantics
import PowerShellSyntax

/// An entry of a hashtable or object has one of the forms in `Value`.
///
/// `Entry`: its names; `Beside`: one of these entries must stand beside it; `BesideValue`: one of these entries has
/// this constant; `ArgumentValue`: the form of the first argument of a call; `TargetValue`: what a method may be called
/// on; `Without`: the value reads none of these members; `Sink`, `NotSink`: the object goes, or must not go, into this
/// command; `Fix`.
let entryValue: DetectorFunction = { context, arguments in
  let names = arguments.texts("Entry")
  let beside = arguments.texts("Beside")
  let besideValue = arguments.table("BesideValue")?.pairs ?? []
  let without = arguments.texts("Without")
  let values = arguments.patterns("Value")
  let argumentValues = arguments.patterns("ArgumentValue")
  let targetValues = arguments.patterns("TargetValue")
  let fix = arguments.table("Fix")
  let sink = arguments.table("Sink").map { context.recordsGoing(into: $0) }
  let notSink = arguments.table("NotSink").map { context.recordsGoing(into: $0) } ?? []
  var reports: [Report] = []
  for record in context.records where !context.isSplatted(record) {
    if let sink, record.creation.map({ sink.contains($0.id) }) != true { continue }
    if let creation = record.creation, notSink.contains(creation.id) { continue }
    guard beside.isEmpty || record.hasEntry(anyOf: beside) else { continue }
    guard
      besideValue.isEmpty
        || besideValue.contains(where: { key, text in
          record.entry(key).flatMap { context.analysis.constantString($0.value.id) }.map { sameName($0, text) } ?? false
        })
    else { continue }
    let wrong = record.entries.filter { entry in
      contains(names, entry.name)
        && context.comes(entry.value, from: values, argument: argumentValues, target: targetValues)
        && !without.contains { context.readsProperty(entry.value, $0) }
    }
    let removesAll = fix?.text("Form") == "remove"
    for (index, entry) in wrong.enumerated() {
      let edits =
        removesAll
        ? (index == 0 ? context.removal(of: wrong, from: record) : [])
        : context.edits(fix, value: entry.value, entry: entry, in: record)
      reports.append(Report(entry.value, edits: edits))
    }
  }
  return reports
}

extension LintContext {
  /// The hashtables and objects that go into arguments of commands: `Command`, `Parameter`; `Input` (pipeline input and
  /// arguments by position too). JSON text is not looked into.
  func recordsGoing(into sink: DetectorArguments) -> Set<NodeID> {
    let parameters = sink.texts("Parameter")
    var result: Set<NodeID> = []
    for command in commands(named: sink.texts("Command")) {
      var nodes = parameters.compactMap { command.argument($0)?.value }
      if sink.flag("Input") {
        nodes += command.positional
        if let input = command.input { nodes.append(input) }
      }
      for node in nodes {
        for record in recordsWithin(node, throughJSON: false) {
          if let creation = record.creation { result.insert(creation.id) }
        }
      }
    }
    return result
  }
}

/// A property of an element of a list is read though the call did not ask for it, so that it is empty: `Property`,
/// `List`; `Ask` (parameters that ask for properties), `Query` (parameters that make it a query of many). `When` is
/// `unasked` or `query`; an object that is sent back with one of `Keep` keeps its value.
let valueNotReturned: DetectorFunction = { context, arguments in
  let properties = arguments.texts("Property")
  let lists = arguments.texts("List")
  let keep = arguments.texts("Keep")
  let isQuery = arguments.text("When") == "query"
  return context.analysis.reads.compactMap { read in
    guard !read.isWrite, case .member = read.context, contains(properties, read.name), !read.mayBeOther else {
      return nil
    }
    let node = context.tree.node(read.node)
    guard !context.isTested(node), !read.objects.isEmpty else { return nil }
    let isEmpty = read.objects.allSatisfy { object in
      guard let last = object.path.last, contains(lists, last), object.path.count == 1,
        let call = context.analysis.call(at: object.origin)
      else { return false }
      let asked = context.isAsked(call, for: [last], arguments.texts("Ask"))
      return isQuery ? asked == true && arguments.texts("Query").contains { call.argument($0) != nil } : asked == false
    }
    guard isEmpty else { return nil }
    // `@{ KeyId = …; Key = $old.Key }` says to keep the key.
    if let table = node.ancestors.first(where: { $0.kind == .hashtable }), context.record(table).hasEntry(anyOf: keep) {
      return nil
    }
    return Report(node)
  }
}

extension LintContext {
  /// Whether a call asks for one of the properties; nil when that is not known.
  func isAsked(_ call: BoundCall, for names: [String], _ parameters: [String]) -> Bool? {
    guard call.problems.isEmpty else { return nil }
    guard let value = parameters.lazy.compactMap({ call.argument($0)?.valueNode }).first else { return false }
    let trace = tracer.trace(tree.node(value), .elements)
    guard trace.isComplete, trace.sources.allSatisfy({ $0.kind == .stringConstantExpression }) else { return nil }
    let asked = trace.sources.compactMap(\.stringValue).flatMap { $0.split(separator: ",") }
      .map { String($0.drop { $0 == " " }) }
    if asked.contains("*") { return nil }
    return asked.contains { contains(names, $0) }
  }
}

/// Elements that were read with their secret part are sent back: `Command`, `Property`, `Body`, `Request` as for
/// writes; `Ask`, `Query` as above, `ReadRequest` with `Command` and `Path` for web requests; a write to one of
/// `Cleared` in the script makes them good.
let returnedValueSentBack: DetectorFunction = { context, arguments in
  let ask = arguments.texts("Ask")
  let cleared = Set(
    context.analysis.reads.filter { $0.isWrite && contains(arguments.texts("Cleared"), $0.name) }
      .flatMap(\.objects).map(\.origin))
  return context.writes(arguments).compactMap { write in
    for source in context.tracer.trace(write.value, .elements).sources where context.isRead(source, of: write.property)
    {
      if context.isRequested(source, arguments) { return Report(source) }
      for object in context.analysis.value(of: source.id).objects {
        guard let call = context.analysis.call(at: object.origin),
          context.isAsked(call, for: [write.property], ask) == true,
          !arguments.texts("Query").contains(where: { call.argument($0) != nil }), !cleared.contains(object.origin)
        else { continue }
        return Report(source, edits: context.askingLess(call, arguments))
      }
    }
    return nil
  }
}

extension LintContext {
  /// Whether a member was read by a web request to an address that asks for it (`ReadRequest`), and the script empties
  /// none of `Cleared`.
  fileprivate func isRequested(_ source: Node, _ arguments: DetectorArguments) -> Bool {
    guard let request = arguments.table("ReadRequest"), source.kind == .memberExpression,
      let target = source.children.first,
      let root = tree.root
    else { return false }
    let isRequest = tracer.trace(target, .whole).sources.contains { origin in
      guard let command = command(at: origin), matches(command.name, anyOf: request.texts("Command")),
        let address = command.argument("Uri")?.value
      else { return false }
      return matches(constantTexts(address).joined(), anyOf: request.texts("Path"))
    }
    guard isRequest else { return false }
    let cleared = arguments.texts("Cleared")
    return !root.descendants.contains { node in
      if node.kind == .assignmentStatement, let name = node.children.first?.accessedName {
        return contains(cleared, name)
      }
      guard node.kind == .invokeMemberExpression, node.memberName.map({ sameName($0, "Remove") }) == true else {
        return false
      }
      return node.invocationArguments.contains { $0.stringValue.map { contains(cleared, $0) } == true }
    }
  }

  /// Takes the argument that asks for properties away, when the call returns all of them (`Default`) anyway and nothing
  /// reads the secret part.
  fileprivate func askingLess(_ call: BoundCall, _ arguments: DetectorArguments) -> [TextEdit] {
    let usual = arguments.texts("Default")
    guard let argument = arguments.texts("Ask").lazy.compactMap({ call.argument($0) }).first,
      argument.form == .named, let parameter = argument.parameterNode.map(tree.node),
      let value = argument.valueNode.map(tree.node)
    else { return [] }
    let asked = tracer.trace(value, .elements).sources.compactMap(\.stringValue).flatMap { $0.split(separator: ",") }
    guard asked.allSatisfy({ name in contains(usual, String(name.drop { $0 == " " })) }) else { return [] }
    let reads = analysis.reads.contains { read in
      !read.isWrite && contains(arguments.texts("Cleared"), read.name)
        && read.objects.contains { $0.origin == call.node }
    }
    if reads { return [] }
    let bytes = tree.text.bytes
    var start = parameter.range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    return [TextEdit(range: start..<max(parameter.range.upperBound, value.range.upperBound), replacement: "")]
  }
}

/// An object is made anew from an element of a list, without what identifies it: the entry `Entry` is read from the
/// same property of an element of `List`, and there is no entry of `Identity`; `Sink` as above.
let rebuiltEntry: DetectorFunction = { context, arguments in
  let names = arguments.texts("Entry")
  let lists = arguments.texts("List")
  let sink = arguments.table("Sink").map { context.recordsGoing(into: $0) }
  return context.records.compactMap { record in
    guard let creation = record.creation, sink?.contains(creation.id) != false,
      !record.hasEntry(anyOf: arguments.texts("Identity"))
    else { return nil }
    if let parent = creation.parent, parent.kind == .convertExpression,
      parent.children.first?.typeName.map({ sameName($0, "pscustomobject") }) == true
    {
      return nil
    }
    for entry in record.entries where contains(names, entry.name) {
      let source = entry.value.unwrapped
      guard source.kind == .memberExpression, let name = source.memberName, contains(names, name),
        let target = source.children.first
      else { continue }
      let objects = context.analysis.value(of: target.id).objects
      let isElement = objects.contains { $0.path.last.map { contains(lists, $0) } ?? false }
      let origin = context.tracer.trace(target, .elements).sources
      if isElement || origin.contains(where: { source in lists.contains { context.isRead(source, of: $0) } }) {
        return Report(creation)
      }
    }
    return nil
  }
}

/// Two members are compared that are not the same thing: `Member`, `With`.
let comparedMembers: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let operators: Set<TokenKind> = [
    .ieq, .ine, .ceq, .cne, .ilike, .inotlike, .clike, .imatch, .inotmatch, .cmatch, .icontains, .inotcontains, .iin,
    .inotin,
  ]
  func mentions(_ node: Node, _ names: [String]) -> Bool { names.contains { context.readsProperty(node, $0) } }
  return root.descendants.compactMap { node in
    guard node.kind == .binaryExpression, let kind = node.operatorKind, operators.contains(kind),
      let left = node.children.first, let right = node.children.last
    else { return nil }
    let (member, with) = (arguments.texts("Member"), arguments.texts("With"))
    let isPair = (mentions(left, member) && mentions(right, with)) || (mentions(left, with) && mentions(right, member))
    return isPair ? Report(node) : nil
  }
}
