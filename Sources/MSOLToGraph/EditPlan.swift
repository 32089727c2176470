import Findings
import PowerShellSyntax

/// A piece of new text: written by us, or a part of the source with the edits inside of it applied.
enum Fragment: Sendable, Hashable {
  case text(String)
  case source(Range<Int>)
}

extension [Fragment] {
  static func text(_ text: String) -> [Fragment] { text.isEmpty ? [] : [.text(text)] }

  static func + (fragments: [Fragment], text: String) -> [Fragment] { fragments + .text(text) }
  static func + (text: String, fragments: [Fragment]) -> [Fragment] { .text(text) + fragments }
}

/// Edits that depend on each other carry the same thread; a thread is applied whole or not at all.
typealias ThreadID = Int

/// One change of the source. Insertions have an empty range; several at one offset are written in the order of `order`.
struct PlannedEdit: Sendable {
  var range: Range<Int>
  var replacement: [Fragment]
  var thread: ThreadID
  var order = 0
  /// An insertion that belongs to what stands before it: where that begins. Parts of it that end at the same place do not take it along.
  var anchorStart = 0
}

/// Applies planned edits to a text. Edits may nest: an edit inside a range that an outer edit repeats with `.source` is applied there.
struct EditRenderer {
  let bytes: [UInt8]
  private let edits: [PlannedEdit]

  /// Edits that overlap without nesting are conflicts; `conflicts` lists the threads to give up.
  static func conflicts(in edits: [PlannedEdit]) -> Set<ThreadID> {
    var result: Set<ThreadID> = []
    var open: [PlannedEdit] = []
    for edit in sorted(edits) {
      while let last = open.last, last.range.upperBound <= edit.range.lowerBound,
        !(last.range.isEmpty && last.range == edit.range)
      {
        open.removeLast()
      }
      if let last = open.last {
        let nests = edit.range.upperBound <= last.range.upperBound
        let sameRange = edit.range == last.range && !edit.range.isEmpty
        if !nests || (sameRange && edit.replacement != last.replacement) {
          result.insert(edit.thread)
          result.insert(last.thread)
        }
      }
      if !edit.range.isEmpty { open.append(edit) }
    }
    return result
  }

  init(bytes: [UInt8], edits: [PlannedEdit]) {
    self.bytes = bytes
    var seen: Set<EditKey> = []
    self.edits = Self.sorted(edits).filter {
      seen.insert(EditKey(range: $0.range, replacement: $0.replacement)).inserted
    }
  }

  private struct EditKey: Hashable {
    var range: Range<Int>
    var replacement: [Fragment]
  }

  private static func sorted(_ edits: [PlannedEdit]) -> [PlannedEdit] {
    edits.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.range.lowerBound != y.range.lowerBound { return x.range.lowerBound < y.range.lowerBound }
      if x.range.isEmpty != y.range.isEmpty { return x.range.isEmpty }
      if x.range.upperBound != y.range.upperBound { return x.range.upperBound > y.range.upperBound }
      if x.order != y.order { return x.order < y.order }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// The whole text with all edits applied.
  func render() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    append(0..<bytes.count, inside: [], to: &output)
    return output
  }

  /// A part of the text with the edits inside of it applied.
  func render(_ range: Range<Int>) -> String {
    var output: [UInt8] = []
    append(range, inside: [], to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// New text with its source parts rendered.
  func render(_ fragments: [Fragment]) -> String {
    var output: [UInt8] = []
    for fragment in fragments {
      switch fragment {
      case .text(let text): output.append(contentsOf: text.utf8)
      case .source(let range): append(range, inside: [], to: &output)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The first edit that begins at or after an offset.
  private func firstEdit(from offset: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// - Parameter active: The edits whose replacement is being written; none of them is applied again inside of itself.
  private func append(_ range: Range<Int>, inside active: [Int], to output: inout [UInt8]) {
    var position = range.lowerBound
    var index = firstEdit(from: range.lowerBound)
    // What stands before the outer edit at the same place has been written already.
    if let outer = active.last, edits[outer].range.lowerBound == range.lowerBound, !edits[outer].range.isEmpty {
      index = max(index, outer + 1)
    }
    while index < edits.count, edits[index].range.lowerBound <= range.upperBound {
      let edit = edits[index]
      defer { index += 1 }
      guard belongs(edit, to: range, nested: !active.isEmpty), edit.range.lowerBound >= position,
        !active.contains(index), active.count < 500
      else {
        continue
      }
      output.append(contentsOf: bytes[position..<edit.range.lowerBound])
      for fragment in edit.replacement {
        switch fragment {
        case .text(let text): output.append(contentsOf: text.utf8)
        case .source(let inner): append(inner, inside: active + [index], to: &output)
        }
      }
      position = edit.range.upperBound
    }
    if position < range.upperBound { output.append(contentsOf: bytes[position..<range.upperBound]) }
  }

  /// An insertion at the edge of a part belongs to it only when it is bound to that side.
  private func belongs(_ edit: PlannedEdit, to range: Range<Int>, nested: Bool) -> Bool {
    guard edit.range.isEmpty else { return edit.range.upperBound <= range.upperBound }
    let offset = edit.range.lowerBound
    if offset == range.upperBound {
      return edit.bindsBefore ? range.lowerBound <= edit.anchorStart : offset == bytes.count
    }
    if offset == range.lowerBound { return !(edit.bindsBefore && nested) }
    return true
  }
}

extension PlannedEdit {
  /// Insertions with a negative order belong to the text before them (appended arguments, later stages, statements after).
  var bindsBefore: Bool { order < 0 }
}
