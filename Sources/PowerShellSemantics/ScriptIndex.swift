import PowerShellSyntax

/// Where a variable's path says it lives.
enum VariableScope: UInt8, Sendable {
  case none, local, script, using, other
}

/// A variable as a script names it.
struct VariableReference: Sendable {
  /// Index into `ScriptIndex.names`.
  var name: Int32
  var scope: VariableScope
}

/// What can be told about a script without following values: its functions, variables, aliases.
struct ScriptIndex: Sendable {
  /// A body that runs on its own: the script (0), a function or a method.
  struct Unit: Sendable {
    var node: NodeID
    var parent: Int
    var isMethod: Bool
  }

  struct UnitVariable: Hashable, Sendable {
    var unit: Int32
    var name: Int32
  }

  var units: [Unit] = []
  /// The unit that each node belongs to.
  var unitOf: [Int32] = []
  /// For variable nodes the index into `references`, else -1.
  private var referenceOf: [Int32] = []
  private var references: [VariableReference] = []
  /// Names of variables, lower-cased, without scope.
  var names: [String] = []
  private var nameIDs: [String: Int32] = [:]
  /// Units of functions by lower-cased name.
  var functions: [String: [Int]] = [:]
  /// Lower-cased names of all commands in the file.
  var commandNames: Set<String> = []
  /// Targets of aliases that the file defines, by lower-cased alias.
  var aliases: [String: String] = [:]
  /// Nodes that assign a variable, by unit and name.
  var assignments: [UnitVariable: [NodeID]] = [:]
  /// Names that are assigned with `script:` or `global:` from a function.
  var scopedAssignments: Set<Int32> = []
  var assignedUnits: [Int32: Set<Int32>] = [:]
  var usedUnits: [Int32: Set<Int32>] = [:]
  var parameters: Set<UnitVariable> = []
  var splatCounts: [UnitVariable: Int] = [:]
  var otherUses: [UnitVariable: Int] = [:]
  /// Script blocks that are expressions, by unit.
  var blocks: [Int: [NodeID]] = [:]

  init() {}

  init(_ tree: SyntaxTree) {
    unitOf = Array(repeating: 0, count: tree.nodeCount)
    referenceOf = Array(repeating: -1, count: tree.nodeCount)
    guard let root = tree.root else { return }
    units.append(Unit(node: root.id, parent: -1, isMethod: false))
    visit(root, unit: 0)
    for node in root.descendants {
      guard let parent = node.parent else { continue }
      var unit = Int(unitOf[Int(parent.id.raw)])
      if parent.kind == .functionDefinition {
        // The parent was given its own number when it was met.
        unit = functionUnits[parent.id] ?? unit
      }
      visit(node, unit: unit)
    }
  }

  private var functionUnits: [NodeID: Int] = [:]

  /// The unit that a function's or method's node defines.
  func unit(ofFunction node: NodeID) -> Int? { functionUnits[node] }

  private mutating func visit(_ node: Node, unit: Int) {
    unitOf[Int(node.id.raw)] = Int32(unit)
    switch node.kind {
    case .functionDefinition: addFunction(node, in: unit)
    case .variableExpression: addVariable(node, unit: Int32(unit))
    case .command: addCommand(node)
    case .scriptBlockExpression: blocks[unit, default: []].append(node.id)
    default: break
    }
  }

  private mutating func addFunction(_ node: Node, in unit: Int) {
    let isMethod = node.parent?.kind == .functionMember
    functionUnits[node.id] = units.count
    if !isMethod, let name = node.functionName {
      functions[Self.withoutScope(name), default: []].append(units.count)
    }
    units.append(Unit(node: node.id, parent: unit, isMethod: isMethod))
  }

  private static func withoutScope(_ name: String) -> String {
    let name = name.lowercased()
    for prefix in ["global:", "script:", "local:", "private:"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  private mutating func addCommand(_ node: Node) {
    guard let first = node.children.first, let name = first.literalText else { return }
    let lower = name.lowercased()
    commandNames.insert(lower)
    guard ["set-alias", "new-alias", "sal", "nal"].contains(lower) else { return }
    var named: [String: String] = [:]
    var plain: [String] = []
    var pending: String?
    for element in node.children.dropFirst() {
      if element.kind == .commandParameter {
        let parameter = (element.parameterName ?? "").lowercased()
        if let value = element.children.first?.literalText { named[parameter] = value } else { pending = parameter }
      } else if let text = element.literalText {
        if let parameter = pending, "name".hasPrefix(parameter) || "value".hasPrefix(parameter) {
          named[parameter.first.map(String.init) ?? ""] = text
        } else {
          plain.append(text)
        }
        pending = nil
      }
    }
    var rest = plain[...]
    let alias = named["n"] ?? named["name"] ?? rest.popFirst()
    let target = named["v"] ?? named["value"] ?? rest.popFirst()
    if let alias, let target {
      aliases[alias.lowercased()] = target
      commandNames.insert(target.lowercased())
    }
  }

  // MARK: Variables

  /// The number of a name, given when it is new.
  mutating func intern(_ name: String) -> Int32 {
    if let id = nameIDs[name] { return id }
    let id = Int32(names.count)
    names.append(name)
    nameIDs[name] = id
    return id
  }

  /// The number of a name that occurs in the file.
  func id(ofName name: String) -> Int32? { nameIDs[name] }

  /// What a variable node refers to.
  func reference(_ node: Node) -> VariableReference? {
    let index = referenceOf[Int(node.id.raw)]
    return index < 0 ? nil : references[Int(index)]
  }

  static func split(_ path: String) -> (name: String, scope: VariableScope) {
    var name = path.lowercased()
    if name.hasPrefix("variable:") { name.removeFirst("variable:".count) }
    guard let colon = name.firstIndex(of: ":"), colon != name.startIndex else {
      return (name == "psitem" ? "_" : name, .none)
    }
    let rest = String(name[name.index(after: colon)...])
    switch name[..<colon] {
    case "script", "global": return (rest, .script)
    case "local", "private": return (rest, .local)
    case "using": return (rest, .using)
    default: return (name, .other)
    }
  }

  private mutating func addVariable(_ node: Node, unit: Int32) {
    let (name, scope) = Self.split(node.variableName ?? "")
    let id = intern(name)
    referenceOf[Int(node.id.raw)] = Int32(references.count)
    references.append(VariableReference(name: id, scope: scope))
    let key = UnitVariable(unit: unit, name: id)
    switch Self.use(of: node) {
    case .assigned(let statement):
      assignments[key, default: []].append(statement)
      assignedUnits[id, default: []].insert(unit)
      if scope == .script, unit != 0 { scopedAssignments.insert(id) }
    case .parameter:
      parameters.insert(key)
      assignedUnits[id, default: []].insert(unit)
    case .splatted:
      splatCounts[key, default: 0] += 1
      usedUnits[id, default: []].insert(unit)
    case .modified:
      usedUnits[id, default: []].insert(unit)
    case .read:
      otherUses[key, default: 0] += 1
      usedUnits[id, default: []].insert(unit)
    }
  }

  private enum Use {
    case assigned(NodeID)
    case parameter, splatted, modified, read
  }

  private static func use(of node: Node) -> Use {
    if node.isSplatted { return .splatted }
    guard var parent = node.parent else { return .read }
    if parent.kind == .parameter { return node.role == .defaultValue ? .read : .parameter }
    if parent.kind == .forEachStatement, parent.child(.variable) == node { return .assigned(parent.id) }
    var child = node
    while [.convertExpression, .attributedExpression, .arrayLiteral, .parenExpression].contains(parent.kind),
      let next = parent.parent
    {
      child = parent
      parent = next
    }
    if parent.kind == .assignmentStatement, parent.children.first == child { return .assigned(parent.id) }
    if parent.kind == .unaryExpression {
      switch parent.operatorKind {
      case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus: return .assigned(parent.id)
      default: return .read
      }
    }
    // `$p.Key = v`, `$p['Key'] = v`, `$p.Add('Key', v)`
    guard child == node, parent.children.first == node else { return .read }
    if parent.kind == .memberExpression || parent.kind == .indexExpression, let statement = parent.parent,
      statement.kind == .assignmentStatement, statement.children.first == parent
    {
      return .modified
    }
    if parent.kind == .invokeMemberExpression, let name = parent.memberName?.lowercased(),
      ["add", "remove", "clear"].contains(name)
    {
      return .modified
    }
    return .read
  }

  /// Whether the variable that is splatted here has other uses in its unit than to be filled.
  func isSplatShared(_ node: Node) -> Bool {
    guard let reference = reference(node) else { return true }
    let key = UnitVariable(unit: unitOf[Int(node.id.raw)], name: reference.name)
    return (splatCounts[key] ?? 0) > 1 || (otherUses[key] ?? 0) > 0 || (usedUnits[reference.name]?.count ?? 0) > 1
      || parameters.contains(key)
  }
}

extension ScriptIndex {
  /// Whether a variable gets its value in exactly one place of the file and is no parameter.
  func isAssignedOnce(_ name: Int32) -> Bool {
    guard let units = assignedUnits[name], units.count == 1, let unit = units.first else { return false }
    let key = UnitVariable(unit: unit, name: name)
    return assignments[key]?.count == 1 && !parameters.contains(key)
  }
}
