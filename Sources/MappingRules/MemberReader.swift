/// Reads the members of one table of a rule, and reports those that nobody asked for.
final class MemberReader {
  let table: DataTable
  let problems: ProblemList
  /// What the table is, for messages ("a frame").
  let subject: String
  private var asked: [String] = []

  init(_ table: DataTable, subject: String, problems: ProblemList) {
    self.table = table
    self.subject = subject
    self.problems = problems
  }

  /// The value of a member; it is known from now on.
  func value(_ name: String) -> DataValue? {
    asked.append(name)
    return table[name]
  }

  func wrong(_ name: String, _ value: DataValue, expected: String, advice: String = "change it") {
    problems.add(value.place, expected: "\(expected) for \(name)", found: value.kindName, advice: advice)
  }

  func missing(_ name: String, advice: String? = nil) {
    problems.add(table.place, expected: "\(name) in \(subject)", found: "none", advice: advice ?? "add \(name) = …")
  }

  func string(_ name: String, required: Bool = false) -> String? {
    guard let value = value(name) else {
      if required { missing(name) }
      return nil
    }
    guard case .string(let text) = value.content else {
      wrong(name, value, expected: "a text", advice: "put it into single quotes")
      return nil
    }
    if required, text.isEmpty { wrong(name, value, expected: "a text that says something", advice: "fill it in") }
    return text
  }

  /// One text or a list of texts.
  func strings(_ name: String) -> [String] { value(name).map { strings($0, name) } ?? [] }

  func strings(_ value: DataValue, _ name: String) -> [String] {
    value.elements.compactMap { element in
      if case .string(let text) = element.content { return text }
      wrong(name, element, expected: "a text or a list of texts", advice: "write @('…', '…')")
      return nil
    }
  }

  func bool(_ name: String) -> Bool {
    guard let value = value(name) else { return false }
    if case .bool(let result) = value.content { return result }
    wrong(name, value, expected: "$true or $false")
    return false
  }

  func table(_ name: String) -> DataTable? {
    guard let value = value(name) else { return nil }
    if case .table(let result) = value.content { return result }
    wrong(name, value, expected: "a table @{ … }")
    return nil
  }

  /// One table or a list of tables.
  func tables(_ name: String) -> [DataTable] {
    (value(name)?.elements ?? []).compactMap { element in
      if case .table(let table) = element.content { return table }
      wrong(name, element, expected: "a list of tables @( @{ … } )")
      return nil
    }
  }

  func template(_ name: String, holes: [String]) -> Template? {
    guard let value = value(name) else { return nil }
    return template(value, name, holes: holes)
  }

  func template(_ value: DataValue, _ name: String, holes: [String]) -> Template? {
    if case .scriptBlock(let source) = value.content { return Template(source: source, holeNames: holes) }
    wrong(name, value, expected: "code in braces { … }", advice: "put the code into { }")
    return nil
  }

  func word<Word: RawRepresentable & CaseIterable>(_ name: String, as type: Word.Type, required: Bool = false) -> Word?
  where Word.RawValue == String {
    guard let text = string(name, required: required) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    if let value = table[name] { wrong(name, value, expected: "one of \(words)", advice: "use one of these words") }
    return nil
  }

  /// Reports members that nobody asked for.
  func finish() {
    for entry in table.entries where !asked.contains(where: { equalIgnoringCase($0, entry.key) }) {
      let near = nearest(entry.key, among: asked)
      problems.add(
        entry.keyPlace, expected: "a member of \(subject)", found: entry.key,
        advice: near.map { "did you mean \($0)?" }
          ?? "delete it; \(subject) has \(asked.sorted().joined(separator: ", "))")
    }
  }
}

/// The name that differs least, when it differs by at most a third of its letters.
func nearest(_ name: String, among names: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().utf8)
  var best: (name: String, distance: Int)?
  var row = [Int](repeating: 0, count: wanted.count + 1)
  for candidate in names {
    let other = Array(candidate.lowercased().utf8)
    guard abs(other.count - wanted.count) <= max(2, wanted.count / 3) else { continue }
    guard let distance = editDistance(other, wanted, limit: max(1, wanted.count / 3), row: &row) else { continue }
    // Of equally near names the one that begins like this one.
    let rank = distance * 2 + (wanted.first == other.first ? 0 : 1)
    if rank < best?.distance ?? Int.max { best = (candidate, rank) }
  }
  return best?.name
}

/// How many letters of two names differ, ASCII case of the first ignored; nil when more than the limit do.
///
/// - Parameters:
///   - wanted: In lower case.
///   - row: One number more than `wanted` has bytes; what is in it does not matter.
func editDistance(_ name: some Sequence<UInt8>, _ wanted: [UInt8], limit: Int, row: inout [Int]) -> Int? {
  for index in row.indices { row[index] = index }
  var count = 0
  for byte in name {
    let letter = lowercasedASCII(byte)
    count += 1
    var diagonal = row[0]
    row[0] = count
    var least = count
    for index in wanted.indices {
      let above = row[index + 1]
      row[index + 1] = min(above + 1, row[index] + 1, diagonal + (letter == wanted[index] ? 0 : 1))
      diagonal = above
      least = min(least, row[index + 1])
    }
    if least > limit { return nil }
  }
  let result = row[wanted.count]
  return result <= limit ? result : nil
}
