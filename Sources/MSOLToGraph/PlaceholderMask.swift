import PowerShellSyntax

/// In documentation `<UserPrincipalName>` stands for a value, which is no PowerShell. The brackets and the blanks between them are
/// written as control characters of the same length while the text is converted, and restored afterwards.
public struct PlaceholderMask: Sendable {
  /// The text with words in the places of placeholders; all places are those of the original.
  public let text: SourceText
  private let isMasked: Bool

  private static let open: UInt8 = 0x01
  private static let close: UInt8 = 0x02
  private static let blank: UInt8 = 0x03

  private init(text: SourceText, isMasked: Bool) {
    self.text = text
    self.isMasked = isMasked
  }

  /// Leaves a text as it is.
  public init(leaving text: SourceText) { self.init(text: text, isMasked: false) }

  /// Masks the placeholders of a text that does not parse with them.
  public init(masking text: SourceText) {
    var bytes = text.bytes
    guard !bytes.contains(where: { $0 >= Self.open && $0 <= Self.blank }), !SyntaxTree.parse(text).errors.isEmpty else {
      self.init(leaving: text)
      return
    }
    var didMask = false
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, Self.isLetter(bytes[index + 1]) else {
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "\n"),
        bytes[end] != UInt8(ascii: "<"), end - index < 120
      { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ">") else { continue }
      bytes[index] = Self.open
      bytes[end] = Self.close
      for inner in index + 1..<end where bytes[inner] == UInt8(ascii: " ") { bytes[inner] = Self.blank }
      didMask = true
      index = end
    }
    self.init(text: didMask ? SourceText(bytes: bytes, encoding: text.encoding) : text, isMasked: didMask)
  }

  /// The text with its placeholders again.
  public func unmask(_ bytes: [UInt8]) -> [UInt8] {
    guard isMasked else { return bytes }
    return bytes.map { byte in
      switch byte {
      case Self.open: UInt8(ascii: "<")
      case Self.close: UInt8(ascii: ">")
      case Self.blank: UInt8(ascii: " ")
      default: byte
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 }
}
