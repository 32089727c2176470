import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// From bound calls to the frames and slots of their rules.
extension Planner {
  /// Whether the analysis's catalog knows the name as a cmdlet of the old module.
  func isOldCmdlet(_ name: String) -> Bool { rules.tables.msonlineCmdlet(name) != nil }

  func planCalls() {
    for call in analysis.calls where isOldCmdlet(call.name) && refusals[call.node] == nil {
      if let refusal = bindingRefusal(call) {
        refusals[call.node] = refusal
        continue
      }
      guard let rule = rules.cmdlet(call.name) else {
        refusals[call.node] = Refusal(findingID: "MSG206", values: ["cmdlet": call.name], node: call.node)
        continue
      }
      plan(call, with: rule)
    }
    shareTables()
  }

  /// Calls that splat one table treat it alike: either all read its entries, or its keys get their new names.
  private func shareTables() {
    var isChanged = true
    while isChanged {
      isChanged = false
      let read = Set(plans.values.filter(\.readsEntries).flatMap { $0.call.splats.flatMap(\.tables) })
      for plan in plans.values
      where !plan.readsEntries && plan.call.splats.contains(where: { !read.isDisjoint(with: $0.tables) }) {
        guard canReadEntries(of: plan.call) else { continue }
        plan.readsEntries = true
        isChanged = true
      }
    }
  }

  private func bindingRefusal(_ call: BoundCall) -> Refusal? {
    guard let problem = call.problems.first else { return nil }
    switch problem {
    case .unknownParameter(let node, let name, let nearest):
      return Refusal(
        findingID: "MSG204", values: ["cmdlet": call.name, "parameter": name, "nearest": nearest ?? ""], node: node)
    case .ambiguousParameter(let node, let name, let candidates):
      return Refusal(
        findingID: "MSG203",
        values: [
          "cmdlet": call.name, "parameter": name, "candidates": candidates.map { "-" + $0 }.joined(separator: ", "),
        ], node: node)
    case .unknownSplat(let node):
      return Refusal(
        findingID: "MSG202", values: ["cmdlet": call.name, "variable": tree.node(node).variableName ?? ""], node: node)
    case .tooManyPositionalArguments(let node):
      return Refusal(
        findingID: "MSG204", values: ["cmdlet": call.name, "parameter": "(positional)", "nearest": ""],
        message:
          "\(call.name) takes no argument by position here, so the old call failed as well. The call is left as it is: name the parameter.",
        node: node)
    case .duplicateParameter(let node, let name), .missingArgument(let node, let name):
      return Refusal(
        findingID: "MSG204", values: ["cmdlet": call.name, "parameter": name, "nearest": ""],
        message:
          "-\(name) of \(call.name) is given twice or without a value, so the old call failed as well. The call is left as it is.",
        node: node)
    }
  }

  /// A splatted table that other commands read cannot get new keys.
  func sharedSplatRefusal(_ call: BoundCall) -> Refusal? {
    for splat in call.splats where splat.isShared {
      guard let name = node(splat.node).variableName?.lowercased(), let root = tree.root else { continue }
      let others = root.descendants.filter {
        $0.kind == .variableExpression && $0.variableName?.lowercased() == name && $0.id != splat.node
      }
      let isHarmless = others.allSatisfy { other in
        if other.isSplatted { return other.parent.flatMap { analysis.call(at: $0.id) }?.name == call.name }
        return isBuilding(other)
      }
      if !isHarmless {
        return Refusal(
          findingID: "MSG202", values: ["cmdlet": call.name, "variable": name],
          message:
            "The table @\(name) is used elsewhere too, so its keys cannot get the names that Graph has. \(call.name) is left as it is: "
            + "give it a table of its own and convert again.", node: call.node)
      }
    }
    return nil
  }

  /// `$t = @{…}`, `$t.Key = …`, `$t['Key'] = …`, `$t.Add(…)`, `$t.Remove(…)`: the table is built here, not read.
  private func isBuilding(_ variable: Node) -> Bool {
    guard let parent = variable.parent else { return false }
    switch parent.kind {
    case .assignmentStatement: return variable.role == .left
    case .memberExpression where parent.memberName?.lowercased() == "count":
      return parent.parent?.kind != .assignmentStatement || parent.role != .left
    case .memberExpression, .indexExpression: return parent.parent?.kind == .assignmentStatement && parent.role == .left
    case .invokeMemberExpression:
      return ["add", "remove", "clear", "containskey"].contains(parent.memberName?.lowercased())
    default: return false
    }
  }

  private func plan(_ call: BoundCall, with rule: CmdletRule) {
    var call = call
    let columns = bindColumns(of: &call, rule)
    if call.pipelineInput != nil, let refusal = pipelineRefusal(call, rule) {
      refusals[call.node] = refusal
      return
    }
    guard let frame = rule.frames.first(where: { holds($0.condition, for: call) }) else {
      refusals[call.node] = Refusal(
        findingID: "MSG206", values: ["cmdlet": call.name],
        message: "The rule of \(call.name) has no form for this combination of parameters. The call is left as it is.",
        node: call.node)
      return
    }
    if let manual = frame.manual {
      refusals[call.node] = Refusal(
        findingID: frame.finding ?? "MSG206", values: ["cmdlet": call.name], message: manual, node: call.node)
      return
    }
    var contributions: [Contribution] = []
    for parameter in rule.parameters {
      switch contribution(of: parameter, in: call) {
      case .none: continue
      case .some(.success(let contribution)): contributions.append(contribution)
      case .some(.failure(let refusal)):
        refusals[call.node] = refusal.refusal
        return
      }
    }
    for argument in call.arguments where !argument.isCommonParameter && rule.parameter(argument.parameter) == nil {
      refusals[call.node] = Refusal(
        findingID: "MSG206", values: ["cmdlet": call.name],
        message: "There is no rule yet for -\(argument.parameter) of \(call.name). The call is left as it is.",
        node: call.node)
      return
    }
    for index in contributions.indices where assignsToValue(contributions[index]) {
      contributions[index].slot.after = nil
    }
    let plan = CallPlan(
      call: call, rule: rule, frame: frame, contributions: contributions, level: frame.level ?? rule.level,
      thread: threads.add())
    if let refusal = hazard(of: plan) {
      refusals[call.node] = refusal
      return
    }
    for contribution in contributions {
      plan.lower(to: contribution.slot.level)
      plan.scopes.formUnion(contribution.slot.scopes)
      // What stands in a splatted table is used where the table is made.
      let place = plan.readsEntries ? call.node : call.splats.first?.tables.first ?? call.node
      for helper in contribution.slot.helpers { useHelper(helper, at: place, thread: plan.thread) }
      if let finding = contribution.slot.finding {
        plan.notes.append((finding, ["cmdlet": call.name, "parameter": contribution.parameter]))
      }
    }
    for helper in frame.helpers { useHelper(helper, at: call.node, thread: plan.thread) }
    for finding in frame.findings { plan.notes.append((finding, ["cmdlet": call.name])) }
    for statement in frame.more where plan.contributions.contains(where: { $0.slot.to == statement.id }) {
      plan.lower(to: statement.level)
      plan.scopes.formUnion(statement.scopes)
      for helper in statement.helpers { useHelper(helper, at: call.node, thread: plan.thread) }
      for finding in statement.findings { plan.notes.append((finding, ["cmdlet": call.name])) }
    }
    for hole in rule.holes where plan.uses(hole: hole.name) {
      guard let holeCase = usedCase(of: hole, in: call) else { continue }
      if let manual = holeCase.slot.manual {
        refusals[call.node] = Refusal(
          findingID: holeCase.slot.finding ?? "MSG206", values: ["cmdlet": call.name], message: manual, node: call.node)
        return
      }
      plan.lower(to: holeCase.slot.level)
      plan.scopes.formUnion(holeCase.slot.scopes)
      for helper in holeCase.slot.helpers { useHelper(helper, at: call.node, thread: plan.thread) }
      if let finding = holeCase.slot.finding { plan.notes.append((finding, ["cmdlet": call.name])) }
    }
    if !columns.isEmpty {
      plan.columns = columns
      plan.lower(to: .review)
      if let note = columnNote(of: call, rule, columns) { plan.notes.append(note) }
    }
    plans[call.node] = plan
  }

  /// Binds what names the object when rows of a file are piped in: their columns are not known, but one of these must be there.
  private func bindColumns(of call: inout BoundCall, _ rule: CmdletRule) -> [String] {
    guard let input = call.pipelineInput, !rule.columns.isEmpty, analysis.holdsRowsOfText(input),
      !call.arguments.contains(where: { argument in rule.columns.contains { $0 == argument.parameter } }),
      let last = rule.columns.last
    else { return [] }
    call.arguments.append(BoundArgument(parameter: last, form: .pipelineByPropertyName(property: last)))
    return rule.columns
  }

  private func columnNote(
    of call: BoundCall, _ rule: CmdletRule, _ columns: [String]
  ) -> (id: String, values: [String: String])? {
    let given = call.arguments.map(\.parameter) + columns
    let others = rules.tables.msonlineSignature(call.name)?.parameters.filter { parameter in
      parameter.acceptsPipelineByPropertyName && !given.contains(parameter.name)
        && rule.parameter(parameter.name)?.cases.contains { $0.slot.manual == nil && !$0.slot.isDropped } ?? false
    }
    guard let names = others?.prefix(3).map(\.name), !names.isEmpty else { return nil }
    return (
      "MSG253",
      [
        "cmdlet": call.name, "columns": columns.joined(separator: " or "), "others": names.joined(separator: ", "),
      ]
    )
  }

  /// A call that gets its input from the pipeline is converted only when it is known what comes.
  private func pipelineRefusal(_ call: BoundCall, _ rule: CmdletRule) -> Refusal? {
    guard let input = call.pipelineInput else { return nil }
    let usesPipeline = call.arguments.contains { argument in
      switch argument.form {
      case .pipelineByPropertyName, .pipelineByValue: true
      default: false
      }
    }
    if usesPipeline { return nil }
    // Everything is named, and nothing of the input can bind: PowerShell would run the call once for each input object all the same.
    let signature = rules.tables.msonlineSignature(call.name)
    let canBind =
      signature?.parameters.contains { $0.acceptsPipelineByPropertyName || $0.acceptsPipelineByValue } ?? false
    guard canBind else { return nil }
    _ = input
    return Refusal(findingID: "MSG233", values: ["cmdlet": call.name, "parameters": "its identity"], node: call.node)
  }

  struct RefusalError: Error { var refusal: Refusal }

  private func contribution(of parameter: ParameterRule, in call: BoundCall) -> Result<Contribution, RefusalError>? {
    let argument = call.argument(parameter.name)
    guard let used = parameter.cases.first(where: { holds($0.condition, for: call) }) else {
      guard argument != nil else { return nil }
      return .failure(
        RefusalError(
          refusal: Refusal(
            findingID: "MSG206", values: ["cmdlet": call.name],
            message:
              "The rule of \(call.name) has no form for this value of -\(parameter.name). The call is left as it is.",
            node: argument?.parameterNode ?? call.node)))
    }
    var slot = used.slot
    if let value = argument?.valueNode {
      if isEmpty(value) {
        if let whenEmpty = slot.whenEmpty { slot = whenEmpty }
      } else if mayBeEmpty(argument, call), let whenMaybeEmpty = slot.whenMaybeEmpty {
        slot = whenMaybeEmpty
      }
    } else if mayBeEmpty(argument, call), let whenMaybeEmpty = slot.whenMaybeEmpty {
      slot = whenMaybeEmpty
    }
    if slot.manual != nil, let argument, isTenantOfLoop(parameter.name, argument, call) {
      var dropped = Slot(place: slot.place)
      dropped.isDropped = true
      dropped.level = .review
      return .success(Contribution(parameter: parameter.name, argument: argument, slot: dropped))
    }
    if let manual = slot.manual {
      return .failure(
        RefusalError(
          refusal: Refusal(
            findingID: slot.finding ?? "MSG206", values: ["cmdlet": call.name, "parameter": parameter.name],
            message: manual,
            node: call.node)))
    }
    if argument?.isConditional == true, slot.argument == nil || slot.value != nil || slot.isSwitch {
      return .failure(
        RefusalError(
          refusal: Refusal(
            findingID: "MSG202",
            values: ["cmdlet": call.name, "variable": call.splats.first.flatMap { node($0.node).variableName } ?? ""],
            message:
              "-\(parameter.name) of \(call.name) is added to a splatted hashtable only under a condition, and its Graph form is not "
              + "a mere other name. The call is left as it is: convert it by hand, or write the argument out.",
            node: call.node)))
    }
    return .success(Contribution(parameter: parameter.name, argument: argument, slot: slot))
  }

  /// Whether a statement after the call would assign to an argument that is no variable.
  private func assignsToValue(_ contribution: Contribution) -> Bool {
    guard let after = contribution.slot.after, let value = contribution.argument?.valueNode.map(node),
      value.withoutParentheses.kind != .variableExpression
    else { return false }
    return after.text.trimmingBlanks().lowercased().hasPrefix("$" + contribution.parameter.lowercased() + " =")
  }

  /// The case of a hole that holds.
  func usedCase(of hole: Hole, in call: BoundCall) -> Hole.Case? {
    hole.cases.first { holds($0.condition, for: call) }
  }

  // MARK: Conditions

  func holds(_ condition: Condition, for call: BoundCall) -> Bool {
    guard condition.places.isEmpty || condition.places.contains(where: { isPlace($0, of: call) }) else { return false }
    return condition.tests.allSatisfy { test in
      let argument = call.argument(test.parameter)
      return test.states.contains { holds($0, argument, call) }
    }
  }

  private func holds(_ state: ParameterState, _ argument: BoundArgument?, _ call: BoundCall) -> Bool {
    if state == .absent { return argument == nil }
    guard let argument else { return false }
    let value = argument.valueNode
    switch state {
    case .given: return true
    case .absent: return false
    case .isTrue: return argument.form == .switchPresent || value.flatMap { analysis.constantBool($0) } == true
    case .isFalse: return value.flatMap { analysis.constantBool($0) } == false
    case .constant: return argument.form == .switchPresent || value.map { isConstant($0) } ?? false
    case .variable: return !(argument.form == .switchPresent || value.map { isConstant($0) } ?? false)
    case .empty: return value.map(isEmpty) ?? false
    case .maybeEmpty: return mayBeEmpty(argument, call)
    case .guid: return value.flatMap { constant($0) }.map(Self.isGUID) ?? false
    case .pipeline:
      switch argument.form {
      case .pipelineByPropertyName, .pipelineByValue: return true
      default: return false
      }
    case .text(let text): return value.flatMap { constant($0) }?.lowercased() == text.lowercased()
    case .like(let pattern): return value.flatMap { constant($0) }.map { WildcardPattern(pattern).matches($0) } ?? false
    case .from(let type, let property): return isFrom(type, property, argument, call)
    case .sameSKU(let other): return isSameSKU(argument, as: call.argument(other))
    }
  }

  /// Whether an argument may be empty when the script runs: a cell of a file, what a person types, a parameter that is left out.
  private func mayBeEmpty(_ argument: BoundArgument?, _ call: BoundCall) -> Bool {
    guard let argument else { return false }
    if case .pipelineByPropertyName(let name) = argument.form, let input = call.pipelineInput {
      return analysis.value(of: input).fields?[name.lowercased()]?.mayBeEmpty ?? false
    }
    guard let value = argument.valueNode else { return false }
    return mayBeEmpty(value)
  }

  private func isFrom(_ type: TypeID, _ property: String?, _ argument: BoundArgument, _ call: BoundCall) -> Bool {
    if case .pipelineByPropertyName(let name) = argument.form, let input = call.pipelineInput {
      return analysis.value(of: input).objects.contains { $0.type == type }
        && (property == nil || name.lowercased() == property?.lowercased())
    }
    guard let value = argument.valueNode else { return false }
    let inner = node(value).withoutParentheses
    if inner.kind == .memberExpression, let read = read(at: inner.id) {
      return read.objects.contains { $0.type == type }
        && (property == nil || read.name.lowercased() == property?.lowercased())
    }
    return property == nil && analysis.value(of: value).objects.contains { $0.type == type }
  }

  /// Whether an object was made by a call that was given what another argument holds: licence options for the SKU that is assigned.
  private func isSameSKU(_ argument: BoundArgument, as other: BoundArgument?) -> Bool {
    guard let options = argument.valueNode, let other = other?.valueNode else { return false }
    let objects = analysis.value(of: options).objects
    guard !objects.isEmpty else { return false }
    let wanted = node(other).withoutParentheses
    return objects.allSatisfy { object in
      guard let maker = analysis.call(at: object.origin) else { return false }
      return maker.arguments.contains { made in
        guard let value = made.valueNode, !made.isCommonParameter else { return false }
        let given = node(value).withoutParentheses
        if let a = constant(value), let b = constant(other) { return a.lowercased() == b.lowercased() }
        return given.text.lowercased() == wanted.text.lowercased() && given.kind == .variableExpression
      }
    }
  }

  private func isPlace(_ place: CallPlace, of call: BoundCall) -> Bool {
    let use = analysis.resultUse(ofCall: call.node)
    switch place {
    case .statement: if case .statement = use { return true }
    case .assigned: if case .assigned = use { return true }
    case .piped: if case .piped = use { return true }
    case .discarded: if case .discarded = use { return true }
    case .expression:
      switch use {
      case .expression, .condition, .returned: return true
      default: break
      }
    case .pipeline: return call.pipelineInput != nil
    case .loop: return analysis.isInLoop(call.node)
    case .function: return analysis.enclosingFunction(call.node) != nil
    case .feedsWrite: return feedsWrite(call)
    case .automation: return runsInAutomation
    }
    return false
  }

  /// Whether the result flows into an old cmdlet that changes or deletes: in the same pipeline, or by way of what is read of it.
  private func feedsWrite(_ call: BoundCall) -> Bool {
    if originsReadByWrites.contains(call.node) { return true }
    guard let pipeline = node(call.node).parent, pipeline.kind == .pipeline else { return false }
    let end = node(call.node).range.upperBound
    return analysis.calls(in: end..<pipeline.range.upperBound).contains {
      rules.tables.msonlineCmdlet($0.name)?.isDestructive ?? false
    }
  }

  // MARK: Constants

  /// The text of a constant argument: a literal, or a variable that only ever holds one.
  func constant(_ id: NodeID) -> String? {
    if let text = analysis.constantString(id) { return text }
    let inner = node(id).withoutParentheses
    return inner.kind == .constantExpression ? inner.text : nil
  }

  func isConstant(_ id: NodeID) -> Bool {
    if constant(id) != nil || analysis.constantBool(id) != nil { return true }
    let inner = node(id).withoutParentheses
    switch inner.kind {
    case .arrayLiteral: return inner.children(.element).allSatisfy { isConstant($0.id) }
    case .arrayExpression:
      return inner.descendants.allSatisfy {
        switch $0.kind {
        case .statementBlock, .pipeline, .commandExpression, .arrayLiteral, .stringConstantExpression,
          .constantExpression:
          true
        default: false
        }
      }
    default: return inner.isNullConstant
    }
  }

  /// `''`, `$null`, `@()`, or a variable that only ever holds `''`.
  func isEmpty(_ id: NodeID) -> Bool {
    if isEmptyConstant(node(id)) { return true }
    let inner = node(id).withoutParentheses
    if inner.kind == .variableExpression, let name = inner.variableName?.lowercased() {
      let definitions = analysis.definitions(ofVariable: inner.id)
      if definitions.count == 1, isEmptyConstant(node(definitions[0])), additions[name] == nil { return true }
    }
    guard let literal = analysis.constantNode(id) else { return false }
    return literal.kind == .stringConstantExpression && literal.stringValue == ""
  }

  /// Whether an argument may be empty at run time: it comes from outside, or from an object whose property may never have been set.
  func mayBeEmpty(_ id: NodeID) -> Bool {
    guard constant(id) == nil else { return false }
    if analysis.value(of: id).mayBeEmpty || isOptionalProperty(node(id)) { return true }
    let inner = node(id).withoutParentheses
    guard inner.kind == .variableExpression, !isTested(inner) else { return false }
    return analysis.definitions(ofVariable: inner.id).contains { isOptionalProperty(node($0)) }
  }

  /// Whether an expression reads a property that objects of the directory may be without.
  private func isOptionalProperty(_ expression: Node) -> Bool {
    let inner = expression.withoutParentheses
    guard inner.kind == .memberExpression, let read = read(at: inner.id), !isTested(inner) else { return false }
    return read.objects.contains { object in
      guard let form = rules.type(object.type)?.property(read.name)?.form else { return false }
      // An element of a list may be missing as well.
      guard let name = form.name?.lowercased() else { return form.value?.text.hasSuffix("[0]") ?? false }
      return !["id", "userprincipalname", "displayname", "appid", "deviceid"].contains(name)
    }
  }

  /// Whether a condition around a value asks for it: `if ($user.City) { … $user.City … }`.
  private func isTested(_ value: Node) -> Bool {
    let text = value.text.lowercased()
    return value.ancestors.contains { ancestor in
      ancestor.kind == .ifStatement
        && ancestor.children(.condition).contains {
          !$0.range.contains(value.range.lowerBound) && $0.text.lowercased().contains(text)
        }
    }
  }

  /// `''`, `$null`, `@()`.
  func isEmptyConstant(_ node: Node) -> Bool {
    let inner = node.withoutParentheses
    if inner.isNullConstant { return true }
    if inner.kind == .stringConstantExpression { return inner.stringValue == "" }
    if inner.kind == .expandableStringExpression { return inner.stringValue?.lowercased() == "$null" }
    return inner.kind == .arrayExpression
      && !inner.descendants.contains { $0.kind == .pipeline || $0.kind == .commandExpression }
  }

  static func isGUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
    return parts == [8, 4, 4, 4, 12]
      && text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (byte >= 48 && byte <= 57) || (byte | 0x20 >= 97 && byte | 0x20 <= 102)
      }
  }

  func read(at id: NodeID) -> PropertyRead? { readIndex[id].map { analysis.reads[$0] } }
}
