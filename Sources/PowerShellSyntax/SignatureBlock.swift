// Signature blocks: nothing may follow what looks like the head of one.

extension Parser {
  /// Notices a comment that resembles the head of a signature block.
  mutating func noticeSignature() {
    let head: [UInt8] = Array("sig#beginsignatureblock\n".utf8)
    guard pos - tokenStart >= 13, pos - tokenStart < 120 else { return }
    var text: [UInt8] = []
    for index in (tokenStart + 1)..<pos where !ByteSet.whitespace.contains(base[index]) {
      let byte = base[index]
      text.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
    text.append(pos < limit ? base[pos] : 0)
    guard text.count >= 14, text.count <= 34, text.contains(UInt8(ascii: "s")) else { return }
    // A cheap test before the expensive one.
    let letters = head.reduce(into: [UInt8: Int]()) { $0[$1, default: 0] += 1 }
    var rest = letters
    var common = 0
    for byte in text {
      if let count = rest[byte], count > 0 {
        rest[byte] = count - 1
        common += 1
      }
    }
    guard max(text.count, head.count) - common < 10, Self.distance(text, head) < 10 else { return }
    signatureStart = mapped(tokenStart)
  }

  mutating func checkSignature(_ statement: Ref) {
    if signatureStart >= 0, signatureStart < records[Int(statement)].start {
      report(.tokenAfterEndOfValidScriptText, span(statement))
    }
  }

  /// The number of edits that turn one text into another.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let above = row[j + 1]
        row[j + 1] = a == b ? diagonal : min(diagonal, above, row[j]) + 1
        diagonal = above
      }
    }
    return row[second.count]
  }
}
