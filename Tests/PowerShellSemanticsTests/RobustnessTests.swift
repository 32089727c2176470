import PowerShellSemantics
import PowerShellSyntax
import Testing

@Suite struct RobustnessTests {
  @Test(arguments: [
    String(repeating: "(", count: 2000) + "Get-MsolUser" + String(repeating: ")", count: 2000),
    String(repeating: "if ($x) { ", count: 1500) + "$u = Get-MsolUser; $u.City" + String(repeating: " }", count: 1500),
    String(repeating: "foreach ($x in $y) { $x = $z; ", count: 200) + "$z = Get-MsolUser; $z.City"
      + String(repeating: " }", count: 200),
    "$x = 1" + String(repeating: " + 1", count: 20000),
    "$x" + String(repeating: ".Licenses", count: 3000),
    "$x = " + String(repeating: "@{ a = ", count: 1000) + "Get-MsolUser" + String(repeating: " }", count: 1000),
    String(repeating: "1 | % { ", count: 800) + "Get-MsolUser" + String(repeating: " }", count: 800),
    (0..<500).map { "function f\($0) { f\(($0 + 1) % 500) }" }.joined(separator: "\n") + "\nf0",
    "if ($a) { 1 } " + String(repeating: "elseif ($b) { $u = Get-MsolUser } ", count: 3000),
  ])
  func deep(script: String) {
    let result = analysis(script)
    #expect(result.tree.nodeCount > 0)
  }

  @Test func blocksThatCallEachOtherEnd() {
    var script = "$b0 = { Get-MsolUser }\n"
    for i in 1..<40 { script += "$b\(i) = { & $b\(i - 1); & $b\(i - 1) }\n" }
    let result = analysis(script + "& $b39")
    #expect(result.calls.count == 1)
    var loops = ""
    for i in 0..<30 { loops += "foreach ($i\(i) in 1) { $x\(i) += $x\(i + 1); " }
    loops += "$x30 += Get-MsolUser; " + String(repeating: "}", count: 30)
    #expect(analysis(loops).calls.count == 1)
  }

  @Test func recursionSettles() {
    let result = analysis("function f($u) { if ($u.City) { f $u.Licenses } ; f (Get-MsolUser) }\nf (Get-MsolGroup)")
    #expect(result.reads.contains { $0.name == "City" })
  }

  @Test func mutationsNeverCrash() {
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(limit, 1)
    }
    let seed = Array(Self.sample.utf8)
    let pieces = [
      "{", "}", "(", ")", "$u", "@p", "|", ";", "'", "\"", "-", ".", "[", "]", "=", "%", "foreach", "param(", "@{",
      "\n", ",",
    ]
    .map { Array($0.utf8) }
    for _ in 0..<400 {
      var bytes = seed
      for _ in 0..<(1 + random(6)) {
        let place = random(bytes.count)
        switch random(3) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(12)))
        case 1: bytes.insert(contentsOf: pieces[random(pieces.count)], at: place)
        default:
          let start = random(bytes.count)
          bytes.insert(contentsOf: Array(bytes[start..<min(bytes.count, start + random(30))]), at: place)
        }
      }
      let result = analyze(SyntaxTree.parse(SourceText(bytes: bytes)), catalog: FakeCatalog())
      for call in result.calls {
        _ = result.resultUse(ofCall: call.node)
        _ = result.isInLoop(call.node)
        for argument in call.arguments { if let node = argument.valueNode { _ = result.constantString(node) } }
      }
    }
  }

  static let sample = """
    param([string]$Path, [switch]$All)
    $p = @{ City = 'x'; Title = $Path }
    function Show-User { param([Parameter(ValueFromPipeline)]$User) process { $User.City; if ($All) { return $User } } }
    try {
      $users = Get-MsolUser -All | Where-Object { $_.IsLicensed -and $_.City -ne '' } | Sort-Object City
      foreach ($u in $users) {
        if (-not $u.City) { continue }
        $p['Department'] = $u.Department; $p.Add('ObjectId', $u.ObjectId)
        Set-MsolUser @p -ErrorAction Stop
        switch ($u.City) { 'a' { $x = $u } default { $x = $null } }
      }
    } catch [System.Exception] { Write-Host "Failed $($_.Exception.Message)" } finally { $x.City }
    $users | Select-Object City, @{ n = 'L'; e = { $_.Licenses | % { $_.AccountSkuId } } } | Export-Csv $Path
    $users | Show-User | ForEach-Object -Begin { $i = 0 } -Process { $i++; $_.ObjectId } -End { $i }
    """

  @Test func sampleIsUnderstood() {
    let result = analysis(Self.sample)
    #expect(result.calls.map { $0.name } == ["Get-MsolUser", "Set-MsolUser"])
    #expect(result.calls[1].problems.isEmpty)
    #expect(
      result.readList == [
        "User.City", "User.IsLicensed", "User.City", "User.City sort", "User.City", "User.Department", "User.ObjectId",
        "User.City", "User.City", "User.City select", "User.Licenses", "License.AccountSkuId", "User?.ObjectId",
      ])
    #expect(!result.reachedRoundLimit)
  }
}
