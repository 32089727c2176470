// Script blocks, their parameter blocks and named blocks, and statement lists.

extension Parser {
  /// Parses a whole file; the root is node 0.
  mutating func parseFile() {
    records.append(
      NodeRecord(
        kind: .scriptBlock, role: .root, flags: [], start: 0, end: Int32(fileLength), parent: -1, firstChild: -1,
        nextSibling: -1, payload: -1))
    _ = parseScriptBlock(opening: nil, root: 0)
  }

  /// Parses a script block behind its brace, or a whole file when there is no brace.
  mutating func parseScriptBlock(
    opening: Lexeme?, isFilter: Bool = false, baseCall: Ref = noNode, root: Ref = noNode
  ) -> Ref {
    skipNewlines()
    var kids = Kids()
    if opening == nil { parseUsingStatements(&kids) }
    let restore = restorePoint()
    let nodeCount = records.count
    var block = ScriptBlockParts(isFilter: isFilter, root: root, kids: kids)
    block.paramBlock = parseParamBlock()
    if block.paramBlock < 0 {
      forgetNodes(from: nodeCount)
      resync(restore)
    }
    skipNewlinesAndSemicolons()
    if peekKind().isBlockName { return parseNamedBlocks(opening, &block) }
    return parseUnnamedBlock(opening, &block, baseCall)
  }

  /// What is known of a script block while it is parsed.
  struct ScriptBlockParts {
    var isFilter: Bool
    var root: Ref
    var kids: Kids
    var paramBlock: Ref = noNode
  }

  private mutating func parseUsingStatements(_ kids: inout Kids) {
    while true {
      let token = peekToken()
      guard token.kind == .using else {
        resync(token)
        return
      }
      skipToken()
      let statement = parseUsingStatement(token)
      skipNewlinesAndSemicolons()
      if kind(statement) == .usingStatement { add(statement, .usingStatement, to: &kids) }
    }
  }

  private mutating func parseParamBlock() -> Ref {
    skipNewlines()
    let attributes = parseAttributeList(inExpression: false)
    skipNewlines()
    let param = peekToken()
    guard param.kind == .param else { return noNode }
    skipToken()
    skipNewlines()
    let lParen = nextToken()
    guard lParen.kind == .lParen else {
      // Not an error: it will be a command named `param`.
      unget(lParen)
      return noNode
    }
    let parameters = parseParameterList()
    skipNewlines()
    let rParen = nextToken()
    var end = rParen.span
    if rParen.kind != .rParen {
      unget(rParen)
      end = rParen.span.before
      let last = parameters.isEmpty ? lParen.span : span(parameters.last)
      reportIncomplete(.missingEndParenthesisInFunctionParameterList, last.after)
    }
    var kids = Kids()
    var child = attributes.first
    while child >= 0 {
      let next = records[Int(child)].nextSibling
      if kind(child) == .attribute {
        add(child, .attribute, to: &kids)
      } else {
        report(.typeNotAllowedBeforeParam, span(child))
      }
      child = next
    }
    add(all: parameters, to: &kids)
    return make(.paramBlock, param.span.to(end), kids)
  }

  mutating func parseParameterList() -> Kids {
    var kids = Kids()
    var comma = Span.none
    while true {
      let parameter = parseParameter()
      if parameter < 0 {
        if !comma.isNone { reportIncomplete(.missingExpressionAfterToken, comma.after) }
        return kids
      }
      add(parameter, .parameter, to: &kids)
      skipNewlines()
      let token = peekToken()
      guard token.kind == .comma else { return kids }
      comma = token.span
      skipToken()
    }
  }

  private mutating func parseParameter() -> Ref {
    let oldMode = mode
    let oldComma = commaDisabled
    defer {
      commaDisabled = oldComma
      setMode(oldMode)
    }
    commaDisabled = true
    setMode(.expression)
    skipNewlines()
    var kids = parseAttributeList(inExpression: false)
    let attributes = kids
    skipNewlines()
    let token = nextToken()
    guard token.kind == .variable || token.kind == .splattedVariable else {
      unget(token)
      if attributes.isEmpty { return noNode }
      reportIncomplete(.invalidFunctionParameter, span(attributes.last).after)
      sync(consume: true, .rParen)
      let extent = span(attributes.first).to(span(attributes.last))
      add(make(.variableExpression, extent, detail: VariableDetail.errorParameter), .name, to: &kids)
      return make(.parameter, extent, kids)
    }
    add(makeVariable(token), .name, to: &kids)
    skipNewlines()
    let equals = peekToken()
    var extent = (attributes.isEmpty ? token.span : span(attributes.first)).to(token.span)
    if equals.kind == .equals {
      skipToken()
      skipNewlines()
      let value = parseExpression()
      if value < 0 {
        reportIncomplete(.missingExpressionAfterToken, equals.span.after)
      } else {
        add(value, .defaultValue, to: &kids)
        extent = extent.to(span(value))
      }
    }
    return make(.parameter, extent, kids)
  }

  // MARK: Bodies

  private mutating func parseUnnamedBlock(_ opening: Lexeme?, _ block: inout ScriptBlockParts, _ baseCall: Ref) -> Ref {
    var statements = Kids()
    add(baseCall, .statement, to: &statements)
    var traps = Kids()
    var extent = block.paramBlock < 0 ? Span.none : span(block.paramBlock)
    var full = Span.none
    while true {
      let list = parseStatementList(&statements, &traps)
      extent = extent.to(list)
      if completeScriptBlock(opening, &extent, &full) { break }
    }
    var body = traps
    add(all: statements, to: &body)
    let role: NodeRole = block.isFilter ? .processBlock : .endBlock
    let kind: BlockKind = block.isFilter ? .process : .end
    let named = make(.namedBlock, extent, body, detail: kind.rawValue, flags: .unnamed)
    add(block.paramBlock, .paramBlock, to: &block.kids)
    add(named, role, to: &block.kids)
    return finish(block, full)
  }

  private mutating func finish(_ block: ScriptBlockParts, _ extent: Span) -> Ref {
    guard block.root >= 0 else { return make(.scriptBlock, extent, block.kids) }
    adopt(block.kids, by: block.root)
    return block.root
  }

  private mutating func completeScriptBlock(_ opening: Lexeme?, _ body: inout Span, _ full: inout Span) -> Bool {
    let token = nextToken()
    guard let opening else {
      full = Span(0, Int32(fileLength))
      if token.kind == .endOfInput || tooDeep { return true }
      report(.unexpectedToken, token.span)
      return false
    }
    var end = token.span
    if token.kind != .rCurly {
      unget(token)
      end = body.or(opening.span)
      reportIncomplete(.missingEndCurlyBrace, opening.span, detected: token.span)
    } else if body.isNone, !sameColumn(opening.end, token.start) {
      body = opening.span.after.to(token.span.before)
    }
    full = opening.span.to(end)
    return true
  }

  /// Whether two places stand in the same column.
  private mutating func sameColumn(_ first: Int32, _ second: Int32) -> Bool {
    if first == second { return true }
    func lineStart(_ offset: Int) -> Int {
      var index = min(offset, fileLength)
      while index > 0, file[index - 1] != 0x0A, file[index - 1] != 0x0D { index -= 1 }
      return index
    }
    func column(_ offset: Int) -> Int {
      var units = 0
      for index in lineStart(offset)..<min(offset, fileLength) where file[index] & 0xC0 != 0x80 {
        units += file[index] >= 0xF0 ? 2 : 1
      }
      return units
    }
    let from = min(Int(first), fileLength)
    let to = min(Int(second), fileLength)
    guard from < to else { return from == to }
    if !(from..<to).contains(where: { file[$0] == 0x0A || file[$0] == 0x0D }) { return false }
    return column(from) == column(to)
  }

  private mutating func parseNamedBlocks(_ opening: Lexeme?, _ block: inout ScriptBlockParts) -> Ref {
    var start = opening?.span ?? (block.paramBlock < 0 ? .none : span(block.paramBlock))
    var end = Span.none
    var full = Span.none
    // In visiting order: dynamicparam, begin, process, end, clean.
    var blocks: (dynamic: Ref, begin: Ref, process: Ref, end: Ref, clean: Ref) = (
      noNode, noNode, noNode, noNode, noNode
    )
    while true {
      let name = nextToken()
      if name.kind == .rCurly || name.kind == .endOfInput {
        unget(name)
        var body = start.to(end)
        _ = completeScriptBlock(opening, &body, &full)
        break
      }
      guard name.kind.isBlockName else {
        if opening != nil {
          unget(name)
          full = start.to(end)
        } else {
          full = Span(0, Int32(fileLength))
        }
        report(.missingNamedBlocks, name.span)
        break
      }
      if start.isNone { start = name.span }
      end = name.span
      var body = Kids()
      var extent = parseStatementBlockContents(&body)
      if extent.isNone {
        reportIncomplete(.missingNamedStatementBlock, name.span.after)
      } else {
        end = extent
      }
      extent = name.span.to(end)
      let node = makeNamedBlock(name.kind, extent, body)
      switch name.kind {
      case .dynamicparam where blocks.dynamic < 0: blocks.dynamic = node
      case .begin where blocks.begin < 0: blocks.begin = node
      case .process where blocks.process < 0: blocks.process = node
      case .end where blocks.end < 0: blocks.end = node
      case .clean where blocks.clean < 0: blocks.clean = node
      default: report(.duplicateScriptCommandClause, extent)
      }
      skipNewlinesAndSemicolons()
    }
    add(block.paramBlock, .paramBlock, to: &block.kids)
    add(blocks.dynamic, .dynamicParamBlock, to: &block.kids)
    add(blocks.begin, .beginBlock, to: &block.kids)
    add(blocks.process, .processBlock, to: &block.kids)
    add(blocks.end, .endBlock, to: &block.kids)
    add(blocks.clean, .cleanBlock, to: &block.kids)
    return finish(block, full)
  }

  private mutating func makeNamedBlock(_ kind: TokenKind, _ extent: Span, _ body: Kids) -> Ref {
    let block: BlockKind =
      switch kind {
      case .dynamicparam: .dynamicParam
      case .begin: .begin
      case .process: .process
      case .clean: .clean
      default: .end
      }
    return make(.namedBlock, extent, body, detail: block.rawValue)
  }

  // MARK: Statement blocks

  /// Parses `{ … }`; none, without moving, when no brace follows.
  mutating func parseStatementBlock() -> Ref {
    var kids = Kids()
    let extent = parseStatementBlockContents(&kids)
    return extent.isNone ? noNode : make(.statementBlock, extent, kids)
  }

  private mutating func parseStatementBlockContents(_ kids: inout Kids) -> Span {
    skipNewlines()
    let lCurly = nextToken()
    guard lCurly.kind == .lCurly else {
      unget(lCurly)
      return .none
    }
    var statements = Kids()
    let list = parseStatementList(&statements, &kids)
    add(all: statements, to: &kids)
    let rCurly = nextToken()
    guard rCurly.kind == .rCurly else {
      unget(rCurly)
      reportIncomplete(.missingEndCurlyBrace, lCurly.span, detected: rCurly.span)
      return lCurly.span.to(list.or(lCurly.span))
    }
    return lCurly.to(rCurly)
  }

  mutating func parseStatementList(_ statements: inout Kids, _ traps: inout Kids) -> Span {
    var extent = Span.none
    skipNewlinesAndSemicolons()
    while true {
      let statement = parseStatement()
      if statement < 0 { return extent }
      checkSignature(statement)
      if kind(statement) == .trapStatement {
        add(statement, .trap, to: &traps)
      } else {
        add(statement, .statement, to: &statements)
      }
      extent = extent.to(span(statement))
      skipNewlinesAndSemicolons()
      let next = peekKind()
      if next == .rParen || next == .rCurly { return extent }
    }
  }
}

/// What a variable node's detail says.
enum VariableDetail {
  /// On the drive `using:`, which belongs to the node around the variable.
  static let using: UInt8 = 1
  /// In braces without a name.
  static let errorName: UInt8 = 2
  /// Made up for a parameter without a name.
  static let errorParameter: UInt8 = 4
}
