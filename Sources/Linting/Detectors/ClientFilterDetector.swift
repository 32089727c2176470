import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Everything is listed, and conditions are tested on this side that Graph would test in the same way.
///
/// `Command`, `NotCommand`. Where Graph can test all of them, the condition moves into `-Filter`.
let clientFilter: DetectorFunction = { context, arguments in
  context.graphCalls(arguments).compactMap { call in
    guard context.graph.cmdlets[call.name]?.row.method == "GET", !context.isBeta(call), call.problems.isEmpty,
      call.splats.isEmpty, context.hasParameter("Filter", call), call.argument("All") != nil,
      !["Filter", "Search", "Top", "Sort", "ConsistencyLevel"].contains(where: { call.argument($0) != nil }),
      let resource = context.resource(of: call)
    else { return nil }
    let command = context.tree.node(call.node)
    guard let stage = command.nextSibling, let conditions = filterConditions(stage) else { return nil }
    let clauses = conditions.compactMap { context.clause($0, of: resource) }
    guard !clauses.isEmpty else { return nil }
    var edits: [TextEdit] = []
    if clauses.count == conditions.count, let last = Array(command.children).last(where: { $0.role != .redirection }) {
      let end = last.range.upperBound
      edits = [
        TextEdit(range: end..<end, replacement: " -Filter " + filterArgument(clauses)),
        TextEdit(range: command.range.upperBound..<stage.range.upperBound, replacement: ""),
      ]
    }
    let count = clauses.count == conditions.count ? "" : "\(clauses.count) of \(conditions.count) conditions: "
    return Report(stage, edits: edits, detail: count + "-Filter " + filterArgument(clauses))
  }
}

/// The conditions that a Where-Object with one expression joins with `-and`.
private func filterConditions(_ stage: Node) -> [Node]? {
  guard stage.kind == .command, let name = stage.commandName?.lowercased(),
    ["where-object", "where", "?"].contains(name), Array(stage.children).count == 2,
    let block = Array(stage.children).last,
    block.kind == .scriptBlockExpression, let script = block.children.first
  else { return nil }
  let statements = script.descendants.filter { $0.role == .statement }
  guard statements.count == 1, let only = statements.first, only.kind == .pipeline else { return nil }
  return conjuncts(only.unwrapped)
}

/// `a -and b -and c` as a, b, c.
private func conjuncts(_ condition: Node) -> [Node] {
  guard condition.kind == .binaryExpression, condition.operatorKind == .and, let left = condition.children.first,
    let right = Array(condition.children).last
  else { return [condition] }
  return conjuncts(left.unwrapped) + [right.unwrapped]
}

/// The clauses as an argument. Quotes inside are those of OData, so the outer ones are double.
private func filterArgument(_ clauses: [String]) -> String {
  let text = clauses.joined(separator: " and ")
  guard text.contains("'") else { return "'" + text + "'" }
  let escaped = text.map { "`$\"".contains($0) ? "`\($0)" : String($0) }.joined()
  return "\"" + escaped + "\""
}

extension LintContext {
  /// A condition on the object of the pipeline as a clause that Graph answers in the same way with a plain query.
  fileprivate func clause(_ condition: Node, of resource: String) -> String? {
    guard condition.kind == .binaryExpression, let left = condition.children.first?.unwrapped,
      let right = Array(condition.children).last?.unwrapped, left.kind == .memberExpression, !left.isStatic,
      let object = left.children.first, object.kind == .variableExpression,
      ["_", "psitem"].contains(object.variableName?.lowercased()), let name = left.memberName,
      let property = property(resource, name)
    else { return nil }
    let plain = property.filterable.split(separator: ";").first { $0.hasPrefix("default:") }?.lowercased() ?? ""
    let isWord = right.kind == .stringConstantExpression
    switch condition.operatorKind {
    case .ieq where plain.contains("eq"):
      if property.type == "Boolean", right.kind == .variableExpression,
        let constant = right.variableName?.lowercased(), constant == "true" || constant == "false"
      {
        return "\(property.name) eq \(constant)"
      }
      guard property.type == "String", isWord, let text = right.stringValue, !text.isEmpty else { return nil }
      return "\(property.name) eq '\(text.replacing("'", with: "''"))'"
    case .ilike where plain.contains("startswith"):
      guard property.type == "String", isWord, let pattern = right.stringValue, pattern.hasSuffix("*"),
        pattern.utf8.count > 1, pattern.dropLast().allSatisfy({ !"*?[]`".contains($0) })
      else { return nil }
      return "startsWith(\(property.name),'\(pattern.dropLast().replacing("'", with: "''"))')"
    default: return nil
    }
  }
}
