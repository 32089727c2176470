/// A value of a PowerShell data file, with its place.
public struct DataValue: Sendable {
  /// What the value is.
  public enum Content: Sendable {
    case string(String)
    case int(Int)
    case bool(Bool)
    case null
    case array([DataValue])
    case table(DataTable)
    case scriptBlock(TemplateSource)
  }

  /// What the value is.
  public var content: Content
  /// Where it stands.
  public var place: RulePlace

  /// Makes a value.
  public init(_ content: Content, at place: RulePlace) {
    self.content = content
    self.place = place
  }

  /// What kind of value it is, for messages.
  public var kindName: String {
    switch content {
    case .string(let text): "the text '\(text.prefix(40))'"
    case .int(let number): "the number \(number)"
    case .bool(let value): value ? "$true" : "$false"
    case .null: "$null"
    case .array: "a list"
    case .table: "a table @{ … }"
    case .scriptBlock: "a script block { … }"
    }
  }

  /// The elements of a list; a value that is no list is its only element; `$null` has none.
  public var elements: [DataValue] {
    switch content {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }
}

/// A hashtable of a data file: keys ignore case, source order is kept.
public struct DataTable: Sendable {
  /// One `key = value`.
  public struct Entry: Sendable {
    /// As written.
    public var key: String
    /// Where the key stands.
    public var keyPlace: RulePlace
    /// The value.
    public var value: DataValue
  }

  /// In source order.
  public var entries: [Entry]
  /// Where the table stands.
  public var place: RulePlace

  /// Makes a table.
  public init(entries: [Entry], place: RulePlace) {
    self.entries = entries
    self.place = place
  }

  /// The value of a key, ignoring case.
  public subscript(key: String) -> DataValue? { entry(key)?.value }

  /// The entry of a key, ignoring case.
  public func entry(_ key: String) -> Entry? {
    entries.first { equalIgnoringCase($0.key, key) }
  }
}
