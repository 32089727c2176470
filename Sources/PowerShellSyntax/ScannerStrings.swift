// Strings, here-strings and variables.

extension Parser {
  /// Skips the character behind a backtick; the scanner stands at that character.
  mutating func skipEscape() {
    guard pos < limit else { return }
    if base[pos] == UInt8(ascii: "u") {
      skipUnicodeEscape()
    } else {
      pos += length(at: pos)
    }
  }

  private mutating func skipUnicodeEscape() {
    let start = pos - 1
    pos += 1
    guard byte(pos) == UInt8(ascii: "{") else {
      reportScan(.invalidUnicodeEscapeSequence, start, pos)
      return
    }
    pos += 1
    var value: UInt32 = 0
    var count = 0
    while true {
      let c = byte(pos)
      if c == UInt8(ascii: "}") {
        pos += 1
        if count == 0 {
          reportScan(.invalidUnicodeEscapeSequence, start, pos)
        } else if value > 0x10FFFF {
          reportScan(.invalidUnicodeEscapeSequenceValue, start + 3, pos - 1)
        }
        return
      }
      guard ByteSet.hexDigit.contains(c) else {
        reportScan(
          count < 6 ? .invalidUnicodeEscapeSequence : .missingUnicodeEscapeSequenceTerminator, pos,
          pos + length(at: pos))
        return
      }
      if count == 6 {
        reportScan(.tooManyDigitsInUnicodeEscapeSequence, pos, pos + 1)
        return
      }
      value = value << 4 | UInt32(c < 0x3A ? c - 0x30 : (c | 0x20) - 0x57)
      count += 1
      pos += 1
    }
  }

  /// Skips a single-quoted string; the scanner stands at its quote. False when it is not closed.
  mutating func skipSingleQuoted() -> Bool {
    let start = pos
    pos += length(at: pos)
    while pos < limit {
      let c = base[pos]
      if c == UInt8(ascii: "'") || (c == 0xE2 && isSingleQuote(at: pos)) {
        pos += length(at: pos)
        guard isSingleQuote(at: pos) else { return true }
        pos += length(at: pos)
      } else {
        pos += 1
      }
    }
    reportScan(.terminatorExpectedAtEndOfString, start, pos)
    return false
  }

  /// Skips a double-quoted string and notes its `$` parts; the scanner stands at its quote. False when not closed.
  mutating func skipDoubleQuoted() -> Bool {
    let start = pos
    pos += length(at: pos)
    while pos < limit {
      let c = base[pos]
      if ByteSet.plainDouble.contains(c) {
        pos += 1
        continue
      }
      switch c {
      case UInt8(ascii: "$"):
        if !scanDollarPart(inHereString: false) { pos += 1 }
      case UInt8(ascii: "`"):
        pos += 1
        if byte(pos) != 0 { skipEscape() }
      case UInt8(ascii: "\""), 0xE2:
        guard isDoubleQuote(at: pos) else {
          pos += 1
          continue
        }
        pos += length(at: pos)
        guard isDoubleQuote(at: pos) else { return true }
        pos += length(at: pos)
      default:
        pos += 1
      }
    }
    reportScan(.terminatorExpectedAtEndOfString, start, pos)
    return false
  }

  mutating func scanStringLiteral() -> Lexeme {
    let closed = skipSingleQuoted()
    return token(.stringLiteral, flags: closed ? [] : .unclosed)
  }

  mutating func scanStringExpandable() -> Lexeme {
    let firstPart = parts.count
    let closed = skipDoubleQuoted()
    return expandableToken(.stringExpandable, closed ? [] : .unclosed, firstPart)
  }

  // MARK: Parts of expandable strings

  /// Notes the variable or subexpression at a `$`; false, without moving, when there is none.
  mutating func scanDollarPart(inHereString: Bool) -> Bool {
    let next = byte(pos + 1)
    let savedStart = tokenStart
    if next == UInt8(ascii: "(") {
      tokenStart = pos
      pos += 2
      scanSubexpressionPart(inHereString: inHereString)
      tokenStart = savedStart
      return true
    }
    guard next == UInt8(ascii: "{") || isVariableStart(at: pos + 1) else { return false }
    let savedMode = mode
    let saving = savingTokens
    mode = .expression
    savingTokens = false
    tokenStart = pos
    pos += 1
    let variable = scanVariable(splatted: false, inString: true)
    parts.append(
      StringPart(
        isVariable: true, flags: variable.flags, scanStart: tokenStart, scanEnd: pos, start: variable.start,
        end: variable.end))
    mode = savedMode
    savingTokens = saving
    tokenStart = savedStart
    return true
  }

  /// Finds the end of a subexpression in a string by counting parentheses.
  private mutating func scanSubexpressionPart(inHereString: Bool) {
    let firstSkip = skipTable.count
    var open = 1
    scanning: while true {
      guard pos < limit else {
        reportScan(.incompleteDollarSubexpressionReference, tokenStart, pos)
        break
      }
      switch base[pos] {
      case UInt8(ascii: "("):
        open += 1
        pos += 1
      case UInt8(ascii: ")"):
        open -= 1
        pos += 1
        if open == 0 { break scanning }
      case UInt8(ascii: "`"), UInt8(ascii: "\""), 0xE2:
        guard base[pos] != 0xE2 || isDoubleQuote(at: pos) else {
          pos += 1
          continue
        }
        let first = length(at: pos)
        if !inHereString, isDoubleQuote(at: pos + first) {
          let last = skipTable.count > firstSkip ? skipTable.last : nil
          skipTable.append(
            Skip(
              offset: Int32(truncatingIfNeeded: pos + delta), length: Int32(truncatingIfNeeded: first),
              before: last.map { $0.before + $0.length } ?? 0))
          pos += first
          pos += length(at: pos)
        } else {
          pos += first
        }
      default:
        pos += 1
      }
    }
    parts.append(
      StringPart(
        isVariable: false, flags: [], scanStart: tokenStart, scanEnd: pos, start: mapped(tokenStart), end: mapped(pos),
        firstSkip: firstSkip, skipCount: skipTable.count - firstSkip))
  }

  // MARK: Here-strings

  mutating func scanHereString(expandable: Bool) -> Lexeme {
    let kind: TokenKind = expandable ? .hereStringExpandable : .hereStringLiteral
    let header = pos
    let firstPart = parts.count
    pos += 1
    pos += length(at: pos)
    guard skipHereStringHeader(header, expandable: expandable) else { return token(kind, flags: .unclosed) }
    var falseFooter = -1
    var flags: Lexeme.Flags = []
    if !skipPossibleFooter(expandable: expandable, &falseFooter) {
      while true {
        guard pos < limit else {
          if falseFooter != -1 {
            reportScan(.whitespaceBeforeHereStringFooter, falseFooter, pos)
          } else {
            reportScan(.terminatorExpectedAtEndOfString, header, pos)
          }
          flags = .unclosed
          break
        }
        let c = base[pos]
        if c == 0x0A || c == 0x0D {
          skipLineEnd()
          if skipPossibleFooter(expandable: expandable, &falseFooter) { break }
        } else if expandable, c == UInt8(ascii: "$") {
          if !scanDollarPart(inHereString: true) { pos += 1 }
        } else if expandable, c == UInt8(ascii: "`") {
          pos += 1
          if byte(pos) != 0 { skipEscape() }
        } else {
          pos += 1
        }
      }
    }
    return expandableToken(kind, flags, firstPart)
  }

  private mutating func skipHereStringHeader(_ header: Int, expandable: Bool) -> Bool {
    skipWhitespace()
    if pos >= limit {
      reportScan(.terminatorExpectedAtEndOfString, header, pos)
      return false
    }
    if base[pos] == 0x0A || base[pos] == 0x0D {
      skipLineEnd()
      return true
    }
    reportScan(.unexpectedCharactersAfterHereStringHeader, pos, pos + length(at: pos))
    let quote = expandable ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    while pos < limit {
      let c = base[pos]
      if c == quote, byte(pos + 1) == UInt8(ascii: "@") {
        pos += 2
        break
      }
      if c == 0x0A || c == 0x0D { break }
      pos += 1
    }
    return false
  }

  /// At the start of a line: skips the end of the here-string if it is there.
  private mutating func skipPossibleFooter(expandable: Bool, _ falseFooter: inout Int) -> Bool {
    func isQuote(_ index: Int) -> Bool { expandable ? isDoubleQuote(at: index) : isSingleQuote(at: index) }
    if isQuote(pos), byte(pos + length(at: pos)) == UInt8(ascii: "@") {
      pos += length(at: pos) + 1
      return true
    }
    skipWhitespace()
    guard pos < limit, isQuote(pos), byte(pos + length(at: pos)) == UInt8(ascii: "@") else { return false }
    if falseFooter == -1 { falseFooter = pos }
    pos += length(at: pos) + 1
    return false
  }
}
