// if, switch and the loops.

extension Parser {
  mutating func parseIf(_ ifToken: Lexeme) -> Ref {
    var kids = Kids()
    var keyword = ifToken
    var end = ifToken.span
    while true {
      skipNewlines()
      let lParen = nextToken()
      guard lParen.kind == .lParen else {
        unget(lParen)
        reportIncomplete(.missingOpenParenthesisInIfStatement, keyword.span.after)
        return errorStatement(ifToken.to(keyword), kids)
      }
      skipNewlines()
      var condition = parsePipelineChain()
      let hasCondition = condition >= 0
      if !hasCondition {
        reportIncomplete(.ifStatementMissingCondition, lParen.span.after)
        condition = make(.errorStatement, lParen.span.after, flags: .synthetic)
      }
      skipNewlines()
      let rParen = nextToken()
      guard rParen.kind == .rParen else {
        unget(rParen)
        if kind(condition) != .errorStatement {
          reportIncomplete(.missingEndParenthesisAfterStatement, rParen.span)
        }
        if hasCondition { add(condition, .condition, to: &kids) }
        return errorStatement(ifToken.span.to(rParen.span.before), kids)
      }
      skipNewlines()
      let body = parseStatementBlock()
      guard body >= 0 else {
        reportIncomplete(.missingStatementBlock, rParen.span)
        if hasCondition { add(condition, .condition, to: &kids) }
        return errorStatement(ifToken.to(rParen), kids)
      }
      add(condition, .condition, to: &kids)
      add(body, .body, to: &kids)
      end = span(body)
      // Without `else` the line ends that were skipped are given back.
      let restore = pushedBack.map { Int($0.start) } ?? restorePoint()
      skipNewlines()
      keyword = peekToken()
      if keyword.kind == .elseIf {
        skipToken()
        continue
      }
      if keyword.kind == .else {
        skipToken()
        skipNewlines()
        let elseBody = parseStatementBlock()
        guard elseBody >= 0 else {
          reportIncomplete(.missingStatementBlockAfterElse, keyword.span.after)
          return errorStatement(ifToken.to(keyword), kids)
        }
        add(elseBody, .elseClause, to: &kids)
        end = span(elseBody)
      } else {
        resync(restore)
      }
      return make(.ifStatement, ifToken.span.to(end), kids)
    }
  }

  /// A hopeless statement: what was parsed of it becomes its children.
  mutating func errorStatement(_ extent: Span, _ kids: Kids = Kids()) -> Ref {
    var parts = Kids()
    var child = kids.first
    while child >= 0 {
      let next = records[Int(child)].nextSibling
      // What stands for a missing condition is left out.
      if kind(child) != .errorStatement || !records[Int(child)].flags.contains(.synthetic) {
        add(child, .errorPart, to: &parts)
      }
      child = next
    }
    return make(.errorStatement, extent, parts)
  }

  /// The payload for a label, without its colon.
  mutating func labelPayload(_ label: Lexeme?) -> Int32 {
    guard let label else { return -1 }
    return extra(label.start + 1, label.end)
  }

  /// Whether a parameter's name is a prefix of a word.
  mutating func isParameter(_ token: Lexeme, _ word: StaticString) -> Bool {
    let start =
      Int(token.start)
      + SourceText.decodeScalar(
        UnsafeBufferPointer(start: file, count: fileLength), at: Int(token.start)
      ).length
    let end = Int(token.end) - (token.flags.contains(.colon) && mode == .command ? 1 : 0)
    guard start <= end, end - start <= word.utf8CodeUnitCount, end <= fileLength else { return false }
    for index in start..<end where file[index] | 0x20 != word.utf8Start[index - start] { return false }
    return true
  }

  // MARK: switch

  private struct SwitchState {
    var start: Span
    var end: Span
    var isError = false
    var isIncomplete = false
    var flags: SwitchFlags = []
    var condition: Ref = noNode
    var conditionIsFile = false
    var parts = Kids()
    /// The words `default`: nodes only in the remains of a wrong statement.
    var defaultLabels = Kids()
    var hasDefault = false
  }

  mutating func parseSwitch(label: Lexeme?, _ token: Lexeme) -> Ref {
    let start = (label ?? token).span
    var state = SwitchState(start: start, end: start)
    skipNewlines()
    parseSwitchFlags(&state)
    parseSwitchCondition(&state)
    skipNewlines()
    let lCurly = nextToken()
    var rCurly = Span.none
    if lCurly.kind != .lCurly {
      unget(lCurly)
      if !state.isIncomplete {
        state.isError = true
        reportIncomplete(.missingCurlyBraceInSwitchStatement, state.end.after)
      }
    } else {
      rCurly = parseSwitchClauses(&state, lCurly)
    }
    var kids = Kids()
    add(state.condition, .condition, to: &kids)
    add(all: state.parts, to: &kids)
    if state.isError {
      add(all: state.defaultLabels, to: &kids)
      return errorStatement(state.start.to(state.end), kids)
    }
    return make(
      .switchStatement, state.start.to(rCurly), kids, detail: state.flags.rawValue, payload: labelPayload(label))
  }

  private mutating func parseSwitchFlags(_ state: inout SwitchState) {
    var token = peekToken()
    while token.kind == .parameter {
      skipToken()
      state.end = token.span
      if isParameter(token, "regex") {
        state.flags.insert(.regex)
        state.flags.remove(.wildcard)
      } else if isParameter(token, "wildcard") {
        state.flags.insert(.wildcard)
        state.flags.remove(.regex)
      } else if isParameter(token, "exact") {
        state.flags.subtract([.regex, .wildcard])
      } else if isParameter(token, "casesensitive") {
        state.flags.insert(.caseSensitive)
      } else if isParameter(token, "parallel") {
        state.flags.insert(.parallel)
      } else if isParameter(token, "file") {
        state.flags.insert(.file)
        skipNewlines()
        let file = parseSingleArgument(.fileName)
        if file < 0 {
          state.isError = true
          state.isIncomplete = reportIncomplete(.missingFilenameOption, token.span.after)
        } else {
          state.end = span(file)
          state.condition = makePipeline(of: file)
          state.conditionIsFile = true
        }
      } else {
        state.isError = true
        report(.invalidSwitchFlag, token.span)
      }
      token = peekToken()
    }
  }

  private mutating func makePipeline(of expression: Ref) -> Ref {
    let extent = span(expression)
    var kids = Kids()
    add(expression, .expression, to: &kids)
    let command = make(.commandExpression, extent, kids)
    var elements = Kids()
    add(command, .element, to: &elements)
    return make(.pipeline, extent, elements)
  }

  private mutating func parseSwitchCondition(_ state: inout SwitchState) {
    let lParen = peekToken()
    guard lParen.kind == .lParen else {
      if state.condition < 0, !state.flags.contains(.file) {
        state.isError = true
        state.isIncomplete = reportIncomplete(.pipelineValueRequired, state.end.after)
      }
      return
    }
    state.end = lParen.span
    skipToken()
    if state.flags.contains(.file) {
      state.isError = true
      report(.pipelineValueRequired, lParen.span)
    }
    skipNewlines()
    state.condition = parsePipelineChain()
    if state.condition < 0 {
      state.isError = true
      state.isIncomplete = reportIncomplete(.pipelineValueRequired, lParen.span.after)
    } else {
      state.end = span(state.condition)
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind == .rParen {
      state.end = rParen.span
      return
    }
    unget(rParen)
    if !state.isIncomplete {
      state.isError = true
      state.isIncomplete = reportIncomplete(.missingEndParenthesisInSwitchStatement, state.end.after)
    }
  }

  /// Parses the clauses behind the brace; the result is the closing brace.
  private mutating func parseSwitchClauses(_ state: inout SwitchState, _ lCurly: Lexeme) -> Span {
    state.end = lCurly.span
    skipNewlines()
    while true {
      var token = peekToken()
      let isDefault = token.kind == .default
      let condition: Ref
      if isDefault {
        skipToken()
        condition = make(.stringConstantExpression, token.span, detail: StringKind.bareWord.rawValue)
      } else {
        condition = parseSingleArgument(.switchCondition)
        if condition < 0 {
          state.isError = true
          reportIncomplete(.missingSwitchConditionExpression, state.end.after)
          if peekKind() == .rCurly { skipToken() }
          return .none
        }
      }
      state.end = span(condition)
      let body = parseStatementBlock()
      if body < 0 {
        add(condition, .clauseCondition, to: &state.parts)
        state.isError = true
        state.isIncomplete = reportIncomplete(.missingSwitchStatementClause, state.end.after)
      } else {
        state.end = span(body)
        addClause(&state, condition, body, isDefault: isDefault)
      }
      skipNewlinesAndSemicolons()
      token = peekToken()
      if token.kind == .rCurly {
        skipToken()
        return token.span
      }
      if token.kind == .endOfInput {
        if !state.isIncomplete {
          state.isError = true
          reportIncomplete(.missingEndCurlyBrace, lCurly.span, detected: token.span)
        }
        return .none
      }
    }
  }

  private mutating func addClause(_ state: inout SwitchState, _ condition: Ref, _ body: Ref, isDefault: Bool) {
    guard isDefault else {
      add(condition, .clauseCondition, to: &state.parts)
      add(body, .clauseBody, to: &state.parts)
      return
    }
    if state.hasDefault {
      state.isError = true
      report(.multipleSwitchDefaultClauses, span(condition))
    }
    state.hasDefault = true
    add(condition, .errorPart, to: &state.defaultLabels)
    add(body, .defaultClause, to: &state.parts)
  }
}
