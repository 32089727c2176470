import Findings
import PowerShellSyntax

extension LintContext {
  /// The edits that a rule's `Fix` describes for the value of an entry or argument; empty when they do not fit here.
  ///
  /// `wrap` puts `Before` and `After` around the value, `replace` writes `Text` for a literal, `callee` writes `Text`
  /// for what is called, `remove` takes the entry out.
  func edits(_ fix: DetectorArguments?, value: Node, entry: RecordEntry?, in record: Record? = nil) -> [TextEdit] {
    guard let fix else { return [] }
    switch fix.text("Form") {
    case "wrap":
      return surrounding(value, before: fix.text("Before") ?? "", after: fix.text("After") ?? "")
    case "replace":
      guard value.unwrapped.kind == .stringConstantExpression else { return [] }
      return [TextEdit(range: value.unwrapped.range, replacement: fix.text("Text") ?? "")]
    case "callee":
      let call = value.unwrapped
      guard let first = call.invocationArguments.first, call.invocationArguments.count == 1 else { return [] }
      return [
        TextEdit(range: call.range.lowerBound..<first.range.lowerBound, replacement: (fix.text("Text") ?? "") + "(")
      ]
    case "remove":
      guard let entry, let record else { return [] }
      return removal(of: [entry], from: record)
    default: return []
    }
  }

  /// Puts text around a value where an expression is wanted; edits of what is inside stay possible.
  func surrounding(_ value: Node, before: String, after: String) -> [TextEdit] {
    guard let text = expressionText(value) else { return [] }
    guard text == value.text else { return [TextEdit(range: value.range, replacement: before + text + after)] }
    let (start, end) = (value.range.lowerBound, value.range.upperBound)
    return [TextEdit(range: start..<start, replacement: before), TextEdit(range: end..<end, replacement: after)]
  }

  /// The text of a value where an expression is wanted: bare words get quotes, commands parentheses.
  func expressionText(_ value: Node) -> String? {
    let inner = value.unwrapped
    switch inner.kind {
    case .command, .pipeline: return value.kind == .parenExpression ? value.text : "(" + value.text + ")"
    case .stringConstantExpression where inner.stringKind == .bareWord:
      return inner.stringValue.map {
        "'" + $0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
      }
    case .arrayLiteral:
      return inner.children.contains { $0.stringKind == .bareWord } ? nil : value.text
    case .ifStatement, .forEachStatement, .switchStatement, .tryStatement, .errorExpression, .errorStatement: return nil
    default: return value.text
    }
  }

  /// Takes entries out of a hashtable, or deletes the statements that set them.
  func removal(of entries: [RecordEntry], from record: Record) -> [TextEdit] {
    var edits: [TextEdit] = []
    for entry in entries {
      guard let statement = entry.assignment else { continue }
      edits.append(TextEdit(range: lineRange(of: statement), replacement: ""))
    }
    guard let table = record.creation, table.kind == .hashtable else { return edits }
    let all = table.tableEntries
    let removed = Set(entries.filter { $0.assignment == nil }.map(\.nameNode.id))
    var index = 0
    while index < all.count {
      guard removed.contains(all[index].key.id) else {
        index += 1
        continue
      }
      let first = index
      while index < all.count, removed.contains(all[index].key.id) { index += 1 }
      let range: Range<Int>
      if index < all.count {
        range = all[first].key.range.lowerBound..<all[index].key.range.lowerBound
      } else if first > 0 {
        range = all[first - 1].value.range.upperBound..<all[index - 1].value.range.upperBound
      } else {
        range = all[first].key.range.lowerBound..<all[index - 1].value.range.upperBound
      }
      if tree.tokens(in: range).contains(where: { $0.kind == .comment }) { return [] }
      edits.append(TextEdit(range: range, replacement: ""))
    }
    return edits
  }

  /// The whole line of a statement when nothing else stands on it, else the statement.
  func lineRange(of statement: Node) -> Range<Int> {
    let bytes = tree.text.bytes
    var start = statement.range.lowerBound
    var end = statement.range.upperBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    let opens = start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
    guard opens, end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return statement.range }
    if end < bytes.count {
      if bytes[end] == 0x0D { end += 1 }
      if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    } else {
      // The last line: the line end before it goes too.
      if start > 0, bytes[start - 1] == 0x0A { start -= 1 }
      if start > 0, bytes[start - 1] == 0x0D { start -= 1 }
    }
    return start..<end
  }

  /// The white space before a statement on its line, with the line end to use; nil when something else stands there.
  func lineStart(of statement: Node) -> (indent: String, lineEnd: String)? {
    let bytes = tree.text.bytes
    var start = statement.range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    let lineEnd = bytes.firstIndex(of: 0x0A).map { $0 > 0 && bytes[$0 - 1] == 0x0D ? "\r\n" : "\n" } ?? "\n"
    return (tree.text.slice(start..<statement.range.lowerBound), lineEnd)
  }

  /// The statement that an expression is alone, or whose output is thrown away: `x`, `$null = x`, `[void]x`, `x |
  /// Out-Null`.
  func discardingStatement(_ expression: Node) -> Node? {
    let statement = expression.outerStatement
    var node = statement
    while node != expression {
      switch node.kind {
      case .pipeline:
        let elements = Array(node.children)
        guard let first = elements.first else { return nil }
        if elements.count == 2, elements[1].kind == .command,
          elements[1].commandName.map({ sameName($0, "Out-Null") }) == true
        {
          node = first
        } else if elements.count == 1 {
          node = first
        } else {
          return nil
        }
      case .commandExpression, .parenExpression:
        guard let child = node.onlyChild else { return nil }
        node = child
      case .convertExpression:
        guard let type = node.children.first?.typeName, sameName(type, "void"), let child = node.children.last else {
          return nil
        }
        node = child
      case .assignmentStatement:
        guard let left = node.children.first, left.isNullConstant, let right = node.children.last else { return nil }
        node = right
      default: return nil
      }
    }
    return statement
  }
}
