import PowerShellSyntax

/// One entry of a hashtable that a script fills, as far as splatting needs it.
struct TableEntry: Hashable, Sendable {
  /// As written.
  var name: String
  var keyNode: NodeID
  var valueNode: NodeID
  /// It may be missing at run time.
  var isConditional: Bool
}

/// Binds the arguments of one command as PowerShell does.
struct CommandBinder {
  let command: Node
  let nameNode: Node
  let signature: PreparedSignature
  /// What a splatted variable holds.
  let splatValue: (Node) -> AbstractValue
  /// Whether the splatted variable is used elsewhere too.
  let isShared: (Node) -> Bool

  private(set) var call: BoundCall
  private var bound: [Int: Bool] = [:]
  private var positional: [Node] = []

  init(
    command: Node, nameNode: Node, signature: PreparedSignature, splatValue: @escaping (Node) -> AbstractValue,
    isShared: @escaping (Node) -> Bool
  ) {
    self.command = command
    self.nameNode = nameNode
    self.signature = signature
    self.splatValue = splatValue
    self.isShared = isShared
    call = BoundCall(node: command.id, name: signature.name, nameNode: nameNode.id)
  }

  /// Binds everything but pipeline input. Positional arguments that are left over come back.
  mutating func bindArguments() -> [Node] {
    var elements: [Node] = []
    var seenName = false
    for child in command.children where child.role != .redirection {
      if seenName { elements.append(child) } else if child == nameNode { seenName = true }
    }
    var splats: [Node] = []
    var index = 0
    var onlyArguments = false
    while index < elements.count {
      let element = elements[index]
      index += 1
      if element.kind == .commandParameter, !onlyArguments {
        if element.parameterName == "-" {
          onlyArguments = true
          continue
        }
        let next = index < elements.count ? elements[index] : nil
        if bindNamed(element, next: next) { index += 1 }
      } else if element.kind == .variableExpression, element.isSplatted {
        splats.append(element)
      } else {
        positional.append(element)
      }
    }
    for splat in splats { bindSplat(splat) }
    return bindPositional()
  }

  /// Returns whether the next element was taken as the argument.
  private mutating func bindNamed(_ element: Node, next: Node?) -> Bool {
    let written = element.parameterName ?? ""
    let colonArgument = element.usesColon ? element.children.first : nil
    let following = next.flatMap { isArgument($0) ? $0 : nil }
    switch signature.match(written) {
    case .unknown(let nearest):
      call.problems.append(.unknownParameter(node: element.id, name: written, nearest: nearest))
      return colonArgument == nil && following != nil
    case .ambiguous(let names):
      call.problems.append(.ambiguousParameter(node: element.id, name: written, candidates: names))
      return colonArgument == nil && following != nil
    case .parameter(let parameter):
      let isSwitch = signature.parameters[parameter].isSwitch
      let value = colonArgument ?? (isSwitch ? nil : following)
      if !isSwitch, value == nil {
        call.problems.append(.missingArgument(node: element.id, name: signature.parameters[parameter].name))
      }
      let form: ArgumentForm = value == nil && isSwitch ? .switchPresent : .named
      add(parameter, form: form, parameterNode: element.id, valueNode: value?.id, at: element)
      return !isSwitch && colonArgument == nil && value != nil
    }
  }

  private func isArgument(_ node: Node) -> Bool {
    node.kind != .commandParameter && !(node.kind == .variableExpression && node.isSplatted)
  }

  private mutating func add(
    _ parameter: Int, form: ArgumentForm, parameterNode: NodeID?, valueNode: NodeID?, at node: Node,
    isConditional: Bool = false
  ) {
    let name = signature.parameters[parameter].name
    if bound[parameter] != nil {
      call.problems.append(.duplicateParameter(node: node.id, name: name))
      return
    }
    bound[parameter] = true
    call.arguments.append(
      BoundArgument(
        parameter: name, isCommonParameter: signature.isCommon(parameter), form: form, parameterNode: parameterNode,
        valueNode: valueNode, isConditional: isConditional))
  }

  private mutating func bindSplat(_ splat: Node) {
    let value = splatValue(splat)
    let isKnown = !value.isOpen && !value.tables.isEmpty && value.objects.isEmpty && value.fields?["*"] == nil
    call.splats.append(
      BoundCall.Splat(node: splat.id, tables: isKnown ? value.tables : [], isShared: isShared(splat)))
    guard isKnown else {
      call.problems.append(.unknownSplat(node: splat.id))
      return
    }
    for entry in value.entries {
      let key = splat.tree.node(entry.keyNode)
      switch signature.match(entry.name) {
      case .parameter(let parameter):
        add(
          parameter, form: .splatted(variable: splat.id), parameterNode: entry.keyNode, valueNode: entry.valueNode,
          at: key, isConditional: entry.isConditional)
      case .ambiguous(let names):
        call.problems.append(.ambiguousParameter(node: entry.keyNode, name: entry.name, candidates: names))
      case .unknown(let nearest):
        call.problems.append(.unknownParameter(node: entry.keyNode, name: entry.name, nearest: nearest))
      }
    }
  }

  private mutating func bindPositional() -> [Node] {
    var rest: [Node] = []
    var candidates = signature.positional[...]
    for argument in positional {
      while let first = candidates.first, bound[first] != nil { candidates.removeFirst() }
      guard let parameter = candidates.first else {
        if !signature.takesRest { call.problems.append(.tooManyPositionalArguments(node: argument.id)) }
        rest.append(argument)
        continue
      }
      let position = signature.parameters[parameter].position
      add(parameter, form: .positional, parameterNode: nil, valueNode: argument.id, at: argument)
      while let first = candidates.first, signature.parameters[first].position == position {
        candidates.removeFirst()
      }
    }
    return rest
  }
}

extension BoundCall {
  /// Binds pipeline input: properties of followed objects, known fields, or literal values.
  mutating func bindPipeline(
    _ input: AbstractValue, from element: Node, signature: PreparedSignature, catalog: some CommandCatalog
  ) {
    pipelineInput = element.id
    let given = Set(arguments.map { $0.parameter.lowercased() })
    let hasLiteralsOnly =
      input.objects.isEmpty && input.fields == nil && !input.sources.isEmpty
      && input.sources.allSatisfy {
        let kind = element.tree.node($0).kind
        return kind == .stringConstantExpression || kind == .constantExpression || kind == .expandableStringExpression
      }
    for parameter in signature.parameters.prefix(signature.ownCount) where !given.contains(parameter.name.lowercased())
    {
      if parameter.acceptsPipelineByPropertyName,
        let property = Self.property(of: input, for: parameter, catalog: catalog)
      {
        arguments.append(
          BoundArgument(parameter: parameter.name, form: .pipelineByPropertyName(property: property)))
      } else if parameter.acceptsPipelineByValue, hasLiteralsOnly {
        arguments.append(BoundArgument(parameter: parameter.name, form: .pipelineByValue))
      }
    }
  }

  private static func property(
    of input: AbstractValue, for parameter: ParameterSignature, catalog: some CommandCatalog
  ) -> String? {
    let names = [parameter.name] + parameter.aliases
    if !input.objects.isEmpty, catalog.isIdentity(parameter) {
      for name in names {
        let infos = input.objects.map { catalog.property(name, of: $0.type) }
        if let info = infos.first, let info, infos.allSatisfy({ $0 != nil }) { return info.name }
      }
    }
    if let fields = input.fields, let name = names.first(where: { fields[$0.lowercased()] != nil }) { return name }
    return nil
  }
}
