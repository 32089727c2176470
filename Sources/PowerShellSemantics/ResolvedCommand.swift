import PowerShellSyntax

/// What a command's name stands for.
enum ResolvedCommand {
  case functions([Int])
  case followed(PreparedSignature)
  case core(CoreCmdlet)
  case blocks([Node])
  case unknown
}

extension Interpreter {
  /// Finds what a command runs, and the element that names it.
  func resolve(_ node: Node) -> (command: ResolvedCommand, name: Node)? {
    guard let first = node.children.first,
      first.kind != .commandParameter || node.invocationOperator == InvocationOperator.none
    else { return nil }
    let isInvoked = node.invocationOperator == .call || node.invocationOperator == .dotSource
    let inner = isInvoked ? first.innerExpression : first
    if inner.kind == .stringConstantExpression, let name = inner.stringValue { return (resolve(name: name), first) }
    guard isInvoked else { return (.unknown, first) }
    if inner.kind == .scriptBlockExpression { return (.blocks([inner]), first) }
    let value = captured { evaluate(first) }
    let blocks = scriptBlocks(in: value)
    if !blocks.isEmpty { return (.blocks(blocks), first) }
    if value.sources.count == 1, let source = value.sources.first, !value.mayBeEmpty,
      tree.node(source).kind == .stringConstantExpression, let name = tree.node(source).stringValue,
      inner.kind == .variableExpression, isAssignedOnce(inner)
    {
      return (resolve(name: name), first)
    }
    return (.unknown, first)
  }

  /// Whether a variable gets its value in one place of the file only.
  private func isAssignedOnce(_ node: Node) -> Bool {
    guard let reference = index.reference(node) else { return false }
    return index.isAssignedOnce(reference.name)
  }

  private func resolve(name: String) -> ResolvedCommand {
    let lower = name.lowercased()
    if let known = resolvedCommands[lower] { return known }
    let result = find(lower)
    resolvedCommands[lower] = result
    return result
  }

  private func find(_ name: String) -> ResolvedCommand {
    var name = name
    var seen: Set<String> = []
    while let target = index.aliases[name]?.lowercased(), seen.insert(name).inserted { name = target }
    if let units = index.functions[name] { return .functions(units) }
    if let target = CoreAliases.targets[name], catalog.signature(of: name) == nil { name = target }
    if let units = index.functions[name] { return .functions(units) }
    if let separator = name.lastIndex(of: "\\") {
      let module = name[..<separator]
      let plain = String(name[name.index(after: separator)...])
      if let signature = catalog.signature(of: plain), signature.module.lowercased() == module {
        return .followed(prepare(signature))
      }
      if module.hasPrefix("microsoft.powershell."), let core = CoreCmdlet.table[plain] { return .core(core) }
      return .unknown
    }
    if let signature = catalog.signature(of: name) { return .followed(prepare(signature)) }
    if let core = CoreCmdlet.table[name] { return .core(core) }
    return .unknown
  }

  private func prepare(_ signature: CommandSignature) -> PreparedSignature {
    if let known = prepared[signature.name] { return known }
    let result = PreparedSignature(signature)
    prepared[signature.name] = result
    return result
  }

  /// The script blocks that a value may be.
  func scriptBlocks(in value: AbstractValue) -> [Node] {
    value.sources.map { tree.node($0) }.filter { $0.kind == .scriptBlockExpression }
  }

  /// The script blocks that an argument is, looking through variables.
  func scriptBlocks(in node: Node) -> [Node] {
    let inner = node.innerExpression
    if inner.kind == .scriptBlockExpression { return [inner] }
    guard inner.kind == .variableExpression || inner.kind == .usingExpression else { return [] }
    return scriptBlocks(in: captured { evaluate(node) })
  }
}
