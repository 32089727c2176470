// Tokens that the parser asks for by kind, because only it knows that they may stand there.

extension Parser {
  /// A member operator glued to what stands before.
  mutating func nextMemberAccessToken(allowBracket: Bool) -> Lexeme? {
    if pushedBack != nil { return nil }
    while byte(pos) == UInt8(ascii: "<") {
      guard byte(pos + 1) == UInt8(ascii: "#") else { return nil }
      scanBlockComment()
    }
    tokenStart = pos
    switch byte(pos) {
    case UInt8(ascii: "."):
      if byte(pos + 1) == UInt8(ascii: ".") || endsMemberAccess(at: pos + 1) { return nil }
      return token(length: 1, .dot)
    case UInt8(ascii: ":"):
      guard byte(pos + 1) == UInt8(ascii: ":"), !endsMemberAccess(at: pos + 2) else { return nil }
      return token(length: 2, .colonColon)
    case UInt8(ascii: "["):
      return allowBracket ? token(length: 1, .lBracket) : nil
    case UInt8(ascii: "?"):
      let next = byte(pos + 1)
      if next == UInt8(ascii: ".") { return token(length: 2, .questionDot) }
      if next == UInt8(ascii: "["), allowBracket { return token(length: 2, .questionLBracket) }
      return nil
    default:
      return nil
    }
  }

  @inline(__always) private func endsMemberAccess(at index: Int) -> Bool {
    guard mode == .command else { return false }
    let c = byte(index)
    return c == 0 || c == 0x0A || c == 0x0D || isWhitespace(at: index)
  }

  /// The parenthesis or brace glued to a member's name.
  mutating func nextInvokeToken() -> Lexeme? {
    if pushedBack != nil { return nil }
    tokenStart = pos
    switch byte(pos) {
    case UInt8(ascii: "("): return token(length: 1, .lParen)
    case UInt8(ascii: "{"): return token(length: 1, .lCurly)
    default: return nil
    }
  }

  /// The bracket of an attribute or type, behind white space and comments.
  mutating func nextLeftBracket() -> Lexeme? {
    if let token = pushedBack {
      guard token.kind == .lBracket else { return nil }
      pushedBack = nil
      return token
    }
    let start = restorePoint()
    var goesBack = false
    while pos < limit {
      tokenStart = pos
      switch base[pos] {
      case 0x20, 0x09, 0x0B, 0x0C:
        goesBack = true
        pos += 1
      case UInt8(ascii: "#"):
        goesBack = true
        scanLineComment()
      case UInt8(ascii: "<"):
        guard byte(pos + 1) == UInt8(ascii: "#") else { return nil }
        goesBack = false
        scanBlockComment()
      case UInt8(ascii: "["):
        return token(length: 1, .lBracket)
      case UInt8(ascii: "."), UInt8(ascii: ":"):
        if goesBack { resync(start) }
        return nil
      case 0x80...0xFF:
        guard isWhitespace(at: pos) else { return nil }
        goesBack = true
        skipWhitespace()
      default:
        return nil
      }
    }
    return nil
  }

  /// What follows `--%`: the rest of the line, as it is.
  mutating func nextVerbatimArgument() -> Lexeme? {
    if let token = pushedBack {
      guard token.kind == .parameter else { return nil }
      pushedBack = nil
    }
    skipWhitespace()
    tokenStart = pos
    var quoted = false
    while pos < limit {
      let c = base[pos]
      if c == 0x0A || c == 0x0D { break }
      if isDoubleQuote(at: pos) {
        quoted.toggle()
        pos += length(at: pos)
        continue
      }
      if !quoted, c == UInt8(ascii: "|") || (c == UInt8(ascii: "&") && byte(pos + 1) == UInt8(ascii: "&")) { break }
      pos += 1
    }
    return token(.generic)
  }

  /// The assembly's name behind a type's comma; false when there is none.
  mutating func scanAssemblyName() -> Bool {
    var found = scanAssemblyNamePiece()
    while byte(pos) == UInt8(ascii: ",") {
      found = true
      tokenStart = pos
      pos += 1
      save(.comma)
      _ = scanAssemblyNamePiece()
      if byte(pos) == UInt8(ascii: "=") {
        tokenStart = pos
        pos += 1
        save(.equals)
        _ = scanAssemblyNamePiece()
      }
    }
    return found
  }

  private mutating func scanAssemblyNamePiece() -> Bool {
    skipWhitespace()
    tokenStart = pos
    while pos < limit, !(base[pos] < 0x80 ? ByteSet.assemblyNameEnd.contains(base[pos]) : isWhitespace(at: pos)) {
      pos += length(at: pos)
    }
    save(.identifier)
    let found = pos > tokenStart
    skipWhitespace()
    return found
  }
}
