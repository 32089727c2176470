/// A parsed script: its text, its tokens in source order, the syntax nodes, and the errors.
///
/// All offsets are UTF-8 byte offsets into `text.bytes`. The tree is immutable; nodes live in one arena and are addressed by `NodeID`.
public final class SyntaxTree: Sendable {
  public let text: SourceText
  public let tokens: [Token]
  public let errors: [ParseError]
  @usableFromInline let records: [NodeRecord]

  init(text: SourceText, tokens: [Token], errors: [ParseError], records: [NodeRecord]) {
    self.text = text
    self.tokens = tokens
    self.errors = errors
    self.records = records
  }

  /// The ScriptBlock of the whole file (nil only when the parser gave up on nesting).
  public var root: Node? { records.isEmpty ? nil : Node(tree: self, id: NodeID(0)) }
  public func node(_ id: NodeID) -> Node { Node(tree: self, id: id) }
  public var nodeCount: Int { records.count }
}

public struct NodeID: Hashable, Comparable, Sendable {
  public let raw: Int32
  public init(_ raw: Int32) { self.raw = raw }
  public static func < (a: NodeID, b: NodeID) -> Bool { a.raw < b.raw }
}

public struct NodeFlags: OptionSet, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }
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
  /// Index into a side table or a token index, by node kind.
  var payload: Int32
}
