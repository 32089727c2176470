import PowerShellSyntax

/// Collects what is wrong while files are read.
final class ProblemList {
  var problems: [RuleProblem] = []

  func add(_ place: RulePlace, expected: String, found: String, advice: String) {
    problems.append(RuleProblem(place, expected: expected, found: found, advice: advice))
  }
}

/// Evaluates a PowerShell data file: what `Import-PowerShellDataFile` accepts and rules need, nothing else.
public enum DataFile {
  /// The table that a file consists of. Nil when there is none; `problems` tells why.
  public static func read(_ file: RuleFile) -> (table: DataTable?, problems: [RuleProblem]) {
    let list = ProblemList()
    let table = read(file, problems: list)
    return (table, list.problems)
  }

  static func read(_ file: RuleFile, problems: ProblemList) -> DataTable? {
    let tree = SyntaxTree.parse(file.text)
    for error in tree.errors {
      problems.add(
        RulePlace(file: file, range: error.range), expected: "PowerShell data",
        found: "a syntax error (\(error.id): \(error.message))",
        advice: "mend the syntax here or just before")
    }
    guard tree.errors.isEmpty else { return nil }
    let reader = DataFileReader(file: file, problems: problems)
    let statements = tree.root.map(reader.statements) ?? []
    guard let first = statements.first else {
      problems.add(
        RulePlace(file: file, range: 0..<0), expected: "a table @{ … }", found: "nothing",
        advice: "write the rule into @{ }")
      return nil
    }
    if statements.count > 1 {
      problems.add(
        reader.place(statements[1]), expected: "one table", found: "more after it",
        advice: "move this into the table or delete it")
    }
    let value = reader.value(of: first)
    guard case .table(let table) = value.content else {
      problems.add(value.place, expected: "a table @{ … }", found: value.kindName, advice: "write the rule into @{ }")
      return nil
    }
    return table
  }
}

private struct DataFileReader {
  var file: RuleFile
  var problems: ProblemList

  func place(_ node: Node) -> RulePlace { RulePlace(file: file, range: node.range) }

  /// The statements of a script block, named block or statement block.
  func statements(_ node: Node) -> [Node] {
    node.children.flatMap { child -> [Node] in
      switch child.kind {
      case .namedBlock, .statementBlock: statements(child)
      default: [child]
      }
    }
  }

  /// The expression inside of pipelines and parentheses that hold nothing else.
  func unwrapped(_ node: Node) -> Node {
    var node = node
    while [.pipeline, .pipelineChain, .commandExpression, .parenExpression].contains(node.kind),
      let only = node.children.first,
      only.range.upperBound >= node.children.last?.range.upperBound ?? 0
    {
      node = only
    }
    return node
  }

  func refused(_ node: Node, found: String, advice: String) -> DataValue {
    problems.add(
      place(node), expected: "data (text, number, $true, $false, $null, @( ), @{ }, { })", found: found, advice: advice)
    return DataValue(.null, at: place(node))
  }

  func value(of outer: Node) -> DataValue {
    let node = unwrapped(outer)
    switch node.kind {
    case .stringConstantExpression:
      return DataValue(.string(node.stringValue ?? ""), at: place(node))
    case .constantExpression:
      if case .integer(let number)? = node.numberValue, let small = Int(exactly: number) {
        return DataValue(.int(small), at: place(node))
      }
      return refused(
        node, found: "the number \(node.text)", advice: "write a whole number, or the text in single quotes")
    case .variableExpression:
      switch node.variableName?.lowercased() {
      case "true": return DataValue(.bool(true), at: place(node))
      case "false": return DataValue(.bool(false), at: place(node))
      case "null": return DataValue(.null, at: place(node))
      default: return refused(node, found: "the variable \(node.text)", advice: "put code into a script block { }")
      }
    case .expandableStringExpression:
      return refused(node, found: "a text with a variable", advice: "use single quotes, or a script block { } for code")
    case .scriptBlockExpression:
      return DataValue(.scriptBlock(templateSource(node)), at: place(node))
    case .hashtable:
      return DataValue(.table(table(node)), at: place(node))
    case .arrayLiteral:
      return DataValue(.array(node.children.map(value)), at: place(node))
    case .arrayExpression:
      let elements = statements(node).flatMap { statement -> [DataValue] in
        let value = value(of: statement)
        if case .array(let inner) = value.content { return inner }
        return [value]
      }
      return DataValue(.array(elements), at: place(node))
    case .command:
      return refused(
        node, found: "the command \(node.text.prefix(40))", advice: "put quotes around a text, braces around code")
    default:
      return refused(
        node, found: node.text.count > 40 ? "\(node.text.prefix(40))…" : node.text,
        advice: "put code into a script block { }")
    }
  }

  private func table(_ node: Node) -> DataTable {
    var table = DataTable(entries: [], place: place(node))
    var key: Node?
    for child in node.children {
      guard child.role == .value, let current = key else {
        key = child
        continue
      }
      key = nil
      let name = unwrapped(current)
      guard let text = name.stringValue ?? name.integerText else {
        problems.add(
          place(current), expected: "a name", found: current.text,
          advice: "write a word or a text in single quotes before =")
        continue
      }
      if table[text] != nil {
        problems.add(
          place(current), expected: "each name once", found: "\(text) again", advice: "delete one of the two")
        continue
      }
      table.entries.append(DataTable.Entry(key: text, keyPlace: place(current), value: value(of: child)))
    }
    return table
  }

  /// What is between the braces, without the indentation that the lines share and without empty lines around it.
  private func templateSource(_ node: Node) -> TemplateSource {
    let range = node.range
    let inner = range.count >= 2 ? range.lowerBound + 1..<range.upperBound - 1 : range.lowerBound..<range.lowerBound
    return TemplateSource(dedenting: inner, of: file)
  }
}

extension TemplateSource {
  /// The text of a range of a file, dedented.
  init(dedenting range: Range<Int>, of file: RuleFile) {
    let bytes = file.text.bytes
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 13 }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where bytes[offset] == 10 {
      pieces.append(start..<offset)
      start = offset + 1
    }
    pieces.append(start..<range.upperBound)
    func blank(_ piece: Range<Int>) -> Bool { bytes[piece].allSatisfy(isBlank) }
    while let last = pieces.last, blank(last) { pieces.removeLast() }
    var startsAtBrace = true
    while let first = pieces.first, blank(first) {
      pieces.removeFirst()
      startsAtBrace = false
    }
    func indentation(_ piece: Range<Int>) -> Int { bytes[piece].prefix { $0 == 32 || $0 == 9 }.count }
    let common = pieces.dropFirst(startsAtBrace ? 1 : 0).filter { !blank($0) }.map(indentation).min() ?? 0
    var text: [UInt8] = []
    var lines: [(text: Int, file: Int)] = []
    for (number, piece) in pieces.enumerated() {
      if number > 0 { text.append(10) }
      let cut = number == 0 && startsAtBrace ? indentation(piece) : min(common, indentation(piece))
      let from = piece.lowerBound + cut
      var to = piece.upperBound
      if number == pieces.count - 1 { while to > from, isBlank(bytes[to - 1]) { to -= 1 } }
      lines.append((text.count, from))
      text.append(contentsOf: bytes[from..<to])
    }
    self.init(text: String(decoding: text, as: UTF8.self), place: RulePlace(file: file, range: range), lines: lines)
  }
}
