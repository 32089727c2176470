import MappingRules
import PowerShellSyntax

/// Whether two names are the same but for the case of ASCII letters.
func sameName(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool { equalIgnoringCase(a, b) }

/// Whether a name is in a list, ignoring case.
func contains(_ names: [String], _ name: String) -> Bool { names.contains { sameName($0, name) } }

private func lowered(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte + 32 : byte }

/// Whether a text fits a pattern in which `*` stands for any text and `?` for one byte; case is ignored.
func matches(_ text: String, _ pattern: String) -> Bool {
  if !pattern.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
    return text.utf8.count == pattern.utf8.count && sameName(text, pattern)
  }
  let text = text.utf8.map(lowered)
  let pattern = pattern.utf8.map(lowered)
  var (t, p) = (0, 0)
  var retry: (t: Int, p: Int)?
  while t < text.count {
    if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
      retry = (t, p)
      p += 1
    } else if p < pattern.count, pattern[p] == text[t] || pattern[p] == UInt8(ascii: "?") {
      t += 1
      p += 1
    } else if let last = retry {
      retry = (last.t + 1, last.p)
      (t, p) = (last.t + 1, last.p + 1)
    } else {
      return false
    }
  }
  return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
}

/// Whether a text fits any of the patterns.
func matches(_ text: String, anyOf patterns: [String]) -> Bool { patterns.contains { matches(text, $0) } }

extension String {
  /// The last part of a dotted name (`X509Certificate` of `System.Security.…X509Certificate`), without type arguments.
  var lastNamePart: String {
    let plain = prefix { $0 != "[" && $0 != "," }
    return String(plain[(plain.lastIndex(of: ".").map { plain.index(after: $0) } ?? plain.startIndex)...])
  }
}

extension String {
  /// Whether it names a type of collections.
  var isCollectionType: Bool {
    let lower = lowercased()
    return lower.contains("collections.") || lower.hasPrefix("list[") || lower.hasPrefix("arraylist")
  }
}

extension Node {
  /// The expression inside parentheses, command expressions, pipelines of one element, and `$( )` of one statement.
  var unwrapped: Node {
    var node = self
    while true {
      switch node.kind {
      case .parenExpression, .commandExpression:
        guard let child = node.children.first else { return node }
        node = child
      case .pipeline:
        guard let child = node.onlyChild else { return node }
        node = child
      case .subExpression:
        guard let statement = node.children.first?.onlyChild, statement.kind == .pipeline else { return node }
        node = statement
      default: return node
      }
    }
  }

  /// The only child; nil when there are none or several.
  var onlyChild: Node? {
    var iterator = children.makeIterator()
    guard let first = iterator.next(), iterator.next() == nil else { return nil }
    return first
  }

  /// The child before this one.
  var previousSibling: Node? {
    guard let parent else { return nil }
    var previous: Node?
    for child in parent.children {
      if child == self { return previous }
      previous = child
    }
    return nil
  }

  /// The child after this one.
  var nextSibling: Node? {
    guard let parent else { return nil }
    var found = false
    for child in parent.children {
      if found { return child }
      found = child == self
    }
    return nil
  }

  /// The statement of a block that the node is in, or is; what stands in `@( )` and `$( )` belongs to the statement
  /// around.
  var outerStatement: Node {
    var node = self
    while let parent = node.parent {
      let isInline = parent.parent?.kind == .arrayExpression || parent.parent?.kind == .subExpression
      if parent.kind == .namedBlock || (parent.kind == .statementBlock && !isInline) { break }
      node = parent
    }
    return node
  }

  /// Whether it is this variable, by its name in lower case.
  func isVariable(_ name: String) -> Bool {
    kind == .variableExpression && variableName.map { sameName($0, name) } == true
  }

  /// Whether it is `$null`.
  var isNullConstant: Bool { unwrapped.isVariable("null") }

  /// Whether this node lies in another one, or is it.
  func isInside(_ other: Node) -> Bool {
    other.range.lowerBound <= range.lowerBound && range.upperBound <= other.range.upperBound
  }

  /// The target of a member access, an invocation or an element access.
  var targetExpression: Node? {
    switch kind {
    case .memberExpression, .invokeMemberExpression, .indexExpression: children.first
    default: nil
    }
  }

  /// The arguments of a method invocation.
  var invocationArguments: [Node] {
    kind == .invokeMemberExpression ? Array(children.dropFirst(2)) : []
  }

  /// The name of a member, or of an element with a constant text as its key.
  var accessedName: String? {
    if kind == .memberExpression { return memberName }
    guard kind == .indexExpression, let key = children.last?.unwrapped, key.kind == .stringConstantExpression else {
      return nil
    }
    return key.stringValue
  }

  /// The variable that an assignment's left side is, looking through types.
  var assignedVariable: Node? {
    var node = self
    while [.convertExpression, .attributedExpression, .parenExpression].contains(node.kind),
      let child = node.children.last
    {
      node = child
    }
    return node.kind == .variableExpression ? node : nil
  }

  /// The entries of a hashtable: key and value.
  var tableEntries: [(key: Node, value: Node)] {
    guard kind == .hashtable else { return [] }
    var result: [(Node, Node)] = []
    var key: Node?
    for child in children {
      if child.role == .key {
        key = child
      } else if let name = key {
        result.append((name, child))
        key = nil
      }
    }
    return result
  }

  /// The type that `[Type]::new(…)` or `New-Object Type` makes, with the arguments of its constructor.
  var createdType: (name: String, arguments: [Node])? {
    if kind == .invokeMemberExpression, isStatic, let type = children.first?.typeName, let name = memberName,
      sameName(name, "new")
    {
      return (type, invocationArguments)
    }
    guard kind == .command, let name = commandName, sameName(name, "New-Object") else { return nil }
    var type: String?
    var arguments: [Node] = []
    var parameter = ""
    for element in children.dropFirst() where element.role != .redirection {
      if element.kind == .commandParameter {
        parameter = element.parameterName ?? ""
        if sameName(parameter, "Strict") { parameter = "" }
        continue
      }
      let isType = parameter.isEmpty ? type == nil : sameName("TypeName".prefix(parameter.count), parameter)
      if isType, type == nil { type = element.unwrapped.stringValue } else { arguments.append(element) }
      parameter = ""
    }
    return type.map { ($0, arguments) }
  }
}
