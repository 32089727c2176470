import Findings
import PowerShellSemantics

extension CmdletRule {
  /// Reads the rule of a cmdlet. Nil when not even its name can be read.
  init?(_ table: DataTable, oldParameters: [String], problems: ProblemList) {
    let reader = MemberReader(table, subject: "the rule of a cmdlet", problems: problems)
    guard let cmdlet = reader.string("Cmdlet", required: true) else { return nil }
    self.cmdlet = cmdlet
    place = table.place
    self.table = table
    verdict = reader.word("Verdict", as: Verdict.self, required: true) ?? .none
    level = reader.word("Level", as: ConfidenceLevel.self, required: true) ?? .review
    reason = reader.string("Reason", required: true) ?? ""
    sources = reader.strings("Sources")
    confidence = reader.word("Confidence", as: RuleConfidence.self, required: true) ?? .undecided
    result = reader.string("Result").map { TypeID($0) }
    scopes = reader.strings("Scopes")
    applicationScopes = table["ApplicationScopes"] == nil ? scopes : reader.strings("ApplicationScopes")
    _ = reader.strings("ApplicationScopes")
    role = reader.string("Role")
    newerNames = reader.strings("NewerNames")
    columns = reader.strings("Columns")
    staysWith = reader.strings("StaysWith")
    let holesTable = reader.table("Holes")
    let parametersTable = reader.table("Parameters")
    var names = oldParameters
    for entry in (holesTable?.entries ?? []) + (parametersTable?.entries ?? [])
    where !names.contains(where: { equalIgnoringCase($0, entry.key) }) {
      names.append(entry.key)
    }
    let slots = SlotReader(holes: names + commonHoleNames, problems: problems)
    holes = (holesTable?.entries ?? []).map(slots.hole)
    parameters = (parametersTable?.entries ?? []).compactMap(slots.parameter)
    frames = reader.tables("Frames").map { Frame($0, slots: slots) }
    if frames.isEmpty {
      reader.missing("Frames", advice: "add Frames = @( @{ Id = '…'; Code = { … } } ) or one with Manual")
    }
    examples = reader.tables("Examples").map { table in
      let reader = MemberReader(table, subject: "an example", problems: problems)
      let example = RuleExample(
        before: reader.string("Before", required: true) ?? "", after: reader.string("After", required: true) ?? "",
        place: table.place)
      _ = reader.string("Note")
      reader.finish()
      return example
    }
    reader.finish()
  }
}

extension Frame {
  init(_ table: DataTable, slots: SlotReader) {
    let reader = MemberReader(table, subject: "a frame", problems: slots.problems)
    id = reader.string("Id", required: true) ?? ""
    condition = slots.condition(reader, own: nil)
    code = reader.template("Code", holes: slots.holes)
    before = reader.template("Before", holes: slots.holes)
    after = reader.template("After", holes: slots.holes)
    helpers = reader.strings("Helper")
    select = reader.string("Select")
    result = reader.string("Result").map { TypeID($0) }
    level = reader.word("Level", as: ConfidenceLevel.self)
    reason = reader.string("Reason")
    scopes = reader.strings("Scopes")
    findings = reader.strings("Findings")
    isOnlyWhenContributed = reader.bool("OnlyWhenContributed")
    manual = reader.string("Manual")
    finding = reader.string("Finding")
    place = table.place
    self.table = table
    carried = reader.tables("Carried").compactMap { table in
      let inner = MemberReader(table, subject: "a carried property", problems: slots.problems)
      let property = inner.string("Property", required: true)
      let stage = inner.template("Stage", holes: slots.holes)
      let answers = inner.strings("Answers")
      inner.finish()
      guard let property, let stage else { return nil }
      return CarriedProperty(property: property, stage: stage, answers: answers)
    }
    more = reader.tables("More").compactMap { FrameStatement($0, slots: slots) }
    if code == nil, manual == nil { reader.missing("Code", advice: "add Code = { … } or Manual = '…'") }
    reader.finish()
  }
}

extension FrameStatement {
  init?(_ table: DataTable, slots: SlotReader) {
    let reader = MemberReader(table, subject: "a further statement", problems: slots.problems)
    id = reader.string("Id", required: true) ?? ""
    helpers = reader.strings("Helper")
    level = reader.word("Level", as: ConfidenceLevel.self)
    reason = reader.string("Reason")
    scopes = reader.strings("Scopes")
    findings = reader.strings("Findings")
    place = table.place
    let code = reader.template("Code", holes: slots.holes)
    if code == nil { reader.missing("Code", advice: "add Code = { … }") }
    reader.finish()
    guard let code else { return nil }
    self.code = code
  }
}
