import PowerShellSemantics
import PowerShellSyntax

/// A command of the script with its arguments by name: bound by its signature where that is known, else as written.
struct CommandUse: Sendable {
  /// One argument.
  struct Argument: Sendable {
    /// As the signature or the script spells it; empty for an argument by position of a command that is not known.
    var parameter: String
    /// The parameter may be abbreviated.
    var isAsWritten: Bool
    var parameterNode: Node?
    var value: Node?
    /// It comes from a splatted hashtable.
    var isSplatted: Bool
  }

  let node: Node
  /// Without the module's name.
  let name: String
  let nameNode: Node
  let arguments: [Argument]
  /// False when there is a splat whose keys are not known, or a parameter that does not exist.
  let isComplete: Bool
  /// The pipeline element before this one.
  let input: Node?

  /// The argument of a parameter.
  func argument(_ parameter: String) -> Argument? {
    arguments.first { argument in
      if sameName(argument.parameter, parameter) { return true }
      return argument.isAsWritten && argument.parameter.utf8.count >= 2
        && sameName(parameter.prefix(argument.parameter.count), argument.parameter)
    }
  }

  /// The first argument of several parameters.
  func argument(anyOf parameters: [String]) -> Argument? {
    for parameter in parameters { if let found = argument(parameter) { return found } }
    return nil
  }

  /// Arguments by position of a command that is not known.
  var positional: [Node] { arguments.filter { $0.parameter.isEmpty }.compactMap(\.value) }

  /// The commands of a script in source order, but for those that a function of the script defines.
  static func all(in tree: SyntaxTree, _ analysis: ScriptAnalysis, functions: Set<String>, tracer: ValueTracer)
    -> [CommandUse]
  {
    guard let root = tree.root else { return [] }
    var result: [CommandUse] = []
    for node in root.descendants where node.kind == .command {
      guard let use = CommandUse(node, analysis, functions: functions, tracer: tracer) else { continue }
      result.append(use)
    }
    return result
  }

  private init?(_ node: Node, _ analysis: ScriptAnalysis, functions: Set<String>, tracer: ValueTracer) {
    guard let first = node.children.first else { return nil }
    self.node = node
    input = node.parent?.kind == .pipeline ? node.previousSibling : nil
    if let call = analysis.call(at: node.id) {
      name = call.name
      nameNode = node.tree.node(call.nameNode)
      arguments = call.arguments.map { argument in
        Argument(
          parameter: argument.parameter, isAsWritten: false, parameterNode: argument.parameterNode.map(node.tree.node),
          value: argument.valueNode.map(node.tree.node),
          isSplatted: { if case .splatted = $0 { true } else { false } }(argument.form))
      }
      isComplete = call.problems.isEmpty
      return
    }
    guard let written = first.unwrapped.stringValue, first.unwrapped.kind == .stringConstantExpression,
      node.invocationOperator != .dotSource
    else { return nil }
    name = String(written[(written.lastIndex(of: "\\").map { written.index(after: $0) } ?? written.startIndex)...])
    guard !functions.contains(name.lowercased()) else { return nil }
    nameNode = first
    (arguments, isComplete) = Self.read(node, tracer)
  }

  /// Reads the arguments of a command whose parameters are not known.
  private static func read(_ node: Node, _ tracer: ValueTracer) -> (arguments: [Argument], isComplete: Bool) {
    var arguments: [Argument] = []
    var isComplete = true
    var pending: Node?
    func flush() {
      guard let parameter = pending else { return }
      arguments.append(
        Argument(
          parameter: parameter.parameterName ?? "-", isAsWritten: true, parameterNode: parameter, value: nil,
          isSplatted: false))
      pending = nil
    }
    for element in node.children.dropFirst() where element.role != .redirection {
      if element.kind == .commandParameter {
        flush()
        if let value = element.children.first {
          arguments.append(
            Argument(
              parameter: element.parameterName ?? "-", isAsWritten: true, parameterNode: element, value: value,
              isSplatted: false))
        } else {
          pending = element
        }
      } else if element.kind == .variableExpression, element.isSplatted {
        flush()
        let trace = tracer.trace(element, .whole)
        let tables = trace.sources.filter { $0.kind == .hashtable }
        if tables.isEmpty || tables.count != trace.sources.count { isComplete = false }
        for table in tables {
          for entry in tracer.entries(of: table) {
            arguments.append(
              Argument(
                parameter: entry.name, isAsWritten: true, parameterNode: entry.nameNode, value: entry.value,
                isSplatted: true))
          }
        }
      } else {
        arguments.append(
          Argument(
            parameter: pending?.parameterName ?? "", isAsWritten: true, parameterNode: pending, value: element,
            isSplatted: false))
        pending = nil
      }
    }
    flush()
    return (arguments, isComplete)
  }
}
