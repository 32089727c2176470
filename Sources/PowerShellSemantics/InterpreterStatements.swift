import PowerShellSyntax

extension Interpreter {
  /// Runs a script block's parts. Returns what its statements output.
  func runBody(_ node: Node) -> AbstractValue {
    var output = AbstractValue.nothing
    for child in node.children {
      switch child.kind {
      case .namedBlock:
        if child.blockKind == .process, child.role == .processBlock, !child.isUnnamed || isFunctionBody(node) {
          loop { output.formJoin(self.runStatements(child)) }
        } else {
          output.formJoin(runStatements(child))
        }
      case .paramBlock, .usingStatement, .attribute: continue
      default: output.formJoin(execute(child))
      }
    }
    return output
  }

  private func isFunctionBody(_ node: Node) -> Bool { node.parent?.kind == .functionDefinition }

  /// Runs the statements of a block, then its traps. Returns what they output.
  func runStatements(_ block: Node) -> AbstractValue {
    var output = AbstractValue.nothing
    var traps: [Node] = []
    for statement in block.children {
      if statement.kind == .trapStatement {
        traps.append(statement)
      } else {
        output.formJoin(execute(statement))
      }
    }
    for trap in traps {
      environment.open()
      environment.isReachable = true
      environment.assign(itemName, VariableState(value: .other))
      if let body = trap.child(.body) ?? trap.children.last { output.formJoin(runStatements(body)) }
      keepWeaklyWithoutItem(environment.close())
    }
    return output
  }

  /// What a handler assigned may have happened; its `$_` is its own.
  private func keepWeaklyWithoutItem(_ result: BranchResult) {
    var result = result
    result.changes[itemName] = nil
    environment.keepWeakly(result)
  }

  /// Runs one statement. Returns what it outputs.
  func execute(_ node: Node) -> AbstractValue {
    switch node.kind {
    case .pipeline, .pipelineChain, .commandExpression, .command:
      let value = evaluate(node)
      if isStep(node) { return .nothing }
      if isUncaptured { recorder.escape(node, .output, value) }
      return value
    case .assignmentStatement:
      _ = evaluateAssignment(node)
      return .nothing
    case .ifStatement: return executeIf(node)
    case .switchStatement: return executeSwitch(node)
    case .forEachStatement: return executeForEach(node)
    case .forStatement: return executeFor(node)
    case .whileStatement, .doWhileStatement, .doUntilStatement: return executeWhile(node)
    case .tryStatement: return executeTry(node)
    case .returnStatement:
      let value = executeOperand(node)
      if isUncaptured, let operand = node.children.first {
        // Who calls a method of a class is not followed.
        recorder.escape(operand, index.units[unit].isMethod ? .unknownCommand : .output, value)
      }
      if let last = returnTargets.indices.last {
        returnTargets[last].value.formJoin(value)
        if let depth = returnTargets[last].depth {
          environment.leave(allAbove: depth)
        } else {
          environment.isReachable = false
        }
      }
      return .nothing
    case .throwStatement, .exitStatement:
      _ = executeOperand(node)
      environment.isReachable = false
      return .nothing
    case .breakStatement, .continueStatement:
      environment.leave(allAbove: node.children.isEmpty ? nil : 0)
      return .nothing
    case .statementBlock, .namedBlock: return runStatements(node)
    case .blockStatement, .dataStatement:
      var output = AbstractValue.nothing
      for child in node.children { output.formJoin(execute(child)) }
      return output
    case .functionDefinition: return .nothing
    case .typeDefinition, .propertyMember:
      for child in node.children where child.kind != .functionMember { _ = captured { execute(child) } }
      return .nothing
    case .typeConstraint, .attribute, .functionMember, .usingStatement, .trapStatement, .baseCtorInvokeMemberExpression:
      return .nothing
    case .errorStatement, .configurationDefinition, .dynamicKeywordStatement, .catchClause, .scriptBlock, .paramBlock,
      .parameter, .namedAttributeArgument, .fileRedirection, .mergingRedirection, .commandParameter:
      for child in node.children { _ = execute(child) }
      return .nothing
    default:
      return evaluate(node)
    }
  }

  /// Whether a statement is only `$i++` or the like, which outputs nothing.
  private func isStep(_ node: Node) -> Bool {
    var node = node
    while node.kind == .pipeline || node.kind == .commandExpression, let child = node.children.first { node = child }
    guard node.kind == .unaryExpression else { return false }
    switch node.operatorKind {
    case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus: return true
    default: return false
    }
  }

  private func executeOperand(_ node: Node) -> AbstractValue {
    var value = AbstractValue.nothing
    for child in node.children { value.formJoin(captured { execute(child) }) }
    return value
  }

  // MARK: Branches

  /// Runs alternatives of which one happens, and joins them.
  func branches(_ bodies: [() -> Void]) {
    var results: [BranchResult] = []
    for body in bodies {
      environment.open()
      body()
      results.append(environment.close())
    }
    environment.merge(results)
  }

  private func executeIf(_ node: Node) -> AbstractValue {
    var output = AbstractValue.nothing
    let parts = node.childList
    // Each further condition runs in the branch where the ones before did not hold.
    func run(from position: Int) {
      guard position < parts.count else { return }
      let part = parts[position]
      if part.role == .elseClause || position + 1 >= parts.count {
        output.formJoin(execute(part))
        return
      }
      _ = captured { evaluate(part) }
      branches([
        {
          self.refine(part, holds: true)
          output.formJoin(self.execute(parts[position + 1]))
        },
        {
          self.refine(part, holds: false)
          run(from: position + 2)
        },
      ])
    }
    if parts.count > 256 {
      // A very long chain: all alternatives from the same start.
      var bodies: [() -> Void] = []
      for part in parts {
        if part.role == .condition {
          _ = captured { evaluate(part) }
        } else {
          bodies.append { output.formJoin(self.execute(part)) }
        }
      }
      branches(bodies + [{}])
    } else {
      run(from: 0)
    }
    return output
  }

  private func executeSwitch(_ node: Node) -> AbstractValue {
    var output = AbstractValue.nothing
    var parts = node.childList[...]
    guard let condition = parts.popFirst() else { return output }
    let subject = captured { evaluate(condition) }
    let saved = environment.peek(itemName)
    var hasDefault = false
    var clauses: [(condition: Node?, body: Node)] = []
    var pending: Node?
    for part in parts {
      switch part.role {
      case .clauseCondition: pending = part
      case .clauseBody:
        clauses.append((pending, part))
        pending = nil
      case .defaultClause:
        hasDefault = true
        clauses.append((nil, part))
      default: _ = captured { evaluate(part) }
      }
    }
    loop(runsAtLeastOnce: hasDefault) {
      self.environment.assign(self.itemName, VariableState(value: subject))
      for clause in clauses {
        guard let condition = clause.condition else { continue }
        if condition.kind == .scriptBlockExpression {
          _ = self.runBlock(condition, item: subject)
        } else {
          _ = self.captured { self.evaluate(condition) }
        }
      }
      var bodies: [() -> Void] = clauses.map { clause in { output.formJoin(self.execute(clause.body)) } }
      if !hasDefault { bodies.append {} }
      self.branches(bodies)
    }
    environment.assign(itemName, saved)
    return output
  }

  // MARK: Loops

  /// Runs a loop's body until what it reads no longer changes.
  func loop(runsAtLeastOnce: Bool = false, _ body: () -> Void) {
    var round = 0
    while true {
      round += 1
      environment.open(isLoop: true)
      body()
      let result = environment.close()
      guard environment.mergeLoop(result, runsAtLeastOnce: runsAtLeastOnce) else { return }
      if round >= Self.loopRounds || budget < 0 {
        recorder.analysis.reachedRoundLimit = true
        return
      }
    }
  }

  private func executeForEach(_ node: Node) -> AbstractValue {
    guard let variable = node.child(.variable), let condition = node.child(.condition) else {
      return executeOperand(node)
    }
    let collection = captured { evaluate(condition) }
    let element = elements(of: collection)
    var output = AbstractValue.nothing
    loop {
      self.recorder.note(variable, element)
      if let reference = self.index.reference(variable) {
        self.assign(reference, element, definition: condition.id)
      }
      if let body = node.child(.body) { output.formJoin(self.execute(body)) }
    }
    return output
  }

  /// What one element of a collection holds.
  func elements(of collection: AbstractValue) -> AbstractValue {
    var element = collection
    element.isContainer = false
    if collection.objects.isEmpty, collection.tables.isEmpty, collection.fields == nil, !collection.isNothing {
      // A list of literals: each of them may be the element.
      var sources: [NodeID] = []
      for source in collection.sources {
        let node = tree.node(source)
        let isList = node.kind == .arrayLiteral || node.kind == .arrayExpression
        for part in isList ? node.listElements.prefix(AbstractValue.sourceLimit + 1).map({ $0.id }) : [source] {
          sources.append(part)
        }
      }
      if sources.count <= AbstractValue.sourceLimit { element.sources = sources }
    }
    return element
  }

  private func executeFor(_ node: Node) -> AbstractValue {
    var output = AbstractValue.nothing
    if let initializer = node.child(.initializer) { _ = captured { execute(initializer) } }
    loop {
      if let condition = node.child(.condition) {
        _ = self.captured { self.evaluate(condition) }
        self.refine(condition, holds: true)
      }
      if let body = node.child(.body) { output.formJoin(self.execute(body)) }
      if let iterator = node.child(.iterator) { _ = self.captured { self.execute(iterator) } }
    }
    return output
  }

  private func executeWhile(_ node: Node) -> AbstractValue {
    var output = AbstractValue.nothing
    let isDo = node.kind != .whileStatement
    let condition = node.child(.condition)
    loop(runsAtLeastOnce: isDo) {
      if !isDo, let condition {
        _ = self.captured { self.evaluate(condition) }
        self.refine(condition, holds: true)
      }
      if let body = node.child(.body) { output.formJoin(self.execute(body)) }
      if isDo, let condition { _ = self.captured { self.evaluate(condition) } }
    }
    // After a loop that runs until a test holds, the test holds.
    if let condition { refine(condition, holds: node.kind == .doUntilStatement) }
    return output
  }

  private func executeTry(_ node: Node) -> AbstractValue {
    var output = AbstractValue.nothing
    environment.open()
    if let body = node.child(.body) { output.formJoin(execute(body)) }
    let tried = environment.close()
    var results = [tried]
    for clause in node.children(.catchClause) {
      environment.open()
      environment.keepWeakly(tried)
      environment.assign(itemName, VariableState(value: .other))
      for child in clause.children where child.kind == .statementBlock { output.formJoin(execute(child)) }
      var caught = environment.close()
      caught.changes[itemName] = nil
      results.append(caught)
    }
    let hasCatch = results.count > 1
    let finally = node.child(.finallyBlock)
    if finally != nil || !hasCatch {
      // `finally` runs also when the body did not end.
      let isReachable = results.contains { $0.isReachable }
      if !isReachable { for result in results { environment.keepWeakly(result) } }
      if isReachable { environment.merge(results) }
      if let finally { output.formJoin(execute(finally)) }
      if !isReachable { environment.isReachable = false }
    } else {
      environment.merge(results)
    }
    return output
  }
}
