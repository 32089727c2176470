import PowerShellSyntax

/// One place where a command writes a property of an object.
struct PropertyWrite: Sendable {
  var command: CommandUse
  var property: String
  /// What is written.
  var value: Node
  /// The value is given by a parameter of the command, not in a body.
  var isDirect: Bool
  /// The value is in an object that is itself a property.
  var isNested = false
}

extension LintContext {
  /// Where the script writes properties: by parameters or bodies of the rule's `Command`s, or by a `Request`; also
  /// inside of the properties `Within`.
  func writes(_ arguments: DetectorArguments) -> [PropertyWrite] {
    let properties = arguments.texts("Property")
    let bodies = arguments.texts("Body")
    let within = arguments.texts("Within")
    var result: [PropertyWrite] = []
    for command in commands(named: arguments.texts("Command")) {
      for property in properties {
        if let value = command.argument(property)?.value {
          result.append(PropertyWrite(command: command, property: property, value: value, isDirect: true))
        }
      }
      for name in within {
        if let value = command.argument(name)?.value {
          add(command, value, properties, [], isNested: true, to: &result)
        }
      }
      if let body = command.argument(anyOf: bodies)?.value { add(command, body, properties, within, to: &result) }
    }
    if let request = arguments.table("Request") {
      for command in requests(request) {
        guard let body = command.argument(anyOf: request.texts("Body"))?.value else { continue }
        add(command, body, properties, within, to: &result)
      }
    }
    return result
  }

  private func add(
    _ command: CommandUse, _ body: Node, _ properties: [String], _ within: [String], isNested: Bool = false,
    to result: inout [PropertyWrite]
  ) {
    for entry in bodyRecords(body).flatMap(\.entries) {
      if contains(properties, entry.name) {
        result.append(
          PropertyWrite(
            command: command, property: entry.name, value: entry.value, isDirect: false,
            isNested: isNested))
      } else if contains(within, entry.name) {
        add(command, entry.value, properties, [], isNested: true, to: &result)
      }
    }
  }

  /// The hashtables that a body is, also as JSON.
  func bodyRecords(_ body: Node) -> [Record] { records(in: jsonInput(of: body) ?? body) }

  /// Whether the script makes an object by a POST to one of the addresses.
  func makesObject(_ request: DetectorArguments?, at addresses: [String]) -> Bool {
    guard let request, !addresses.isEmpty else { return false }
    return commands(named: request.texts("Command")).contains { command in
      guard let address = command.argument("Uri")?.value, method(of: command) == "POST",
        let text = queryText(address, formats: true)?.text("*")
      else { return false }
      return matches(text, anyOf: addresses)
    }
  }

  /// Web requests with one of the methods to one of the paths.
  func requests(_ request: DetectorArguments) -> [CommandUse] {
    let methods = request.texts("Method")
    let paths = request.texts("Path")
    return commands(named: request.texts("Command")).filter { command in
      guard let method = command.argument("Method")?.value, let address = command.argument("Uri")?.value else {
        return false
      }
      guard let word = constantTexts(method).first, contains(methods, word) else { return false }
      let text = queryText(address, formats: true)?.text("*") ?? constantTexts(address).joined()
      return matches(text, anyOf: paths)
    }
  }

  /// Whether an argument of a command names an object that one of the commands has just made.
  func worksOnNewObject(_ command: CommandUse, madeBy creators: [String]) -> Bool {
    guard !creators.isEmpty else { return false }
    return command.arguments.contains { argument in
      guard let value = argument.value else { return false }
      return ([value] + Array(value.descendants)).contains { node in
        isMemberOfNew(node, creators)
          || (node.kind == .variableExpression
            && tracer.trace(node, .whole).sources.contains { isMemberOfNew($0, creators) })
      }
    }
  }

  private func isMemberOfNew(_ node: Node, _ creators: [String]) -> Bool {
    guard node.kind == .memberExpression, let target = node.children.first else { return false }
    return tracer.trace(target, .elements).sources.contains { source in
      command(at: source).map { matches($0.name, anyOf: creators) } ?? false
    }
  }

  /// Whether a node reads a property of this name, itself or through variables.
  func readsProperty(_ node: Node, _ name: String) -> Bool {
    ([node] + Array(node.descendants)).contains { part in
      if part.kind == .memberExpression { return part.memberName.map { sameName($0, name) } ?? false }
      guard part.kind == .variableExpression else { return false }
      return tracer.trace(part, .elements).sources.contains { isRead($0, of: name) }
    }
  }

  /// Whether a source of a value is a property of this name: `$x.Name`, `… | Select-Object -ExpandProperty Name`.
  func isRead(_ source: Node, of name: String) -> Bool {
    switch source.kind {
    case .memberExpression: return source.memberName.map { sameName($0, name) } ?? false
    case .command:
      guard source.pipelineInput != nil, let command = command(at: source) else { return false }
      let isSelect = sameName(command.name, "Select-Object") || sameName(command.name, "select")
      if isSelect {
        return command.argument("ExpandProperty")?.value?.unwrapped.stringValue.map { sameName($0, name) } ?? false
      }
      let isForEach = sameName(command.name, "ForEach-Object") || sameName(command.name, "%")
      return isForEach && command.positional.first?.unwrapped.stringValue.map { sameName($0, name) } ?? false
    default: return false
    }
  }

  /// Whether a test of a property decides whether a node runs: it stands in a branch of such a test, or after one that
  /// leaves.
  func isGuarded(_ node: Node, byTestOf property: String) -> Bool {
    var child = node
    for parent in node.ancestors {
      if parent.kind == .functionDefinition { break }
      if parent.kind == .ifStatement || parent.kind == .whileStatement || parent.kind == .switchStatement {
        if child.role != .condition, parent.children(.condition).contains(where: { readsProperty($0, property) }) {
          return true
        }
      }
      if parent.kind == .statementBlock || parent.kind == .namedBlock {
        for statement in parent.children {
          if statement == child { break }
          guard statement.kind == .ifStatement, leaves(statement) else { continue }
          if statement.children(.condition).contains(where: { readsProperty($0, property) }) { return true }
        }
      }
      child = parent
    }
    return false
  }

  /// Whether a branch of a statement leaves the block.
  func leaves(_ statement: Node) -> Bool {
    statement.descendants.contains {
      [.returnStatement, .throwStatement, .exitStatement, .continueStatement, .breakStatement].contains($0.kind)
    }
  }
}
