/// Writes a tree in the format of the conformance files.
public enum TreeDump {
  /// One line a node, then one line an error; offsets in UTF-16 units.
  public static func write(_ tree: SyntaxTree) -> String {
    var writer = DumpWriter(tree)
    writer.writeTree()
    return writer.output
  }
}

/// Writes the tokens in the format of the conformance files.
public enum TokenDump {
  /// One line a token; offsets in UTF-16 units.
  public static func write(_ tree: SyntaxTree) -> String {
    let map = LineMap(tree.text)
    var output = ""
    for token in tree.tokens {
      output +=
        "\(token.kind.name) \(map.utf16Offset(utf8: Int(token.start))) \(map.utf16Offset(utf8: Int(token.end)))\n"
    }
    return output
  }
}

private struct DumpWriter {
  let tree: SyntaxTree
  let map: LineMap
  var output = ""

  init(_ tree: SyntaxTree) {
    self.tree = tree
    map = LineMap(tree.text)
  }

  mutating func writeTree() {
    // Walks without recursion, because trees can be very deep.
    var stack: [(node: Node, level: Int)] = []
    if let root = tree.root { stack.append((root, 0)) }
    while let (node, level) = stack.popLast() {
      if node.kind == .baseCtorInvokeMemberExpression || node.role == .throttleLimit || node.role == .commandsAllowed {
        continue
      }
      write(node, level)
      for child in Array(node.children).reversed() { stack.append((child, level + 1)) }
    }
    for error in tree.errors {
      let start = map.utf16Offset(utf8: error.range.lowerBound)
      let end = map.utf16Offset(utf8: error.range.upperBound)
      output += "! \(error.id) \(start) \(end)\n"
    }
  }

  private mutating func write(_ node: Node, _ level: Int) {
    output += String(repeating: "  ", count: level)
    let kind = "\(node.kind)"
    output += kind.prefix(1).uppercased() + kind.dropFirst()
    let record = node.record
    output += " \(map.utf16Offset(utf8: Int(record.start))) \(map.utf16Offset(utf8: Int(record.end)))"
    for word in extra(node) { output += " " + word }
    output += "\n"
  }

  private func extra(_ node: Node) -> [String] {
    switch node.kind {
    case .stringConstantExpression, .expandableStringExpression:
      return [Self.name(of: node.stringKind), Self.json(node.stringValue ?? "")]
    case .constantExpression:
      return [node.constantTypeName ?? "Object"] + (node.integerText.map { [$0] } ?? [])
    case .variableExpression:
      return [(node.isSplatted ? "@" : "$") + Self.json(node.variableName ?? "")]
    case .commandParameter:
      return [Self.json(node.parameterName ?? "")]
    case .command:
      switch node.invocationOperator {
      case .call: return ["Ampersand"]
      case .dotSource: return ["Dot"]
      default: return ["Unknown"]
      }
    case .binaryExpression, .assignmentStatement, .unaryExpression:
      return [node.operatorKind?.name ?? ""]
    case .pipelineChain:
      return [node.operatorKind?.name ?? ""] + flag(node.isBackground, "background")
    case .pipeline:
      return flag(node.isBackground, "background")
    case .namedBlock:
      return [Self.name(of: node.blockKind)] + flag(node.isUnnamed, "unnamed")
    case .functionDefinition:
      return [Self.json(node.functionName ?? "")] + flag(node.isFilter, "filter") + flag(node.isWorkflow, "workflow")
    case .typeExpression, .typeConstraint, .attribute:
      return [Self.json(node.typeName ?? "")]
    case .namedAttributeArgument:
      return [Self.json(node.name ?? "")] + flag(node.flags.contains(.omitted), "omitted")
    case .memberExpression, .invokeMemberExpression, .indexExpression:
      return flag(node.isStatic, "static") + flag(node.isNullConditional, "nullconditional")
    case .switchStatement, .forEachStatement:
      return [Self.name(of: node.switchFlags)] + label(node)
    case .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement:
      return label(node)
    case .catchClause:
      return flag(node.isCatchAll, "all")
    case .fileRedirection:
      return [Self.name(of: node.streams?.from)] + flag(node.isAppend, "append")
    case .mergingRedirection:
      return [Self.name(of: node.streams?.from), Self.name(of: node.streams?.to)]
    case .usingStatement:
      return [node.usingKind.map { "\($0)".prefix(1).uppercased() + "\($0)".dropFirst() } ?? ""]
    case .typeDefinition:
      return [Self.json(node.name ?? ""), node.typeDefinitionKind.map { "\($0)" } ?? ""]
    case .propertyMember, .functionMember:
      return [Self.json(node.name ?? "")]
    case .dataStatement:
      return node.name.map { [Self.json($0)] } ?? []
    case .blockStatement:
      return []
    default:
      return []
    }
  }

  private func flag(_ value: Bool, _ word: String) -> [String] { value ? [word] : [] }

  private func label(_ node: Node) -> [String] { node.label.map { [":" + Self.json($0)] } ?? [] }

  private static func name(of kind: StringKind?) -> String {
    switch kind {
    case .singleQuoted: "SingleQuoted"
    case .doubleQuoted: "DoubleQuoted"
    case .singleQuotedHereString: "SingleQuotedHereString"
    case .doubleQuotedHereString: "DoubleQuotedHereString"
    default: "BareWord"
    }
  }

  private static func name(of kind: BlockKind?) -> String {
    switch kind {
    case .begin: "Begin"
    case .process: "Process"
    case .clean: "Clean"
    case .dynamicParam: "Dynamicparam"
    default: "End"
    }
  }

  private static func name(of stream: OutputStream?) -> String {
    switch stream {
    case .all: "All"
    case .error: "Error"
    case .warning: "Warning"
    case .verbose: "Verbose"
    case .debug: "Debug"
    case .information: "Information"
    default: "Output"
    }
  }

  private static func name(of flags: SwitchFlags) -> String {
    let names: [(SwitchFlags, String)] = [
      (.file, "File"), (.regex, "Regex"), (.wildcard, "Wildcard"), (.exact, "Exact"),
      (.caseSensitive, "CaseSensitive"), (.parallel, "Parallel"),
    ]
    let set = names.filter { flags.contains($0.0) }.map(\.1)
    return set.isEmpty ? "None" : set.joined(separator: ", ")
  }

  /// A JSON string.
  private static func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
