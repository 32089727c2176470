/// A handle to one node of a syntax tree.
public struct Node: Sendable, Hashable {
  /// The tree the node belongs to.
  public let tree: SyntaxTree
  /// The node's address in the tree.
  public let id: NodeID

  init(tree: SyntaxTree, id: NodeID) {
    self.tree = tree
    self.id = id
  }

  /// Nodes are equal when they are the same node of the same tree.
  public static func == (a: Node, b: Node) -> Bool { a.id == b.id && a.tree === b.tree }
  /// Hashes the node's address.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  var record: NodeRecord { tree.records[Int(id.raw)] }

  /// What the node is.
  public var kind: NodeKind { record.kind }
  /// What the node is to its parent.
  public var role: NodeRole { record.role }
  /// Facts about the node.
  public var flags: NodeFlags { record.flags }
  /// The UTF-8 offsets of the node.
  public var range: Range<Int> {
    let record = record
    return Int(record.start)..<max(Int(record.start), Int(record.end))
  }
  /// The node that contains this one.
  public var parent: Node? {
    let parent = record.parent
    return parent < 0 ? nil : Node(tree: tree, id: NodeID(parent))
  }
  /// The node's part of the source.
  public var text: String { tree.text.slice(range) }

  /// The children in source order.
  public var children: NodeChildren { NodeChildren(tree: tree, next: record.firstChild) }

  /// The first child with a role.
  public func child(_ role: NodeRole) -> Node? { children.first { $0.role == role } }
  /// All children with a role, in source order.
  public func children(_ role: NodeRole) -> [Node] { children.filter { $0.role == role } }

  /// The nodes from the parent up to the root.
  public var ancestors: some Sequence<Node> {
    sequence(state: self) { (node: inout Node) -> Node? in
      guard let parent = node.parent else { return nil }
      node = parent
      return parent
    }
  }

  /// All nodes below this one, parents before children, in source order. Uses no recursion.
  public var descendants: NodeDescendants { NodeDescendants(of: self) }

  /// Whether the node was read inside of an expandable string.
  public var isInsideExpandableString: Bool {
    var current: Node? = self
    while let node = current {
      if node.flags.contains(.inExpandableString) { return true }
      current = node.parent
    }
    return false
  }
}

/// The children of a node in source order.
public struct NodeChildren: Sequence, Sendable {
  /// What the sequence holds.
  public typealias Element = Node
  let tree: SyntaxTree
  let next: Int32

  /// Steps through the children of a node.
  public struct Iterator: IteratorProtocol {
    let tree: SyntaxTree
    var upcoming: Int32
    /// The next child.
    public mutating func next() -> Node? {
      guard upcoming >= 0 else { return nil }
      let node = Node(tree: tree, id: NodeID(upcoming))
      upcoming = tree.records[Int(upcoming)].nextSibling
      return node
    }
  }

  /// Starts at the first child.
  public func makeIterator() -> Iterator { Iterator(tree: tree, upcoming: next) }
  /// Whether there are no children.
  public var isEmpty: Bool { next < 0 }
  /// The first child.
  public var first: Node? { next < 0 ? nil : Node(tree: tree, id: NodeID(next)) }
  /// The last child.
  public var last: Node? {
    var result: Node?
    for node in self { result = node }
    return result
  }
}

/// The nodes below a node, parents before children, in source order.
public struct NodeDescendants: Sequence, IteratorProtocol, Sendable {
  private let tree: SyntaxTree
  private let top: Int32
  private var current: Int32

  init(of node: Node) {
    tree = node.tree
    top = node.id.raw
    current = node.id.raw
  }

  /// The next node.
  public mutating func next() -> Node? {
    guard current >= 0 else { return nil }
    let record = tree.records[Int(current)]
    if record.firstChild >= 0 {
      current = record.firstChild
      return Node(tree: tree, id: NodeID(current))
    }
    var index = current
    while index != top, index >= 0 {
      let record = tree.records[Int(index)]
      if record.nextSibling >= 0 {
        current = record.nextSibling
        return Node(tree: tree, id: NodeID(current))
      }
      index = record.parent
    }
    current = -1
    return nil
  }
}
