import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// How much of what the script reads of old objects the plan accounts for.
extension Planner {
  /// - Parameter part: The part of the text whose places are counted.
  func countReads(in part: Range<Int>) -> ReadCounts {
    var counts = ReadCounts()
    func isInside(_ node: Node) -> Bool {
      node.range.lowerBound >= part.lowerBound && node.range.lowerBound <= part.upperBound
    }
    for read in analysis.reads where isInside(node(read.node)) {
      let origins = Set(read.objects.filter { RuleCatalog.graphResource($0.type) == nil }.map(\.origin))
      guard !origins.isEmpty else { continue }
      let isLeft = origins.contains { origin in plans[origin].map { !isApplied($0.thread) } ?? true }
      if isLeft {
        counts.unresolved["MSG214", default: 0] += 1
      } else if let reason = readPlan(at: read.node)?.unresolvedBecause {
        counts.unresolved[reason, default: 0] += 1
      } else {
        counts.resolved += 1
      }
    }
    for escape in analysis.escapes where isInside(node(escape.node)) {
      guard escape.objects.contains(where: { plans[$0.origin] != nil }) else { continue }
      switch escape.kind {
      case .dynamicMember: counts.unresolved["MSG232", default: 0] += 1
      case .unknownCommand, .allProperties, .exported: counts.unresolved["MSG207", default: 0] += 1
      case .method, .output, .stored: break
      }
    }
    return counts
  }
}
