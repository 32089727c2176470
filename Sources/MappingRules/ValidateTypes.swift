import PowerShellSemantics

extension Validator {
  func check(_ rule: TypeRule) {
    if let graph = rule.graph, tables.graphProperties(graph).isEmpty, !isNewer(graph, rule.newerNames) {
      problems.add(
        rule.place, expected: "Graph: a resource of Tables/graph-properties.tsv", found: graph,
        advice: nearest(graph, among: tables.texts["graph-properties.tsv"]?.keys ?? []).map { "did you mean \($0)?" }
          ?? "correct it, or list it in NewerNames with its source")
    }
    if rule.sources.isEmpty {
      problems.add(
        rule.place, expected: "Sources in the rule of a type", found: "none",
        advice: "add the addresses that say what the new properties are")
    }
    checkType(rule.extends, at: rule.place, mustHaveFile: true)
    let old = tables.msonlineProperties(ofType: rule.type).map(\.name)
    for property in rule.properties {
      // Undocumented properties may be there; a name that is nearly a known one is a slip.
      if !old.contains(where: { equalIgnoringCase($0, property.name) }), let near = nearest(property.name, among: old),
        rule.property(near) == nil
      {
        problems.add(
          property.place, expected: "a property of \(rule.type.name)", found: property.name,
          advice: "did you mean \(near)?")
      }
      checkType(property.type, at: property.place, mustHaveFile: property.views.isEmpty)
      check(property.form, of: rule)
      for view in property.views {
        checkType(view.type, at: view.place, mustHaveFile: true)
        check(view.form, of: rule)
        check(view, of: property)
      }
      if let open = property.views.firstIndex(where: { $0.covers == nil }), open < property.views.count - 1 {
        problems.add(
          property.views[open + 1].place, expected: "no view after one without For", found: "another",
          advice: "put the general view last")
      }
    }
  }

  /// What a view covers must have a form in the view's type.
  private func check(_ view: View, of property: PropertyRule) {
    guard let covers = view.covers, let id = view.type, let type = rules.type(id) else { return }
    for name in covers
    where !equalIgnoringCase(name, "Count") && !equalIgnoringCase(name, "Exists") && type.property(name) == nil {
      problems.add(
        view.table?["For"]?.place ?? view.place, expected: "a property that Types/\(id.name).psd1 has", found: name,
        advice: "add it there, or take it out of For")
    }
  }

  private func check(_ form: PropertyForm, of rule: TypeRule) {
    func place(_ member: String) -> RulePlace { form.table?[member]?.place ?? form.place }
    let resources = rule.graph.map { [$0] } ?? []
    checkFinding(form.finding, at: place("Finding"))
    checkHelper(form.helper, at: place("Helper"))
    if let name = form.name {
      checkGraphProperty(
        name, resources: resources, newer: rule.newerNames + rule.added, at: place("Name"), what: "Name")
    }
    if let name = form.name, let graph = rule.graph {
      let known = tables.graphValues(ofProperty: name, in: graph)
      checkWords(form.words.map(\.new), among: known, of: "\(graph).\(name)", at: place("Words"))
      checkWords(form.same, among: known, of: "\(graph).\(name)", at: place("Same"))
    }
    for name in form.reads {
      checkGraphProperty(
        name, resources: resources, newer: rule.newerNames + rule.added, at: place("Reads"), what: "Reads")
    }
    var assigned = form.helper.flatMap { rules.helper($0)?.code.parsed.assignedVariables } ?? []
    if let local = form.local { assigned.append(local) }
    for template in [form.value, form.whenTrue, form.whenFalse].compactMap({ $0 }) + form.equals.map(\.form) {
      check(template, newer: rule.newerNames + rule.added, assigned: assigned)
      for (name, place) in template.readPlaces {
        checkGraphProperty(
          name, resources: resources, newer: rule.newerNames + rule.added, at: place, what: "$_.\(name)")
      }
    }
  }
}

extension Template {
  /// Properties read of `$_` with the places of their names, the first of each.
  var readPlaces: [(name: String, place: RulePlace)] {
    let parsed = parsed
    return parsed.reads.map { name in
      let node = parsed.tree.root?.descendants.first {
        $0.kind == .memberExpression && $0.memberName.map { equalIgnoringCase($0, name) } == true
      }
      return (name, source.filePlace(node?.range ?? 0..<0))
    }
  }
}
