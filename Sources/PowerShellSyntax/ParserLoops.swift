// The loops.

extension Parser {
  mutating func parseForeach(label: Lexeme?, _ token: Lexeme) -> Ref {
    let start = (label ?? token).span
    var errorEnd = Span.none
    var flags: SwitchFlags = []
    var limit = noNode
    skipNewlines()
    var parameter = peekToken()
    while parameter.kind == .parameter {
      skipToken()
      if isParameter(parameter, "parallel") {
        flags.insert(.parallel)
      } else if isParameter(parameter, "throttlelimit") {
        skipNewlines()
        limit = parseSingleArgument(.argument)
        if limit < 0 { reportIncomplete(.missingThrottleLimit, parameter.span.after) }
      } else {
        errorEnd = parameter.span
        report(.invalidForeachFlag, parameter.span)
      }
      skipNewlines()
      parameter = peekToken()
    }
    let lParen = nextToken()
    guard lParen.kind == .lParen else {
      unget(lParen)
      reportIncomplete(.missingOpenParenthesisAfterKeyword, token.span.after)
      return errorStatement(start.to(token.span))
    }
    skipNewlines()
    let variableToken = nextToken()
    guard variableToken.kind == .variable || variableToken.kind == .splattedVariable else {
      unget(variableToken)
      reportIncomplete(.missingVariableNameAfterForeach, lParen.span.after)
      return errorStatement(start.to(lParen.span))
    }
    var kids = Kids()
    let variable = makeVariable(variableToken)
    add(variable, .variable, to: &kids)
    skipNewlines()
    let body = parseForeachRest(&kids, variable, &errorEnd)
    if !errorEnd.isNone { return errorStatement(start.to(errorEnd), kids) }
    add(limit, .throttleLimit, to: &kids)
    return make(
      .forEachStatement, start.to(span(body)), kids, detail: flags.rawValue, payload: labelPayload(label))
  }

  private mutating func parseForeachRest(_ kids: inout Kids, _ variable: Ref, _ errorEnd: inout Span) -> Ref {
    let inToken = nextToken()
    guard inToken.kind == .in else {
      unget(inToken)
      errorEnd = span(variable)
      reportIncomplete(.missingInInForeach, errorEnd.after)
      return noNode
    }
    skipNewlines()
    let pipeline = parsePipelineChain()
    guard pipeline >= 0 else {
      errorEnd = inToken.span
      reportIncomplete(.missingForeachExpression, errorEnd.after)
      return noNode
    }
    add(pipeline, .condition, to: &kids)
    skipNewlines()
    let rParen = nextToken()
    guard rParen.kind == .rParen else {
      unget(rParen)
      errorEnd = span(pipeline)
      reportIncomplete(.missingEndParenthesisAfterForeach, errorEnd.after)
      return noNode
    }
    let body = parseStatementBlock()
    guard body >= 0 else {
      errorEnd = rParen.span
      reportIncomplete(.missingForeachStatement, errorEnd.after)
      return noNode
    }
    add(body, .body, to: &kids)
    return body
  }

  mutating func parseFor(label: Lexeme?, _ token: Lexeme) -> Ref {
    let start = (label ?? token).span
    skipNewlines()
    let lParen = nextToken()
    guard lParen.kind == .lParen else {
      unget(lParen)
      reportIncomplete(.missingOpenParenthesisAfterKeyword, token.span.after)
      return errorStatement(start.to(token.span))
    }
    var end = Span.none
    var kids = Kids()
    for (index, role) in [NodeRole.initializer, .condition, .iterator].enumerated() {
      skipNewlines()
      let part = parsePipelineChain()
      if part >= 0 {
        end = span(part)
        add(part, role, to: &kids)
      }
      if index < 2, peekKind() == .semi { end = nextToken().span }
    }
    skipNewlines()
    let rParen = nextToken()
    guard rParen.kind == .rParen else {
      unget(rParen)
      end = end.or(lParen.span)
      reportIncomplete(.missingEndParenthesisAfterStatement, end.after)
      return errorStatement(start.to(end), kids)
    }
    let body = parseStatementBlock()
    guard body >= 0 else {
      reportIncomplete(.missingLoopStatement, rParen.span.after)
      return errorStatement(start.to(rParen.span), kids)
    }
    add(body, .body, to: &kids)
    return make(.forStatement, start.to(span(body)), kids, payload: labelPayload(label))
  }

  mutating func parseWhile(label: Lexeme?, _ token: Lexeme) -> Ref {
    let start = (label ?? token).span
    skipNewlines()
    let lParen = nextToken()
    guard lParen.kind == .lParen else {
      unget(lParen)
      reportIncomplete(.missingOpenParenthesisAfterKeyword, token.span.after)
      return errorStatement(start.to(token.span))
    }
    skipNewlines()
    var condition = parsePipelineChain()
    var kids = Kids()
    let hasCondition = condition >= 0
    if !hasCondition {
      reportIncomplete(.missingExpressionAfterKeyword, lParen.span.after)
      condition = make(.errorStatement, lParen.span.after)
    }
    if hasCondition { add(condition, .condition, to: &kids) }
    skipNewlines()
    let rParen = nextToken()
    guard rParen.kind == .rParen else {
      unget(rParen)
      if kind(condition) != .errorStatement {
        reportIncomplete(.missingEndParenthesisAfterStatement, span(condition).after)
      }
      return errorStatement(start.to(span(condition)), kids)
    }
    skipNewlines()
    let body = parseStatementBlock()
    guard body >= 0 else {
      reportIncomplete(.missingLoopStatement, rParen.span.after)
      return errorStatement(start.to(rParen.span), kids)
    }
    if !hasCondition { add(condition, .condition, to: &kids) }
    add(body, .body, to: &kids)
    return make(.whileStatement, start.to(span(body)), kids, payload: labelPayload(label))
  }

  mutating func parseDo(label: Lexeme?, _ token: Lexeme) -> Ref {
    let start = (label ?? token).span
    var kids = Kids()
    let body = parseStatementBlock()
    guard body >= 0 else {
      reportIncomplete(.missingLoopStatement, token.span.after)
      return errorStatement(start.to(token.span))
    }
    add(body, .body, to: &kids)
    skipNewlines()
    let keyword = nextToken()
    guard keyword.kind == .while || keyword.kind == .until else {
      unget(keyword)
      reportIncomplete(.missingWhileOrUntilInDoWhile, span(body).after)
      return errorStatement(start.to(span(body)), kids)
    }
    skipNewlines()
    let lParen = nextToken()
    guard lParen.kind == .lParen else {
      unget(lParen)
      reportIncomplete(.missingOpenParenthesisAfterKeyword, keyword.span.after)
      return errorStatement(start.to(keyword.span), kids)
    }
    skipNewlines()
    let condition = parsePipelineChain()
    var errorEnd = Span.none
    if condition < 0 {
      errorEnd = lParen.span
      reportIncomplete(.missingExpressionAfterKeyword, errorEnd.after)
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind != .rParen {
      unget(rParen)
      if condition >= 0 {
        errorEnd = span(condition)
        reportIncomplete(.missingEndParenthesisAfterStatement, errorEnd.after)
      }
    }
    if !errorEnd.isNone {
      add(condition, .condition, to: &kids)
      return errorStatement(start.to(errorEnd), kids)
    }
    // The condition is visited first.
    var visited = Kids()
    add(condition, .condition, to: &visited)
    add(body, .body, to: &visited)
    let kind: NodeKind = keyword.kind == .until ? .doUntilStatement : .doWhileStatement
    return make(kind, start.to(rParen.span), visited, payload: labelPayload(label))
  }
}
