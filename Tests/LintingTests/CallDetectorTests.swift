import Findings
import Testing

@testable import Linting

private func ids(_ script: String) -> [String] { lint(script).map(\.ruleID) }

private let assign = "Set-MgUserLicense -UserId $u "

@Suite struct CallDetectorTests {
  @Test(arguments: [
    // What is found under a key is not known.
    "$ids = @{}\nGet-MgSubscribedSku -All | ForEach-Object { $ids[$_.SkuPartNumber] = $_.SkuId }\n"
      + assign + "-AddLicenses @() -RemoveLicenses @($ids[$name])",
    // Empty at first, filled later.
    "$gone = $null\nforeach ($l in $list) { $gone += @($l.SkuId) }\n"
      + "if ($gone) { \(assign)-AddLicenses @() -RemoveLicenses $gone }",
    // One by one.
    "$d = Get-MgUserLicenseDetail -UserId $u\n"
      + "foreach ($l in $d) { \(assign)-AddLicenses @() -RemoveLicenses @($l.SkuId) }",
    "$a = @{ UserId = $u; AddLicenses = @() }\n"
      + "if ($x) { $a['RemoveLicenses'] = @($id) } else { $a.RemoveLicenses = @() }\nSet-MgUserLicense @a",
    "\(assign)@rest -AddLicenses @()",
  ]) func licencesThatAreRight(_ script: String) {
    let found = ids(script).filter { ["MSG078", "MSG079", "MSG080", "MSG081", "MSG085"].contains($0) }
    #expect(found.isEmpty, "\(script): \(found)")
  }

  @Test func fixesOfWholeCalls() {
    func fixed(_ script: String, _ id: String) -> String? {
      lint(script).first { $0.ruleID == id }?.fix.map {
        String(decoding: $0.edits.applied(to: Array(script.utf8)), as: UTF8.self)
      }
    }
    #expect(
      fixed("Remove-MgUser -UserId $u `\n  -Force `\n  -Confirm:$false", "MSG123")
        == "Remove-MgUser -UserId $u `\n  -Confirm:$false")
    #expect(
      fixed("New-MgUser -Password 'a' -DisplayName x -ForceChangePassword $false", "MSG086")
        == "New-MgUser -PasswordProfile @{ Password = 'a'; ForceChangePasswordNextSignIn = $false } -DisplayName x")
    #expect(fixed("$p = @{ Password = 'a' }\nNew-MgUser @p", "MSG086") == nil)
    #expect(fixed("New-MgUser -Password 'a' -NewPassword 'b'", "MSG086") == nil)
    #expect(
      fixed("Get-MgUser -All | Select-Object Id | Remove-MgUser", "MSG116") == nil)
    #expect(fixed("Get-MgUser -All -Property City | Remove-MgUser", "MSG116") == nil)
    #expect(
      fixed("try { Get-MgUser -UserId $u 2> err.txt } catch { 1 }", "MSG117")
        == "try { Get-MgUser -UserId $u -ErrorAction Stop 2> err.txt } catch { 1 }")
    let write = "\nUpdate-MgUser -UserId $u -City x"
    #expect(
      fixed("Connect-MgGraph -Scopes 'User.Read.All,Domain.Read.All'" + write, "MSG105")
        == "Connect-MgGraph -Scopes 'User.Read.All,Domain.Read.All,User.ReadWrite.All'" + write)
  }

  @Test func scopesOfSeveralConnections() {
    let write = "\nUpdate-MgUser -UserId $u -City x"
    #expect(!ids("Connect-MgGraph -Scopes User.Read.All\nConnect-MgGraph -Identity" + write).contains("MSG105"))
    #expect(
      !ids("Connect-MgGraph -Scopes User.Read.All\nConnect-MgGraph -Scopes User.ReadWrite.All" + write)
        .contains("MSG105"))
    #expect(!ids("Connect-MgGraph @how" + write).contains("MSG105"))
    #expect(!ids(". ./connect.ps1\nConnect-MgGraph -Scopes User.Read.All" + write).contains("MSG105"))
    #expect(lint("Connect-MgGraph" + write).first { $0.ruleID == "MSG105" }?.severity == .warning)
    #expect(lint("Connect-MgGraph -Scopes User.Read.All" + write).first { $0.ruleID == "MSG105" }?.severity == .error)
  }

  @Test func pinnedVersions() {
    let profile = "\nSelect-MgProfile -Name beta"
    let pinned = "#Requires -Modules @{ ModuleName = 'Microsoft.Graph.Users'; MaximumVersion = '1.28.0' }"
    #expect(lint("Get-MgUser -UserId $u" + profile).first { $0.ruleID == "MSG110" }?.severity == .error)
    #expect(lint(pinned + profile).first { $0.ruleID == "MSG110" }?.severity == .info)
  }

  @Test func datesAndStates() {
    let find = "$devices = Get-MgDevice -All -Filter \"approximateLastSignInDateTime le $day\"\n"
    #expect(!ids(find + "$devices | Where-Object { $_.ApproximateLastSignInDateTime -lt $limit }").contains("MSG120"))
    #expect(
      !ids(
        "Get-MgDevice -All | Where-Object { $_.ApproximateLastSignInDateTime -eq $null -or "
          + "$_.ApproximateLastSignInDateTime -lt $limit }"
      ).contains("MSG120"))
    let state =
      "Get-MgBetaUserAuthenticationRequirement -UserId $u | Where-Object { $_.PerUserMfaState -ne 'disabled' }"
    #expect(!ids("if (@(\(state)).PerUserMfaState) { 'on' }").contains("MSG095"))
  }

  @Test func requestsThatBecomeObjects() {
    let request = "$a = Invoke-MgGraphRequest -Method GET -Uri $i\n"
    #expect(
      !ids(request + "$a.value | ForEach-Object { [pscustomobject]$_ } | Export-Csv x.csv").contains("MSG121"))
    #expect(
      ids("$all = @()\n" + request + "$all += $a.value\n$all | Export-Csv x.csv").contains("MSG121"))
  }

  @Test func messagesHoldNoSecrets() {
    let script =
      "Update-MgUser -UserId $u -PasswordProfile @{ Password = 'Geheim123!'; ForceChangePasswordNextSignIn = $false }"
    let found = lint(script).filter { $0.ruleID == "MSG093" }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.allSatisfy { !$0.message.contains("Geheim") && !($0.help ?? "").contains("Geheim") })
  }
}
