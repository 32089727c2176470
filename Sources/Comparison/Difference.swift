import Findings

/// Something that a conversion lost or that means something else in it.
public struct Difference: Sendable, Hashable {
  /// `MSG262`
  public var ruleID: String
  public var severity: Severity
  /// What was lost, and what to do about it.
  public var message: String
  /// The place in the original.
  public var old: Range<Int>
  /// The place in the new script; empty where something is missing: it would stand about here.
  public var new: Range<Int>
  /// A longer explanation or a link.
  public var help: String?

  /// Makes a difference.
  public init(
    ruleID: String, severity: Severity, message: String, old: Range<Int>, new: Range<Int>, help: String? = nil
  ) {
    self.ruleID = ruleID
    self.severity = severity
    self.message = message
    self.old = old
    self.new = new
    self.help = help
  }
}
