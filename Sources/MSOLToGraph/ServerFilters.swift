import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Moving conditions of Where-Object into `-Filter`, where Graph gives the same answer with a plain query.
extension Planner {
  /// A condition that the service can test.
  struct ServerCondition {
    var node: Node
    var clause: FilterClause
  }

  /// Finds conditions right behind listings. On request they move into the call; otherwise a finding says what it would save.
  func planServerFilters() {
    for plan in plans.values.sorted(by: { $0.call.node < $1.call.node }) where isApplied(plan.thread) {
      guard let filter = filterStage(of: plan) else { continue }
      let conditions = conjuncts(of: filter.condition)
      let movable = conditions.compactMap { serverCondition($0, plan) }
      guard !movable.isEmpty else { continue }
      guard options.usesServerFilters else {
        note(
          "MSG246", ["cmdlet": plan.call.name, "count": "\(movable.count)"], at: filter.command.id, thread: plan.thread)
        continue
      }
      plan.serverClauses = movable.map(\.clause)
      remove(movable.map(\.node), of: conditions, filter: filter, thread: plan.thread)
    }
  }

  private struct FilterStage {
    var command: Node
    var previous: Node
    var condition: Node
  }

  /// The Where-Object with one expression that follows a listing.
  private func filterStage(of plan: CallPlan) -> FilterStage? {
    let command = node(plan.call.node)
    guard let pipeline = command.parent, pipeline.kind == .pipeline, let code = plan.frame.code,
      let main = code.mainCommand,
      let name = code.tree.node(main).children.first?.stringValue,
      rules.tables.graphSignature(name)?.parameters.contains(where: { $0.name == "Filter" }) == true,
      plan.contributions.allSatisfy({ $0.slot.stage == nil })
    else { return nil }
    let elements = pipeline.children(.element)
    guard let index = elements.firstIndex(where: { $0.id == command.id }), index + 1 < elements.count else {
      return nil
    }
    let next = elements[index + 1]
    guard next.kind == .command, next.children(.element).count == 2, let block = next.children(.element).last,
      block.kind == .scriptBlockExpression, isFilterBlock(block), let script = block.children.first
    else { return nil }
    let statements = script.descendants.filter { $0.role == .statement }
    guard statements.count == 1, let only = statements.first, only.kind == .pipeline else { return nil }
    let condition = only.withoutParentheses
    guard condition.kind != .pipeline else { return nil }
    return FilterStage(command: next, previous: command, condition: condition)
  }

  /// `a -and b -and c` as a, b, c.
  private func conjuncts(of condition: Node) -> [Node] {
    guard condition.kind == .binaryExpression, condition.operatorKind == .and, let left = condition.child(.left),
      let right = condition.child(.right)
    else { return [condition] }
    return conjuncts(of: left) + [right]
  }

  private func serverCondition(_ node: Node, _ plan: CallPlan) -> ServerCondition? {
    let inner = node.withoutParentheses
    guard inner.kind == .binaryExpression, let left = inner.child(.left)?.withoutParentheses,
      let right = inner.child(.right),
      left.kind == .memberExpression, let read = readPlan(at: left.id), read.isOfResult, let form = read.form,
      let name = form.name,
      let resource = rules.type(plan.frame.result ?? plan.rule.result ?? "")?.graph,
      let property = rules.tables.graphProperty(resource, name)
    else { return nil }
    let plain = property.filterable.split(separator: ";").first { $0.hasPrefix("default:") }.map(String.init) ?? ""
    let value = Piece(
      fragments: [.source(right.range)], shape: ExpressionShape(of: right), source: right,
      constant: right.withoutParentheses.stringValue)
    func clause(_ text: String, _ piece: Piece?) -> ServerCondition {
      ServerCondition(
        node: node,
        clause: FilterClause(
          template: FilterTemplate(text, at: plan.rule.place), isAdvanced: false, anchor: nil, value: piece))
    }
    switch inner.operatorKind {
    case .ieq where plain.contains("eq"):
      if property.type == "Boolean", let constant = right.booleanConstant {
        return clause("\(property.name) eq \(constant)", nil)
      }
      guard property.type == "String", right.withoutParentheses.kind == .stringConstantExpression,
        value.constant?.isEmpty == false
      else { return nil }
      return clause("\(property.name) eq {Value}", value)
    case .ilike where plain.lowercased().contains("startswith"):
      guard property.type == "String", let pattern = value.constant,
        right.withoutParentheses.kind == .stringConstantExpression, pattern.hasSuffix("*"),
        pattern.dropLast().allSatisfy({ !"*?[]".contains($0) }), pattern.count > 1
      else { return nil }
      let prefix = String(pattern.dropLast())
      return clause(
        "startsWith(\(property.name),{Value})",
        Piece(fragments: .text(PowerShellText.quoted(prefix)), shape: .primary, constant: prefix))
    default: return nil
    }
  }

  /// Takes the conditions away; a filter that tests nothing any more goes whole.
  private func remove(_ moved: [Node], of all: [Node], filter: FilterStage, thread: ThreadID) {
    if moved.count == all.count {
      edit(filter.previous.range.upperBound..<filter.command.range.upperBound, [], thread: thread)
      return
    }
    for (index, condition) in all.enumerated() where moved.contains(where: { $0.id == condition.id }) {
      if index + 1 < all.count {
        edit(condition.range.lowerBound..<all[index + 1].range.lowerBound, [], thread: thread)
      } else {
        let kept = all.prefix(index).last { candidate in !moved.contains { $0.id == candidate.id } }
        edit((kept?.range.upperBound ?? condition.range.lowerBound)..<condition.range.upperBound, [], thread: thread)
      }
    }
  }
}
