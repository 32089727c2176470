import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Changes and findings of one planned conversion, in source order.
struct ConversionReport {
  let changes: [Change]
  let findings: [Finding]

  init(planner: Planner) {
    var changes: [Change] = []
    var findings: [Finding] = []
    func report(_ id: String, _ message: String, at node: NodeID, level: ConfidenceLevel?) {
      let rule = planner.rules.finding(id)
      findings.append(
        Finding(
          ruleID: id, severity: rule?.severity ?? .warning, level: level ?? rule?.level ?? .manual, message: message,
          range: planner.node(node).range, help: rule?.help))
    }
    for plan in planner.plans.values where planner.isApplied(plan.thread) {
      changes.append(
        Change(
          ruleID: plan.changeID, level: plan.level, message: plan.reason, range: planner.node(plan.call.node).range))
      for note in plan.notes {
        report(
          note.id, planner.rules.finding(note.id)?.message(planner.values(of: note)) ?? note.id, at: plan.call.node,
          level: plan.level)
      }
    }
    for read in planner.reads where planner.isApplied(read.threads[0]) {
      guard let form = read.form, let owner = read.plans.first else { continue }
      if let name = form.name, name.lowercased() == read.read.name.lowercased() { continue }
      let type = read.read.objects.first { planner.plans[$0.origin] != nil }?.type.name ?? owner.rule.cmdlet
      changes.append(
        Change(
          ruleID: "\(type)/\(read.read.name.lowercased())", level: read.level,
          message: form.reason ?? "\(read.read.name) of \(type) is \(form.name ?? "an expression") in Graph.",
          range: planner.node(read.read.node).range))
    }
    for change in planner.smallChanges where planner.isApplied(change.thread) {
      changes.append(
        Change(
          ruleID: change.ruleID, level: change.level, message: change.message, range: planner.node(change.node).range))
    }
    for (_, refusal) in planner.refusals {
      report(refusal.findingID, planner.message(of: refusal), at: refusal.node, level: .manual)
    }
    for note in planner.notes {
      if let thread = note.thread, thread != Planner.always, !planner.isApplied(thread) { continue }
      report(note.id, planner.text(of: note), at: note.node, level: note.level)
    }
    if planner.convertsSomething,
      !planner.plans.values.contains(where: { planner.isApplied($0.thread) && planner.usesScopes($0) })
    {
      let scopes = planner.appliedScopes()
      if !scopes.isEmpty, !planner.connectsToGraph,
        let first = changes.map(\.range).min(by: { $0.lowerBound < $1.lowerBound })
      {
        let rule = planner.rules.finding("MSG212")
        findings.append(
          Finding(
            ruleID: "MSG212", severity: rule?.severity ?? .info, level: .review,
            message: rule?.message(["scopes": scopes.map { "'\($0)'" }.joined(separator: ", ")])
              ?? "Run Connect-MgGraph first.", range: first))
      }
    }
    var seenChanges: Set<ChangeKey> = []
    changes = changes.filter { seenChanges.insert(ChangeKey(id: $0.ruleID, range: $0.range)).inserted }
    self.changes = changes.sorted { ($0.range.lowerBound, $0.ruleID) < ($1.range.lowerBound, $1.ruleID) }
    var seen: Set<Finding> = []
    self.findings = findings.filter { seen.insert($0).inserted }
      .sorted { ($0.range.lowerBound, $0.ruleID, $0.message) < ($1.range.lowerBound, $1.ruleID, $1.message) }
  }
}

private struct ChangeKey: Hashable {
  var id: String
  var range: Range<Int>
}

extension Planner {
  /// What fills the text of a call's finding; the permissions are known only when everything is planned.
  func values(of note: (id: String, values: [String: String])) -> [String: String] {
    guard rules.finding(note.id)?.message.contains("{permissions}") ?? false else { return note.values }
    return note.values.merging(["permissions": applicationPermissions().joined(separator: ", ")]) { _, new in new }
  }

  /// Whether the script connects to Graph already.
  var connectsToGraph: Bool { analysis.calls.contains { $0.name.lowercased() == "connect-mggraph" } }
}
