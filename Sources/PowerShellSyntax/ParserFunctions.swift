// Functions, and the statements try, trap and data.

extension Parser {
  mutating func parseFunction(_ function: Lexeme) -> Ref {
    skipNewlines()
    let name = nextToken()
    switch name.kind {
    case .pipe, .lParen, .lCurly, .atParen, .atCurly, .rCurly, .rParen, .endOfInput, .semi, .redirection,
      .redirectInStd,
      .andAnd, .orOr, .ampersand, .variable, .splattedVariable, .hereStringExpandable, .hereStringLiteral,
      .stringLiteral, .stringExpandable:
      unget(name)
      reportIncomplete(.missingNameAfterKeyword, function.span.after)
      return make(.errorStatement, function.span)
    default: break
    }
    var errorEnd = Span.none
    var rParen = Span.none
    var kids = parseFunctionParameters(&errorEnd, &rParen)
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      unget(lCurly)
      if errorEnd.isNone {
        errorEnd = rParen.or(name.span)
        reportIncomplete(.missingFunctionBody, errorEnd.after)
      }
    }
    if !errorEnd.isNone { return errorStatement(function.span.to(errorEnd), kids) }
    let oldWorkflow = inWorkflow
    inWorkflow = function.kind == .workflow
    let body = parseScriptBlock(opening: lCurly, isFilter: function.kind == .filter)
    inWorkflow = oldWorkflow
    add(body, .body, to: &kids)
    var flags: NodeFlags = name.kind == .generic && name.flags.contains(.cooked) ? .generic : []
    if function.kind == .filter { flags.insert(.filter) }
    if function.kind == .workflow { flags.insert(.workflow) }
    return make(.functionDefinition, function.span.to(span(body)), kids, flags: flags, payload: extra(name))
  }

  mutating func parseFunctionParameters(_ errorEnd: inout Span, _ rParen: inout Span) -> Kids {
    skipNewlines()
    let lParen = peekToken()
    guard lParen.kind == .lParen else { return Kids() }
    skipToken()
    let parameters = parseParameterList()
    skipNewlines()
    let closing = nextToken()
    rParen = closing.span
    if closing.kind != .rParen {
      unget(closing)
      errorEnd = parameters.isEmpty ? lParen.span : span(parameters.last)
      reportIncomplete(.missingEndParenthesisInFunctionParameterList, errorEnd.after)
    }
    skipNewlines()
    return parameters
  }

  // MARK: try, trap

  mutating func parseTry(_ token: Lexeme) -> Ref {
    skipNewlines()
    let body = parseStatementBlock()
    guard body >= 0 else {
      reportIncomplete(.missingTryStatementBlock, token.span.after)
      return make(.errorStatement, token.span)
    }
    var kids = Kids()
    add(body, .body, to: &kids)
    var errorEnd = Span.none
    var errorTypes = Kids()
    var lastCatch = noNode
    while true {
      let clause = parseCatch(&errorEnd, &errorTypes)
      if clause < 0 { break }
      lastCatch = clause
      add(clause, .catchClause, to: &kids)
    }
    skipNewlines()
    let finallyToken = peekToken()
    var finallyBlock = noNode
    if finallyToken.kind == .finally {
      skipToken()
      finallyBlock = parseStatementBlock()
      if finallyBlock < 0 {
        errorEnd = finallyToken.span
        reportIncomplete(.missingFinallyStatementBlock, errorEnd.after)
      }
    }
    if lastCatch < 0, finallyBlock < 0, errorEnd.isNone {
      errorEnd = span(body)
      reportIncomplete(.missingCatchOrFinally, errorEnd.after)
    }
    if !errorEnd.isNone {
      add(all: errorTypes, to: &kids)
      return errorStatement(token.span.to(errorEnd), kids)
    }
    add(finallyBlock, .finallyBlock, to: &kids)
    return make(.tryStatement, token.span.to(span(finallyBlock >= 0 ? finallyBlock : lastCatch)), kids)
  }

  private mutating func parseCatch(_ errorEnd: inout Span, _ errorTypes: inout Kids) -> Ref {
    skipNewlines()
    let catchToken = nextToken()
    guard catchToken.kind == .catch else {
      unget(catchToken)
      return noNode
    }
    var kids = Kids()
    var comma = Span.none
    while true {
      let restore = restorePoint()
      let nodeCount = records.count
      skipNewlines()
      let type = parseAttribute()
      if type < 0 {
        if !comma.isNone {
          errorEnd = comma
          reportIncomplete(.missingTypeLiteralToken, errorEnd.after)
        }
        break
      }
      if kind(type) != .typeConstraint {
        forgetNodes(from: nodeCount)
        resync(restore)
        break
      }
      add(type, .catchType, to: &kids)
      skipNewlines()
      let token = peekToken()
      comma = token.span
      if token.kind != .comma { break }
      skipToken()
    }
    let handler = parseStatementBlock()
    guard handler >= 0 else {
      if comma.isNone || errorEnd != comma {
        errorEnd = kids.isEmpty ? catchToken.span : span(kids.last)
        reportIncomplete(.missingCatchHandlerBlock, errorEnd.after)
      }
      add(all: kids, to: &errorTypes)
      return noNode
    }
    let flags: NodeFlags = kids.isEmpty ? .catchAll : []
    add(handler, .body, to: &kids)
    return make(.catchClause, catchToken.span.to(span(handler)), kids, flags: flags)
  }

  mutating func parseTrap(_ token: Lexeme) -> Ref {
    let restore = restorePoint()
    let nodeCount = records.count
    skipNewlines()
    var type = parseAttribute()
    if type >= 0, kind(type) != .typeConstraint {
      forgetNodes(from: nodeCount)
      resync(restore)
      type = noNode
    }
    var kids = Kids()
    add(type, .catchType, to: &kids)
    let body = parseStatementBlock()
    guard body >= 0 else {
      let end = type >= 0 ? span(type) : token.span
      reportIncomplete(.missingTrapStatement, end.after)
      return errorStatement(token.span.to(end), kids)
    }
    add(body, .body, to: &kids)
    return make(.trapStatement, token.span.to(span(body)), kids)
  }

  // MARK: data

  mutating func parseData(_ token: Lexeme) -> Ref {
    skipNewlines()
    let name = simpleNameToken()
    skipNewlines()
    var errorEnd = Span.none
    var commands = Kids()
    let parameter = peekToken()
    if parameter.kind == .parameter {
      skipToken()
      if !isParameter(parameter, "supportedcommand") {
        errorEnd = parameter.span
        report(.invalidParameterForDataSectionStatement, errorEnd)
      }
      parseSupportedCommands(parameter, &commands, &errorEnd)
    }
    if errorEnd.isNone {
      let body = parseStatementBlock()
      if body >= 0 {
        var kids = Kids()
        add(body, .body, to: &kids)
        add(all: commands, to: &kids)
        return make(
          .dataStatement, token.span.to(span(body)), kids, payload: name.map { extra($0) } ?? -1)
      }
      errorEnd = commands.isEmpty ? (name ?? token).span : span(commands.last)
      reportIncomplete(.missingStatementBlockForDataSection, errorEnd.after)
    }
    return errorStatement(token.span.to(errorEnd), commands)
  }

  private mutating func parseSupportedCommands(_ parameter: Lexeme, _ commands: inout Kids, _ errorEnd: inout Span) {
    var comma = Span.none
    while true {
      skipNewlines()
      let command = parseSingleArgument(.commandName)
      if command < 0 {
        let place = comma.or(parameter.span)
        if errorEnd.isNone { reportIncomplete(.missingValueForSupportedCommandInDataSectionStatement, place.after) }
        errorEnd = place
        return
      }
      add(command, .commandsAllowed, to: &commands)
      let token = peekToken()
      guard token.kind == .comma else { return }
      comma = token.span
      skipToken()
    }
  }
}
