import PowerShellSemantics
import PowerShellSyntax

extension CmdletRule {
  /// The type of what a call returns: that of the first frame that may be used, where frames differ.
  func resultType(of call: BoundCall, in tree: SyntaxTree) -> TypeID? {
    guard frames.contains(where: { $0.result != nil }) else { return result }
    let frame = frames.first { frame in
      frame.condition.tests.allSatisfy { test in test.states.contains { holds($0, of: test.parameter, call, tree) } }
    }
    return frame?.result ?? result
  }

  /// What can be told of an argument from its text; states that need the whole analysis hold when it is given.
  private func holds(_ state: ParameterState, of parameter: String, _ call: BoundCall, _ tree: SyntaxTree) -> Bool {
    guard let argument = call.argument(parameter) else { return state == .absent }
    let isPipelineInput: Bool
    switch argument.form {
    case .pipelineByPropertyName, .pipelineByValue: isPipelineInput = true
    default: isPipelineInput = false
    }
    let text = argument.valueNode.map { tree.node($0).text.lowercased() } ?? ""
    let isConstantTrue = argument.form == .switchPresent || text == "$true"
    switch state {
    case .absent: return false
    case .given: return !isPipelineInput
    case .pipeline: return isPipelineInput
    case .isTrue: return isConstantTrue
    case .isFalse: return text == "$false"
    case .constant: return !text.isEmpty && !text.contains("$") && !text.contains("(")
    case .variable: return !isConstantTrue && text.hasPrefix("$") && text != "$false" && text != "$null"
    default: return true
    }
  }
}
