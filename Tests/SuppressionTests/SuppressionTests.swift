import Findings
import MSOLToGraph
import PowerShellSyntax
import Testing

@testable import Suppression

@Suite struct SuppressionTests {
  private func list(_ text: String) -> SuppressionList { SuppressionList(SyntaxTree.parse(SourceText(text))) }

  /// The ids that are left of one finding of each id on each line.
  private func left(_ text: String, ids: [String] = ["MSG012"]) -> [String] {
    let map = LineMap(SourceText(text))
    let findings = map.lineStarts.enumerated().flatMap { line, start in
      ids.map {
        Finding(ruleID: $0, severity: .error, level: .manual, message: "", range: start..<start)
      }
    }
    return list(text).apply(to: findings).kept.map { "\(map.line(utf8: $0.range.lowerBound)) \($0.ruleID)" }
  }

  @Test func nextLine() {
    #expect(left("# msol2graph-disable-next-line MSG012 -- tested\nA-B\nA-B") == ["1 MSG012", "3 MSG012"])
  }

  @Test func nextLineLooksPastCommentsAndEmptyLines() {
    #expect(left("# msol2graph-disable-next-line MSG012\n\n# note\nA-B") == ["1 MSG012", "2 MSG012", "3 MSG012"])
  }

  @Test func stackedNextLines() {
    let text = "# msol2graph-disable-next-line MSG012\n# msol2graph-disable-next-line MSG025 -- both\nA-B"
    #expect(left(text, ids: ["MSG012", "MSG025"]).filter { $0.hasPrefix("3") } == [])
  }

  @Test func sameLine() {
    #expect(left("A-B # msol2graph-disable-line MSG012, MSG025 -- why\nA-B") == ["2 MSG012"])
  }

  @Test func onlyTheGivenIds() {
    #expect(left("A-B # msol2graph-disable-line MSG025", ids: ["MSG012", "MSG025"]) == ["1 MSG012"])
  }

  @Test func withoutIdsAllAreSilenced() {
    #expect(left("A-B # msol2graph-disable-line", ids: ["MSG012", "MSG025"]) == [])
  }

  @Test func region() {
    let text = "A-B\n# msol2graph-disable MSG012\nA-B\n# msol2graph-enable MSG012\nA-B"
    #expect(left(text) == ["1 MSG012", "4 MSG012", "5 MSG012"])
  }

  @Test func regionWithoutEnd() {
    #expect(left("A-B\n# msol2graph-disable MSG012\nA-B\n") == ["1 MSG012"])
  }

  @Test func enableWithoutIdsEndsAll() {
    let text = "A-B\n# msol2graph-disable MSG012\n# msol2graph-disable MSG025\nA-B\n# msol2graph-enable\nA-B"
    #expect(left(text, ids: ["MSG012", "MSG025"]).filter { $0.hasPrefix("4") } == [])
    #expect(left(text, ids: ["MSG012", "MSG025"]).filter { $0.hasPrefix("6") }.count == 2)
  }

  @Test func enableOfAnotherIdEndsNothing() {
    #expect(left("A-B\n# msol2graph-disable MSG012\n# msol2graph-enable MSG025\nA-B") == ["1 MSG012"])
  }

  @Test func wholeFile() {
    #expect(left("#!/usr/bin/env pwsh\n# msol2graph-disable MSG012 -- legacy\nA-B\nA-B") == [])
  }

  @Test func blockComment() {
    #expect(left("<# msol2graph-disable-next-line MSG012 -- why #>\nA-B").filter { $0.hasPrefix("2") } == [])
  }

  @Test func caseAndWindowsLineEndsDoNotMatter() {
    #expect(left("#MSOL2Graph-Disable-Next-Line msg012 -- x\r\nA-B\r\n").filter { $0.hasPrefix("2") } == [])
  }

  @Test func textInStringsSilencesNothing() {
    #expect(left("'# msol2graph-disable MSG012'\nA-B").count == 2)
    #expect(left("@'\n# msol2graph-disable MSG012\n'@\nA-B").count == 4)
  }

  @Test func changesOfACmdlet() {
    #expect(
      left("A-B # msol2graph-disable-line Get-MsolUser", ids: ["Get-MsolUser/by-id", "Get-MsolUserRole/x"]) == [
        "1 Get-MsolUserRole/x"
      ])
  }

  @Test(arguments: [
    "Diagnostics.CodeAnalysis.SuppressMessageAttribute", "System.Diagnostics.CodeAnalysis.SuppressMessage",
    "SuppressMessageAttribute",
  ])
  func attributeOnTheScript(_ name: String) {
    #expect(left("[\(name)('MSG012', '')]\nparam()\nA-B") == [])
  }

  @Test func attributeOnAFunction() {
    let text =
      "function f {\n  [Diagnostics.CodeAnalysis.SuppressMessageAttribute('MSG012','')]\n  param()\n  A-B\n}\nA-B"
    #expect(left(text) == ["6 MSG012"])
  }

  @Test func attributeWithScopeOnAFunction() {
    let text =
      "function f {\n  [Diagnostics.CodeAnalysis.SuppressMessageAttribute('MSG012','',Scope='Function')]\n  param()\n  A-B\n}\nA-B"
    #expect(left(text) == ["6 MSG012"])
  }

  @Test func attributeWithScopeAndTarget() {
    let text =
      "[Diagnostics.CodeAnalysis.SuppressMessageAttribute('MSG012','',Scope='Function',Target='Get-*')]\nparam()\n"
      + "function Get-A {\n}\nfunction Set-A {\n}"
    #expect(left(text) == ["1 MSG012", "2 MSG012", "5 MSG012", "6 MSG012"])
  }

  @Test func attributesOfOtherAnalysersAreNotOurs() {
    #expect(
      list("[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingWriteHost','')]\nparam()").entries.isEmpty)
  }

  @Test func unusedOnes() {
    let text = "# msol2graph-disable-next-line MSG012, MSG025\nA-B"
    let finding = Finding(ruleID: "MSG012", severity: .error, level: .manual, message: "", range: 46..<49)
    let (kept, unused) = list(text).apply(to: [finding])
    #expect(kept.isEmpty)
    #expect(unused.map(\.id) == ["MSG025"])
  }

  @Test func misspelledWords() {
    #expect(list("# msol2graph-disable-nextline MSG012").misspelled.map(\.word) == ["disable-nextline"])
    #expect(list("# msol2graph is a tool").misspelled.isEmpty)
  }

  // MARK: In the engine

  private func lint(_ text: String) -> [Finding] { ScriptChecker().check(SourceText(text)) }

  @Test func lintKeepsSilentAndTellsUnused() {
    #expect(lint("Get-MsolUser -LiveId $x").map(\.ruleID).contains("MSG300"))
    let silenced = lint("# msol2graph-disable-next-line MSG300 -- known\nGet-MsolUser -LiveId $x")
    #expect(!silenced.map(\.ruleID).contains("MSG300"))
    #expect(!silenced.map(\.ruleID).contains("MSG225"))
    let unused = lint("# msol2graph-disable-next-line MSG301\nGet-Process").filter { $0.ruleID == "MSG225" }
    #expect(unused.count == 1)
    #expect(unused.first?.range == 31..<37)
    #expect(lint("# msol2graph-disable-this MSG301").map(\.ruleID) == ["MSG244"])
  }

  @Test func unusedCanBeSilenced() {
    #expect(
      lint("# msol2graph-disable MSG225\n# msol2graph-disable-next-line MSG301\nGet-Process").filter {
        $0.ruleID == "MSG225"
      }.count <= 1)
  }

  @Test func convertKeepsSilentButConverts() {
    let old = "Get-MsolUser -UserPrincipalName $u # msol2graph-disable-line MSG212"
    let result = Converter().convert(SourceText(old))
    #expect(result.isChanged)
    #expect(!result.findings.map(\.ruleID).contains("MSG212"))
    #expect(
      Converter().convert(SourceText("Get-MsolUser -UserPrincipalName $u")).findings.map(\.ruleID).contains("MSG212"))
  }

  @Test func aSilencedCallGetsNoComment() {
    let old = "# msol2graph-disable-next-line MSG300 -- known\nGet-MsolUser -LiveId $x\n"
    let result = Converter().convert(SourceText(old))
    #expect(String(decoding: result.bytes, as: UTF8.self) == old)
    #expect(result.findings.filter { $0.ruleID == "MSG300" }.isEmpty)
  }
}
