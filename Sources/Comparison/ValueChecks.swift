import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Values that are other than in the old script, and what happens on errors.
extension Comparison {
  /// Compares what an old parameter was given with what its counterpart is given.
  func compareValues(_ contribution: Contribution, _ candidate: NewStep, _ step: OldStep) {
    let slot = contribution.slot
    guard let argument = contribution.argument, slot.filter == nil, slot.stage == nil,
      let name = slot.key ?? slot.argument,
      let counterpart = value(of: name, in: candidate)
    else { return }
    let values = [
      "parameter": contribution.parameter, "cmdlet": step.name, "counterpart": name, "command": candidate.name,
    ]
    let oldRange = argument.valueNode.map { old.node($0).range } ?? step.node.range
    let isInverse = slot.value.map { $0.transformations.values.contains(.not) } ?? false
    if isInverse
      || (slot.value == nil
        && argument.valueNode.map { old.analysis.constantBool($0) != nil } ?? argument.form.isSwitch)
    {
      let oldTruth = argument.valueNode.map { old.analysis.constantBool($0) } ?? (argument.form.isSwitch ? true : nil)
      let newTruth = counterpart.node.map { new.analysis.constantBool($0.id) } ?? true
      if let oldTruth, let newTruth {
        if (oldTruth != isInverse) != newTruth { report("MSG268", values, old: oldRange, new: candidate.node.range) }
        return
      }
    }
    guard let oldNode = argument.valueNode, let newNode = counterpart.node else { return }
    let (before, after) = (old.node(oldNode).withoutParentheses, newNode.withoutParentheses)
    if before.kind == .variableExpression || before.kind == .memberExpression {
      let (plain, isNegated) = after.withoutNegation
      if plain.text.lowercased() == before.text.lowercased(), slot.value == nil || isInverse, isNegated != isInverse {
        report("MSG268", values, old: oldRange, new: after.range)
      }
      return
    }
    guard slot.value == nil, let text = old.analysis.constantString(oldNode),
      let other = new.analysis.constantString(newNode.id),
      !equalIgnoringCase(text, other), old.analysis.constantBool(oldNode) == nil
    else { return }
    report("MSG270", values, old: oldRange, new: newNode.range)
  }

  /// Compares the truth values that the rule itself writes: `-AccountEnabled:$false` where the old cmdlet disabled.
  func compareConstants(_ command: TemplateCommand, _ candidate: NewStep, _ step: OldStep) {
    for argument in command.arguments.named {
      guard let wanted = argument.value?.withoutParentheses.truth, let given = value(of: argument.name, in: candidate)
      else { continue }
      let truth = given.node.map { new.analysis.constantBool($0.id) } ?? true
      if let truth, truth != wanted {
        report(
          "MSG268",
          ["parameter": step.name, "cmdlet": step.name, "counterpart": "-" + argument.name, "command": candidate.name],
          old: step.node.range, new: candidate.node.range)
      }
    }
  }

  /// The value of an argument or of a key in one; a switch has none.
  private func value(of name: String, in candidate: NewStep) -> Counterpart? {
    let lower = name.lowercased()
    if let node = candidate.values[lower] {
      // A word of a filter or a hashtable is no value.
      return node.withoutParentheses.kind == .hashtable ? nil : Counterpart(node: node)
    }
    if candidate.parameters.contains(lower) { return Counterpart(node: nil) }
    var found: [Node] = []
    for value in candidate.values.values {
      for table in new.sources(of: value.id) where table.kind == .hashtable {
        let keys = table.children(.key)
        let entries = table.children(.value)
        for (key, entry) in zip(keys, entries) where equalIgnoringCase(key.stringValue ?? "", name) {
          found.append(entry)
        }
      }
    }
    let ranges = Set(found.map(\.id))
    return ranges.count == 1 ? Counterpart(node: found[0]) : nil
  }

  // MARK: Errors

  func checkErrorHandling(_ step: OldStep, _ candidate: NewStep) {
    guard !step.isFurther else { return }
    if let argument = step.plan.call.arguments.first(where: {
      $0.isCommonParameter && equalIgnoringCase($0.parameter, "ErrorAction")
    }),
      let value = argument.valueNode, let before = old.analysis.constantString(value), !candidate.isOpen
    {
      let after = candidate.values["erroraction"] ?? candidate.values["ea"]
      let now = after.flatMap { new.analysis.constantString($0.id) }
      let isQuiet = ["silentlycontinue", "ignore"].contains(before.lowercased())
      // A search finds nothing without an error.
      let cannotFail = isQuiet && !step.isWrite && !hasIdentity(candidate) && isRestricted(candidate)
      let isCaught = now == nil && isInTry(candidate.node) && isQuiet
      let isOther = now.map { !equalIgnoringCase($0, before) } ?? false
      if after == nil ? !cannotFail && !isCaught : isOther {
        report(
          "MSG273",
          [
            "cmdlet": step.name, "command": candidate.name, "old": "-ErrorAction \(before)",
            "new": now.map { "-ErrorAction \($0)" } ?? "nothing",
          ],
          old: old.node(value).range, new: candidate.node.range)
      }
    }
    if isInTry(step.node), !isInTry(candidate.node) {
      report(
        "MSG273", ["cmdlet": step.name, "command": candidate.name, "old": "try and catch", "new": "nothing"],
        old: step.node.range, new: candidate.node.range)
    }
  }

  /// Whether errors of a command are caught where it stands.
  private func isInTry(_ node: Node) -> Bool {
    var child = node
    for parent in node.ancestors {
      if parent.kind == .tryStatement, child.role == .body, !parent.children(.catchClause).isEmpty { return true }
      child = parent
    }
    return false
  }
}

/// What the new script gives for a parameter; a switch has no node.
private struct Counterpart {
  var node: Node?
}

extension ArgumentForm {
  var isSwitch: Bool { if case .switchPresent = self { true } else { false } }
}

extension Node {
  /// The expression inside negations, and whether their number is odd.
  var withoutNegation: (node: Node, isNegated: Bool) {
    var node = withoutParentheses
    var isNegated = false
    while node.kind == .unaryExpression, node.operatorKind == .not || node.operatorKind == .exclaim,
      let child = node.children.first
    {
      isNegated.toggle()
      node = child.withoutParentheses
    }
    if node.kind == .binaryExpression, let left = node.child(.left), let right = node.child(.right)?.withoutParentheses,
      let truth = right.truth
    {
      switch node.operatorKind {
      case .ieq, .ceq: return (left.withoutParentheses, isNegated != !truth)
      case .ine, .cne: return (left.withoutParentheses, isNegated != truth)
      default: break
      }
    }
    return (node, isNegated)
  }

  /// `$true` or `$false`.
  var truth: Bool? {
    guard kind == .variableExpression else { return nil }
    switch variableName?.lowercased() {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }
}
