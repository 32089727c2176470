import PowerShellSyntax

/// Collects what the analysis finds; a place that is visited several times gets the join.
struct Recorder {
  private struct ReadKey: Hashable {
    var node: NodeID
    var command: NodeID?
    var isWrite: Bool
  }
  private struct EscapeKey: Hashable {
    var node: NodeID
    var kind: Escape.Kind
  }

  let tree: SyntaxTree
  var analysis: ScriptAnalysis
  private var calls: [NodeID: BoundCall] = [:]
  private var readIndex: [ReadKey: Int] = [:]
  private var escapeIndex: [EscapeKey: Int] = [:]
  private var uses: [NodeID: [NodeID]] = [:]
  private var unsetUses: Set<NodeID> = []
  /// Nodes, by address, that once held something that is not followed.
  private var sawOther: [Bool]
  /// Names, by address, that were also read of something that is not followed.
  private var readOfOther: [Bool]
  /// Names, by address, that are not the same at every time.
  private var isDynamicName: [Bool]

  init(tree: SyntaxTree) {
    self.tree = tree
    sawOther = Array(repeating: false, count: tree.nodeCount)
    readOfOther = sawOther
    isDynamicName = sawOther
    analysis = ScriptAnalysis(tree: tree)
  }

  /// Notes the value of an expression when something worth knowing is in it.
  mutating func note(_ node: Node, _ value: AbstractValue) {
    if value.isPlain, value.sources.isEmpty || (value.sources.count == 1 && value.sources[0] == node.id) {
      // Nothing is known now; what is known at other times is not all.
      sawOther[Int(node.id.raw)] = true
      if analysis.values[node.id] == nil { return }
    }
    if let old = analysis.values[node.id] {
      if old != value { analysis.values[node.id] = old.joined(value) }
    } else {
      analysis.values[node.id] = sawOther[Int(node.id.raw)] ? value.joined(.other) : value
    }
  }

  /// Notes that a name that is read is also read of something that is not followed.
  mutating func noteOther(_ node: Node) { readOfOther[Int(node.id.raw)] = true }

  /// Notes that a name turned out to be made at run time; what was taken for a read of one property is none.
  mutating func noteDynamicName(_ node: Node) { isDynamicName[Int(node.id.raw)] = true }

  mutating func note(call: BoundCall) { calls[call.node] = call }

  mutating func noteUse(_ node: Node, _ state: VariableState) {
    let definitions = state.definitions
    if state.mayBeUnset { unsetUses.insert(node.id) }
    guard !definitions.isEmpty else { return }
    if let old = uses[node.id] {
      if old != definitions { uses[node.id] = old + definitions.filter { !old.contains($0) } }
    } else {
      uses[node.id] = definitions
    }
  }

  mutating func note(read: PropertyRead) {
    var command: NodeID?
    if case .propertyArgument(let node, _) = read.context { command = node }
    let key = ReadKey(node: read.nameNode, command: command, isWrite: read.isWrite)
    if let index = readIndex[key] {
      analysis.reads[index].objects = Self.merged(analysis.reads[index].objects, read.objects)
      analysis.reads[index].mayBeOther = analysis.reads[index].mayBeOther || read.mayBeOther
    } else {
      readIndex[key] = analysis.reads.count
      analysis.reads.append(read)
    }
  }

  /// Notes that objects of a value leave what is followed.
  mutating func escape(_ node: Node, _ kind: Escape.Kind, _ value: AbstractValue) {
    guard !value.objects.isEmpty else { return }
    let key = EscapeKey(node: node.id, kind: kind)
    if let index = escapeIndex[key] {
      analysis.escapes[index].objects = Self.merged(analysis.escapes[index].objects, value.objects)
    } else {
      escapeIndex[key] = analysis.escapes.count
      analysis.escapes.append(Escape(node: node.id, kind: kind, objects: value.objects))
    }
  }

  private static func merged(_ a: [ObjectReference], _ b: [ObjectReference]) -> [ObjectReference] {
    a == b ? a : Set(a).union(b).sorted()
  }

  /// The analysis, in source order.
  func finish(index: ScriptIndex) -> ScriptAnalysis {
    var result = analysis
    func start(_ id: NodeID) -> Int { tree.node(id).range.lowerBound }
    result.calls = calls.values.map { (start($0.node), $0) }
      .sorted { ($0.0, $0.1.node) < ($1.0, $1.1.node) }.map { $0.1 }
    result.reads.removeAll { isDynamicName[Int($0.nameNode.raw)] }
    for index in result.reads.indices where readOfOther[Int(result.reads[index].nameNode.raw)] {
      result.reads[index].mayBeOther = true
    }
    result.reads = result.reads.map { (start($0.nameNode), $0) }
      .sorted { ($0.0, $0.1.nameNode) < ($1.0, $1.1.nameNode) }.map { $0.1 }
    result.escapes = result.escapes.map { (start($0.node), $0) }
      .sorted { ($0.0, $0.1.node, $0.1.kind.rawValue) < ($1.0, $1.1.node, $1.1.kind.rawValue) }.map { $0.1 }
    var callIndex: [NodeID: Int] = [:]
    for (index, call) in result.calls.enumerated() { callIndex[call.node] = index }
    result.facts = AnalysisFacts(index: index, uses: uses, unsetUses: unsetUses, callIndex: callIndex)
    return result
  }
}

/// What the queries of an analysis look up.
struct AnalysisFacts: Sendable {
  var index = ScriptIndex()
  /// Right-hand sides that reach each use of a variable.
  var uses: [NodeID: [NodeID]] = [:]
  /// Uses of variables that are not assigned on every way there.
  var unsetUses: Set<NodeID> = []
  var callIndex: [NodeID: Int] = [:]
}
