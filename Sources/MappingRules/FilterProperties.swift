extension FilterTemplate {
  /// The properties of the filtered resource that the text names: first parts of paths, without words of OData and
  /// lambda variables.
  package var propertyNames: [String] {
    var names: [String] = []
    var lambdaVariables: [String] = []
    var inText = false
    for case .text(let text) in parts {
      let bytes = Array(text.utf8)
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "'") { inText.toggle() }
        guard !inText, isLetter(byte) else {
          offset += 1
          continue
        }
        var end = offset
        while end < bytes.count,
          isLetter(bytes[end]) || (48...57).contains(bytes[end]) || bytes[end] == UInt8(ascii: "_")
        { end += 1 }
        let word = String(decoding: bytes[offset..<end], as: UTF8.self)
        let before = offset > 0 ? bytes[offset - 1] : 32
        let after = end < bytes.count ? bytes[end] : 32
        offset = end
        if after == UInt8(ascii: ":") {
          lambdaVariables.append(word)
        } else if before != UInt8(ascii: "/"), before != UInt8(ascii: "$"), before != UInt8(ascii: "-"),
          !(48...57).contains(before),
          after != UInt8(ascii: "("), !lambdaVariables.contains(word), !Self.words.contains(word.lowercased())
        {
          names.append(word)
        }
      }
    }
    return names
  }

  private static let words: Set<String> = [
    "eq", "ne", "gt", "ge", "lt", "le", "and", "or", "not", "in", "has", "true", "false", "null",
  ]

  private func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}
