// The restricted language of data sections.

extension Parser {
  mutating func checkData(_ node: Ref) {
    var allowed: Set<String>? = ["convertfrom-stringdata"]
    for command in childRefs(node) where records[Int(command)].role == .commandsAllowed {
      if kind(command) == .stringConstantExpression {
        allowed?.insert(text(records[Int(command)].start, records[Int(command)].end).lowercased())
      } else {
        allowed = nil
      }
    }
    let body = firstChild(node, .body)
    guard body >= 0 else { return }
    var current = body
    while true {
      checkDataNode(current, allowed)
      if records[Int(current)].firstChild >= 0 {
        current = records[Int(current)].firstChild
        continue
      }
      while current != body, records[Int(current)].nextSibling < 0 { current = parent(current) }
      if current == body { return }
      current = records[Int(current)].nextSibling
    }
  }

  private mutating func checkDataNode(_ node: Ref, _ allowed: Set<String>?) {
    switch kind(node) {
    case .command: checkDataCommand(node, allowed)
    case .binaryExpression:
      if let kind = TokenKind(rawValue: records[Int(node)].detail), kind.isRefusedInData {
        let payload = Int(records[Int(node)].payload)
        report(.operatorNotSupportedInDataSection, Span(extras[payload], extras[payload + 1]))
      }
    case .unaryExpression:
      if let kind = TokenKind(rawValue: records[Int(node)].detail), kind.isRefusedInData {
        report(.operatorNotSupportedInDataSection, span(node))
      }
    case .typeConstraint, .typeExpression:
      if !TypeFacts.isSimple(typeName(node)) { report(.typeNotAllowedInDataSection, span(node)) }
    case .variableExpression:
      if !["psculture", "psuiculture", "true", "false", "null"].contains(variablePath(node)) {
        report(.variableReferenceNotSupportedInDataSection, span(node))
      }
    default:
      if let code = refusal(kind(node)) { report(code, span(node)) }
    }
  }

  private func refusal(_ kind: NodeKind) -> ParseErrorCode? {
    switch kind {
    case .scriptBlock, .scriptBlockExpression: .scriptBlockNotSupportedInDataSection
    case .paramBlock: .parameterDeclarationNotSupportedInDataSection
    case .attribute, .attributedExpression: .attributeNotSupportedInDataSection
    case .functionDefinition: .functionDeclarationNotSupportedInDataSection
    case .trapStatement: .trapStatementNotSupportedInDataSection
    case .switchStatement: .switchStatementNotSupportedInDataSection
    case .dataStatement: .dataSectionStatementNotSupportedInDataSection
    case .forEachStatement: .foreachStatementNotSupportedInDataSection
    case .doWhileStatement, .doUntilStatement: .doWhileStatementNotSupportedInDataSection
    case .forStatement, .whileStatement: .forWhileStatementNotSupportedInDataSection
    case .tryStatement: .tryStatementNotSupportedInDataSection
    case .breakStatement, .continueStatement, .returnStatement, .exitStatement, .throwStatement:
      .flowControlStatementNotSupportedInDataSection
    case .assignmentStatement: .assignmentStatementNotSupportedInDataSection
    case .mergingRedirection, .fileRedirection: .redirectionNotSupportedInDataSection
    case .memberExpression: .propertyReferenceNotSupportedInDataSection
    case .invokeMemberExpression: .methodCallNotSupportedInDataSection
    case .indexExpression: .arrayReferenceNotSupportedInDataSection
    case .blockStatement: .parallelAndSequenceBlockNotSupportedInDataSection
    default: nil
    }
  }

  private mutating func checkDataCommand(_ node: Ref, _ allowed: Set<String>?) {
    if records[Int(node)].detail == TokenKind.dot.rawValue {
      report(.dotSourcingNotSupportedInDataSection, span(node))
      return
    }
    guard let allowed else { return }
    let name = records[Int(node)].firstChild
    guard name >= 0, kind(name) == .stringConstantExpression else {
      let isCall = records[Int(node)].detail == TokenKind.ampersand.rawValue
      report(isCall ? .operatorNotSupportedInDataSection : .cmdletNotInAllowedListForDataSection, span(node))
      return
    }
    let record = records[Int(name)]
    let start = max(Int(record.start), 0)
    let value = StringText.value(
      of: UnsafeBufferPointer(start: file + start, count: max(Int(record.end) - start, 0)),
      kind: StringKind(rawValue: record.detail) ?? .bareWord, isGeneric: record.flags.contains(.generic))
    if !allowed.contains(value.lowercased()) { report(.cmdletNotInAllowedListForDataSection, span(node)) }
  }
}

extension TokenKind {
  /// Whether an operator is refused in the restricted language.
  var isRefusedInData: Bool {
    switch self {
    case .minusMinus, .plusPlus, .dotDot, .format, .join, .imatch, .inotmatch, .ireplace, .isplit, .cmatch, .cnotmatch,
      .creplace, .csplit, .as, .postfixPlusPlus, .postfixMinusMinus:
      true
    default: false
    }
  }
}
