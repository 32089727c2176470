// Making nodes.

extension Parser {
  @inline(__always) mutating func add(_ child: Ref, _ role: NodeRole, to kids: inout Kids) {
    if child < 0 { return }
    records[Int(child)].role = role
    if kids.first < 0 {
      kids.first = child
    } else {
      records[Int(kids.last)].nextSibling = child
    }
    kids.last = child
    records[Int(child)].nextSibling = -1
  }

  /// Appends all children of one list to another.
  mutating func add(all other: Kids, to kids: inout Kids) {
    if other.isEmpty { return }
    if kids.first < 0 {
      kids = other
    } else {
      records[Int(kids.last)].nextSibling = other.first
      kids.last = other.last
    }
  }

  @inline(__always) mutating func make(
    _ kind: NodeKind, _ span: Span, detail: UInt8 = 0, flags: NodeFlags = [], payload: Int32 = -1
  ) -> Ref {
    let id = Int32(truncatingIfNeeded: records.count)
    records.append(
      NodeRecord(
        kind: kind, role: .root, flags: flags, detail: detail, start: span.isNone ? 0 : span.start,
        end: span.isNone ? 0 : span.end, parent: -1, firstChild: -1, nextSibling: -1, payload: payload))
    return id
  }

  @inline(__always) mutating func make(
    _ kind: NodeKind, _ span: Span, _ kids: Kids, detail: UInt8 = 0, flags: NodeFlags = [], payload: Int32 = -1
  ) -> Ref {
    let id = make(kind, span, detail: detail, flags: flags, payload: payload)
    adopt(kids, by: id)
    return id
  }

  /// Makes nodes the children of another. They are put into source order when parsing is done.
  mutating func adopt(_ kids: Kids, by parent: Ref) {
    records[Int(parent)].firstChild = kids.first
    var child = kids.first
    var previousStart: Int32 = -1
    var sorted = true
    while child >= 0 {
      records[Int(child)].parent = parent
      let start = records[Int(child)].start
      if start <= previousStart { sorted = false }
      previousStart = start
      child = records[Int(child)].nextSibling
    }
    if !sorted { unsorted.append(parent) }
  }

  @inline(__always) func span(_ ref: Ref) -> Span {
    Span(records[Int(ref)].start, records[Int(ref)].end)
  }

  @inline(__always) func kind(_ ref: Ref) -> NodeKind { records[Int(ref)].kind }

  /// Keeps numbers in the side table; the result is a node's payload.
  mutating func extra(_ values: Int32...) -> Int32 {
    let index = Int32(truncatingIfNeeded: extras.count)
    extras.append(contentsOf: values)
    return index
  }

  mutating func extra(_ token: Lexeme) -> Int32 {
    let index = Int32(truncatingIfNeeded: extras.count)
    extras.append(token.start)
    extras.append(token.end)
    return index
  }

  /// Forgets nodes that were made since a count was taken.
  mutating func forgetNodes(from count: Int) {
    if records.count > count { records.removeLast(records.count - count) }
    while let last = unsorted.last, Int(last) >= count { unsorted.removeLast() }
  }
}
