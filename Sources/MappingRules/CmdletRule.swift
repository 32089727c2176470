import Findings
import PowerShellSemantics

/// How much of an old cmdlet has a counterpart.
public enum Verdict: String, Sendable, CaseIterable { case direct, pattern, partial, none }

/// How sure a rule's facts are.
public enum RuleConfidence: String, Sendable, CaseIterable { case documented, known, reported, inferred, undecided }

/// What becomes of one old cmdlet.
public struct CmdletRule: Sendable {
  /// As the rule spells it.
  public var cmdlet: String
  /// How much of the old cmdlet has a counterpart.
  public var verdict: Verdict
  /// Best level that a change by this rule can have.
  public var level: ConfidenceLevel
  /// One sentence a person can act on.
  public var reason: String
  /// Where the facts come from.
  public var sources: [String]
  /// How sure the facts are.
  public var confidence: RuleConfidence
  /// Type of what the OLD call returns.
  public var result: TypeID?
  /// Delegated permissions.
  public var scopes: [String]
  /// Application permissions; same as `scopes` where the rule does not say.
  public var applicationScopes: [String]
  /// Directory role that the signed-in person needs besides the scopes.
  public var role: String?
  /// Named values made of several parameters, in the rule's order.
  public var holes: [Hole]
  /// In order: the first whose condition holds is used.
  public var frames: [Frame]
  /// In the rule's order.
  public var parameters: [ParameterRule]
  /// Calls before and after; run as tests.
  public var examples: [RuleExample]
  /// Graph names that are newer than the pinned tables.
  public var newerNames: [String]
  /// Parameters that name the object and are taken from columns of a file whose columns are not known; one of them is enough.
  public var columns: [String]
  /// Old cmdlets that the call only prepares: as long as one of them stays, the call stays.
  public var staysWith: [String]
  /// Where it stands in the rule file.
  public var place: RulePlace
  var table: DataTable?

  /// The rule of a parameter, by name ignoring case.
  public func parameter(_ name: String) -> ParameterRule? { parameters.first { equalIgnoringCase($0.name, name) } }
  /// A named value, by name ignoring case.
  public func hole(_ name: String) -> Hole? { holes.first { equalIgnoringCase($0.name, name) } }
}

/// One way to write the new code of a call.
public struct Frame: Sendable {
  /// The change is named `Cmdlet/id`.
  public var id: String
  /// When it is used.
  public var condition: Condition
  /// The main statements; nil for a frame that changes nothing (`manual`).
  public var code: Template?
  /// Statements before and after the main ones.
  public var before: Template?
  /// The new text, or the statements after.
  public var after: Template?
  /// Ids under `Helpers/`.
  public var helpers: [String]
  /// Argument of the main command that gets the properties which the script reads of the result.
  public var select: String?
  /// Type of what the OLD call returns when this frame is used; nil: the rule's.
  public var result: TypeID?
  /// Overrides the rule's.
  public var level: ConfidenceLevel?
  /// Why, in one sentence a person can act on.
  public var reason: String?
  /// In addition to the rule's.
  public var scopes: [String]
  /// Ids of findings that are reported whenever this frame is used.
  public var findings: [String]
  /// Further statements, each written only when a parameter contributes to it.
  public var more: [FrameStatement]
  /// The main statement too is written only when a parameter contributes to it.
  public var isOnlyWhenContributed: Bool
  /// Later stages that give the objects what only the old call returned, each for one of their properties.
  public var carried: [CarriedProperty]
  /// Why nothing is changed and what to do.
  public var manual: String?
  /// Id of the finding that tells so.
  public var finding: String?
  /// Where it stands in the rule file.
  public var place: RulePlace
  var table: DataTable?
}

/// A property that only the old call's objects had: a stage of the pipeline adds it where the script reads it.
public struct CarriedProperty: Sendable {
  /// As the old module spells it.
  public var property: String
  /// The stage: `Add-Member …`.
  public var stage: Template
  /// Ids of findings that need not be reported where the script reads the property.
  public var answers: [String]
}

/// A further statement of a frame.
public struct FrameStatement: Sendable {
  /// What slots name in `To`.
  public var id: String
  /// The statements.
  public var code: Template
  /// Ids under `Helpers/`.
  public var helpers: [String]
  /// How sure a change by it is, where it says.
  public var level: ConfidenceLevel?
  /// Why, in one sentence a person can act on.
  public var reason: String?
  /// Delegated permissions in addition.
  public var scopes: [String]
  /// Ids of findings that are reported.
  public var findings: [String]
  /// Where it stands in the rule file.
  public var place: RulePlace
}

/// A call before and after the conversion; run as a test.
public struct RuleExample: Sendable {
  /// The old text, or the statements before.
  public var before: String
  /// The new text, or the statements after.
  public var after: String
  /// Where it stands in the rule file.
  public var place: RulePlace
}
