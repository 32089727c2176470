import PowerShellSemantics
import PowerShellSyntax

/// Which listings decide what is changed or deleted: their results, or texts taken from them, reach an old cmdlet that writes.
struct WriteFlows {
  private let planner: Planner
  private var visited: Set<NodeID> = []
  private(set) var origins: Set<NodeID> = []
  /// The commands of the script by lower-cased name, once somebody asks.
  private var commands: [String: [NodeID]]?

  init(planner: Planner) {
    self.planner = planner
    for call in planner.analysis.calls {
      guard planner.rules.tables.msonlineCmdlet(call.name)?.isDestructive ?? false else { continue }
      for argument in call.arguments {
        if let value = argument.valueNode { follow(planner.node(value)) }
      }
      for splat in call.splats { follow(planner.node(splat.node)) }
      if call.pipelineInput != nil { followInput(of: planner.node(call.node)) }
      origins.remove(call.node)
    }
  }

  /// Follows an expression back to the calls that its value may come from.
  private mutating func follow(_ expression: Node) {
    guard visited.insert(expression.id).inserted else { return }
    note(expression)
    for object in planner.analysis.value(of: expression.id).objects { origins.insert(object.origin) }
    for index in planner.readsInside(expression.range) {
      for object in planner.analysis.reads[index].objects { origins.insert(object.origin) }
    }
    for inner in [expression] + Array(expression.descendants) where inner.kind == .variableExpression {
      followVariable(inner)
    }
    for inner in expression.descendants where inner.kind == .command { note(inner) }
  }

  /// A listing that stands in the expression itself.
  private mutating func note(_ node: Node) {
    if node.kind == .command, planner.analysis.call(at: node.id) != nil { origins.insert(node.id) }
  }

  private mutating func followVariable(_ variable: Node) {
    let name = variable.variableName?.lowercased()
    if name == "_" || name == "psitem" { return followItem(variable) }
    let definitions = planner.analysis.definitions(ofVariable: variable.id)
    for definition in definitions { follow(planner.node(definition)) }
    if definitions.isEmpty, let name { followParameter(name, of: variable) }
    for added in planner.additions[name ?? ""] ?? [] { follow(planner.node(added)) }
  }

  /// A parameter of a function holds what the calls of the function in this script give it.
  private mutating func followParameter(_ name: String, of variable: Node) {
    guard let function = planner.analysis.enclosingFunction(variable.id).map(planner.node),
      let functionName = function.functionName?.lowercased(),
      function.descendants.contains(where: {
        $0.kind == .parameter
          && $0.children.contains { $0.kind == .variableExpression && $0.variableName?.lowercased() == name }
      })
    else { return }
    for id in calls(of: functionName) where visited.insert(id).inserted {
      let command = planner.node(id)
      for argument in command.children(.element).dropFirst() { follow(argument) }
      followInput(of: command)
    }
  }

  private mutating func calls(of name: String) -> [NodeID] {
    if let commands { return commands[name] ?? [] }
    var all: [String: [NodeID]] = [:]
    if let root = planner.tree.root {
      for command in root.descendants where command.kind == .command {
        guard let name = command.children(.element).first?.stringValue?.lowercased() else { continue }
        all[name, default: []].append(command.id)
      }
    }
    commands = all
    return all[name] ?? []
  }

  /// `$_` is an element of what the pipeline brings, or of the list whose method runs the block.
  private mutating func followItem(_ variable: Node) {
    for ancestor in variable.ancestors {
      switch ancestor.kind {
      case .catchClause, .trapStatement, .functionDefinition: return
      case .switchStatement:
        if let condition = ancestor.child(.condition) { follow(condition) }
        return
      case .scriptBlockExpression:
        var owner = ancestor
        while let parent = owner.parent, parent.kind != .command, parent.kind != .invokeMemberExpression {
          if parent.kind == .statementBlock || parent.kind == .namedBlock { return }
          owner = parent
        }
        guard let command = owner.parent else { return }
        if command.kind == .invokeMemberExpression {
          if let target = command.children.first { follow(target) }
        } else {
          followInput(of: command)
        }
        return
      default: continue
      }
    }
  }

  /// All stages of a pipeline before a command.
  private mutating func followInput(of command: Node) {
    guard let pipeline = command.parent, pipeline.kind == .pipeline else { return }
    for element in pipeline.children(.element) {
      if element.id == command.id { return }
      follow(element)
    }
  }
}

extension Planner {
  /// What `$list.Add(…)` and its like put into lists, by the variable's name in lower case.
  func listAdditions() -> [String: [NodeID]] {
    var result: [String: [NodeID]] = [:]
    guard let root = tree.root else { return result }
    for node in root.descendants where node.kind == .invokeMemberExpression {
      guard ["add", "addrange", "enqueue", "push", "insert"].contains(node.memberName?.lowercased()),
        let list = node.children.first, list.kind == .variableExpression, let name = list.variableName
      else { continue }
      result[name.lowercased(), default: []] += node.children.dropFirst(2).map(\.id)
    }
    return result
  }
}
