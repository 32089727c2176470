import Findings
import PowerShellSemantics

extension TypeRule {
  /// Reads the rule of a type. Nil when not even its name can be read.
  init?(_ table: DataTable, problems: ProblemList) {
    let reader = MemberReader(table, subject: "the rule of a type", problems: problems)
    guard let name = reader.string("Type", required: true) else { return nil }
    type = TypeID(name)
    graph = reader.string("Graph")
    extends = reader.string("Extends").map { TypeID($0) }
    added = reader.strings("Added")
    shown = reader.strings("Shown")
    isList = reader.bool("List")
    netTypes = reader.strings("NetTypes")
    sources = reader.strings("Sources")
    newerNames = reader.strings("NewerNames")
    place = table.place
    properties = (reader.table("Properties")?.entries ?? []).compactMap { PropertyRule($0, problems: problems) }
    if table["Properties"] == nil { reader.missing("Properties") }
    reader.finish()
  }
}

extension PropertyRule {
  init?(_ entry: DataTable.Entry, problems: ProblemList) {
    guard case .table(let table) = entry.value.content else {
      problems.add(
        entry.value.place, expected: "a table @{ … } for \(entry.key)", found: entry.value.kindName,
        advice: "write @{ … }")
      return nil
    }
    let reader = MemberReader(table, subject: "the property \(entry.key)", problems: problems)
    name = entry.key
    place = entry.keyPlace
    type = reader.string("Type").map { TypeID($0) }
    form = PropertyForm(reader)
    views = reader.tables("Views").map { View($0, problems: problems) }
    if views.isEmpty, !form.saysSomething {
      reader.missing("what becomes of \(entry.key)", advice: "add Name, Value, Views, Local or Manual")
    }
    reader.finish()
  }
}

extension View {
  init(_ table: DataTable, problems: ProblemList) {
    let reader = MemberReader(table, subject: "a view", problems: problems)
    type = reader.string("Type").map { TypeID($0) }
    covers = table["For"] == nil ? nil : reader.strings("For")
    _ = reader.value("For")
    form = PropertyForm(reader)
    place = table.place
    self.table = table
    if !form.saysSomething { reader.missing("Value", advice: "add Value = { … }") }
    reader.finish()
  }
}

extension PropertyForm {
  /// Reads what properties and views share; the caller finishes the reader.
  init(_ reader: MemberReader) {
    name = reader.string("Name")
    value = reader.template("Value", holes: [])
    whenTrue = reader.template("True", holes: [])
    whenFalse = reader.template("False", holes: [])
    words = []
    for entry in reader.table("Words")?.entries ?? [] {
      if let new = reader.strings(entry.value, entry.key).first { words.append((entry.key, new)) }
    }
    equals = []
    for entry in reader.table("Equals")?.entries ?? [] {
      if let form = reader.template(entry.value, entry.key, holes: []) { equals.append((entry.key, form)) }
    }
    same = reader.strings("Same")
    never = reader.strings("Never")
    identifier = reader.template("Id", holes: [])
    local = reader.string("Local")
    manual = reader.string("Manual")
    level = reader.word("Level", as: ConfidenceLevel.self)
    reason = reader.string("Reason")
    finding = reader.string("Finding")
    scopes = reader.strings("Scopes")
    reads = reader.strings("Reads")
    helper = reader.string("Helper")
    place = reader.table.place
    table = reader.table
  }

  /// Whether it says what becomes of the property.
  var saysSomething: Bool { name != nil || value != nil || local != nil || manual != nil || !equals.isEmpty }
}
