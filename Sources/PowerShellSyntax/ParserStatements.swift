// Statements: recognition by keyword, and the simple ones.

extension Parser {
  mutating func parseStatement() -> Ref {
    guard enter() else {
      leave()
      return noNode
    }
    defer { leave() }
    while true {
      var token = nextToken()
      var attributes: Kids?
      var restore = 0
      var nodeCount = 0
      if token.kind == .generic, byteInFile(token.start) == UInt8(ascii: "[") {
        restore = Int(token.start)
        nodeCount = records.count
        resync(token)
        let list = parseAttributeList(inExpression: false)
        token = nextToken()
        if !list.isEmpty {
          attributes = list
          if token.kind.refusesAttributes {
            if contains(list, .typeConstraint) {
              forgetNodes(from: nodeCount)
              resync(restore)
              token = nextToken()
            } else {
              report(.unexpectedAttribute, span(list.first))
            }
          } else if token.kind.isKeyword {
            reportTypes(before: list)
          } else {
            forgetNodes(from: nodeCount)
            resync(restore)
            token = nextToken()
          }
        }
      }
      switch token.kind {
      case .else, .elseIf, .catch, .until:
        guard errors.isEmpty else {
          // After an error a stray part of a statement is left out.
          skipNewlines()
          continue
        }
        return parseOther(token, hasAttributes: attributes != nil, restore, nodeCount)
      default:
        if let statement = parseKeywordStatement(token, attributes, restore, nodeCount) { return statement }
        return parseOther(token, hasAttributes: attributes != nil, restore, nodeCount)
      }
    }
  }

  @inline(__always) private func byteInFile(_ offset: Int32) -> UInt8 {
    Int(offset) < fileLength ? file[Int(offset)] : 0
  }

  private mutating func contains(_ kids: Kids, _ wanted: NodeKind) -> Bool {
    var child = kids.first
    while child >= 0 {
      if kind(child) == wanted { return true }
      child = records[Int(child)].nextSibling
    }
    return false
  }

  private mutating func reportTypes(before kids: Kids) {
    var child = kids.first
    while child >= 0 {
      if kind(child) != .attribute {
        report(.typeNotAllowedBeforeStatement, span(child))
        return
      }
      child = records[Int(child)].nextSibling
    }
  }

  private mutating func parseOther(_ token: Lexeme, hasAttributes: Bool, _ restore: Int, _ nodeCount: Int) -> Ref {
    if hasAttributes {
      forgetNodes(from: nodeCount)
      resync(restore)
    } else {
      unget(token)
    }
    return parsePipelineChain()
  }

  private mutating func parseKeywordStatement(
    _ token: Lexeme, _ attributes: Kids?, _ restore: Int, _ nodeCount: Int
  ) -> Ref? {
    switch token.kind {
    case .if: return parseIf(token)
    case .switch: return parseSwitch(label: nil, token)
    case .foreach: return parseForeach(label: nil, token)
    case .for: return parseFor(label: nil, token)
    case .while: return parseWhile(label: nil, token)
    case .do: return parseDo(label: nil, token)
    case .function, .filter, .workflow: return parseFunction(token)
    case .return: return parseFlow(token, .returnStatement)
    case .throw: return parseFlow(token, .throwStatement)
    case .exit: return parseFlow(token, .exitStatement)
    case .break: return parseJump(token, .breakStatement)
    case .continue: return parseJump(token, .continueStatement)
    case .trap: return parseTrap(token)
    case .try: return parseTry(token)
    case .data: return parseData(token)
    case .parallel, .sequence: return parseBlockStatement(token)
    case .configuration: return parseConfiguration(token)
    case .from, .define, .var:
      report(.reservedKeywordNotAllowed, token.span)
      return make(.errorStatement, token.span)
    case .label:
      skipNewlines()
      return parseLabeled(token)
    case .endOfInput:
      if attributes == nil || tooDeep {
        unget(token)
        return noNode
      }
      forgetNodes(from: nodeCount)
      resync(restore)
      return parsePipelineChain()
    case .class: return parseClass(attributes ?? Kids(), token)
    case .enum: return parseEnum(attributes ?? Kids(), token)
    case .using:
      let statement = parseUsingStatement(token)
      report(.usingMustBeAtStartOfScript, span(statement))
      return statement
    default:
      return nil
    }
  }

  /// `return`, `throw`, `exit`
  private mutating func parseFlow(_ token: Lexeme, _ kind: NodeKind) -> Ref {
    let pipeline = parsePipelineChain()
    var kids = Kids()
    add(pipeline, .pipeline, to: &kids)
    return make(kind, pipeline < 0 ? token.span : token.span.to(span(pipeline)), kids)
  }

  /// `break`, `continue`
  private mutating func parseJump(_ token: Lexeme, _ kind: NodeKind) -> Ref {
    let label = parseLabelOrKey()
    var kids = Kids()
    add(label, .label, to: &kids)
    return make(kind, label < 0 ? token.span : token.span.to(span(label)), kids)
  }

  private mutating func parseLabeled(_ label: Lexeme) -> Ref {
    let token = nextToken()
    switch token.kind {
    case .switch: return parseSwitch(label: label, token)
    case .foreach: return parseForeach(label: label, token)
    case .for: return parseFor(label: label, token)
    case .while: return parseWhile(label: label, token)
    case .do: return parseDo(label: label, token)
    default:
      resync(label)
      return parsePipelineChain()
    }
  }

  private mutating func parseBlockStatement(_ token: Lexeme) -> Ref {
    let body = parseStatementBlock()
    guard body >= 0 else {
      reportIncomplete(.missingStatementAfterKeyword, token.span.after)
      return make(.errorStatement, token.span)
    }
    var kids = Kids()
    add(body, .body, to: &kids)
    return make(.blockStatement, token.span.to(span(body)), kids, detail: token.kind.rawValue)
  }

  // MARK: Names

  /// A simple name as a node; none, without moving, when another kind of token follows.
  mutating func parseSimpleName() -> Ref {
    guard let token = simpleNameToken() else { return noNode }
    return make(.stringConstantExpression, token.span, detail: StringKind.bareWord.rawValue)
  }

  mutating func simpleNameToken() -> Lexeme? {
    wantSimpleName = true
    let token = peekToken()
    wantSimpleName = false
    guard token.kind == .identifier else { return nil }
    skipToken()
    return token
  }

  mutating func parseLabelOrKey() -> Ref {
    let name = parseSimpleName()
    if name >= 0 { return name }
    let next = peekKind()
    if next == .newLine || next == .semi { return noNode }
    let oldComma = commaDisabled
    commaDisabled = true
    defer { commaDisabled = oldComma }
    return parseUnary()
  }

  // MARK: using

  mutating func parseUsingStatement(_ using: Lexeme) -> Ref {
    let directive = nextToken()
    let usingKind: UsingKind
    switch directive.kind {
    case .namespace: usingKind = .namespace
    case .type: usingKind = .type
    case .module: usingKind = .module
    case .command: usingKind = .command
    case .assembly: usingKind = .assembly
    default:
      unget(directive)
      reportIncomplete(.missingUsingStatementDirective, using.span.after)
      return make(.errorStatement, using.span)
    }
    let itemToken = nextToken()
    switch itemToken.kind {
    case .endOfInput, .newLine, .comma, .semi:
      reportIncomplete(.missingUsingItemName, directive.span.after)
      return make(.errorStatement, using.to(directive))
    default: break
    }
    let item = parseCommandArgument(.argument, itemToken)
    guard item >= 0 else {
      report(.invalidValueForUsingItemName, itemToken.span)
      sync(consume: true, .semi, .newLine)
      return make(.errorStatement, using.to(itemToken))
    }
    let itemIsTable = usingKind == .module && kind(item) == .hashtable
    guard kind(item) == .stringConstantExpression || itemIsTable else {
      report(.invalidValueForUsingItemName, span(item))
      return make(.errorStatement, using.span.to(span(item)))
    }
    var kids = Kids()
    add(item, itemIsTable ? .moduleSpecification : .name, to: &kids)
    if usingKind != .assembly, !itemIsTable {
      let equals = peekToken()
      if equals.kind == .equals {
        skipToken()
        return parseUsingAlias(using, usingKind, equals, item, kids)
      }
      if usingKind == .type || usingKind == .command {
        reportIncomplete(.missingEqualsInUsingAlias, itemToken.span.after)
        var parts = Kids()
        add(item, .errorPart, to: &parts)
        return make(.errorStatement, using.span.to(span(item)), parts)
      }
    }
    requireStatementTerminator()
    return make(.usingStatement, using.span.to(span(item)), kids, detail: usingKind.rawValue)
  }

  private mutating func parseUsingAlias(
    _ using: Lexeme, _ usingKind: UsingKind, _ equals: Lexeme, _ item: Ref, _ kids: Kids
  ) -> Ref {
    var kids = kids
    let aliasToken = nextToken()
    switch aliasToken.kind {
    case .endOfInput, .newLine, .semi:
      unget(aliasToken)
      reportIncomplete(.missingNamespaceAlias, equals.span.after)
      return make(.errorStatement, using.to(equals))
    case .comma:
      report(.unexpectedUnaryOperator, aliasToken.span)
      return make(.errorStatement, using.to(aliasToken))
    default: break
    }
    let alias = parseCommandArgument(.argument, aliasToken)
    if alias >= 0, usingKind == .module, kind(alias) == .hashtable {
      add(alias, .moduleSpecification, to: &kids)
    } else if alias >= 0, kind(alias) == .stringConstantExpression {
      add(alias, .alias, to: &kids)
    } else {
      let extent = alias < 0 ? aliasToken.span : span(alias)
      report(.invalidValueForUsingItemName, extent)
      var parts = Kids()
      add(item, .errorPart, to: &parts)
      add(alias, .errorPart, to: &parts)
      return make(.errorStatement, using.span.to(extent), parts)
    }
    requireStatementTerminator()
    return make(.usingStatement, using.to(aliasToken), kids, detail: usingKind.rawValue)
  }

  private mutating func requireStatementTerminator() {
    let token = peekToken()
    if token.kind == .newLine || token.kind == .semi {
      skipToken()
    } else if token.kind != .endOfInput {
      reportIncomplete(.missingStatementTerminator, token.span)
    }
  }

  /// `configuration Name { … }`: its body is read as ordinary commands.
  private mutating func parseConfiguration(_ token: Lexeme) -> Ref {
    skipNewlines()
    let nameToken = nextToken()
    guard nameToken.kind != .endOfInput, nameToken.kind != .lCurly else {
      unget(nameToken)
      reportIncomplete(.missingConfigurationName, token.span.after)
      return make(.errorStatement, token.span)
    }
    let name = parseCommandArgument(.commandName, nameToken)
    var kids = Kids()
    if name >= 0 { add(name, .name, to: &kids) }
    skipNewlines()
    let lCurly = nextToken()
    guard name >= 0, lCurly.kind == .lCurly else {
      unget(lCurly)
      reportIncomplete(.missingCurlyInConfigurationStatement, nameToken.span.after)
      return make(.errorStatement, token.to(nameToken), kids)
    }
    let body = parseScriptBlockExpression(lCurly)
    add(body, .body, to: &kids)
    return make(.configurationDefinition, token.span.to(span(body)), kids)
  }
}
