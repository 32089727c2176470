// Checks of functions and statements.

extension Parser {
  mutating func checkFunction(_ node: Ref) {
    let body = firstChild(node, .body)
    let hasParameters = firstChild(node, .parameter) >= 0
    let block = body >= 0 ? firstChild(body, .paramBlock) : noNode
    if hasParameters, block >= 0 {
      report(.onlyOneParameterListAllowed, span(block))
    } else if hasParameters {
      checkParameters(node)
    }
    if records[Int(node)].flags.contains(.workflow) { report(.workflowNotSupportedInPowerShellCore, span(node)) }
  }

  mutating func checkForeach(_ node: Ref) {
    let isParallel = records[Int(node)].detail & SwitchFlags.parallel.rawValue != 0
    let hasLimit = firstChild(node, .throttleLimit) >= 0
    if isParallel || hasLimit { report(.keywordParameterReservedForFutureUse, span(node)) }
    if hasLimit, !isParallel { report(.throttleLimitRequiresParallelFlag, span(node)) }
  }

  mutating func checkTry(_ node: Ref) {
    let clauses = childRefs(node).filter { kind($0) == .catchClause }
    guard clauses.count > 1 else { return }
    for (index, first) in clauses.enumerated().dropLast() {
      for second in clauses[(index + 1)...] {
        if records[Int(first)].flags.contains(.catchAll) {
          report(.emptyCatchNotLast, span(second).before)
          break
        }
        if records[Int(second)].flags.contains(.catchAll) { continue }
        checkCatchTypes(first, second)
      }
    }
  }

  private mutating func checkCatchTypes(_ first: Ref, _ second: Ref) {
    let earlier = childRefs(first).filter { kind($0) == .typeConstraint }.map { typeName($0) }
    for type in childRefs(second) where kind(type) == .typeConstraint {
      let name = typeName(type)
      for other in earlier where TypeFacts.isException(name) && TypeFacts.isException(other) {
        if name == other || (other == "exception" && name != "exception") {
          report(.exceptionTypeAlreadyCaught, span(type))
        }
      }
    }
  }

  /// The label of a jump: nil when it is computed, empty when there is none.
  private func jumpLabel(_ node: Ref) -> String? {
    let label = records[Int(node)].firstChild
    return label < 0 ? "" : constantKey(label)
  }

  private func loopLabel(_ node: Ref) -> String { payloadText(node).lowercased() }

  private func isLabeled(_ node: Ref) -> Bool {
    switch kind(node) {
    case .switchStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement: true
    default: false
    }
  }

  mutating func checkJump(_ node: Ref) {
    let label = jumpLabel(node)
    checkFlowOutOfFinally(node, label)
    guard let label, !label.isEmpty, hasClasses else { return }
    var outer = parent(node)
    while outer >= 0 {
      if kind(outer) == .functionDefinition {
        if kind(parent(outer)) == .functionMember { report(.labelNotFound, span(node)) }
        return
      }
      if isLabeled(outer), kind(outer) != .switchStatement, loopLabel(outer) == label { return }
      outer = parent(outer)
    }
  }

  private mutating func checkFlowOutOfFinally(_ node: Ref, _ label: String?) {
    var outer = parent(node)
    while outer >= 0 {
      switch kind(outer) {
      case .namedBlock, .trapStatement, .scriptBlock: return
      case .statementBlock:
        if records[Int(outer)].role == .finallyBlock {
          report(.controlLeavingFinally, span(node))
          return
        }
      default:
        if let label, isLabeled(outer), label.isEmpty || loopLabel(outer) == label { return }
      }
      outer = parent(outer)
    }
  }

  mutating func checkReturn(_ node: Ref) {
    checkFlowOutOfFinally(node, nil)
    guard hasClasses else { return }
    let member = enclosingMember(node)
    guard member >= 0, kind(member) == .functionMember else { return }
    let isVoid = returnsNothing(member)
    if records[Int(node)].firstChild >= 0 {
      if isVoid { report(.voidMethodHasReturn, span(node)) }
    } else if !isVoid {
      report(.nonVoidMethodMissingReturnValue, span(node))
    }
  }

  mutating func checkBlock(_ node: Ref) {
    var outer = parent(node)
    while outer >= 0, kind(outer) != .functionDefinition { outer = parent(outer) }
    if outer >= 0, records[Int(outer)].flags.contains(.workflow) { return }
    let keyword = records[Int(node)].detail == TokenKind.parallel.rawValue ? "parallel" : "sequence"
    let start = records[Int(node)].start
    report(.unexpectedKeyword, Span(start, start + Int32(keyword.utf8.count)))
  }

  mutating func checkUsingStatement(_ node: Ref) {
    let using = UsingKind(rawValue: records[Int(node)].detail)
    if using == .type || using == .command || firstChild(node, .alias) >= 0 {
      report(.usingStatementNotSupported, span(node))
    }
    guard using == .namespace else { return }
    let name = firstChild(node, .name)
    guard name >= 0, let value = constantKey(name), !Self.isNamespace(value) else { return }
    report(.invalidNamespaceValue, span(name))
  }

  private static func isNamespace(_ value: String) -> Bool {
    value.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { piece in
      guard let first = piece.first, first.isLetter || first == "_" else { return false }
      return piece.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
  }
}
