import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Finds known-broken conversions in scripts, by the rules under `Mappings/Pitfalls`.
public struct Linter: Sendable {
  /// The rules.
  public let rules: RuleSet

  /// Makes a linter.
  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// Words of `AppliesTo`: only rules that have one of them are asked; nil for all rules.
  public var kinds: [String]?

  /// What the catalogue of pitfalls says of a script, in source order.
  public func lint(_ tree: SyntaxTree, _ analysis: ScriptAnalysis) -> [Finding] {
    guard tree.root != nil else { return [] }
    let pitfalls = kinds.map(rules.pitfalls(appliesTo:)) ?? rules.pitfalls
    guard !pitfalls.isEmpty else { return [] }
    let context = LintContext(tree, analysis, rules: rules)
    var findings: [Finding] = []
    var places: Set<Range<Int>> = []
    for rule in pitfalls {
      var seen: Set<Range<Int>> = []
      for detector in rule.detectors {
        guard let function = DetectorTable.functions[detector.name] else { continue }
        let arguments = DetectorArguments(table: detector.arguments)
        // A check by the tables alone says nothing where a rule that knows more has spoken.
        let isFallback = arguments.flag("Fallback")
        for var report in function(context, arguments) where seen.insert(report.range).inserted {
          report.detail = report.detail ?? arguments.text("Detail")
          if isFallback, places.contains(report.range) { continue }
          findings.append(finding(rule, report, severity: report.severity ?? arguments.severity ?? rule.severity))
        }
      }
      places.formUnion(seen)
    }
    return Precedence(pitfalls).settled(findings).enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
    }.map(\.element)
  }

  private func finding(_ rule: PitfallRule, _ report: Report, severity: Severity) -> Finding {
    let isFixable = rule.level != .manual && !report.edits.isEmpty
    return Finding(
      ruleID: rule.id, severity: severity, level: rule.level,
      message: rule.message + (report.detail.map { " " + $0 } ?? ""), range: report.range,
      fix: isFixable ? Fix(edits: report.edits, level: rule.level) : nil,
      help: rule.instead.isEmpty ? rule.evidence.first : rule.instead)
  }

  /// What is wrong in the rules' `Detect` members: detectors and forms of values that do not exist.
  public static func problems(in rules: RuleSet) -> [RuleProblem] {
    rules.pitfalls.flatMap { rule in
      rule.detectors.flatMap { detector in
        if DetectorTable.functions[detector.name] == nil {
          let known = DetectorTable.functions.keys.sorted().joined(separator: ", ")
          return [
            RuleProblem(
              detector.place, expected: "the name of a detector", found: detector.name, advice: "use one of \(known)")
          ]
        }
        return ["Value", "ArgumentValue", "TargetValue"].flatMap { member in
          detector.texts(member).filter { !SourcePattern($0).isValid }.map {
            RuleProblem(
              detector.place, expected: "a form of value in \(member)", found: $0,
              advice: "write text, table, command:NAME, method:NAME, member:NAME, static:TYPE.NAME …")
          }
        }
      }
    }
  }
}
