import Findings
import MSOLToGraph
import PowerShellSyntax
import Testing

/// What the reports say about how much of a script is understood.
@Suite struct ReadCountsTests {
  @Test(arguments: [
    ("$u = Get-MsolUser -ObjectId $id\n$u.Title; $u.ObjectId; $u.DisplayName", 3, [:]),
    ("$u = Get-MsolUser -ObjectId $id\n$u.Nonsense; $u.Title", 1, ["MSG231": 1]),
    ("$u = Get-MsolUser -ObjectId $id\n$u.$name", 0, ["MSG232": 1]),
    ("$u = Get-MsolUser -ObjectId $id\nSend-Report $u\n$u.City", 1, ["MSG207": 1]),
    (
      "$x = if ($a) { Get-MsolUser -ObjectId $id } else { Get-MsolGroup -ObjectId $id }\n$x.GroupType", 0, ["MSG208": 1]
    ),
    ("$u = Get-MsolUser -ObjectId $id -Tittle x\n$u.City", 0, ["MSG214": 1]),
    ("$u = Get-ADUser x\n$u.City", 0, [:]),
  ])
  func counts(script: String, resolved: Int, unresolved: [String: Int]) {
    let reads = Converter().convert(SourceText(bytes: Array(script.utf8))).reads
    #expect(reads.resolved == resolved)
    #expect(reads.unresolved == unresolved)
  }
}
