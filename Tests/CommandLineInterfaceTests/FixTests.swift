import Comparison
import Findings
import Foundation
import Testing

@testable import CommandLineInterface

/// The fake engine's only fix puts two lines in the place of `Get-MsolGroup`, at level review.
struct FixTests {
  private let old = "Get-MsolGroup\nWrite-Host 1\n"
  private let mended = "a\nb\nWrite-Host 1\n"

  @Test func printsTheMendedScript() throws {
    let folder = try Folder(["a.ps1": old])
    let safe = tool(["lint", "--fix", folder["a.ps1"]])
    #expect((safe.code, safe.text) == (1, old))
    let review = tool(["lint", "--fix", "--level", "review", folder["a.ps1"]])
    #expect((review.code, review.text) == (0, mended))
    // What is left has the places of the mended script.
    #expect(review.errors.hasPrefix("\(folder["a.ps1"]):3:1: info MSG001"))
    #expect(folder.text("a.ps1") == old)
  }

  @Test func standardInput() {
    let output = tool(["lint", "--fix", "-l", "review", "-"], input: .success(Array(old.utf8)))
    #expect((output.code, output.text) == (0, mended))
    #expect(tool(["lint", "--fix", "-i", "-"]).code == 2)
  }

  @Test func writesLikeConvert() throws {
    let folder = try Folder(["a.ps1": old, "b.ps1": "1\n"])
    let check = tool(["lint", "--fix", "-l", "review", "--check", folder.path])
    #expect((check.code, check.text) == (1, folder["a.ps1"] + "\n"))
    let diff = tool(["lint", "--fix", "-l", "review", "--diff", folder["a.ps1"]])
    #expect(diff.code == 1)
    #expect(diff.text.contains("-Get-MsolGroup\n+a\n+b\n"))
    // What is left has the places of the file that is there.
    #expect(diff.errors.contains("\(folder["a.ps1"]):2:1: info MSG001"), "\(diff.errors)")
    #expect(check.errors.contains("\(folder["a.ps1"]):2:1: info MSG001"), "\(check.errors)")
    let copies = tool(["lint", "--fix", "-l", "review", "-o", folder["new"], folder["a.ps1"]])
    #expect(copies.code == 0)
    #expect(folder.text("new/a.ps1") == mended)
    #expect(folder.text("a.ps1") == old)
    let inPlace = tool(["lint", "--fix", "-l", "review", "-i", folder["a.ps1"]])
    #expect(inPlace.code == 0)
    #expect(folder.text("a.ps1") == mended)
    #expect(tool(["lint", "--fix", folder.path]).code == 2)
  }

  @Test func jsonTellsWhatWasMendedAndWhatIsLeft() throws {
    let folder = try Folder(["a.ps1": old])
    let output = tool(["lint", "--fix", "-l", "review", "-f", "json", folder["a.ps1"]])
    let file = try #require((output.json["files"] as? [[String: Any]])?.first)
    #expect(file["converted"] as? String == mended)
    let change = try #require((file["changes"] as? [[String: Any]])?.first)
    #expect(change["rule"] as? String == "MSG300")
    let edit = try #require((change["edits"] as? [[String: Any]])?.first)
    #expect(edit["replacement"] as? String == "a\nb")
    let finding = try #require((file["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "MSG001")
    #expect(((finding["range"] as? [String: Any])?["start"] as? [String: Any])?["line"] as? Int == 3)
    // Without --fix the corrections are offered.
    let offered = tool(["lint", "-f", "json", folder["a.ps1"]])
    let first = try #require(
      ((offered.json["files"] as? [[String: Any]])?.first?["findings"] as? [[String: Any]])?.first)
    #expect(((first["fix"] as? [String: Any])?["edits"] as? [[String: Any]])?.count == 1)
  }

  @Test func mendsBlocksOfDocuments() throws {
    let folder = try Folder(["a.md": "# T\n\n- x\n\n  ```powershell\n  Get-MsolGroup\n  ```\n"])
    let output = tool(["lint", "--fix", "-l", "review", folder["a.md"]])
    #expect(output.text == "# T\n\n- x\n\n  ```powershell\n  a\n  b\n  ```\n")
  }

  @Test(arguments: ["--diff", "--check", "--in-place", "--force", "--output=x", "--level=safe"])
  func needsFix(_ option: String) throws {
    let folder = try Folder(["a.ps1": old])
    let output = tool(["lint", option, folder["a.ps1"]])
    #expect(output.code == 2)
    #expect(output.errors.contains("--fix"))
    #expect(folder.text("a.ps1") == old)
  }
}

struct CompareTests {
  private func compare(_ arguments: [String], input: String = "") -> Output {
    let captured = Captured()
    let environment = Environment(
      readInput: { .success(Array(input.utf8)) },
      write: { stream, bytes in
        captured.append(stream, bytes)
        return 0
      }, isTerminal: { _ in false }, variable: { _ in nil }, terminalWidth: { nil })
    let code = run(arguments: ["compare"] + arguments, environment: environment)
    return Output(
      code: code, bytes: captured.bytes(.output), errors: String(decoding: captured.bytes(.error), as: UTF8.self))
  }

  @Test func tellsDifferencesWithPlacesInBoth() throws {
    let folder = try Folder([
      "old.ps1": "# x\nSet-MsolUser -UserPrincipalName $u -BlockCredential $true\n",
      "new.ps1": "Update-MgUser -UserId $u -AccountEnabled:$true\n",
    ])
    let output = compare([folder["old.ps1"], folder["new.ps1"]])
    #expect(output.code == 1)
    #expect(output.text.hasPrefix("\(folder["old.ps1"]):2:53 / \(folder["new.ps1"]):1:1 error MSG268 "))
    #expect(output.text.hasSuffix("1 error in 2 files\n"))
    let json = compare(["--format", "json", folder["old.ps1"], folder["new.ps1"]])
    #expect(json.code == 1)
    let difference = try #require((json.json["differences"] as? [[String: Any]])?.first)
    #expect(difference["rule"] as? String == "MSG268")
    #expect(((difference["oldRange"] as? [String: Any])?["start"] as? [String: Any])?["line"] as? Int == 2)
    #expect(((difference["newRange"] as? [String: Any])?["start"] as? [String: Any])?["line"] as? Int == 1)
    #expect((json.json["summary"] as? [String: Any])?["errors"] as? Int == 1)
    #expect(compare(["--quiet", folder["old.ps1"], folder["new.ps1"]]).text == "")
  }

  @Test func nothingLost() throws {
    let folder = try Folder(["old.ps1": "Remove-MsolUser -UserPrincipalName $u -Force\n"])
    let output = compare([folder["old.ps1"], "-"], input: "Remove-MgUser -UserId $u\n")
    #expect((output.code, output.text) == (0, "no findings in 2 files\n"))
  }

  @Test func wrongUse() throws {
    let folder = try Folder(["a.ps1": "1", "b.ps1": "if (", "c.md": "x"])
    #expect(compare([folder["a.ps1"]]).code == 2)
    #expect(compare(["-", "-"]).code == 2)
    #expect(compare([folder["a.ps1"], folder["none.ps1"]]).code == 2)
    #expect(compare([folder["a.ps1"], folder["c.md"]]).code == 2)
    let broken = compare([folder["a.ps1"], folder["b.ps1"]])
    #expect(broken.code == 2)
    #expect(broken.errors.contains("has a syntax error at 1:"))
  }

  @Test func documentsAreRead() throws {
    let folder = try Folder([
      "old.md": """
      # Block sign-in

      1. Sign in:

         ```powershell
         Connect-MsolService
         ```

      2. Then, for <your user>:

         ```powershell
         $u = Get-MsolUser -UserPrincipalName <user name>
         Set-MsolUser -ObjectId $u.ObjectId -BlockCredential $true
         ```

      ```powershell
      if (
      ```

      """,
      "new.md": """
      ```powershell
      Connect-MgGraph -Scopes User.ReadWrite.All
      ```
      ~~~powershell
      $u = Get-MgUser -UserId <user name> -Property Id
      Update-MgUser -UserId $u.Id -AccountEnabled:$true
      ~~~

      """,
      "new.ps1": "Connect-MgGraph -Scopes User.ReadWrite.All\n$u = Get-MgUser -UserId x -Property Id\n"
        + "Update-MgUser -UserId $u.Id -AccountEnabled:$true\n",
    ])
    let output = compare([folder["old.md"], folder["new.md"]])
    #expect(output.code == 1)
    #expect(output.text.contains("\(folder["old.md"]):13:56 / \(folder["new.md"]):6:1 error MSG268 "), "\(output.text)")
    #expect(output.text.contains("  - Set-MsolUser -ObjectId $u.ObjectId -BlockCredential $true\n"))
    #expect(output.errors.contains("a block is left out, it has a syntax error at 17:"), "\(output.errors)")
    let mixed = compare([folder["old.md"], folder["new.ps1"]])
    #expect(mixed.text.contains("\(folder["old.md"]):13:56 / \(folder["new.ps1"]):3:1 error MSG268 "), "\(mixed.text)")
  }

  @Test func secretsAreNotShown() throws {
    let folder = try Folder([
      "old.ps1": "Set-MsolUserPassword -UserPrincipalName $u -NewPassword 'Geheim!23' -ForceChangePassword $true\n",
      "new.ps1": "Get-MgUser -UserId $u\n",
    ])
    let output = compare([folder["old.ps1"], folder["new.ps1"]])
    #expect(output.code == 1)
    #expect(!output.text.contains("Geheim"))
  }
}
