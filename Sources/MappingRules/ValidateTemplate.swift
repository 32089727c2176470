import PowerShellSyntax

extension Validator {
  /// Checks syntax, commands, parameters and variables of a template. `assigned` are variables that other templates
  /// assign.
  func check(_ template: Template, newer: [String], assigned: [String]) {
    let parsed = template.parsed
    for error in parsed.tree.errors {
      problems.add(
        template.source.filePlace(error.range), expected: "PowerShell code",
        found: "a syntax error (\(error.id): \(error.message))",
        advice: "mend the code here or just before")
    }
    guard parsed.tree.errors.isEmpty, let root = parsed.tree.root else { return }
    var local = assigned + parsed.assignedVariables
    for node in root.descendants where node.kind == .parameter {
      local += node.children.filter { $0.kind == .variableExpression }.compactMap(\.variableName)
    }
    let functions = root.descendants.filter { $0.kind == .functionDefinition }.compactMap(\.functionName)
    for node in root.descendants {
      let place = template.source.filePlace(node.range)
      switch node.kind {
      case .command:
        guard !functions.contains(where: { name in commandName(node).map { equalIgnoringCase($0, name) } ?? false })
        else { continue }
        check(command: node, template, newer: newer)
      case .variableExpression:
        guard let name = node.variableName, parsed.holes[node.id] == nil, !isAutomatic(name) else { continue }
        guard !local.contains(where: { equalIgnoringCase($0, name) }) else { continue }
        problems.add(
          place, expected: "a parameter, a hole, or a variable that the rule assigns", found: "$\(name)",
          advice: nearest(name, among: template.holeNames + local).map { "did you mean $\($0)?" }
            ?? "add it to Holes, or assign it before")
      default: break
      }
    }
  }

  private func isAutomatic(_ name: String) -> Bool {
    name.contains(":")
      || [
        "_", "true", "false", "null", "psitem", "args", "input", "matches", "error", "this", "erroractionpreference",
        "psboundparameters", "psscriptroot",
      ].contains(name.lowercased())
  }

  private func check(command: Node, _ template: Template, newer: [String]) {
    let parsed = template.parsed
    guard parsed.transformations[command.id] == nil, let name = commandName(command),
      let nameNode = command.children.first
    else {
      checkFilterHoles(command, template)
      return
    }
    let place = template.source.filePlace(nameNode.range)
    if isGraphName(name) {
      guard tables.graphCmdlet(name) != nil else {
        guard !isNewer(name, newer), tables.graphName(name) == nil else { return }
        problems.add(
          place, expected: "a Graph cmdlet of Tables/graph-cmdlets.tsv", found: name,
          advice: tables.nearestGraphName(to: name).map {
            "did you mean \($0)? Else list it in NewerNames with its source"
          }
            ?? "correct it, or list it in NewerNames with its source")
        return
      }
      for parameter in command.children where parameter.kind == .commandParameter {
        guard let parameterName = parameter.parameterName else { continue }
        checkGraphParameter(
          parameterName, cmdlets: [name], newer: newer, at: template.source.filePlace(parameter.range),
          what: "a parameter")
      }
      checkBodies(of: command, name, template, newer: newer)
      return
    }
    if tables.msonlineCmdlet(name) != nil {
      problems.add(place, expected: "new code", found: "the old cmdlet \(name)", advice: "write its replacement")
      return
    }
    if name.contains("-") {
      let first = name.utf8.first ?? 0
      if lowercasedASCII(first) != first { return }
    }
    if parsed.statements.count == 1, command.children.dropFirst().first(where: { _ in true }) == nil,
      command.parent?.role == .statement
    {
      return
    }
    let words = Transformation.allCases.map(\.rawValue)
    problems.add(
      place,
      expected:
        "a cmdlet written in full, or a transformation (\(words.joined(separator: ", ")))",
      found: name,
      advice: nearest(name, among: words).map { "did you mean \($0)?" }
        ?? "correct the name")
  }

  /// The keys of hashtables that are arguments, also by way of a variable of the template.
  private func checkBodies(of command: Node, _ name: String, _ template: Template, newer: [String]) {
    for (parameter, value) in zip(command.children, command.children.dropFirst())
    where parameter.kind == .commandParameter && value.kind != .commandParameter {
      guard let body = parameter.parameterName else { continue }
      for table in hashtables(in: value, of: template) {
        for key in table.children where key.role == .key {
          guard let text = key.stringValue else { continue }
          check(
            key: text, body: body, cmdlets: [name], newer: newer, at: template.source.filePlace(key.range))
        }
      }
    }
  }

  /// The hashtables that an argument is or is a list of: written there, or put into the variable that stands there.
  private func hashtables(in value: Node, of template: Template) -> [Node] {
    guard let name = value.variableName else { return outermostHashtables(in: value) }
    guard let root = template.tree.root else { return [] }
    return root.descendants.filter {
      $0.kind == .assignmentStatement && $0.child(.left)?.variableName.map { equalIgnoringCase($0, name) } == true
    }.compactMap { $0.child(.right) }.flatMap(outermostHashtables)
  }

  private func outermostHashtables(in value: Node) -> [Node] {
    if value.kind == .hashtable { return [value] }
    if value.kind == .command || value.kind == .scriptBlockExpression { return [] }
    return value.children.flatMap(outermostHashtables)
  }

  /// The holes of `filter 'text with {Holes}'`.
  private func checkFilterHoles(_ command: Node, _ template: Template) {
    guard template.parsed.transformations[command.id] == .filter else { return }
    let words = command.children.dropFirst()
    guard let text = words.first(where: { $0.kind == .stringConstantExpression })?.stringValue else {
      problems.add(
        template.source.filePlace(command.range), expected: "a text in single quotes after filter", found: command.text,
        advice: "write filter 'property eq {Hole}'")
      return
    }
    let place = template.source.filePlace(command.range)
    checkHoles(FilterTemplate(text, at: place), known: template.holeNames)
  }

  func checkHoles(_ filter: FilterTemplate, known: [String]) {
    for name in filter.holeNames where !known.contains(where: { equalIgnoringCase($0, name) }) {
      problems.add(
        filter.place, expected: "a parameter or a hole in { }", found: "{\(name)}",
        advice: nearest(name, among: known).map { "did you mean {\($0)}?" } ?? "add it to Holes")
    }
  }

  /// A parameter that at least one of the cmdlets has. Cmdlets without rows in the table are not checked.
  func checkGraphParameter(_ name: String, cmdlets: [String], newer: [String], at place: RulePlace, what: String) {
    var names: [String] = []
    for cmdlet in cmdlets {
      let own = tables.graphParameters(ofCmdlet: cmdlet)
      guard !own.isEmpty, let signature = tables.graphSignature(cmdlet) else { return }
      names += signature.parameters.flatMap { [$0.name] + $0.aliases }
    }
    guard !cmdlets.isEmpty, !names.contains(where: { equalIgnoringCase($0, name) }), !isNewer(name, newer),
      !isCommonParameter(name)
    else {
      return
    }
    problems.add(
      place, expected: "\(what) of \(cmdlets.joined(separator: " or "))", found: "-\(name)",
      advice: nearest(name, among: names).map { "did you mean -\($0)?" }
        ?? "correct it, or list it in NewerNames with its source")
  }

  private func isCommonParameter(_ name: String) -> Bool {
    [
      "debug", "erroraction", "errorvariable", "informationaction", "informationvariable", "outbuffer", "outvariable",
      "pipelinevariable",
      "progressaction", "verbose", "warningaction", "warningvariable",
    ].contains(name.lowercased())
  }
}
