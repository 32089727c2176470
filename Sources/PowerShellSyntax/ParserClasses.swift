// Classes and enums.

extension Parser {
  mutating func parseClass(_ attributes: Kids, _ token: Lexeme) -> Ref {
    hasClasses = true
    skipNewlines()
    guard let name = simpleNameToken() else {
      reportIncomplete(.missingNameAfterKeyword, token.span.after)
      return make(.errorStatement, token.span)
    }
    skipNewlines()
    let oldMode = mode
    setMode(.signature)
    defer { setMode(oldMode) }
    let bases = parseBaseTypes()
    let lCurly = nextToken()
    guard lCurly.kind == .lCurly else {
      unget(lCurly)
      let last = bases.isEmpty ? name.span : span(bases.last)
      reportIncomplete(.missingTypeBody, last.after)
      return errorStatement(token.span.to(last), bases)
    }
    var last = lCurly.span
    var members = Kids()
    var remains = Kids()
    var found = true
    while found {
      var wrong = Kids()
      let member = parseClassMember(name, &wrong)
      found = member >= 0 || !wrong.isEmpty
      if member >= 0 {
        add(member, .member, to: &members)
        last = span(member)
      }
      if !wrong.isEmpty {
        last = span(wrong.last)
        add(all: wrong, to: &remains)
      }
    }
    let rCurly = nextToken()
    if rCurly.kind == .rCurly {
      last = rCurly.span
    } else {
      unget(rCurly)
      reportIncomplete(.missingEndCurlyBrace, lCurly.span.after, detected: rCurly.span)
    }
    let start = attributes.isEmpty ? token.span : span(attributes.first)
    return finishTypeDefinition(.class, start.to(last), name, attributes, bases, members, remains)
  }

  private mutating func parseBaseTypes() -> Kids {
    var bases = Kids()
    let colon = peekToken()
    guard colon.kind == .colon else { return bases }
    skipToken()
    skipNewlines()
    var previous = colon.span
    while true {
      let name = parseTypeName(allowAssembly: false)
      if name.isNone {
        reportIncomplete(.typeNameExpected, previous.after)
        return bases
      }
      add(make(.typeConstraint, name, payload: extra(name.start, name.end)), .baseType, to: &bases)
      skipNewlines()
      let comma = peekToken()
      previous = comma.span
      guard comma.kind == .comma else { return bases }
      skipToken()
      skipNewlines()
    }
  }

  private mutating func finishTypeDefinition(
    _ kind: TypeDefinitionKind, _ extent: Span, _ name: Lexeme, _ attributes: Kids, _ bases: Kids, _ members: Kids,
    _ remains: Kids
  ) -> Ref {
    var kids = Kids()
    var wrong = remains
    var hasTypes = false
    var child = attributes.first
    while child >= 0 {
      let next = records[Int(child)].nextSibling
      if self.kind(child) == .attribute {
        add(child, .attribute, to: &kids)
      } else {
        hasTypes = true
        add(child, .errorPart, to: &wrong)
      }
      child = next
    }
    add(all: bases, to: &kids)
    add(all: members, to: &kids)
    if kind == .class, !hasTypes, !remains.isEmpty {
      // Only the remains of the members are kept.
      return errorStatement(extent, wrong)
    }
    let definition = make(.typeDefinition, extent, kids, detail: kind.rawValue, payload: extra(name))
    guard hasTypes else { return definition }
    add(definition, .errorPart, to: &wrong)
    return errorStatement(kind == .enum ? span(attributes.first) : extent, wrong)
  }

  // MARK: Members

  private struct MemberHead {
    var start = Span.none
    var attributes = Kids()
    var type = noNode
    var flags: NodeFlags = []
    /// The attribute or modifier read last.
    var last = Span.none
  }

  private mutating func parseMemberHead() -> (head: MemberHead, token: Lexeme) {
    var head = MemberHead()
    while true {
      skipNewlines()
      let attribute = parseAttribute()
      if attribute >= 0 {
        head.last = span(attribute)
        head.start = head.start.or(head.last)
        if kind(attribute) == .attribute {
          add(attribute, .attribute, to: &head.attributes)
        } else if head.type < 0 {
          head.type = attribute
        } else {
          report(.tooManyTypes, head.last)
        }
        continue
      }
      let token = peekToken()
      head.start = head.start.or(token.span)
      guard token.kind == .hidden || token.kind == .static else { return (head, token) }
      let flag: NodeFlags = token.kind == .hidden ? .hidden : .static
      if head.flags.contains(flag) { report(.duplicateQualifier, token.span) }
      head.flags.insert(flag)
      head.last = token.span
      skipToken()
    }
  }

  private mutating func parseClassMember(_ className: Lexeme, _ wrong: inout Kids) -> Ref {
    let (head, token) = parseMemberHead()
    if token.kind == .variable {
      skipToken()
      return parseProperty(head, token)
    }
    if token.kind == .identifier || token.kind.isKeyword {
      skipToken()
      let function = parseMethod(token, className, isStatic: head.flags.contains(.static))
      guard kind(function) == .functionDefinition else {
        sync(consume: false, .rCurly)
        recordWrong(head, noNode, &wrong)
        return noNode
      }
      var kids = Kids()
      add(head.type, .type, to: &kids)
      add(all: head.attributes, to: &kids)
      add(function, .function, to: &kids)
      return make(
        .functionMember, head.start.to(span(function)), kids, flags: head.flags, payload: extra(token))
    }
    if !head.last.isNone {
      reportIncomplete(.incompleteMemberDefinition, head.last.after)
      recordWrong(head, noNode, &wrong)
    }
    return noNode
  }

  private mutating func recordWrong(_ head: MemberHead, _ value: Ref, _ wrong: inout Kids) {
    add(all: head.attributes, to: &wrong)
    add(head.type, .errorPart, to: &wrong)
    add(value, .errorPart, to: &wrong)
  }

  private mutating func parseProperty(_ head: MemberHead, _ variable: Lexeme) -> Ref {
    var value = noNode
    if peekKind() == .equals {
      skipToken()
      skipNewlines()
      value = parseExpression()
    }
    var end = value < 0 ? variable.span : span(value)
    endMember(&end, reportsMissing: true)
    var kids = Kids()
    add(head.type, .type, to: &kids)
    add(all: head.attributes, to: &kids)
    add(value, .initialValue, to: &kids)
    return make(.propertyMember, head.start.to(end), kids, flags: head.flags, payload: extra(variable))
  }

  /// Checks what ends a property or an enum's value; a semicolon belongs to it.
  private mutating func endMember(_ end: inout Span, reportsMissing: Bool) {
    let terminator = peekToken()
    if terminator.kind != .newLine, terminator.kind != .semi, terminator.kind != .rCurly, reportsMissing {
      reportIncomplete(.missingPropertyTerminator, end.after)
    }
    skipNewlinesAndSemicolons()
    if terminator.kind == .semi { end = terminator.span }
  }

  private mutating func parseMethod(_ name: Lexeme, _ className: Lexeme, isStatic: Bool) -> Ref {
    var errorEnd = Span.none
    var rParen = Span.none
    var parameters = Kids()
    if peekKind() == .lParen {
      parameters = parseFunctionParameters(&errorEnd, &rParen)
    } else {
      reportIncomplete(.missingMethodParameterList, name.span.after)
    }
    let isConstructor = !isStatic && sameText(name, className)
    var base = Span.none
    var baseArguments = Kids()
    var baseEnd = Span.none
    if isConstructor {
      skipNewlines()
      let oldMode = mode
      setMode(.signature)
      parseBaseCall(&base, &baseArguments, &baseEnd, &errorEnd)
      setMode(oldMode)
    }
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      unget(lCurly)
      if errorEnd.isNone {
        errorEnd = rParen.or(name.span)
        reportIncomplete(.missingFunctionBody, errorEnd.after)
      }
    }
    if !errorEnd.isNone { return errorStatement(name.span.to(errorEnd), parameters) }
    let baseCall = isConstructor ? makeBaseCall(base, base.to(baseEnd), baseArguments) : noNode
    let oldMode = mode
    setMode(.command)
    let body = parseScriptBlock(opening: lCurly, baseCall: baseCall)
    setMode(oldMode)
    var kids = parameters
    add(body, .body, to: &kids)
    return make(.functionDefinition, name.span.to(span(body)), kids, payload: extra(name))
  }

  private mutating func parseBaseCall(
    _ base: inout Span, _ arguments: inout Kids, _ end: inout Span, _ errorEnd: inout Span
  ) {
    let colon = peekToken()
    guard colon.kind == .colon else { return }
    skipToken()
    skipNewlines()
    let keyword = peekToken()
    base = keyword.span
    guard keyword.kind == .base else {
      errorEnd = colon.span
      reportIncomplete(.missingBaseCtorCall, colon.span.after)
      return
    }
    skipToken()
    skipNewlines()
    let lParen = peekToken()
    guard lParen.kind == .lParen else {
      errorEnd = keyword.span
      reportIncomplete(.missingMethodParameterList, keyword.span.after)
      return
    }
    skipToken()
    end = parseCallArguments(lParen, &arguments)
    skipNewlines()
  }

  /// The call of the base class's constructor that starts every constructor.
  private mutating func makeBaseCall(_ keyword: Span, _ extent: Span, _ arguments: Kids) -> Ref {
    var kids = Kids()
    add(make(.variableExpression, keyword, flags: .synthetic), .target, to: &kids)
    add(
      make(.stringConstantExpression, keyword, detail: StringKind.bareWord.rawValue, flags: .synthetic), .memberName,
      to: &kids)
    add(all: arguments, to: &kids)
    let call = make(.baseCtorInvokeMemberExpression, extent, kids, flags: .synthetic)
    var outer = Kids()
    add(call, .expression, to: &outer)
    return make(.commandExpression, extent, outer, flags: .synthetic)
  }

  /// Whether two tokens have the same text but for case.
  func sameText(_ first: Lexeme, _ second: Lexeme) -> Bool {
    guard first.end - first.start == second.end - second.start else { return false }
    for offset in 0..<Int(first.end - first.start) {
      let a = file[Int(first.start) + offset]
      let b = file[Int(second.start) + offset]
      if a != b {
        guard a | 0x20 == b | 0x20, (a | 0x20) >= UInt8(ascii: "a"), (a | 0x20) <= UInt8(ascii: "z") else {
          return false
        }
      }
    }
    return true
  }

  // MARK: Enums

  mutating func parseEnum(_ attributes: Kids, _ token: Lexeme) -> Ref {
    skipNewlines()
    guard let name = simpleNameToken() else {
      reportIncomplete(.missingNameAfterKeyword, token.span.after)
      return make(.errorStatement, token.span)
    }
    let oldMode = mode
    setMode(.signature)
    defer { setMode(oldMode) }
    var bases = Kids()
    let colon = peekToken()
    if colon.kind == .colon {
      skipToken()
      skipNewlines()
      let base = parseTypeName(allowAssembly: false)
      if base.isNone {
        reportIncomplete(.typeNameExpected, colon.span.after)
      } else {
        if !isIntegerType(base) { report(.invalidUnderlyingType, base) }
        add(make(.typeConstraint, base, payload: extra(base.start, base.end)), .baseType, to: &bases)
      }
    }
    skipNewlines()
    let lCurly = nextToken()
    guard lCurly.kind == .lCurly else {
      unget(lCurly)
      reportIncomplete(.missingTypeBody, name.span.after)
      return make(.errorStatement, token.to(name))
    }
    var members = Kids()
    while true {
      let member = parseEnumMember()
      if member < 0 { break }
      add(member, .member, to: &members)
    }
    let rCurly = nextToken()
    if rCurly.kind != .rCurly {
      unget(rCurly)
      reportIncomplete(.missingEndCurlyBrace, lCurly.span.after, detected: rCurly.span)
    }
    let start = attributes.isEmpty ? token.span : span(attributes.first)
    return finishTypeDefinition(.enum, start.to(rCurly.span), name, attributes, bases, members, Kids())
  }

  private func isIntegerType(_ name: Span) -> Bool {
    var text = String(
      decoding: UnsafeBufferPointer(start: file + Int(name.start), count: Int(name.end - name.start)), as: UTF8.self
    ).lowercased()
    if text.hasPrefix("system.") { text.removeFirst(7) }
    return [
      "byte", "sbyte", "short", "ushort", "int16", "uint16", "int", "int32", "uint", "uint32", "long", "int64", "ulong",
      "uint64",
    ].contains(text)
  }

  private mutating func parseEnumMember() -> Ref {
    skipNewlines()
    guard let name = simpleNameToken() else { return noNode }
    var end = name.span
    var value = noNode
    var misses = false
    let oldMode = mode
    setMode(.expression)
    let equals = peekToken()
    if equals.kind == .equals {
      skipToken()
      value = parseExpression()
      if value < 0 {
        report(.expectedValueExpression, equals.span.after)
        end = equals.span
        misses = true
      } else {
        end = span(value)
      }
    }
    setMode(oldMode)
    endMember(&end, reportsMissing: !misses)
    var kids = Kids()
    add(value, .initialValue, to: &kids)
    return make(.propertyMember, name.span.to(end), kids, flags: .static, payload: extra(name))
  }
}
