// Words, identifiers and dash words.

extension Parser {
  mutating func scanIdentifier() -> Lexeme {
    skipIdentifierFollow()
    if mode == .typeName { return scanTypeName() }
    if !wantSimpleName {
      if mode == .command, !endsToken(at: pos) { return scanGeneric() }
      if mode == .command || mode == .signature, pos - tokenStart >= 2, pos - tokenStart <= 13 {
        let (low, high) = Words.pack(base, tokenStart, pos)
        if let keyword = Words.keyword(length: pos - tokenStart, low: low, high: high),
          keyword != .inlineScript || inWorkflow
        {
          return token(keyword)
        }
      }
    }
    return token(.identifier)
  }

  private mutating func scanTypeName() -> Lexeme {
    while pos < limit {
      let c = base[pos]
      if c < 0x80 {
        guard ByteSet.typeNameFollow.contains(c) else { break }
        pos += 1
      } else {
        let (scalar, length) = scalar(at: pos)
        guard Scalars.isLetterOrDigit(scalar) else { break }
        pos += length
      }
    }
    return token(.identifier)
  }

  /// Reads on in a word that has started at `tokenStart`, up to the end of the token.
  mutating func scanGeneric(flags: Lexeme.Flags = []) -> Lexeme {
    var flags = flags
    let firstPart = parts.count
    while pos < limit {
      let c = base[pos]
      if ByteSet.plainWord.contains(c) {
        pos += 1
        continue
      }
      if c < 0x80 {
        if ByteSet.tokenEnd.contains(c) { break }
        if c == UInt8(ascii: "$") {
          if !scanDollarPart(inHereString: false) { pos += 1 }
          continue
        }
        flags.insert(.cooked)
        if c == UInt8(ascii: "`") {
          pos += 1
          if byte(pos) != 0 { skipEscape() }
        } else if c == UInt8(ascii: "'") {
          _ = skipSingleQuoted()
        } else {
          _ = skipDoubleQuoted()
        }
        continue
      }
      let (scalar, length) = scalar(at: pos)
      if Scalars.isWhitespace(scalar) { break }
      if Scalars.isSingleQuote(scalar) {
        flags.insert(.cooked)
        _ = skipSingleQuoted()
      } else if Scalars.isDoubleQuote(scalar) {
        flags.insert(.cooked)
        _ = skipDoubleQuoted()
      } else {
        pos += length
      }
    }
    return expandableToken(.generic, flags, firstPart)
  }

  /// A token with the `$` parts that were found since a count was taken.
  mutating func expandableToken(_ kind: TokenKind, _ flags: Lexeme.Flags, _ firstPart: Int) -> Lexeme {
    var lexeme = token(kind, flags: flags)
    if parts.count > firstPart {
      lexeme.flags.insert(.expandable)
      lexeme.detail = Int32(truncatingIfNeeded: firstPart)
      lexeme.count = Int32(truncatingIfNeeded: parts.count - firstPart)
    }
    return lexeme
  }

  /// A dash word: an operator in expressions, else a parameter. The scanner stands behind the dash.
  mutating func scanParameter() -> Lexeme {
    let nameStart = pos
    var colon = false
    scanning: while pos < limit {
      let c = base[pos]
      if c < 0x80 {
        if (c | 0x20) >= UInt8(ascii: "a") && (c | 0x20) <= UInt8(ascii: "z") {
          pos += 1
          continue
        }
        if ByteSet.parameterEnd.contains(c) { break }
        switch c {
        case UInt8(ascii: ":"):
          colon = true
          break scanning
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
          if mode == .command { return scanGeneric() }
          break scanning
        default:
          guard mode == .command else { break scanning }
          pos += 1
        }
      } else {
        let (scalar, length) = scalar(at: pos)
        if Scalars.isWhitespace(scalar) { break }
        guard mode == .command else { break }
        if Scalars.isSingleQuote(scalar) || Scalars.isDoubleQuote(scalar) { return scanGeneric() }
        pos += length
      }
    }
    let length = pos - nameStart
    if mode == .expression, length >= 1, length <= 12 {
      let (low, high) = Words.pack(base, nameStart, pos)
      if let kind = Words.dashWord(length: length, low: low, high: high) { return token(kind) }
    }
    if length == 0 { return token(.minus) }
    if colon, mode == .command { pos += 1 }
    return token(.parameter, flags: colon ? .colon : [])
  }
}
