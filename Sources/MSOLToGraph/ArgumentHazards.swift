import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Arguments that the new code would run twice, and splatted tables whose entries the new code needs elsewhere.
extension Planner {
  /// Why a call's arguments keep it from being converted; nil when nothing does.
  func hazard(of plan: CallPlan) -> Refusal? {
    if let refusal = sharedSplatRefusal(plan.call) ?? splatHazard(plan) {
      guard canReadEntries(of: plan.call), !assignsToEntry(plan) else { return refusal }
      plan.readsEntries = true
    } else if !plan.call.splats.isEmpty, !isWrittenInPlace(plan), canReadEntries(of: plan.call) {
      plan.readsEntries = true
    }
    return repeatedArgument(plan)
  }

  /// Whether the variable that an entry was made of gets a new value after the call: the table is not where it is read.
  private func assignsToEntry(_ plan: CallPlan) -> Bool {
    plan.contributions.contains { contribution in
      guard let after = contribution.slot.after, contribution.argument.map(isEntry) ?? false else { return false }
      return after.text.trimmingBlanks().lowercased().hasPrefix("$" + contribution.parameter.lowercased() + " =")
    }
  }

  /// Whether the old command becomes the new one, with the table behind it.
  private func isWrittenInPlace(_ plan: CallPlan) -> Bool {
    guard let code = plan.frame.code, CallWriter.MainStatement(code) != nil else { return false }
    return !plan.frame.isOnlyWhenContributed || plan.contributesToMain
  }

  /// Whether each entry of a call's splatted tables is there whenever the call runs, under a name that can be read.
  func canReadEntries(of call: BoundCall) -> Bool {
    call.splats.allSatisfy { !$0.tables.isEmpty && node($0.node).variableName != nil }
      && call.arguments.allSatisfy { argument in
        guard case .splatted = argument.form else { return true }
        return !argument.isConditional && !argument.isCommonParameter && argument.valueNode != nil
          && argument.parameterNode.flatMap { node($0).stringValue } != nil
      }
  }

  /// A table is written anew where it stands: what is made in front of the call comes too late for it, and what stands
  /// there cannot use what is in the table.
  private func splatHazard(_ plan: CallPlan) -> Refusal? {
    guard let splat = plan.call.splats.first, !splat.tables.isEmpty else { return nil }
    let lookups = plan.rule.holes.filter { plan.uses(hole: $0.name) }.map {
      usedCase(of: $0, in: plan.call)?.slot.before
    }
    let slots = plan.contributions.flatMap { [$0.slot.before, $0.slot.after] }
    let statements = ([plan.frame.before, plan.frame.after] + slots + lookups).compactMap { $0 }
    let usesPassword = templatesOf(plan).contains { $0.text.lowercased().contains("password $") }
    guard
      usesPassword || entriesAreNeeded(by: statements, plan) || entriesNeed(statements, plan)
        || changesCount(plan, splat)
    else { return nil }
    return Refusal(
      findingID: "MSG202",
      values: ["cmdlet": plan.call.name, "variable": node(splat.node).variableName ?? ""],
      message:
        "\(plan.call.name) needs statements of its own in Graph that use entries of @\(node(splat.node).variableName ?? ""). It is left as it is: give the parameters to the call itself and convert again.",
      node: plan.call.node)
  }

  /// Whether statements around a call use entries of its tables, by themselves or by way of named values.
  private func entriesAreNeeded(by statements: [Template], _ plan: CallPlan) -> Bool {
    var names = plan.call.arguments.filter(isEntry).map { $0.parameter.lowercased() }
    for hole in plan.rule.holes {
      guard let value = usedCase(of: hole, in: plan.call)?.slot.value, names.contains(where: value.mentions) else {
        continue
      }
      names.append(hole.name.lowercased())
    }
    return statements.contains { statement in names.contains(where: statement.mentions) }
  }

  /// Whether what an entry becomes uses variables that statements in front of the call assign.
  private func entriesNeed(_ statements: [Template], _ plan: CallPlan) -> Bool {
    let made = statements.flatMap { $0.parsed.assignedVariables.map { $0.lowercased() } }
    guard !made.isEmpty else { return false }
    var values: [Template] = []
    for contribution in plan.contributions where contribution.argument.map(isEntry) ?? false {
      values += [contribution.slot.value].compactMap { $0 }
    }
    for hole in plan.rule.holes where values.contains(where: { $0.mentions(hole.name) }) {
      values += [usedCase(of: hole, in: plan.call)?.slot.value].compactMap { $0 }
    }
    return values.contains { value in
      value.tree.root?.descendants.contains { $0.variableName.map { made.contains($0.lowercased()) } ?? false } ?? false
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
        guard contribution.argument.map(isEntry) ?? false else { return false }
        let slot = contribution.slot
        if slot.isUsed { return plan.frame.isOnlyWhenContributed && !plan.contributesToMain }
        return slot.argument == nil || slot.to != nil || slot.omitsWhenEmpty
      }
  }

  private func isEntry(_ argument: BoundArgument) -> Bool {
    if case .splatted = argument.form { return true }
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

extension Template {
  /// Whether a parameter or a named value stands in the template, also inside of the text of a filter.
  func mentions(_ name: String) -> Bool {
    let lower = name.lowercased()
    if holes.values.contains(where: { $0.lowercased() == lower }) { return true }
    let text = text.lowercased()
    return text.contains("{\(lower)}") || text.contains("{\(lower):raw}")
  }
}
