import PowerShellSyntax

/// Texts that run one after another, as one text.
struct JoinedParts {
  struct Part {
    /// The place in the caller's list.
    var index: Int
    /// Where the part stands in the whole.
    var range: Range<Int>
    var tree: SyntaxTree
  }

  private(set) var parts: [Part] = []
  private var bytes: [UInt8] = []

  mutating func append(_ text: SourceText, index: Int, tree: SyntaxTree) {
    if !parts.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    let start = bytes.count
    bytes += text.bytes
    parts.append(Part(index: index, range: start..<bytes.count, tree: tree))
  }

  var text: SourceText { SourceText(bytes: bytes, encoding: parts.first?.tree.text.encoding ?? .utf8) }
}
