/// How serious a finding is. Only errors and warnings decide an exit code.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case error, warning, info

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// How sure we are of a change: `safe` (documented, same effect in every tenant), `review` (right by the facts, a
/// person looks at the two lines), `manual` (nothing is changed, a person decides).
public enum ConfidenceLevel: String, Sendable, CaseIterable, Comparable {
  case safe, review, manual

  public static func < (a: ConfidenceLevel, b: ConfidenceLevel) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .safe: 0
    case .review: 1
    case .manual: 2
    }
  }
}

/// Replaces a range of a text. Offsets are UTF-8 bytes of the decoded text without byte-order mark; `range.upperBound`
/// is exclusive.
public struct TextEdit: Sendable, Hashable {
  public var range: Range<Int>
  public var replacement: String

  public init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// Edits that mend a finding; they stand or fall together.
public struct Fix: Sendable, Hashable {
  public var edits: [TextEdit]
  public var level: ConfidenceLevel

  public init(edits: [TextEdit], level: ConfidenceLevel) {
    self.edits = edits
    self.level = level
  }
}

/// Something a person should know about a place in a script.
public struct Finding: Sendable, Hashable {
  /// `MSG012`, or the name of a rule (`Set-MsolUser/block-credential`).
  public var ruleID: String
  public var severity: Severity
  public var level: ConfidenceLevel
  /// What is wrong and what to do, in one or two sentences. Never holds string contents of the script that may be
  /// secret.
  public var message: String
  public var range: Range<Int>
  public var fix: Fix?
  /// A longer explanation or a link.
  public var help: String?

  public init(
    ruleID: String, severity: Severity, level: ConfidenceLevel, message: String, range: Range<Int>, fix: Fix? = nil,
    help: String? = nil
  ) {
    self.ruleID = ruleID
    self.severity = severity
    self.level = level
    self.message = message
    self.range = range
    self.fix = fix
    self.help = help
  }
}

/// One thing that a conversion changed: the rule, why, and where in the original text.
public struct Change: Sendable, Hashable {
  public var ruleID: String
  public var level: ConfidenceLevel
  public var message: String
  public var range: Range<Int>
  /// The edits that were made, where they are told one by one; ranges are those of the original text.
  public var edits: [TextEdit]

  public init(ruleID: String, level: ConfidenceLevel, message: String, range: Range<Int>, edits: [TextEdit] = []) {
    self.ruleID = ruleID
    self.level = level
    self.message = message
    self.range = range
    self.edits = edits
  }
}
