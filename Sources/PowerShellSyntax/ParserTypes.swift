// Attributes, type constraints and type names.

extension Parser {
  /// Parses attributes and types in brackets. In expressions a line end ends the list after a type.
  mutating func parseAttributeList(inExpression: Bool) -> Kids {
    var kids = Kids()
    var attribute = parseAttribute()
    while attribute >= 0 {
      add(attribute, .attribute, to: &kids)
      if !inExpression || kind(attribute) == .attribute { skipNewlines() }
      attribute = parseAttribute()
    }
    return kids
  }

  /// Parses one attribute or type constraint; none when no bracket follows.
  mutating func parseAttribute() -> Ref {
    guard let lBracket = nextLeftBracket() else { return noNode }
    skipNewlines()
    assemblyEnd = -1
    let nameSpan = parseTypeName(allowAssembly: true)
    if nameSpan.isNone {
      resync(lBracket)
      reportIncomplete(.missingTypename, lBracket.span.after)
      return noNode
    }
    let payload = extra(nameSpan.start, max(nameSpan.end, assemblyEnd))
    let next = nextToken()
    if next.kind == .lParen { return parseAttributeArguments(lBracket, next, payload) }
    var end = next.span
    if next.kind != .rBracket {
      unget(next)
      report(.endSquareBracketExpectedAtEndOfAttribute, next.span.before)
      end = nameSpan
    }
    return make(.typeConstraint, lBracket.span.to(end), payload: payload)
  }

  private mutating func parseAttributeArguments(_ lBracket: Lexeme, _ lParen: Lexeme, _ payload: Int32) -> Ref {
    skipNewlines()
    var last = lParen.span
    let oldMode = mode
    setMode(.expression)
    var positional = Kids()
    var named = Kids()
    parseArguments(&positional, &named, &last)
    setMode(oldMode)
    skipNewlines()
    let rParen = nextToken()
    let hasParen = rParen.kind == .rParen
    if hasParen {
      last = rParen.span
    } else {
      unget(rParen)
      reportIncomplete(.missingEndParenthesisInExpression, last.after)
    }
    skipNewlines()
    let rBracket = nextToken()
    if rBracket.kind == .rBracket {
      last = rBracket.span
    } else {
      unget(rBracket)
      if hasParen { reportIncomplete(.endSquareBracketExpectedAtEndOfAttribute, rParen.span.after) }
    }
    add(all: named, to: &positional)
    return make(.attribute, lBracket.span.to(last), positional, payload: payload)
  }

  private mutating func parseArguments(_ positional: inout Kids, _ named: inout Kids, _ last: inout Span) {
    let oldComma = commaDisabled
    commaDisabled = true
    defer { commaDisabled = oldComma }
    var comma = Span.none
    var names: Set<String> = []
    while true {
      skipNewlines()
      if let name = simpleNameToken() {
        parseNamedArgument(name, &named, &names, &last)
      } else {
        let value = parseExpression()
        if value >= 0 {
          add(value, .positionalArgument, to: &positional)
          last = span(value)
        } else if !comma.isNone {
          reportIncomplete(.missingExpressionAfterToken, comma.after)
          add(make(.errorExpression, comma.after), .positionalArgument, to: &positional)
          last = comma.after
        }
      }
      skipNewlines()
      let token = peekToken()
      guard token.kind == .comma else { return }
      comma = token.span
      last = comma
      skipToken()
    }
  }

  private mutating func parseNamedArgument(
    _ name: Lexeme, _ named: inout Kids, _ names: inout Set<String>, _ last: inout Span
  ) {
    var flags: NodeFlags = []
    var value: Ref
    let equals = peekToken()
    if equals.kind == .equals {
      skipToken()
      skipNewlines()
      value = parseExpression()
      if value < 0 {
        reportIncomplete(.missingExpressionInNamedArgument, equals.span.after)
        value = make(.errorExpression, equals.span.after)
        sync(consume: true, .comma, .rParen, .rBracket, .newLine)
      }
      last = span(value)
    } else {
      value = make(.constantExpression, name.span, detail: ConstantDetail.true)
      flags.insert(.omitted)
    }
    // Names are compared exactly here; another check later ignores their case.
    let text = String(
      decoding: UnsafeBufferPointer(start: file + Int(name.start), count: max(Int(name.end - name.start), 0)),
      as: UTF8.self)
    guard names.insert(text).inserted else {
      report(.duplicateNamedArgument, name.span)
      return
    }
    var kids = Kids()
    add(value, .argument, to: &kids)
    add(
      make(.namedAttributeArgument, name.span.to(span(value)), kids, flags: flags, payload: extra(name)),
      .namedArgument, to: &named)
  }

  // MARK: Type names

  /// Parses a type's name; its place, or none.
  mutating func parseTypeName(allowAssembly: Bool) -> Span {
    let oldMode = mode
    setMode(.typeName)
    defer { setMode(oldMode) }
    let name = nextToken()
    guard name.kind == .identifier else {
      unget(name)
      return .none
    }
    return finishTypeName(name, isBareArgument: false, allowAssembly: allowAssembly)
  }

  private mutating func finishTypeName(_ name: Lexeme, isBareArgument: Bool, allowAssembly: Bool = true) -> Span {
    let token = peekToken()
    if token.kind == .lBracket {
      skipToken()
      skipNewlines()
      let first = nextToken()
      switch first.kind {
      case .rBracket, .comma:
        return completeArrayType(name.span, first, isBareArgument)
      case .lBracket, .identifier:
        return parseGenericType(name, first, isBareArgument)
      case .endOfInput:
        unget(first)
        reportIncomplete(.missingTypename, token.span.after)
      default:
        report(.unexpectedToken, first.span)
        sync(consume: true, .rBracket)
      }
      return name.span
    }
    if token.kind == .comma, allowAssembly, !isBareArgument {
      skipToken()
      guard scanAssemblyName() else {
        report(.missingAssemblyNameSpecification, token.span.after)
        return name.span
      }
      return Span(name.start, mapped(pos))
    }
    return name.span
  }

  private mutating func parseGenericArgument(_ first: Lexeme) -> Span {
    if first.kind == .identifier { return finishTypeName(first, isBareArgument: true) }
    let token = nextToken()
    guard token.kind == .identifier else {
      unget(token)
      reportIncomplete(.missingTypename, token.span.after)
      return first.span
    }
    let name = finishTypeName(token, isBareArgument: false)
    let rBracket = nextToken()
    guard rBracket.kind == .rBracket else {
      unget(rBracket)
      reportIncomplete(.endSquareBracketExpectedAtEndOfType, rBracket.span.before)
      return name
    }
    return name
  }

  /// Parses type arguments; the result is the last one, and the token behind it.
  mutating func parseGenericArguments(_ first: Lexeme) -> (last: Span, closing: Lexeme) {
    guard enter() else {
      leave()
      return (first.span, nextToken())
    }
    defer { leave() }
    var last = parseGenericArgument(first)
    while true {
      skipNewlines()
      let separator = nextToken()
      guard separator.kind == .comma else { return (last, separator) }
      skipNewlines()
      let token = peekToken()
      if token.kind == .identifier || token.kind == .lBracket {
        skipToken()
        last = parseGenericArgument(token)
      } else {
        reportIncomplete(.missingTypename, separator.span.after)
        last = separator.span
      }
    }
  }

  private mutating func parseGenericType(_ name: Lexeme, _ first: Lexeme, _ isBareArgument: Bool) -> Span {
    let (last, closing) = parseGenericArguments(first)
    var end = closing.span
    if closing.kind != .rBracket {
      unget(closing)
      reportIncomplete(.endSquareBracketExpectedAtEndOfAttribute, closing.span.before)
      end = last
    }
    let extent = name.span.to(end)
    let token = peekToken()
    if token.kind == .lBracket {
      skipToken()
      return completeArrayType(extent, nextToken(), isBareArgument)
    }
    if token.kind == .comma, !isBareArgument {
      skipToken()
      if !scanAssemblyName() {
        report(.missingAssemblyNameSpecification, token.span.after)
      } else {
        assemblyEnd = mapped(pos)
      }
    }
    return extent
  }

  private mutating func completeArrayType(_ element: Span, _ first: Lexeme, _ isBareArgument: Bool) -> Span {
    var extent = element
    var first = first
    while true {
      switch first.kind {
      case .comma:
        var rank = 1
        var token = first
        var lastComma = first
        repeat {
          lastComma = token
          rank += 1
          token = nextToken()
        } while token.kind == .comma
        if rank > 32 {
          if token.kind != .rBracket { unget(token) }
          report(.arrayHasTooManyDimensions, first.to(lastComma))
        } else {
          if token.kind != .rBracket {
            unget(token)
            report(.endSquareBracketExpectedAtEndOfAttribute, lastComma.span.after)
          }
          extent = extent.to(token.span)
        }
      case .rBracket:
        extent = extent.to(first.span)
      case .endOfInput:
        unget(first)
        report(.endSquareBracketExpectedAtEndOfAttribute, first.span.before)
      default:
        report(.unexpectedToken, first.span)
        sync(consume: true, .rBracket)
      }
      let token = peekToken()
      if !isBareArgument, token.kind == .comma {
        skipToken()
        if !scanAssemblyName() {
          report(.missingAssemblyNameSpecification, token.span.after)
        } else {
          assemblyEnd = mapped(pos)
        }
        return extent
      }
      guard token.kind == .lBracket else { return extent }
      skipToken()
      first = nextToken()
    }
  }
}

/// What a constant node's detail says.
enum ConstantDetail {
  static let number: UInt8 = 0
  static let `true`: UInt8 = 1
  /// A number that does not fit: no value at all.
  static let bad: UInt8 = 2
}
