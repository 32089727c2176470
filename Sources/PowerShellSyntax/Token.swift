/// One token: its kind and its place in the text.
public struct Token: Sendable, Hashable {
  /// What the token is.
  public let kind: TokenKind
  @usableFromInline let start: Int32
  @usableFromInline let end: Int32

  @inlinable init(kind: TokenKind, start: Int32, end: Int32) {
    self.kind = kind
    self.start = start
    self.end = end
  }

  /// The UTF-8 offsets the token covers.
  public var range: Range<Int> { Int(start)..<Int(end) }
}
