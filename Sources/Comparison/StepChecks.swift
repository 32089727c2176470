import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Steps that are missing, and what single steps lost.
extension Comparison {
  func checkSteps() {
    for (index, step) in oldSteps.enumerated() {
      if let partner = alignment.partner[index] {
        check(step, newSteps[partner], isSure: alignment.isSure(index))
      } else if !isDoneElsewhere(index) {
        reportMissing(step)
      }
    }
    let judged = Set(oldSteps.map(\.node.id))
    for plan in reference.calls where !judged.contains(plan.call.node) && !isNothing(plan) {
      let range = old.node(plan.call.node).range
      report("MSG276", ["cmdlet": plan.call.name], old: range, new: newPlace(for: range.lowerBound))
    }
  }

  /// Whether nothing need be left of a call: its form has no Graph command.
  private func isNothing(_ plan: ReferencePlan.Call) -> Bool { plan.frame != nil }

  /// Whether a step of the new script that stands for another old step does the work of this one too.
  private func isDoneElsewhere(_ index: Int) -> Bool {
    let step = oldSteps[index]
    for other in newSteps.indices where alignment.fits(index, other) {
      let candidate = newSteps[other]
      if !step.isWrite {
        // A list that was read once serves for many look-ups.
        if !hasIdentity(candidate)
          || !newSteps.indices.contains(where: { alignment.fits(index, $0) && !hasIdentity(newSteps[$0]) })
        {
          return true
        }
        continue
      }
      let owners = oldSteps.indices.filter { alignment.partner[$0] == other }
      let isSameObject = owners.contains { !identity(of: oldSteps[$0]).isDisjoint(with: identity(of: step)) }
      if isSameObject, step.contributions.allSatisfy({ keeps($0, candidate) }), mentionsDetails(of: step) {
        return true
      }
    }
    return false
  }

  /// What tells the object that a call works on.
  private func identity(of step: OldStep) -> Set<String> {
    var result: Set<String> = []
    for argument in step.plan.call.arguments where !argument.isCommonParameter {
      guard rules.catalog.isIdentity(ParameterSignature(name: argument.parameter)) else { continue }
      result.insert(argument.valueNode.map { old.node($0).withoutParentheses.text.lowercased() } ?? "|")
    }
    return result
  }

  /// Whether the new script reads what the other arguments of an old call are made of.
  private func mentionsDetails(of step: OldStep) -> Bool {
    for argument in step.plan.call.arguments where !argument.isCommonParameter {
      guard !rules.catalog.isIdentity(ParameterSignature(name: argument.parameter)), let value = argument.valueNode,
        step.contributions.contains(where: { equalIgnoringCase($0.parameter, argument.parameter) && $0.slot.isUsed })
      else { continue }
      for node in [old.node(value)] + Array(old.node(value).descendants) where node.kind == .memberExpression {
        guard let name = node.memberName?.lowercased() else { continue }
        let other = reference.reads.first { $0.read.node == node.id }?.form?.name?.lowercased()
        if !new.memberNames.contains(name), !(other.map { new.memberNames.contains($0) } ?? false) { return false }
      }
    }
    return true
  }

  private func reportMissing(_ step: OldStep) {
    let name = step.name
    let place = newPlace(for: step.node.range.lowerBound)
    if isConnecting(step) {
      report(
        "MSG275", ["cmdlet": name, "command": step.command?.name ?? rules.connect?.command ?? ""], old: step.node.range,
        new: place)
    } else if step.isWrite {
      let wanted = step.command?.name ?? step.alternatives.sorted().first ?? ""
      report("MSG260", ["cmdlet": name, "command": wanted], old: step.node.range, new: place)
    } else if isResultUsed(step) {
      report(
        "MSG261", ["cmdlet": name, "command": step.command?.name ?? step.alternatives.sorted().first ?? ""],
        old: step.node.range, new: place)
    }
  }

  func isConnecting(_ step: OldStep) -> Bool {
    rules.connect.map { connect in step.alternatives.contains(connect.command.lowercased()) } ?? false
  }

  /// Whether more than the identity of what a call reads is used.
  private func isResultUsed(_ step: OldStep) -> Bool {
    let reads = reference.reads.filter { $0.origins.contains(step.node.id) }
    if reads.isEmpty {
      switch old.analysis.resultUse(ofCall: step.node.id) {
      case .statement, .returned, .expression: return true
      case .piped: return true
      case .assigned, .discarded, .condition: return false
      }
    }
    let key = rules.tables.graphProperties("directoryObject").map { $0.powerShellName.lowercased() }
    return reads.contains { read in
      guard let name = read.form?.name?.lowercased() else { return true }
      return name != "id" && name != "userprincipalname" && !key.contains(name)
    }
  }

  // MARK: One pair

  private func check(_ step: OldStep, _ candidate: NewStep, isSure: Bool) {
    if case .old = candidate.kind {
      report("MSG277", ["cmdlet": step.name], old: step.node.range, new: candidate.node.range)
      return
    }
    checkErrorHandling(step, candidate)
    guard isSure, let command = step.command, !isConnecting(step) else { return }
    if case .foreign = candidate.kind { return }
    checkReach(step, command, candidate)
    checkReadBack(step, candidate)
    compareConstants(command, candidate, step)
    for contribution in step.contributions {
      if isFilter(contribution) || keeps(contribution, candidate) {
        compareValues(contribution, candidate, step)
        continue
      }
      guard let argument = contribution.argument, !isAll(contribution) else { continue }
      let range =
        argument.valueNode.map { old.node($0).range } ?? argument.parameterNode.map { old.node($0).range }
        ?? step.node.range
      report(
        "MSG269",
        [
          "parameter": contribution.parameter, "cmdlet": step.name, "command": candidate.name,
          "counterpart": target(of: contribution.slot) ?? "",
        ], old: range, new: candidate.node.range)
    }
  }

  private func isAll(_ contribution: Contribution) -> Bool {
    contribution.slot.isSwitch && contribution.slot.argument.map { equalIgnoringCase($0, "All") } ?? false
  }

  func isFilter(_ contribution: Contribution) -> Bool {
    contribution.slot.filter != nil || contribution.slot.stage != nil
  }

  private func target(of slot: Slot) -> String? { slot.key ?? slot.argument }

  /// Whether what a parameter contributes is found in a new step.
  private func keeps(_ contribution: Contribution, _ candidate: NewStep) -> Bool {
    let slot = contribution.slot
    if contribution.argument == nil || slot.isUsed || slot.isDropped || candidate.isOpen || slot.manual != nil {
      return true
    }
    if isFilter(contribution) { return true }
    guard let name = target(of: slot) else { return true }
    if candidate.mentions(name) { return true }
    // A whole body from elsewhere may hold it.
    if candidate.values.contains(where: {
      $0.key.contains("body")
        && new.sources(of: $0.value.id).allSatisfy { $0.kind != .hashtable && $0.stringKind == nil }
    }) {
      return true
    }
    if equalIgnoringCase(name, "Top") { return limits(candidate) }
    // Another step of the script may write it.
    return newSteps.contains {
      $0.node.id != candidate.node.id && !$0.isRead && $0.mentions(name)
        && !$0.identities.isDisjoint(with: candidate.identities)
    }
  }

  private func limits(_ candidate: NewStep) -> Bool {
    later(candidate).contains { command in
      let arguments = CommandArguments(command)
      return arguments.has("First") || arguments.has("Last")
    }
  }

  /// The commands after this one in its pipeline.
  func later(_ candidate: NewStep) -> [Node] {
    guard let pipeline = candidate.node.parent, pipeline.kind == .pipeline else { return [] }
    return pipeline.children(.element).filter {
      $0.kind == .command && $0.range.lowerBound > candidate.node.range.lowerBound
    }
  }

  // MARK: How many objects

  func hasIdentity(_ candidate: NewStep) -> Bool {
    switch candidate.kind {
    case .request(_, let path): return path.contains("") || path.count > 1
    case .known(let cmdlet):
      if candidate.hasInput || candidate.isOpen { return true }
      return rules.tables.graphParameters(ofCmdlet: cmdlet.name).contains { parameter in
        parameter.isMandatory && candidate.parameters.contains(parameter.name.lowercased())
      }
    case .named: return candidate.hasInput || candidate.isOpen || candidate.parameters.contains { $0.hasSuffix("id") }
    case .foreign, .old: return true
    }
  }

  /// Whether a new read asks for a part of all objects, or looks at a part of them.
  func isRestricted(_ candidate: NewStep) -> Bool {
    if candidate.parameters.contains("filter") || candidate.parameters.contains("search") { return true }
    if candidate.texts.contains(where: { $0.lowercased().contains("$filter") || $0.lowercased().contains("$search") }) {
      return true
    }
    if later(candidate).contains(where: \.isFilter) { return true }
    // A list that is kept in a table, or searched with a method or an operator.
    switch new.analysis.resultUse(ofCall: candidate.node.id) {
    case .assigned(let variable, _): return isSearched(new.node(variable).variableName ?? "")
    case .expression: return true
    case .piped:
      return later(candidate).contains {
        $0.descendants.contains { $0.kind == .indexExpression || $0.kind == .ifStatement }
      }
    default: return false
    }
  }

  /// Whether a list in a variable is looked through: filtered, indexed, or walked.
  private func isSearched(_ variable: String) -> Bool {
    guard let root = new.tree.root else { return false }
    return root.descendants.contains { node in
      guard node.kind == .variableExpression, equalIgnoringCase(node.variableName ?? "", variable),
        !node.isAssignmentTarget,
        let parent = node.parent
      else { return false }
      switch parent.kind {
      case .indexExpression, .invokeMemberExpression: return node.role == .target
      case .commandExpression:
        guard let pipeline = parent.parent, pipeline.kind == .pipeline else { return false }
        if pipeline.parent?.kind == .forEachStatement { return true }
        return pipeline.children.contains { $0.kind == .command && $0.isFilter }
      default: return false
      }
    }
  }

  /// Whether arguments choose one object of a cmdlet that lists without them.
  private func readsOne(_ cmdlet: String, given: (String) -> Bool) -> Bool {
    let address = rules.tables.graphCmdlet(cmdlet)?.address ?? ""
    let outer = address.split(separator: "/").filter { $0.hasPrefix("{") }.count
    let ids = rules.tables.graphParameters(ofCmdlet: cmdlet).filter { parameter in
      parameter.isMandatory && given(parameter.name.lowercased())
    }
    return ids.count > outer || given("inputobject")
  }

  private func readsOne(_ candidate: NewStep) -> Bool {
    if candidate.hasInput || candidate.isOpen { return true }
    guard case .known(let cmdlet) = candidate.kind else { return hasIdentity(candidate) }
    return readsOne(cmdlet.name) { candidate.parameters.contains($0) }
  }

  private func checkReach(_ step: OldStep, _ command: TemplateCommand, _ candidate: NewStep) {
    guard command.isRead, candidate.isRead else { return }
    let given = givenParameters(of: step)
    // By id, or by a filter on what the old call was given.
    let isByFilter =
      command.arguments.value("Filter").map { value in
        holes(in: value, of: command.template).contains {
          given.contains($0.lowercased()) || step.plan.rule?.hole($0) != nil
        }
      } ?? false
    let isOne = isByFilter || readsOne(command.name) { command.arguments.has($0) }
    if isOne {
      if !hasIdentity(candidate), !isRestricted(candidate) {
        report(
          "MSG263", ["cmdlet": step.name, "command": candidate.name], old: step.node.range, new: candidate.node.range)
      }
      return
    }
    guard command.arguments.has("All") || step.contributions.contains(where: { isAll($0) && $0.argument != nil }) else {
      return
    }
    let limits: Set<String> = ["all", "top", "limit", "pagesize"]
    if readsOne(candidate) || asksForOne(step, candidate) || !candidate.parameters.isDisjoint(with: limits) { return }
    switch candidate.kind {
    case .known(let cmdlet):
      guard rules.tables.graphParameters(ofCmdlet: cmdlet.name).contains(where: { equalIgnoringCase($0.name, "All") })
      else { return }
    case .request: if new.memberNames.contains("@odata.nextlink") || new.mentionsNextLink { return }
    default: return
    }
    report("MSG264", ["cmdlet": step.name, "command": candidate.name], old: step.node.range, new: candidate.node.range)
  }

  /// Whether a new filter is on what the old cmdlet took as identity: `userPrincipalName eq …`.
  private func asksForOne(_ step: OldStep, _ candidate: NewStep) -> Bool {
    guard let rule = step.plan.rule, let type = rule.result.flatMap(rules.type) else { return false }
    let names = rule.parameters.filter { parameter in parameter.cases.contains { $0.slot.isUsed } }
      .compactMap { type.property($0.name)?.form.name?.lowercased() }
    return candidate.texts.contains { text in
      let words = text.lowercased().split { $0 == " " || $0 == "(" }.map(String.init)
      return words.indices.dropLast().contains { names.contains(words[$0]) && words[$0 + 1] == "eq" }
    }
  }

  private func givenParameters(of step: OldStep) -> Set<String> {
    Set(step.plan.call.arguments.map { $0.parameter.lowercased() })
  }

  private func holes(in value: Node, of template: Template) -> [String] {
    ([value] + Array(value.descendants)).compactMap { template.holes[$0.id] }
      + ([value] + Array(value.descendants)).compactMap(\.stringValue).flatMap {
        FilterTemplate($0, at: template.place).holeNames
      }
  }

  // MARK: Lists that are written back

  /// A rule that reads a list, adds to it and writes it back: the new step must not write the new element alone.
  private func checkReadBack(_ step: OldStep, _ candidate: NewStep) {
    guard let command = step.command, !command.isRead, let root = command.template.tree.root else { return }
    let read = Set(root.descendants.compactMap { $0.kind == .memberExpression ? $0.memberName?.lowercased() : nil })
    for argument in command.arguments.named where read.contains(argument.name) {
      guard
        candidate.parameters.contains(argument.name) || candidate.keys.contains(argument.name)
          || candidate.words.contains(argument.name)
      else { continue }
      let isReadBack = new.memberNames.contains(argument.name)
      if !isReadBack {
        report(
          "MSG265", ["property": argument.name, "cmdlet": step.name, "command": candidate.name], old: step.node.range,
          new: candidate.node.range)
      }
    }
  }
}

extension Script {
  /// Whether further pages of a list are asked for by hand.
  var mentionsNextLink: Bool {
    tree.root?.descendants.contains { $0.stringValue?.lowercased().contains("nextlink") ?? false } ?? false
  }
}
