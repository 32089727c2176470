import PowerShellSyntax

/// Follows values through a script without running it.
///
/// One environment is walked in execution order, branches are joined, loops run until nothing changes that they read,
/// or a bound is reached. Functions run with what all their calls pass; they run again when that grows.
final class Interpreter<Catalog: CommandCatalog> {
  let tree: SyntaxTree
  let catalog: Catalog
  let index: ScriptIndex
  var recorder: Recorder

  /// What the catalog said of properties; bodies run several times and ask the same again.
  private var knownProperties: [PropertyKey: PropertyInfo?] = [:]
  /// The variables of the body that runs now.
  var environment = Environment()
  /// The body that runs now.
  var unit = 0
  /// Output of statements goes to nobody in the file.
  var isUncaptured = true
  /// What `return` adds to, innermost last.
  var returnTargets: [ReturnTarget] = []

  var states: [UnitState]
  var dirty: Set<Int> = []
  /// What the script's own variables may hold at any time, for functions that read them.
  var sharedVariables: [Int32: VariableState] = [:]
  var sharedReaders: [Int32: Set<Int>] = [:]
  var callDepth = 0
  /// Expressions that may still be evaluated before loops and calls are cut short.
  var budget: Int

  /// Script blocks that run now, and those that have run.
  var activeBlocks: Set<NodeID> = []
  var visitedBlocks: Set<NodeID> = []
  var resolvedCommands: [String: ResolvedCommand] = [:]
  var prepared: [String: PreparedSignature] = [:]
  var functionSignatures: [Int: PreparedSignature] = [:]

  let itemName: Int32
  let inputName: Int32
  let argumentsName: Int32?

  static var loopRounds: Int { 3 }
  static var unitRounds: Int { 6 }

  struct ReturnTarget {
    var value = AbstractValue.nothing
    /// The loops above this depth end with the block that returns; nil for functions.
    var depth: Int?
  }

  /// What is known of a function.
  struct UnitState {
    var arguments: [Int32: AbstractValue] = [:]
    /// Parameters that some call leaves out.
    var omitted: Set<Int32> = []
    var input = AbstractValue.nothing
    /// Arguments that no parameter takes.
    var rest = AbstractValue.nothing
    var output = AbstractValue.nothing
    var callers: Set<Int> = []
    var isCalled = false
    var isRunning = false
    var rounds = 0
  }

  init(tree: SyntaxTree, catalog: Catalog) {
    self.tree = tree
    self.catalog = catalog
    var index = ScriptIndex(tree)
    itemName = index.intern("_")
    inputName = index.intern("input")
    self.index = index
    recorder = Recorder(tree: tree)
    argumentsName = index.id(ofName: "args")
    states = Array(repeating: UnitState(), count: index.units.count)
    budget = 100_000 + 64 * tree.nodeCount
  }

  /// Analyses the whole script.
  func run() -> ScriptAnalysis {
    guard tree.root != nil else { return recorder.finish(index: index) }
    for (name, units) in index.functions where index.commandNames.contains(name) {
      for unit in units { states[unit].isCalled = true }
    }
    runUnit(0)
    for unit in states.indices where !states[unit].isCalled && states[unit].rounds == 0 { runUnit(unit) }
    drain()
    for unit in states.indices where states[unit].rounds == 0 {
      states[unit].isCalled = false
      runUnit(unit)
      drain()
    }
    return recorder.finish(index: index)
  }

  private func drain() {
    while let unit = dirty.min() {
      dirty.remove(unit)
      if states[unit].rounds >= Self.unitRounds || budget < 0 {
        recorder.analysis.reachedRoundLimit = true
        continue
      }
      runUnit(unit)
    }
  }

  /// Runs a body with all that is known of its input, and has its callers run again when its output grows.
  func runUnit(_ number: Int) {
    guard !states[number].isRunning else { return }
    let saved = (environment, unit, isUncaptured, returnTargets)
    dirty.remove(number)
    states[number].isRunning = true
    states[number].rounds += 1
    environment = Environment()
    unit = number
    isUncaptured = !states[number].isCalled
    returnTargets = [ReturnTarget()]
    let node = tree.node(index.units[number].node)
    if node.kind == .functionDefinition {
      bindParameters(of: node)
      if let body = node.child(.body) ?? node.children.last { runScriptBlock(body) }
    } else {
      for child in node.children where child.kind == .paramBlock {
        bindParameters(child.children.filter { $0.kind == .parameter }, states[number])
      }
      runScriptBlock(node)
    }
    runRemainingBlocks()
    let output = returnTargets.first?.value ?? .nothing
    (environment, unit, isUncaptured, returnTargets) = saved
    states[number].isRunning = false
    let joined = states[number].output.joined(output)
    if joined != states[number].output {
      states[number].output = joined
      dirty.formUnion(states[number].callers)
    }
  }

  /// Runs the body of a function or the script; what it outputs is added to the innermost return target.
  private func runScriptBlock(_ node: Node) {
    let value = runBody(node)
    if let last = returnTargets.indices.last { returnTargets[last].value.formJoin(value) }
  }

  /// Runs the script blocks that nothing has run: their commands are part of the script too.
  private func runRemainingBlocks() {
    for block in index.blocks[unit] ?? [] where !visitedBlocks.contains(block) {
      environment.isReachable = true
      environment.open()
      _ = runBlock(tree.node(block), item: .other)
      _ = environment.close()
    }
  }

  /// Runs something whose value is used.
  func captured<T>(_ body: () -> T) -> T {
    let saved = isUncaptured
    isUncaptured = false
    defer { isUncaptured = saved }
    return body()
  }

  /// What the catalog knows of a property.
  func property(_ name: String, of type: TypeID) -> PropertyInfo? {
    let key = PropertyKey(type: type, name: name)
    if let known = knownProperties[key] { return known }
    let info = catalog.property(name, of: type)
    knownProperties[key] = .some(info)
    return info
  }

  // MARK: Variables

  /// Reads a variable and notes what it holds.
  func readVariable(_ node: Node) -> AbstractValue {
    guard let reference = index.reference(node) else { return .other }
    if reference.scope == .other { return .other(from: node) }
    switch index.names[Int(reference.name)] {
    case "null":
      return AbstractValue.nothing.from(node)
    case "true", "false":
      return .other(from: node)
    default: break
    }
    guard let state = lookUp(reference) else { return .other(from: node) }
    recorder.noteUse(node, state)
    return state.value
  }

  func lookUp(_ reference: VariableReference) -> VariableState? {
    let name = reference.name
    let isShared = reference.scope == .script && unit != 0
    if !isShared, var state = environment.read(name) {
      if unit == 0, index.scopedAssignments.contains(name) {
        sharedReaders[name, default: []].insert(unit)
        if let shared = sharedVariables[name] { state.formJoin(shared) }
      }
      return state
    }
    if name == itemName { return nil }
    let assigned = index.assignedUnits[name] ?? []
    if assigned.isEmpty { return nil }
    if assigned.contains(where: { $0 != Int32(unit) }) {
      sharedReaders[name, default: []].insert(unit)
      return sharedVariables[name] ?? VariableState(value: .nothing)
    }
    return VariableState(value: .nothing)
  }

  /// Assigns a variable.
  func assign(_ reference: VariableReference, _ value: AbstractValue, definition: NodeID?, weakly: Bool = false) {
    guard reference.scope != .other else { return }
    let name = reference.name
    var state = VariableState(value: value, definitions: definition.map { [$0] } ?? [])
    if weakly, let old = environment.read(name) {
      var joined = old
      joined.formJoin(state)
      state = joined
    }
    if !(reference.scope == .script && unit != 0) { environment.assign(name, state, isDefinite: !weakly) }
    share(name, state, scope: reference.scope)
  }

  func assign(name: String, _ value: AbstractValue, definition: NodeID?, weakly: Bool = false) {
    let (plain, scope) = ScriptIndex.split(name)
    guard let id = index.id(ofName: plain) else { return }
    assign(VariableReference(name: id, scope: scope), value, definition: definition, weakly: weakly)
  }

  /// Makes an assigned value known to other bodies that read the variable.
  private func share(_ name: Int32, _ state: VariableState, scope: VariableScope) {
    guard name != itemName else { return }
    let used = index.usedUnits[name] ?? []
    let isUsedElsewhere = scope == .script || used.contains { $0 != Int32(unit) }
    guard isUsedElsewhere else { return }
    var shared = sharedVariables[name] ?? VariableState(value: .nothing)
    let old = shared.value
    shared.formJoin(state)
    sharedVariables[name] = shared
    if shared.value != old, let readers = sharedReaders[name] {
      for reader in readers where reader != unit || reader != 0 { dirty.insert(reader) }
    }
  }
}

/// A property as a script spells it.
private struct PropertyKey: Hashable {
  var type: TypeID
  var name: String
}
