import Findings
import Linting
import MappingRules
import PowerShellSemantics
import PowerShellSyntax
import Suppression

/// Reports what is wrong in a script: syntax errors, what a conversion would change or leave, and known-broken conversions.
public struct ScriptChecker: Sendable {
  public let rules: RuleSet

  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// All findings of a script, in source order.
  public func check(_ text: SourceText, acceptsPlaceholders: Bool = false) -> [Finding] {
    withLargeStack {
      let conversion = Converter(rules: rules).convertUnsuppressed(
        text, options: ConversionOptions(level: .review, addsComments: false, acceptsPlaceholders: acceptsPlaceholders))
      var findings = conversion.findings
      for change in conversion.changes {
        findings.append(
          Finding(
            ruleID: change.ruleID, severity: .warning, level: change.level,
            message: "MSOnline no longer works. " + change.message, range: change.range))
      }
      let tree = SyntaxTree.parse(text)
      if tree.root != nil { findings += Linter(rules: rules).lint(tree, analyze(tree, catalog: rules.catalog)) }
      let suppressions = SuppressionList(tree)
      let (kept, unused) = suppressions.apply(to: findings)
      findings = kept + suppressions.apply(to: remarks(on: suppressions, unused: unused)).kept
      return findings.sorted {
        ($0.range.lowerBound, $0.ruleID, $0.message) < ($1.range.lowerBound, $1.ruleID, $1.message)
      }
    }
  }

  /// Suppressions that silence nothing, and comments that look like one but are none.
  private func remarks(on suppressions: SuppressionList, unused: [SuppressionList.Entry]) -> [Finding] {
    func finding(_ id: String, _ values: [String: String], at range: Range<Int>) -> [Finding] {
      guard let rule = rules.finding(id) else { return [] }
      return [
        Finding(
          ruleID: id, severity: rule.severity, level: rule.level ?? .manual, message: rule.message(values),
          range: range,
          help: rule.help)
      ]
    }
    return unused.flatMap { finding("MSG225", ["id": $0.id ?? "all findings"], at: $0.place) }
      + suppressions.misspelled.flatMap { word, range in
        finding(
          "MSG244", ["word": "msol2graph-" + word, "words": SuppressionList.words.joined(separator: ", ")], at: range)
      }
  }
}
