extension BrokenPair {
  static let all: [BrokenPair] = [
    // Steps
    BrokenPair(
      "MSG260", "a deletion is left out",
      old:
        "$u = Get-MsolUser -UserPrincipalName $upn\nRemove-MsolUser -ObjectId $u.ObjectId -Force\nWrite-Host $u.DisplayName",
      new: "$u = Get-MgUser -UserId $upn\nWrite-Host $u.DisplayName", lines: (2, 1)),
    BrokenPair(
      "MSG260", "the second of two changes is left out",
      old:
        "Set-MsolUser -UserPrincipalName $a -Department Sales\nSet-MsolUser -UserPrincipalName $b -Department Leavers",
      new: "Update-MgUser -UserId $a -Department Sales", lines: (2, 1)),
    BrokenPair(
      "MSG260", "group membership is left out",
      old:
        "Add-MsolGroupMember -GroupObjectId $g -GroupMemberType User -GroupMemberObjectId $m\nRemove-MsolGroup -ObjectId $g -Force",
      new: "Remove-MgGroup -GroupId $g"),
    BrokenPair(
      "MSG261", "a report's source is left out",
      old:
        "Get-MsolUser -All | Select-Object DisplayName\nGet-MsolAccountSku | Select-Object SkuPartNumber, ConsumedUnits",
      new: "Get-MgUser -All | Select-Object DisplayName", lines: (2, 1)),
    BrokenPair(
      "MSG275", "no connection", old: "Connect-MsolService\nRemove-MsolUser -UserPrincipalName $u -Force",
      new: "Remove-MgUser -UserId $u"),
    BrokenPair(
      "MSG277", "half converted",
      old: "Set-MsolUser -UserPrincipalName $u -City Bonn\nRemove-MsolUser -UserPrincipalName $v -Force",
      new: "Update-MgUser -UserId $u -City Bonn\nRemove-MsolUser -UserPrincipalName $v -Force", lines: (2, 2)),
    // Filters
    BrokenPair(
      "MSG262", "a filter parameter is dropped",
      old: "Get-MsolUser -All -Department Sales | Select-Object DisplayName",
      new: "Get-MgUser -All | Select-Object DisplayName", lines: (1, 1)),
    BrokenPair(
      "MSG262", "one of two filters is dropped",
      old: "Get-MsolUser -All -Department Sales -UsageLocation NL | Select-Object DisplayName",
      new: "Get-MgUser -All -Filter \"department eq 'Sales'\" | Select-Object DisplayName"),
    BrokenPair(
      "MSG262", "Where-Object is dropped",
      old: "Get-MsolUser -All | Where-Object { $_.IsLicensed } | Select-Object DisplayName",
      new: "Get-MgUser -All | Select-Object DisplayName"),
    BrokenPair(
      "MSG262", "a simple Where-Object is dropped",
      old:
        "Get-MsolUser -All | Where-Object UserType -eq Guest | ForEach-Object { Remove-MsolUser -ObjectId $_.ObjectId -Force }",
      new: "Get-MgUser -All | ForEach-Object { Remove-MgUser -UserId $_.Id }"),
    BrokenPair(
      "MSG262", "only licence-less users were meant",
      old: "Get-MsolUser -All -UnlicensedUsersOnly | Select-Object DisplayName",
      new: "Get-MgUser -All | Select-Object DisplayName"),
    // How many
    BrokenPair(
      "MSG263", "one user became all", old: "$u = Get-MsolUser -UserPrincipalName $upn\n$u.DisplayName",
      new: "$u = Get-MgUser\n$u.DisplayName", lines: (1, 1)),
    BrokenPair(
      "MSG263", "one service principal became all",
      old: "$p = Get-MsolServicePrincipal -AppPrincipalId $id\n$p.DisplayName",
      new: "$p = Get-MgServicePrincipal -All\n$p.DisplayName"),
    BrokenPair(
      "MSG264", "the first page only", old: "Get-MsolUser -All | Select-Object DisplayName",
      new: "Get-MgUser | Select-Object DisplayName", lines: (1, 1)),
    BrokenPair(
      "MSG264", "the first page of groups", old: "$groups = Get-MsolGroup -All\n$groups.Count",
      new: "$groups = Get-MgGroup\n$groups.Count"),
    BrokenPair(
      "MSG264", "the first page of a request", old: "Get-MsolUser -All | Select-Object DisplayName",
      new:
        "(Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/users').value | Select-Object DisplayName"
    ),
    // Lists
    BrokenPair(
      "MSG265", "keys are replaced",
      old: "New-MsolServicePrincipalCredential -ObjectId $id -Type Asymmetric -Usage Verify -Value $v",
      new:
        "Update-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials @(@{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [Convert]::FromBase64String($v) })",
      lines: (1, 1)),
    BrokenPair(
      "MSG265", "keys are replaced by way of a variable",
      old: "New-MsolServicePrincipalCredential -ObjectId $id -Type Asymmetric -Usage Verify -Value $v",
      new:
        "$p = @{ keyCredentials = @(@{ type = 'AsymmetricX509Cert'; usage = 'Verify'; key = [Convert]::FromBase64String($v) }) }\nUpdate-MgServicePrincipal -ServicePrincipalId $id -BodyParameter $p"
    ),
    // Properties
    BrokenPair(
      "MSG266", "a property is not asked for",
      old: "$u = Get-MsolUser -UserPrincipalName $upn\n$u.Department",
      new: "$u = Get-MgUser -UserId $upn\n$u.Department", lines: (1, 2)),
    BrokenPair(
      "MSG266", "-Property lacks one",
      old: "Get-MsolUser -All | Select-Object DisplayName, UsageLocation",
      new: "Get-MgUser -All -Property Id, DisplayName | Select-Object DisplayName, UsageLocation"),
    BrokenPair(
      "MSG267", "an old name is read",
      old: "$u = Get-MsolUser -UserPrincipalName $upn\nWrite-Host $u.ObjectId",
      new: "$u = Get-MgUser -UserId $upn\nWrite-Host $u.ObjectId", lines: (2, 2)),
    // Flags
    BrokenPair(
      "MSG268", "a switch is the wrong way round",
      old: "Set-MsolUser -UserPrincipalName $u -BlockCredential $true",
      new: "Update-MgUser -UserId $u -AccountEnabled:$true", lines: (1, 1)),
    BrokenPair(
      "MSG268", "a variable is handed on as it is",
      old: "Set-MsolUser -UserPrincipalName $u -BlockCredential $block",
      new: "Update-MgUser -UserId $u -AccountEnabled:$block"),
    BrokenPair(
      "MSG268", "a condition is the wrong way round",
      old: "Get-MsolUser -All | Where-Object { $_.BlockCredential -eq $true } | Select-Object DisplayName",
      new:
        "Get-MgUser -All -Property DisplayName, AccountEnabled | Where-Object { $_.AccountEnabled -eq $true } | Select-Object DisplayName"
    ),
    BrokenPair(
      "MSG268", "a filter is the wrong way round",
      old: "Get-MsolUser -All -EnabledFilter DisabledOnly | Select-Object DisplayName",
      new: "Get-MgUser -All -Filter 'accountEnabled eq true' | Select-Object DisplayName"),
    BrokenPair(
      "MSG268", "a column is the wrong way round",
      old:
        "Get-MsolUser -All | ForEach-Object { [pscustomobject]@{ Name = $_.DisplayName; Blocked = $_.BlockCredential } }",
      new:
        "Get-MgUser -All -Property DisplayName, AccountEnabled | ForEach-Object { [pscustomobject]@{ Name = $_.DisplayName; Blocked = $_.AccountEnabled } }"
    ),
    // Values
    BrokenPair(
      "MSG269", "a value is not handed on",
      old: "Set-MsolUser -UserPrincipalName $u -Department Sales -City Bonn",
      new: "Update-MgUser -UserId $u -Department Sales", lines: (1, 1)),
    BrokenPair(
      "MSG269", "a value of a splat is not handed on",
      old: "$p = @{ UserPrincipalName = $u; Department = 'Sales'; Title = 'Clerk' }\nSet-MsolUser @p",
      new: "$p = @{ UserId = $u; Department = 'Sales' }\nUpdate-MgUser @p"),
    BrokenPair(
      "MSG269", "the limit is lost", old: "Get-MsolUser -MaxResults 5 | Select-Object DisplayName",
      new: "Get-MgUser -All | Select-Object DisplayName"),
    BrokenPair(
      "MSG270", "another value", old: "Set-MsolUser -UserPrincipalName $u -UsageLocation NL",
      new: "Update-MgUser -UserId $u -UsageLocation DE"),
    // Output
    BrokenPair(
      "MSG271", "a column is gone",
      old: "Get-MsolUser -All | Select-Object DisplayName, UserPrincipalName | Export-Csv a.csv",
      new: "Get-MgUser -All | Select-Object DisplayName | Export-Csv a.csv", lines: (1, 1)),
    BrokenPair(
      "MSG271", "a column of an object is gone",
      old:
        "Get-MsolUser -All | ForEach-Object { [pscustomobject]@{ Name = $_.DisplayName; Login = $_.UserPrincipalName } }",
      new: "Get-MgUser -All | ForEach-Object { [pscustomobject]@{ Name = $_.DisplayName } }"),
    BrokenPair(
      "MSG272", "a column is called otherwise",
      old: "Get-MsolUser -All | Select-Object DisplayName, ObjectId | Export-Csv a.csv",
      new: "Get-MgUser -All | Select-Object DisplayName, Id | Export-Csv a.csv"),
    // Errors and permissions
    BrokenPair(
      "MSG273", "-ErrorAction is gone",
      old: "$u = Get-MsolUser -UserPrincipalName $upn -ErrorAction Stop\n$u.DisplayName",
      new: "$u = Get-MgUser -UserId $upn\n$u.DisplayName"),
    BrokenPair(
      "MSG273", "the catch is gone",
      old: "try { Remove-MsolUser -UserPrincipalName $u -Force } catch { Write-Warning 'no' }",
      new: "Remove-MgUser -UserId $u"),
    BrokenPair(
      "MSG274", "a permission is not asked for",
      old: "Connect-MsolService\nRemove-MsolGroup -ObjectId $g -Force",
      new: "Connect-MgGraph -Scopes 'User.Read.All'\nRemove-MgGroup -GroupId $g", lines: (2, 1)),
  ]
}

extension RightPair {
  static let all: [RightPair] = [
    RightPair(
      "a body in a variable", old: "Set-MsolUser -UserPrincipalName $u -Department Sales -City Bonn",
      new: "$body = @{ department = 'Sales' }\n$body.city = 'Bonn'\nUpdate-MgUser -UserId $u -BodyParameter $body"),
    RightPair(
      "a request", old: "Set-MsolUser -UserPrincipalName $u -BlockCredential $true",
      new:
        "Invoke-MgGraphRequest -Method PATCH -Uri \"https://graph.microsoft.com/v1.0/users/$u\" -Body @{ accountEnabled = $false }"
    ),
    RightPair(
      "two changes in one",
      old: "Set-MsolUser -UserPrincipalName $u -City Bonn\nSet-MsolUser -UserPrincipalName $u -Department Sales",
      new: "Update-MgUser -UserId $u -City Bonn -Department Sales"),
    RightPair(
      "a filter before reading",
      old: "Get-MsolUser -All | Where-Object { $_.Department -eq 'Sales' } | Select-Object DisplayName",
      new: "Get-MgUser -All -Filter \"department eq 'Sales'\" | Select-Object DisplayName"),
    RightPair(
      "a filter after reading", old: "Get-MsolUser -All -Department Sales | Select-Object DisplayName",
      new:
        "Get-MgUser -All -Property DisplayName, Department | Where-Object Department -eq 'Sales' | Select-Object DisplayName"
    ),
    RightPair(
      "a column that keeps its name", old: "Get-MsolUser -All | Select-Object DisplayName, ObjectId | Export-Csv a.csv",
      new: "Get-MgUser -All | Select-Object DisplayName, @{ n = 'ObjectId'; e = { $_.Id } } | Export-Csv a.csv"),
    RightPair(
      "a search for one", old: "$u = Get-MsolUser -UserPrincipalName $upn\n$u.DisplayName",
      new: "$u = Get-MgUser -Filter \"userPrincipalName eq '$upn'\"\n$u.DisplayName"),
    RightPair(
      "a negated variable", old: "Set-MsolUser -UserPrincipalName $u -BlockCredential $block",
      new: "Update-MgUser -UserId $u -AccountEnabled:(-not $block)"),
    RightPair(
      "an application signs in", old: "Connect-MsolService -Credential $c\nRemove-MsolGroup -ObjectId $g -Force",
      new: "Connect-MgGraph -ClientId $id -TenantId $t -CertificateThumbprint $print\nRemove-MgGroup -GroupId $g"),
    RightPair(
      "in another order", old: "Remove-MsolGroup -ObjectId $g -Force\nRemove-MsolUser -UserPrincipalName $u -Force",
      new: "Remove-MgUser -UserId $u\nRemove-MgGroup -GroupId $g"),
    RightPair(
      "keys are read and written back",
      old: "New-MsolServicePrincipalCredential -ObjectId $id -Type Asymmetric -Usage Verify -Value $v",
      new:
        "$sp = Get-MgServicePrincipal -ServicePrincipalId $id\n$keys = @($sp.KeyCredentials) + @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [Convert]::FromBase64String($v) }\nUpdate-MgServicePrincipal -ServicePrincipalId $id -KeyCredentials $keys"
    ),
    RightPair(
      "all pages by hand", old: "Get-MsolUser -All | Select-Object DisplayName",
      new:
        "$uri = 'https://graph.microsoft.com/v1.0/users'\nwhile ($uri) { $page = Invoke-MgGraphRequest -Method GET -Uri $uri; $page.value | Select-Object DisplayName; $uri = $page.'@odata.nextLink' }"
    ),
  ]
}
