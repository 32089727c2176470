import PowerShellSemantics
import PowerShellSyntax
import Findings

/// A parameter as a command or its splatted hashtable spells it, whether there is such a parameter or not.
struct WrittenParameter: Sendable {
  var name: String
  /// What the signature makes of it; nil when it has no such parameter, or is not known.
  var boundName: String?
  /// The parameter, or the key of the hashtable.
  var node: Node
  var value: Node?
  /// The entry, when it is splatted.
  var entry: RecordEntry?
  /// The hashtable that is splatted.
  var table: Node?

  var isSplatted: Bool { entry != nil }

  /// Whether it is one of these parameters, as it is written or as it is understood.
  func isAny(of names: [String]) -> Bool {
    contains(names, name) || boundName.map { contains(names, $0) } ?? false
  }
}

extension LintContext {
  /// The parameters of a command in source order, splatted ones last; arguments by position are not among them.
  func writtenParameters(_ command: CommandUse) -> [WrittenParameter] {
    var result: [WrittenParameter] = []
    let bound = analysis.call(at: command.node.id)
    for element in command.node.children.dropFirst() where element.role != .redirection {
      if element.kind == .commandParameter {
        let known = bound?.arguments.first { $0.parameterNode == element.id }
        var value = element.children.first
        if let known {
          value = known.valueNode.map(tree.node)
        } else if value == nil, let next = element.nextSibling, next.kind != .commandParameter, !next.isSplatted,
          next.role != .redirection
        {
          value = next
        }
        result.append(
          WrittenParameter(name: element.parameterName ?? "", boundName: known?.parameter, node: element, value: value))
      } else if element.kind == .variableExpression, element.isSplatted {
        for table in tracer.trace(element, .whole).sources where table.kind == .hashtable {
          for entry in tracer.entries(of: table) {
            let known = bound?.arguments.first { $0.parameterNode == entry.nameNode.id }
            result.append(
              WrittenParameter(
                name: entry.name, boundName: known?.parameter, node: entry.nameNode, value: entry.value, entry: entry,
                table: table))
          }
        }
      }
    }
    return result
  }

  /// Takes a parameter with its argument away.
  func removal(of parameter: WrittenParameter) -> [TextEdit] {
    if let entry = parameter.entry {
      guard let table = parameter.table else { return [] }
      return removal(of: [entry], from: record(table))
    }
    let bytes = tree.text.bytes
    var start = parameter.node.range.lowerBound
    func skipBlanks() { while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 } }
    skipBlanks()
    // A line end that a backtick continues.
    if start > 1, bytes[start - 1] == 0x0A {
      var before = start - 1
      if before > 0, bytes[before - 1] == 0x0D { before -= 1 }
      if before > 0, bytes[before - 1] == UInt8(ascii: "`") {
        start = before - 1
        skipBlanks()
      }
    }
    let end = max(parameter.node.range.upperBound, parameter.value?.range.upperBound ?? 0)
    return [TextEdit(range: start..<end, replacement: "")]
  }

  /// Gives a parameter another name.
  func renaming(_ parameter: WrittenParameter, to name: String) -> [TextEdit] {
    if parameter.isSplatted { return [TextEdit(range: parameter.node.range, replacement: name)] }
    let start = parameter.node.range.lowerBound + 1
    return [TextEdit(range: start..<start + parameter.name.utf8.count, replacement: name)]
  }

  /// Where further arguments of a command can be put.
  func argumentEnd(_ command: Node) -> Int {
    command.children.filter { $0.role != .redirection }.last?.range.upperBound ?? command.range.upperBound
  }

  /// The source text of a string that a value is put behind.
  func expandable(_ prefix: String, _ value: Node) -> String? {
    let inner = value.unwrapped
    switch inner.kind {
    case .stringConstantExpression:
      guard let text = inner.stringValue, !text.contains("'") else { return nil }
      return "'\(prefix)\(text)'"
    case .variableExpression: return inner.isSplatted ? nil : "\"\(prefix)\(inner.text)\""
    case .memberExpression, .invokeMemberExpression, .indexExpression, .command, .pipeline:
      return "\"\(prefix)$(\(inner.text))\""
    default: return nil
    }
  }
}
