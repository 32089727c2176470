import PowerShellSyntax

/// How the script at hand is written: line ends, indents, and where lines begin.
struct SourceStyle: Sendable {
  let text: SourceText
  let newline: String

  init(_ text: SourceText) {
    self.text = text
    newline =
      switch text.lineEnding {
      case .lf: "\n"
      case .crlf: "\r\n"
      case .cr: "\r"
      }
  }

  /// The offset at which the line of an offset begins.
  func lineStart(of offset: Int) -> Int {
    var position = min(offset, text.bytes.count)
    while position > 0, !Self.isLineEnd(text.bytes[position - 1]) { position -= 1 }
    return position
  }

  /// The offset of the line end (or the end of the text) at or after an offset.
  func lineEnd(of offset: Int) -> Int {
    var position = offset
    while position < text.bytes.count, !Self.isLineEnd(text.bytes[position]) { position += 1 }
    return position
  }

  /// The offset after the line end that follows an offset.
  func nextLineStart(after offset: Int) -> Int {
    var position = lineEnd(of: offset)
    guard position < text.bytes.count else { return position }
    let isCarriageReturn = text.bytes[position] == UInt8(ascii: "\r")
    position += 1
    if isCarriageReturn, position < text.bytes.count, text.bytes[position] == UInt8(ascii: "\n") { position += 1 }
    return position
  }

  /// The line before the one that begins at an offset, without its line end; nil at the top.
  func line(before lineStart: Int) -> Range<Int>? {
    guard lineStart > 0 else { return nil }
    var end = lineStart - 1
    if end > 0, text.bytes[end] == UInt8(ascii: "\n"), text.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return self.lineStart(of: end)..<end
  }

  /// The blanks and tabs at the beginning of the line of an offset.
  func indent(of offset: Int) -> String {
    let start = lineStart(of: offset)
    var end = start
    while end < text.bytes.count, Self.isBlank(text.bytes[end]) { end += 1 }
    return text.slice(start..<end)
  }

  /// Whether only blanks stand between the beginning of the line and the offset.
  func isFirstOnLine(_ offset: Int) -> Bool {
    var position = offset
    while position > 0, Self.isBlank(text.bytes[position - 1]) { position -= 1 }
    return position == 0 || Self.isLineEnd(text.bytes[position - 1])
  }

  /// Whether a range spans no line end.
  func isOnOneLine(_ range: Range<Int>) -> Bool {
    !text.bytes[range].contains(where: Self.isLineEnd)
  }

  /// The step by which the script indents (two or four blanks, or a tab).
  var indentStep: String {
    var previous = 0
    var atLineStart = true
    var width = 0
    var counts: [Int: Int] = [:]
    for byte in text.bytes.prefix(40_000) {
      if Self.isLineEnd(byte) {
        atLineStart = true
        width = 0
      } else if atLineStart {
        if byte == UInt8(ascii: "\t") { return "\t" }
        if byte == UInt8(ascii: " ") {
          width += 1
        } else {
          atLineStart = false
          if width > previous { counts[width - previous, default: 0] += 1 }
          previous = width
        }
      }
    }
    let two = counts[2, default: 0]
    return two > counts[4, default: 0] ? "  " : "    "
  }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
