import Findings
import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Compares a script for the old module with what somebody made of it.
public struct Comparer: Sendable {
  /// The rules that tell what should have become of the old script.
  public let rules: RuleSet

  /// Makes a comparer.
  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// What the new script lost, or says otherwise, in the order of the old one.
  public func compare(_ old: SourceText, _ new: SourceText) -> [Difference] {
    withLargeStack {
      let comparison = Comparison(old: Script(old, rules: rules), new: Script(new, rules: rules), rules: rules)
      comparison.run()
      var seen: Set<Difference> = []
      return comparison.differences.filter { seen.insert($0).inserted }.sorted {
        ($0.old.lowerBound, $0.new.lowerBound, $0.ruleID, $0.message)
          < ($1.old.lowerBound, $1.new.lowerBound, $1.ruleID, $1.message)
      }
    }
  }
}

/// One comparison under way.
final class Comparison {
  let old: Script
  let new: Script
  let rules: RuleSet
  let reference: ReferencePlan
  let oldSteps: [OldStep]
  let newSteps: [NewStep]
  let alignment: Alignment
  private(set) var differences: [Difference] = []

  init(old: Script, new: Script, rules: RuleSet) {
    self.old = old
    self.new = new
    self.rules = rules
    reference = ReferencePlan(tree: old.tree, analysis: old.analysis, rules: rules)
    oldSteps = old.oldSteps(reference)
    newSteps = new.newSteps()
    alignment = Alignment(old: oldSteps, new: newSteps, oldScript: old, rules: rules)
  }

  func run() {
    checkSteps()
    checkFilters()
    checkProperties()
    checkFlags()
    checkColumns()
    checkScopes()
  }

  /// The pairs of old and new steps that do the same by the rules.
  var pairs: [(old: OldStep, new: NewStep)] {
    oldSteps.indices.compactMap { index in
      alignment.isSure(index) ? alignment.partner[index].map { (oldSteps[index], newSteps[$0]) } : nil
    }
  }

  func report(
    _ id: String, _ values: [String: String], old: Range<Int>, new: Range<Int>, severity: Severity? = nil
  ) {
    guard let text = rules.finding(id) else { return }
    differences.append(
      Difference(
        ruleID: id, severity: severity ?? text.severity, message: text.message(values), old: old, new: new,
        help: text.help.isEmpty ? nil : text.help))
  }

  /// Where in the new script something would stand that stands at an offset of the old one: after the nearest step
  /// before it that has a partner.
  func newPlace(for offset: Int) -> Range<Int> {
    var place: Range<Int>?
    for (step, partner) in zip(oldSteps, alignment.partner) {
      guard let partner, step.node.range.lowerBound <= offset else { continue }
      place = newSteps[partner].node.range
    }
    guard let place else { return 0..<0 }
    return place.upperBound..<place.upperBound
  }

  /// The old step that a new command stands for.
  func oldStep(of node: NodeID) -> OldStep? {
    zip(oldSteps, alignment.partner).first { $0.1.map { newSteps[$0].node.id == node } ?? false }?.0
  }
}
