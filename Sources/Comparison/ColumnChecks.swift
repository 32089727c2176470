import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Columns of the output that are gone or have another name.
extension Comparison {
  /// The columns that one place of a script makes.
  private struct Shape {
    var node: Node
    var names: [String]
    /// Names that stand for properties of the objects, not chosen by the author.
    var isPlain: [Bool]
    /// Leaves the script: a file, a page, the pipeline.
    var isOutput: Bool
    /// Only shown: headings are not read by programs.
    var isDisplay: Bool
  }

  func checkColumns() {
    let (before, after) = (shapes(old), shapes(new))
    var free = Array(after.indices)
    for shape in before where shape.names.count > 0 {
      let wanted = Set(shape.names.map { $0.lowercased() })
      let renamed = Set(shape.names.compactMap { newName(of: $0)?.lowercased() })
      func overlap(_ other: Shape) -> Int {
        other.names.reduce(0) {
          $0 + (wanted.contains($1.lowercased()) ? 2 : renamed.contains($1.lowercased()) ? 1 : 0)
        }
      }
      guard let index = free.max(by: { overlap(after[$0]) < overlap(after[$1]) }), overlap(after[index]) > 0 else {
        continue
      }
      free.removeAll { $0 == index }
      compare(shape, after[index])
    }
  }

  private func compare(_ old: Shape, _ new: Shape) {
    let present = Set(new.names.map { $0.lowercased() })
    let former = Set(old.names.map { $0.lowercased() })
    let extra = new.names.filter { !former.contains($0.lowercased()) }
    var gone: [String] = []
    for (index, name) in old.names.enumerated() where !present.contains(name.lowercased()) && !name.contains("*") {
      if present.contains("*") { continue }
      if old.isPlain[index], let other = newName(of: name), present.contains(other.lowercased()) {
        if old.isOutput, !old.isDisplay {
          report("MSG272", ["column": name, "counterpart": other], old: old.node.range, new: new.node.range)
        }
      } else if old.names.count == new.names.count, index < new.names.count, extra.contains(new.names[index]) {
        if !old.isDisplay {
          report("MSG272", ["column": name, "counterpart": new.names[index]], old: old.node.range, new: new.node.range)
        }
      } else {
        gone.append(name)
      }
    }
    if !gone.isEmpty {
      report("MSG271", ["columns": gone.joined(separator: ", ")], old: old.node.range, new: new.node.range)
    }
  }

  /// What an old property is called now.
  private func newName(of name: String) -> String? {
    reference.reads.first { equalIgnoringCase($0.read.name, name) && $0.form?.name != nil }?.form?.name
  }

  private func shapes(_ script: Script) -> [Shape] {
    guard let root = script.tree.root else { return [] }
    return root.descendants.compactMap { node in
      switch node.kind {
      case .convertExpression:
        guard let type = node.children.first?.typeName?.lowercased(),
          ["pscustomobject", "psobject", "ordered"].contains(type),
          let table = node.children.last, table.kind == .hashtable
        else { return nil }
        return shape(of: table, in: script)
      case .command: return commandShape(node, script)
      default: return nil
      }
    }
  }

  private func shape(of table: Node, in script: Script) -> Shape? {
    let names = table.children(.key).compactMap(\.stringValue)
    guard !names.isEmpty else { return nil }
    return Shape(node: table, names: names, isPlain: names.map { _ in false }, isOutput: true, isDisplay: false)
  }

  private func commandShape(_ command: Node, _ script: Script) -> Shape? {
    let arguments = CommandArguments(command)
    let isDisplay: Bool
    switch command.commandName?.lowercased() {
    case "select-object", "select": isDisplay = false
    case "format-table", "ft", "format-list", "fl": isDisplay = true
    default: return nil
    }
    guard let list = arguments.value("Property") ?? arguments.positional.first, !arguments.has("ExpandProperty") else {
      return nil
    }
    var names: [String] = []
    var plain: [Bool] = []
    for element in list.withoutParentheses.kind == .arrayLiteral
      ? Array(list.withoutParentheses.children) : [list.withoutParentheses]
    {
      let inner = element.withoutParentheses
      if inner.kind == .hashtable {
        for (key, value) in zip(inner.children(.key), inner.children(.value)) {
          guard let word = key.stringValue?.lowercased(), !word.isEmpty,
            "name".hasPrefix(word) || "label".hasPrefix(word)
          else { continue }
          if let name = value.descendants.first(where: { $0.kind == .stringConstantExpression })?.stringValue
            ?? value.stringValue
          {
            names.append(name)
            plain.append(false)
          }
        }
      } else if let name = inner.stringValue {
        names.append(name)
        plain.append(true)
      } else {
        return nil
      }
    }
    let pipeline = command.parent
    let isLast = pipeline?.children(.element).last == command
    let isAssigned = pipeline?.parent?.kind == .assignmentStatement
    let isExported =
      pipeline?.children(.element).last.map { last in
        let name = last.commandName?.lowercased() ?? ""
        return name.hasPrefix("export-") || name.hasPrefix("convertto-") || name.hasPrefix("out-")
      } ?? false
    return Shape(
      node: command, names: names, isPlain: plain, isOutput: isExported || (isLast && !isAssigned), isDisplay: isDisplay
    )
  }
}
