import PowerShellSyntax

extension Interpreter {
  /// Calls functions of the file. Returns what they are known to output.
  func runFunctions(_ units: [Int], _ node: Node, _ name: Node, _ input: PipelineInput?) -> AbstractValue {
    var value = AbstractValue.nothing
    for called in units {
      let signature = functionSignature(called)
      let evaluated = evaluateArguments(node, name, signature, input)
      pass(evaluated, to: called)
      if !states[called].callers.contains(unit) { states[called].callers.insert(unit) }
      if states[called].rounds == 0, !states[called].isRunning, callDepth < 100 {
        callDepth += 1
        runUnit(called)
        callDepth -= 1
      }
      value.formJoin(finish(evaluated, states[called].output))
    }
    return value.sources.isEmpty && value.objects.isEmpty && value.mayBeOther ? .other(from: node) : value
  }

  /// Adds what one call passes to what a function is known to get.
  private func pass(_ evaluated: EvaluatedCall, to called: Int) {
    var changed = false
    func add(_ name: Int32, _ value: AbstractValue) {
      var value = value
      value.entries = []
      let old = states[called].arguments[name]
      let new = old?.joined(value) ?? value
      if old != new {
        states[called].arguments[name] = new
        changed = true
      }
    }
    let splatUnknown = evaluated.call.problems.contains {
      if case .unknownSplat = $0 { return true }
      return false
    }
    for parameter in functionParameters(called) {
      guard let variable = parameterVariable(parameter), let reference = index.reference(variable) else { continue }
      let spelled = variable.variableName ?? ""
      let argument = evaluated.call.argument(spelled)
      if let argument {
        switch argument.form {
        case .switchPresent: add(reference.name, .other)
        case .pipelineByValue, .pipelineByPropertyName: break
        default: add(reference.name, argument.valueNode.flatMap { evaluated.values[$0] } ?? .other)
        }
      }
      let takesInput = attributeFlag(parameter, "ValueFromPipeline")
      if let input = evaluated.input, argument == nil || argument?.form == .pipelineByValue, takesInput {
        add(reference.name, elements(of: input.value))
      } else if let input = evaluated.input, attributeFlag(parameter, "ValueFromPipelineByPropertyName"),
        argument == nil
      {
        add(reference.name, boundByName(parameter, variable, input.value))
      } else if splatUnknown, argument == nil {
        add(reference.name, .other)
      } else if argument == nil || argument?.isConditional == true,
        states[called].omitted.insert(reference.name).inserted
      {
        changed = true
      }
    }
    if let input = evaluated.input {
      let joined = states[called].input.joined(input.value)
      if joined != states[called].input {
        states[called].input = joined
        changed = true
      }
    }
    for rest in evaluated.rest {
      let joined = states[called].rest.joined(evaluated.values[rest.id] ?? .other)
      if joined != states[called].rest {
        states[called].rest = joined
        changed = true
      }
    }
    if changed, states[called].rounds > 0 || states[called].isRunning { dirty.insert(called) }
  }

  /// What a parameter takes from the pipeline by its name or one of its aliases.
  private func boundByName(_ parameter: Node, _ variable: Node, _ input: AbstractValue) -> AbstractValue {
    let names = [variable.variableName ?? ""] + aliases(of: parameter)
    for name in names {
      if let field = input.fields?[name.lowercased()] { return field }
      guard !input.objects.isEmpty, input.objects.allSatisfy({ property(name, of: $0.type) != nil }) else {
        continue
      }
      return readProperty(
        PropertyAccess(name: name, node: parameter, nameNode: variable, context: .parameterBinding),
        of: elements(of: input))
    }
    return .other
  }

  private func aliases(of parameter: Node) -> [String] {
    parameter.children.filter { $0.kind == .attribute && ($0.typeName ?? "").lowercased() == "alias" }
      .flatMap { $0.children.compactMap { $0.literalText } }
  }

  /// The Parameter nodes of a function.
  func functionParameters(_ called: Int) -> [Node] {
    let node = tree.node(index.units[called].node)
    let own = node.children.filter { $0.kind == .parameter }
    if !own.isEmpty { return own }
    guard let body = node.childList.last(where: { $0.kind == .scriptBlock }) else { return [] }
    guard let block = body.children.first(where: { $0.kind == .paramBlock }) else { return [] }
    return block.children.filter { $0.kind == .parameter }
  }

  private func functionSignature(_ called: Int) -> PreparedSignature {
    if let known = functionSignatures[called] { return known }
    let nodes = functionParameters(called)
    let hasPositions = nodes.contains { attributeArgument($0, "Position") != nil }
    var parameters: [ParameterSignature] = []
    for (order, node) in nodes.enumerated() {
      guard let variable = parameterVariable(node) else { continue }
      let type = node.children.first { $0.kind == .typeConstraint }?.typeName ?? "Object"
      let lower = type.lowercased()
      let isSwitch = lower == "switch" || lower.hasSuffix("switchparameter")
      var position: Int?
      if hasPositions {
        position = attributeArgument(node, "Position")?.literalText.flatMap { Int($0) }
      } else if !isSwitch {
        position = order
      }
      parameters.append(
        ParameterSignature(
          name: variable.variableName ?? "", aliases: aliases(of: node), type: type, isSwitch: isSwitch,
          position: position,
          acceptsPipelineByValue: attributeFlag(node, "ValueFromPipeline"),
          acceptsPipelineByPropertyName: false))
    }
    let name = tree.node(index.units[called].node).functionName ?? ""
    let result = PreparedSignature(CommandSignature(name: name, module: "", parameters: parameters), takesRest: true)
    functionSignatures[called] = result
    return result
  }

  /// A named argument of the attribute `[Parameter()]`.
  private func attributeArgument(_ parameter: Node, _ name: String) -> Node? {
    for attribute in parameter.children where attribute.kind == .attribute {
      guard (attribute.typeName ?? "").lowercased() == "parameter" else { continue }
      for argument in attribute.children where argument.kind == .namedAttributeArgument {
        if argument.name?.lowercased() == name.lowercased() { return argument.children.first }
      }
    }
    return nil
  }

  private func attributeFlag(_ parameter: Node, _ name: String) -> Bool {
    guard let value = attributeArgument(parameter, name) else { return false }
    return !value.isVariable("false")
  }

  /// Gives a function's parameters what its calls pass.
  func bindParameters(of node: Node) {
    let state = states[unit]
    if state.isCalled {
      if !state.input.isNothing {
        environment.assign(itemName, VariableState(value: elements(of: state.input)))
        environment.assign(inputName, VariableState(value: state.input))
      }
    } else {
      environment.assign(itemName, VariableState(value: .other))
    }
    if let argumentsName, !state.rest.isNothing {
      var rest = state.rest
      rest.isContainer = true
      environment.assign(argumentsName, VariableState(value: rest))
    }
    bindParameters(functionParameters(unit), state)
  }

  /// Gives the parameters of a function or the script their values.
  func bindParameters(_ parameters: [Node], _ state: UnitState) {
    for parameter in parameters {
      for attribute in parameter.children where attribute.kind == .attribute { evaluateAttribute(attribute) }
      guard let variable = parameterVariable(parameter), let reference = index.reference(variable) else { continue }
      var value = state.arguments[reference.name] ?? .nothing
      let isOpen = !state.isCalled
      if isOpen { value.formJoin(.other) }
      if isOpen || state.omitted.contains(reference.name) || state.arguments[reference.name] == nil {
        let defaultNode = parameterDefault(parameter)
        let defaultValue = defaultNode.map { node in captured { evaluate(node) } }
        if let defaultValue { value.formJoin(defaultValue) } else { value.formJoin(.other) }
        if mayBeOmittedEmpty(parameter, defaultNode) { value.mayBeEmpty = true }
      } else if let defaultNode = parameterDefault(parameter) {
        _ = captured { evaluate(defaultNode) }
      }
      recorder.note(variable, value)
      assign(reference, value, definition: nil)
    }
  }

  private func evaluateAttribute(_ attribute: Node) {
    for child in attribute.children {
      let argument = child.kind == .namedAttributeArgument ? child.children.first : child
      guard let argument else { continue }
      if argument.kind == .scriptBlockExpression {
        environment.open()
        _ = runBlock(argument, item: .other)
        _ = environment.close()
      } else {
        _ = captured { evaluate(argument) }
      }
    }
  }

  /// Whether a parameter is an empty text when it is left out.
  private func mayBeOmittedEmpty(_ parameter: Node, _ defaultNode: Node?) -> Bool {
    for attribute in parameter.children where attribute.kind == .attribute {
      let type = (attribute.typeName ?? "").lowercased()
      if type == "validatenotnullorempty" || type == "validatenotnullorwhitespace" || type == "validateset" {
        return false
      }
    }
    if attributeFlag(parameter, "Mandatory") { return false }
    if let defaultNode { return defaultNode.isNull || defaultNode.literalText == "" }
    guard let type = parameter.children.first(where: { $0.kind == .typeConstraint })?.typeName?.lowercased() else {
      return true
    }
    return ["string", "system.string", "string[]", "object", "psobject", "array", "object[]"].contains(type)
  }
}
