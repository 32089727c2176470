import Findings
import MappingRules

/// Which rules speak instead of others in the same place: `Over` among a detector's arguments names the rules that say
/// less.
struct Precedence: Sendable {
  /// Ids of the rules that yield, by the id of the rule that knows more.
  private let yielding: [String: Set<String>]

  init(_ rules: [PitfallRule]) {
    var yielding: [String: Set<String>] = [:]
    for rule in rules {
      let over = rule.detectors.flatMap { $0.texts("Over") }
      if !over.isEmpty { yielding[rule.id] = Set(over) }
    }
    self.yielding = yielding
  }

  /// The findings without those that another one makes superfluous: one place, one finding.
  func settled(_ findings: [Finding]) -> [Finding] {
    let strong = findings.filter { yielding[$0.ruleID] != nil }
    guard !strong.isEmpty else { return findings }
    return findings.filter { finding in
      !strong.contains { other in
        yielding[other.ruleID]?.contains(finding.ruleID) == true && other.range.overlaps(finding.range)
          && (other.range.contains(finding.range) || finding.range.contains(other.range))
      }
    }
  }
}
