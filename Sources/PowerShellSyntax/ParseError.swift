/// Something wrong in a script, in the terms of PowerShell's own parser.
public struct ParseError: Sendable, Hashable {
  /// What is wrong.
  public let code: ParseErrorCode
  /// The UTF-8 offsets of the place.
  public let range: Range<Int>

  init(code: ParseErrorCode, range: Range<Int>) {
    self.code = code
    self.range = range
  }

  /// PowerShell's error id, such as `MissingEndCurlyBrace`.
  public var id: String { code.id }
  /// What was expected and what to do, in short words.
  public var message: String { code.message }
}
