import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Finds known-broken conversions in scripts, by the rules under `Mappings/Pitfalls`.
public struct Linter: Sendable {
  public let rules: RuleSet

  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// What the catalogue of pitfalls says of a script, in source order.
  public func lint(_ tree: SyntaxTree, _ analysis: ScriptAnalysis) -> [Finding] { [] }
}
