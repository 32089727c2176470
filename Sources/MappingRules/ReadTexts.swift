import Findings

extension PitfallRule {
  /// Reads a pitfall. Nil when not even its id can be read.
  init?(_ table: DataTable, problems: ProblemList) {
    let reader = MemberReader(table, subject: "a pitfall", problems: problems)
    guard let id = reader.string("Id", required: true) else { return nil }
    self.id = id
    name = reader.string("Name", required: true) ?? ""
    severity = reader.word("Severity", as: Severity.self, required: true) ?? .warning
    level = reader.word("Level", as: ConfidenceLevel.self) ?? .manual
    confidence = reader.word("Confidence", as: RuleConfidence.self) ?? .undecided
    appliesTo = reader.strings("AppliesTo")
    message = reader.string("Message", required: true) ?? ""
    happens = reader.string("Happens") ?? ""
    why = reader.string("Why") ?? ""
    instead = reader.string("Instead") ?? ""
    evidence = reader.strings("Evidence")
    match = reader.strings("Match")
    noMatch = reader.strings("NoMatch")
    place = table.place
    detectors = []
    for element in reader.value("Detect")?.elements ?? [] {
      switch element.content {
      case .string(let name): detectors.append(Detector(name: name, arguments: nil, place: element.place))
      case .table(let arguments):
        if case .string(let name)? = arguments["Detector"]?.content {
          detectors.append(Detector(name: name, arguments: arguments, place: element.place))
        } else {
          problems.add(
            element.place, expected: "Detector = '…'", found: "none", advice: "name the detector of the linter")
        }
      default:
        reader.wrong("Detect", element, expected: "the name of a detector, or a table with Detector and its arguments")
      }
    }
    reader.finish()
  }
}

extension FindingText {
  /// Reads the text of a finding. Nil when not even its id can be read.
  init?(_ table: DataTable, problems: ProblemList) {
    let reader = MemberReader(table, subject: "a finding", problems: problems)
    guard let id = reader.string("Id", required: true) else { return nil }
    self.id = id
    name = reader.string("Name", required: true) ?? ""
    severity = reader.word("Severity", as: Severity.self, required: true) ?? .warning
    level = reader.word("Level", as: ConfidenceLevel.self)
    message = reader.string("Message", required: true) ?? ""
    help = reader.string("Help") ?? ""
    sources = reader.strings("Sources")
    place = table.place
    reader.finish()
  }
}

extension HelperRule {
  /// Reads a helper. Nil when it has no id or no code.
  init?(_ table: DataTable, problems: ProblemList) {
    let reader = MemberReader(table, subject: "a helper", problems: problems)
    let id = reader.string("Id", required: true)
    kind = reader.word("Kind", as: Kind.self, required: true) ?? .table
    name = reader.string("Name", required: true) ?? ""
    let code = reader.template("Code", holes: [])
    reason = reader.string("Reason") ?? ""
    level = reader.word("Level", as: ConfidenceLevel.self)
    finding = reader.string("Finding")
    scopes = reader.strings("Scopes")
    sources = reader.strings("Sources")
    newerNames = reader.strings("NewerNames")
    place = table.place
    if code == nil { reader.missing("Code", advice: "add Code = { … }") }
    reader.finish()
    guard let id, let code else { return nil }
    self.id = id
    self.code = code
  }
}

extension SessionRules {
  /// Reads what is known of module lines and permissions.
  init?(_ table: DataTable, problems: ProblemList) {
    let reader = MemberReader(table, subject: "the session data", problems: problems)
    retiredModules = reader.strings("RetiredModules")
    authenticationModule = reader.string("AuthenticationModule", required: true) ?? ""
    place = table.place
    self.table = table
    minimumVersion = ""
    minimumVersionCmdlets = []
    if let minimum = reader.table("MinimumVersion") {
      let reader = MemberReader(minimum, subject: "MinimumVersion", problems: problems)
      minimumVersion = reader.string("Version", required: true) ?? ""
      minimumVersionCmdlets = reader.strings("Cmdlets")
      _ = reader.strings("Sources")
      reader.finish()
    } else {
      reader.missing("MinimumVersion")
    }
    commands = reader.tables("Commands").compactMap { table in
      let reader = MemberReader(table, subject: "a command", problems: problems)
      let name = reader.string("Name", required: true)
      let command = ModuleCommand(
        name: name ?? "", parameter: reader.string("Parameter") ?? "Name", drop: reader.strings("Drop"),
        manual: reader.strings("Manual"),
        isLeft: reader.bool("Leave"), minimumVersionParameter: reader.string("MinimumVersionParameter"),
        place: table.place)
      reader.finish()
      return name == nil ? nil : command
    }
    implications = reader.tables("Implications").compactMap { table in
      let reader = MemberReader(table, subject: "an implication", problems: problems)
      let scope = reader.string("Scope", required: true)
      let implies = reader.strings("Implies")
      let exceptions = reader.strings("Except")
      reader.finish()
      return scope.map { Implication(scope: $0, implies: implies, exceptions: exceptions) }
    }
    _ = reader.strings("Sources")
    reader.finish()
  }
}
