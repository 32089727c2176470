import Foundation
import MSOLToGraph
import MappingRules
import PowerShellSyntax
import Testing

/// Every example of every rule is what the tool makes of it.
@Suite struct RuleExamples {
  struct Example: Sendable, CustomTestStringConvertible {
    var cmdlet: String
    var number: Int
    var before: String
    var after: String
    var place: RulePlace
    var testDescription: String { "\(cmdlet) \(number)" }
  }

  static let all: [Example] = RuleSet.embedded.cmdletNames.sorted().flatMap { name -> [Example] in
    guard let rule = RuleSet.embedded.cmdlet(name) else { return [] }
    return rule.examples.enumerated().map { index, example in
      Example(
        cmdlet: rule.cmdlet, number: index + 1, before: example.before, after: example.after,
        place: example.place)
    }
  }

  /// Examples that are not yet what the tool makes of them, one a line (`Cmdlet number`). The list may only shrink.
  static let knownDifferences = Repository.list("Tests/MSOLToGraphTests/known-differences.txt")

  static func converted(_ before: String) -> String {
    String(decoding: Converter().convert(SourceText(before)).bytes, as: UTF8.self)
  }

  @Test("Examples", arguments: all)
  func example(_ example: Example) {
    guard Self.knownDifferences.contains(example.testDescription) else {
      check(example)
      return
    }
    withKnownIssue("take it out of known-differences.txt when it is right") { check(example) }
  }

  private func check(_ example: Example) {
    let actual = Self.converted(example.before)
    #expect(actual == example.after, "\(example.place)")
    #expect(Self.converted(actual) == actual, "a second run changes nothing")
  }

  /// Writes what the tool makes of `Before` into the rule files, for authors, who read the difference.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["UPDATE_EXAMPLES"] == "1"))
  func update() throws {
    let changed = Self.all.filter {
      !Self.knownDifferences.contains($0.testDescription) && Self.converted($0.before) != $0.after
    }
    for (file, examples) in Dictionary(grouping: changed, by: \.place.file) {
      let tree = SyntaxTree.parse(file.text)
      var bytes = file.text.bytes
      for example in examples.sorted(by: { $0.place.range.lowerBound > $1.place.range.lowerBound }) {
        let tokens = Array(tree.tokens(in: example.place.range))
        guard let key = tokens.firstIndex(where: { file.text.slice($0.range) == "After" }), key + 2 < tokens.count
        else { continue }
        let quoted = "'" + Self.converted(example.before).replacingOccurrences(of: "'", with: "''") + "'"
        bytes.replaceSubrange(tokens[key + 2].range, with: Array(quoted.utf8))
      }
      try Data(bytes).write(to: Repository.root.appendingPathComponent("Mappings/\(file.path)"))
    }
  }

  @Test func everyRuleHasAnExample() {
    let without = RuleSet.embedded.cmdletNames.filter { RuleSet.embedded.cmdlet($0)?.examples.isEmpty ?? true }
    #expect(without.isEmpty, "rules without an example: \(without.joined(separator: ", "))")
  }

  @Test func knownDifferencesExist() {
    let names = Set(Self.all.map(\.testDescription))
    #expect(Self.knownDifferences.isSubset(of: names), "known-differences.txt names examples that are not there")
  }
}
