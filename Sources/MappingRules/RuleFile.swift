import PowerShellSyntax

/// One file of the mappings: its path below `Mappings` and its text.
public final class RuleFile: Sendable, Hashable {
  /// Path below `Mappings`, with slashes (`MSOnline/Get-MsolUser.psd1`), or the path of an added file as the user gave
  /// it.
  public let path: String
  /// The text, decoded.
  public let text: SourceText
  private let lines: LineMap

  /// Makes a file from its path and text.
  public init(path: String, text: SourceText) {
    self.path = path
    self.text = text
    lines = LineMap(text)
  }

  /// Line and column of a byte offset, both counted from one.
  public func position(of offset: Int) -> (line: Int, column: Int) { lines.position(utf8: offset) }

  /// The same file object.
  public static func == (a: RuleFile, b: RuleFile) -> Bool { a === b }
  /// Hashes the object.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A place in a file of the mappings.
public struct RulePlace: Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var file: RuleFile
  /// UTF-8 bytes of the file's text.
  public var range: Range<Int>

  /// Makes a place.
  public init(file: RuleFile, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// Counted from one.
  public var line: Int { file.position(of: range.lowerBound).line }
  /// Counted from one.
  public var column: Int { file.position(of: range.lowerBound).column }
  /// The text at the place.
  public var text: String { file.text.slice(range) }
  /// `file:line:column`
  public var description: String {
    let (line, column) = file.position(of: range.lowerBound)
    return "\(file.path):\(line):\(column)"
  }
}

/// Something wrong in a file of the mappings: where, what was expected, what is there, what to do.
public struct RuleProblem: Sendable, Hashable, Error, CustomStringConvertible {
  /// Where.
  public var place: RulePlace
  /// What was expected, what was found and what to do, in one or two sentences.
  public var message: String

  /// Makes a problem.
  public init(_ place: RulePlace, _ message: String) {
    self.place = place
    self.message = message
  }

  /// A problem in the usual form: `expected …; found …; do …`.
  public init(_ place: RulePlace, expected: String, found: String, advice: String) {
    self.init(place, "expected \(expected); found \(found); \(advice)")
  }

  /// `file:line:column: message`
  public var description: String { "\(place): \(message)" }
}
