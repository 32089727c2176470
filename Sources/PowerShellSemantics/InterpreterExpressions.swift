import PowerShellSyntax

extension Interpreter {
  /// Evaluates an expression, pipeline or statement, and notes its value.
  func evaluate(_ node: Node) -> AbstractValue {
    budget -= 1
    let value = compute(node)
    recorder.note(node, value)
    return value
  }

  /// Evaluates all children, for what happens in them.
  func evaluateChildren(_ node: Node) {
    for child in node.children { _ = captured { execute(child) } }
  }

  private func compute(_ node: Node) -> AbstractValue {
    switch node.kind {
    case .stringConstantExpression, .constantExpression, .typeExpression: return .other(from: node)
    case .variableExpression: return readVariable(node)
    case .memberExpression: return evaluateMember(node)
    case .invokeMemberExpression: return evaluateInvocation(node)
    case .indexExpression: return evaluateIndex(node)
    case .expandableStringExpression: return evaluateExpandable(node)
    case .binaryExpression: return evaluateBinary(node)
    case .unaryExpression: return evaluateUnary(node)
    case .ternaryExpression: return evaluateTernary(node)
    case .convertExpression: return evaluateConversion(node)
    case .attributedExpression:
      return node.children.last.map { evaluate($0) } ?? .other
    case .arrayLiteral:
      return list(node, node.childList.map { evaluate($0) })
    case .arrayExpression:
      var value = captured { node.children.first.map { execute($0) } ?? .nothing }
      if value.isPlain || value.isNothing || node.listElements.count > 1 { value.sources = [node.id] }
      value.isContainer = true
      return value
    case .subExpression:
      return captured { node.children.first.map { execute($0) } ?? .nothing }
    case .parenExpression:
      guard let child = node.children.first else { return .nothing }
      if child.kind == .assignmentStatement { return evaluateAssignment(child) }
      return captured { execute(child) }
    case .usingExpression:
      return node.children.first.map { evaluate($0) } ?? .other
    case .hashtable: return evaluateHashtable(node)
    case .scriptBlockExpression: return .other(from: node)
    case .commandExpression: return evaluateCommandExpression(node)
    case .pipeline: return evaluatePipeline(node)
    case .pipelineChain:
      var value = AbstractValue.nothing
      for child in node.children { value.formJoin(captured { evaluate(child) }) }
      return value
    case .command:
      return captured { evaluateCommand(node, input: nil, from: nil) }
    case .assignmentStatement: return evaluateAssignment(node)
    case .errorExpression:
      evaluateChildren(node)
      return .other
    default:
      return captured { execute(node) }
    }
  }

  private func list(_ node: Node, _ values: [AbstractValue]) -> AbstractValue {
    var value = AbstractValue.nothing
    for element in values { value.formJoin(element) }
    value.sources = [node.id]
    value.isContainer = true
    return value
  }

  private func evaluateCommandExpression(_ node: Node) -> AbstractValue {
    var value = AbstractValue.nothing
    for child in node.children {
      if child.role == .redirection || child.kind == .fileRedirection || child.kind == .mergingRedirection {
        evaluateChildren(child)
      } else {
        value = evaluate(child)
      }
    }
    if node.discardsOutput { return .nothing }
    if node.writesOutputToFile {
      recorder.escape(node, .exported, value)
      return .nothing
    }
    return value
  }

  private func evaluateExpandable(_ node: Node) -> AbstractValue {
    var result = AbstractValue.other(from: node)
    let parts = node.childList
    for part in parts {
      let value = captured { evaluate(part) }
      if parts.count == 1, value.mayBeEmpty, part.range.count == node.range.count - 2 { result.mayBeEmpty = true }
    }
    return result
  }

  private func evaluateUnary(_ node: Node) -> AbstractValue {
    guard let child = node.children.first else { return .other }
    let value = evaluate(child)
    switch node.operatorKind {
    case .comma: return list(node, [value])
    case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus:
      if child.kind == .variableExpression, let reference = index.reference(child) {
        assign(reference, .other(from: node), definition: node.id)
      }
      return .other(from: node)
    default: return .other(from: node)
    }
  }

  private func evaluateTernary(_ node: Node) -> AbstractValue {
    let parts = node.childList
    guard parts.count == 3 else {
      evaluateChildren(node)
      return .other
    }
    _ = evaluate(parts[0])
    var value = AbstractValue.nothing
    branches([
      {
        self.refine(parts[0], holds: true)
        value.formJoin(self.evaluate(parts[1]))
      },
      {
        self.refine(parts[0], holds: false)
        value.formJoin(self.evaluate(parts[2]))
      },
    ])
    return value
  }

  private func evaluateBinary(_ node: Node) -> AbstractValue {
    let parts = node.childList
    guard parts.count == 2 else {
      evaluateChildren(node)
      return .other(from: node)
    }
    let left = evaluate(parts[0])
    switch node.operatorKind {
    case .and, .or:
      environment.open()
      refine(parts[0], holds: node.operatorKind == .and)
      _ = evaluate(parts[1])
      environment.keepWeakly(environment.close())
      return .other(from: node)
    case .questionQuestion:
      return left.joined(evaluate(parts[1]))
    case .plus:
      let right = evaluate(parts[1])
      return sum(left, right, node)
    case .as:
      return converted(left, typeName: parts[1].typeName ?? parts[1].text, node: node)
    case .ine, .cne:
      let right = evaluate(parts[1])
      // A list compared with something gives the elements that pass.
      if !left.objects.isEmpty, parts[1].isNull || right.objects.isEmpty {
        return parts[1].isNull ? left : .other(from: node)
      }
      return .other(from: node)
    case .ireplace, .creplace:
      _ = evaluate(parts[1])
      var value = AbstractValue.other(from: node)
      value.mayBeEmpty = left.mayBeEmpty
      return value
    default:
      _ = evaluate(parts[1])
      return .other(from: node)
    }
  }

  /// The sum of two values: lists and hashtables are put together.
  func sum(_ left: AbstractValue, _ right: AbstractValue, _ node: Node) -> AbstractValue {
    if !left.tables.isEmpty, !left.isContainer, !right.tables.isEmpty, !right.isContainer {
      return union(left, right)
    }
    if left.objects.isEmpty, right.objects.isEmpty, left.fields == nil, right.fields == nil,
      !left.isContainer || left.mayBeOther, !right.isContainer
    {
      return .other(from: node)
    }
    var value = left.joined(right)
    value.sources = [node.id]
    value.isContainer = true
    return value
  }

  /// One hashtable with the entries of two.
  private func union(_ left: AbstractValue, _ right: AbstractValue) -> AbstractValue {
    var value = left
    value.isOpen = left.isOpen || right.isOpen
    value.sources = Array((left.sources + right.sources).suffix(AbstractValue.sourceLimit))
    for table in right.tables where !value.tables.contains(table) { value.tables.append(table) }
    value.entries += right.entries.filter { !left.entries.contains($0) }
    for (name, field) in right.fields ?? [:] { value.setField(name, field) }
    return value
  }

  private func evaluateConversion(_ node: Node) -> AbstractValue {
    let parts = node.childList
    guard let child = parts.last else { return .other }
    let value = evaluate(child)
    if parts.first?.typeName?.lowercased() == "ref" { return referenceValue(to: child, value) }
    return converted(value, typeName: parts.first?.typeName ?? parts.first?.text ?? "", node: node)
  }

  /// `[ref]$x`: the variable can be read as `.Value`, and who gets it may assign it.
  private func referenceValue(to variable: Node, _ value: AbstractValue) -> AbstractValue {
    var result = AbstractValue.other(from: variable)
    result.isOpen = false
    result.setField("value", value)
    if let reference = index.reference(variable.innerExpression), !value.objects.isEmpty {
      assign(reference, .other(from: variable), definition: variable.id, weakly: true)
    }
    return result
  }

  private static var scalarTypes: Set<String> {
    [
      "string", "string[]", "char", "bool", "boolean", "int", "int32", "int64", "long", "double", "float", "decimal",
      "byte", "guid", "datetime", "timespan", "switch", "uri", "regex", "version", "securestring", "mailaddress",
      "byte[]",
      "int[]", "guid[]", "xml", "scriptblock", "type",
    ]
  }

  private func converted(_ value: AbstractValue, typeName: String, node: Node) -> AbstractValue {
    var type = typeName.lowercased()
    while type.hasPrefix("[") { type.removeFirst() }
    if type.hasPrefix("system."), !type.hasPrefix("system.collections") { type.removeFirst("system.".count) }
    switch type {
    case "void": return .nothing
    case "pscustomobject", "psobject", "management.automation.pscustomobject", "management.automation.psobject":
      var result = value
      result.entries = []
      result.tables = []
      return result
    case _ where Self.scalarTypes.contains(type):
      var result = value.withoutObjects
      if value.isNothing { result.sources = [node.id] }
      return result
    case _ where type.hasSuffix("[]") || type == "array" || type.contains("collections."):
      var result = value
      result.isContainer = true
      return result
    default: return value
    }
  }

  private func evaluateHashtable(_ node: Node) -> AbstractValue {
    var value = AbstractValue.other(from: node)
    value.isOpen = false
    value.tables = [node.id]
    value.fields = [:]
    let parts = node.childList
    var position = 0
    while position + 1 < parts.count {
      let key = parts[position]
      let entry = parts[position + 1]
      position += 2
      let field = captured { evaluate(entry) }
      if let name = key.literalText {
        if value.entries.count < 128 {
          value.setField(name.lowercased(), field)
          value.entries.append(TableEntry(name: name, keyNode: key.id, valueNode: entry.id, isConditional: false))
        } else {
          value.setField("*", (value.fields?["*"] ?? .nothing).joined(field))
        }
      } else {
        _ = captured { evaluate(key) }
        value.setField("*", (value.fields?["*"] ?? .nothing).joined(field))
      }
    }
    return value
  }
}
