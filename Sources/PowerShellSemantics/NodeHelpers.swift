import PowerShellSyntax

extension Node {
  /// The expression inside parentheses, a pipeline of one element, or a command expression.
  var innerExpression: Node {
    var node = self
    while true {
      switch node.kind {
      case .parenExpression, .commandExpression:
        guard let child = node.children.first else { return node }
        node = child
      case .pipeline:
        guard let child = node.children.first, child.kind == .commandExpression, node.children.last == child else {
          return node
        }
        node = child
      default: return node
      }
    }
  }

  /// The text of a string or number constant, looking through parentheses.
  var literalText: String? {
    let node = innerExpression
    switch node.kind {
    case .stringConstantExpression: return node.stringValue
    case .constantExpression: return node.integerText ?? node.text
    default: return nil
    }
  }

  /// The children as a list.
  var childList: [Node] { Array(children) }

  /// Whether a variable of this name, in lower case and without scope, is meant.
  func isVariable(_ name: String) -> Bool {
    kind == .variableExpression && variableName?.lowercased() == name
  }

  /// Whether it is `$null`.
  var isNull: Bool { innerExpression.isVariable("null") }

  /// Whether all output of a command or expression is sent to `$null`.
  var discardsOutput: Bool {
    children(.redirection).contains { redirection in
      guard redirection.kind == .fileRedirection, let target = redirection.children.first, target.isNull,
        let streams = redirection.streams
      else { return false }
      return streams.from == .output || streams.from == .all
    }
  }

  /// Whether output goes to a file.
  var writesOutputToFile: Bool {
    children(.redirection).contains { redirection in
      guard redirection.kind == .fileRedirection, let streams = redirection.streams else { return false }
      return streams.from == .output || streams.from == .all
    }
  }

  /// The elements of an array literal, or the expression itself, looking through `@( )` and parentheses.
  var listElements: [Node] {
    let node = innerExpression
    switch node.kind {
    case .arrayLiteral: return node.childList
    case .arrayExpression:
      guard let block = node.children.first else { return [] }
      return block.children.flatMap {
        $0.innerExpression.kind == .arrayLiteral ? $0.innerExpression.childList : [$0.innerExpression]
      }
    default: return [node]
    }
  }
}
