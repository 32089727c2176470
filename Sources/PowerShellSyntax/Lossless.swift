extension SyntaxTree {
  /// Checks that tokens and the gaps between them make up the text; nil when they do, else what is wrong.
  ///
  /// Tokens must be in order and must not overlap. Of a script without errors the gaps must hold nothing but white
  /// space, and backticks before white space.
  public func verifyLossless() -> String? {
    var end = 0
    for (index, token) in tokens.enumerated() {
      let range = token.range
      if range.lowerBound < end {
        return "token \(index) (\(token.kind.name)) starts at \(range.lowerBound), before \(end)"
      }
      if range.upperBound > text.bytes.count { return "token \(index) (\(token.kind.name)) ends past the text" }
      if errors.isEmpty, let wrong = wrongGap(end..<range.lowerBound) { return wrong }
      end = range.upperBound
    }
    return errors.isEmpty ? wrongGap(end..<text.bytes.count) : nil
  }

  private func wrongGap(_ range: Range<Int>) -> String? {
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < range.upperBound {
        let (scalar, length) = SourceText.decodeScalar(bytes, at: index)
        let isWhite =
          scalar < 0x80
          ? ByteSet.whitespace.contains(UInt8(scalar)) || scalar == 0x60 : Scalars.isWhitespace(scalar)
        if !isWhite { return "the gap \(range) holds more than white space at \(index)" }
        index += length
      }
      return nil
    }
  }
}
