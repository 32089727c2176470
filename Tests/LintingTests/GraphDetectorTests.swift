import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax
import Testing

@testable import Linting

private func ids(_ script: String) -> [String] { lint(script).map(\.ruleID) }

/// The script after all fixes of one rule, one after the other.
private func fixed(_ script: String, _ id: String) -> String {
  var text = Array(script.utf8)
  for _ in 0..<8 {
    let findings = lint(String(decoding: text, as: UTF8.self))
    guard let fix = findings.first(where: { $0.ruleID == id && $0.fix != nil })?.fix else { break }
    text = fix.edits.applied(to: text)
  }
  return String(decoding: text, as: UTF8.self)
}

private func filter(_ script: String) throws -> ODataFilter {
  let tree = SyntaxTree.parse(SourceText(script))
  let root = try #require(tree.root)
  let string = try #require(
    root.descendants.first { $0.kind == .stringConstantExpression || $0.kind == .expandableStringExpression })
  return ODataFilter(try #require(QueryText(string)))
}

@Suite struct GraphDetectorTests {
  @Test func filterTokens() throws {
    let single = try filter("'displayName eq ''O''''Brien'' and accountEnabled eq false'")
    #expect(single.tokens.map(\.text) == ["displayName", "eq", "O'Brien", "and", "accountEnabled", "eq", "false"])
    #expect(single.comparisons.map(\.path.text) == ["displayName", "accountEnabled"])
    let lambda = try filter("\"assignedLicenses/any(x:x/skuId eq $id) and startswith(mail,'a$b')\"")
    #expect(lambda.lambdas == ["x": "assignedLicenses"])
    #expect(lambda.properties.map(\.text) == ["assignedLicenses/any", "mail"])
    #expect(lambda.comparisons.map(\.operation) == ["eq", "startswith"])
    #expect(lambda.comparisons.first?.operand.isBareValue == true)
    #expect(lambda.comparisons.last?.operand.values.count == 1)
    #expect(try filter("\"displayName eq 'open\"").isBroken)
    #expect(try filter("\"createdDateTime ge 2025-01-01T00:00:00Z\"").properties.map(\.text) == ["createdDateTime"])
  }

  @Test func placesOfEscapes() {
    #expect(
      fixed("Get-MgUser -All -Filter 'accountEnabled eq ''true'''", "MSG070")
        == "Get-MgUser -All -Filter 'accountEnabled eq true'")
    #expect(
      fixed("$f = \"accountEnabled eq 'true' and displayName eq `\"x`\"\"\nGet-MgUser -All -Filter $f", "MSG070")
        == "$f = \"accountEnabled eq true and displayName eq `\"x`\"\"\nGet-MgUser -All -Filter $f")
    #expect(
      fixed("$u = @\"\nv1.0/users?$select=id\n\"@\nInvoke-MgGraphRequest -Uri $u", "MSG075")
        == "$u = @\"\nv1.0/users?`$select=id\n\"@\nInvoke-MgGraphRequest -Uri $u")
  }

  @Test func askingForProperties() {
    #expect(
      fixed("$u = Get-MgUser -UserId $i -Property @('Id', 'Mail')\n$u.City", "MSG041")
        == "$u = Get-MgUser -UserId $i -Property @('Id', 'Mail', 'City')\n$u.City")
    // Whole objects are handed on: all that came before still comes.
    let script = fixed("Get-MgUser -All | Where-Object { $_.City -eq 'Oslo' }", "MSG041")
    #expect(script.contains("-Property Id, BusinessPhones, DisplayName,") && script.contains("City |"))
    #expect(!ids("$p = 'Id', 'City'\n$u = Get-MgUser -UserId $i -Property $p\n$u.City").contains("MSG041"))
    #expect(ids("$p = 'Id', 'Mail'\n$u = Get-MgUser -UserId $i -Property $p\n$u.City").contains("MSG041"))
    #expect(!ids("$u = Get-MgUser @p\n$u.City").contains("MSG041"))
    #expect(!ids("Select-MgProfile beta\n$u = Get-MgUser -UserId $i\n$u.City").contains("MSG041"))
    #expect(!ids("function f($u) { $u.City }\n$x = Import-Csv a.csv\nf $x").contains("MSG041"))
  }

  @Test func parametersOfSplats() {
    let shared = "$p = @{ UserPrincipalName = $u }\nGet-MgUser @p\nGet-MsolUser @p"
    #expect(ids(shared).contains("MSG034"))
    #expect(fixed(shared, "MSG034") == shared)
    #expect(!ids("Get-MgUser -UserId $i -Sel Id").contains("MSG190"))
    #expect(lint("Get-MgUser -C 1").contains { $0.ruleID == "MSG190" && $0.severity == .error })
    #expect(lint("Get-MgUser -UserIdd $i").first { $0.ruleID == "MSG190" }?.message.contains("-UserId") == true)
    // A rule that knows more speaks alone.
    #expect(ids("Get-MgUser -SearchString a").filter { $0 == "MSG190" }.isEmpty)
  }

  @Test func namesOfCmdlets() {
    #expect(lint("Set-MgUser -UserId 1").first { $0.ruleID == "MSG061" }?.message.contains("Update-MgUser") == true)
    #expect(lint("Get-MgSomethingVeryNew").first { $0.ruleID == "MSG061" }?.severity == .info)
    #expect(lint("Clear-MgUserManagedAppRegistrationByDeviceTag").first?.message.contains("MgBeta") == true)
    #expect(lint("Revoke-MgUserSignSession").first { $0.ruleID == "MSG061" }?.severity == .warning)
    #expect(!ids("Get-MgmtReport").contains("MSG061"))
    #expect(!ids("Import-Module ./tools.psm1\nSet-MgUser -UserId 1").contains("MSG061"))
  }

  @Test(arguments: [
    "$u = Get-MgUser -All\nforeach ($u in $u) { Get-MgUserLicenseDetail -UserId $u.Id }",
    "Get-MgUser -All | ForEach-Object { Get-MgUserLicenseDetail -UserId $_.Id }",
    "$u = Get-MgUser -Filter \"userPrincipalName eq 'a'\" -All\nGet-MgUserLicenseDetail -UserId $u.Id",
    "$u = if ($x) { Get-MgUser -All } else { $one }\nGet-MgUserLicenseDetail -UserId $u.Id",
    "$u = Get-MgUser -All\nif ($u.Count -eq 1) { Get-MgUserLicenseDetail -UserId $u.Id }",
  ]) func noLists(_ script: String) { #expect(!ids(script).contains("MSG037"), "\(script)") }

  @Test func clearing() {
    #expect(
      fixed("Update-MgGroup -GroupId $group.Id -Description '' -ErrorAction Stop", "MSG077")
        == "Invoke-MgGraphRequest -Method PATCH -Uri \"v1.0/groups/$($group.Id)\" -Body @{ description = $null }"
        + " -ErrorAction Stop")
    #expect(fixed("Update-MgUser -UserId $id -City '' -Manager $m", "MSG077").hasPrefix("Update-MgUser"))
    #expect(!ids("Update-MgUser -UserId '' -City Oslo").contains("MSG077"))
  }
}
