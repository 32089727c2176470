import PowerShellSyntax
import Testing

/// What an author wrote in comments is in the converted script too.
enum CommentsSurvive {
  /// The words of the comments, without their marks; `#Requires` is no comment but a statement.
  static func texts(_ text: SourceText) -> [String] {
    SyntaxTree.parse(text).tokens.filter { $0.kind == .comment }.map { token in
      var comment = Substring(text.slice(token.range))
      if comment.hasPrefix("<#"), comment.hasSuffix("#>"), comment.count >= 4 {
        comment = comment.dropFirst().dropLast(1)
      }
      while let first = comment.first, first == "#" || first.isWhitespace { comment.removeFirst() }
      while let last = comment.last, last == "#" || last.isWhitespace { comment.removeLast() }
      return String(comment)
    }.filter { !$0.isEmpty && !$0.lowercased().hasPrefix("requires") && !$0.hasPrefix("TODO msol2graph") }
  }

  static func check(_ old: SourceText, _ new: [UInt8], _ name: String) {
    var left = texts(SourceText(bytes: new))
    for comment in texts(old) {
      if let index = left.firstIndex(where: { $0.contains(comment) }) {
        left.remove(at: index)
      } else {
        Issue.record("\(name): the comment is lost: \(comment)")
      }
    }
  }
}
