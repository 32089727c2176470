import Findings

/// A known-broken conversion that the linter reports.
public struct PitfallRule: Sendable {
  /// The id.
  public var id: String
  /// The name, as the source spells it.
  public var name: String
  /// How serious it is.
  public var severity: Severity
  /// How sure a change by it is, where it says.
  public var level: ConfidenceLevel
  /// How sure the facts are.
  public var confidence: RuleConfidence
  /// `graph`, `msonline`, or both.
  public var appliesTo: [String]
  /// What is wrong here, in one sentence.
  public var message: String
  /// What happens at run time.
  public var happens: String
  /// Why it happens.
  public var why: String
  /// What to write instead.
  public var instead: String
  /// Links that show it.
  public var evidence: [String]
  /// The linter's detectors that find it, with their arguments.
  public var detectors: [Detector]
  /// Code that must be reported.
  public var match: [String]
  /// Code that must not be.
  public var noMatch: [String]
  /// Where it stands in the rule file.
  public var place: RulePlace

  /// A detector of the linter.
  public struct Detector: Sendable {
    /// The name, as the source spells it.
    public var name: String
    /// The members beside `Detector`, as the rule gives them.
    public var arguments: DataTable?
    /// Where it stands in the rule file.
    public var place: RulePlace

    /// The texts of an argument (one, or a list); empty when it is not given.
    public func texts(_ name: String) -> [String] {
      (arguments?[name]?.elements ?? []).compactMap { if case .string(let text) = $0.content { text } else { nil } }
    }
  }
}

/// The text of a finding that the engine reports.
public struct FindingText: Sendable {
  /// The id.
  public var id: String
  /// The name, as the source spells it.
  public var name: String
  /// How serious it is.
  public var severity: Severity
  /// Nil: the engine says.
  public var level: ConfidenceLevel?
  /// May hold `{name}` for what the engine fills in.
  public var message: String
  /// A longer explanation, with links.
  public var help: String
  /// Where the facts come from.
  public var sources: [String]
  /// Where it stands in the rule file.
  public var place: RulePlace

  /// The message with `{Name}` filled in.
  public func message(_ values: [String: String]) -> String {
    var result = ""
    for part in FilterTemplate(message, at: place).parts {
      switch part {
      case .text(let text): result += text
      case .hole(let name, _):
        result += values[name] ?? values.first { equalIgnoringCase($0.key, name) }?.value ?? "{\(name)}"
      }
    }
    return result
  }
}

/// A look-up table or function that converted scripts may need.
public struct HelperRule: Sendable {
  /// What the code defines.
  public enum Kind: String, Sendable, CaseIterable { case table, function, expression }
  /// The id.
  public var id: String
  /// What the code defines.
  public var kind: Kind
  /// The variable (without `$`) or function that the code defines.
  public var name: String
  /// The statements, written once into a script that needs them, before the first use.
  public var code: Template
  /// Why, in one sentence a person can act on.
  public var reason: String
  /// How sure a change by it is, where it says.
  public var level: ConfidenceLevel?
  /// Id of the finding that is reported.
  public var finding: String?
  /// Delegated permissions in addition.
  public var scopes: [String]
  /// Where the facts come from.
  public var sources: [String]
  /// Graph names that are newer than the pinned tables.
  public var newerNames: [String]
  /// Where it stands in the rule file.
  public var place: RulePlace
}
