import PowerShellSyntax

extension LintContext {
  /// Everything that an expression is made from: what its parts, variables, targets and pipelines lead back to.
  /// Bounded.
  func slice(_ node: Node) -> [Node] {
    var seen: Set<NodeID> = []
    var result: [Node] = []
    var pending = [node]
    while let next = pending.popLast(), result.count < 600 {
      let trace = tracer.trace(next, .elements)
      for part in trace.visited.sorted().map(tree.node) + trace.sources where seen.insert(part.id).inserted {
        result.append(part)
        switch part.kind {
        case .memberExpression, .invokeMemberExpression, .indexExpression: pending += part.children
        case .command: if let input = part.pipelineInput { pending.append(input) }
        case .binaryExpression, .unaryExpression, .convertExpression, .expandableStringExpression, .arrayExpression,
          .arrayLiteral, .subExpression, .parenExpression, .ternaryExpression:
          pending += part.children
        case .statementBlock, .pipeline, .commandExpression: pending += part.children
        default: break
        }
      }
    }
    return result
  }

  /// Whether a part of a slice reads a member of one of these names, also by its name as an argument.
  func mentions(_ nodes: [Node], _ names: [String]) -> Bool {
    nodes.contains { node in
      ([node] + Array(node.descendants)).contains { part in
        switch part.kind {
        case .memberExpression, .indexExpression: return part.accessedName.map { contains(names, $0) } ?? false
        case .stringConstantExpression:
          return part.parent?.kind != .memberExpression && part.stringValue.map { contains(names, $0) } ?? false
        default: return false
        }
      }
    }
  }

  /// Whether a command of one of these names is in a slice.
  func hasCommand(_ nodes: [Node], _ names: [String]) -> Bool {
    nodes.contains { node in
      node.kind == .command && command(at: node).map { matches($0.name, anyOf: names) } ?? false
    }
  }

  /// Whether the script calls Graph cmdlets.
  var usesGraph: Bool { commands.contains { matches($0.name, "*-Mg*") } }

  /// Versions of Graph modules that the script binds itself to: RequiredVersion and MaximumVersion.
  var pinnedVersions: [String] {
    var result: [String] = []
    func read(_ root: Node) {
      for table in [root] + Array(root.descendants) where table.kind == .hashtable {
        let entries = table.tableEntries
        func text(_ name: String) -> String? {
          entries.first { $0.key.constantText.map { sameName($0, name) } == true }?.value.unwrapped.text
        }
        guard let name = text("ModuleName"), matches(name, "*Microsoft.Graph*") else { continue }
        result += ["RequiredVersion", "MaximumVersion"].compactMap(text).map { $0.filter { $0 != "'" && $0 != "\"" } }
      }
    }
    if let root = tree.root { read(root) }
    for token in tree.comments {
      let text = tree.text.slice(token.range)
      guard text.lowercased().hasPrefix("#requires") else { continue }
      if let root = SyntaxTree.parse(SourceText(String(text.dropFirst()))).root { read(root) }
    }
    for command in commands(named: ["Import-Module", "ipmo", "Install-Module"]) {
      let names = command.arguments.compactMap { $0.value?.constantText }
      guard names.contains(where: { matches($0, "Microsoft.Graph*") }) else { continue }
      for name in ["RequiredVersion", "MaximumVersion"] {
        if let value = command.argument(name)?.value { result.append(value.constantText ?? value.text) }
      }
    }
    return result
  }

  /// Whether a node runs only after a condition that reads a member of one of the names, or asks for a command of that
  /// name.
  func isRun(_ node: Node, afterTestOf names: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    return node.ancestors.contains { parent in
      guard parent.kind == .ifStatement else { return false }
      return parent.children(.condition).contains { condition in
        condition.descendants.contains { part in
          if part.kind == .memberExpression { return part.memberName.map { contains(names, $0) } ?? false }
          guard part.kind == .command, let command = part.commandName, sameName(command, "Get-Command") else {
            return false
          }
          return part.descendants.contains { $0.stringValue.map { contains(names, $0) } ?? false }
        }
      }
    }
  }

  /// The severity in a script that binds itself to an older version: `Pinned` with `Below` and `Severity`.
  func pinnedSeverity(_ arguments: DetectorArguments) -> DetectorArguments? {
    guard let pinned = arguments.table("Pinned"), let below = pinned.text("Below") else { return nil }
    func numbers(_ text: String) -> [Int] {
      text.split(separator: ".").map { part in Int(part.prefix { $0.isNumber }) ?? 0 }
    }
    let isOld = pinnedVersions.contains { numbers($0).lexicographicallyPrecedes(numbers(below)) }
    return isOld ? pinned : nil
  }
}
