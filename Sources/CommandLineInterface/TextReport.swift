import Comparison
import Findings
import PowerShellSyntax

/// Colours for a terminal, or none.
struct Style: Sendable {
  var isColored: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func green(_ text: String) -> String { wrap(text, "32") }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: wrap(severity.rawValue, "1;31")
    case .warning: wrap(severity.rawValue, "1;33")
    case .info: wrap(severity.rawValue, "1;36")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String { isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}

/// Numbers for the last line of a report.
struct Tally: Sendable {
  var files = 0
  var changedFiles = 0
  var failures = 0
  var changes = 0
  var errors = 0
  var warnings = 0
  var infos = 0

  var findings: Int { errors + warnings + infos }
  /// Findings that decide an exit code.
  var serious: Int { errors + warnings }

  mutating func add(_ findings: [Finding]) { add(findings.map(\.severity)) }

  mutating func add(_ severities: [Severity]) {
    for severity in severities {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  /// `2 errors, 1 warning in 3 files`.
  var findingsText: String {
    var parts: [String] = []
    if errors > 0 { parts.append(Self.count(errors, "error")) }
    if warnings > 0 { parts.append(Self.count(warnings, "warning")) }
    if infos > 0 { parts.append("\(infos) info") }
    return (parts.isEmpty ? "no findings" : parts.joined(separator: ", ")) + " in \(Self.count(files, "file"))"
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

/// Writes findings for people.
struct TextReport {
  let style: Style

  /// The findings of one document, each with its source line.
  func write(_ findings: [Finding], of document: Document) -> String {
    if findings.isEmpty { return "" }
    let map = LineMap(document.text)
    var redactors: [Int: SourceLineRedactor] = [:]
    var out = ""
    for finding in findings {
      let place = map.position(utf8: finding.range.lowerBound)
      let path = style.bold("\(printable(document.file.displayName)):\(place.line):\(place.column):")
      out += "\(path) \(style.severity(finding.severity)) \(finding.ruleID) \(printable(finding.message))\n"
      let line = sourceLine(at: finding.range, in: document, map: map, redactors: &redactors)
      out += "    \(line.text)\n    \(style.green(line.caret))\n"
    }
    return out
  }

  /// Differences, each with its source lines in both scripts.
  func write(_ differences: [Difference], old: Document, new: Document) -> String {
    let maps = (LineMap(old.text), LineMap(new.text))
    var redactors: ([Int: SourceLineRedactor], [Int: SourceLineRedactor]) = ([:], [:])
    var out = ""
    func place(_ range: Range<Int>, _ document: Document, _ map: LineMap) -> String {
      let place = map.position(utf8: range.lowerBound)
      return "\(printable(document.file.displayName)):\(place.line):\(place.column)"
    }
    for difference in differences {
      let places = style.bold("\(place(difference.old, old, maps.0)) / \(place(difference.new, new, maps.1))")
      out += "\(places) \(style.severity(difference.severity)) \(difference.ruleID) \(printable(difference.message))\n"
      let before = sourceLine(at: difference.old, in: old, map: maps.0, redactors: &redactors.0)
      out += "  - \(before.text)\n    \(style.green(before.caret))\n"
      // Where something is missing there is nothing to show.
      if !difference.new.isEmpty {
        let after = sourceLine(at: difference.new, in: new, map: maps.1, redactors: &redactors.1)
        out += "  + \(after.text)\n    \(style.green(after.caret))\n"
      }
    }
    return out
  }

  private func sourceLine(
    at range: Range<Int>, in document: Document, map: LineMap, redactors: inout [Int: SourceLineRedactor]
  ) -> SourceLine {
    let offset = range.lowerBound
    let index = document.blocks.firstIndex { block in block.fence.map { $0.range.contains(offset) } ?? true }
    guard let index else {
      return SourceLine(bytes: document.text.bytes, map: map, range: range, redactor: nil)
    }
    let block = document.blocks[index]
    let redactor = redactors[index] ?? SourceLineRedactor(SyntaxTree.parse(block.text))
    redactors[index] = redactor
    guard let fence = block.fence else {
      return SourceLine(bytes: document.text.bytes, map: map, range: range, redactor: redactor)
    }
    // The code of the line is shown without what indents or quotes it in the document.
    let line = fence.lines.lastIndex { $0.start <= offset } ?? 0
    let column = max(offset - fence.lines[line].start - fence.lines[line].prefix, 0)
    let start = block.lineStarts[line] + column
    return SourceLine(
      bytes: block.text.bytes, map: LineMap(block.text), range: start..<(start + range.count),
      redactor: redactor)
  }
}

extension [Finding] {
  /// The findings by place, then by id.
  var inOrderOfPlace: [Finding] {
    sorted {
      ($0.range.lowerBound, $0.ruleID, $0.range.upperBound) < ($1.range.lowerBound, $1.ruleID, $1.range.upperBound)
    }
  }
}

extension InputFile {
  /// The name that messages show.
  var displayName: String { isStandardInput ? "<stdin>" : path }
}

/// Text without control characters, so that a file name or message cannot steer the terminal.
func printable(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    let isControl = scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0)
    result.unicodeScalars.append(isControl ? (scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}") : scalar)
  }
  return result
}
