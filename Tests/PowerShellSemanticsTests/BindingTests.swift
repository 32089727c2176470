import PowerShellSemantics
import PowerShellSyntax
import Testing

@Suite struct BindingTests {
  @Test(arguments: [
    ("Get-MsolUser -UserPrincipalName a@b.c -All", ["Get-MsolUser UserPrincipalName=a@b.c All!"]),
    ("get-msoluser -userp a -search:x", ["Get-MsolUser UserPrincipalName=a SearchString=x"]),
    ("MSOnline\\Get-MsolUser -All:$false", ["Get-MsolUser All=$false"]),
    ("Other\\Get-MsolUser -All", []),
    ("& 'Get-MsolUser' -All", ["Get-MsolUser All!"]),
    ("& \"Get-MsolUser\" -All", ["Get-MsolUser All!"]),
    ("$c = 'Get-MsolUser'\n& $c -All", ["Get-MsolUser All!"]),
    ("Set-Alias gu2 Get-MsolUser\ngu2 -All", ["Get-MsolUser All!"]),
    ("New-Alias -Name gu2 -Value Get-MsolUser\ngu2 -All", ["Get-MsolUser All!"]),
    ("function Get-MsolUser { 1 }\nGet-MsolUser -All", []),
    (
      "Get-MsolUser -ObjectId $id -EA Stop -wa:Ignore -OutVar x",
      ["Get-MsolUser ObjectId=$id ErrorAction=Stop WarningAction=Ignore OutVariable=x"]
    ),
    ("Get-MsolUser -Foo 1 -All", ["Get-MsolUser All! [unknown Foo -]"]),
    ("Get-MsolUser -Departmnt x", ["Get-MsolUser [unknown Departmnt Department]"]),
    ("Set-MsolUser -D x", ["Set-MsolUser [ambiguous D Department,DisplayName]"]),
    ("Set-MsolUser -City -Title x", ["Set-MsolUser City= Title=x [missing City]"]),
    ("Set-MsolUser -City x -City y", ["Set-MsolUser City=x [duplicate City]"]),
    ("Get-MsolGroupMember $g x", ["Get-MsolGroupMember GroupObjectId@$g [too many x]"]),
    ("Get-MsolDevice -N pc", ["Get-MsolDevice Name=pc"]),
    ("'id' | Get-MsolDevice", ["Get-MsolDevice DeviceId|"]),
    ("Get-MsolUser -WhatIf -Confirm:$false", ["Get-MsolUser WhatIf! Confirm=$false"]),
    ("\"$(Get-MsolUser -All)\"", ["Get-MsolUser All!"]),
  ])
  func arguments(script: String, expected: [String]) { #expect(analysis(script).callList == expected) }

  @Test(arguments: [
    ("$p = @{City='x'; Title='y'}\nSet-MsolUser @p", ["Set-MsolUser City~'x' Title~'y'"]),
    (
      "$p = [ordered]@{City='x'}\n$p.Title = 'y'\n$p['Department'] = 'z'\n$p.Add('ObjectId', $i)\nSet-MsolUser @p",
      ["Set-MsolUser City~'x' Title~'y' Department~'z' ObjectId~$i"]
    ),
    (
      "$p = @{City='x'}\n$p += @{Title='y'}\nSet-MsolUser @p -ObjectId 1",
      ["Set-MsolUser ObjectId=1 City~'x' Title~'y'"]
    ),
    ("$p = @{City='x'}\nif ($t) { $p.Title = $t }\nSet-MsolUser @p", ["Set-MsolUser City~'x' Title~$t?"]),
    ("$p = @{City='x'}\n$p.Remove('City')\nSet-MsolUser @p", ["Set-MsolUser"]),
    ("$p = @{City='x'}\n$p[$k] = 1\nSet-MsolUser @p", ["Set-MsolUser [splat @p]"]),
    ("Set-MsolUser @PSBoundParameters", ["Set-MsolUser [splat @PSBoundParameters]"]),
    ("function f { param($p) Set-MsolUser @p }", ["Set-MsolUser [splat @p]"]),
    (
      "foreach ($r in $rows) {\n $p = @{ObjectId=$r.Id}\n if ($r.City) { $p['City'] = $r.City }\n Set-MsolUser @p\n}",
      ["Set-MsolUser ObjectId~$r.Id City~$r.City?"]
    ),
  ])
  func splatting(script: String, expected: [String]) { #expect(analysis(script).callList == expected) }

  @Test func sharedSplat() {
    let one = analysis("$p = @{City='x'}\nSet-MsolUser @p")
    #expect(one.calls[0].splats.map { $0.isShared } == [false])
    #expect(one.calls[0].splats[0].tables.count == 1)
    let two = analysis("$p = @{ObjectId='x'}\nSet-MsolUser @p\nRemove-MsolUser @p")
    #expect(two.calls.flatMap { $0.splats.map { $0.isShared } } == [true, true])
  }

  @Test(arguments: [
    (
      "Get-MsolUser -All | Set-MsolUser -City x",
      "Set-MsolUser City=x ObjectId|.ObjectId UserPrincipalName|.UserPrincipalName"
    ),
    ("Get-MsolGroupMember $g | Get-MsolUser", "Get-MsolUser ObjectId|.ObjectId"),
    ("Import-Csv x.csv | Set-MsolUser -City x", "Set-MsolUser City=x"),
    ("Import-Csv x.csv | Select-Object ObjectId,City | Set-MsolUser", "Set-MsolUser ObjectId|.ObjectId City|.City"),
    ("Get-MsolUser -All | Set-MsolUser -ObjectId $x", "Set-MsolUser ObjectId=$x UserPrincipalName|.UserPrincipalName"),
  ])
  func pipeline(script: String, expected: String) {
    let result = analysis(script)
    #expect(result.callList.last == expected)
    #expect(result.calls.last?.pipelineInput != nil)
  }
}
