extension TokenKind {
  /// How tightly a binary operator binds; 0 for all other tokens.
  var binaryPrecedence: Int {
    switch self {
    case .dotDot: 13
    case .format: 12
    case .multiply, .divide, .rem: 10
    case .plus, .minus: 9
    case .questionQuestion: 7
    case .band, .bor, .bxor: 2
    case .and, .or, .xor: 1
    default:
      rawValue >= TokenKind.join.rawValue && rawValue <= TokenKind.as.rawValue || self == .shl || self == .shr ? 5 : 0
    }
  }

  var isBinaryOperator: Bool { binaryPrecedence > 0 }

  var isUnaryOperator: Bool {
    switch self {
    case .comma, .minusMinus, .plusPlus, .exclaim, .plus, .minus, .not, .bnot, .join, .isplit, .csplit: true
    default: false
    }
  }

  var isAssignmentOperator: Bool {
    switch self {
    case .equals, .plusEquals, .minusEquals, .multiplyEquals, .divideEquals, .remainderEquals, .questionQuestionEquals:
      true
    default: false
    }
  }

  var isKeyword: Bool { rawValue >= TokenKind.begin.rawValue }

  /// Names of the blocks of a script block.
  var isBlockName: Bool {
    switch self {
    case .begin, .process, .end, .clean, .dynamicparam: true
    default: false
    }
  }

  /// Keywords of statements that attributes cannot stand before.
  var refusesAttributes: Bool {
    switch self {
    case .break, .continue, .data, .define, .do, .exit, .filter, .for, .foreach, .from, .function, .if, .return,
      .switch,
      .throw, .trap, .try, .using, .var, .while, .workflow, .parallel, .sequence, .inlineScript:
      true
    default: false
    }
  }

  /// Whether the token is the same in all modes.
  var isModeInvariant: Bool {
    switch self {
    case .newLine, .lineContinuation, .comment, .endOfInput, .stringLiteral, .stringExpandable, .hereStringLiteral,
      .hereStringExpandable, .lParen, .rParen, .lCurly, .rCurly, .rBracket, .atParen, .atCurly, .dollarParen, .semi,
      .andAnd, .orOr, .ampersand, .pipe, .comma, .redirectInStd:
      true
    default: false
    }
  }
}
