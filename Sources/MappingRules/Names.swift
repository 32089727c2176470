/// Whether two texts are the same but for the case of ASCII letters.
package func equalIgnoringCase(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
  var left = a.utf8.makeIterator()
  var right = b.utf8.makeIterator()
  while true {
    guard let x = left.next() else { return right.next() == nil }
    guard let y = right.next(), lowercasedASCII(x) == lowercasedASCII(y) else { return false }
  }
}

/// The lower-case form of an ASCII letter, other bytes as they are.
func lowercasedASCII(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte + 32 : byte }
