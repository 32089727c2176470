// Member access, calls, indexes, and the inside of expandable strings.

extension Parser {
  /// Parses members, calls and indexes glued to an expression.
  mutating func parsePostfix(_ first: Lexeme, _ target: Ref) -> Ref {
    var expression = target
    var access: Lexeme? = first
    while let token = access {
      skipNewlines()
      switch token.kind {
      case .dot, .colonColon, .questionDot: expression = parseMember(expression, token)
      default: expression = parseIndex(expression, token)
      }
      access = nextMemberAccessToken(allowBracket: true)
    }
    return expression
  }

  private mutating func parseMemberName() -> Ref {
    let name = parseSimpleName()
    if name >= 0 { return name }
    let token = peekToken()
    if token.kind.isUnaryOperator || token.kind == .lBracket { return parseUnary() }
    return parsePrimary(withMemberAccess: false)
  }

  private mutating func parseMember(_ target: Ref, _ operatorToken: Lexeme) -> Ref {
    var member = parseMemberName()
    var flags: NodeFlags = []
    if operatorToken.kind == .colonColon { flags.insert(.static) }
    if operatorToken.kind == .questionDot { flags.insert(.nullConditional) }
    if member < 0 {
      reportIncomplete(.missingPropertyName, operatorToken.span.after)
      member = parseSingleArgument(.argument)
      if member < 0 { member = make(.errorExpression, span(target).to(operatorToken.span)) }
    } else if pushedBack == nil {
      let restore = restorePoint()
      let nodeCount = records.count
      let hasTypes = mayStartTypeArguments() && parseTypeArguments(restore)
      if let opening = nextInvokeToken() { return parseCall(target, opening, member, flags) }
      if hasTypes {
        forgetNodes(from: nodeCount)
        resync(restore)
      }
    }
    var kids = Kids()
    add(target, .target, to: &kids)
    add(member, .memberName, to: &kids)
    return make(.memberExpression, span(target).to(span(member)), kids, flags: flags)
  }

  /// Whether a bracket may follow, behind white space.
  @inline(__always) private func mayStartTypeArguments() -> Bool {
    var index = pos
    while byte(index) == 0x20 || byte(index) == 0x09 { index += 1 }
    let c = byte(index)
    return c == UInt8(ascii: "[") || c == UInt8(ascii: "`") || c == UInt8(ascii: "<") || c >= 0x80 || c == 0x0B
      || c == 0x0C
  }

  /// Parses the type arguments of a call; false, without moving, when there are none.
  private mutating func parseTypeArguments(_ restore: Int) -> Bool {
    let lBracket = nextToken()
    guard lBracket.kind == .lBracket else {
      resync(restore)
      return false
    }
    let oldMode = mode
    setMode(.typeName)
    skipNewlines()
    let first = nextToken()
    guard first.kind == .identifier else {
      setMode(oldMode)
      resync(restore)
      return false
    }
    let (_, closing) = parseGenericArguments(first)
    if closing.kind != .rBracket {
      unget(closing)
      reportIncomplete(.endSquareBracketExpectedAtEndOfType, closing.span.before)
    }
    setMode(oldMode)
    return closing.kind == .rBracket
  }

  private mutating func parseCall(_ target: Ref, _ opening: Lexeme, _ member: Ref, _ flags: NodeFlags) -> Ref {
    var kids = Kids()
    var arguments = Kids()
    let end: Span
    if opening.kind == .lParen {
      end = parseCallArguments(opening, &arguments)
    } else {
      skipNewlines()
      let block = parseScriptBlockExpression(opening)
      add(block, .argument, to: &arguments)
      end = span(block)
    }
    add(target, .target, to: &kids)
    add(member, .memberName, to: &kids)
    add(all: arguments, to: &kids)
    return make(.invokeMemberExpression, span(target).to(end), kids, flags: flags)
  }

  /// Parses arguments behind a parenthesis; the result is where the call ends.
  mutating func parseCallArguments(_ lParen: Lexeme, _ arguments: inout Kids) -> Span {
    let oldComma = commaDisabled
    commaDisabled = true
    defer { commaDisabled = oldComma }
    var comma = Span.none
    var reported = false
    while true {
      skipNewlines()
      let argument = parseExpression()
      if argument < 0 {
        if !comma.isNone {
          reportIncomplete(.missingExpressionAfterToken, comma.after)
          reported = true
        }
        break
      }
      add(argument, .argument, to: &arguments)
      skipNewlines()
      let token = nextToken()
      guard token.kind == .comma else {
        unget(token)
        comma = .none
        break
      }
      comma = token.span
    }
    skipNewlines()
    let rParen = nextToken()
    if rParen.kind == .rParen { return rParen.span }
    unget(rParen)
    let last = arguments.isEmpty ? lParen.span : span(arguments.last)
    if !reported { reportIncomplete(.missingEndParenthesisInMethodCall, last.after) }
    return comma.or(last)
  }

  private mutating func parseIndex(_ target: Ref, _ bracket: Lexeme) -> Ref {
    skipNewlines()
    let oldComma = commaDisabled
    commaDisabled = false
    var index = parseExpression()
    commaDisabled = oldComma
    if index < 0 {
      reportIncomplete(.missingArrayIndexExpression, bracket.span.after)
      index = make(.errorExpression, bracket.span)
    }
    skipNewlines()
    let rBracket = nextToken()
    var end = rBracket.span
    if rBracket.kind != .rBracket {
      unget(rBracket)
      end = span(index)
      if kind(index) != .errorExpression { reportIncomplete(.missingEndSquareBracket, end.after) }
    }
    var kids = Kids()
    add(target, .target, to: &kids)
    add(index, .index, to: &kids)
    return make(
      .indexExpression, span(target).to(end), kids,
      flags: bracket.kind == .questionLBracket ? .nullConditional : [])
  }

  // MARK: Strings

  /// A string without `$` parts that count.
  mutating func makeString(_ token: Lexeme, _ kind: StringKind) -> Ref {
    makeString(.stringConstantExpression, token, kind, Kids())
  }

  private mutating func makeString(_ node: NodeKind, _ token: Lexeme, _ kind: StringKind, _ kids: Kids) -> Ref {
    var flags: NodeFlags = token.kind == .generic && token.flags.contains(.cooked) ? .generic : []
    var payload: Int32 = -1
    if skipsCharacters {
      // Characters were left out of this text, so its value cannot be read from the file.
      let start = min(Int(token.scanStart), limit)
      let text = UnsafeBufferPointer(start: base + start, count: max(min(Int(token.scanEnd), limit) - start, 0))
      payload = Int32(truncatingIfNeeded: cookedStrings.count)
      cookedStrings.append(StringText.value(of: text, kind: kind, isGeneric: flags.contains(.generic)))
      flags.insert(.cooked)
    }
    return make(node, token.span, kids, detail: kind.rawValue, flags: flags, payload: payload)
  }

  /// A string with its `$` parts as children.
  mutating func parseExpandable(_ token: Lexeme, _ kind: StringKind) -> Ref {
    guard token.flags.contains(.expandable) else { return makeString(token, kind) }
    guard enter() else {
      leave()
      return makeString(token, kind)
    }
    defer { leave() }
    var kids = Kids()
    for index in Int(token.detail)..<Int(token.detail + token.count) {
      let part = parts[index]
      let node = part.isVariable ? makeVariablePart(part) : parseSubexpressionPart(part)
      if node < 0 { continue }
      records[Int(node)].flags.insert(.inExpandableString)
      add(node, .nested, to: &kids)
    }
    return makeString(.expandableStringExpression, token, kind, kids)
  }

  private mutating func makeVariablePart(_ part: StringPart) -> Ref {
    let token = Lexeme(kind: .variable, flags: part.flags, start: part.start, end: part.end)
    guard part.flags.contains(.using) else { return makeVariable(token) }
    var kids = Kids()
    add(makeVariable(token, detail: VariableDetail.using), .expression, to: &kids)
    return make(.usingExpression, token.span, kids)
  }

  private mutating func parseSubexpressionPart(_ part: StringPart) -> Ref {
    let saved = (
      base: base, limit: limit, pos: pos, tokenStart: tokenStart, delta: delta, skips: skips, nestedStart: nestedStart,
      nestedLength: nestedLength, saving: savingTokens, skipsCharacters: skipsCharacters
    )
    savingTokens = false
    var buffer: UnsafeMutableBufferPointer<UInt8>?
    if part.skipCount > 0 || skipsCharacters {
      buffer = copyWithoutSkips(part)
    } else {
      pos = part.scanStart
      limit = part.scanEnd
      nestedLength = limit - pos
    }
    nestedStart = Int(part.start)
    let node = parsePrimary(withMemberAccess: true)
    pushedBack = nil
    if !tooDeep {
      limit = saved.limit
      pos = saved.pos
    }
    base = saved.base
    tokenStart = saved.tokenStart
    delta = saved.delta
    skips = saved.skips
    nestedStart = saved.nestedStart
    nestedLength = saved.nestedLength
    savingTokens = saved.saving
    skipsCharacters = saved.skipsCharacters
    buffer?.deallocate()
    return node
  }

  /// Copies a subexpression's text without the left-out quotes, and goes on to scan the copy.
  private mutating func copyWithoutSkips(_ part: StringPart) -> UnsafeMutableBufferPointer<UInt8> {
    let own = skipTable[part.firstSkip..<(part.firstSkip + part.skipCount)]
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(part.scanEnd - part.scanStart, 1))
    var count = 0
    var index = part.scanStart
    for skip in own {
      let offset = Int(skip.offset) - delta
      while index < offset {
        buffer[count] = base[index]
        count += 1
        index += 1
      }
      index = offset + Int(skip.length)
    }
    while index < part.scanEnd {
      buffer[count] = base[index]
      count += 1
      index += 1
    }
    buffer[count < buffer.count ? count : buffer.count - 1] = count < buffer.count ? 0 : buffer[buffer.count - 1]
    if let address = buffer.baseAddress { base = UnsafePointer(address) }
    pos = 0
    limit = count
    nestedLength = count
    delta = Int(part.start)
    // Without quotes of its own a subexpression is bound to those around it.
    let inForce = own.isEmpty ? skips : own
    skips = inForce[(inForce.firstIndex { $0.offset >= part.start } ?? inForce.endIndex)...]
    skipsCharacters = true
    return buffer
  }
}
