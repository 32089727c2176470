import PowerShellSyntax
import Testing

@testable import CommandLineInterface

/// The script with all that is hidden replaced.
private func redacted(_ script: String) -> String {
  let tree = SyntaxTree.parse(SourceText(script))
  let redactor = SourceLineRedactor(tree)
  var result: [UInt8] = []
  var offset = 0
  while offset < tree.text.bytes.count {
    if let hidden = redactor.hiddenRange(at: offset) {
      result += "'***'".utf8
      offset = hidden.upperBound
    } else {
      result.append(tree.text.bytes[offset])
      offset += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

struct RedactionTests {
  @Test(arguments: [
    (
      "Set-MsolUserPassword -NewPassword 'hunter2' -UserPrincipalName 'a'",
      "Set-MsolUserPassword -NewPassword '***' -UserPrincipalName 'a'"
    ),
    ("x -Password:\"hunter2$y\" -b 'c'", "x -Password:'***' -b 'c'"),
    ("x -password hunter2 -b c", "x -password '***' -b c"),
    ("x -Pin 1 -ClientSecret 12345", "x -Pin 1 -ClientSecret '***'"),
    ("x -Value 'a', 'b' , $c 'd'", "x -Value '***', '***' , $c 'd'"),
    ("x -KeyId 'a' -PasswordPolicies None", "x -KeyId 'a' -PasswordPolicies None"),
    ("x -Password (f 'a' b) 'c'", "x -Password (f '***' b) 'c'"),
    (
      "x -PasswordProfile @{ Password = 'a'\n N = 'b' } -C 'd'",
      "x -PasswordProfile @{ Password = '***'\n N = '***' } -C 'd'"
    ),
    ("$password = 'a'; $name = 'b'", "$password = '***'; $name = 'b'"),
    ("[string]$ClientSecret = 'a' +\n 'b'\n'c'", "[string]$ClientSecret = '***' +\n '***'\n'c'"),
    ("$env:API_KEY = 'a'", "$env:API_KEY = '***'"),
    ("@{ Name = 'n'; Password = 'p'; City = 'c' }", "@{ Name = 'n'; Password = '***'; City = 'c' }"),
    ("@{ 'Password' = 'p' }", "@{ 'Password' = '***' }"),
    ("$h['Password'] = 'p'", "$h['Password'] = '***'"),
    ("$h.Password = 'p'", "$h.Password = '***'"),
    ("param($Password = 'p', $b = 'c')", "param($Password = '***', $b = '***')"),
    ("if ($password -eq 'p') { 'q' }", "if ($password -eq '***') { 'q' }"),
    ("ConvertTo-SecureString 'a' -AsPlainText -Force; 'b'", "ConvertTo-SecureString '***' -AsPlainText -Force; 'b'"),
    ("$s = ConvertTo-SecureString -String hunter2 -Force", "$s = ConvertTo-SecureString -String '***' -Force"),
    ("'a' | ConvertTo-SecureString -AsPlainText", "'***' | ConvertTo-SecureString -AsPlainText"),
    (
      "New-Object System.Management.Automation.PSCredential('u', 'p')",
      "New-Object System.Management.Automation.PSCredential('***', '***')"
    ),
    ("[pscredential]::new('u', $p); 'x'", "[pscredential]::new('***', $p); 'x'"),
    ("$c = 'Server=x;Password=hunter2'", "$c = '***'"),
    ("x -Body '{\"client_secret\": \"a\"}' -Uri 'u'", "x -Body '***' -Uri 'u'"),
    ("$pass = 'a'; $bypass = 'b'", "$pass = '***'; $bypass = 'b'"),
    (
      "Microsoft.PowerShell.Security\\ConvertTo-SecureString a",
      "Microsoft.PowerShell.Security\\ConvertTo-SecureString '***'"
    ),
    ("f 1 # the password is hunter2", "f 1 '***'"),
    ("$secret = @'\nabc\n'@\n'x'", "$secret = '***'\n'x'"),
    ("\"$(ConvertTo-SecureString 'abc')\"", "'***'"),
    ("New-MsolUser -DisplayName 'a' -LicenseAssignment 'b'", "New-MsolUser -DisplayName 'a' -LicenseAssignment 'b'"),
    ("$p = 'unclosed -password 'abc", "$p = 'unclosed -password 'abc"),
  ])
  func hides(script: String, expected: String) {
    #expect(redacted(script) == expected)
  }

  @Test func neverInMessages() throws {
    let folder = try Folder([
      "a.ps1":
        "Get-MsolGroup -SearchString (x -Password 'hunter2'); $clientSecret = \"hunter2\" # hunter2 is the password\n"
    ])
    for words in [["lint"], ["convert", "--check"], ["lint", "--format", "json"]] {
      let output = tool(words + [folder["a.ps1"]])
      #expect(output.code == 1)
      #expect(!output.text.contains("hunter2"))
      #expect(!output.errors.contains("hunter2"))
    }
  }

  @Test func everyTokenOfARealScriptIsSafeToShow() throws {
    let script = "Get-MsolGroup\n" + String(repeating: "if ($a) { x -Key @('k', (1 | % { 'z' })) }\n", count: 50)
    let folder = try Folder(["a.ps1": script])
    #expect(tool(["lint", folder["a.ps1"]]).code == 1)
  }
}
