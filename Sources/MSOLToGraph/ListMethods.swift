import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Lists of the old module could be added to; Graph's are arrays of fixed size: `$list.Add($x)` becomes `$list += $x`.
extension Planner {
  func emitListMethods() {
    guard let root = tree.root else { return }
    for node in root.descendants where node.kind == .invokeMemberExpression {
      guard let method = node.memberName?.lowercased(), method == "add" || method == "remove",
        let target = node.children.first,
        let thread = threadOfList(target), isApplied(thread), let argument = node.children(.argument).first,
        node.children(.argument).count == 1,
        let statement = listStatement(node)
      else { continue }
      let list: [Fragment] = [.source(target.range)]
      let value = Piece(fragments: [.source(argument.range)], shape: ExpressionShape(of: argument), source: argument)
      let text =
        method == "add"
        ? list + " += " + value.expression.fragments
        : list + " = @(" + list + " -ne " + value.expression.parenthesized.fragments + ")"
      edit(statement.range, text, thread: thread)
      smallChanges.append(
        SmallChange(
          ruleID: "list-method", level: .review,
          message: "Lists of Graph objects are arrays of a fixed size, which have no Add or Remove.",
          node: node.id, thread: thread))
    }
  }

  /// The thread of a list property of a converted object, or of a variable that only holds such a list.
  private func threadOfList(_ expression: Node) -> ThreadID? {
    let inner = expression.withoutParentheses
    if inner.kind == .memberExpression, let plan = readPlan(at: inner.id) {
      return isList(plan) ? plan.threads[0] : nil
    }
    guard inner.kind == .variableExpression else { return nil }
    let definitions = analysis.definitions(ofVariable: inner.id).map { node($0).withoutParentheses }
    guard let first = definitions.first, let plan = readPlan(at: first.id), isList(plan),
      definitions.allSatisfy({ readPlan(at: $0.id).map(isList) ?? false })
    else { return nil }
    return plan.threads[0]
  }

  private func isList(_ plan: ReadPlan) -> Bool {
    guard let name = plan.form?.name, let owner = plan.plans.first, let type = owner.frame.result ?? owner.rule.result,
      let resource = rules.type(type)?.graph
    else { return false }
    return rules.tables.graphProperty(resource, name)?.type.hasPrefix("Collection(") ?? false
  }

  /// The statement that is nothing but the call, with what throws its result away.
  private func listStatement(_ call: Node) -> Node? {
    var node = call
    while let parent = node.parent {
      switch parent.kind {
      case .commandExpression: node = parent
      case .convertExpression where parent.child(.type)?.typeName?.lowercased() == "void": node = parent
      case .parenExpression: node = parent
      case .pipeline:
        let elements = parent.children(.element)
        if elements.count > 2 || elements.first?.id != node.id { return nil }
        if elements.count == 2, elements[1].children.first?.stringValue?.lowercased() != "out-null" { return nil }
        node = parent
      case .assignmentStatement where parent.child(.left)?.variableName?.lowercased() == "null": node = parent
      default: return node.role == .statement ? node : nil
      }
    }
    return nil
  }
}
