/// Writes a tree in the format of the conformance files.
public enum TreeDump {
  /// One line a node, then one line an error; offsets in UTF-16 units.
  public static func write(_ tree: SyntaxTree) -> String { "" }
}

/// Writes the tokens in the format of the conformance files.
public enum TokenDump {
  /// One line a token; offsets in UTF-16 units.
  public static func write(_ tree: SyntaxTree) -> String { "" }
}
