import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Arguments that the new code would run twice, and splatted tables whose entries the new code needs elsewhere.
extension Planner {
  /// Why a call's arguments keep it from being converted; nil when nothing does.
  func hazard(of plan: CallPlan) -> Refusal? {
    splatHazard(plan) ?? repeatedArgument(plan)
  }

  /// A table is written anew where it stands: what is made in front of the call comes too late for it.
  private func splatHazard(_ plan: CallPlan) -> Refusal? {
    guard let splat = plan.call.splats.first, !splat.tables.isEmpty else { return nil }
    let templates =
      [plan.frame.before, plan.frame.after] + plan.contributions.map(\.slot.before)
      + plan.contributions.map(\.slot.after)
      + plan.rule.holes.filter { plan.uses(hole: $0.name) }.map { usedCase(of: $0, in: plan.call)?.slot.before }
    let usesPassword = templatesOf(plan).contains { $0.text.lowercased().contains("password $") }
    let locals = Set(templates.compactMap { $0 }.flatMap { $0.parsed.assignedVariables.map { $0.lowercased() } })
    let repeatsEntry = templates.compactMap { $0 }.contains { template in
      template.holes.values.contains { isSplatted(plan.call.argument($0)) }
    }
    guard
      usesPassword || repeatsEntry || changesCount(plan, splat) || looksUpEntry(plan)
        || plan.contributions.contains(where: { isMadeTooLate($0, locals) })
    else { return nil }
    return Refusal(
      findingID: "MSG202",
      values: ["cmdlet": plan.call.name, "variable": node(splat.node).variableName ?? ""],
      message:
        "\(plan.call.name) needs statements of its own in Graph that use entries of @\(node(splat.node).variableName ?? ""). It is left as it is: give the parameters to the call itself and convert again.",
      node: plan.call.node)
  }

  /// Whether an entry of a splatted table would use what a statement between the table and the call makes.
  private func isMadeTooLate(_ contribution: Contribution, _ locals: Set<String>) -> Bool {
    guard isSplatted(contribution.argument), !contribution.slot.isDropped else { return false }
    let slot = contribution.slot
    if slot.before != nil || slot.after != nil { return true }
    guard let value = slot.value, let root = value.tree.root else { return false }
    return root.descendants.contains { part in
      part.kind == .variableExpression && locals.contains(part.variableName?.lowercased() ?? "")
    }
  }

  /// Whether an entry of a splatted table is only the key of a look-up.
  private func looksUpEntry(_ plan: CallPlan) -> Bool {
    plan.rule.holes.contains { hole in
      guard plan.uses(hole: hole.name), let used = usedCase(of: hole, in: plan.call), used.slot.before != nil else {
        return false
      }
      return used.condition.tests.contains { isSplatted(plan.call.argument($0.parameter)) }
    }
  }

  /// Whether the script counts the entries of a splatted table, and the new table has another number of them.
  private func changesCount(_ plan: CallPlan, _ splat: BoundCall.Splat) -> Bool {
    guard let name = node(splat.node).variableName?.lowercased(), let root = tree.root else { return false }
    let isCounted = root.descendants.contains { part in
      part.kind == .memberExpression && part.memberName?.lowercased() == "count"
        && part.children.first?.variableName?.lowercased() == name
    }
    return isCounted
      && plan.contributions.contains { contribution in
        guard isSplatted(contribution.argument) else { return false }
        let slot = contribution.slot
        if slot.isUsed { return plan.frame.isOnlyWhenContributed && !plan.contributesToMain }
        return slot.argument == nil || slot.to != nil || slot.omitsWhenEmpty
      }
  }

  private func isSplatted(_ argument: BoundArgument?) -> Bool {
    if case .splatted? = argument?.form { return true }
    return false
  }

  /// An argument that does something (a prompt, a random value) must run once.
  private func repeatedArgument(_ plan: CallPlan) -> Refusal? {
    for argument in plan.call.arguments {
      guard let value = argument.valueNode.map(node), hasEffect(value) else { continue }
      var names = [argument.parameter.lowercased()]
      for hole in plan.rule.holes
      where usedCase(of: hole, in: plan.call)?.slot.value.map({ uses(names[0], in: $0) > 0 }) ?? false {
        names.append(hole.name.lowercased())
      }
      let templates = templatesOf(plan)
      let count = templates.reduce(0) { sum, template in sum + names.reduce(0) { $0 + uses($1, in: template) } }
      if count > 1 {
        return Refusal(
          findingID: "MSG206", values: ["cmdlet": plan.call.name],
          message:
            "-\(argument.parameter) of \(plan.call.name) would run several times in the new code. The call is left as it is: put the value in a variable first and convert again.",
          node: plan.call.node)
      }
    }
    return nil
  }

  private func templatesOf(_ plan: CallPlan) -> [Template] {
    let frame = plan.frame
    let further = frame.more.filter { statement in plan.contributions.contains { $0.slot.to == statement.id } }
    let lookups = plan.rule.holes.filter { plan.uses(hole: $0.name) }.map {
      usedCase(of: $0, in: plan.call)?.slot.before
    }
    let statements =
      [frame.code, frame.before, frame.after] + further.map { Optional($0.code) } + lookups
      + frame.carried.map { Optional($0.stage) }
    let slots = plan.contributions.flatMap { [$0.slot.value, $0.slot.before, $0.slot.after, $0.slot.stage] }
    return (statements + slots).compactMap { $0 }
  }

  /// How often a template runs the argument that a hole stands for; inside of a script block that is each time.
  private func uses(_ name: String, in template: Template) -> Int {
    var count = 0
    for (id, hole) in template.holes where hole.lowercased() == name {
      let isInBlock = template.parsed.tree.node(id).ancestors.contains { $0.kind == .scriptBlockExpression }
      count += isInBlock ? 2 : 1
    }
    // The transformation asks whether there is a value, and takes it.
    if template.text.lowercased().contains("password $" + name) { count += 1 }
    return count
  }

  /// Whether an expression does more than read: a command of another kind, or a static call.
  private func hasEffect(_ value: Node) -> Bool {
    ([value] + Array(value.descendants)).contains { part in
      if part.kind == .invokeMemberExpression { return part.isStatic }
      guard part.kind == .command, let name = part.children(.element).first?.stringValue else { return false }
      return !isOldCmdlet(name)
    }
  }
}
