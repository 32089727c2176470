import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax
import Testing

@testable import Linting

/// Numbers that are the same in every run.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct RobustnessTests {
  static let examples = RuleSet.embedded.pitfalls.flatMap { $0.match + $0.noMatch }.map { Array($0.utf8) }

  private func check(_ text: [UInt8]) {
    let tree = SyntaxTree.parse(SourceText(bytes: text))
    let findings = Linter().lint(tree, analyze(tree, catalog: RuleSet.embedded.catalog))
    var last = 0
    for finding in findings {
      #expect(finding.range.lowerBound >= last && finding.range.upperBound <= text.count)
      last = finding.range.lowerBound
      for edit in finding.fix?.edits ?? [] { #expect(edit.range.upperBound <= text.count) }
    }
  }

  @Test(arguments: 0..<4) func mutatedExamples(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<120 {
      guard var text = Self.examples.randomElement(using: &numbers) else { return }
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        let place = Int.random(in: 0...text.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0 where place < text.count: text.remove(at: place)
        case 1: text.insert(Array("(){}@$[]'\"|.,;=+&\n".utf8).randomElement(using: &numbers) ?? 0x20, at: place)
        case 2:
          let other = Self.examples.randomElement(using: &numbers) ?? []
          text.insert(contentsOf: other.prefix(Int.random(in: 0...other.count, using: &numbers)), at: place)
        default: text.removeSubrange(place..<min(text.count, place + Int.random(in: 0...20, using: &numbers)))
        }
      }
      check(text)
    }
  }

  @Test func manyExamplesAtOnce() {
    var text: [UInt8] = []
    for example in Self.examples { text += example + [0x0A] }
    check(text)
  }

  @Test func circularAssignments() {
    check(
      Array(
        "$a = $b\nwhile ($x) { $b = $a; $a = $b + $a; $a += $b }\nUpdate-MgApplication -ApplicationId $a.Id -KeyCredentials $a"
          .utf8))
    check(
      Array(
        "$h = @{}\n$h.Key = $h\n$h.keyCredentials = @($h)\nUpdate-MgApplication -ApplicationId 1 -BodyParameter $h".utf8
      ))
    check(
      Array(
        "$h = @{ a = $h }\nwhile (1) { $h = @{ keyCredentials = $h; SecretText = $h } }\nUpdate-MgApplication -BodyParameter $h"
          .utf8))
  }

  @Test func chains() {
    let key = "$k = @{ Usage = 'Verify'; Key = $cer.RawData; EndDateTime = "
    check(Array("$d = Get-Date\nwhile ($x) { $d = $d.AddDays(1) }\n\(key)$d }".utf8))
    let chain = String(repeating: ".AddDays(1)", count: 3000)
    check(Array("\(key)(Get-Date)\(chain) }".utf8))
    let sum = String(repeating: " + @{ Key = 1 }", count: 3000)
    check(Array("Update-MgApplication -ApplicationId 1 -KeyCredentials ($a.KeyCredentials\(sum))".utf8))
    let nested = String(repeating: "@{ keyCredentials = ", count: 400) + "1" + String(repeating: " }", count: 400)
    check(Array("Update-MgApplication -ApplicationId 1 -BodyParameter \(nested)".utf8))
  }

  @Test func unknownDetectorIsAProblem() throws {
    func rules(_ detect: String) -> RuleSet {
      let text = """
        @{ Id = 'MSG001'; Name = 'x'; Severity = 'error'; Level = 'manual'; Confidence = 'known'; AppliesTo = 'graph'
           Message = 'm'; Detect = \(detect) }
        """
      return RuleSet(files: [("Pitfalls/MSG001-x.psd1", SourceText(text))])
    }
    #expect(Linter.problems(in: rules("'no-such-detector'")).count == 1)
    #expect(Linter.problems(in: rules("@{ Detector = 'argument-value'; Value = 'nonsense:1' }")).count == 1)
    #expect(Linter.problems(in: rules("@{ Detector = 'argument-value'; Value = 'text' }")).isEmpty)
    #expect(lint("Get-Content x", rules: rules("'no-such-detector'")).isEmpty)
  }
}

@Suite struct PatternTests {
  @Test func wildcards() {
    #expect(matches("Update-MgUser", "update-mg*"))
    #expect(
      matches("abc", "*c") && matches("abc", "a*c") && matches("abc", "*b*") && matches("", "*")
        && matches("abc", "a?c"))
    #expect(!matches("abc", "ab") && !matches("abc", "*d*") && !matches("", "?"))
  }
}
