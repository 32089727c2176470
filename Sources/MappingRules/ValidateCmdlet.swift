import Findings
import PowerShellSyntax

extension Validator {
  func check(_ rule: CmdletRule) {
    func place(_ member: String) -> RulePlace { rule.table?[member]?.place ?? rule.place }
    func need(_ missing: Bool, _ member: String) {
      if missing {
        problems.add(
          place(member), expected: "\(member) in the rule of a cmdlet", found: "none", advice: "add \(member)")
      }
    }
    need(rule.sources.isEmpty, "Sources")
    need(rule.examples.isEmpty, "Examples")
    if rule.level == .safe, rule.confidence == .inferred || rule.confidence == .undecided {
      problems.add(
        place("Level"), expected: "Level review or manual where Confidence is \(rule.confidence)", found: "safe",
        advice: "lower the level")
    }
    checkType(rule.result, at: place("Result"), mustHaveFile: false)
    let old = checkParameters(of: rule)
    let names = old + rule.parameters.map(\.name) + rule.holes.map(\.name) + commonHoleNames
    var assigned = rule.templates.flatMap { $0.parsed.assignedVariables }
    for id in rule.helperIDs {
      checkHelper(id, at: rule.place)
      assigned += rules.helper(id)?.code.parsed.assignedVariables ?? []
    }
    for template in rule.templates { check(template, newer: rule.newerNames, assigned: assigned) }
    for hole in rule.holes {
      for entry in hole.cases {
        check(entry.condition, old: old, at: entry.slot.place)
        check(entry.slot, of: rule, holes: names)
      }
    }
    checkFrames(of: rule, old: old)
    checkRequirements(of: rule)
    for parameter in rule.parameters {
      for entry in parameter.cases {
        check(entry.condition, old: old, at: entry.slot.place)
        check(entry.slot, of: rule, holes: names)
      }
    }
  }

  /// Who runs the new code must be told which permissions and which directory role it needs.
  private func checkRequirements(of rule: CmdletRule) {
    let requirements = rules.requirements(of: rule)
    for frame in rule.frames where frame.manual == nil && rule.scopes.isEmpty && frame.scopes.isEmpty {
      let names = rules.graphCmdlets(in: [frame.code, frame.before, frame.after].compactMap { $0 })
      guard let first = names.first(where: \.needsPermissions) else { continue }
      problems.add(
        frame.place, expected: "Scopes for \(first.name)", found: "none",
        advice: "add Scopes to the rule or to the frame \(frame.id)")
    }
    if rule.role == nil, let writing = requirements.cmdlets.first(where: { $0.writes && $0.needsPermissions }) {
      problems.add(
        rule.place, expected: "Role beside \(writing.name), which changes something", found: "none",
        advice: "name the least directory role that the signed-in person needs")
    }
    for cmdlet in requirements.cmdlets where cmdlet.module.isEmpty && !isNewer(cmdlet.name, rule.newerNames) {
      problems.add(
        rule.place, expected: "the module of \(cmdlet.name)", found: "none",
        advice: "correct the name, or list it in NewerNames with its source")
    }
  }

  /// Compares the rule's parameters with the old cmdlet's; gives the latter.
  private func checkParameters(of rule: CmdletRule) -> [String] {
    guard let signature = tables.msonlineSignature(rule.cmdlet) else {
      problems.add(
        rule.table?["Cmdlet"]?.place ?? rule.place, expected: "a cmdlet of Tables/msonline-cmdlets.tsv",
        found: rule.cmdlet,
        advice: nearest(rule.cmdlet, among: tables.msonlineCmdletNames).map { "did you mean \($0)?" }
          ?? "correct the name")
      return []
    }
    let old = signature.parameters.map(\.name)
    for parameter in rule.parameters where !old.contains(where: { equalIgnoringCase($0, parameter.name) }) {
      problems.add(
        parameter.place, expected: "a parameter of \(rule.cmdlet)", found: parameter.name,
        advice: nearest(parameter.name, among: old).map { "did you mean \($0)?" } ?? "delete it")
    }
    for column in rule.columns {
      let parameter = signature.parameters.first { equalIgnoringCase($0.name, column) }
      if parameter?.acceptsPipelineByPropertyName != true {
        problems.add(
          rule.table?["Columns"]?.place ?? rule.place,
          expected: "a parameter of \(rule.cmdlet) that takes pipeline input by name", found: column,
          advice: "take it out of Columns")
      }
    }
    let isManual = !rule.frames.isEmpty && rule.frames.allSatisfy { $0.manual != nil }
    let missing = old.filter { rule.parameter($0) == nil && $0 != "WhatIf" && $0 != "Confirm" }
    if !missing.isEmpty, !isManual {
      problems.add(
        rule.table?["Parameters"]?.place ?? rule.place, expected: "every parameter of \(rule.cmdlet) under Parameters",
        found: "none of \(missing.joined(separator: ", "))", advice: "say what becomes of them")
    }
    return old
  }

  private func check(_ condition: Condition, old: [String], at place: RulePlace) {
    for test in condition.tests {
      if !old.isEmpty, !old.contains(where: { equalIgnoringCase($0, test.parameter) }) {
        problems.add(
          place, expected: "a parameter of the old cmdlet in When", found: test.parameter,
          advice: nearest(test.parameter, among: old).map { "did you mean \($0)?" } ?? "delete it")
      }
      for case .sameSKU(let other) in test.states where !old.contains(where: { equalIgnoringCase($0, other) }) {
        problems.add(
          place, expected: "a parameter of the old cmdlet after same-sku:", found: other, advice: "correct the name")
      }
      for case .from(let type, let property) in test.states {
        checkType(type, at: place, mustHaveFile: false)
        guard let property, rules.type(type) != nil || !tables.msonlineProperties(ofType: type).isEmpty else {
          continue
        }
        if rules.catalog.property(property, of: type) == nil {
          problems.add(
            place, expected: "a property of \(type.name) after from:", found: property, advice: "correct the name")
        }
      }
    }
  }

  private func checkFrames(of rule: CmdletRule, old: [String]) {
    var ids: [String] = []
    for frame in rule.frames {
      func place(_ member: String) -> RulePlace { frame.table?[member]?.place ?? frame.place }
      check(frame.condition, old: old, at: place("When"))
      checkType(frame.result, at: place("Result"), mustHaveFile: true)
      for id in [frame.id] + frame.more.map(\.id) {
        if ids.contains(id), id == frame.id {
          problems.add(frame.place, expected: "each Id once", found: "\(id) again", advice: "give the frame another Id")
        }
        ids.append(id)
      }
      for finding in frame.findings { checkFinding(finding, at: place("Findings")) }
      checkFinding(frame.finding, at: place("Finding"))
      for statement in frame.more {
        for finding in statement.findings { checkFinding(finding, at: statement.place) }
      }
      if let select = frame.select, let main = frame.code?.mainCommandName {
        checkGraphParameter(
          select, cmdlets: [main], newer: rule.newerNames, at: place("Select"), what: "Select: a parameter")
      }
      let conditional = !frame.condition.isUnconditional
      if !conditional, frame.place.range != rule.frames.last?.place.range {
        problems.add(
          frame.place, expected: "a condition in every frame but the last", found: "none",
          advice: "add When or move it last")
      }
    }
  }

  private func check(_ slot: Slot, of rule: CmdletRule, holes: [String]) {
    func place(_ member: String) -> RulePlace { slot.table?[member]?.place ?? slot.place }
    checkFinding(slot.finding, at: place("Finding"))
    if let to = slot.to, !rule.frames.contains(where: { $0.more.contains { $0.id == to } }) {
      let known = rule.frames.flatMap { $0.more.map(\.id) }
      problems.add(
        place("To"), expected: "the Id of a statement under More", found: to,
        advice: nearest(to, among: known).map { "did you mean \($0)?" } ?? "add the statement to a frame")
    }
    let commands = rule.frames.flatMap { frame -> [Template] in
      if let to = slot.to { return frame.more.filter { $0.id == to }.map(\.code) }
      return frame.code.map { [$0] } ?? []
    }.compactMap(\.mainCommandName)
    let graph = commands.filter(isGraphName)
    let resources = resources(of: graph)
    if let argument = slot.argument {
      checkGraphParameter(
        argument, cmdlets: graph, newer: rule.newerNames, at: place("Argument"), what: "Argument: a parameter")
    }
    if let body = slot.body {
      checkGraphParameter(body, cmdlets: graph, newer: rule.newerNames, at: place("Body"), what: "Body: a parameter")
      if let key = slot.key { check(key: key, body: body, cmdlets: graph, newer: rule.newerNames, at: place("Key")) }
      if slot.key == nil { problems.add(slot.place, expected: "Key beside Body", found: "none", advice: "add Key") }
    } else if slot.key != nil, slot.to == nil {
      problems.add(place("Key"), expected: "Body or To beside Key", found: "none", advice: "add Body or To")
    }
    if let filter = slot.filter {
      checkHoles(filter, known: holes)
      for name in filter.propertyNames {
        checkGraphProperty(name, resources: resources, newer: rule.newerNames, at: filter.place, what: "Filter")
      }
      checkGraphParameter(
        "Filter", cmdlets: graph, newer: rule.newerNames, at: filter.place, what: "Filter: a parameter")
    }
    checkSame(slot.same, argument: slot.argument, cmdlets: graph, at: place("Same"))
    for name in slot.reads {
      checkGraphProperty(name, resources: resources, newer: rule.newerNames, at: place("Reads"), what: "Reads")
    }
    if let nested = slot.whenEmpty { check(nested, of: rule, holes: holes) }
    if let nested = slot.whenMaybeEmpty { check(nested, of: rule, holes: holes) }
  }

  /// Words that are said to be the same must be values of the new argument, where the tables know these.
  private func checkSame(_ words: [String], argument: String?, cmdlets: [String], at place: RulePlace) {
    guard let argument else { return }
    for cmdlet in cmdlets {
      let parameter = tables.graphParameters(ofCmdlet: cmdlet).first { equalIgnoringCase($0.name, argument) }
      let resource = tables.graphCmdlet(cmdlet).flatMap { tables.graphResource(ofOutputType: $0.outputType) }
      checkWords(
        words,
        among: (parameter?.allowedValues ?? [])
          + (resource.map { tables.graphValues(ofProperty: argument, in: $0) } ?? []),
        of: "-\(argument) of \(cmdlet)", at: place)
    }
  }

  /// Words that a rule says Graph has; nothing is known of a value without a list.
  func checkWords(_ words: [String], among known: [String], of what: String, at place: RulePlace) {
    guard !known.isEmpty else { return }
    for word in words where !known.contains(where: { equalIgnoringCase($0, word) }) {
      problems.add(
        place, expected: "a value of \(what)", found: word,
        advice: nearest(word, among: known).map { "did you mean \($0)?" }
          ?? "correct it: \(known.joined(separator: ", "))")
    }
  }

  /// The resources that cmdlets return, each once; none when one of the cmdlets is not in the table. A cmdlet of the beta
  /// endpoint returns what its namesake does: what it has besides is a newer name.
  private func resources(of cmdlets: [String]) -> [String] {
    var result: [String] = []
    for name in cmdlets {
      guard let cmdlet = tables.graphCmdlet(name) ?? tables.graphCmdlet(name.replacing("-MgBeta", with: "-Mg")) else {
        return []
      }
      guard let resource = tables.graphResource(ofOutputType: cmdlet.outputType), !result.contains(resource) else {
        continue
      }
      result.append(resource)
    }
    return result
  }

  /// A key of the hashtable that a body parameter takes. Open types take any key, but one that is nearly a known one is
  /// a slip.
  func check(key: String, body: String, cmdlets: [String], newer: [String], at place: RulePlace) {
    for cmdlet in cmdlets {
      guard let parameter = tables.graphParameters(ofCmdlet: cmdlet).first(where: { equalIgnoringCase($0.name, body) })
      else { continue }
      let keys = tables.graphBodyKeys(parameter.type.replacing("[]", with: "")).map(\.key)
      let near = nearest(key, among: keys)
      guard !keys.isEmpty, !keys.contains(where: { equalIgnoringCase($0, key) }), !isNewer(key, newer) else { continue }
      if keys.contains("(any)"), near == nil { continue }
      problems.add(
        place, expected: "a key of \(parameter.type)", found: key,
        advice: near.map { "did you mean \($0)?" } ?? "correct it, or list it in NewerNames with its source")
    }
  }
}

extension Template {
  /// The name of the main command.
  public var mainCommandName: String? {
    let parsed = parsed
    return parsed.mainCommand.flatMap { commandName(parsed.tree.node($0)) }
  }
}

extension CmdletRule {
  /// Ids of the helpers that the rule names anywhere.
  var helperIDs: [String] {
    frames.flatMap { $0.helpers + $0.more.flatMap(\.helpers) } + slots.flatMap(\.helpers)
  }

  /// All templates of the rule.
  var templates: [Template] {
    let written = frames.flatMap { [$0.code, $0.before, $0.after] + $0.more.map { Optional($0.code) } }
    return (written + slots.flatMap { [$0.value, $0.stage, $0.before, $0.after] }).compactMap { $0 }
  }
}
