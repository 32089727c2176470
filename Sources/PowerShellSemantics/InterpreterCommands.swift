import PowerShellSyntax

/// What a pipeline element gets from the one before it.
struct PipelineInput {
  var value: AbstractValue
  var element: Node
}

/// A command whose arguments were evaluated and bound.
struct EvaluatedCall {
  var node: Node
  var call: BoundCall
  var signature: PreparedSignature
  var values: [NodeID: AbstractValue]
  /// Positional arguments that no parameter takes.
  var rest: [Node]
  var input: PipelineInput?

  /// The argument of a parameter.
  func argument(_ name: String) -> Node? { call.argument(name)?.valueNode.map { node.tree.node($0) } }
  /// Whether a parameter or switch was given.
  func has(_ name: String) -> Bool { call.argument(name) != nil }
  /// The value of a parameter's argument.
  func value(_ name: String) -> AbstractValue? {
    call.argument(name)?.valueNode.map { values[$0] ?? .other }
  }
}

extension Interpreter {
  func evaluatePipeline(_ node: Node) -> AbstractValue {
    captured {
      var input: PipelineInput?
      var value = AbstractValue.nothing
      for element in node.children {
        if element.kind == .command {
          value = evaluateCommand(element, input: input?.value, from: input?.element)
          recorder.note(element, value)
        } else {
          value = evaluate(element)
        }
        input = PipelineInput(value: value, element: element)
      }
      return value
    }
  }

  /// Runs one command. Returns what it outputs.
  func evaluateCommand(_ node: Node, input: AbstractValue?, from element: Node?) -> AbstractValue {
    var pipelineInput: PipelineInput?
    if let input, let element { pipelineInput = PipelineInput(value: input, element: element) }
    for redirection in node.children(.redirection) { evaluateChildren(redirection) }
    var value: AbstractValue
    if let (command, name) = resolve(node) {
      value = run(command, node, name, pipelineInput)
    } else {
      evaluateChildren(node)
      value = .other(from: node)
    }
    if node.discardsOutput { return .nothing }
    if node.writesOutputToFile {
      recorder.escape(node, .exported, value)
      value = .nothing
    }
    return value
  }

  private func run(_ command: ResolvedCommand, _ node: Node, _ name: Node, _ input: PipelineInput?) -> AbstractValue {
    switch command {
    case .followed(let signature):
      let evaluated = evaluateArguments(node, name, signature, input)
      return finish(evaluated, runFollowed(evaluated))
    case .core(let cmdlet):
      let evaluated = evaluateArguments(node, name, cmdlet.signature, input, isCore: true)
      return finish(evaluated, runCore(cmdlet.behaviour, evaluated))
    case .functions(let units):
      return runFunctions(units, node, name, input)
    case .blocks(let blocks):
      return runBlocks(blocks, node, name, input)
    case .unknown:
      return runUnknown(node, name, input)
    }
  }

  /// Evaluates and binds the arguments of a command. Script blocks of core cmdlets are left to the cmdlet.
  func evaluateArguments(
    _ node: Node, _ name: Node, _ signature: PreparedSignature, _ input: PipelineInput?, isCore: Bool = false
  ) -> EvaluatedCall {
    var values: [NodeID: AbstractValue] = [:]
    for child in node.children where child != name && child.role != .redirection {
      var argument = child
      if child.kind == .commandParameter {
        guard let value = child.children.first else { continue }
        argument = value
      }
      if argument.kind == .variableExpression, argument.isSplatted { continue }
      values[argument.id] =
        isCore ? evaluate(argument) : evaluateArgument(argument, item: input.map { elements(of: $0.value) })
    }
    var binder = CommandBinder(
      command: node, nameNode: name, signature: signature,
      splatValue: { splat in
        let value = self.readVariable(splat)
        self.recorder.note(splat, value)
        return value
      },
      isShared: { self.index.isSplatShared($0) })
    let rest = binder.bindArguments()
    var call = binder.call
    for argument in call.arguments {
      if case .splatted(let variable) = argument.form, let valueNode = argument.valueNode {
        let table = readVariable(tree.node(variable))
        let key = argument.parameterNode.flatMap { tree.node($0).literalText } ?? argument.parameter
        values[valueNode] = table.fields?[key.lowercased()] ?? .other
      }
    }
    if let input, !isCore {
      call.bindPipeline(input.value, from: input.element, signature: signature, catalog: catalog)
    }
    return EvaluatedCall(node: node, call: call, signature: signature, values: values, rest: rest, input: input)
  }

  private func runFollowed(_ evaluated: EvaluatedCall) -> AbstractValue {
    recorder.note(call: evaluated.call)
    var value = AbstractValue.nothing
    if let type = catalog.resultType(of: evaluated.call, in: tree) {
      value.objects = [ObjectReference(type: type, origin: evaluated.node.id)]
    } else {
      value = .other
    }
    value.sources = [evaluated.node.id]
    return value
  }

  /// Assigns the variables of the common parameters.
  func finish(_ evaluated: EvaluatedCall, _ value: AbstractValue) -> AbstractValue {
    for name in ["PipelineVariable", "OutVariable"] {
      guard var variable = evaluated.argument(name)?.literalText else { continue }
      let isAdded = variable.hasPrefix("+")
      if isAdded { variable.removeFirst() }
      // A pipeline variable holds one object after the other, not what the command returns.
      let isOne = name == "PipelineVariable"
      assign(
        name: variable, isOne ? elements(of: value) : value, definition: isOne ? nil : evaluated.node.id,
        weakly: isAdded)
    }
    for name in ["ErrorVariable", "WarningVariable", "InformationVariable"] {
      guard let variable = evaluated.argument(name)?.literalText else { continue }
      assign(
        name: variable.hasPrefix("+") ? String(variable.dropFirst()) : variable, .other, definition: evaluated.node.id)
    }
    return value
  }

  private func runUnknown(_ node: Node, _ name: Node, _ input: PipelineInput?) -> AbstractValue {
    if let input { recorder.escape(node, .unknownCommand, input.value) }
    if name.kind != .stringConstantExpression { _ = captured { evaluate(name) } }
    for child in node.children where child != name && child.role != .redirection {
      if child.kind == .variableExpression, child.isSplatted {
        let value = readVariable(child)
        recorder.note(child, value)
        for (_, field) in value.fields ?? [:] { recorder.escape(child, .unknownCommand, field) }
        continue
      }
      let argument = child.kind == .commandParameter ? child.children.first : child
      guard let argument else { continue }
      let value = evaluateArgument(argument, item: input.map { _ in AbstractValue.other })
      recorder.escape(argument, .unknownCommand, value)
      for (_, field) in value.fields ?? [:] { recorder.escape(argument, .unknownCommand, field) }
    }
    return .other(from: node)
  }

  private func runBlocks(_ blocks: [Node], _ node: Node, _ name: Node, _ input: PipelineInput?) -> AbstractValue {
    var arguments: [(name: String?, value: AbstractValue)] = []
    var pending: String?
    for child in node.children where child != name && child.role != .redirection {
      if child.kind == .commandParameter {
        pending = child.parameterName
        if let value = child.children.first {
          arguments.append((pending, evaluate(value)))
          pending = nil
        }
      } else {
        let value = evaluate(child)
        arguments.append((child.isSplatted ? "" : pending, value))
        pending = nil
      }
    }
    if arguments.contains(where: { $0.name == "" }) { arguments = [] }
    return invoke(
      blocks, arguments: arguments, item: input.map { elements(of: $0.value) }, input: input?.value,
      isDotSourced: node.invocationOperator == .dotSource)
  }
}
