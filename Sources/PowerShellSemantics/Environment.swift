import PowerShellSyntax

/// What a variable holds at a place, and the right-hand sides that brought it there.
struct VariableState: Sendable, Equatable {
  var value: AbstractValue
  var definitions: [NodeID] = []
  /// It is not assigned on every way to the place.
  var mayBeUnset = false

  mutating func formJoin(_ other: VariableState) {
    if other.mayBeUnset { mayBeUnset = true }
    value.formJoin(other.value)
    for node in other.definitions where !definitions.contains(node) && definitions.count < 32 {
      definitions.append(node)
    }
  }
}

/// What a branch did to the variables.
struct BranchResult {
  var changes: [Int32: (state: VariableState?, isDefinite: Bool)] = [:]
  var exits: [Int32: VariableState] = [:]
  var exposed: Set<Int32> = []
  var isReachable = true
}

/// The variables of one running body, with a log of changes for each open branch, so that the cost of a branch is what
/// it changes and not what there is.
struct Environment {
  private struct Log {
    var isLoop: Bool
    var wasReachable: Bool
    var changes: [Int32: (old: VariableState?, isDefinite: Bool)] = [:]
    var exits: [Int32: VariableState] = [:]
    var exposed: Set<Int32> = []
  }

  private(set) var variables: [Int32: VariableState] = [:]
  private var logs: [Log] = []
  /// Whether the statement that runs now can be reached.
  var isReachable = true

  /// The number of branches that are open.
  var depth: Int { logs.count }

  /// Reads a variable of this body; nil when it was not assigned.
  mutating func read(_ name: Int32) -> VariableState? {
    var index = logs.count - 1
    while index >= 0 {
      if let change = logs[index].changes[name], change.isDefinite { break }
      if logs[index].isLoop { logs[index].exposed.insert(name) }
      index -= 1
    }
    return variables[name]
  }

  /// Reads without noting it.
  func peek(_ name: Int32) -> VariableState? { variables[name] }

  /// Assigns a variable.
  mutating func assign(_ name: Int32, _ state: VariableState?, isDefinite: Bool = true) {
    if let last = logs.indices.last {
      if logs[last].changes[name] == nil {
        logs[last].changes[name] = (variables[name], isDefinite)
      } else if isDefinite {
        logs[last].changes[name]?.isDefinite = true
      }
    }
    variables[name] = state
  }

  /// Opens a branch or the body of a loop.
  mutating func open(isLoop: Bool = false) {
    logs.append(Log(isLoop: isLoop, wasReachable: isReachable))
  }

  /// Closes the innermost branch and takes back what it did.
  mutating func close() -> BranchResult {
    guard let log = logs.popLast() else { return BranchResult() }
    var result = BranchResult(exits: log.exits, exposed: log.exposed, isReachable: isReachable)
    for (name, change) in log.changes {
      result.changes[name] = (variables[name], change.isDefinite)
      variables[name] = change.old
    }
    isReachable = log.wasReachable
    return result
  }

  /// Goes on with what any of the branches may have left.
  mutating func merge(_ results: [BranchResult]) {
    let live = results.filter { $0.isReachable }
    if live.isEmpty {
      if !results.isEmpty { isReachable = false }
      return
    }
    if live.count == 1 {
      for (name, change) in live[0].changes { assign(name, change.state, isDefinite: change.isDefinite) }
      return
    }
    var names = Set<Int32>()
    for result in live { names.formUnion(result.changes.keys) }
    for name in names {
      let old = variables[name]
      var joined: VariableState?
      var isDefinite = true
      var isUnset = false
      for result in live {
        let change = result.changes[name]
        if change?.isDefinite != true { isDefinite = false }
        guard let state = change == nil ? old : change?.state else {
          isUnset = true
          continue
        }
        if joined == nil { joined = state } else { joined?.formJoin(state) }
      }
      if isUnset { joined?.mayBeUnset = true }
      assign(name, joined, isDefinite: isDefinite)
    }
  }

  /// Takes the end of a loop's body into account. Returns whether the body has to run again, because it reads
  /// something that it changes.
  mutating func mergeLoop(_ result: BranchResult, runsAtLeastOnce: Bool) -> Bool {
    var again = false
    for name in Set(result.changes.keys).union(result.exits.keys) {
      let old = variables[name]
      let change = result.changes[name]
      var new: VariableState?
      if result.isReachable, let change { new = change.state }
      if let exit = result.exits[name] {
        if new == nil { new = exit } else { new?.formJoin(exit) }
      }
      let isDefinite = runsAtLeastOnce && change?.isDefinite == true && result.exits[name] == nil
      guard let new else { continue }
      var all = new
      if let old {
        all = old
        all.formJoin(new)
      } else {
        all.mayBeUnset = true
      }
      if all.value != old?.value, result.exposed.contains(name) { again = true }
      assign(name, isDefinite && !again ? new : all, isDefinite: isDefinite)
    }
    return again
  }

  /// Notes what variables hold where control leaves for the end of a loop: the innermost one, or all loops above a depth.
  mutating func leave(allAbove depth: Int?) {
    defer { isReachable = false }
    guard isReachable else { return }
    var names = Set<Int32>()
    var index = logs.count - 1
    while index >= (depth ?? 0) {
      names.formUnion(logs[index].changes.keys)
      if logs[index].isLoop {
        for name in names {
          guard let state = variables[name] else { continue }
          if logs[index].exits[name] == nil {
            logs[index].exits[name] = state
          } else {
            logs[index].exits[name]?.formJoin(state)
          }
        }
        if depth == nil { return }
      }
      index -= 1
    }
  }

  /// Weakens the last branch: what it changed may also have its old value.
  mutating func keepWeakly(_ result: BranchResult) {
    for (name, change) in result.changes {
      guard let new = change.state else { continue }
      var all = new
      if let old = variables[name] {
        all = old
        all.formJoin(new)
      } else {
        all.mayBeUnset = true
      }
      assign(name, all, isDefinite: false)
    }
  }
}
