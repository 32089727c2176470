extension SyntaxTree {
  /// How much of the calling thread's stack is used before parsing moves to a large one.
  private static let shallowStack = 96 << 10
  /// How many levels are read at all.
  private static let depthLimit = 30_000

  /// Parses a script. Never fails: what is wrong is listed in `errors`.
  ///
  /// A script that nests too deeply to be read has an empty root and the one error `ScriptTooComplicated`.
  public static func parse(_ text: SourceText) -> SyntaxTree {
    if let tree = parse(text, stack: shallowStack) { return tree }
    if let tree = withLargeStack(orElse: shallowStack, { parse(text, stack: $0 / 8 * 7) }) { return tree }
    let end = Int32(clamping: text.bytes.count)
    let root = NodeRecord(
      kind: .scriptBlock, role: .root, flags: [], start: 0, end: end, parent: -1, firstChild: -1, nextSibling: -1,
      payload: -1)
    let error = ParseError(code: .scriptTooComplicated, range: 0..<text.bytes.count)
    return SyntaxTree(text: text, tokens: [], errors: [error], records: [root], extras: [], cookedStrings: [])
  }

  private static func parse(_ text: SourceText, stack: Int) -> SyntaxTree? {
    text.bytes.withUnsafeBufferPointer { bytes in
      withUnsafePointer(to: UInt8(0)) { empty in
        var parser = Parser(bytes, emptyBase: empty, depthLimit: depthLimit)
        let top = stackAddress()
        parser.stackLimit = top > UInt(stack) ? top - UInt(stack) : 0
        parser.parseFile()
        parser.checkRequirements()
        if parser.tooDeep { return nil }
        parser.checkClassNames()
        parser.checkSemantics()
        parser.sortChildren()
        return SyntaxTree(
          text: text, tokens: parser.tokens, errors: parser.errors, records: parser.records, extras: parser.extras,
          cookedStrings: parser.cookedStrings)
      }
    }
  }
}

extension Parser {
  /// Puts children into source order: by start, then the longer first, else as they were visited.
  mutating func sortChildren() {
    for parent in unsorted {
      var children: [Ref] = []
      var child = records[Int(parent)].firstChild
      while child >= 0 {
        children.append(child)
        child = records[Int(child)].nextSibling
      }
      // A stable order: equal ones stay as they are.
      let sorted = children.enumerated().sorted { a, b in
        let left = records[Int(a.element)]
        let right = records[Int(b.element)]
        if left.start != right.start { return left.start < right.start }
        if left.end != right.end { return left.end > right.end }
        return a.offset < b.offset
      }
      for (index, item) in sorted.enumerated() {
        records[Int(item.element)].nextSibling = index + 1 < sorted.count ? sorted[index + 1].element : -1
      }
      records[Int(parent)].firstChild = sorted.first?.element ?? -1
    }
  }
}
