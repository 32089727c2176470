import Findings
import MSOLToGraph
import PowerShellSyntax
import Testing

@Suite struct ScriptFixerTests {
  /// Findings with a fix that puts one word in the place of another, wherever it is.
  private func rule(
    _ id: String, _ word: String, becomes: String, level: ConfidenceLevel = .safe
  ) -> @Sendable (SourceText) -> [Finding] {
    { text in
      Self.places(of: word, in: text.bytes).map {
        Finding(
          ruleID: id, severity: .warning, level: level, message: "\(word) is wrong.", range: $0,
          fix: Fix(edits: [TextEdit(range: $0, replacement: becomes)], level: level))
      }
    }
  }

  private static func places(of word: String, in bytes: [UInt8]) -> [Range<Int>] {
    let letters = Array(word.utf8)
    guard bytes.count >= letters.count else { return [] }
    return (0...(bytes.count - letters.count)).filter { bytes[$0..<($0 + letters.count)].elementsEqual(letters) }
      .map { $0..<($0 + letters.count) }
  }

  private func fix(
    _ text: String, _ rules: [@Sendable (SourceText) -> [Finding]], level: ConfidenceLevel = .safe
  ) -> (text: String, fixed: [Change], rounds: Int) {
    let result = ScriptFixer(level: level).fix([SourceText(text)]) { texts in
      texts.map { text in rules.flatMap { $0(text) } }
    }
    return (String(decoding: result[0].bytes, as: UTF8.self), result[0].fixed, result[0].rounds)
  }

  @Test func makesSafeFixes() {
    let result = fix("Get-Old -A\nGet-Old -B", [rule("MSG001", "Get-Old", becomes: "Get-New")])
    #expect(result.text == "Get-New -A\nGet-New -B")
    #expect(result.fixed.map(\.range) == [0..<7, 11..<18])
    #expect(result.fixed.map(\.edits.count) == [1, 1])
    #expect(result.rounds == 1)
  }

  @Test func leavesFixesOfOtherLevels() {
    let review = rule("MSG001", "Get-Old", becomes: "Get-New", level: .review)
    #expect(fix("Get-Old", [review]).text == "Get-Old")
    #expect(fix("Get-Old", [review], level: .review).text == "Get-New")
    #expect(fix("Get-Old", [rule("MSG001", "Get-Old", becomes: "x", level: .manual)], level: .review).text == "Get-Old")
  }

  @Test func oneFixLeadsToTheNext() {
    let result = fix("One", [rule("MSG001", "One", becomes: "Two"), rule("MSG002", "Two", becomes: "Three")])
    #expect(result.text == "Three")
    #expect(result.fixed.map(\.ruleID) == ["MSG001", "MSG002"])
    #expect(result.fixed.map(\.range) == [0..<3, 0..<3])
  }

  @Test func rangesAreThoseOfTheOldText() {
    let result = fix(
      "One; Later",
      [
        rule("MSG001", "One", becomes: "A-Longer-Word; Second"), rule("MSG002", "Second", becomes: "Third"),
        { text in
          Self.places(of: "Third", in: text.bytes).isEmpty ? [] : self.rule("MSG003", "Later", becomes: "Last")(text)
        },
      ])
    #expect(result.text == "A-Longer-Word; Third; Last")
    #expect(result.fixed.first { $0.ruleID == "MSG003" }?.range == 5..<10)
    #expect(result.fixed.first { $0.ruleID == "MSG002" }?.range == 0..<3)
  }

  @Test func overlappingFixesWaitForEachOther() {
    let result = fix(
      "Get-Old", [rule("MSG001", "Get-Old", becomes: "Get-New"), rule("MSG002", "Old", becomes: "Young")])
    #expect(result.text == "Get-New")
    #expect(result.fixed.map(\.ruleID) == ["MSG001"])
  }

  @Test func aFixThatBreaksTheScriptIsNotMade() {
    let result = fix("One; Two", [rule("MSG001", "One", becomes: "if ("), rule("MSG002", "Two", becomes: "Three")])
    #expect(result.text == "One; Three")
    #expect(result.fixed.map(\.ruleID) == ["MSG002"])
  }

  @Test func severalEditsStandOrFallTogether() {
    let both: @Sendable (SourceText) -> [Finding] = { text in
      guard String(decoding: text.bytes, as: UTF8.self) == "A-B C" else { return [] }
      return [
        Finding(
          ruleID: "MSG001", severity: .error, level: .safe, message: "", range: 0..<3,
          fix: Fix(
            edits: [TextEdit(range: 0..<3, replacement: "X-Y"), TextEdit(range: 4..<5, replacement: "(")], level: .safe)
        )
      ]
    }
    #expect(fix("A-B C", [both]).text == "A-B C")
  }

  @Test func neverEndingFixesEnd() {
    let result = fix(
      "x",
      [
        { text in
          [
            Finding(
              ruleID: "MSG001", severity: .error, level: .safe, message: "\(text.bytes.count)", range: 0..<0,
              fix: Fix(edits: [TextEdit(range: 0..<0, replacement: "x")], level: .safe))
          ]
        }
      ])
    #expect(result.rounds == ScriptFixer.roundLimit)
    #expect(result.text == String(repeating: "x", count: 1 + ScriptFixer.roundLimit))
  }

  @Test func aScriptWithErrorsIsMendedToo() {
    let result = fix("One (", [rule("MSG001", "One", becomes: "Two")])
    #expect(result.text == "Two (")
  }

  @Test func rangesOutsideOfTheTextAreRefused() {
    let wild: @Sendable (SourceText) -> [Finding] = { _ in
      [
        Finding(
          ruleID: "MSG001", severity: .error, level: .safe, message: "", range: 0..<1,
          fix: Fix(edits: [TextEdit(range: 5..<99, replacement: "x")], level: .safe))
      ]
    }
    #expect(fix("ab", [wild]).text == "ab")
  }
}
