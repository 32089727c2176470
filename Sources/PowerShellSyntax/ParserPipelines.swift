// Assignments, pipeline chains, pipelines and redirections.

extension Parser {
  /// Whether the next token starts with a letter, so that it cannot start an expression.
  @inline(__always) private func startsWithWord() -> Bool {
    if let token = pushedBack {
      guard token.kind == .generic || token.kind == .identifier || token.kind.isKeyword else { return false }
      return ByteSet.identifierStart.contains(byte(Int(token.scanStart)))
    }
    return ByteSet.identifierStart.contains(byte(pos))
  }

  mutating func parsePipelineChain() -> Ref {
    guard enter() else {
      leave()
      return noNode
    }
    defer { leave() }
    var start = noNode
    if !startsWithWord() {
      let oldMode = mode
      setMode(.expression)
      start = parseExpression()
      var assignment: Lexeme?
      if start >= 0 {
        let token = peekToken()
        if token.kind.isAssignmentOperator {
          skipToken()
          assignment = token
        }
      }
      setMode(oldMode)
      if let assignment { return parseAssignment(start, assignment) }
    }
    return parseChain(start)
  }

  private mutating func parseAssignment(_ left: Ref, _ operatorToken: Lexeme) -> Ref {
    skipNewlines()
    var right = parseStatement()
    if right < 0 {
      reportIncomplete(.expectedValueExpression, operatorToken.span.after)
      right = make(.errorStatement, operatorToken.span.after)
    }
    let extent = span(left).to(span(right))
    right = withoutPipeline(right)
    var kids = Kids()
    add(left, .left, to: &kids)
    add(right, .right, to: &kids)
    return make(.assignmentStatement, extent, kids, detail: operatorToken.kind.rawValue)
  }

  /// The expression of a pipeline that is nothing else; any other statement itself.
  private mutating func withoutPipeline(_ statement: Ref) -> Ref {
    let record = records[Int(statement)]
    guard record.kind == .pipeline, !record.flags.contains(.background), record.firstChild >= 0,
      records[Int(record.firstChild)].kind == .commandExpression, records[Int(record.firstChild)].nextSibling < 0
    else { return statement }
    if Int(statement) == records.count - 1 { records.removeLast() }
    return record.firstChild
  }

  private mutating func parseChain(_ startExpression: Ref) -> Ref {
    var start = startExpression
    var chain = noNode
    var chainOperator = Lexeme(kind: .unknown, start: 0, end: 0)
    while true {
      let firstToken = start >= 0 ? chainOperator : peekToken()
      let pipeline = parsePipeline(start)
      start = noNode
      if pipeline < 0 { return chain < 0 ? noNode : finishBrokenChain(chain, chainOperator, firstToken) }
      var next = peekToken()
      switch next.kind {
      case .andAnd, .orOr:
        skipToken()
        skipNewlines()
      case .ampersand:
        skipToken()
        next = peekToken()
        if next.kind == .andAnd || next.kind == .orOr {
          skipToken()
          report(.backgroundOperatorInPipelineChain, next.span)
          return make(.errorStatement, span(chain < 0 ? pipeline : chain).to(next.span))
        }
        return finishChain(chain, pipeline, chainOperator, isBackground: true)
      default:
        return finishChain(chain, pipeline, chainOperator, isBackground: false)
      }
      chain = finishChain(chain, pipeline, chainOperator, isBackground: false)
      chainOperator = next
      if peekKind() == .endOfInput {
        reportIncomplete(.emptyPipelineChainElement, next.span.after)
        return chain
      }
    }
  }

  private mutating func finishChain(_ chain: Ref, _ pipeline: Ref, _ chainOperator: Lexeme, isBackground: Bool) -> Ref {
    guard chain >= 0 else {
      if isBackground { records[Int(pipeline)].flags.insert(.background) }
      return pipeline
    }
    var kids = Kids()
    add(chain, .left, to: &kids)
    add(pipeline, .right, to: &kids)
    return make(
      .pipelineChain, span(chain).to(span(pipeline)), kids, detail: chainOperator.kind.rawValue,
      flags: isBackground ? .background : [])
  }

  private mutating func finishBrokenChain(_ chain: Ref, _ chainOperator: Lexeme, _ firstToken: Lexeme) -> Ref {
    switch firstToken.kind {
    case .endOfInput: reportIncomplete(.emptyPipelineChainElement, chainOperator.span.after)
    case .dot, .ampersand: break
    default: report(.emptyPipelineChainElement, chainOperator.to(firstToken))
    }
    var kids = Kids()
    add(chain, .errorPart, to: &kids)
    return make(.errorStatement, span(chain).to(chainOperator.span), kids)
  }

  private mutating func parsePipeline(_ startExpression: Ref) -> Ref {
    var kids = Kids()
    var expression = startExpression
    var pipe = Span.none
    scanning: while true {
      if expression < 0, !startsWithWord() {
        let oldMode = mode
        setMode(.expression)
        expression = parseExpression()
        setMode(oldMode)
      }
      var element: Ref
      if expression >= 0 {
        if !kids.isEmpty { report(.expressionsMustBeFirstInPipeline, span(expression)) }
        element = parseCommandExpression(expression)
      } else {
        element = parseCommand()
      }
      if element >= 0 {
        add(element, .element, to: &kids)
      } else if !kids.isEmpty || peekKind() == .pipe {
        reportIncomplete(.emptyPipeElement, pipe.isNone ? peekToken().span : pipe.after)
      }
      expression = noNode
      var next = peekToken()
      if next.kind == .newLine, isPipeContinuation(next) {
        skipNewlines()
        next = peekToken()
      }
      switch next.kind {
      case .semi, .newLine, .rParen, .rCurly, .endOfInput, .andAnd, .orOr, .ampersand:
        break scanning
      case .pipe:
        pipe = next.span
        skipToken()
        skipNewlines()
        if peekKind() == .endOfInput {
          reportIncomplete(.emptyPipeElement, pipe.after)
          break scanning
        }
      default:
        report(.unexpectedToken, next.span)
        break scanning
      }
    }
    if kids.isEmpty { return noNode }
    return make(.pipeline, span(kids.first).to(span(kids.last)), kids)
  }

  private mutating func parseCommandExpression(_ expression: Ref) -> Ref {
    var kids = Kids()
    add(expression, .expression, to: &kids)
    var redirections = Kids()
    var extent = span(expression)
    var taken: UInt8 = 0
    var token = peekToken()
    while token.kind == .redirection || token.kind == .redirectInStd {
      skipToken()
      var unused = Span.none
      let redirection = parseRedirection(token, &taken, &redirections, &unused)
      // A redirection that is dropped counts for the end only when it is the last one that was made.
      extent = redirection.isNone ? span(expression) : span(expression).to(redirection)
      token = peekToken()
    }
    add(all: inVisitingOrder(redirections), to: &kids)
    return make(.commandExpression, extent, kids)
  }

  /// Redirections by the stream they redirect.
  mutating func inVisitingOrder(_ redirections: Kids) -> Kids {
    if redirections.first == redirections.last { return redirections }
    var list: [Ref] = []
    var child = redirections.first
    while child >= 0 {
      list.append(child)
      child = records[Int(child)].nextSibling
    }
    var ordered = Kids()
    for stream in UInt8(0)...6 {
      for node in list where records[Int(node)].detail & 0xF == stream { add(node, .redirection, to: &ordered) }
    }
    return ordered
  }

  // MARK: Redirections

  /// Parses a redirection and adds it; its place, or none when it is not kept at all.
  mutating func parseRedirection(_ token: Lexeme, _ taken: inout UInt8, _ kids: inout Kids, _ extent: inout Span)
    -> Span
  {
    let from = token.detail & 0xF
    let to = (token.detail >> 4) & 0xF
    let node: Ref
    if to == 0 {
      var file = parseSingleArgument(.fileName)
      if file < 0 {
        report(.missingFileSpecification, token.span.after)
        file = make(.errorExpression, token.span)
      }
      if token.kind == .redirectInStd {
        report(.redirectionNotSupported, token.span)
        extent = token.span.to(span(file))
        return .none
      }
      var children = Kids()
      add(file, .location, to: &children)
      node = make(
        .fileRedirection, token.span.to(span(file)), children, detail: UInt8(truncatingIfNeeded: from),
        flags: token.detail & 0x100 != 0 ? .append : [])
    } else {
      if to != 1 || from == to { report(.redirectionNotSupported, token.span) }
      node = make(.mergingRedirection, token.span, detail: UInt8(truncatingIfNeeded: from | 1 << 4))
    }
    let bit = UInt8(1) << UInt8(truncatingIfNeeded: from)
    if taken & bit == 0 {
      taken |= bit
      add(node, .redirection, to: &kids)
    } else {
      report(.streamAlreadyRedirected, span(node))
    }
    extent = span(node)
    return extent
  }

  // MARK: Pipes on the next line

  /// Whether the line behind a line end starts with a pipe, comment lines left aside.
  private mutating func isPipeContinuation(_ newLine: Lexeme) -> Bool {
    if isNested { return isPipeContinuationInString(newLine) }
    let end = limit
    var index = Int(newLine.end)
    guard index < end else { return false }
    return continues(from: &index, to: end)
  }

  private mutating func continues(from index: inout Int, to end: Int) -> Bool {
    var lineIsEmpty = true
    while index < end - 1 {
      let c = base[index]
      if c == 0x0A || c == 0x0D {
        if lineIsEmpty { return false }
        lineIsEmpty = true
        index += c == 0x0D && base[index + 1] == 0x0A ? 2 : 1
      } else if c < 0x80 ? ByteSet.whitespace.contains(c) : isWhitespace(at: index) {
        index += length(at: index)
      } else {
        lineIsEmpty = false
        if c == UInt8(ascii: "#") {
          index = skipLineComment(index + 1, end)
        } else if c == UInt8(ascii: "<"), base[index + 1] == UInt8(ascii: "#") {
          index = skipBlockComment(index + 2, end)
        } else {
          return c == UInt8(ascii: "|")
        }
      }
    }
    return end > 0 && base[end - 1] == UInt8(ascii: "|")
  }

  /// In a string PowerShell looks at the file's offset within the nested text.
  private mutating func isPipeContinuationInString(_ newLine: Lexeme) -> Bool {
    let start = limit - nestedLength
    guard Int(newLine.end) / 3 < nestedLength else { return false }
    var units = utf16Offset(Int(newLine.end))
    var index = start
    while units > 0, index < limit {
      units -= base[index] >= 0xF0 ? 2 : 1
      index += length(at: index)
    }
    guard units <= 0, index < limit else { return false }
    return continues(from: &index, to: limit)
  }

  private mutating func utf16Offset(_ offset: Int) -> Int {
    if offset < utf16Cache.bytes { utf16Cache = (0, 0) }
    while utf16Cache.bytes < min(offset, fileLength) {
      let byte = file[utf16Cache.bytes]
      utf16Cache.units += byte & 0xC0 == 0x80 ? 0 : (byte >= 0xF0 ? 2 : 1)
      utf16Cache.bytes += 1
    }
    return utf16Cache.units
  }
}
