import PowerShellSyntax

extension Interpreter {
  /// Reads the properties that an argument names. Returns their names and values.
  @discardableResult
  func readProperties(
    _ call: EvaluatedCall, _ parameter: String, _ input: AbstractValue, _ kind: PropertyArgumentKind
  ) -> [(name: String?, value: AbstractValue)] {
    guard let argument = call.call.argument(parameter), let node = call.argument(parameter) else { return [] }
    var result = readProperties(node, input, kind, call.node, depth: 0)
    if argument.form == .positional, parameter == "Property" {
      for rest in call.rest { result += readProperties(rest, input, kind, call.node, depth: 0) }
    }
    return result
  }

  private func readProperties(
    _ node: Node, _ input: AbstractValue, _ kind: PropertyArgumentKind, _ command: Node, depth: Int
  ) -> [(name: String?, value: AbstractValue)] {
    var result: [(name: String?, value: AbstractValue)] = []
    for element in node.listElements {
      let inner = element.innerExpression
      switch inner.kind {
      case .stringConstantExpression, .constantExpression:
        result.append(readNamed(inner, input, kind, command))
      case .hashtable:
        result.append(readCalculated(inner, input, command))
      case .scriptBlockExpression:
        result.append((inner.text, runItem(inner, input)))
      case .variableExpression, .usingExpression, .binaryExpression:
        let value = captured { evaluate(inner) }
        let sources = value.sources.map { tree.node($0) }
        let isKnown =
          !value.sources.isEmpty && value.sources.count < AbstractValue.sourceLimit && depth < 3
          && sources.allSatisfy { isPropertyList($0) } && value.objects.isEmpty && inner.kind != .binaryExpression
        if isKnown {
          for source in sources { result += readProperties(source, input, kind, command, depth: depth + 1) }
        } else {
          recorder.escape(element, .dynamicMember, input)
          result.append((nil, input))
        }
      case .arrayLiteral, .arrayExpression:
        if depth < 8 { result += readProperties(inner, input, kind, command, depth: depth + 1) }
      default:
        _ = captured { evaluate(inner) }
        recorder.escape(element, .dynamicMember, input)
        result.append((nil, input))
      }
    }
    return result
  }

  private func isPropertyList(_ node: Node) -> Bool {
    switch node.kind {
    case .stringConstantExpression, .hashtable, .scriptBlockExpression: return true
    case .arrayLiteral, .arrayExpression: return node.listElements.allSatisfy { isPropertyList($0.innerExpression) }
    default: return false
    }
  }

  private func readNamed(
    _ node: Node, _ input: AbstractValue, _ kind: PropertyArgumentKind, _ command: Node
  ) -> (name: String?, value: AbstractValue) {
    let name = node.literalText ?? node.text
    if name.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }) {
      if kind != .excludeProperty { recorder.escape(node, .allProperties, input) }
      return (nil, input)
    }
    if kind == .excludeProperty, input.objects.isEmpty { return (name, .other) }
    let access = PropertyAccess(
      name: name, node: node, nameNode: node, context: .propertyArgument(command: command.id, kind: kind))
    return (name, readProperty(access, of: input))
  }

  /// Runs a block for each item.
  private func runItem(_ block: Node, _ input: AbstractValue) -> AbstractValue {
    var value = AbstractValue.nothing
    let item = elements(of: input)
    loop { value.formJoin(self.runBlock(block, item: item)) }
    return value
  }

  /// `@{ Name = …; Expression = … }`
  private func readCalculated(
    _ table: Node, _ input: AbstractValue, _ command: Node
  ) -> (name: String?, value: AbstractValue) {
    var name: String?
    var result = AbstractValue.other(from: table)
    let parts = table.childList
    var position = 0
    while position + 1 < parts.count {
      let key = (parts[position].literalText ?? "").lowercased()
      let entry = parts[position + 1]
      position += 2
      let inner = entry.innerExpression
      if !key.isEmpty, "name".hasPrefix(key) || "label".hasPrefix(key) {
        name = inner.literalText
        if inner.literalText == nil { _ = captured { evaluate(entry) } }
      } else if !key.isEmpty, "expression".hasPrefix(key) {
        let blocks = scriptBlocks(in: entry)
        if !blocks.isEmpty {
          result = .nothing
          for block in blocks { result.formJoin(runItem(block, input)) }
          if name == nil { name = inner.text }
        } else if inner.literalText != nil {
          let read = readNamed(inner, input, .calculatedExpression, command)
          result = read.value
          if name == nil { name = read.name }
        } else {
          _ = captured { evaluate(entry) }
          recorder.escape(entry, .dynamicMember, input)
        }
      } else {
        _ = captured { evaluate(entry) }
      }
    }
    return (name, result)
  }

  /// Select-Object: the objects themselves, one property's value, or objects with named columns.
  func runSelect(_ call: EvaluatedCall, _ input: AbstractValue) -> AbstractValue {
    if call.has("ExcludeProperty") { readProperties(call, "ExcludeProperty", input, .excludeProperty) }
    let columns = call.has("Property") ? readProperties(call, "Property", input, .select) : []
    if call.has("ExpandProperty") {
      var value = AbstractValue.nothing
      for column in readProperties(call, "ExpandProperty", input, .expandProperty) { value.formJoin(column.value) }
      // What a column holds is not the literal that names it.
      if value.objects.isEmpty { value.sources = [call.node.id] }
      return value
    }
    guard call.has("Property") else {
      if call.has("ExcludeProperty") { recorder.escape(call.node, .allProperties, input) }
      return input
    }
    let keepsObjects = columns.contains { $0.name == nil }
    var result: AbstractValue
    if keepsObjects {
      result = input
    } else {
      result = .other(from: call.node)
      result.isOpen = false
      result.fields = [:]
    }
    for column in columns {
      guard let name = column.name else { continue }
      result.setField(name.lowercased(), column.value)
    }
    return result
  }
}
