// Variables.

extension Parser {
  /// A variable; the scanner stands behind the `$` or `@`.
  mutating func scanVariable(splatted: Bool, inString: Bool = false) -> Lexeme {
    let c = byte(pos)
    if c == UInt8(ascii: "{"), !splatted { return scanBracedVariable(inString: inString) }
    guard pos < limit, isVariableStart(at: pos) else { return scanGeneric() }
    let nameStart = pos
    pos += length(at: pos)
    if c == UInt8(ascii: "$") || c == UInt8(ascii: "?") || c == UInt8(ascii: "^") {
      if mode == .command, !endsToken(at: pos) {
        pos = tokenStart
        return scanGeneric()
      }
    } else if !skipVariableName() {
      pos = tokenStart
      return scanGeneric()
    }
    let path = VariablePath(UnsafeBufferPointer(start: base + nameStart, count: pos - nameStart))
    if path.unqualifiedStart >= pos - nameStart, !path.isDoublyScoped {
      reportScan(path.isDrive ? .invalidVariableReferenceWithDrive : .invalidVariableReference, tokenStart, pos)
    }
    return token(splatted ? .splattedVariable : .variable, flags: path.isUsing ? .using : [])
  }

  /// Skips a variable's name; false when the whole is a word in command mode.
  private mutating func skipVariableName() -> Bool {
    while pos < limit {
      let c = base[pos]
      if ByteSet.variableFollow.contains(c) {
        pos += 1
      } else if c == UInt8(ascii: ":") {
        if byte(pos + 1) == UInt8(ascii: ":") { return true }
        pos += 1
      } else if ByteSet.variableEnd.contains(c) {
        return true
      } else if c >= 0x80, Scalars.isLetterOrDigit(scalar(at: pos).scalar) {
        pos += length(at: pos)
      } else {
        return mode != .command || endsToken(at: pos)
      }
    }
    return true
  }

  private mutating func scanBracedVariable(inString: Bool) -> Lexeme {
    let errorStart = pos
    pos += 1
    let nameStart = pos
    var closed = false
    var cooked = false
    scanning: while pos < limit {
      let c = base[pos]
      switch c {
      case UInt8(ascii: "}"):
        closed = true
        break scanning
      case UInt8(ascii: "`"):
        cooked = true
        pos += 1
        if pos < limit { skipEscape() }
      case UInt8(ascii: "\""), 0xE2:
        let isQuote = isDoubleQuote(at: pos)
        pos += length(at: pos)
        if inString, isQuote, isDoubleQuote(at: pos) {
          cooked = true
          pos += length(at: pos)
        }
      case UInt8(ascii: "{"):
        pos += 1
        reportScan(.openBraceNeedsToBeBackTickedInVariableName, pos, pos + length(at: pos))
      default:
        pos += 1
      }
    }
    let nameEnd = pos
    if closed {
      pos += 1
    } else {
      reportScan(.incompleteDollarVariableReference, errorStart, pos)
    }
    var flags: Lexeme.Flags = cooked ? .cooked : []
    if nameEnd == nameStart {
      if closed { reportScan(.emptyVariableReference, pos - 1, pos) }
      flags.insert(.errorName)
    }
    if mode == .command, !endsToken(at: pos), byte(pos) != UInt8(ascii: "."), byte(pos) != UInt8(ascii: "[") {
      pos = tokenStart
      return scanGeneric()
    }
    if !flags.contains(.errorName) {
      let path = VariablePath(UnsafeBufferPointer(start: base + nameStart, count: nameEnd - nameStart))
      if path.unqualifiedStart >= nameEnd - nameStart {
        reportScan(.invalidBracedVariableReference, tokenStart, pos)
      }
      if path.isUsing { flags.insert(.using) }
    }
    return token(.variable, flags: flags)
  }
}

/// Where a variable's path is divided into scope or drive and name.
struct VariablePath {
  /// Where the name proper starts.
  var unqualifiedStart = 0
  /// Whether a drive stands before the name.
  var isDrive = false
  /// Whether the drive is `using`, and a name follows.
  var isUsing = false
  /// Whether `variable:` and a scope stand before the name.
  var isDoublyScoped = false

  init(_ path: UnsafeBufferPointer<UInt8>) {
    func matches(_ word: StaticString, at start: Int) -> Bool {
      guard start + word.utf8CodeUnitCount <= path.count else { return false }
      for index in 0..<word.utf8CodeUnitCount
      where (path[start + index] | (word.utf8Start[index] == UInt8(ascii: ":") ? 0 : 0x20)) != word.utf8Start[index] {
        return false
      }
      return true
    }
    var hasColon = false
    for byte in path where byte == UInt8(ascii: ":") {
      hasColon = true
      break
    }
    guard hasColon else { return }
    var found = false
    if matches("variable:", at: 0) {
      unqualifiedStart = 9
      found = true
    }
    for scope: StaticString in ["global:", "local:", "private:", "script:"] where matches(scope, at: unqualifiedStart) {
      isDoublyScoped = found
      unqualifiedStart += scope.utf8CodeUnitCount
      found = true
      break
    }
    if found { return }
    guard let colon = path.firstIndex(of: UInt8(ascii: ":")) else { return }
    unqualifiedStart = colon + 1
    isDrive = colon > 0
    isUsing = colon == 5 && matches("using:", at: 0) && path.count > 6
  }
}
