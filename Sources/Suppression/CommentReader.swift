import PowerShellSyntax

/// Reads the comments of a script that silence findings.
struct CommentReader {
  private(set) var entries: [SuppressionList.Entry] = []
  private(set) var misspelled: [(word: String, range: Range<Int>)] = []

  /// A region that no `enable` has ended yet.
  private struct Open {
    var id: String?
    var place: Range<Int>
    var start: Int
  }

  init(_ tree: SyntaxTree) {
    let bytes = tree.text.bytes
    // One past the end, so that a finding of an empty rest of the file is covered too.
    let end = bytes.count + 1
    let map = LineMap(tree.text)
    var open: [Open] = []
    var hasCode = false
    func lineRange(of offset: Int) -> Range<Int> {
      let line = map.line(utf8: offset)
      let start = map.lineStarts[line - 1]
      return start..<(line < map.lineStarts.count ? map.lineStarts[line] : end)
    }
    func close(_ region: Open, at offset: Int) {
      entries.append(.init(id: region.id, place: region.place, covered: region.start..<offset, isAttribute: false))
    }
    for (index, token) in tree.tokens.enumerated() {
      guard token.kind == .comment else {
        if !token.isLayout { hasCode = true }
        continue
      }
      guard let directive = Directive(comment: token.range, in: bytes) else { continue }
      guard let verb = directive.verb else {
        misspelled.append((directive.word, directive.range))
        continue
      }
      let targets: [(id: String?, place: Range<Int>)] =
        directive.ids.isEmpty ? [(nil, directive.range)] : directive.ids.map { ($0.text, $0.range) }
      func add(_ covered: Range<Int>) {
        for target in targets {
          entries.append(.init(id: target.id, place: target.place, covered: covered, isAttribute: false))
        }
      }
      switch verb {
      case .disableLine: add(lineRange(of: token.range.lowerBound))
      case .disableNextLine:
        let next = tree.tokens[(index + 1)...].first { $0.kind != .comment && !$0.isLayout }
        // What belongs to no code at all is covered by the line below.
        let offset = next.map { $0.range.lowerBound } ?? lineRange(of: token.range.upperBound).upperBound
        add(offset < end ? lineRange(of: offset) : end - 1..<end)
      case .disable:
        // Before all code it is for the whole file, findings about the file's beginning included.
        open += targets.map { Open(id: $0.id, place: $0.place, start: hasCode ? token.range.lowerBound : 0) }
      case .enable:
        let ids = directive.ids.map { $0.text.lowercased() }
        open.removeAll { region in
          guard ids.isEmpty || region.id.map({ ids.contains($0.lowercased()) }) ?? false else { return false }
          close(region, at: token.range.lowerBound)
          return true
        }
      }
    }
    for region in open { close(region, at: end) }
  }
}

extension Token {
  /// Whether it is no code: a line end, or the end of the file.
  fileprivate var isLayout: Bool { kind == .newLine || kind == .lineContinuation || kind == .endOfInput }
}
