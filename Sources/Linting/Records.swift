import PowerShellSemantics
import PowerShellSyntax

/// A named value of a hashtable or of an object that the script fills.
struct RecordEntry: Sendable {
  var name: String
  var nameNode: Node
  var value: Node
  /// The statement, for `$key.Type = …`; nil for an entry of a literal.
  var assignment: Node?
}

/// A hashtable, or an object whose properties the script sets, with all entries wherever they are set.
struct Record: Sendable {
  /// The hashtable or the expression that makes the object; nil when that is not known.
  var creation: Node?
  var entries: [RecordEntry] = []

  /// The entry of a name.
  func entry(_ name: String) -> RecordEntry? { entries.first { sameName($0.name, name) } }
  /// Whether it has an entry of any of these names.
  func hasEntry(anyOf names: [String]) -> Bool { names.contains { entry($0) != nil } }
}

/// What a script writes into hashtables, objects and collections after it made them.
struct WriteIndex: Sendable {
  /// `$h.Name = v`, by the right-hand side that `$h` was assigned.
  private(set) var entries: [NodeID: [RecordEntry]] = [:]
  /// The same for variables that are never assigned, by variable and function.
  private(set) var unassigned: [String: [RecordEntry]] = [:]
  /// `$list.Add(v)`: the arguments, likewise.
  private(set) var additions: [NodeID: [Node]] = [:]

  init(_ tree: SyntaxTree, _ analysis: ScriptAnalysis) {
    guard let root = tree.root else { return }
    for node in root.descendants {
      switch node.kind {
      case .assignmentStatement: noteAssignment(node, analysis)
      case .invokeMemberExpression: noteInvocation(node, analysis)
      default: break
      }
    }
  }

  private mutating func noteAssignment(_ node: Node, _ analysis: ScriptAnalysis) {
    guard node.operatorKind == .equals, let left = node.children.first, let right = node.children.last,
      let name = left.accessedName, !left.isStatic, let variable = left.children.first,
      variable.kind == .variableExpression, let nameNode = left.children.last
    else { return }
    let entry = RecordEntry(name: name, nameNode: nameNode, value: right, assignment: node)
    add(entry, to: variable, analysis)
  }

  private mutating func noteInvocation(_ node: Node, _ analysis: ScriptAnalysis) {
    guard !node.isStatic, let name = node.memberName?.lowercased(),
      ["add", "addrange", "insert", "push", "enqueue"].contains(name),
      let variable = node.children.first, variable.kind == .variableExpression
    else { return }
    let arguments = node.invocationArguments
    if name == "add", arguments.count == 2, let key = arguments.first, let value = arguments.last {
      guard let text = analysis.constantString(key.id) else { return }
      add(RecordEntry(name: text, nameNode: key, value: value, assignment: node), to: variable, analysis)
    } else {
      for definition in analysis.definitions(ofVariable: variable.id) {
        additions[definition, default: []] += arguments
      }
    }
  }

  private mutating func add(_ entry: RecordEntry, to variable: Node, _ analysis: ScriptAnalysis) {
    let definitions = analysis.definitions(ofVariable: variable.id)
    if definitions.isEmpty {
      unassigned[Self.key(variable, analysis), default: []].append(entry)
    }
    for definition in definitions {
      let target = variable.tree.node(definition)
      // A loop variable is another object each time.
      if target.parent?.kind == .forEachStatement { continue }
      entries[definition, default: []].append(entry)
    }
  }

  private static func key(_ variable: Node, _ analysis: ScriptAnalysis) -> String {
    let function = analysis.enclosingFunction(variable.id).map { Int($0.raw) } ?? -1
    return "\(function):\((variable.variableName ?? "").lowercased())"
  }

  /// All hashtables and filled objects of a script.
  func records(_ tree: SyntaxTree, _ tracer: ValueTracer) -> [Record] {
    guard let root = tree.root else { return [] }
    var result: [Record] = []
    var seen: Set<NodeID> = []
    for node in root.descendants where node.kind == .hashtable {
      seen.insert(node.id)
      result.append(Record(creation: node, entries: tracer.entries(of: node)))
    }
    for (definition, _) in entries.sorted(by: { $0.key < $1.key }) {
      let node = tree.node(definition).unwrapped
      // A hashtable is listed already, also under a type.
      if tracer.trace(node, .whole).sources.contains(where: { $0.kind == .hashtable }) { continue }
      guard seen.insert(node.id).inserted else { continue }
      result.append(Record(creation: node, entries: tracer.entries(of: node)))
    }
    for (_, entries) in unassigned.sorted(by: { $0.key < $1.key }) {
      result.append(Record(creation: nil, entries: entries))
    }
    return result
  }
}
