import PowerShellSemantics
import PowerShellSyntax

/// Where new statements go, and how they are laid out.
extension Planner {
  /// The statement that is nothing but the call: the call itself, with what throws its result away or keeps it (`$x = call`).
  func wholeStatement(ofCall id: NodeID) -> Node? {
    let command = node(id)
    guard let pipeline = command.parent, pipeline.kind == .pipeline else { return nil }
    let elements = pipeline.children(.element)
    guard elements.first?.id == id else { return nil }
    var statement = pipeline
    if elements.count == 2, elements[1].children.first?.stringValue?.lowercased() != "out-null" { return nil }
    if elements.count > 2 { return nil }
    if let assignment = pipeline.parent, assignment.kind == .assignmentStatement, pipeline.role == .right,
      assignment.child(.left)?.withoutParentheses.kind == .variableExpression
    {
      statement = assignment
    }
    return statement.role == .statement ? statement : nil
  }

  /// A command with the parentheses right around it, when nothing else is in them.
  func parenthesesOfCommand(_ command: Node) -> Node {
    guard let pipeline = command.parent, pipeline.kind == .pipeline, pipeline.children(.element).count == 1,
      let paren = pipeline.parent,
      paren.kind == .parenExpression
    else { return command }
    return paren
  }

  /// Statements on lines of their own; `leading`: each begins with a line end.
  func lines(_ statements: [[Fragment]], indent: String, leading: Bool) -> [Fragment] {
    var result: [Fragment] = []
    for (index, statement) in statements.enumerated() {
      if leading || index > 0 { result = result + style.newline + indent }
      result += reindented(statement, indent: indent)
    }
    return result
  }

  /// The lines of new text after the first, with an indent. Text of the script keeps its own.
  private func reindented(_ fragments: [Fragment], indent: String) -> [Fragment] {
    fragments.map { fragment in
      guard case .text(let text) = fragment, text.contains("\n") else { return fragment }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return .text(
        lines.enumerated().map { index, line in
          guard index > 0 else { return String(line) }
          // What follows the last line end is in the next fragment.
          if index == lines.count - 1, line.isEmpty { return indent }
          // Templates indent by four blanks, the script in its own way.
          let blanks = line.prefix { $0 == " " }.count
          return line.isEmpty
            ? ""
            : indent + String(repeating: style.indentStep, count: blanks / 4)
              + String(repeating: " ", count: blanks % 4)
              + line.dropFirst(blanks)
        }.joined(separator: style.newline))
    }
  }

  func indented(_ fragments: [Fragment], at offset: Int) -> [Fragment] {
    reindented(fragments, indent: style.indent(of: offset))
  }

  func spansLines(_ fragments: [Fragment]) -> Bool {
    fragments.contains { fragment in
      switch fragment {
      case .text(let text): text.contains("\n")
      case .source(let range): !style.isOnOneLine(range)
      }
    }
  }

  /// A statement whose line it begins, or that shares its line with the block around it.
  private func sharesLine(_ statement: Node) -> Bool { !style.isFirstOnLine(statement.range.lowerBound) }

  /// Inserts statements before the one that holds a call. False when there is no place where they run once before the call.
  func insertStatements(_ statements: [[Fragment]], beforeStatementOf call: NodeID, thread: ThreadID) -> Bool {
    let id = analysis.enclosingStatement(call)
    let statement = node(id)
    guard id != call, runsOnce(call, in: statement) else { return false }
    return insertStatements(statements, before: outsideOfText(statement), thread: thread)
  }

  /// The statement with the text that a statement alone in `$( )` is a part of; the statement itself when it is in none.
  private func outsideOfText(_ statement: Node) -> Node {
    guard statement.isInsideExpandableString,
      let expression = statement.ancestors.first(where: { $0.kind == .subExpression }),
      expression.parent?.kind == .expandableStringExpression
    else { return statement }
    let inner = expression.descendants.filter { $0.role == .statement }
    guard inner.count == 1, inner.first?.id == statement.id else { return statement }
    let outer = node(analysis.enclosingStatement(expression.id))
    guard outer.id != statement.id, runsOnce(expression.id, in: outer) else { return statement }
    return outsideOfText(outer)
  }

  /// Inserts statements before another one.
  func insertStatements(_ statements: [[Fragment]], before statement: Node, thread: ThreadID) -> Bool {
    guard statement.role == .statement else { return false }
    let start = statement.range.lowerBound
    if statement.isInsideExpandableString, statements.contains(where: { spansLines($0) }) { return false }
    if statement.isInsideExpandableString || sharesLine(statement) {
      if statements.contains(where: { spansLines($0) }) {
        return insertOnOwnLines(statements, before: statement, thread: thread)
      }
      var text: [Fragment] = []
      for statement in statements where !isComment(statement) { text = text + statement + "; " }
      insert(text, before: start, thread: thread)
      return true
    }
    let indent = style.indent(of: start)
    insert(lines(statements, indent: indent, leading: false) + style.newline + indent, before: start, thread: thread)
    return true
  }

  /// The outermost loop around a call in which statements made for it give the same in every round; nil when there is none.
  func loopToLeave(from call: NodeID, with statements: [[Fragment]]) -> Node? {
    var variables: Set<String> = []
    for case .source(let range) in statements.joined() {
      guard let root = tree.node(at: range.lowerBound) else { return nil }
      var top = root
      while let parent = top.parent, parent.range.lowerBound >= range.lowerBound,
        parent.range.upperBound <= range.upperBound
      { top = parent }
      for node in [top] + Array(top.descendants) {
        if node.kind == .command || node.kind == .invokeMemberExpression { return nil }
        if node.kind == .variableExpression, let name = node.variableName?.lowercased() { variables.insert(name) }
      }
    }
    if variables.contains("_") || variables.contains("psitem") { return nil }
    var result: Node?
    for ancestor in node(call).ancestors {
      if ancestor.kind == .functionDefinition { break }
      guard let loop = loopStatement(ancestor), loop.role == .statement, style.isFirstOnLine(loop.range.lowerBound)
      else { continue }
      let isChanged = loop.descendants.contains { inner in
        guard inner.kind == .variableExpression, let name = inner.variableName?.lowercased(), variables.contains(name)
        else { return false }
        return inner.role == .variable || isAssigned(inner)
      }
      if isChanged || analysis.calls(in: loop.range).contains(where: { plans[$0.node].map(usesScopes) ?? false }) {
        break
      }
      result = loop
    }
    return result
  }

  /// The statement of a loop: `foreach (…)`, or a pipeline whose block runs for each object.
  private func loopStatement(_ node: Node) -> Node? {
    switch node.kind {
    case .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement: return node
    case .scriptBlockExpression:
      guard analysis.isInLoop(node.children.first?.id ?? node.id) else { return nil }
      return self.node(analysis.enclosingStatement(node.id))
    default: return nil
    }
  }

  private func isAssigned(_ variable: Node) -> Bool {
    var node = variable
    while let parent = node.parent {
      if parent.kind == .assignmentStatement { return node.role == .left }
      guard
        [.convertExpression, .attributedExpression, .memberExpression, .indexExpression, .arrayLiteral].contains(
          parent.kind)
      else { return false }
      node = parent
    }
    return false
  }

  private func insertOnOwnLines(_ statements: [[Fragment]], before statement: Node, thread: ThreadID) -> Bool {
    let indent = style.indent(of: statement.range.lowerBound) + style.indentStep
    // The blanks between the brace and the statement go.
    let start = statement.range.lowerBound
    var blanks = start
    while blanks > 0, SourceStyle.isBlank(tree.text.bytes[blanks - 1]) { blanks -= 1 }
    edit(blanks..<start, lines(statements, indent: indent, leading: true) + style.newline + indent, thread: thread)
    return true
  }

  private func isComment(_ statement: [Fragment]) -> Bool {
    if case .text(let text)? = statement.first, text.hasPrefix("#") { return true }
    return false
  }

  /// Whether the part of its statement that a call stands in runs once whenever the statement does: neither again in each
  /// round, nor only when something else holds.
  private func runsOnce(_ call: NodeID, in statement: Node) -> Bool {
    var current = node(call)
    while let parent = current.parent, current.id != statement.id {
      switch parent.kind {
      case .whileStatement, .doWhileStatement, .doUntilStatement, .forStatement: return false
      case .ternaryExpression, .binaryExpression, .pipelineChain:
        if current.id != parent.children.first?.id, decidesWhatRuns(parent) { return false }
      case .ifStatement, .switchStatement:
        if current.id != parent.children.first?.id { return false }
      default: break
      }
      current = parent
    }
    return true
  }

  /// Whether the first part of an expression decides whether the others run.
  private func decidesWhatRuns(_ node: Node) -> Bool {
    guard node.kind == .binaryExpression else { return true }
    switch node.operatorKind {
    case .and, .or, .questionQuestion: return true
    default: return false
    }
  }

  func appendStatements(_ statements: [[Fragment]], to statement: Node, thread: ThreadID) {
    let end = statement.range.upperBound
    let lineEnd = style.lineEnd(of: end)
    let rest = style.text.slice(end..<lineEnd).trimmingBlanks()
    if sharesLine(statement) || !(rest.isEmpty || rest.hasPrefix("#") || rest == ";"),
      !statements.contains(where: { spansLines($0) })
    {
      var text: [Fragment] = []
      for statement in statements where !isComment(statement) { text = text + "; " + statement }
      append(text, after: end, of: statement, thread: thread)
      return
    }
    let indent = style.indent(of: statement.range.lowerBound)
    // A comment behind the statement stays on its line.
    let place = rest.hasPrefix("#") || rest == ";" ? lineEnd : end
    append(lines(statements, indent: indent, leading: true), after: place, of: statement, thread: thread)
  }

  func replaceStatement(_ statement: Node, with statements: [[Fragment]], thread: ThreadID) {
    if sharesLine(statement), !statements.contains(where: { spansLines($0) }) {
      var text: [Fragment] = []
      for (index, statement) in statements.filter({ !isComment($0) }).enumerated() {
        text = text + (index > 0 ? "; " : "") + statement
      }
      edit(statement.range, text, thread: thread)
      return
    }
    let shares = sharesLine(statement)
    let outer = style.indent(of: statement.range.lowerBound)
    guard shares else {
      edit(statement.range, lines(statements, indent: outer, leading: false), thread: thread)
      return
    }
    // The blanks between the braces and the statement go, and the closing brace gets a line of its own.
    let bytes = tree.text.bytes
    var (start, end) = (statement.range.lowerBound, statement.range.upperBound)
    while start > 0, SourceStyle.isBlank(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, SourceStyle.isBlank(bytes[end]) { end += 1 }
    let text = lines(statements, indent: outer + style.indentStep, leading: true)
    if end < bytes.count, bytes[end] == UInt8(ascii: "}") {
      edit(start..<end, text + style.newline + outer, thread: thread)
    } else {
      edit(start..<statement.range.upperBound, text, thread: thread)
    }
  }

  /// Appends text that must come after everything else that is appended at the place.
  func appendLast(_ fragments: [Fragment], after anchor: Node, thread: ThreadID) {
    let offset = anchor.range.upperBound
    edits.append(
      PlannedEdit(
        range: offset..<offset, replacement: fragments, thread: thread, order: -1, anchorStart: anchor.range.lowerBound)
    )
  }
}
