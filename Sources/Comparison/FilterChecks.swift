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
        // Some conditions ask Graph for each object.
        let commands = contribution.slot.stage.map { old.commands(in: $0).map { $0.name.lowercased() } } ?? []
        if newSteps.contains(where: { commands.contains($0.name.lowercased()) }) { continue }
        guard !names.isEmpty, !names.contains(where: { filters($0, candidate) }), !hasIdentity(candidate) else {
          continue
        }
        let range =
          argument.valueNode.map { old.node($0).range } ?? argument.parameterNode.map { old.node($0).range }
          ?? step.node.range
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
    candidate.filterWords.contains(name.lowercased()) || new.decides(name, origin: candidate.node.id)
  }

  /// Conditions in `Where-Object` of the old script.
  private func checkWhere() {
    var done: Set<NodeID> = []
    for entry in reference.reads {
      let node = old.node(entry.read.node)
      guard let filter = filterCommand(of: entry.read), done.insert(node.id).inserted, let form = entry.form,
        // What tells kinds apart may be two lists in Graph.
        entry.read.objects.contains(where: { $0.path.isEmpty }), form.equals.isEmpty
      else { continue }
      let owners = entry.origins.compactMap { origin in pairs.first { $0.old.node.id == origin } }
      guard let owner = owners.first else { continue }
      if case .foreign = owner.new.kind { continue }
      if case .old = owner.new.kind { continue }
      let names = form.neededProperties.map { $0.lowercased() }
      guard !names.isEmpty || form.value != nil else { continue }
      let helper = form.helper.flatMap { rules.helper($0)?.code }
      let commands = Set(
        [form.value, form.whenTrue, form.whenFalse, helper].compactMap { $0 }.flatMap { old.commands(in: $0) }.map {
          $0.name.lowercased()
        })
      let isFound =
        names.isEmpty || names.contains { filters($0, owner.new) || isTestedElsewhere($0) }
        || newSteps.contains { commands.contains($0.name.lowercased()) }
      if isFound { continue }
      report(
        "MSG262", ["filter": "Where-Object", "cmdlet": owner.old.name, "property": entry.read.name],
        old: filter.range, new: owner.new.node.range)
    }
  }

  /// Whether a property is read outside of output columns, so that it may decide something by way of a variable.
  private func isTestedElsewhere(_ name: String) -> Bool {
    new.memberNames.contains(name) && !new.conditionNames.contains(name) && !new.isOnlyOutput(name)
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

extension Script {
  /// Whether a property is read for output columns only: whole values of hashtable entries.
  func isOnlyOutput(_ name: String) -> Bool {
    guard let root = tree.root else { return false }
    return root.descendants.allSatisfy { node in
      guard node.kind == .memberExpression, node.memberName?.lowercased() == name, !node.isAssignmentTarget else {
        return true
      }
      return node.ancestors.contains { $0.kind == .hashtable }
    }
  }
}
