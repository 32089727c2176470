import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// One of the two scripts, with what is known of it.
struct Script {
  let tree: SyntaxTree
  let analysis: ScriptAnalysis
  let rules: RuleSet
  /// Values that are put into members and elements of variables, by the variable's lower-cased name.
  private let memberAssignments: [String: [(name: String?, value: Node)]]
  /// Nodes of `Where-Object` blocks, conditions and the like.
  let conditionNames: Set<String>
  /// Lower-cased names that decide something, by the call whose objects are asked; under nil where that is not known.
  private var conditionsByOrigin: [NodeID?: Set<String>] = [:]
  /// Lower-cased names of members that are read anywhere.
  let memberNames: Set<String>

  init(_ text: SourceText, rules: RuleSet) {
    tree = SyntaxTree.parse(text)
    self.rules = rules
    analysis = analyze(tree, catalog: rules.catalog)
    var assignments: [String: [(name: String?, value: Node)]] = [:]
    var conditions: Set<String> = []
    var members: Set<String> = []
    var conditionNodes: [(NodeID, String)] = []
    for node in tree.root.map({ Array($0.descendants) }) ?? [] {
      switch node.kind {
      case .assignmentStatement:
        guard let left = node.child(.left), let right = node.child(.right) else { continue }
        switch left.kind {
        case .memberExpression, .indexExpression:
          guard let variable = left.baseVariable else { continue }
          let name = left.memberName ?? left.child(.index)?.stringValue
          assignments[variable, default: []].append((name, right))
        default: continue
        }
      case .memberExpression, .invokeMemberExpression:
        guard !node.isAssignmentTarget, let name = node.memberName?.lowercased() else { continue }
        members.insert(name)
        if node.isInCondition {
          conditions.insert(name)
          conditionNodes.append((node.id, name))
        }
      case .stringConstantExpression:
        // `Where-Object Name -eq value`
        if let command = node.parent, command.kind == .command, command.isFilter, let text = node.stringValue {
          conditions.insert(text.lowercased())
          conditionNodes.append((node.id, text.lowercased()))
        }
      default: continue
      }
    }
    memberAssignments = assignments
    var read: Set<NodeID> = []
    for entry in analysis.reads {
      read.insert(entry.node)
      read.insert(entry.nameNode)
      let isSimple: Bool
      if case .propertyArgument(_, .whereSimple) = entry.context { isSimple = true } else { isSimple = false }
      guard isSimple || tree.node(entry.node).isInCondition else { continue }
      for origin in entry.objects.map({ Optional($0.origin) }) + (entry.mayBeOther ? [nil] : []) {
        conditionsByOrigin[origin, default: []].insert(entry.name.lowercased())
      }
    }
    for node in conditionNodes where !read.contains(node.0) { conditionsByOrigin[nil, default: []].insert(node.1) }
    conditionNames = conditions
    memberNames = members
  }

  /// Whether a property of what a call returned decides something, as far as that can be told.
  func decides(_ name: String, origin: NodeID) -> Bool {
    let lower = name.lowercased()
    return conditionsByOrigin[origin]?.contains(lower) ?? false || conditionsByOrigin[nil]?.contains(lower) ?? false
  }

  func node(_ id: NodeID) -> Node { tree.node(id) }

  /// The nodes that a value is made of: its own, and those of the variables in it, a few assignments back.
  func sources(of id: NodeID) -> [Node] {
    var result: [Node] = []
    var seen: Set<NodeID> = []
    var waiting: [(NodeID, Int)] = [(id, 0)]
    while let (next, depth) = waiting.popLast(), result.count < 4000 {
      guard seen.insert(next).inserted else { continue }
      for node in [tree.node(next)] + Array(tree.node(next).descendants) {
        result.append(node)
        guard node.kind == .variableExpression, depth < 6, let name = node.variableName?.lowercased() else { continue }
        for definition in analysis.definitions(ofVariable: node.id) { waiting.append((definition, depth + 1)) }
        for entry in memberAssignments[name] ?? [] { waiting.append((entry.value.id, depth + 1)) }
      }
    }
    return result
  }

  /// Names that are put into members of the variables in a value (`$body.City = …`), in lower case.
  func assignedMembers(in nodes: [Node]) -> Set<String> {
    var result: Set<String> = []
    for node in nodes where node.kind == .variableExpression {
      guard let name = node.variableName?.lowercased() else { continue }
      result.formUnion((memberAssignments[name] ?? []).compactMap { $0.name?.lowercased() })
    }
    return result
  }
}

extension Node {
  /// The lower-cased name of the variable whose member or element this is.
  var baseVariable: String? {
    var node = self
    while node.kind == .memberExpression || node.kind == .indexExpression, let target = node.children.first {
      node = target
    }
    return node.kind == .variableExpression ? node.variableName?.lowercased() : nil
  }

  /// Whether something is assigned to this node.
  var isAssignmentTarget: Bool {
    role == .left && parent?.kind == .assignmentStatement && parent?.operatorKind == .equals
  }

  /// `Where-Object`, by name or alias.
  var isFilter: Bool { ["where-object", "where", "?"].contains(commandName?.lowercased() ?? "") }

  /// Whether the node decides something: in the condition of a statement, or in a filter.
  var isInCondition: Bool {
    var child = self
    for parent in ancestors {
      switch parent.kind {
      case .ifStatement, .whileStatement, .doWhileStatement, .doUntilStatement, .forStatement, .switchStatement:
        if child.role == .condition { return true }
      case .command: if parent.isFilter { return true }
      case .invokeMemberExpression:
        if parent.memberName?.lowercased() == "where", child.role == .argument { return true }
      case .ternaryExpression: if child.role == .condition { return true }
      case .functionDefinition: return false
      default: break
      }
      child = parent
    }
    return false
  }

  /// Letters and digits that belong together in a text, in lower case.
  static func words(in text: String) -> Set<String> {
    Set(text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }
}
