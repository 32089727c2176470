import PowerShellSyntax

/// Comments that stand inside of what edits replace or take away: they belong to the author and stay.
struct KeptComments {
  private let style: SourceStyle
  private let tree: SyntaxTree

  init(_ tree: SyntaxTree) {
    self.tree = tree
    style = SourceStyle(tree.text)
  }

  /// The edits, with every comment that none of them would write.
  func added(to edits: [PlannedEdit]) -> [PlannedEdit] {
    let comments = tree.tokens.filter { $0.kind == .comment && !isOwn($0) }
    guard !comments.isEmpty else { return edits }
    let order = edits.indices.filter { !edits[$0].range.isEmpty }.sorted {
      let (a, b) = (edits[$0].range, edits[$1].range)
      return a.lowerBound == b.lowerBound ? a.upperBound > b.upperBound : a.lowerBound < b.lowerBound
    }
    var lost: [Int: [Range<Int>]] = [:]
    var open: [Int] = []
    var next = order[...]
    for comment in comments {
      let range = comment.range
      while let index = next.first, edits[index].range.lowerBound <= range.lowerBound {
        open.append(index)
        next.removeFirst()
      }
      open.removeAll { edits[$0].range.upperBound <= range.lowerBound }
      // From the outermost: what it does not repeat is gone, whatever stands inside.
      for index in open where edits[index].range.upperBound >= range.upperBound && edits[index].range != range {
        if repeats(edits[index], range) { continue }
        lost[index, default: []].append(range)
        break
      }
    }
    guard !lost.isEmpty else { return edits }
    var result = edits
    for (index, ranges) in lost {
      let moved = ranges.filter { range in !edits.contains { repeats($0, range) } }
      if moved.isEmpty { continue }
      let replacement = replacement(of: edits[index], keeping: moved)
      // The same edit may be planned twice.
      for other in edits.indices
      where edits[other].range == edits[index].range && edits[other].replacement == edits[index].replacement {
        result[other].replacement = replacement
      }
    }
    return result
  }

  /// A comment of an earlier conversion.
  private func isOwn(_ token: Token) -> Bool { tree.text.slice(token.range).hasPrefix("# TODO msol2graph") }

  private func repeats(_ edit: PlannedEdit, _ range: Range<Int>) -> Bool {
    edit.replacement.contains { fragment in
      if case .source(let source) = fragment {
        return source.lowerBound <= range.lowerBound && source.upperBound >= range.upperBound
      }
      return false
    }
  }

  private func replacement(of edit: PlannedEdit, keeping comments: [Range<Int>]) -> [Fragment] {
    var result = edit.replacement
    for comment in comments {
      let before = tree.text.slice(edit.range.lowerBound..<comment.lowerBound)
      let after = tree.text.slice(comment.upperBound..<edit.range.upperBound)
      let isBlock = tree.text.slice(comment).hasPrefix("<#")
      if edit.replacement.isEmpty, comments.count == 1, isBlank(after), !isBlank(before) || !isBlock {
        // What is taken away ends with the comment: the comment and what follows stay where they are.
        result.append(.source(comment.lowerBound..<edit.range.upperBound))
      } else if edit.replacement.isEmpty, comments.count == 1, isBlank(before) {
        result.append(.source(edit.range.lowerBound..<comment.upperBound))
        if !isBlock, !endsLine(edit.range.upperBound) {
          result.append(.text(style.newline + style.indent(of: edit.range.lowerBound)))
        }
      } else {
        result.append(.text((result.isEmpty ? "" : " ") + inline(comment)))
        if edit.replacement.isEmpty { result.append(.text(" ")) }
      }
    }
    return result
  }

  /// A comment that can stand in the middle of a line.
  private func inline(_ comment: Range<Int>) -> String {
    let text = tree.text.slice(comment)
    if text.hasPrefix("<#") { return text }
    return "<#" + text.dropFirst().replacing("#>", with: "# >") + " #>"
  }

  private func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 } }

  private func endsLine(_ offset: Int) -> Bool {
    isBlank(tree.text.slice(offset..<style.lineEnd(of: offset)))
  }
}
