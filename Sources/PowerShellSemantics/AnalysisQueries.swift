import PowerShellSyntax

/// What happens to the result of a call.
public enum ResultUse: Sendable, Hashable {
  /// The call is a statement of its own; what it returns is output.
  case statement
  /// `$x = call`; a call that is only a part of the right-hand side is an `expression`.
  case assigned(variable: NodeID, assignment: NodeID)
  /// The next pipeline element gets it.
  case piped(next: NodeID)
  /// It is part of an expression or an argument.
  case expression
  /// `| Out-Null`, `$null = …`, `[void](…)`, `> $null`
  case discarded
  /// It decides an `if`, a loop or a `switch`.
  case condition
  case returned
}

extension ScriptAnalysis {
  /// What an expression may hold; for expressions that hold nothing worth knowing, something that is not followed.
  public func value(of node: NodeID) -> AbstractValue {
    if let value = values[node] { return value }
    let node = tree.node(node)
    return node.kind == .variableExpression ? .other : .other(from: node)
  }

  /// Whether an expression holds nothing but rows of a table in a file or text, whose columns are not known.
  public func holdsRowsOfText(_ node: NodeID) -> Bool {
    let value = value(of: node)
    guard value.objects.isEmpty, value.fields == nil, !value.sources.isEmpty else { return false }
    return value.sources.allSatisfy { source in
      let command = tree.node(source)
      guard command.kind == .command, let name = command.children.first?.literalText?.lowercased() else { return false }
      let plain = CoreAliases.targets[name] ?? name
      return plain == "import-csv" || plain == "convertfrom-csv"
    }
  }

  /// The bound call of a Command node.
  public func call(at commandNode: NodeID) -> BoundCall? {
    guard let index = facts.callIndex[commandNode], calls.indices.contains(index) else { return nil }
    return calls[index].node == commandNode ? calls[index] : calls.first { $0.node == commandNode }
  }

  /// The text of a constant: a literal, or a variable that is assigned one literal in one place of the file.
  public func constantString(_ node: NodeID) -> String? { constantNode(node)?.literalText }

  /// The truth of a constant: `$true`, `$false`, 1, 0, or a variable that is assigned one of them in one place.
  public func constantBool(_ node: NodeID) -> Bool? {
    guard let node = constantNode(node) else { return nil }
    if node.kind == .variableExpression { return node.isVariable("true") }
    guard node.kind == .constantExpression else { return nil }
    switch node.literalText {
    case "1": return true
    case "0": return false
    default: return nil
    }
  }

  /// The literal that an expression is, looking through parentheses and variables that never change.
  public func constantNode(_ id: NodeID) -> Node? {
    var node = tree.node(id).innerExpression
    for _ in 0..<8 {
      switch node.kind {
      case .stringConstantExpression, .constantExpression: return node
      case .variableExpression:
        if node.isVariable("true") || node.isVariable("false") { return node }
        guard let reference = facts.index.reference(node), reference.scope != .other,
          facts.index.isAssignedOnce(reference.name), let definitions = facts.uses[node.id], definitions.count == 1,
          let definition = definitions.first, !facts.unsetUses.contains(node.id)
        else { return nil }
        let next = tree.node(definition).innerExpression
        if next.parent?.kind == .forEachStatement || tree.node(definition).role == .condition { return nil }
        node = next
      default: return nil
      }
    }
    return nil
  }

  /// The right-hand sides whose value may be in a variable at its use.
  public func definitions(ofVariable node: NodeID) -> [NodeID] { facts.uses[node] ?? [] }

  // MARK: Places

  /// What happens to the result of a call.
  public func resultUse(ofCall commandNode: NodeID) -> ResultUse {
    var node = tree.node(commandNode)
    if node.discardsOutput { return .discarded }
    while let parent = node.parent {
      switch parent.kind {
      case .pipeline:
        if let next = following(node, in: parent) {
          return discards(next) ? .discarded : .piped(next: next.id)
        }
      case .commandExpression:
        if parent.discardsOutput { return .discarded }
      case .parenExpression, .subExpression, .arrayExpression:
        break
      case .statementBlock:
        guard parent.parent?.kind == .subExpression || parent.parent?.kind == .arrayExpression else {
          return statementUse(of: parent)
        }
      case .convertExpression:
        return parent.children.first?.typeName?.lowercased() == "void" ? .discarded : .expression
      case .assignmentStatement:
        guard let target = parent.children.first, target != node else { return .expression }
        if target.isNull { return .discarded }
        var variable = target
        while variable.kind == .convertExpression || variable.kind == .attributedExpression,
          let child = variable.children.last
        {
          variable = child
        }
        return .assigned(variable: variable.id, assignment: parent.id)
      case .returnStatement: return .returned
      case .ifStatement, .whileStatement, .doWhileStatement, .doUntilStatement, .forStatement, .switchStatement,
        .forEachStatement:
        return node.role == .condition ? .condition : .statement
      case .unaryExpression:
        return conditionOrExpression(parent)
      case .binaryExpression: return conditionOrExpression(parent)
      case .namedBlock: return .statement
      case .pipelineChain: break
      default: return .expression
      }
      node = parent
    }
    return .statement
  }

  /// The use of what a block's statements output, when the block belongs to a statement that is assigned.
  private func statementUse(of block: Node) -> ResultUse {
    var node = block
    while let parent = node.parent {
      switch parent.kind {
      case .ifStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement,
        .switchStatement, .tryStatement, .catchClause, .statementBlock:
        node = parent
      case .assignmentStatement:
        return parent.children.first?.isNull == true ? .discarded : .expression
      default: return .statement
      }
    }
    return .statement
  }

  private func conditionOrExpression(_ node: Node) -> ResultUse {
    var node = node
    while let parent = node.parent {
      switch parent.kind {
      case .unaryExpression, .binaryExpression, .parenExpression, .commandExpression, .pipeline: node = parent
      case .ifStatement, .whileStatement, .doWhileStatement, .doUntilStatement, .forStatement:
        return node.role == .condition ? .condition : .expression
      default: return .expression
      }
    }
    return .expression
  }

  private func following(_ node: Node, in pipeline: Node) -> Node? {
    var isNext = false
    for element in pipeline.children {
      if isNext { return element }
      if element == node { isNext = true }
    }
    return nil
  }

  private func discards(_ element: Node) -> Bool {
    guard element.kind == .command, let name = element.children.first?.literalText else { return false }
    return name.lowercased() == "out-null"
  }

  /// Whether a node runs more than once: in a loop, or in a script block that runs for each object, up to the function.
  public func isInLoop(_ node: NodeID) -> Bool {
    var current = tree.node(node)
    while let parent = current.parent {
      switch parent.kind {
      case .functionDefinition: return false
      case .forEachStatement, .whileStatement, .doWhileStatement, .doUntilStatement:
        if current.role == .body || (parent.kind != .forEachStatement && current.role == .condition) { return true }
      case .forStatement:
        if current.role != .initializer { return true }
      case .scriptBlockExpression:
        if runsForEachObject(parent) { return true }
      case .namedBlock where parent.blockKind == .process: return true
      default: break
      }
      current = parent
    }
    return false
  }

  /// Whether a script block is an argument of a cmdlet or method that runs it for each object.
  private func runsForEachObject(_ block: Node) -> Bool {
    var child = block
    guard var parent = block.parent else { return false }
    while [.arrayLiteral, .parenExpression, .pipeline, .commandExpression, .hashtable].contains(parent.kind),
      let next = parent.parent
    {
      child = parent
      parent = next
    }
    if parent.kind == .invokeMemberExpression {
      return ["where", "foreach"].contains((parent.memberName ?? "").lowercased())
    }
    var parameter: String?
    if parent.kind == .commandParameter, let command = parent.parent {
      parameter = parent.parameterName?.lowercased()
      parent = command
    } else if parent.kind == .command {
      var previous: Node?
      for element in parent.children {
        if element == child { break }
        previous = element
      }
      if previous?.kind == .commandParameter { parameter = previous?.parameterName?.lowercased() }
    }
    guard parent.kind == .command, let name = parent.children.first?.literalText?.lowercased() else { return false }
    let plain = CoreAliases.targets[name] ?? name
    if let parameter, !parameter.isEmpty, "begin".hasPrefix(parameter) || "end".hasPrefix(parameter) { return false }
    return [
      "foreach-object", "where-object", "sort-object", "group-object", "select-object", "format-table", "format-list",
    ]
    .contains(plain)
  }

  /// The function or method definition that a node lies in.
  public func enclosingFunction(_ node: NodeID) -> NodeID? {
    tree.node(node).ancestors.first { $0.kind == .functionDefinition }?.id
  }

  /// The nearest ancestor, or the node itself, that is a statement of a statement list.
  public func enclosingStatement(_ node: NodeID) -> NodeID {
    var current = tree.node(node)
    while let parent = current.parent {
      if parent.kind == .statementBlock || parent.kind == .namedBlock { return current.id }
      current = parent
    }
    return current.id
  }

  /// The block whose statement list a statement belongs to.
  public func enclosingBlock(of statement: NodeID) -> NodeID? {
    tree.node(statement).ancestors.first { $0.kind == .statementBlock || $0.kind == .namedBlock }?.id
  }

  // MARK: Variables

  /// The names of all variables of the file, lower-cased and without scope.
  public func scopeVariables(at node: NodeID) -> Set<String> { Set(facts.index.names) }

  /// Whether a variable, by its name without `$`, may be assigned between two nodes. Says yes when in doubt.
  public func isReassigned(_ variable: String, between first: NodeID, and second: NodeID) -> Bool {
    let name = ScriptIndex.split(variable).name
    let start = tree.node(first)
    let end = tree.node(second)
    if name == "_" { return itemOwner(start) != itemOwner(end) }
    guard let id = facts.index.id(ofName: name) else { return false }
    let unit = facts.index.unitOf[Int(first.raw)]
    let units = facts.index.assignedUnits[id] ?? []
    if unit != facts.index.unitOf[Int(second.raw)] { return !units.isEmpty }
    if facts.index.scopedAssignments.contains(id) { return true }
    let places = (facts.index.assignments[ScriptIndex.UnitVariable(unit: unit, name: id)] ?? []).map {
      tree.node($0).range
    }
    if places.isEmpty { return false }
    let from = start.range.upperBound
    let to = end.range.lowerBound
    // A loop around the second node only: an assignment after it comes before it the next time.
    for loop in end.ancestors where isLoop(loop) && !loop.range.contains(start.range.lowerBound) {
      if places.contains(where: { loop.range.lowerBound <= $0.lowerBound && $0.upperBound <= loop.range.upperBound }) {
        return true
      }
    }
    if from <= to { return places.contains { $0.lowerBound >= from && $0.lowerBound < to } }
    let common = start.ancestors.first { isLoop($0) && $0.range.contains(to) }
    guard let loop = common?.range else { return true }
    return places.contains { loop.lowerBound <= $0.lowerBound && $0.upperBound <= loop.upperBound }
  }

  private func isLoop(_ node: Node) -> Bool {
    switch node.kind {
    case .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement: return true
    case .scriptBlockExpression: return runsForEachObject(node)
    default: return false
    }
  }

  /// What gives `$_` its value at a place.
  private func itemOwner(_ node: Node) -> NodeID? {
    node.ancestors.first {
      $0.kind == .scriptBlockExpression || $0.kind == .switchStatement || $0.kind == .catchClause
        || $0.kind == .trapStatement || $0.kind == .functionDefinition
    }?.id
  }

  /// Whether an expression cannot be empty at its place, as far as is known.
  public func testedNonEmpty(_ node: NodeID) -> Bool { !value(of: node).mayBeEmpty }
}
