import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Filters of the old script that the new one has no more: parameters that select, and `Where-Object`.
extension Comparison {
  func checkFilters() {
    for (step, candidate) in pairs {
      switch candidate.kind {
      case .old, .foreign: continue
      default: break
      }
      for contribution in step.contributions where isFilter(contribution) {
        guard let argument = contribution.argument else { continue }
        let names = filterNames(contribution.slot)
        guard !names.isEmpty, !names.contains(where: { filters($0, candidate) }), !hasIdentity(candidate) else { continue }
        let range = argument.valueNode.map { old.node($0).range } ?? argument.parameterNode.map { old.node($0).range } ?? step.node.range
        if rules.catalog.isIdentity(ParameterSignature(name: contribution.parameter)), !isRestricted(candidate) {
          report("MSG263", ["cmdlet": step.name, "command": candidate.name], old: range, new: candidate.node.range)
          continue
        }
        report(
          "MSG262", ["filter": "-" + contribution.parameter, "cmdlet": step.name, "property": names[0]], old: range,
          new: candidate.node.range)
      }
    }
    checkWhere()
  }

  /// Graph properties by which a slot selects.
  private func filterNames(_ slot: Slot) -> [String] {
    if let filter = slot.filter { return filter.propertyNames }
    guard let stage = slot.stage, let root = stage.tree.root else { return [] }
    return root.descendants.compactMap { node in
      guard node.kind == .memberExpression, let target = node.children.first, target.kind == .variableExpression,
        ["_", "psitem"].contains(target.variableName?.lowercased() ?? "")
      else { return nil }
      return node.memberName
    }
  }

  /// Whether the new script selects by a property.
  private func filters(_ name: String, _ candidate: NewStep) -> Bool {
    let lower = name.lowercased()
    return candidate.words.contains(lower) || new.conditionNames.contains(lower)
  }

  /// Conditions in `Where-Object` of the old script.
  private func checkWhere() {
    var done: Set<NodeID> = []
    for entry in reference.reads {
      let node = old.node(entry.read.node)
      guard let filter = filterCommand(of: entry.read), done.insert(node.id).inserted, let form = entry.form,
        entry.read.objects.contains(where: { $0.path.isEmpty })
      else { continue }
      let owners = entry.origins.compactMap { origin in pairs.first { $0.old.node.id == origin } }
      guard let owner = owners.first else { continue }
      if case .foreign = owner.new.kind { continue }
      if case .old = owner.new.kind { continue }
      let names = form.neededProperties.map { $0.lowercased() }
      guard !names.isEmpty || form.value != nil else { continue }
      let commands = Set([form.value, form.whenTrue, form.whenFalse].compactMap { $0 }.flatMap { old.commands(in: $0) }.map { $0.name.lowercased() })
      let isFound =
        names.contains { name in
          new.conditionNames.contains(name) || new.memberNames.contains(name) && !new.isOnlyOutput(name)
            || newSteps.contains { $0.words.contains(name) && $0.isRead && $0.isFilterMentioning(name) }
        } || newSteps.contains { commands.contains($0.name.lowercased()) }
        || names.isEmpty || rules.helper(form.helper ?? "") != nil && !new.conditionNames.isEmpty
      // Another cmdlet may tell the same: a report, a policy.
      guard !isFound, !hasOtherReads(owner.old) else { continue }
      report(
        "MSG262", ["filter": "Where-Object", "cmdlet": owner.old.name, "property": entry.read.name],
        old: filter.range, new: owner.new.node.range)
    }
  }

  /// Whether the new script reads more kinds of things than the old step needs; then what is asked may come from there.
  private func hasOtherReads(_ step: OldStep) -> Bool {
    let paired = Set(alignment.partner.compactMap { $0 })
    return newSteps.indices.contains { index in
      guard !paired.contains(index), newSteps[index].isRead else { return false }
      return !step.alternatives.contains(newSteps[index].name.lowercased())
    } && !new.conditionNames.isEmpty
  }

  /// The `Where-Object` in whose condition a property is read.
  private func filterCommand(of read: PropertyRead) -> Node? {
    if case .propertyArgument(let command, .whereSimple) = read.context { return old.node(command) }
    guard case .member = read.context else { return nil }
    for parent in old.node(read.node).ancestors {
      if parent.kind == .command { return parent.isFilter ? parent : nil }
      if parent.kind == .invokeMemberExpression, parent.memberName?.lowercased() == "where" { return parent }
      if parent.kind == .functionDefinition { return nil }
    }
    return nil
  }
}

extension NewStep {
  /// Whether a text of the arguments that looks like a filter or an address names a property.
  func isFilterMentioning(_ name: String) -> Bool {
    texts.contains { text in
      let words = Node.words(in: text)
      return words.contains(name) && !words.isDisjoint(with: ["eq", "ne", "gt", "ge", "lt", "le", "in", "any", "all", "startswith", "endswith", "not", "search"])
        || text.contains(":") && words.contains(name)
    }
  }
}

extension Script {
  /// Whether a property is read for output columns only: whole values of hashtable entries.
  func isOnlyOutput(_ name: String) -> Bool {
    guard let root = tree.root else { return false }
    return root.descendants.allSatisfy { node in
      guard node.kind == .memberExpression, node.memberName?.lowercased() == name, !node.isAssignmentTarget else { return true }
      return node.ancestors.contains { $0.kind == .hashtable }
    }
  }
}
