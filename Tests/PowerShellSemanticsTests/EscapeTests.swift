import PowerShellSemantics
import PowerShellSyntax
import Testing

@Suite struct EscapeTests {
  @Test(arguments: [
    ("Get-MsolUser", ["output User: Get-MsolUser"]),
    ("$u = Get-MsolUser\n$u", ["output User: $u"]),
    ("$u = Get-MsolUser\n$u.City", []),
    ("$u = Get-MsolUser\n$u.Licenses", ["output License: $u.Licenses"]),
    ("function f { Get-MsolUser }", ["output User: Get-MsolUser"]),
    ("function f { return Get-MsolUser }", ["output User: Get-MsolUser"]),
    ("function f { Get-MsolUser }\n$null = f", []),
    ("function f { Get-MsolUser }\nf | Out-Null", []),
    ("Get-MsolUser | Export-Csv x.csv", ["exported User: Export-Csv x.csv"]),
    ("Get-MsolUser | select City | Export-Csv x.csv", []),
    ("Get-MsolUser | select * | Export-Csv x.csv", ["allProperties User: *", "exported User: Export-Csv x.csv"]),
    ("Get-MsolUser | fl *", ["allProperties User: *"]),
    ("Get-MsolUser | ft", ["allProperties User: ft"]),
    ("Get-MsolUser | ft City", []),
    ("Get-MsolUser | ConvertTo-Json > x.json", ["exported User: ConvertTo-Json > x.json"]),
    ("@{ u = Get-MsolUser } | ConvertTo-Json | Out-Null", ["exported User: ConvertTo-Json"]),
    ("Get-MsolUser > x.txt", ["exported User: Get-MsolUser > x.txt"]),
    ("Get-MsolUser | gm", ["dynamicMember User: gm"]),
    ("$x = (Get-MsolUser).psobject.properties", ["dynamicMember User: (Get-MsolUser).psobject"]),
    ("$x = (Get-MsolUser).$n", ["dynamicMember User: (Get-MsolUser).$n"]),
    ("Send-Report -User (Get-MsolUser)", ["unknownCommand User: (Get-MsolUser)"]),
    ("Get-MsolUser | Send-Report", ["unknownCommand User: Send-Report"]),
    ("$u = Get-MsolUser\n$x = $u.Licenses.Add(1)", ["method License: $u.Licenses.Add(1)"]),
    ("[void](Get-MsolUser)", []),
    ("if (Get-MsolUser) { 1 }", []),
    ("Get-MsolUser | select $n", ["output User: Get-MsolUser | select $n", "dynamicMember User: $n"]),
    ("Write-Host (Get-MsolUser)", []),
    ("$f = { Get-MsolUser }\n& $f", ["output User: & $f"]),
    ("$global:u = Get-MsolUser", ["stored User: Get-MsolUser"]),
    (
      "function f($U, $Name) { $U.$Name }\n$u = Get-MsolUser\nf $u 'City' | Out-Null\nf $u 'Title' | Out-Null",
      ["dynamicMember User: $U.$Name"]
    ),
    ("$x.y.z = Get-MsolUser", ["stored User: Get-MsolUser"]),
  ])
  func escapes(script: String, expected: [String]) { #expect(analysis(script).escapeList == expected) }
}
