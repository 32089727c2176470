/// Finds variables that a method reads before it has certainly assigned them.
///
/// Follows the paths through the statements; what is assigned on all of them is the method's own.
struct AssignmentAnalysis {
  /// The names assigned on all paths to a place; nil where no path leads.
  private typealias State = Set<String>?

  private struct Loop {
    var label: String
    var breakState: State
    var continueState: State
  }

  private let parser: Parser
  private var state: State = []
  private var loops: [Loop] = []
  private var foreign: [(node: Ref, name: String)] = []
  /// The types that assignments give to names; a variable of several types is looked up when the method runs.
  private var types: [String: Set<String>] = [:]
  private var looksUp = false
  private var assigned: Set<String> = []

  private static let automatic: Set<String> = [
    "_", "args", "this", "input", "pscmdlet", "psboundparameters", "myinvocation", "psscriptroot", "pscommandpath", "?",
    "psitem",
  ]
  /// Variables that methods see though they are not theirs.
  private static let accessible: Set<String> = [
    "lastexitcode", "error", "stacktrace", "outputencoding", "nestedpromptlevel", "pwd", "matches",
    "psapplicationoutputencoding", "true", "false", "null",
  ]
  private static let lookupCommands: Set<String> = [
    "new-variable", "remove-variable", "set-variable", "set-psbreakpoint", "nv", "rv", "sbp", "sv", "set",
    "microsoft.powershell.utility\\new-variable", "microsoft.powershell.utility\\remove-variable",
    "microsoft.powershell.utility\\set-variable", "microsoft.powershell.utility\\set-psbreakpoint",
  ]

  init(_ parser: Parser) { self.parser = parser }

  /// The variables of a method that are not certainly its own.
  mutating func foreignVariables(of member: Ref) -> Set<Ref> {
    let function = parser.firstChild(member, .function)
    guard function >= 0 else { return [] }
    for parameter in parser.childRefs(function) where parser.kind(parameter) == .parameter {
      for name in parser.targetNames(parser.firstChild(parameter, .name)) {
        state?.insert(name)
        assigned.insert(name)
        let type = parser.childRefs(parameter).first { parser.kind($0) == .typeConstraint }
        types[name] = [type.map { parser.typeName($0) } ?? "object"]
      }
    }
    let body = parser.firstChild(function, .body)
    if body >= 0 {
      for block in parser.childRefs(body) where parser.kind(block) == .namedBlock { visitList(block) }
    }
    return Set(foreign.filter { !isLookedUp($0.name) }.map(\.node))
  }

  /// Whether a name that is assigned somewhere is nevertheless looked up at run time, so that reading it is no error.
  private func isLookedUp(_ name: String) -> Bool {
    assigned.contains(name) && (looksUp || (types[name]?.count ?? 0) > 1)
  }

  private static func join(_ a: State, _ b: State) -> State {
    guard let a else { return b }
    guard let b else { return a }
    return a.intersection(b)
  }

  private func children(_ node: Ref) -> [Ref] { parser.childRefs(node) }

  private mutating func visitList(_ block: Ref) {
    if block < 0 { return }
    for statement in children(block) where parser.kind(statement) != .trapStatement { visit(statement) }
  }

  private mutating func visit(_ node: Ref) {
    // Members and chains nest deeply to the left, so plain nodes are visited without recursion.
    var open = node < 0 ? [] : [node]
    while let next = open.popLast() {
      if !visitSpecial(next) { open += children(next).reversed() }
    }
  }

  /// Visits a node whose parts do not simply follow one another; false for all others.
  private mutating func visitSpecial(_ node: Ref) -> Bool {
    switch parser.kind(node) {
    case .variableExpression: read(node)
    case .scriptBlockExpression, .functionDefinition, .typeDefinition, .trapStatement, .baseCtorInvokeMemberExpression:
      break
    case .statementBlock, .namedBlock: visitList(node)
    case .assignmentStatement: visitAssignment(node)
    case .ifStatement: visitIf(node)
    case .whileStatement, .forStatement, .forEachStatement, .switchStatement: visitLoop(node)
    case .doWhileStatement, .doUntilStatement: visitDo(node)
    case .tryStatement: visitTry(node)
    case .returnStatement, .throwStatement, .exitStatement:
      for child in children(node) { visit(child) }
      state = nil
    case .breakStatement, .continueStatement: visitJump(node)
    case .binaryExpression: visitBinary(node)
    case .command: visitCommand(node)
    case .dataStatement: visitList(parser.firstChild(node, .body))
    default: return false
    }
    return true
  }

  private mutating func read(_ node: Ref) {
    let path = parser.variablePath(node)
    guard let (name, scope) = parser.variableName(path), scope != "global", scope != "script",
      !Self.accessible.contains(path), !Self.automatic.contains(name), let state, !state.contains(name)
    else { return }
    foreign.append((node, name))
  }

  private mutating func assign(_ name: String, _ type: String) {
    state?.insert(name)
    assigned.insert(name)
    types[name, default: []].insert(type)
  }

  /// What an assignment's left side assigns to.
  private func targets(_ left: Ref) -> [Ref] {
    switch parser.kind(left) {
    case .arrayLiteral: return children(left).flatMap { targets($0) }
    case .parenExpression:
      let inner = parser.pureExpression(parser.records[Int(left)].firstChild)
      return inner < 0 ? [left] : targets(inner)
    default: return [left]
    }
  }

  private mutating func visitAssignment(_ node: Ref) {
    let left = parser.records[Int(node)].firstChild
    visit(parser.records[Int(left)].nextSibling)
    for target in targets(left) {
      var variable = target
      var type = ""
      while parser.kind(variable) == .convertExpression || parser.kind(variable) == .attributedExpression {
        let attribute = parser.records[Int(variable)].firstChild
        type = parser.typeName(attribute)
        variable = parser.records[Int(attribute)].nextSibling
      }
      if parser.kind(variable) == .variableExpression {
        for name in parser.targetNames(variable) {
          // A plain assignment keeps the type that an earlier one gave.
          let known = state?.contains(name) == true && type.isEmpty
          assign(name, type.isEmpty ? (known ? types[name]?.first ?? "object" : "object") : type)
        }
      } else {
        visit(target)
      }
    }
  }

  private mutating func visitIf(_ node: Ref) {
    var after: State = nil
    for child in children(node) {
      switch parser.records[Int(child)].role {
      case .condition: visit(child)
      case .body:
        let before = state
        visitList(child)
        after = Self.join(after, state)
        state = before
      default: visitList(child)
      }
    }
    state = Self.join(after, state)
  }

  private func label(_ node: Ref) -> String {
    let payload = Int(parser.records[Int(node)].payload)
    return payload < 0 ? "" : parser.text(parser.extras[payload], parser.extras[payload + 1]).lowercased()
  }

  private mutating func visitLoop(_ node: Ref) {
    visit(parser.firstChild(node, .initializer))
    let condition = parser.firstChild(node, .condition)
    visit(condition)
    if parser.kind(node) == .switchStatement { assign("switch", "object") }
    if parser.kind(node) == .forEachStatement {
      assign("foreach", "object")
      for name in parser.targetNames(parser.firstChild(node, .variable)) { assign(name, "object") }
    }
    let after: State = condition >= 0 ? state : nil
    loops.append(Loop(label: label(node), breakState: after, continueState: nil))
    if parser.kind(node) == .switchStatement { visitClauses(node) } else { visitList(parser.firstChild(node, .body)) }
    let loop = loops.removeLast()
    state = Self.join(state, loop.continueState)
    visit(parser.firstChild(node, .iterator))
    state = loop.breakState
  }

  private mutating func visitClauses(_ node: Ref) {
    for child in children(node) {
      switch parser.records[Int(child)].role {
      case .clauseCondition: visit(child)
      case .clauseBody:
        let before = state
        visitList(child)
        state = Self.join(before, state)
      case .defaultClause: visitList(child)
      default: break
      }
    }
  }

  private mutating func visitDo(_ node: Ref) {
    loops.append(Loop(label: label(node), breakState: nil, continueState: nil))
    visitList(parser.firstChild(node, .body))
    let loop = loops.removeLast()
    state = Self.join(state, loop.continueState)
    visit(parser.firstChild(node, .condition))
    state = Self.join(state, loop.breakState)
  }

  private mutating func visitTry(_ node: Ref) {
    let before = state
    visitList(parser.firstChild(node, .body))
    var after = state
    var catchesAll = false
    for clause in children(node) where parser.kind(clause) == .catchClause {
      if parser.records[Int(clause)].flags.contains(.catchAll) { catchesAll = true }
      state = before
      visitList(parser.firstChild(clause, .body))
      after = Self.join(after, state)
    }
    let last = parser.firstChild(node, .finallyBlock)
    state = after
    guard last >= 0 else { return }
    if !catchesAll { state = Self.join(after, before) }
    visitList(last)
  }

  private mutating func visitJump(_ node: Ref) {
    let target = parser.records[Int(node)].firstChild
    var index = loops.count - 1
    if target >= 0 {
      let name = parser.text(parser.records[Int(target)].start, parser.records[Int(target)].end).lowercased()
      while index >= 0, loops[index].label != name { index -= 1 }
    }
    if index >= 0 {
      if parser.kind(node) == .breakStatement {
        loops[index].breakState = Self.join(loops[index].breakState, state)
      } else {
        loops[index].continueState = Self.join(loops[index].continueState, state)
      }
    }
    state = nil
  }

  private mutating func visitBinary(_ node: Ref) {
    // Chains of operators can be long: the left ones are visited first, without recursion.
    var spine: [Ref] = []
    var current = node
    while parser.kind(current) == .binaryExpression {
      spine.append(current)
      current = parser.records[Int(current)].firstChild
    }
    visit(current)
    while let operation = spine.popLast() {
      let left = parser.records[Int(operation)].firstChild
      let detail = parser.records[Int(operation)].detail
      let before = state
      visit(parser.records[Int(left)].nextSibling)
      if detail == TokenKind.and.rawValue || detail == TokenKind.or.rawValue { state = Self.join(before, state) }
    }
  }

  private mutating func visitCommand(_ node: Ref) {
    let first = parser.records[Int(node)].firstChild
    if parser.records[Int(node)].detail == TokenKind.dot.rawValue { looksUp = true }
    if first >= 0, parser.kind(first) == .stringConstantExpression {
      let name = parser.text(parser.records[Int(first)].start, parser.records[Int(first)].end).lowercased()
      if Self.lookupCommands.contains(name) { looksUp = true }
    }
    for child in children(node) { visit(child) }
  }
}
