import Findings
import PowerShellSyntax

/// What mending made of one text.
public struct FixedText: Sendable {
  /// The new text as UTF-8.
  public var bytes: [UInt8]
  /// What was mended, in source order; ranges are those of the old text.
  public var fixed: [Change]
  /// How often the text was checked and mended.
  public var rounds: Int
  /// What leads places of the new text back to the old one.
  public var places: OldPlaces
}

/// Leads places of a mended text back to the text before.
public struct OldPlaces: Sendable {
  /// One for each round.
  fileprivate var maps: [OffsetMap] = []

  /// Changes nothing.
  public init() {}

  /// A range of the new text as one of the old; what was put in counts as what it replaced.
  public func old(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    for map in maps.reversed() {
      lower = map.old(lower, isEnd: false)
      upper = map.old(upper, isEnd: true)
    }
    return lower..<max(lower, upper)
  }
}

/// Makes the edits that findings offer, until none is left that the chosen level allows.
///
/// A fix is made whole or not at all; of two that overlap, the second waits for the next round. A fix
/// that leaves a text with more syntax errors than before is not made.
public struct ScriptFixer: Sendable {
  /// The least sure fixes that are made.
  public let level: ConfidenceLevel
  /// A fix can make another finding's fix necessary, but not for ever.
  public static let roundLimit = 10

  /// Makes a fixer.
  public init(level: ConfidenceLevel) { self.level = level }

  /// Mends texts that belong together.
  ///
  /// - Parameter check: the findings of the texts as they are at the time, one list for each.
  public func fix(_ texts: [SourceText], check: ([SourceText]) -> [[Finding]]) -> [FixedText] {
    var current = texts
    var fixed: [[Change]] = texts.map { _ in [] }
    var places: [OldPlaces] = texts.map { _ in OldPlaces() }
    var refused: [Set<Finding.Key>] = texts.map { _ in [] }
    var rounds = 0
    while rounds < Self.roundLimit {
      let lists = check(current)
      var didChange = false
      for index in texts.indices where index < lists.count {
        let chosen = choose(lists[index], for: current[index], refused: &refused[index])
        if chosen.isEmpty { continue }
        didChange = true
        for finding in chosen {
          guard let fix = finding.fix else { continue }
          fixed[index].append(
            Change(
              ruleID: finding.ruleID, level: fix.level, message: finding.message,
              range: places[index].old(finding.range),
              edits: fix.edits.map {
                TextEdit(range: places[index].old($0.range), replacement: $0.replacement)
              }))
        }
        let edits = chosen.flatMap { $0.fix?.edits ?? [] }
        places[index].maps.append(OffsetMap(edits))
        current[index] = SourceText(bytes: edits.applied(to: current[index].bytes), encoding: texts[index].encoding)
      }
      if !didChange { break }
      rounds += 1
    }
    return texts.indices.map { index in
      FixedText(
        bytes: current[index].bytes,
        fixed: fixed[index].sorted { ($0.range.lowerBound, $0.ruleID) < ($1.range.lowerBound, $1.ruleID) },
        rounds: rounds, places: places[index])
    }
  }

  /// The findings whose fixes are made together in one round.
  private func choose(_ findings: [Finding], for text: SourceText, refused: inout Set<Finding.Key>) -> [Finding] {
    let candidates = findings.filter { finding in
      guard let fix = finding.fix, fix.level <= level, !fix.edits.isEmpty, !refused.contains(finding.key) else {
        return false
      }
      return fix.edits.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= text.bytes.count }
        && fix.edits.applied(to: text.bytes) != text.bytes
    }.sorted {
      ($0.range.lowerBound, $0.ruleID, $0.range.upperBound) < ($1.range.lowerBound, $1.ruleID, $1.range.upperBound)
    }
    var chosen: [Finding] = []
    var taken: [TextEdit] = []
    for finding in candidates {
      guard let edits = finding.fix?.edits, Self.isApart(edits) else { continue }
      // The same correction may mend two findings; it is made once, for the first.
      guard !edits.contains(where: { edit in taken.contains { Self.collide($0, edit) } }) else { continue }
      chosen.append(finding)
      taken += edits
    }
    if chosen.isEmpty { return [] }
    let errors = Self.errorCount(text)
    func parses(_ findings: [Finding]) -> Bool {
      let bytes = findings.flatMap { $0.fix?.edits ?? [] }.applied(to: text.bytes)
      return Self.errorCount(SourceText(bytes: bytes, encoding: text.encoding)) <= errors
    }
    if parses(chosen) { return chosen }
    // One of them breaks the script: each is tried with those before it.
    var accepted: [Finding] = []
    for finding in chosen {
      if parses(accepted + [finding]) { accepted.append(finding) } else { refused.insert(finding.key) }
    }
    return accepted
  }

  private static func errorCount(_ text: SourceText) -> Int {
    SyntaxTree.parse(text).errors.filter { !Converter.isHarmless($0) }.count
  }

  /// Whether two edits cannot both be made: they overlap, or insert at one place.
  private static func collide(_ a: TextEdit, _ b: TextEdit) -> Bool {
    if a.range.isEmpty && b.range.isEmpty { return a.range == b.range }
    return a.range.lowerBound < b.range.upperBound && b.range.lowerBound < a.range.upperBound
      || (a.range.isEmpty && b.range.lowerBound == a.range.lowerBound)
      || (b.range.isEmpty && a.range.lowerBound == b.range.lowerBound)
  }

  private static func isApart(_ edits: [TextEdit]) -> Bool {
    for (index, edit) in edits.enumerated() where edits[(index + 1)...].contains(where: { overlap($0, edit) }) {
      return false
    }
    return true
  }

  private static func overlap(_ a: TextEdit, _ b: TextEdit) -> Bool {
    !a.range.isEmpty && !b.range.isEmpty && a.range.lowerBound < b.range.upperBound
      && b.range.lowerBound < a.range.upperBound
  }
}

/// Leads offsets of a text after edits back to the text before.
private struct OffsetMap: Sendable {
  private var edits: [(old: Range<Int>, new: Range<Int>)] = []

  init(_ edits: [TextEdit]) {
    var shift = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let start = edit.range.lowerBound + shift
      let length = edit.replacement.utf8.count
      self.edits.append((edit.range, start..<(start + length)))
      shift += length - edit.range.count
    }
  }

  func old(_ offset: Int, isEnd: Bool) -> Int {
    guard let edit = edits.last(where: { $0.new.lowerBound < offset || (!isEnd && $0.new.lowerBound == offset) }) else {
      return offset
    }
    // Inside of what was put in.
    if offset < edit.new.upperBound { return isEnd ? edit.old.upperBound : edit.old.lowerBound }
    return offset - edit.new.upperBound + edit.old.upperBound
  }
}

extension Finding {
  /// Tells a finding that was refused, wherever it stands now.
  fileprivate struct Key: Hashable {
    var ruleID: String
    var message: String
    var replacements: [String]
  }

  fileprivate var key: Key {
    Key(ruleID: ruleID, message: message, replacements: fix?.edits.map(\.replacement) ?? [])
  }
}
