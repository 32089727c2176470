import Findings
import PowerShellSemantics

/// Names that are holes in every template of a cmdlet's rule.
let commonHoleNames = ["Result", "Scopes", "Modules", "Body"]

/// Reads conditions and slots. `holes` are the names that templates may use.
struct SlotReader {
  var holes: [String]
  var problems: ProblemList

  func states(_ value: DataValue) -> [ParameterState] {
    value.elements.compactMap { element in
      if case .string(let word) = element.content, let state = ParameterState(word) { return state }
      problems.add(
        element.place, expected: "a state (\(ParameterState.words))", found: element.kindName,
        advice: "use one of these words")
      return nil
    }
  }

  /// `When` and `Place`. A word or a list of words is about `own`; where nothing is said about `own`, it must be given.
  func condition(_ reader: MemberReader, own: String?) -> Condition {
    var condition = Condition()
    if let when = reader.value("When") {
      if case .table(let table) = when.content {
        condition.tests = table.entries.map { Condition.Test(parameter: $0.key, states: states($0.value)) }
      } else if let own {
        condition.tests = [Condition.Test(parameter: own, states: states(when))]
      } else {
        reader.wrong(
          "When", when, expected: "a table of parameters and states", advice: "write @{ Parameter = 'given' }")
      }
    }
    if let own, !condition.tests.contains(where: { equalIgnoringCase($0.parameter, own) }) {
      condition.tests.insert(Condition.Test(parameter: own, states: [.given]), at: 0)
    }
    for (word, element) in zip(reader.strings("Place"), reader.table["Place"]?.elements ?? []) {
      if let place = CallPlace(rawValue: word.lowercased()) {
        condition.places.append(place)
      } else {
        problems.add(
          element.place, expected: "a place (\(CallPlace.allCases.map(\.rawValue).joined(separator: ", ")))",
          found: word,
          advice: "use one of these words")
      }
    }
    return condition
  }

  /// The members of a slot; the caller finishes the reader.
  func slot(_ reader: MemberReader, inheriting outer: Slot? = nil) -> Slot {
    var slot = Slot(place: reader.table.place)
    slot.table = reader.table
    slot.argument = reader.string("Argument")
    slot.isSwitch = reader.bool("Switch")
    slot.value = reader.template("Value", holes: holes)
    if let text = reader.string("Filter"), let value = reader.table["Filter"] {
      slot.filter = FilterTemplate(text, at: value.place)
    }
    slot.isAdvanced = reader.bool("Advanced")
    slot.body = reader.string("Body")
    slot.key = reader.string("Key")
    slot.stage = reader.template("Stage", holes: holes)
    slot.before = reader.template("Before", holes: holes)
    slot.after = reader.template("After", holes: holes)
    slot.to = reader.string("To")
    slot.isUsed = reader.bool("Used")
    slot.isDropped = reader.bool("Drop")
    slot.manual = reader.string("Manual")
    slot.level = reader.word("Level", as: ConfidenceLevel.self)
    slot.reason = reader.string("Reason")
    slot.finding = reader.string("Finding")
    slot.scopes = reader.strings("Scopes")
    slot.reads = reader.strings("Reads")
    slot.helpers = reader.strings("Helper")
    slot.same = reader.strings("Same")
    slot.omitsWhenEmpty = reader.bool("OmitWhenEmpty")
    if let outer, !slot.hasDestination { slot.inherit(outer) }
    if let table = reader.table("WhenEmpty") { slot.whenEmpty = nested(table, slot) }
    if let table = reader.table("WhenMaybeEmpty") { slot.whenMaybeEmpty = nested(table, slot) }
    return slot
  }

  private func nested(_ table: DataTable, _ outer: Slot) -> Slot {
    let reader = MemberReader(table, subject: "a slot", problems: problems)
    let result = slot(reader, inheriting: outer)
    reader.finish()
    return result
  }

  func parameter(_ entry: DataTable.Entry) -> ParameterRule? {
    guard case .table(let table) = entry.value.content else {
      problems.add(
        entry.value.place, expected: "a table @{ … } for -\(entry.key)", found: entry.value.kindName,
        advice: "write @{ … }")
      return nil
    }
    var rule = ParameterRule(name: entry.key, cases: [], place: entry.keyPlace)
    let reader = MemberReader(table, subject: "the parameter \(entry.key)", problems: problems)
    if table["Cases"] != nil {
      for table in reader.tables("Cases") {
        let reader = MemberReader(table, subject: "a case of \(entry.key)", problems: problems)
        rule.cases.append(
          .init(condition: condition(reader, own: entry.key), slot: destination(slot(reader), entry.key)))
        reader.finish()
      }
    } else {
      rule.cases = [.init(condition: condition(reader, own: entry.key), slot: destination(slot(reader), entry.key))]
    }
    reader.finish()
    return rule
  }

  private func destination(_ slot: Slot, _ name: String) -> Slot {
    if !slot.hasDestination {
      problems.add(
        slot.place, expected: "where -\(name) goes", found: "no destination",
        advice: "add Argument, Filter, Body and Key, Stage, Before, After, To and Key, Used, Drop or Manual")
    }
    return slot
  }

  func hole(_ entry: DataTable.Entry) -> Hole {
    var hole = Hole(name: entry.key, cases: [], place: entry.keyPlace)
    for element in entry.value.elements {
      switch element.content {
      case .scriptBlock(let source):
        var slot = Slot(place: element.place)
        slot.value = Template(source: source, holeNames: holes)
        hole.cases.append(.init(condition: Condition(), slot: slot))
      case .table(let table):
        let reader = MemberReader(table, subject: "a case of the hole \(entry.key)", problems: problems)
        let condition = condition(reader, own: nil)
        let slot = slot(reader)
        if slot.value == nil, slot.manual == nil {
          reader.missing("Value", advice: "add Value = { … } or Manual = '…'")
        }
        reader.finish()
        hole.cases.append(.init(condition: condition, slot: slot))
      default:
        problems.add(
          element.place, expected: "a table @{ When = …; Value = { … } }", found: element.kindName,
          advice: "write the case as a table")
      }
    }
    return hole
  }
}

extension Slot {
  /// Takes what says where the parameter goes, and the value where the slot has none of its own.
  mutating func inherit(_ outer: Slot) {
    argument = outer.argument
    isSwitch = outer.isSwitch
    filter = outer.filter
    isAdvanced = outer.isAdvanced
    body = outer.body
    key = outer.key
    stage = outer.stage
    before = outer.before
    after = outer.after
    to = outer.to
    isUsed = outer.isUsed
    isDropped = outer.isDropped
    value = value ?? outer.value
    level = level ?? outer.level
    reason = reason ?? outer.reason
    finding = finding ?? outer.finding
    if scopes.isEmpty { scopes = outer.scopes }
    if reads.isEmpty { reads = outer.reads }
    if helpers.isEmpty { helpers = outer.helpers }
  }
}
