// Expressions.

extension Parser {
  mutating func parseExpression(endsNumberAtTernary: Bool = false) -> Ref {
    guard enter() else {
      leave()
      return noNode
    }
    let oldMode = mode
    setMode(.expression)
    defer {
      setMode(oldMode)
      leave()
    }
    let condition = parseBinary(endsNumberAtTernary)
    if condition < 0 { return noNode }
    let question = peekToken()
    guard question.kind == .questionMark else { return condition }
    skipToken()
    return parseTernary(condition, question)
  }

  private mutating func parseTernary(_ condition: Ref, _ question: Lexeme) -> Ref {
    skipNewlines()
    var ifTrue = parseExpression(endsNumberAtTernary: true)
    if ifTrue < 0 {
      reportIncomplete(.expectedValueExpression, question.span.after)
      ifTrue = make(.errorExpression, question.span.after)
    }
    skipNewlines()
    let colon = nextToken()
    var kids = Kids()
    guard colon.kind == .colon else {
      unget(colon)
      add(condition, .errorPart, to: &kids)
      if kind(ifTrue) != .errorExpression {
        add(ifTrue, .errorPart, to: &kids)
        reportIncomplete(.missingColonInTernaryExpression, colon.span)
      }
      return make(.errorExpression, span(condition).to(colon.span.before), kids)
    }
    skipNewlines()
    var ifFalse = parseExpression(endsNumberAtTernary: true)
    if ifFalse < 0 {
      reportIncomplete(.expectedValueExpression, colon.span.after)
      ifFalse = make(.errorExpression, colon.span.after)
    }
    add(condition, .condition, to: &kids)
    add(ifTrue, .ifTrue, to: &kids)
    add(ifFalse, .ifFalse, to: &kids)
    return make(.ternaryExpression, span(condition).to(span(ifFalse)), kids)
  }

  // MARK: Binary operators

  private mutating func parseBinary(_ endsNumberAtTernary: Bool) -> Ref {
    let oldMode = mode
    setMode(.expression)
    defer { setMode(oldMode) }
    let first = parseArrayLiteral(endsNumberAtTernary)
    if first < 0 { return noNode }
    var token = peekToken()
    guard token.kind.isBinaryOperator else {
      return token.kind == .parameter ? recoverFromParameter(token, first) : first
    }
    skipToken()
    let bottom = operandStack.count
    let operatorBottom = operatorStack.count
    operandStack.append(first)
    operatorStack.append(token)
    while true {
      skipNewlines()
      var operand = parseArrayLiteral(true)
      if operand < 0 {
        reportIncomplete(.expectedValueExpression, token.span.after)
        operand = make(.errorExpression, token.span.after)
      }
      operandStack.append(operand)
      token = nextToken()
      let precedence = token.kind.binaryPrecedence
      if precedence == 0 {
        unget(token)
        break
      }
      while operatorStack.count > operatorBottom,
        precedence <= operatorStack[operatorStack.count - 1].kind.binaryPrecedence
      {
        reduceBinary()
      }
      operatorStack.append(token)
    }
    while operandStack.count > bottom + 1 { reduceBinary() }
    let result = operandStack.removeLast()
    return token.kind == .parameter ? recoverFromParameter(token, result) : result
  }

  /// Joins the two topmost operands.
  private mutating func reduceBinary() {
    let right = operandStack.removeLast()
    let left = operandStack.removeLast()
    var kids = Kids()
    add(left, .left, to: &kids)
    add(right, .right, to: &kids)
    let token = operatorStack.removeLast()
    let node = make(
      .binaryExpression, span(left).to(span(right)), kids, detail: token.kind.rawValue, payload: extra(token))
    operandStack.append(node)
  }

  private mutating func recoverFromParameter(_ token: Lexeme, _ expression: Ref) -> Ref {
    report(.unexpectedToken, token.span)
    skipToken()
    var kids = Kids()
    add(expression, .errorPart, to: &kids)
    add(make(.commandParameter, token.span, payload: extra(token)), .errorPart, to: &kids)
    return make(.errorExpression, span(expression).to(token.span), kids)
  }

  private mutating func parseArrayLiteral(_ endsNumberAtTernary: Bool) -> Ref {
    let first = parseUnary(endsNumberAtTernary: endsNumberAtTernary)
    if first < 0 || commaDisabled { return first }
    var comma = peekToken()
    guard comma.kind == .comma else { return first }
    var kids = Kids()
    add(first, .element, to: &kids)
    while comma.kind == .comma {
      skipToken()
      skipNewlines()
      let element = parseUnary(endsNumberAtTernary: true)
      if element < 0 {
        reportIncomplete(.missingExpressionAfterToken, comma.span.after)
        add(make(.errorExpression, comma.span), .element, to: &kids)
        break
      }
      add(element, .element, to: &kids)
      comma = peekToken()
    }
    return make(.arrayLiteral, span(first).to(span(kids.last)), kids)
  }

  // MARK: Unary operators and casts

  mutating func parseUnary(endsNumberAtTernary: Bool = false) -> Ref {
    guard enter() else {
      leave()
      return noNode
    }
    defer { leave() }
    let oldSigned = allowSignedNumbers
    let oldTernary = endNumberAtTernary
    allowSignedNumbers = true
    endNumberAtTernary = endsNumberAtTernary
    if let token = pushedBack, token.kind == .minus || (endsNumberAtTernary && token.kind == .generic) {
      resync(token)
    }
    let token = peekToken()
    allowSignedNumbers = oldSigned
    endNumberAtTernary = oldTernary
    var expression: Ref
    if token.kind.isUnaryOperator {
      if commaDisabled, token.kind == .comma { return noNode }
      skipToken()
      skipNewlines()
      let child = parseUnary(endsNumberAtTernary: true)
      guard child >= 0 else {
        reportIncomplete(.missingExpressionAfterOperator, token.span.after)
        return make(.errorExpression, token.span)
      }
      var kids = Kids()
      let isComma = token.kind == .comma
      add(child, isComma ? .element : .child, to: &kids)
      expression = make(
        isComma ? .arrayLiteral : .unaryExpression, token.span.to(span(child)), kids,
        detail: isComma ? 0 : token.kind.rawValue)
    } else if token.kind == .lBracket {
      expression = parseCast(token)
      if expression < 0 { return noNode }
      if kind(expression) == .errorExpression, records[Int(expression)].detail == 1 { return expression }
    } else {
      expression = parsePrimary(withMemberAccess: true)
      if expression < 0 { return noNode }
    }
    let next = peekToken()
    if next.kind == .plusPlus || next.kind == .minusMinus {
      skipToken()
      var kids = Kids()
      add(expression, .child, to: &kids)
      let kind: TokenKind = next.kind == .plusPlus ? .postfixPlusPlus : .postfixMinusMinus
      expression = make(.unaryExpression, span(expression).to(next.span), kids, detail: kind.rawValue)
    }
    return expression
  }

  /// Parses what starts with `[`: a cast, a type, or an attributed variable.
  private mutating func parseCast(_ bracket: Lexeme) -> Ref {
    let list = parseAttributeList(inExpression: true)
    if list.isEmpty { return noNode }
    var attributes: [Ref] = []
    var child = list.first
    while child >= 0 {
      attributes.append(child)
      child = records[Int(child)].nextSibling
    }
    let last = attributes.removeLast()
    records[Int(last)].nextSibling = -1
    var expression: Ref
    if kind(last) == .attribute {
      skipNewlines()
      let child = parseUnary(endsNumberAtTernary: true)
      if child < 0 {
        reportIncomplete(.unexpectedAttribute, span(last))
        var kids = Kids()
        for attribute in attributes { add(attribute, .errorPart, to: &kids) }
        add(last, .errorPart, to: &kids)
        return make(.errorExpression, bracket.span.to(span(last)), kids, detail: 1)
      }
      expression = wrap(last, child)
    } else {
      expression = parseTypeOrCast(last)
    }
    for attribute in attributes.reversed() { expression = wrap(attribute, expression) }
    return expression
  }

  private mutating func parseTypeOrCast(_ type: Ref) -> Ref {
    if let access = nextMemberAccessToken(allowBracket: false) {
      records[Int(type)].kind = .typeExpression
      return parsePostfix(access, type)
    }
    let next = peekKind()
    if next != .newLine, next != .comma {
      let child = parseUnary(endsNumberAtTernary: true)
      if child >= 0 { return wrap(type, child) }
    }
    records[Int(type)].kind = .typeExpression
    return type
  }

  private mutating func wrap(_ attribute: Ref, _ child: Ref) -> Ref {
    let isType = kind(attribute) == .typeConstraint
    var kids = Kids()
    add(attribute, isType ? .type : .attribute, to: &kids)
    add(child, .child, to: &kids)
    return make(
      isType ? .convertExpression : .attributedExpression, span(attribute).to(span(child)), kids)
  }

  // MARK: Primary expressions

  mutating func parsePrimary(withMemberAccess: Bool) -> Ref {
    let token = nextToken()
    var expression: Ref
    switch token.kind {
    case .splattedVariable, .variable:
      expression = parseVariable(token, withMemberAccess: withMemberAccess)
    case .number:
      expression = make(
        .constantExpression, token.span,
        detail: token.flags.contains(.badNumber) ? ConstantDetail.bad : ConstantDetail.number)
    case .hereStringExpandable:
      expression = parseExpandable(token, .doubleQuotedHereString)
    case .stringExpandable:
      expression = parseExpandable(token, .doubleQuoted)
    case .hereStringLiteral:
      expression = makeString(token, .singleQuotedHereString)
    case .stringLiteral:
      expression = makeString(token, .singleQuoted)
    case .lParen:
      expression = parseParenthesized(token)
    case .atParen, .dollarParen:
      expression = parseSubexpression(token)
    case .atCurly:
      expression = parseHashtable(token)
    case .lCurly:
      expression = parseScriptBlockExpression(token)
    default:
      unget(token)
      return noNode
    }
    guard withMemberAccess, let access = nextMemberAccessToken(allowBracket: true) else { return expression }
    expression = parsePostfix(access, expression)
    return expression
  }

  mutating func makeVariable(_ token: Lexeme, detail: UInt8 = 0) -> Ref {
    var detail = detail
    if token.flags.contains(.errorName) { detail |= VariableDetail.errorName }
    return make(
      .variableExpression, token.span, detail: detail, flags: token.kind == .splattedVariable ? .splatted : [])
  }

  private mutating func parseVariable(_ token: Lexeme, withMemberAccess: Bool) -> Ref {
    guard token.flags.contains(.using) else { return makeVariable(token) }
    var child = makeVariable(token, detail: VariableDetail.using)
    if withMemberAccess, let access = nextMemberAccessToken(allowBracket: true) {
      child = parsePostfix(access, child)
    }
    var kids = Kids()
    add(child, .expression, to: &kids)
    return make(.usingExpression, span(child), kids)
  }

  private mutating func parseParenthesized(_ lParen: Lexeme) -> Ref {
    let oldMode = mode
    let oldComma = commaDisabled
    setMode(.command)
    commaDisabled = false
    skipNewlines()
    var pipeline = parsePipelineChain()
    if pipeline < 0 {
      reportIncomplete(.expectedExpression, lParen.span.after)
      pipeline = make(.errorStatement, lParen.span.after)
    }
    skipNewlines()
    let rParen = nextToken()
    var end = rParen.span
    if rParen.kind != .rParen {
      unget(rParen)
      end = span(pipeline)
      reportIncomplete(.missingEndParenthesisInExpression, end.after)
    }
    commaDisabled = oldComma
    setMode(oldMode)
    var kids = Kids()
    add(pipeline, .pipeline, to: &kids)
    return make(.parenExpression, lParen.span.to(end), kids)
  }

  private mutating func parseSubexpression(_ first: Lexeme) -> Ref {
    let oldMode = mode
    let oldComma = commaDisabled
    commaDisabled = false
    setMode(.command)
    skipNewlines()
    var statements = Kids()
    var body = Kids()
    let list = parseStatementList(&statements, &body)
    add(all: statements, to: &body)
    skipNewlines()
    let rParen = nextToken()
    var end = rParen.span
    if rParen.kind != .rParen {
      unget(rParen)
      reportIncomplete(.missingEndParenthesisInSubexpression, rParen.span)
      end = list.or(first.span)
    }
    commaDisabled = oldComma
    setMode(oldMode)
    let block = make(.statementBlock, list, body)
    var kids = Kids()
    add(block, .body, to: &kids)
    return make(first.kind == .dollarParen ? .subExpression : .arrayExpression, first.span.to(end), kids)
  }

  mutating func parseScriptBlockExpression(_ lCurly: Lexeme) -> Ref {
    let oldMode = mode
    let oldComma = commaDisabled
    commaDisabled = false
    setMode(.command)
    skipNewlines()
    let block = parseScriptBlock(opening: lCurly)
    commaDisabled = oldComma
    setMode(oldMode)
    var kids = Kids()
    add(block, .scriptBlock, to: &kids)
    return make(.scriptBlockExpression, span(block), kids)
  }
}
