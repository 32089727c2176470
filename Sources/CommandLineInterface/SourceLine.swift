import PowerShellSyntax

/// A line of a script as messages show it: secrets hidden, control characters replaced, long lines cut, with a caret below.
struct SourceLine {
  /// The line.
  private(set) var text = ""
  /// Blanks and tabs up to the place, then a caret and a line below the rest.
  private(set) var caret = ""

  private static let reach = 240
  private static let mask = "'***'"

  /// - Parameters:
  ///   - redactor: what to hide; its offsets and those of `range` are of `bytes`.
  init(bytes: [UInt8], map: LineMap, range: Range<Int>, redactor: SourceLineRedactor?) {
    let place = min(max(range.lowerBound, 0), bytes.count)
    let line = map.line(utf8: place)
    let lineStart = map.lineStarts[line - 1]
    var lineEnd = line < map.lineStarts.count ? map.lineStarts[line] : bytes.count
    while lineEnd > lineStart, bytes[lineEnd - 1] == 0x0A || bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }

    var start = lineStart
    if place - lineStart > Self.reach {
      start = place - Self.reach / 2
      while start > lineStart, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      put("…", width: 1, isBefore: true, isUnder: false)
    }
    let end = min(lineEnd, start + Self.reach)
    var offset = start
    while offset < end {
      let isBefore = offset < place
      if let hidden = redactor?.hiddenRange(at: offset) {
        let reaches = hidden.contains(place) || (range.overlaps(hidden) && !isBefore)
        for (index, character) in Self.mask.enumerated() {
          put(String(character), width: 1, isBefore: isBefore && !(reaches && index >= 0), isUnder: reaches)
        }
        offset = max(hidden.upperBound, offset + 1)
        continue
      }
      let (scalar, length) = Self.scalar(bytes, at: offset)
      let isUnder = !isBefore && range.contains(offset)
      if scalar == "\t" {
        text += "\t"
        if isBefore { caret += "\t" } else if isUnder { caret += hasMark ? "~" : "^" }
      } else if scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0) || Self.isDirectional(scalar.value) {
        put("\u{FFFD}", width: 1, isBefore: isBefore, isUnder: isUnder)
      } else {
        put(String(scalar), width: Self.width(scalar.value), isBefore: isBefore, isUnder: isUnder)
      }
      offset += length
    }
    if end < lineEnd { text += "…" }
    if !hasMark { caret += "^" }
  }

  private var hasMark: Bool { caret.utf8.last == UInt8(ascii: "^") || caret.utf8.last == UInt8(ascii: "~") }

  private mutating func put(_ character: String, width: Int, isBefore: Bool, isUnder: Bool) {
    text += character
    for _ in 0..<width {
      if isUnder { caret += hasMark ? "~" : "^" } else if isBefore { caret += " " }
    }
  }

  private static func scalar(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    var end = index + 1
    while end < bytes.count, end - index < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
    var decoder = UTF8()
    var iterator = bytes[index..<end].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return (scalar, end - index) }
    return ("\u{FFFD}", end - index)
  }

  /// Marks that turn the direction of text around and can make a line look like another.
  private static func isDirectional(_ value: UInt32) -> Bool {
    (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069) || value == 0x2028 || value == 0x2029
  }

  /// The cells a character takes on a terminal.
  private static func width(_ value: UInt32) -> Int {
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x20D0...0x20FF, 0xFEFF: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
