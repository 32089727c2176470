import Comparison
import Findings
import MSOLToGraph
import MappingRules
import PowerShellSyntax
import Testing

/// What the rules themselves call a right conversion has nothing lost.
@Suite struct RuleExampleTests {
  @Test(arguments: RuleSet.embedded.cmdletNames)
  func nothingIsLostInTheRulesExamples(_ cmdlet: String) throws {
    let rule = try #require(RuleSet.embedded.cmdlet(cmdlet))
    for example in rule.examples where example.after.contains("-") {
      let errors = Comparer().compare(SourceText(example.before), SourceText(example.after)).filter {
        $0.severity == .error
      }
      #expect(
        errors.isEmpty, "\(errors.map { "\($0.ruleID) \($0.message)" })\n\(example.before)\n---\n\(example.after)")
    }
  }

  @Test(arguments: RuleSet.embedded.cmdletNames)
  func nothingIsLostInOurOwnConversions(_ cmdlet: String) throws {
    let rule = try #require(RuleSet.embedded.cmdlet(cmdlet))
    for example in rule.examples where example.after.contains("-") {
      let converted = Converter().convert(SourceText(example.before))
      let errors = Comparer().compare(SourceText(example.before), SourceText(bytes: converted.bytes)).filter {
        $0.severity == .error
      }
      #expect(
        errors.isEmpty,
        "\(errors.map { "\($0.ruleID) \($0.message)" })\n\(example.before)\n---\n\(String(decoding: converted.bytes, as: UTF8.self))"
      )
    }
  }
}
