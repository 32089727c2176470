import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax
import Testing

@testable import Linting

/// Ids of the errors and warnings of a script.
private func serious(_ script: String) -> [String] {
  lint(script).filter { $0.severity != .info }.map(\.ruleID)
}

private func ids(_ script: String) -> [String] { lint(script).map(\.ruleID) }

private let new = "@{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = $cer.RawData }"

@Suite struct DetectorTests {
  @Test func convertedSeedIsClean() {
    let script = """
      $p = Get-MgServicePrincipal -Filter "appId eq '$ServiceName'"
      # Update-MgServicePrincipal replaces the whole list of keys, so the present ones are sent back too
      $keyCredentials = @((Get-MgServicePrincipal -ServicePrincipalId $p.Id).KeyCredentials | Where-Object { $_ })
      $keyCredentials += @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($credValue) }
      Update-MgServicePrincipal -ServicePrincipalId $p.Id -KeyCredentials $keyCredentials
      """
    #expect(serious(script) == ["MSG022"])
  }

  @Test func proofIsFollowed() {
    #expect(
      serious("$b = @{ keyCredential = $k }\n$b.proof = $t\nAdd-MgApplicationKey -ApplicationId $i -BodyParameter $b")
        .isEmpty)
    #expect(
      serious(
        "$b = @{ keyCredential = $k }\n$b['proof'] = $t\nAdd-MgApplicationKey -ApplicationId $i -BodyParameter $b"
      ).isEmpty)
    #expect(serious("$s = @{ ApplicationId = $i; Proof = $t }\nAdd-MgBetaApplicationKey @s").isEmpty)
    #expect(serious("Add-MgApplicationKey @unknown").isEmpty)
    #expect(serious("Add-MgApplicationKey -ApplicationId $i -BodyParameter $unknown").isEmpty)
    #expect(serious("function Add-MgApplicationKey { }\nAdd-MgApplicationKey -ApplicationId $i").isEmpty)
    #expect(serious("Microsoft.Graph.Applications\\Add-MgApplicationKey -ApplicationId $i") == ["MSG001"])
    #expect(
      serious("$n = 'Add-MgApplicationKey'; 'Add-MgApplicationKey -ApplicationId 1'; # Add-MgApplicationKey").isEmpty)
  }

  @Test(arguments: [
    "Update-MgApplication -ApplicationId $i -KeyCredentials $unknown",
    "Update-MgApplication -ApplicationId $i -KeyCredentials ($unknown + \(new))",
    "Update-MgApplication -ApplicationId $i -KeyCredentials @()",
    "Update-MgApplication -ApplicationId $i -KeyCredentials @{}",
    "$a = Get-MgBetaApplication -ApplicationId $i\nUpdate-MgBetaApplication -ApplicationId $i -KeyCredentials ($a.KeyCredentials + \(new))",
    "$l = [System.Collections.ArrayList]::new()\n$l.AddRange($a.KeyCredentials)\n$null = $l.Add(\(new))\n"
      + "Update-MgApplication -ApplicationId $i -KeyCredentials $l",
    "$l = @()\n$l += $a.KeyCredentials\n$l += \(new)\nUpdate-MgApplication -ApplicationId $i -KeyCredentials $l",
    "if ($a.KeyCredentials.Count -gt 0) { throw 'full' }\nUpdate-MgApplication -ApplicationId $i -KeyCredentials \(new)",
    "$n = New-MgApplication -DisplayName x\n$id = $n.Id\nUpdate-MgApplication -ApplicationId $id -KeyCredentials \(new)",
    "Update-MgUser -UserId $i -BodyParameter @{ keyCredentials = \(new) }",
    "Invoke-MgGraphRequest -Method POST -Uri 'v1.0/applications' -Body @{ keyCredentials = @(\(new)) }",
  ]) func replacingIsNotReported(_ script: String) {
    #expect(!ids(script).contains("MSG003"), "\(script)")
  }

  @Test(arguments: [
    "$k = [Microsoft.Graph.PowerShell.Models.MicrosoftGraphKeyCredential]::new()\n$k.Usage = 'Verify'\n"
      + "Update-MgApplication -ApplicationId $i -KeyCredentials $k",
    "$k = [Microsoft.Graph.PowerShell.Models.MicrosoftGraphKeyCredential]@{ Usage = 'Verify' }\n"
      + "Update-MgApplication -ApplicationId $i -KeyCredentials @($k)",
    "$l = @()\n$l += \(new)\nUpdate-MgApplication -ApplicationId $i -KeyCredentials $l",
    "$s = @{ ApplicationId = $i }\n$s.KeyCredentials = @(\(new))\nUpdate-MgApplication @s",
    "$s = @{ ServicePrincipalId = $i; KeyCredentials = @(\(new)) }\nUpdate-MgBetaServicePrincipal @s",
    "$b = @{}\n$b.keyCredentials = @(\(new))\nUpdate-MgApplication -ApplicationId $i -BodyParameter $b",
    "$b = @{ keyCredentials = @(@{ usage = 'Verify'; key = $t }) } | ConvertTo-Json\n"
      + "Invoke-MgGraphRequest -Method PATCH -Uri \"https://graph.microsoft.com/v1.0/applications/$i\" -Body $b",
    "$u = 'https://graph.microsoft.com/v1.0/applications/' + $i\n"
      + "Invoke-RestMethod -Method Patch -Uri $u -Body (ConvertTo-Json @{ keyCredentials = @(@{ usage = 'Verify'; key = $t }) })",
  ]) func replacingIsReported(_ script: String) {
    #expect(ids(script).contains("MSG003"), "\(script)")
  }

  @Test func listsInsideOfObjects() {
    #expect(
      ids("Update-MgApplication -ApplicationId $i -Web @{ RedirectUris = 'https://a', 'https://b' }") == ["MSG028"])
    #expect(
      ids("Update-MgApplication -ApplicationId $i -BodyParameter @{ web = @{ redirectUris = @('https://a') } }") == [
        "MSG028"
      ])
    let kept = "$a = Get-MgApplication -ApplicationId $i\n$u = @($a.Web.RedirectUris) + 'https://b'\n"
    #expect(
      ids(kept + "Update-MgApplication -ApplicationId $i -Web @{ RedirectUris = $u }").contains("MSG028") == false)
  }

  @Test func severityOfSomeData() {
    let mails = lint("Update-MgUser -UserId $i -OtherMails 'a@contoso.com'")
    #expect(mails.map(\.severity) == [.info])
    let bytes = "Get-Content x.cer -Encoding Byte"
    #expect(lint(bytes).map(\.severity) == [.error])
    #expect(lint("#Requires -PSEdition Desktop\n" + bytes).map(\.severity) == [.info])
    let read = "$p = Get-MgServicePrincipal -Filter \"appId eq 'x'\" -Property KeyCredentials\n"
    #expect(lint(read + "foreach ($k in $p.KeyCredentials) { $k.Key.Length }").map(\.severity) == [.warning])
  }

  @Test func datesOfTheCertificate() {
    func key(_ end: String) -> String { "$k = @{ Usage = 'Verify'; Key = $cer.RawData; EndDateTime = \(end) }" }
    for end in [
      "$end", "$end.ToUniversalTime()", "$row.End", "$cer.NotAfter", "$cer.NotAfter.AddDays(-1).ToUniversalTime()",
      "$null",
    ] {
      #expect(ids(key(end)).isEmpty, "\(end)")
    }
    #expect(ids("$n = $cer.NotAfter\n" + key("$n.AddDays(-1)")).isEmpty)
    for end in [
      "(Get-Date).AddYears(2)", "[DateTime]::UtcNow.AddYears(2)", "(Get-Date).AddYears(2).ToString('o')",
      "'2035-01-01'",
    ] {
      #expect(ids(key(end)) == ["MSG016"], "\(end)")
    }
  }

  @Test func splattedTablesAreNoKeys() {
    #expect(
      ids(
        "$s = @{ Type = 'Asymmetric'; Usage = 'Verify'; Value = $v }\nNew-MsolServicePrincipalCredential -ObjectId $i @s"
      ).isEmpty)
  }

  @Test func lookups() {
    let find = "$p = Get-MgServicePrincipal -Filter \"appId eq 'x'\"\n"
    let write = "Update-MgServicePrincipal -ServicePrincipalId $p.Id -DisplayName x"
    #expect(ids(find + write) == ["MSG022"])
    #expect(ids("$p = @(Get-MgServicePrincipal -Filter \"appId eq 'x'\")\n" + write) == ["MSG022"])
    #expect(ids(find + "$k = $p.Tags | Where-Object { $_ }\n" + write) == ["MSG022"])
    #expect(ids(find + "Invoke-MgGraphRequest -Method GET -Uri \"v1.0/servicePrincipals/$($p.Id)\"").isEmpty)
    #expect(ids(find + "Invoke-MgGraphRequest -Method DELETE -Uri \"v1.0/servicePrincipals/$($p.Id)\"") == ["MSG022"])
    for test in [
      "if ($null -eq $p) { return }\n", "if ($p.Count -ne 1) { throw }\n", "if (!$p) { exit 1 }\n", "Assert-One $p\n",
      "switch (@($p).Count) { 0 { throw } }\n", "$p = $p ?? (New-MgServicePrincipal -AppId x)\n",
    ] {
      #expect(ids(find + test + write).isEmpty, "\(test)")
    }
    #expect(!ids("try {\n" + find + write + "\n} catch { 'missing' }").contains("MSG022"))
    #expect(ids(find + "if ($p) { " + write + " }").isEmpty)
    #expect(
      ids(find + "foreach ($q in $p) { Update-MgServicePrincipal -ServicePrincipalId $q.Id -DisplayName x }").isEmpty)
    #expect(
      ids(find + "$p | ForEach-Object { Update-MgServicePrincipal -ServicePrincipalId $_.Id -DisplayName x }").isEmpty)
  }

  @Test func variablesThatNobodyAssigns() {
    let rest = "$x = 1\n"
    let found = "$user = Get-MgUser -UserId x\n"
    #expect(lint(found + "Update-MgUser -UserId $userId -City $town").map(\.severity) == [.error, .info])
    #expect(lint(rest + "Update-MgUser -UserId $userId").map(\.severity) == [.info])
    #expect(lint(found + "Update-MgGroup -GroupId $groupId").map(\.severity) == [.info])
    #expect(
      lint("$user = Get-MgUser -UserId $userId\nUpdate-MgUser -UserId $userId").map(\.severity) == [.info, .info])
    #expect(lint("Update-MgUser -UserId $userId").isEmpty)
    for script in [
      "Get-MgUser -OutVariable userId\nUpdate-MgUser -UserId $userId -City x",
      "Set-Variable userId 1\nUpdate-MgUser -UserId $userId -City x",
      "1..2 | ForEach-Object { Update-MgUser -UserId $_ -City x }", "Update-MgUser -UserId $global:userId -City x",
      "$a, $userId = 1, 2\nUpdate-MgUser -UserId $userId -City x", "iex $code\nUpdate-MgUser -UserId $userId -City x",
      "Update-MgUser -UserId $args[0] -City x", "function F($userId) { Update-MgUser -UserId $userId -City x }\nF 1",
      "Import-Module .\\settings.psm1\nUpdate-MgUser -UserId $userId -City x",
    ] {
      #expect(!ids(rest + script).contains("MSG023"), "\(script)")
    }
  }

  @Test func applicationsOfMicrosoft() {
    let find = "$a = Get-MgApplication -Filter \"appId eq '00000002-0000-0ff1-ce00-000000000000'\"\n"
    #expect(lint(find).first?.fix?.edits.map(\.replacement) == ["Get-MgServicePrincipal"])
    let used = lint(find + "if ($a) { Update-MgApplication -ApplicationId $a.Id -Notes x }")
    #expect(used.map(\.ruleID) == ["MSG021"] && used.first?.fix == nil)
    #expect(
      ids("$id = '00000002-0000-0ff1-ce00-000000000000'\nGet-MgApplication -Filter \"appId eq '$id'\"") == ["MSG021"])
  }

  @Test func earlierReads() {
    let read = "$p = Get-MgServicePrincipal -ServicePrincipalId $i\n"
    func write(_ value: String, _ id: String = "$p.Id") -> String {
      "Update-MgServicePrincipal -ServicePrincipalId \(id) -KeyCredentials (@($p.KeyCredentials) + \(value))\n"
    }
    #expect(!ids(read + write("$a")).contains("MSG128"))
    #expect(ids(read + write("$a") + write("$b")).contains("MSG128"))
    #expect(!ids(read + write("$a") + read + write("$b")).contains("MSG128"))
    #expect(!ids(read + "if ($x) {\n" + write("$a") + "} else {\n" + write("$b") + "}").contains("MSG128"))
    #expect(!ids(read + write("$a", "$q.Id") + write("$b")).contains("MSG128"))
    #expect(!ids("foreach ($p in Get-MgServicePrincipal -All) {\n" + write("$a") + "}").contains("MSG128"))
    #expect(!ids(read + "foreach ($try in 1..3) {\n" + write("$a") + "}").contains("MSG128"))
    #expect(
      ids(read + "Get-ChildItem *.cer | ForEach-Object {\n" + write("@{ Key = [IO.File]::ReadAllBytes($_) }") + "}")
        .contains("MSG128"))
    let list = read + "$k = @($p.KeyCredentials)\n"
    let put = "Update-MgServicePrincipal -ServicePrincipalId $p.Id -KeyCredentials $k\n"
    #expect(!ids(list + "$k += $a\n" + put + "$k += $b\n" + put).contains("MSG128"))
    #expect(!ids(list + "foreach ($f in $files) { $k += @{ Key = $f }\n" + put + "}").contains("MSG128"))
  }

  @Test func sinkDecidesAboutText() {
    let key =
      "$t = [Convert]::ToBase64String($cer.RawData)\n$k = @{ type = 'AsymmetricX509Cert'; usage = 'Verify'; key = $t }\n"
    #expect(!ids(key + "@{ keyCredentials = @($k) } | ConvertTo-Json").contains("MSG005"))
    #expect(
      ids(
        key
          + "$b = @{ keyCredentials = @($a.KeyCredentials) + $k }\nUpdate-MgApplication -ApplicationId $i -BodyParameter $b"
      ).contains("MSG005"))
    let raw = "$k = @{ type = 'AsymmetricX509Cert'; usage = 'Verify'; key = $cer.RawData }\n"
    #expect(ids(raw + "ConvertTo-Json -InputObject @{ keyCredentials = @($k) }").contains("MSG006"))
  }

  @Test func listThatIsNone() {
    #expect(ids("foreach ($f in $files) { $keys += \(new) }").contains("MSG012"))
    #expect(!ids("$keys = @()\nforeach ($f in $files) { $keys += \(new) }").contains("MSG012"))
    #expect(!ids("param($keys)\nforeach ($f in $files) { $keys += \(new) }").contains("MSG012"))
  }

  @Test func valueByRequestSentBack() {
    let read = "$p = Invoke-MgGraphRequest -Method GET -Uri \"v1.0/applications/$i`?`$select=id,keyCredentials\"\n"
    let body = "$b = @{ keyCredentials = @($p.keyCredentials) + \(new) }\n"
    let write = "Invoke-MgGraphRequest -Method PATCH -Uri \"v1.0/applications/$i\" -Body $b"
    #expect(ids(read + body + write).contains("MSG011"))
    #expect(!ids(read + "foreach ($k in $p.keyCredentials) { $k.key = $null }\n" + body + write).contains("MSG011"))
  }
}
