// Checks of attributes and parameters.

extension Parser {
  mutating func checkAttribute(_ node: Ref) {
    let outer = parent(node)
    var onClass = false
    if hasClasses, outer >= 0 {
      switch kind(outer) {
      case .typeDefinition, .propertyMember, .functionMember: onClass = true
      case .parameter:
        let member = enclosingMember(outer)
        onClass = member >= 0 && kind(member) == .functionMember
      default: break
      }
    }
    let code: ParseErrorCode =
      onClass ? .parameterAttributeArgumentNeedsToBeConstant : .parameterAttributeArgumentNeedsToBeConstantOrScriptBlock
    var names: Set<String> = []
    let children = childRefs(node)
    for child in children where kind(child) == .namedAttributeArgument {
      if !names.insert(payloadText(child).lowercased()).inserted {
        report(.duplicateNamedArgument, span(child))
      } else if !records[Int(child)].flags.contains(.omitted) {
        let value = records[Int(child)].firstChild
        if !isConstant(value, allowsBlocks: !onClass) { report(code, span(value)) }
      }
    }
    for child in children where kind(child) != .namedAttributeArgument && !isConstant(child, allowsBlocks: !onClass) {
      report(code, span(child))
    }
  }

  /// Whether an attribute's argument is constant.
  func isConstant(_ node: Ref, allowsBlocks: Bool, allowsTables: Bool = false) -> Bool {
    var open = [node]
    while let node = open.popLast() {
      let record = records[Int(node)]
      switch record.kind {
      case .constantExpression, .stringConstantExpression, .typeExpression: continue
      case .scriptBlockExpression:
        if !allowsBlocks { return false }
      case .variableExpression:
        guard let (name, _) = variableName(variablePath(node)), ["true", "false", "null"].contains(name) else {
          return false
        }
      case .binaryExpression:
        guard let kind = TokenKind(rawValue: record.detail), kind.canBeFolded else { return false }
        if kind == .divide || kind == .rem, isNothing(records[Int(record.firstChild)].nextSibling) { return false }
        open += childRefs(node)
      case .unaryExpression:
        guard let kind = TokenKind(rawValue: record.detail), kind.canBeFolded else { return false }
        open += childRefs(node)
      case .convertExpression:
        guard TypeFacts.isPrimitive(typeName(record.firstChild)) else { return false }
        open.append(records[Int(record.firstChild)].nextSibling)
      case .memberExpression:
        // Whether the member is constant only .NET knows.
        guard record.flags.contains(.static), kind(record.firstChild) == .typeExpression,
          kind(records[Int(record.firstChild)].nextSibling) == .stringConstantExpression
        else { return false }
      case .hashtable:
        guard allowsTables else { return false }
        open += childRefs(node)
      case .arrayLiteral, .ternaryExpression, .parenExpression, .subExpression, .usingExpression:
        open += childRefs(node)
      case .statementBlock:
        guard record.firstChild >= 0, records[Int(record.firstChild)].nextSibling < 0 else { return false }
        open.append(record.firstChild)
      case .pipeline:
        let expression = pureExpression(node)
        guard expression >= 0 else { return false }
        open.append(expression)
      default: return false
      }
    }
    return true
  }

  private func isNothing(_ node: Ref) -> Bool {
    kind(node) == .variableExpression && ["false", "null"].contains(variableName(variablePath(node))?.name)
  }

  mutating func checkParameters(_ node: Ref) {
    var names: Set<String> = []
    for parameter in childRefs(node) where kind(parameter) == .parameter {
      let name = firstChild(parameter, .name)
      if !names.insert(variablePath(name)).inserted { report(.duplicateFormalParameter, span(name)) }
      for type in childRefs(parameter) where kind(type) == .typeConstraint && typeName(type) == "void" {
        report(.voidTypeConstraintNotAllowed, span(type))
        break
      }
    }
  }

  mutating func checkParameter(_ node: Ref) {
    let outer = parent(parent(node))
    let inMethod = outer >= 0 && kind(outer) == .functionMember
    var hasType = false
    var child = records[Int(node)].firstChild
    while child >= 0 {
      if kind(child) == .typeConstraint {
        if typeName(child) == "ordered" {
          report(.orderedAttributeOnlyOnHashLiteralNode, span(child))
        } else if inMethod {
          if hasType { report(.multipleTypeConstraintsOnMethodParam, span(child)) }
          hasType = true
        }
      }
      child = records[Int(child)].nextSibling
    }
  }
}
