// Commands and their arguments.

/// What an argument is for; decides which tokens it takes.
enum ArgumentContext {
  case commandName, commandNameAfterOperator, fileName, argument, switchCondition

  var isCommandName: Bool { self == .commandName || self == .commandNameAfterOperator }
}

extension Parser {
  private struct CommandState {
    var context = ArgumentContext.commandName
    var kids = Kids()
    var redirections = Kids()
    var end = Span.none
    var sawDashes = false
    var taken: UInt8 = 0
  }

  mutating func parseCommand() -> Ref {
    let oldMode = mode
    setMode(.command)
    var state = CommandState()
    var token = nextToken()
    let first = token
    state.end = token.span
    let hasOperator = token.kind == .dot || token.kind == .ampersand
    if hasOperator {
      token = nextToken()
      state.context = .commandNameAfterOperator
    }
    while parseCommandElement(token, &state) {
      state.context = .argument
      token = nextToken()
    }
    setMode(oldMode)
    guard !state.kids.isEmpty else {
      if hasOperator { report(.missingExpression, first.span) }
      return noNode
    }
    add(all: inVisitingOrder(state.redirections), to: &state.kids)
    return make(
      .command, first.span.to(state.end), state.kids,
      detail: hasOperator ? first.kind.rawValue : TokenKind.unknown.rawValue)
  }

  /// Parses one element that starts with a token; false when the command ends.
  private mutating func parseCommandElement(_ token: Lexeme, _ state: inout CommandState) -> Bool {
    switch token.kind {
    case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .andAnd, .orOr, .ampersand:
      unget(token)
      return false
    case .minusMinus:
      state.end = token.span
      if state.sawDashes {
        add(makeWord(token), .element, to: &state.kids)
      } else {
        add(
          make(.commandParameter, token.span, payload: extra(token.start, token.start)), .element, to: &state.kids)
        records[Int(state.kids.last)].detail = 1
      }
      state.sawDashes = true
    case .comma:
      state.end = token.span
      report(.missingArgument, token.span)
      skipNewlines()
    case .parameter:
      if state.context.isCommandName || state.sawDashes {
        state.end = token.span
        add(makeWord(token), .element, to: &state.kids)
      } else {
        let node = parseCommandParameter(token)
        state.end = span(node)
        add(node, .element, to: &state.kids)
      }
    case .redirection, .redirectInStd:
      if state.context.isCommandName {
        state.end = token.span
        add(makeWord(token), .element, to: &state.kids)
      } else {
        _ = parseRedirection(token, &state.taken, &state.redirections, &state.end)
      }
    case .inlineScript where state.context == .commandName:
      return parseInlineScript(token, &state)
    default:
      let argument = parseCommandArgument(state.context, token)
      guard argument >= 0 else { return false }
      add(argument, .element, to: &state.kids)
      state.end = span(argument)
      if isVerbatimMark(token), let verbatim = nextVerbatimArgument() {
        let node = makeWord(verbatim)
        add(node, .element, to: &state.kids)
        state.end = span(node)
        return false
      }
    }
    return true
  }

  /// A word that stands for its text.
  mutating func makeWord(_ token: Lexeme) -> Ref {
    makeString(token, .bareWord)
  }

  private mutating func parseCommandParameter(_ token: Lexeme) -> Ref {
    let hasColon = token.flags.contains(.colon)
    let payload = extra(token.start, token.end - (hasColon ? 1 : 0))
    var extent = token.span
    var kids = Kids()
    if hasColon, peekKind() != .comma {
      let argument = parseCommandArgument(.argument, nextToken())
      if argument < 0 {
        report(.parameterRequiresArgument, extent.after)
      } else {
        add(argument, .argument, to: &kids)
        extent = extent.to(span(argument))
      }
    }
    return make(.commandParameter, extent, kids, flags: hasColon ? .usesColon : [], payload: payload)
  }

  private mutating func parseInlineScript(_ token: Lexeme, _ state: inout CommandState) -> Bool {
    add(makeWord(token), .element, to: &state.kids)
    state.end = token.span
    skipNewlines()
    let lCurly = nextToken()
    guard lCurly.kind == .lCurly else {
      unget(lCurly)
      reportIncomplete(.missingStatementAfterKeyword, token.span.after)
      return false
    }
    let block = parseScriptBlockExpression(lCurly)
    add(block, .element, to: &state.kids)
    state.end = span(block)
    return true
  }

  /// Whether a token's value is `--%`.
  @inline(__always) private func isVerbatimMark(_ token: Lexeme) -> Bool {
    var start = Int(token.scanStart)
    var end = Int(token.scanEnd)
    if token.kind == .stringLiteral || token.kind == .stringExpandable {
      start += 1
      end -= 1
    } else if token.kind != .generic {
      return false
    }
    return end - start == 3 && byte(start) == UInt8(ascii: "-") && byte(start + 1) == UInt8(ascii: "-")
      && byte(start + 2) == UInt8(ascii: "%")
  }

  // MARK: Arguments

  mutating func parseSingleArgument(_ context: ArgumentContext) -> Ref {
    let next = peekKind()
    if next == .comma || next == .endOfInput { return noNode }
    let oldMode = mode
    setMode(.command)
    defer { setMode(oldMode) }
    return parseCommandArgument(context, nextToken())
  }

  mutating func parseCommandArgument(_ context: ArgumentContext, _ first: Lexeme) -> Ref {
    var token = first
    var list = Kids()
    var comma = Span.none
    while true {
      let argument: Ref
      var isVerbatim = false
      switch token.kind {
      case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .redirection, .redirectInStd, .andAnd, .orOr,
        .ampersand, .minusMinus, .comma:
        unget(token)
        if comma.isNone { return noNode }
        reportIncomplete(.missingExpression, comma.after)
        markErrorParts(list)
        return make(.errorExpression, span(list.first).to(comma), list)
      case .splattedVariable, .variable, .number, .hereStringExpandable, .stringExpandable, .hereStringLiteral,
        .stringLiteral, .lParen, .dollarParen, .atParen, .atCurly, .lCurly:
        unget(token)
        argument = parsePrimary(withMemberAccess: true)
      case .generic:
        if token.flags.contains(.expandable), context != .commandName {
          argument = parseExpandable(token, .bareWord)
        } else {
          argument = makeWord(token)
          isVerbatim = isVerbatimMark(token)
        }
      default:
        argument = makeWord(token)
        if !context.isCommandName, token.kind != .identifier { retagAsWord(token) }
      }
      if context == .argument, !isVerbatim {
        token = peekToken()
        if token.kind == .comma {
          add(argument, .element, to: &list)
          comma = token.span
          skipToken()
          skipNewlines()
          token = nextToken()
          continue
        }
      }
      if list.isEmpty { return argument }
      add(argument, .element, to: &list)
      return make(.arrayLiteral, span(list.first).to(span(list.last)), list)
    }
  }

  mutating func markErrorParts(_ kids: Kids) {
    var child = kids.first
    while child >= 0 {
      records[Int(child)].role = .errorPart
      child = records[Int(child)].nextSibling
    }
  }

  /// Changes the kind of a token that turned out to be a plain word.
  private mutating func retagAsWord(_ token: Lexeme) {
    guard savingTokens else { return }
    var index = tokens.count - 1
    while index >= 0, tokens[index].start > token.start { index -= 1 }
    guard index >= 0, tokens[index].start == token.start else { return }
    tokens[index] = Token(kind: .generic, start: token.start, end: token.end)
  }
}
