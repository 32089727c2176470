import PowerShellSyntax

/// What a comment of the form `# msol2graph-… IDs -- reason` asks.
struct Directive: Sendable {
  /// The word after `msol2graph-`.
  enum Verb: String, CaseIterable, Sendable {
    case disable, enable
    case disableLine = "disable-line"
    case disableNextLine = "disable-next-line"
  }

  /// Nil when the word is none of them.
  var verb: Verb?
  /// As written.
  var word: String
  /// As written, with their ranges in the source; none stands for all.
  var ids: [(text: String, range: Range<Int>)]
  /// The directive in the source, without `#` and reason.
  var range: Range<Int>

  private static let prefix = Array("msol2graph-".utf8)

  /// Reads a comment; nil when it is none of ours.
  init?(comment range: Range<Int>, in bytes: [UInt8]) {
    var start = range.lowerBound
    var end = range.upperBound
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    func has(_ text: String, at offset: Int) -> Bool {
      offset >= 0 && offset + text.utf8.count <= end
        && bytes[offset..<(offset + text.utf8.count)].elementsEqual(text.utf8)
    }
    if has("<#", at: start) {
      start += 2
      if end - start >= 2, has("#>", at: end - 2) { end -= 2 }
    } else {
      while start < end, bytes[start] == UInt8(ascii: "#") { start += 1 }
    }
    while start < end, isBlank(bytes[start]) { start += 1 }
    guard start + Self.prefix.count < end,
      zip(bytes[start...], Self.prefix).allSatisfy({ $0 == $1 || ($0 | 0x20) == $1 })
    else { return nil }
    var words: [(text: String, range: Range<Int>)] = []
    var position = start + Self.prefix.count
    while position < end {
      if isBlank(bytes[position]) || bytes[position] == UInt8(ascii: ",") {
        position += 1
        continue
      }
      let first = position
      while position < end, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: ",") { position += 1 }
      let word = String(decoding: bytes[first..<position], as: UTF8.self)
      if word.hasPrefix("--"), !words.isEmpty { break }
      words.append((word, first..<position))
    }
    guard let first = words.first, first.range.lowerBound == start + Self.prefix.count else { return nil }
    word = first.text
    verb = Verb(rawValue: first.text.lowercased())
    ids = Array(words.dropFirst())
    self.range = start..<(words.last?.range.upperBound ?? end)
  }
}
