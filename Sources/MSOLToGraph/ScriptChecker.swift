import Findings
import Linting
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Reports what is wrong in a script: syntax errors, what a conversion would change or leave, and known-broken conversions.
public struct ScriptChecker: Sendable {
  public let rules: RuleSet

  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// All findings of a script, in source order.
  public func check(_ text: SourceText, acceptsPlaceholders: Bool = false) -> [Finding] {
    withLargeStack {
      let conversion = Converter(rules: rules).convert(text, options: ConversionOptions(level: .review, addsComments: false, acceptsPlaceholders: acceptsPlaceholders))
      var findings = conversion.findings
      for change in conversion.changes {
        findings.append(
          Finding(
            ruleID: change.ruleID, severity: .warning, level: change.level,
            message: "MSOnline no longer works. " + change.message, range: change.range))
      }
      let tree = SyntaxTree.parse(text)
      if tree.root != nil { findings += Linter(rules: rules).lint(tree, analyze(tree, catalog: rules.catalog)) }
      return findings.sorted { ($0.range.lowerBound, $0.ruleID, $0.message) < ($1.range.lowerBound, $1.ruleID, $1.message) }
    }
  }
}
