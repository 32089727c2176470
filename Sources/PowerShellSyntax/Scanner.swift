// The scanner: cuts the text into tokens, in the mode that the parser sets.

extension Parser {
  /// The byte at an offset of the scanned buffer; 0 past its end.
  @inline(__always) func byte(_ index: Int) -> UInt8 { index < limit ? base[index] : 0 }

  /// Decodes the character at an offset before the end; malformed bytes count as U+FFFD of length 1.
  @inline(__always) func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
    // Calls of functions that are not inlined would copy the whole parser, so they get only what they need.
    SourceText.decodeScalar(UnsafeBufferPointer(start: base, count: max(limit, index + 1)), at: index)
  }

  @inline(__always) func isWhitespace(at index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? ByteSet.whitespace.contains(c) : Scalars.isWhitespace(scalar(at: index).scalar)
  }

  /// Whether a word ends at an offset.
  @inline(__always) func endsToken(at index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? ByteSet.tokenEnd.contains(c) : Scalars.isWhitespace(scalar(at: index).scalar)
  }

  @inline(__always) func isIdentifierStart(at index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? ByteSet.identifierStart.contains(c) : Scalars.isLetter(scalar(at: index).scalar)
  }

  @inline(__always) func isVariableStart(at index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? ByteSet.variableStart.contains(c) : Scalars.isLetterOrDigit(scalar(at: index).scalar)
  }

  @inline(__always) func isDash(at index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? c == UInt8(ascii: "-") : c == 0xE2 && Scalars.isDash(scalar(at: index).scalar)
  }

  @inline(__always) func isSingleQuote(at index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? c == UInt8(ascii: "'") : c == 0xE2 && Scalars.isSingleQuote(scalar(at: index).scalar)
  }

  @inline(__always) func isDoubleQuote(at index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? c == UInt8(ascii: "\"") : c == 0xE2 && Scalars.isDoubleQuote(scalar(at: index).scalar)
  }

  /// The length in bytes of the character at an offset.
  @inline(__always) func length(at index: Int) -> Int { byte(index) < 0x80 ? 1 : scalar(at: index).length }

  // MARK: Trivia

  mutating func skipWhitespace() {
    while pos < limit {
      let c = base[pos]
      if c < 0x80 {
        guard ByteSet.whitespace.contains(c) else { return }
        pos += 1
      } else {
        let (scalar, length) = scalar(at: pos)
        guard Scalars.isWhitespace(scalar) else { return }
        pos += length
      }
    }
  }

  /// Skips white space, comments and line ends, and semicolons when asked to.
  mutating func scanNewlines(semicolons: Bool) {
    while pos < limit {
      tokenStart = pos
      switch base[pos] {
      case 0x20, 0x09, 0x0B, 0x0C:
        pos += 1
      case 0x0A, 0x0D:
        skipLineEnd()
        save(.newLine)
      case UInt8(ascii: ";"):
        guard semicolons else { return }
        pos += 1
        save(.semi)
      case UInt8(ascii: "#"):
        scanLineComment()
      case UInt8(ascii: "<"):
        guard byte(pos + 1) == UInt8(ascii: "#") else { return }
        scanBlockComment()
      case UInt8(ascii: "`"):
        guard skipBacktick() else { return }
      case 0x80...0xFF:
        guard isWhitespace(at: pos) else { return }
        skipWhitespace()
      default:
        return
      }
    }
  }

  @inline(__always) mutating func skipLineEnd() {
    let first = base[pos]
    pos += 1
    if first == 0x0D, byte(pos) == 0x0A { pos += 1 }
  }

  /// Skips a backtick before white space or a line end; false when something else follows.
  private mutating func skipBacktick() -> Bool {
    let next = byte(pos + 1)
    if next == 0x0A || next == 0x0D {
      pos += 1
      skipLineEnd()
      save(.lineContinuation)
      return true
    }
    guard pos + 1 < limit, isNetWhitespace(at: pos + 1) else { return false }
    pos += 1
    pos += length(at: pos)
    skipWhitespace()
    return true
  }

  /// White space as .NET's `char.IsWhiteSpace` has it.
  @inline(__always) private func isNetWhitespace(at index: Int) -> Bool {
    let c = byte(index)
    if c < 0x80 { return c == 0x20 || (c >= 0x09 && c <= 0x0D) }
    return Scalars.isWhitespace(scalar(at: index).scalar)
  }

  mutating func scanLineComment() {
    tokenStart = pos
    pos = skipLineComment(pos + 1, limit)
    save(.comment)
    if pos - tokenStart >= 9 {
      noticeSignature()
      noticeRequires()
    }
  }

  mutating func scanBlockComment() {
    tokenStart = pos
    pos += 2
    while true {
      if pos >= limit {
        reportScan(.missingTerminatorMultiLineComment, tokenStart, pos)
        break
      }
      let c = base[pos]
      pos += 1
      if c == UInt8(ascii: "#"), byte(pos) == UInt8(ascii: ">") {
        pos += 1
        break
      }
    }
    save(.comment)
  }

  // MARK: Tokens

  @inline(__always) mutating func save(_ kind: TokenKind) {
    if savingTokens {
      tokens.append(Token(kind: kind, start: mapped(tokenStart), end: mapped(pos)))
    }
  }

  @inline(__always) mutating func token(_ kind: TokenKind, flags: Lexeme.Flags = []) -> Lexeme {
    let lexeme = Lexeme(
      kind: kind, flags: flags, start: mapped(tokenStart), end: mapped(pos),
      scanStart: Int32(truncatingIfNeeded: tokenStart),
      scanEnd: Int32(truncatingIfNeeded: pos))
    if savingTokens { tokens.append(Token(kind: kind, start: lexeme.start, end: lexeme.end)) }
    return lexeme
  }

  @inline(__always) mutating func token(length: Int, _ kind: TokenKind) -> Lexeme {
    pos += length
    return token(kind)
  }

  /// An operator; in command mode only when a token ends behind it, else a word.
  private mutating func operatorToken(length: Int, _ kind: TokenKind) -> Lexeme {
    pos += length
    if mode == .command, !endsToken(at: pos) { return scanGeneric() }
    return token(kind)
  }

  mutating func scanToken() -> Lexeme {
    while true {
      tokenStart = pos
      guard pos < limit else {
        // Past the end every reading moves on by one, as positions of errors show.
        pos += 1
        let place = Int32(truncatingIfNeeded: pos + delta)
        return Lexeme(kind: .endOfInput, start: place, end: place)
      }
      let c = base[pos]
      switch c {
      case 0x20, 0x09, 0x0B, 0x0C:
        pos += 1
        while byte(pos) == 0x20 { pos += 1 }
        continue
      case 0x0A:
        return token(length: 1, .newLine)
      case 0x0D:
        return token(length: byte(pos + 1) == 0x0A ? 2 : 1, .newLine)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
        return scanIdentifier()
      case UInt8(ascii: "$"):
        if byte(pos + 1) == UInt8(ascii: "(") { return token(length: 2, .dollarParen) }
        pos += 1
        return scanVariable(splatted: false)
      case UInt8(ascii: "'"):
        return scanStringLiteral()
      case UInt8(ascii: "\""):
        return scanStringExpandable()
      case UInt8(ascii: "("): return token(length: 1, .lParen)
      case UInt8(ascii: ")"): return token(length: 1, .rParen)
      case UInt8(ascii: "{"): return token(length: 1, .lCurly)
      case UInt8(ascii: "}"): return token(length: 1, .rCurly)
      case UInt8(ascii: "]"): return token(length: 1, .rBracket)
      case UInt8(ascii: ";"): return token(length: 1, .semi)
      case UInt8(ascii: ","): return token(length: 1, .comma)
      case UInt8(ascii: "["):
        pos += 1
        if mode == .command, !endsToken(at: pos) { return scanGeneric() }
        return token(.lBracket)
      case UInt8(ascii: "."): return scanDot()
      case UInt8(ascii: "#"):
        scanLineComment()
        continue
      case UInt8(ascii: "<"):
        if byte(pos + 1) == UInt8(ascii: "#") {
          scanBlockComment()
          continue
        }
        return token(length: 1, .redirectInStd)
      case UInt8(ascii: ">"):
        return scanFileRedirection(from: 1)
      case UInt8(ascii: "="): return operatorToken(length: 1, .equals)
      case UInt8(ascii: "+"): return scanPlus()
      case UInt8(ascii: "-"): return scanDash(length: 1)
      case UInt8(ascii: "*"): return scanStar()
      case UInt8(ascii: "/"):
        return byte(pos + 1) == UInt8(ascii: "=")
          ? operatorToken(length: 2, .divideEquals) : operatorToken(length: 1, .divide)
      case UInt8(ascii: "%"):
        return byte(pos + 1) == UInt8(ascii: "=")
          ? operatorToken(length: 2, .remainderEquals) : operatorToken(length: 1, .rem)
      case UInt8(ascii: "&"):
        return byte(pos + 1) == c ? token(length: 2, .andAnd) : token(length: 1, .ampersand)
      case UInt8(ascii: "|"):
        return byte(pos + 1) == c ? token(length: 2, .orOr) : token(length: 1, .pipe)
      case UInt8(ascii: "1")...UInt8(ascii: "6"):
        if byte(pos + 1) == UInt8(ascii: ">") { return scanNumberedRedirection() }
        return scanNumber()
      case UInt8(ascii: "0"), UInt8(ascii: "7")...UInt8(ascii: "9"):
        return scanNumber()
      case UInt8(ascii: "@"): return scanAt()
      case UInt8(ascii: "`"):
        if let lexeme = scanBacktick() { return lexeme }
        continue
      case UInt8(ascii: "!"): return scanExclaim()
      case UInt8(ascii: ":"): return scanColon()
      case UInt8(ascii: "?") where mode == .expression:
        if byte(pos + 1) == c {
          return byte(pos + 2) == UInt8(ascii: "=")
            ? token(length: 3, .questionQuestionEquals) : token(length: 2, .questionQuestion)
        }
        return token(length: 1, .questionMark)
      case 0x00..<0x80:
        pos += 1
        return scanGeneric()
      default:
        if let lexeme = scanNonASCII() { return lexeme }
      }
    }
  }

  private mutating func scanNonASCII() -> Lexeme? {
    let (scalar, length) = scalar(at: pos)
    if Scalars.isWhitespace(scalar) {
      skipWhitespace()
      return nil
    }
    if Scalars.isSingleQuote(scalar) { return scanStringLiteral() }
    if Scalars.isDoubleQuote(scalar) { return scanStringExpandable() }
    if Scalars.isDash(scalar) { return scanDash(length: length) }
    if Scalars.isLetter(scalar) { return scanIdentifier() }
    pos += length
    return scanGeneric()
  }

  private mutating func scanPlus() -> Lexeme {
    let next = byte(pos + 1)
    if next == UInt8(ascii: "+") { return operatorToken(length: 2, .plusPlus) }
    if next == UInt8(ascii: "=") { return operatorToken(length: 2, .plusEquals) }
    if allowSignedNumbers, isNumberStart(at: pos + 1) { return scanNumber() }
    return operatorToken(length: 1, .plus)
  }

  @inline(__always) private func isNumberStart(at index: Int) -> Bool {
    let c = byte(index)
    if c < 0x80 { return ByteSet.digit.contains(c) || c == UInt8(ascii: ".") }
    return Scalars.isDigit(scalar(at: index).scalar)
  }

  private mutating func scanDash(length: Int) -> Lexeme {
    let next = pos + length
    if isDash(at: next) { return operatorToken(length: length + self.length(at: next), .minusMinus) }
    let c = byte(next)
    if c == UInt8(ascii: "=") { return operatorToken(length: length + 1, .minusEquals) }
    if c < 0x80 ? ByteSet.identifierStart.contains(c) || c == UInt8(ascii: "?") : isIdentifierStart(at: next) {
      pos = next
      return scanParameter()
    }
    if allowSignedNumbers, isNumberStart(at: next) { return scanNumber() }
    return operatorToken(length: length, .minus)
  }

  private mutating func scanStar() -> Lexeme {
    let next = byte(pos + 1)
    if next == UInt8(ascii: "=") { return operatorToken(length: 2, .multiplyEquals) }
    guard next == UInt8(ascii: ">") else { return operatorToken(length: 1, .multiply) }
    pos += 1
    if byte(pos + 1) == UInt8(ascii: "&"), byte(pos + 2) == UInt8(ascii: "1") {
      return redirection(length: 3, from: 0, to: 1)
    }
    return scanFileRedirection(from: 0)
  }

  private mutating func redirection(length: Int, from: Int32, to: Int32) -> Lexeme {
    var lexeme = token(length: length, .redirection)
    lexeme.detail = from | to << 4
    return lexeme
  }

  /// A redirection to a file; the scanner stands at `>`.
  private mutating func scanFileRedirection(from: Int32) -> Lexeme {
    let append = byte(pos + 1) == UInt8(ascii: ">")
    var lexeme = token(length: append ? 2 : 1, .redirection)
    lexeme.detail = from | (append ? 0x100 : 0)
    return lexeme
  }

  private mutating func scanNumberedRedirection() -> Lexeme {
    let from = Int32(base[pos] - UInt8(ascii: "0"))
    if byte(pos + 2) == UInt8(ascii: "&") {
      let to = byte(pos + 3)
      if to == UInt8(ascii: "1") || to == UInt8(ascii: "2") {
        return redirection(length: 4, from: from, to: Int32(to - UInt8(ascii: "0")))
      }
    }
    if mode == .expression {
      return token(length: 1, .number)
    }
    pos += 1
    return scanFileRedirection(from: from)
  }

  private mutating func scanAt() -> Lexeme {
    let next = byte(pos + 1)
    if next == UInt8(ascii: "{") { return token(length: 2, .atCurly) }
    if next == UInt8(ascii: "(") { return token(length: 2, .atParen) }
    if isSingleQuote(at: pos + 1) { return scanHereString(expandable: false) }
    if isDoubleQuote(at: pos + 1) { return scanHereString(expandable: true) }
    pos += 1
    if isVariableStart(at: pos) { return scanVariable(splatted: true) }
    reportScan(.unrecognizedToken, pos - 1, pos)
    return token(.unknown)
  }

  /// A backtick at the start of a token; nil when it and what follows count as white space.
  private mutating func scanBacktick() -> Lexeme? {
    if skipBacktick() { return nil }
    if pos + 1 >= limit {
      pos += 1
      reportScan(.incompleteString, pos + 1, pos + 1)
      return nil
    }
    pos += 1
    skipEscape()
    return scanGeneric(flags: .cooked)
  }

  private mutating func scanExclaim() -> Lexeme {
    if mode == .command {
      pos += 1
      return endsToken(at: pos) ? token(.exclaim) : scanGeneric()
    }
    if mode == .expression {
      if isIdentifierStart(at: pos + 1) {
        pos += 1
        return scanGeneric()
      }
      if isNumberStart(at: pos + 1) {
        let scan = scanNumberShape()
        pos = tokenStart + 1
        if scan == nil { return scanGeneric() }
        return token(.exclaim)
      }
    }
    return token(length: 1, .exclaim)
  }

  private mutating func scanColon() -> Lexeme {
    pos += 1
    if byte(pos) == UInt8(ascii: ":") {
      pos += 1
      if mode == .command, !wantSimpleName, !endsToken(at: pos) { return scanGeneric() }
      return token(.colonColon)
    }
    guard mode == .command else { return token(.colon) }
    guard pos < limit, isIdentifierStart(at: pos) else {
      if byte(pos) == 0 { return token(.generic) }
      return scanGeneric()
    }
    skipIdentifierFollow()
    if !endsToken(at: pos) {
      // The first foreign character stands for itself, even a quote.
      pos += length(at: pos)
      return scanGeneric()
    }
    return token(.label)
  }

  @inline(__always) mutating func skipIdentifierFollow() {
    while pos < limit {
      let c = base[pos]
      if c < 0x80 {
        guard ByteSet.identifierFollow.contains(c) else { return }
        pos += 1
      } else {
        let (scalar, length) = scalar(at: pos)
        guard Scalars.isLetterOrDigit(scalar) else { return }
        pos += length
      }
    }
  }

  private mutating func scanDot() -> Lexeme {
    pos += 1
    let c = byte(pos)
    if c == UInt8(ascii: ".") {
      if mode == .command, !endsToken(at: pos + 1) { return scanGeneric() }
      return token(length: 1, .dotDot)
    }
    if ByteSet.digit.contains(c) {
      pos -= 1
      return scanNumber()
    }
    if mode == .command, !endsToken(at: pos), c != UInt8(ascii: "$"), c != UInt8(ascii: "\""), c != UInt8(ascii: "'") {
      return scanGeneric()
    }
    return token(.dot)
  }
}
