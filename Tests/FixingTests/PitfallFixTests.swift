import Findings
import MSOLToGraph
import MappingRules
import PowerShellSyntax
import Testing

/// The corrections that the catalogue of pitfalls offers.
@Suite struct PitfallFixTests {
  @Test(arguments: RuleSet.embedded.pitfalls.map(\.id))
  func fixesComeToAnEnd(_ id: String) throws {
    let rule = try #require(RuleSet.embedded.pitfalls.first { $0.id == id })
    let checker = ScriptChecker()
    for example in rule.match {
      let text = SourceText(example)
      func check(_ texts: [SourceText]) -> [[Finding]] { texts.map { checker.check($0) } }
      let result = try #require(ScriptFixer(level: .review).fix([text], check: check).first)
      let mended = SourceText(bytes: result.bytes)
      #expect(SyntaxTree.parse(mended).errors.count <= SyntaxTree.parse(text).errors.count, "\(example)")
      #expect(
        result.rounds < ScriptFixer.roundLimit, "\(example)\n---\n\(String(decoding: result.bytes, as: UTF8.self))")
      #expect(result.fixed.allSatisfy { $0.range.upperBound <= text.bytes.count })
      if result.fixed.contains(where: { $0.ruleID == id }) {
        let before = checker.check(text).filter { $0.ruleID == id }.count
        let after = checker.check(mended).filter { $0.ruleID == id }.count
        #expect(after < before, "\(example)\n---\n\(String(decoding: result.bytes, as: UTF8.self))")
      }
      let again = try #require(ScriptFixer(level: .review).fix([mended], check: check).first)
      #expect(again.bytes == result.bytes, "\(example)")
    }
  }
}
