import Findings
import Foundation
import MSOLToGraph
import PowerShellSyntax
import Testing

/// A folder of the corpus: a script, what becomes of it, and what a person is told.
struct GoldenPair: Sendable, CustomTestStringConvertible {
  /// Path below `Corpus`, such as `users/03-bulk-create`.
  let name: String

  var testDescription: String { name }

  /// All pairs, by name.
  static let all: [GoldenPair] = {
    let files = FileManager.default.subpaths(atPath: Repository.corpus.path) ?? []
    return files.filter { $0.hasSuffix("/before.ps1") }.map {
      GoldenPair(name: String($0.dropLast("/before.ps1".count)))
    }
    .sorted { $0.name < $1.name }
  }()

  /// Whether authors asked for `after.ps1` and `findings.txt` to be written anew.
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_CORPUS"] == "1"

  private var folder: URL { Repository.corpus.appendingPathComponent(name) }

  /// The bytes of one of the pair's files.
  func read(_ file: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: folder.appendingPathComponent(file))) }

  /// The text of the script.
  func before() throws -> SourceText { try SourceText.decode(read("before.ps1")) }

  /// Checks all that must hold of a pair.
  func check(with converter: Converter, isUpdating: Bool) throws {
    let file = try read("before.ps1")
    let text = SourceText.decode(file)
    let isKept = text.encoded() == file
    #expect(isKept, "decoding and encoding gives the file's bytes back")
    let tree = SyntaxTree.parse(text)
    #expect(tree.verifyLossless() == nil, "tokens and gaps are the whole text")

    let conversion = converter.convert(text)
    let after = SourceText.encode(conversion.bytes, as: text.encoding)
    #expect(after.unencodable.isEmpty, "the new text can be written in the file's encoding")
    let findings = Self.list(conversion, in: text)
    if isUpdating { try update(after: after.bytes, findings: findings) }
    try expectSame(after.bytes, "after.ps1")
    try expectSame(Array(findings.utf8), "findings.txt")

    let converted = SourceText.decode(after.bytes)
    let convertedTree = SyntaxTree.parse(converted)
    #expect(convertedTree.verifyLossless() == nil, "tokens and gaps are the whole new text")
    #expect(convertedTree.errors.count <= tree.errors.count, "the new text has no syntax error that the old one lacks")
    let isStable = converter.convert(converted).bytes == converted.bytes
    #expect(isStable, "a second run changes nothing")
    guard Self.untoldChanges.contains(name) else {
      expectOnlyExpectedLines(text, conversion)
      return
    }
    CommentsSurvive.check(text, conversion.bytes, name)
    withKnownIssue("take it out of Corpus/untold-changes.txt when all is told") {
      expectOnlyExpectedLines(text, conversion)
    }
  }

  /// Pairs with changed lines of which no change and no finding tells yet. The list may only shrink.
  private static let untoldChanges = Repository.list("Corpus/untold-changes.txt")

  /// Findings and changes, one a line: `line:column severity id level`, then `line:column change id level`.
  static func list(_ conversion: Conversion, in text: SourceText) -> String {
    let map = LineMap(text)
    func place(_ range: Range<Int>) -> String {
      let position = map.position(utf8: range.lowerBound)
      return "\(position.line):\(position.column)"
    }
    let findings = conversion.findings.sorted { ($0.range.lowerBound, $0.ruleID) < ($1.range.lowerBound, $1.ruleID) }
      .map { "\(place($0.range)) \($0.severity.rawValue) \($0.ruleID) \($0.level.rawValue)\n" }
    let changes = conversion.changes.sorted { ($0.range.lowerBound, $0.ruleID) < ($1.range.lowerBound, $1.ruleID) }
      .map { "\(place($0.range)) change \($0.ruleID) \($0.level.rawValue)\n" }
    return (findings + changes).joined()
  }

  /// Every line that was replaced or taken away holds a change or a finding, or names the old module.
  private func expectOnlyExpectedLines(_ text: SourceText, _ conversion: Conversion) {
    let old = LineDiff.lines(of: text.bytes)
    let starts = old.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    let ranges = conversion.changes.map(\.range) + conversion.findings.map(\.range)
    for change in LineDiff.changes(from: old, to: LineDiff.lines(of: conversion.bytes)) {
      for line in change.old {
        let range = starts[line]..<starts[line + 1]
        let line = String(decoding: old[line], as: UTF8.self)
        let lowercased = line.lowercased()
        let isExpected =
          ranges.contains { $0.overlaps(range) || ($0.isEmpty && range.contains($0.lowerBound)) }
          || lowercased.contains("msol") || lowercased.contains("msonline") || lowercased.contains("microsoft.online")
          || lowercased.allSatisfy(\.isWhitespace)
        #expect(isExpected, "a line is changed that no change and no finding tells of: \(line)")
      }
    }
  }

  private func update(after: [UInt8], findings: String) throws {
    try Data(after).write(to: folder.appendingPathComponent("after.ps1"))
    try Data(findings.utf8).write(to: folder.appendingPathComponent("findings.txt"))
  }

  private func expectSame(_ actual: [UInt8], _ file: String) throws {
    let expected = try read(file)
    guard actual != expected else { return }
    Issue.record(
      """
      \(file) of \(name) differs (- as it should be, + as it is):
      \(Self.difference(expected, actual))
      Read it; when the new text is right, UPDATE_CORPUS=1 swift test --filter GoldenPairs writes it.
      """)
  }

  private static func difference(_ expected: [UInt8], _ actual: [UInt8]) -> String {
    let (old, new) = (LineDiff.lines(of: expected), LineDiff.lines(of: actual))
    return LineDiff.changes(from: old, to: new).flatMap { change in
      change.old.map { "-\($0 + 1): " + String(decoding: old[$0], as: UTF8.self) }
        + change.new.map { "+\($0 + 1): " + String(decoding: new[$0], as: UTF8.self) }
    }.joined()
  }
}
