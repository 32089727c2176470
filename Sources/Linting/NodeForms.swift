import PowerShellSyntax

extension String {
  /// Whether it has the form of a GUID.
  var isGUID: Bool {
    utf8.count == 36
      && split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count) == [8, 4, 4, 4, 12]
      && utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
      }
  }
}

extension Node {
  /// Whether it is a text that cannot be a GUID: a constant of another form, or an expandable string with a colon
  /// outside of what is expanded.
  var isTextThatIsNoGUID: Bool {
    switch kind {
    case .stringConstantExpression:
      let text = stringValue ?? ""
      return !text.isEmpty && !text.isGUID && !text.hasPrefix("<")
    case .expandableStringExpression:
      let parts = children.map(\.range)
      let bytes = tree.text.bytes
      return range.contains { place in
        place < bytes.count && bytes[place] == UInt8(ascii: ":") && !parts.contains { $0.contains(place) }
      }
    default: return false
    }
  }

  /// The type that the parameter of this name is declared with, in the function or script around.
  var declaredParameterType: String? {
    guard kind == .variableExpression, let name = variableName else { return nil }
    for ancestor in ancestors where ancestor.kind == .functionDefinition || ancestor.kind == .scriptBlock {
      var parameters = ancestor.children.filter { $0.kind == .parameter }
      if let block = ancestor.children.first(where: { $0.kind == .paramBlock }) {
        parameters += block.children.filter { $0.kind == .parameter }
      }
      for parameter in parameters {
        guard parameter.children.contains(where: { $0.kind == .variableExpression && $0.isVariable(name) }) else {
          continue
        }
        return parameter.children.first { $0.kind == .typeConstraint }?.typeName
      }
    }
    return nil
  }

  /// Whether it calls a command with or without a parameter: `Read-Host with AsSecureString`.
  func isCall(_ form: String) -> Bool {
    let words = form.split(separator: " ").map(String.init)
    guard kind == .command, words.count == 3, let name = commandName, matches(name, words[0]) else { return false }
    let isGiven = children.contains { element in
      guard element.kind == .commandParameter, let written = element.parameterName else { return false }
      return written.utf8.count >= 2 && sameName(words[2].prefix(written.count), written)
    }
    if children.contains(where: { $0.isSplatted }) { return false }
    return isGiven == sameName(words[1], "with")
  }

  /// Whether the node is a literal or a plain access: reading it twice does no harm.
  var isCheapToRepeat: Bool {
    switch kind {
    case .variableExpression, .stringConstantExpression, .constantExpression: return true
    case .memberExpression: return children.first?.isCheapToRepeat ?? false
    case .typeExpression: return true
    default: return false
    }
  }

  /// Whether one of the ancestors up to the function is a `try` with a `catch` whose body holds this node.
  var isInCaughtBody: Bool {
    var child = self
    for parent in ancestors {
      if parent.kind == .tryStatement, child.role == .body, parent.child(.catchClause) != nil { return true }
      if parent.kind == .functionDefinition { return false }
      child = parent
    }
    return false
  }

  /// The whole command in quotes-free form of a text: a constant's text.
  var constantText: String? {
    let inner = unwrapped
    return inner.kind == .stringConstantExpression ? inner.stringValue : nil
  }
}
