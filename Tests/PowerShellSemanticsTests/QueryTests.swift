import PowerShellSemantics
import PowerShellSyntax
import Testing

@Suite struct QueryTests {
  @Test(arguments: [
    ("Set-MsolUser -City 'x'", "x"),
    ("$c = 'x'\nSet-MsolUser -City $c", "x"),
    ("$c = 'x'\n$d = $c\nSet-MsolUser -City $d", "x"),
    ("[string]$c = 'x'\nSet-MsolUser -City $c", "x"),
    ("$c = 'x'\nif ($a) { $c = 'y' }\nSet-MsolUser -City $c", nil),
    ("$c = 'x'\n$c += 'y'\nSet-MsolUser -City $c", nil),
    ("param($c = 'x')\nSet-MsolUser -City $c", nil),
    ("foreach ($c in 'x') { Set-MsolUser -City $c }", nil),
    ("$c = Get-X\nSet-MsolUser -City $c", nil),
    ("$c = 'x'\nfunction f { Set-MsolUser -City $c }\nf", "x"),
    ("Set-MsolUser -City \"a$c\"", nil),
    ("if ($a) { $c = 'x' }\nSet-MsolUser -City $c", nil),
    ("if ($a) { $c = 'x'; Set-MsolUser -City $c }", "x"),
    ("$c = 'x'\nforeach ($i in 1) { Set-MsolUser -City $c }", "x"),
  ])
  func constants(script: String, expected: String?) throws {
    let result = analysis(script)
    let argument = try #require(result.calls.first?.argument("City")?.valueNode)
    #expect(result.constantString(argument) == expected)
  }

  @Test(arguments: [
    ("Set-MsolUser -BlockCredential $true", true), ("$b = $false\nSet-MsolUser -BlockCredential $b", false),
    ("Set-MsolUser -BlockCredential 1", true), ("Set-MsolUser -BlockCredential $x", nil),
    ("$b = $true\n$b = $false\nSet-MsolUser -BlockCredential $b", nil),
  ])
  func booleans(script: String, expected: Bool?) throws {
    let result = analysis(script)
    let argument = try #require(result.calls.first?.argument("BlockCredential")?.valueNode)
    #expect(result.constantBool(argument) == expected)
  }

  @Test(arguments: [
    ("Import-Csv x | % { Set-MsolUser -City $_.City }", true),
    ("foreach ($r in Import-Csv x) { Set-MsolUser -City $r.City }", true),
    ("foreach ($r in Import-Csv x) { if ($r.City) { Set-MsolUser -City $r.City } }", false),
    ("foreach ($r in Import-Csv x) { if (-not $r.City) { continue }\n Set-MsolUser -City $r.City }", false),
    ("foreach ($r in Import-Csv x) { if ($r.City -eq '') { continue }\n Set-MsolUser -City $r.City }", false),
    ("foreach ($r in Import-Csv x) { if (![string]::IsNullOrEmpty($r.City)) { Set-MsolUser -City $r.City } }", false),
    (
      "foreach ($r in Import-Csv x) { if ([string]::IsNullOrEmpty($r.City) -eq $false) { Set-MsolUser -City $r.City } }",
      false
    ),
    ("foreach ($r in Import-Csv x) { if ($r.Name) { Set-MsolUser -City $r.City } }", true),
    ("foreach ($r in Import-Csv x) { if ($r.City -and $r.Name) { Set-MsolUser -City $r.City.Trim() } }", false),
    ("Import-Csv x | ? { $_.City } | % { Set-MsolUser -City $_.City }", false),
    ("Import-Csv x | ? City | % { Set-MsolUser -City $_.City }", false),
    ("$c = Read-Host\nSet-MsolUser -City $c.Trim()", true),
    ("$c = Read-Host\nSet-MsolUser -City \"$c\"", true),
    ("do { $c = Read-Host } until ($c)\nSet-MsolUser -City $c", false),
    ("$c = Read-Host\nif (!$c) { return }\nSet-MsolUser -City $c", false),
    ("param([string]$c)\nSet-MsolUser -City $c", true),
    ("param([string]$c = '')\nSet-MsolUser -City $c", true),
    ("param([string]$c = 'x')\nSet-MsolUser -City $c", false),
    ("param([Parameter(Mandatory)][string]$c)\nSet-MsolUser -City $c", false),
    ("param([Parameter(Mandatory=$true)][string]$c)\nSet-MsolUser -City $c", false),
    ("param([ValidateNotNullOrEmpty()][string]$c)\nSet-MsolUser -City $c", false),
    ("param([bool]$c)\nSet-MsolUser -City $c", false),
    ("function f([string]$c) { Set-MsolUser -City $c }\nf -c 'x'", false),
    ("function f([string]$c) { Set-MsolUser -City $c }\nf", true),
    ("Set-MsolUser -City (Get-X)", false),
  ])
  func emptiness(script: String, expected: Bool) throws {
    let result = analysis(script)
    let argument = try #require(result.calls.first?.argument("City")?.valueNode)
    #expect(result.value(of: argument).mayBeEmpty == expected)
    #expect(result.testedNonEmpty(argument) == !expected)
  }

  private func use(_ script: String) throws -> String {
    let result = analysis(script)
    let call = try #require(result.calls.first)
    switch result.resultUse(ofCall: call.node) {
    case .statement: return "statement"
    case .assigned(let variable, _): return "assigned \(result.text(variable))"
    case .piped(let next): return "piped \(result.text(next))"
    case .expression: return "expression"
    case .discarded: return "discarded"
    case .condition: return "condition"
    case .returned: return "returned"
    }
  }

  @Test(arguments: [
    ("Get-MsolUser", "statement"), ("foreach ($x in 1) { Get-MsolUser }", "statement"),
    ("$u = Get-MsolUser", "assigned $u"), ("[array]$u = @(Get-MsolUser)", "assigned $u"),
    ("$u = Get-MsolUser | sort City", "piped sort City"), ("Get-MsolUser | Out-Null", "discarded"),
    ("$null = Get-MsolUser", "discarded"), ("[void](Get-MsolUser)", "discarded"), ("Get-MsolUser > $null", "discarded"),
    ("if (Get-MsolUser) { 1 }", "condition"), ("if (-not (Get-MsolUser)) { 1 }", "condition"),
    ("while (Get-MsolUser) { 1 }", "condition"), ("return Get-MsolUser", "returned"),
    ("function f { return (Get-MsolUser) }", "returned"), ("(Get-MsolUser).City", "expression"),
    ("Set-X (Get-MsolUser)", "expression"), ("\"$(Get-MsolUser)\"", "expression"),
    ("foreach ($u in Get-MsolUser) { 1 }", "condition"),
    ("$u = if ($a) { Get-MsolUser }", "expression"), ("$h = @{ u = Get-MsolUser }", "expression"),
  ])
  func resultUses(script: String, expected: String) throws { #expect(try use(script) == expected) }

  @Test(arguments: [
    ("Get-MsolUser", false), ("foreach ($x in 1) { Get-MsolUser }", true),
    ("foreach ($x in Get-MsolUser) { 1 }", false),
    ("1 | % { Get-MsolUser }", true), ("1 | % -Begin { Get-MsolUser } -Process { 1 }", false),
    ("1 | ? { Get-MsolUser }", true), ("$x.ForEach({ Get-MsolUser })", true), ("while (Get-MsolUser) { 1 }", true),
    ("for ($i = Get-MsolUser; $i; $i++) { 1 }", false), ("1 | % { function f { Get-MsolUser } }", false),
    ("if ($a) { Get-MsolUser }", false), ("& { Get-MsolUser }", false),
  ])
  func loops(script: String, expected: Bool) throws {
    let result = analysis(script)
    let call = try #require(result.calls.first)
    #expect(result.isInLoop(call.node) == expected)
  }

  @Test func places() throws {
    let result = analysis("function f {\n  if ($a) {\n    $u = (Get-MsolUser).City\n  }\n}\n$b = 1")
    let call = try #require(result.calls.first)
    #expect(result.call(at: call.node)?.name == "Get-MsolUser")
    #expect(result.text(result.enclosingStatement(call.node)) == "$u = (Get-MsolUser).City")
    #expect(result.enclosingFunction(call.node).map { result.tree.node($0).functionName } == "f")
    let block = try #require(result.enclosingBlock(of: result.enclosingStatement(call.node)))
    #expect(result.tree.node(block).kind == .statementBlock)
    #expect(result.scopeVariables(at: call.node).isSuperset(of: ["a", "u", "b"]))
  }

  @Test func definitionsReachUses() throws {
    let result = analysis("$u = 1\nif ($a) { $u = 2 }\n$u\n$u = 3")
    let nodes = Array(try #require(result.tree.root).descendants)
    let use = try #require(nodes.last { $0.kind == .commandExpression && $0.text == "$u" }?.children.first)
    #expect(result.definitions(ofVariable: use.id).map { result.text($0) }.sorted() == ["1", "2"])
  }

  @Test func reassignment() throws {
    let result = analysis("$id = 1\nGet-MsolUser -ObjectId $id\n$id = 2\nGet-MsolGroup -ObjectId $id\n$other = 1")
    let calls = result.calls.map { $0.node }
    #expect(result.isReassigned("id", between: calls[0], and: calls[1]))
    #expect(!result.isReassigned("other", between: calls[0], and: calls[1]))
    #expect(!result.isReassigned("nothing", between: calls[0], and: calls[1]))
    let loop = analysis(
      "$i = 1; Get-MsolUser\nforeach ($x in $y) { Get-MsolGroup -ObjectId $i; $i = 2; Get-MsolDevice }")
    let nodes = loop.calls.map { $0.node }
    #expect(loop.isReassigned("i", between: nodes[0], and: nodes[1]))
    #expect(loop.isReassigned("x", between: nodes[0], and: nodes[1]))
    #expect(!loop.isReassigned("x", between: nodes[1], and: nodes[2]))
    #expect(loop.isReassigned("i", between: nodes[1], and: nodes[2]))
    #expect(!loop.isReassigned("y", between: nodes[0], and: nodes[2]))
  }
}
