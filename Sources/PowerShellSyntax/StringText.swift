/// Computes the values of strings and words from their text.
enum StringText {
  /// The value of a string or word, quotes included in its text.
  static func value(of text: UnsafeBufferPointer<UInt8>, kind: StringKind, isGeneric: Bool) -> String {
    var reader = StringReader(text)
    switch kind {
    case .bareWord:
      if isGeneric { reader.readWord() } else { reader.output = Array(text) }
    case .singleQuoted:
      reader.index = reader.length(at: 0)
      reader.readSingleQuoted()
    case .doubleQuoted:
      reader.index = reader.length(at: 0)
      reader.readDoubleQuoted()
    case .singleQuotedHereString, .doubleQuotedHereString:
      reader.readHereString(expandable: kind == .doubleQuotedHereString)
    }
    return String(decoding: reader.output, as: UTF8.self)
  }

  /// The name of a variable in braces, from the text between them.
  static func bracedName(_ text: UnsafeBufferPointer<UInt8>, inString: Bool, isClosed: Bool) -> String {
    var reader = StringReader(text)
    while reader.index < text.count {
      if reader.byte(reader.index) == UInt8(ascii: "`") {
        reader.readEscape()
      } else if inString, reader.isDoubleQuote(reader.index) {
        let next = reader.index + reader.length(at: reader.index)
        if !isClosed, next >= text.count { break }
        if reader.isDoubleQuote(next) { reader.index = next }
        reader.copyCharacter()
      } else {
        reader.copyCharacter()
      }
    }
    return String(decoding: reader.output, as: UTF8.self)
  }
}

/// Reads a string's text, collecting its value.
private struct StringReader {
  let text: UnsafeBufferPointer<UInt8>
  var index = 0
  var output: [UInt8] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    output.reserveCapacity(text.count)
  }

  func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

  func scalar(_ index: Int) -> UInt32 { index < text.count ? SourceText.decodeScalar(text, at: index).scalar : 0 }

  func length(at index: Int) -> Int { index < text.count ? SourceText.decodeScalar(text, at: index).length : 1 }

  func isSingleQuote(_ index: Int) -> Bool { Scalars.isSingleQuote(scalar(index)) }
  func isDoubleQuote(_ index: Int) -> Bool { Scalars.isDoubleQuote(scalar(index)) }

  mutating func copyCharacter() {
    let end = min(index + length(at: index), text.count)
    output.append(contentsOf: text[index..<end])
    index = end
  }

  /// Reads from behind the opening quote to behind the closing one.
  mutating func readSingleQuoted() {
    while index < text.count {
      if isSingleQuote(index) {
        index += length(at: index)
        guard index < text.count, isSingleQuote(index) else { return }
      }
      copyCharacter()
    }
  }

  mutating func readDoubleQuoted() {
    while index < text.count {
      if isDoubleQuote(index) {
        index += length(at: index)
        guard index < text.count, isDoubleQuote(index) else { return }
        copyCharacter()
      } else {
        readExpandableCharacter(inHereString: false)
      }
    }
  }

  private mutating func readExpandableCharacter(inHereString: Bool) {
    switch byte(index) {
    case UInt8(ascii: "`"): readEscape()
    case UInt8(ascii: "$"): readDollar(inHereString: inHereString)
    default: copyCharacter()
    }
  }

  /// Copies a variable or subexpression as it is.
  private mutating func readDollar(inHereString: Bool) {
    let next = byte(index + 1)
    if next == UInt8(ascii: "(") {
      copyCharacter()
      copySubexpression(inHereString: inHereString)
    } else if next == UInt8(ascii: "{") {
      copyCharacter()
      copyBraced()
    } else if isVariableStart(index + 1) {
      copyCharacter()
      copyName()
    } else {
      copyCharacter()
    }
  }

  private func isVariableStart(_ index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? index < text.count && ByteSet.variableStart.contains(c) : Scalars.isLetterOrDigit(scalar(index))
  }

  private mutating func copySubexpression(inHereString: Bool) {
    var open = 0
    while index < text.count {
      let c = byte(index)
      if c == UInt8(ascii: "(") {
        open += 1
      } else if c == UInt8(ascii: ")") {
        open -= 1
        if open == 0 {
          copyCharacter()
          return
        }
      } else if !inHereString, c == UInt8(ascii: "`") || isDoubleQuote(index),
        isDoubleQuote(index + length(at: index))
      {
        copyCharacter()
      }
      copyCharacter()
    }
  }

  private mutating func copyBraced() {
    while index < text.count {
      let c = byte(index)
      if c == UInt8(ascii: "`") {
        copyCharacter()
      } else if isDoubleQuote(index), isDoubleQuote(index + length(at: index)) {
        copyCharacter()
      } else if c == UInt8(ascii: "}") {
        copyCharacter()
        return
      }
      copyCharacter()
    }
  }

  private mutating func copyName() {
    let first = byte(index)
    copyCharacter()
    if first == UInt8(ascii: "$") || first == UInt8(ascii: "?") || first == UInt8(ascii: "^") { return }
    while index < text.count {
      let c = byte(index)
      if ByteSet.variableFollow.contains(c) || (c >= 0x80 && Scalars.isLetterOrDigit(scalar(index))) {
        copyCharacter()
      } else if c == UInt8(ascii: ":"), byte(index + 1) != c {
        copyCharacter()
      } else {
        return
      }
    }
  }

  /// Reads a backtick and the character it changes.
  mutating func readEscape() {
    let c = byte(index + 1)
    if c == 0 {
      copyCharacter()
      return
    }
    index += 1
    let simple: UInt8? =
      switch c {
      case UInt8(ascii: "0"): 0x00
      case UInt8(ascii: "a"): 0x07
      case UInt8(ascii: "b"): 0x08
      case UInt8(ascii: "e"): 0x1B
      case UInt8(ascii: "f"): 0x0C
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "r"): 0x0D
      case UInt8(ascii: "t"): 0x09
      case UInt8(ascii: "v"): 0x0B
      default: nil
      }
    if let simple {
      output.append(simple)
      index += 1
    } else if c == UInt8(ascii: "u") {
      readUnicodeEscape()
    } else {
      copyCharacter()
    }
  }

  private mutating func readUnicodeEscape() {
    index += 1
    // U+FFFF stands for an escape that is wrong.
    var value: UInt32 = 0xFFFF
    if byte(index) == UInt8(ascii: "{") {
      index += 1
      var number: UInt32 = 0
      var count = 0
      while ByteSet.hexDigit.contains(byte(index)), count < 6 {
        let c = byte(index)
        number = number << 4 | UInt32(c < 0x3A ? c - 0x30 : (c | 0x20) - 0x57)
        count += 1
        index += 1
      }
      if byte(index) == UInt8(ascii: "}") {
        index += 1
        if count > 0, number <= 0x10FFFF { value = number }
      }
    }
    // Two halves of a pair, written one after the other, are one character.
    let count = output.count
    if value & 0xFFFFFC00 == 0xDC00, count >= 3, output[count - 3] == 0xED, output[count - 2] & 0xF0 == 0xA0 {
      let high = (UInt32(output[count - 2] & 0x0F) << 6) | UInt32(output[count - 1] & 0x3F)
      output.removeLast(3)
      value = 0x10000 + (high << 10) + (value & 0x3FF)
    }
    SourceText.appendUTF8(value, to: &output)
  }

  private func isDashWord(_ index: Int) -> Bool {
    let c = byte(index)
    return c < 0x80 ? ByteSet.identifierStart.contains(c) || c == UInt8(ascii: "?") : Scalars.isLetter(scalar(index))
  }

  mutating func readWord() {
    if text.count > 1, byte(0) == UInt8(ascii: "`"), byte(1) == 0 {
      index = 1
      copyCharacter()
    }
    let next = byte(1)
    if byte(0) == UInt8(ascii: ":"), next < 0x80 ? ByteSet.identifierStart.contains(next) : Scalars.isLetter(scalar(1))
    {
      // Behind what looks like a label one character stands for itself, even a quote.
      copyCharacter()
      while index < text.count,
        byte(index) < 0x80 ? ByteSet.identifierFollow.contains(byte(index)) : Scalars.isLetterOrDigit(scalar(index))
      {
        copyCharacter()
      }
      copyCharacter()
    } else if Scalars.isDash(scalar(0)), isDashWord(length(at: 0)) {
      // A dash word stands for itself up to its first quote.
      while index < text.count, !isSingleQuote(index), !isDoubleQuote(index) { copyCharacter() }
    }
    while index < text.count {
      let c = byte(index)
      if c == UInt8(ascii: "`") || c == UInt8(ascii: "$") {
        readExpandableCharacter(inHereString: false)
      } else if isSingleQuote(index) {
        index += length(at: index)
        readSingleQuoted()
      } else if isDoubleQuote(index) {
        index += length(at: index)
        readDoubleQuoted()
      } else {
        copyCharacter()
      }
    }
  }

  mutating func readHereString(expandable: Bool) {
    index = 1
    index += length(at: index)
    while index < text.count, byte(index) != 0x0A, byte(index) != 0x0D {
      // Anything but white space behind the header is an error, and leaves the string empty.
      let white = byte(index) < 0x80 ? ByteSet.whitespace.contains(byte(index)) : Scalars.isWhitespace(scalar(index))
      guard white else { return }
      index += length(at: index)
    }
    skipLineEnd()
    if isFooter(index, expandable) { return }
    while index < text.count {
      let c = byte(index)
      if c == 0x0A || c == 0x0D {
        let start = index
        skipLineEnd()
        if isFooter(index, expandable) { return }
        output.append(contentsOf: text[start..<index])
      } else if expandable {
        readExpandableCharacter(inHereString: true)
      } else {
        copyCharacter()
      }
    }
  }

  private mutating func skipLineEnd() {
    guard index < text.count else { return }
    let first = text[index]
    index += 1
    if first == 0x0D, byte(index) == 0x0A { index += 1 }
  }

  private func isFooter(_ index: Int, _ expandable: Bool) -> Bool {
    (expandable ? isDoubleQuote(index) : isSingleQuote(index))
      && byte(index + length(at: index)) == UInt8(ascii: "@")
  }
}
