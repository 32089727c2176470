/// A pattern for file names: `*` and `?` match within a name, `**` also across folders.
///
/// A pattern without slash is compared with every name of the path, so that `Archive` also excludes what is in that folder.
struct Glob: Sendable {
  private let pattern: [UInt8]
  private let hasSlash: Bool

  init(_ pattern: String) {
    var bytes = Array(pattern.utf8).map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    if bytes.starts(with: "./".utf8) { bytes.removeFirst(2) }
    hasSlash = bytes.contains(UInt8(ascii: "/"))
    if bytes.first == UInt8(ascii: "/") { bytes.removeFirst() }
    self.pattern = bytes
  }

  /// Whether the pattern matches a relative path.
  func matches(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    if hasSlash { return Self.match(pattern[...], bytes[...]) || Self.match(pattern + Array("/**".utf8), bytes[...]) }
    return bytes.split(separator: UInt8(ascii: "/")).contains { Self.match(pattern[...], $0) }
  }

  private static func match(_ pattern: [UInt8], _ text: ArraySlice<UInt8>) -> Bool { match(pattern[...], text) }

  /// Iterative matching with the last star as the only place to go back to; a double star is kept apart from a single one.
  private static func match(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var (p, t) = (pattern.startIndex, text.startIndex)
    var star: (pattern: Int, text: Int)?
    var doubleStar: (pattern: Int, text: Int)?
    while true {
      if p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") {
        if p + 1 < pattern.endIndex, pattern[p + 1] == UInt8(ascii: "*") {
          p += 2
          // `**/` also matches no folder at all.
          if p < pattern.endIndex, pattern[p] == UInt8(ascii: "/"), t == text.startIndex || text[t - 1] == UInt8(ascii: "/") {
            if match(pattern[(p + 1)...], text[t...]) { return true }
          }
          doubleStar = (p, t)
          star = nil
        } else {
          p += 1
          star = (p, t)
        }
        continue
      }
      if t < text.endIndex, p < pattern.endIndex,
        fold(pattern[p]) == fold(text[t]) || (pattern[p] == UInt8(ascii: "?") && text[t] != UInt8(ascii: "/"))
      {
        p += 1
        t += 1
        continue
      }
      if t == text.endIndex, p == pattern.endIndex { return true }
      if let last = star, last.text < text.endIndex, text[last.text] != UInt8(ascii: "/") {
        star = (last.pattern, last.text + 1)
        (p, t) = (last.pattern, last.text + 1)
      } else if let last = doubleStar, last.text < text.endIndex {
        doubleStar = (last.pattern, last.text + 1)
        star = nil
        (p, t) = (last.pattern, last.text + 1)
      } else {
        return false
      }
    }
  }

  private static func fold(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
