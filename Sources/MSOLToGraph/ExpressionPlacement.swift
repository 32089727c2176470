import PowerShellSyntax

/// What a piece of PowerShell is to the grammar: this decides where it needs parentheses.
enum ExpressionShape: Sendable, Hashable {
  /// Variables, strings, member access, `( )`, `@( )`, `@{ }`: stands anywhere.
  case primary
  /// `[type]` or `[type]::Member`: primary in an expression, a bareword as an argument.
  case typeLiteral
  /// A bareword argument: a string only where a command expects an argument.
  case bareword
  /// An operator with PowerShell's precedence (logical 1, bitwise 2, comparison 5, additive 9, multiplicative 10, format 12,
  /// range 13, comma 14, unary 15).
  case operation(precedence: Int)
  /// A command or a pipeline.
  case command
  /// A statement such as `if`: an expression only inside of `$( )`.
  case statement

  /// The shape of an expression, statement or argument of a tree.
  init(of node: Node) {
    switch node.kind {
    case .pipeline:
      let elements = node.children(.element)
      if elements.count == 1, let only = elements.first { self.init(of: only) } else { self = .command }
    case .commandExpression:
      if let expression = node.child(.expression) ?? node.children.first {
        self.init(of: expression)
      } else {
        self = .primary
      }
    case .command, .pipelineChain: self = .command
    case .ifStatement, .switchStatement, .forEachStatement, .forStatement, .whileStatement, .tryStatement:
      self = .statement
    case .binaryExpression: self = .operation(precedence: Self.precedence(of: node.operatorKind))
    case .ternaryExpression: self = .operation(precedence: 0)
    case .unaryExpression, .convertExpression, .attributedExpression: self = .operation(precedence: 15)
    case .arrayLiteral: self = .operation(precedence: 14)
    case .typeExpression: self = .typeLiteral
    case .memberExpression, .invokeMemberExpression, .indexExpression:
      if let target = node.child(.target) ?? node.children.first, ExpressionShape(of: target) == .typeLiteral {
        self = .typeLiteral
      } else {
        self = .primary
      }
    case .stringConstantExpression: self = node.stringKind == .bareWord ? .bareword : .primary
    case .expandableStringExpression: self = node.stringKind == .bareWord ? .bareword : .primary
    case .variableExpression, .constantExpression, .parenExpression, .subExpression, .arrayExpression, .hashtable,
      .scriptBlockExpression,
      .usingExpression:
      self = .primary
    default: self = .command
    }
  }

  /// PowerShell's precedence of a binary operator.
  static func precedence(of kind: TokenKind?) -> Int {
    guard let kind else { return 0 }
    switch kind {
    case .and, .or, .xor: return 1
    case .band, .bor, .bxor: return 2
    case .questionQuestion: return 7
    case .plus, .minus: return 9
    case .multiply, .divide, .rem: return 10
    case .format: return 12
    case .dotDot: return 13
    default: return 5
    }
  }

  /// Whether new text of this shape needs parentheses when it takes the place of `node`.
  func needsParentheses(inPlaceOf node: Node) -> Bool {
    guard self != .primary else { return false }
    guard let parent = node.parent else { return false }
    switch parent.kind {
    case .commandExpression, .pipeline, .namedBlock, .statementBlock, .assignmentStatement, .hashtable, .pipelineChain:
      // A statement is a value on the right of an assignment, in a hashtable and alone in a block.
      guard self == .statement else { return false }
      return node.kind != .commandExpression && node.role != .right && node.role != .value && parent.kind != .namedBlock
        && parent.kind != .statementBlock && !(parent.kind == .commandExpression && parent.standsAsStatement)
    case .command, .commandParameter, .fileRedirection:
      return self != .bareword
    case .binaryExpression:
      return needsParentheses(underBinary: parent, isRight: node.role == .right)
    case .unaryExpression, .convertExpression, .attributedExpression:
      if case .operation(let precedence) = self { return precedence < 15 }
      return isCommandOrStatement
    case .memberExpression, .invokeMemberExpression, .indexExpression, .baseCtorInvokeMemberExpression:
      if node.role == .target || node.role == .expression {
        return self != .typeLiteral
      }
      if case .operation(let precedence) = self { return precedence == 14 && parent.kind != .indexExpression }
      return isCommandOrStatement
    case .arrayLiteral:
      // In a list of arguments every element is an argument.
      if let outer = parent.parent, outer.kind == .command || outer.kind == .commandParameter {
        return self != .bareword
      }
      if case .operation = self { return true }
      return isCommandOrStatement
    case .ternaryExpression:
      if case .operation(let precedence) = self { return precedence == 0 }
      return isCommandOrStatement
    case .switchStatement:
      return node.role == .clauseCondition
    default:
      return isCommandOrStatement
    }
  }

  private var isCommandOrStatement: Bool { self == .command || self == .statement }

  /// The brackets that make an operand of it.
  var brackets: (open: String, close: String) { self == .statement ? ("$(", ")") : ("(", ")") }

  private func needsParentheses(underBinary parent: Node, isRight: Bool) -> Bool {
    guard case .operation(let precedence) = self else { return isCommandOrStatement }
    let outer = Self.precedence(of: parent.operatorKind)
    // Not needed by the grammar, but `-not $x -eq $y` is misread by people.
    if precedence == 15, outer > 1, !isRight { return true }
    // A comparison of a comparison is legal without parentheses, but nobody writes it so.
    return isRight || outer == 5 ? precedence <= outer : precedence < outer
  }
}

extension Node {
  /// Whether a CommandExpression is all that an assignment, a hashtable entry or a block has at its place.
  var standsAsStatement: Bool {
    var whole = self
    if let pipeline = parent, pipeline.kind == .pipeline, pipeline.children(.element).count == 1 { whole = pipeline }
    switch whole.role {
    case .right, .value, .statement: return true
    default: return false
    }
  }

  /// The node or what it stands in as far as only parentheses and one-element pipelines lie between: `((x))` for `x`.
  var outermostParentheses: Node {
    var node = self
    while let parent = node.parent {
      switch parent.kind {
      case .commandExpression where parent.children(.redirection).isEmpty: node = parent
      case .pipeline where parent.children(.element).count == 1: node = parent
      case .parenExpression: node = parent
      default: return node
      }
      // Only whole parentheses count; a bare pipeline that is a statement is left again by the caller.
    }
    return node
  }

  /// The expression inside of parentheses and one-element pipelines.
  package var withoutParentheses: Node {
    var node = self
    while true {
      switch node.kind {
      case .parenExpression, .commandExpression:
        guard let inner = node.children.first, node.children(.redirection).isEmpty else { return node }
        node = inner
      case .pipeline:
        let elements = node.children(.element)
        guard elements.count == 1, let inner = elements.first, inner.kind == .commandExpression else { return node }
        node = inner
      default: return node
      }
    }
  }

  /// `$true` or `$false`, also in parentheses.
  var booleanConstant: Bool? {
    let inner = withoutParentheses
    guard inner.kind == .variableExpression, !inner.isSplatted, let name = inner.variableName?.lowercased() else {
      return nil
    }
    return name == "true" ? true : name == "false" ? false : nil
  }

  package var isNullConstant: Bool {
    let inner = withoutParentheses
    return inner.kind == .variableExpression && inner.variableName?.lowercased() == "null"
  }

  /// Whether the value is used as a condition only: `if (…)`, `while (…)`, operand of a logical operator, sole expression of a
  /// Where-Object block (the caller tells which script blocks are filters).
  func isCondition(isFilterBlock: (Node) -> Bool) -> Bool {
    let whole = outermostParentheses
    guard let parent = whole.parent else { return false }
    switch parent.kind {
    case .ifStatement, .whileStatement, .doWhileStatement, .doUntilStatement, .forStatement:
      return whole.role == .condition
    case .ternaryExpression: return whole.role == .condition
    case .binaryExpression:
      guard let kind = parent.operatorKind else { return false }
      return kind == .and || kind == .or || kind == .xor
    case .unaryExpression:
      return parent.operatorKind == .not || parent.operatorKind == .exclaim
    case .namedBlock:
      guard parent.children(.statement).count == 1, let block = parent.parent, let expression = block.parent else {
        return false
      }
      return expression.kind == .scriptBlockExpression && isFilterBlock(expression)
    default: return false
    }
  }
}
