import PowerShellSyntax

extension Interpreter {
  /// Runs a script block in the scope that runs now, with `$_` and arguments for its parameters. Returns its output.
  ///
  /// `atEnd` runs while `$_` still is the block's.
  func runBlock(
    _ node: Node, item: AbstractValue?, arguments: [(name: String?, value: AbstractValue)] = [], atEnd: () -> Void = {}
  ) -> AbstractValue {
    guard let block = node.kind == .scriptBlock ? node : node.children.first else { return .nothing }
    if budget < 0, visitedBlocks.contains(node.id) {
      recorder.analysis.reachedRoundLimit = true
      return .other
    }
    guard activeBlocks.insert(node.id).inserted else { return .other }
    visitedBlocks.insert(node.id)
    defer { activeBlocks.remove(node.id) }
    let saved = environment.peek(itemName)
    if let item { environment.assign(itemName, VariableState(value: item)) }
    returnTargets.append(ReturnTarget(depth: environment.depth))
    let wasReachable = environment.isReachable
    var value = captured { () -> AbstractValue in
      if let parameters = block.child(.paramBlock) ?? block.children.first(where: { $0.kind == .paramBlock }) {
        bindBlockParameters(parameters, arguments)
      }
      return runBody(block)
    }
    atEnd()
    environment.isReachable = environment.isReachable || wasReachable
    if let target = returnTargets.popLast() { value.formJoin(target.value) }
    if item != nil { environment.assign(itemName, saved) }
    return value
  }

  /// Runs script blocks that are called with arguments; what they assign stays theirs, or may stay.
  func invoke(
    _ blocks: [Node], arguments: [(name: String?, value: AbstractValue)], item: AbstractValue?,
    input: AbstractValue? = nil, isDotSourced: Bool = false
  ) -> AbstractValue {
    var value = AbstractValue.nothing
    for block in blocks {
      environment.open()
      if let input { environment.assign(inputName, VariableState(value: input)) }
      value.formJoin(runBlock(block, item: item, arguments: arguments))
      let result = environment.close()
      if isDotSourced { environment.keepWeakly(result) }
    }
    return value
  }

  private func bindBlockParameters(_ parameters: Node, _ arguments: [(name: String?, value: AbstractValue)]) {
    var positional = arguments.filter { $0.name == nil }.map { $0.value }[...]
    for parameter in parameters.children where parameter.kind == .parameter {
      guard let variable = parameterVariable(parameter), let reference = index.reference(variable) else { continue }
      let name = index.names[Int(reference.name)]
      let value: AbstractValue
      if let named = arguments.first(where: { argument in argument.name.map { name.hasPrefix($0.lowercased()) } ?? false
      }) {
        value = named.value
      } else if let next = positional.popFirst() {
        value = next
      } else if let defaultValue = parameterDefault(parameter) {
        value = captured { evaluate(defaultValue) }.joined(.other)
      } else {
        value = .other
      }
      recorder.note(variable, value)
      assign(reference, value, definition: nil)
    }
  }

  /// The variable of a Parameter node.
  func parameterVariable(_ parameter: Node) -> Node? {
    parameter.children.first { $0.kind == .variableExpression && $0.role != .defaultValue }
  }

  /// The default value of a Parameter node.
  func parameterDefault(_ parameter: Node) -> Node? {
    if let value = parameter.child(.defaultValue) { return value }
    guard let variable = parameterVariable(parameter), let last = parameter.children.last, last != variable,
      last.kind != .attribute, last.kind != .typeConstraint
    else { return nil }
    return last
  }

  /// The item with what a filter's condition has tested.
  func tested(_ value: AbstractValue) -> AbstractValue {
    guard let item = environment.peek(itemName)?.value else { return value }
    var result = value
    result.testedFields = item.testedFields
    if !item.mayBeEmpty { result.mayBeEmpty = false }
    for (name, field) in item.fields ?? [:] where !field.mayBeEmpty && result.fields?[name]?.mayBeEmpty == true {
      result.fields?[name]?.mayBeEmpty = false
    }
    return result
  }

  /// Learns from the last statement of a filter block.
  func refineFilter(_ block: Node) {
    guard let body = block.children.first, let statements = body.childList.last(where: { $0.kind == .namedBlock }),
      let last = statements.children.last
    else { return }
    refine(last, holds: true)
  }

  /// Evaluates an argument; a script block is run, for what it does.
  func evaluateArgument(_ node: Node, item: AbstractValue?) -> AbstractValue {
    let inner = node.innerExpression
    guard inner.kind == .scriptBlockExpression else { return evaluate(node) }
    environment.open()
    _ = runBlock(inner, item: item)
    environment.keepWeakly(environment.close())
    return .other(from: inner)
  }
}
