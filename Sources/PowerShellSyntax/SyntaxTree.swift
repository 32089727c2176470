/// A parsed script: its text, its tokens in source order, the syntax nodes, and the errors.
///
/// All offsets are UTF-8 byte offsets into `text.bytes`. The tree is immutable; nodes live in one arena and are
/// addressed by `NodeID`.
public final class SyntaxTree: Sendable {
  /// The text that was parsed.
  public let text: SourceText
  /// The tokens in source order, comments and line ends included; white space is what lies between them.
  public let tokens: [Token]
  /// What is wrong in the script, in the order of discovery.
  public let errors: [ParseError]
  @usableFromInline let records: [NodeRecord]
  /// Names, ranges and other data of nodes; see `NodeRecord.payload`.
  let extras: [Int32]
  /// Texts that differ from the source's, for nodes in strings with doubled quotes.
  let cookedStrings: [String]

  init(
    text: SourceText, tokens: [Token], errors: [ParseError], records: [NodeRecord], extras: [Int32],
    cookedStrings: [String]
  ) {
    self.text = text
    self.tokens = tokens
    self.errors = errors
    self.records = records
    self.extras = extras
    self.cookedStrings = cookedStrings
  }

  /// The ScriptBlock of the whole file.
  public var root: Node? { records.isEmpty ? nil : Node(tree: self, id: NodeID(0)) }
  /// The node with an id of this tree.
  public func node(_ id: NodeID) -> Node { Node(tree: self, id: id) }
  /// The number of nodes.
  public var nodeCount: Int { records.count }

  /// The innermost node that contains an offset (a node also contains its end offset when nothing else starts there).
  public func node(at offset: Int) -> Node? {
    guard var current = root else { return nil }
    search: while true {
      var candidate: Node?
      for child in current.children {
        let range = child.range
        if range.contains(offset) {
          current = child
          continue search
        }
        if range.upperBound == offset, !range.isEmpty { candidate = child }
      }
      guard let candidate else { return current }
      current = candidate
    }
  }

  /// The index of the first token that starts at or after an offset; `tokens.count` when there is none.
  public func tokenIndex(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens that lie wholly in a range of offsets.
  public func tokens(in range: Range<Int>) -> ArraySlice<Token> {
    let first = tokenIndex(atOrAfter: range.lowerBound)
    var last = tokenIndex(atOrAfter: range.upperBound)
    while last > first, Int(tokens[last - 1].end) > range.upperBound { last -= 1 }
    return tokens[first..<max(first, last)]
  }

  /// The comments in source order.
  public var comments: [Token] { tokens.filter { $0.kind == .comment } }
}

/// The address of a node within its tree.
public struct NodeID: Hashable, Comparable, Sendable {
  /// The index in the arena.
  public let raw: Int32
  /// Makes an id from an index.
  public init(_ raw: Int32) { self.raw = raw }
  /// Orders ids by their index.
  public static func < (a: NodeID, b: NodeID) -> Bool { a.raw < b.raw }
}

/// Facts about a node that are true or false. Which ones can be set depends on the node's kind.
public struct NodeFlags: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16
  /// Makes flags from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The node was read inside of an expandable string.
  public static let inExpandableString = NodeFlags(rawValue: 1 << 0)
  /// The node's text was cooked while parsing and lies in a side table.
  static let cooked = NodeFlags(rawValue: 1 << 1)
  /// A word with escapes, quotes or nested parts: its value differs from its text.
  static let generic = NodeFlags(rawValue: 1 << 2)
  /// Variable: `@name` instead of `$name`.
  public static let splatted = NodeFlags(rawValue: 1 << 3)
  /// Parameter of a command: ends with a colon.
  public static let usesColon = NodeFlags(rawValue: 1 << 4)
  /// Member access: `::`.
  public static let `static` = NodeFlags(rawValue: 1 << 5)
  /// Member access or index: `?.` or `?[`.
  public static let nullConditional = NodeFlags(rawValue: 1 << 6)
  /// Named block: without a name.
  public static let unnamed = NodeFlags(rawValue: 1 << 7)
  /// Pipeline or chain: ends with `&`.
  public static let background = NodeFlags(rawValue: 1 << 8)
  /// Redirection: appends.
  public static let append = NodeFlags(rawValue: 1 << 9)
  /// Named argument of an attribute: stands without a value.
  public static let omitted = NodeFlags(rawValue: 1 << 10)
  /// Catch clause: catches everything.
  public static let catchAll = NodeFlags(rawValue: 1 << 11)
  /// Function: declared by `filter`.
  public static let filter = NodeFlags(rawValue: 1 << 12)
  /// Function: declared by `workflow`.
  public static let workflow = NodeFlags(rawValue: 1 << 13)
  /// Member of a class: `hidden`.
  public static let hidden = NodeFlags(rawValue: 1 << 14)
  /// A node that the parser made up, such as a constructor's base call.
  public static let synthetic = NodeFlags(rawValue: 1 << 15)
}

/// One node of the arena, plain integers only.
@usableFromInline struct NodeRecord: Sendable {
  var kind: NodeKind
  var role: NodeRole
  var flags: NodeFlags
  /// Operator or sub-kind (a TokenKind raw value, a string kind …), by node kind.
  var detail: UInt8 = 0
  var start: Int32
  var end: Int32
  var parent: Int32
  var firstChild: Int32
  var nextSibling: Int32
  /// Index into a side table, by node kind; -1 for none.
  var payload: Int32
}
