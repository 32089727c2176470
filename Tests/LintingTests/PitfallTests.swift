import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax
import Testing

@testable import Linting

/// Findings of a script.
func lint(_ script: String, rules: RuleSet = .embedded) -> [Finding] {
  let tree = SyntaxTree.parse(SourceText(script))
  return Linter(rules: rules).lint(tree, analyze(tree, catalog: rules.catalog))
}

@Suite struct PitfallTests {
  static let rules = RuleSet.embedded.pitfalls

  @Test(arguments: rules.map(\.id)) func reportsMatches(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    #expect(!rule.match.isEmpty || rule.detectors.allSatisfy { $0.name == "none" })
    for script in rule.match {
      let found = lint(script).filter { $0.ruleID == id }
      #expect(!found.isEmpty, "not reported: \(script)")
      for finding in found {
        #expect(finding.range.upperBound <= script.utf8.count && !finding.range.isEmpty)
        #expect(finding.message.hasPrefix(rule.message))
      }
    }
  }

  @Test(arguments: rules.map(\.id)) func keepsQuiet(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    for script in rule.noMatch {
      #expect(!lint(script).contains { $0.ruleID == id }, "reported: \(script)")
    }
  }

  @Test(arguments: rules.map(\.id)) func whatIsAdvisedIsClean(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    #expect(!lint(rule.instead).contains { $0.ruleID == id }, "reported: \(rule.instead)")
  }

  @Test(arguments: rules.map(\.id)) func fixesMend(_ id: String) throws {
    let rule = try #require(Self.rules.first { $0.id == id })
    for script in rule.match {
      var text = Array(script.utf8)
      for _ in 0..<8 {
        let fixes = lint(String(decoding: text, as: UTF8.self)).filter { $0.ruleID == id }.compactMap(\.fix)
        guard let fix = fixes.first else { break }
        #expect(fix.level == rule.level)
        let before = text
        text = fix.edits.applied(to: text)
        #expect(text != before)
        let errors = SyntaxTree.parse(SourceText(bytes: text)).errors
        #expect(errors.isEmpty, "\(String(decoding: text, as: UTF8.self)): \(errors)")
      }
      let fixed = String(decoding: text, as: UTF8.self)
      if fixed != script {
        let left = lint(fixed).filter { $0.ruleID == id }
        #expect(left.isEmpty, "still reported: \(fixed)")
      }
    }
  }

  @Test func detectorsExist() {
    let problems = Linter.problems(in: .embedded)
    #expect(problems.isEmpty, "\(problems)")
    let unreadable = RuleSet.embedded.problems
    #expect(unreadable.isEmpty, "\(unreadable)")
  }
}
