/// Writes JSON, keys in the order in which they are given, indented by two blanks.
public struct JSONWriter: Sendable {
  /// What was written since `take`.
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the next value or key is the first of its container.
  private var isFirst = true
  private var isAfterKey = false

  /// Makes a writer.
  public init() {}

  /// Takes what was written so far, so that long output can be passed on in parts.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes an object whose members `body` writes by `key`.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open("{")
    body(&self)
    close("}")
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open("[")
    body(&self)
    close("]")
  }

  /// Begins an object or array that `close` ends.
  public mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    isFirst = true
  }

  /// Ends an object or array.
  public mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(UInt8(ascii: bracket))
    isFirst = false
    if depth == 0 { bytes.append(0x0A) }
  }

  /// Writes the key of the next value.
  public mutating func key(_ name: String) {
    separate()
    quote(Array(name.utf8))
    bytes += [UInt8(ascii: ":"), 0x20]
    isAfterKey = true
  }

  /// Writes a text.
  public mutating func value(_ text: String) { value(utf8: Array(text.utf8)) }

  /// Writes a text given as UTF-8; lone surrogates in three bytes become escapes, other stray bytes U+FFFD.
  public mutating func value(utf8: [UInt8]) {
    separate()
    quote(utf8)
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  /// Writes a truth value.
  public mutating func value(_ flag: Bool) {
    separate()
    bytes += (flag ? "true" : "false").utf8
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes += "null".utf8
  }

  /// Writes a text, or `null`.
  public mutating func value(_ text: String?) {
    if let text { value(text) } else { null() }
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if depth == 0 { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    newLine()
    isFirst = false
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }

  private mutating func quote(_ text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F: escape(UInt32(byte))
      case 0x20..<0x7F: bytes.append(byte)
      default:
        index += quoteCharacter(text, at: index)
        continue
      }
      index += 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a character beyond ASCII and returns how many bytes it took.
  private mutating func quoteCharacter(_ text: [UInt8], at index: Int) -> Int {
    let first = text[index]
    let length = first >= 0xF0 ? 4 : (first >= 0xE0 ? 3 : 2)
    let isWhole =
      first >= 0xC2 && first < 0xF5 && index + length <= text.count
      && text[(index + 1)..<(index + length)].allSatisfy { $0 & 0xC0 == 0x80 }
    guard isWhole else {
      bytes += [0xEF, 0xBF, 0xBD]
      return 1
    }
    let second = text[index + 1]
    if first == 0xED, second >= 0xA0 {
      escape(0xD000 | UInt32(second & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F))
    } else if (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second >= 0x90) {
      bytes += [0xEF, 0xBF, 0xBD]
    } else {
      bytes += text[index..<(index + length)]
    }
    return length
  }

  private mutating func escape(_ unit: UInt32) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(digits[Int(unit >> shift & 15)]) }
  }
}
