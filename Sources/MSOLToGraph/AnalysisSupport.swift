import PowerShellSemantics
import PowerShellSyntax

/// Questions to the analysis that only the conversion asks.
extension ScriptAnalysis {
  /// Names of all variables in the script, in lower case.
  var variableNames: Set<String> { scopeVariables(at: NodeID(0)) }

  /// The followed calls whose Command node lies in a range.
  func calls(in range: Range<Int>) -> [BoundCall] {
    calls.filter { call in
      let node = tree.node(call.node).range
      return node.lowerBound >= range.lowerBound && node.upperBound <= range.upperBound
    }
  }

  /// The places that read what one assignment put into its variable.
  func uses(ofAssignment id: NodeID) -> [NodeID] {
    let assignment = tree.node(id)
    guard let left = assignment.child(.left), let right = assignment.child(.right),
      let name = left.variableName?.lowercased(),
      let root = tree.root
    else { return [] }
    return root.descendants.filter { candidate in
      candidate.kind == .variableExpression && candidate.variableName?.lowercased() == name
        && definitions(ofVariable: candidate.id).contains(right.id)
    }.map(\.id)
  }

  /// Whether a variable that one call's arguments use may get another value between two calls.
  func mayChange(between first: NodeID, and second: NodeID) -> Bool {
    guard let call = call(at: second) else { return true }
    for argument in call.arguments {
      guard let value = argument.valueNode.map(tree.node) else { continue }
      for node in [value] + Array(value.descendants) {
        if node.kind == .command { return true }
        guard node.kind == .variableExpression, let name = node.variableName else { continue }
        if name == "_" || name.lowercased() == "psitem" || isReassigned(name, between: first, and: second) {
          return true
        }
      }
    }
    return false
  }
}
