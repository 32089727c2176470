import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Objects of the old module's .NET types that a script builds to hand them to a cmdlet: `New-Object …StrongAuthenticationRequirement`.
/// The value that matters moves into the new call, and the lines that built the object go.
struct NetObject {
  /// Statements that build the object and nothing else.
  var statements: [NodeID]
  /// The value that was assigned to a property, by lower-cased name.
  var properties: [String: NodeID]
}

extension Planner {
  /// The object that an argument holds, when the script builds it in plain sight: `$x`, `@($x)`, a cast hashtable, a constructor call.
  func netObject(_ argument: Node, depth: Int = 0) -> NetObject? {
    guard depth < 4 else { return nil }
    let inner = argument.withoutParentheses
    switch inner.kind {
    case .variableExpression: return netObject(ofVariable: inner, depth: depth)
    case .arrayExpression, .arrayLiteral, .convertExpression, .pipeline, .commandExpression:
      if let table = typedTable(inner) { return NetObject(statements: [], properties: entries(of: table)) }
      let parts = inner.descendants.filter { $0.kind == .variableExpression || isConstruction($0) }
      guard parts.count == 1, let part = parts.first else { return nil }
      return part.kind == .variableExpression ? netObject(ofVariable: part, depth: depth + 1) : construction(part)
    default: return isConstruction(inner) ? construction(inner) : nil
    }
  }

  private func netObject(ofVariable variable: Node, depth: Int) -> NetObject? {
    guard let name = variable.variableName?.lowercased(), let root = tree.root else { return nil }
    var result = NetObject(statements: [], properties: [:])
    var isBuilt = false
    for assignment in root.descendants where assignment.kind == .assignmentStatement {
      guard let left = assignment.child(.left), let right = assignment.child(.right) else { continue }
      let target = left.withoutAttributes
      if target.kind == .variableExpression, target.variableName?.lowercased() == name {
        guard let object = netObject(right.kind == .pipeline ? right : right, depth: depth + 1) else { return nil }
        result.statements += object.statements + [assignment.id]
        result.properties.merge(object.properties) { _, new in new }
        isBuilt = true
      } else if target.kind == .memberExpression, target.children.first?.variableName?.lowercased() == name,
        let member = target.memberName
      {
        result.properties[member.lowercased()] = right.id
        result.statements.append(assignment.id)
      }
    }
    return isBuilt ? result : nil
  }

  /// `New-Object Namespace.Type`, `[Namespace.Type]::new()`.
  private func isConstruction(_ node: Node) -> Bool {
    switch node.kind {
    case .command:
      let elements = node.children(.element)
      return elements.first?.stringValue?.lowercased() == "new-object"
        && elements.dropFirst().contains { isOldType($0.stringValue ?? "") }
    case .invokeMemberExpression:
      return node.memberName?.lowercased() == "new" && node.children.first?.typeName.map(isOldType) ?? false
    default: return false
    }
  }

  private func construction(_ node: Node) -> NetObject {
    let table = node.children(.element).first { $0.kind == .hashtable }
    return NetObject(statements: [], properties: table.map(entries) ?? [:])
  }

  /// `[Namespace.Type]@{ … }`
  private func typedTable(_ node: Node) -> Node? {
    let inner = node.withoutParentheses
    guard inner.kind == .convertExpression, let type = inner.child(.type) ?? inner.children.first,
      type.typeName.map(isOldType) ?? false,
      let table = inner.children.last, table.kind == .hashtable
    else { return nil }
    return table
  }

  private func entries(of table: Node) -> [String: NodeID] {
    let children = Array(table.children)
    var result: [String: NodeID] = [:]
    var index = 0
    while index + 1 < children.count {
      if let key = children[index].stringValue { result[key.lowercased()] = children[index + 1].id }
      index += 2
    }
    return result
  }

  private func isOldType(_ name: String) -> Bool {
    var name = name.lowercased()
    if name.hasSuffix("[]") { name.removeLast(2) }
    return name.hasPrefix("microsoft.online.administration.")
  }

  /// Removes the lines that built objects which moved into new calls, unless a call that stays still takes them.
  func removeNetObjects() {
    for use in netObjectUses where isApplied(use.thread) {
      let names = use.object.statements.compactMap {
        node($0).child(.left)?.withoutAttributes.variableName?.lowercased()
      }
      let isStillUsed = refusals.keys.contains { call in
        node(call).descendants.contains {
          $0.kind == .variableExpression && names.contains($0.variableName?.lowercased() ?? "")
        }
      }
      if !isStillUsed { removeStatements(use.object.statements, thread: use.thread) }
    }
  }

  /// Takes statements away with their lines.
  func removeStatements(
    _ statements: [NodeID], thread: ThreadID, ruleID: String = "net-object",
    message: String = "The object of MSOnline's type is not needed: its value stands in the new call."
  ) {
    var wholeLines: [Range<Int>] = []
    for id in Set(statements).sorted() {
      let statement = node(id)
      smallChanges.append(
        SmallChange(
          ruleID: ruleID, level: .review, message: message, node: id,
          thread: thread))
      for inner in statement.descendants {
        switch inner.kind {
        case .typeConstraint, .typeExpression, .stringConstantExpression: removedTypes.insert(inner.id)
        default: break
        }
      }
      let start = statement.range.lowerBound
      var end = statement.range.upperBound
      let lineEnd = style.lineEnd(of: end)
      let rest = style.text.slice(end..<lineEnd).trimmingBlanks()
      if style.isFirstOnLine(start), rest.isEmpty || rest == ";" {
        let range = style.lineStart(of: start)..<style.nextLineStart(after: end)
        if let last = wholeLines.last, last.upperBound == range.lowerBound {
          wholeLines[wholeLines.count - 1] = last.lowerBound..<range.upperBound
        } else {
          wholeLines.append(range)
        }
      } else {
        if rest.hasPrefix(";") { while end < lineEnd, tree.text.bytes[end] != UInt8(ascii: ";") { end += 1 }; end += 1 }
        // A comment behind it takes its place.
        if style.isFirstOnLine(start), rest.hasPrefix("#") || rest.hasPrefix("<#") {
          while end < lineEnd, SourceStyle.isBlank(tree.text.bytes[end]) { end += 1 }
        }
        edit(start..<end, [], thread: thread)
      }
    }
    for range in wholeLines {
      // Of two blank lines that meet now, one goes.
      let isBlankBefore =
        style.line(before: range.lowerBound).map { tree.text.slice($0).trimmingBlanks().isEmpty } ?? true
      let next = range.upperBound..<style.lineEnd(of: range.upperBound)
      let isBlankAfter = range.upperBound < tree.text.bytes.count && tree.text.slice(next).trimmingBlanks().isEmpty
      edit(
        range
          .lowerBound..<(isBlankBefore && isBlankAfter
          ? style.nextLineStart(after: range.upperBound) : range.upperBound), [], thread: thread)
    }
  }
}

extension Node {
  /// The expression under type constraints and attributes: `[int] $x` for `$x`.
  var withoutAttributes: Node {
    var node = self
    while node.kind == .convertExpression || node.kind == .attributedExpression,
      let child = node.child(.child) ?? node.children.last
    {
      node = child
    }
    return node
  }
}
