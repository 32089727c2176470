import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax
import Suppression

/// TODO comments above what is left for a person.
extension Planner {
  /// Writes a comment above the statement of each refused call and each note that asks for one. A comment that is there already is
  /// recognised by its id.
  func emitComments() {
    guard options.addsComments else { return }
    var written: Set<CommentKey> = []
    let suppressions = SuppressionList(tree)
    func add(_ id: String, _ message: String, at node: NodeID, thread: ThreadID) {
      guard !suppressions.covers(id, at: self.node(node).range.lowerBound), let statement = commentPlace(node) else {
        return
      }
      let offset = statement.range.lowerBound
      guard written.insert(CommentKey(offset: offset, id: id)).inserted, !hasComment(above: offset) else { return }
      let indent = style.indent(of: offset)
      insert(
        .text("# TODO msol2graph \(id): \(message)" + style.newline + indent), before: offset, thread: thread,
        rank: .comment)
    }
    for (node, refusal) in refusals.sorted(by: { $0.key < $1.key }) {
      add(refusal.findingID, message(of: refusal), at: node, thread: Self.always)
    }
    for note in notes where note.needsComment {
      if let thread = note.thread, thread != Self.always, !isApplied(thread) { continue }
      add(note.id, text(of: note), at: note.node, thread: note.thread ?? Self.always)
    }
  }

  /// The thread of edits that stand for themselves.
  static let always: ThreadID = -1

  private struct CommentKey: Hashable {
    var offset: Int
    var id: String
  }

  /// The innermost statement around a node that begins its line and is no part of a string.
  private func commentPlace(_ id: NodeID) -> Node? {
    let start = node(id)
    for candidate in [start] + Array(start.ancestors)
    where candidate.role == .statement || candidate.role == .clauseBody {
      if style.isFirstOnLine(candidate.range.lowerBound), !candidate.isInsideExpandableString { return candidate }
    }
    return nil
  }

  /// Whether the comment lines right above a place hold a comment of ours.
  private func hasComment(above offset: Int) -> Bool {
    var lineStart = style.lineStart(of: offset)
    while let range = style.line(before: lineStart) {
      let line = tree.text.slice(range).trimmingBlanks()
      guard line.hasPrefix("#") else { return false }
      // Why a call is left may read differently once the calls around it are converted; one comment is enough.
      if line.hasPrefix("# TODO msol2graph ") { return true }
      lineStart = range.lowerBound
    }
    return false
  }

  /// The text of a refusal, with what is known filled in.
  func message(of refusal: Refusal) -> String {
    refusal.message ?? rules.finding(refusal.findingID)?.message(refusal.values) ?? "This call is left as it is."
  }

  func text(of note: PlannedNote) -> String {
    note.message ?? rules.finding(note.id)?.message(note.values) ?? note.id
  }
}
