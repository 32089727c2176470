import Foundation
import Testing

@testable import CommandLineInterface

private let old = "Get-MsolUser\n"
private let new = "Get-MgUser\n"

struct ConvertTests {
  @Test func printsOneScript() throws {
    let folder = try Folder(["a.ps1": old, "b.ps1": "Get-MsolUser\nGet-MsolGroup\n", "c.ps1": "1\n", "d.ps1": "Write-Host 1\n"])
    let a = tool(["convert", folder["a.ps1"]])
    #expect((a.code, a.text, a.errors) == (0, new, ""))
    let b = tool(["convert", folder["b.ps1"]])
    #expect(b.code == 1)
    #expect(b.text == "Get-MgUser\nGet-MsolGroup\n")
    #expect(
      b.errors == """
        \(folder["b.ps1"]):2:1: warning MSG300 No counterpart.
            Get-MsolGroup
            ^~~~~~~~~~~~~
        1 warning in 1 file; 1 changed

        """)
    #expect(tool(["convert", "--quiet", folder["b.ps1"]]).errors == "")
    let c = tool(["convert", folder["c.ps1"]])
    #expect((c.code, c.text) == (0, "1\n"))
    #expect(tool(["convert", folder["d.ps1"]]).code == 0)
    #expect(folder.text("a.ps1") == old)
    let safe = tool(["convert", "--level", "safe", folder["a.ps1"]])
    #expect(safe.text == old)
  }

  @Test func standardInput() {
    let output = tool(["convert", "-"], input: .success(Array(old.utf8)))
    #expect((output.code, output.text) == (0, new))
    #expect(tool(["lint", "-"], input: .success(Array("Get-MsolGroup".utf8))).text.hasPrefix("<stdin>:1:1: warning"))
    let closed = tool(["convert", "-"], input: .failure(FileError("is closed")))
    #expect((closed.code, closed.errors) == (2, "msol2graph: standard input: is closed\n"))
    #expect(tool(["convert", "-", "--in-place"]).code == 2)
    #expect(tool(["convert", "-", "-o", "x"]).code == 2)
    #expect(tool(["convert", "-", "-", "-d"]).code == 2)
    let diff = tool(["convert", "-d", "-"], input: .success(Array(old.utf8)))
    #expect(diff.text.hasPrefix("--- a/stdin\n+++ b/stdin\n"))
  }

  @Test func severalNeedAWayToTell() throws {
    let folder = try Folder(["a.ps1": old, "b.ps1": old])
    for words in [[folder["a.ps1"], folder["b.ps1"]], [folder.path]] {
      let output = tool(["convert"] + words)
      #expect(output.code == 2)
      #expect(output.text == "")
      #expect(output.errors.contains("--in-place"))
    }
    #expect(tool(["convert", "--diff", "--in-place", folder.path]).code == 2)
    #expect(tool(["convert", "--force", folder["a.ps1"]]).code == 2)
    #expect(tool(["convert", "--diff", "--format", "json", folder["a.ps1"]]).code == 2)
  }

  @Test func diffAndCheck() throws {
    let folder = try Folder(["a.ps1": old, "sub/b.ps1": "1", "c.txt": old])
    let diff = tool(["convert", "--diff", folder.path])
    #expect(diff.code == 1)
    #expect(diff.text == "--- a\(folder["a.ps1"])\n+++ b\(folder["a.ps1"])\n@@ -1 +1 @@\n-Get-MsolUser\n+Get-MgUser\n")
    let check = tool(["convert", "--check", folder.path])
    #expect((check.code, check.text) == (1, folder["a.ps1"] + "\n"))
    #expect(tool(["convert", "--check", folder["sub"]]).code == 0)
    #expect(tool(["convert", "--diff", folder["sub/b.ps1"]]).code == 0)
    #expect(folder.text("a.ps1") == old)
  }

  @Test func inPlaceKeepsPermissionsAndLinks() throws {
    let folder = try Folder(["a.ps1": old, "b.ps1": "1", "real/c.ps1": old])
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder["a.ps1"])
    try FileManager.default.createSymbolicLink(atPath: folder["link.ps1"], withDestinationPath: "real/c.ps1")
    let before = try FileManager.default.attributesOfItem(atPath: folder["b.ps1"])[.systemFileNumber] as? Int
    let output = tool(["convert", "--in-place", folder["a.ps1"], folder["b.ps1"], folder["link.ps1"]])
    #expect(output.code == 0)
    #expect(output.errors == "no findings in 3 files; 2 changed\n")
    #expect(folder.text("a.ps1") == new)
    #expect(try folder.mode("a.ps1") == 0o750)
    #expect(folder.text("real/c.ps1") == new)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["link.ps1"]) == "real/c.ps1")
    // What did not change was not written.
    #expect(try FileManager.default.attributesOfItem(atPath: folder["b.ps1"])[.systemFileNumber] as? Int == before)
    #expect(folder.names() == ["a.ps1", "b.ps1", "link.ps1", "real"])
    #expect(tool(["convert", "--in-place", folder.path]).errors == "no findings in 4 files; 0 changed\n")
  }

  @Test func outputMirrorsTheTree() throws {
    let folder = try Folder(["in/a.ps1": old, "in/x/y/b.psm1": "1", "in/x/skip.txt": "no", "in/.git/c.ps1": old, "d.psd1": old])
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder["in/a.ps1"])
    let words = ["convert", "-o", folder["out/deep"], folder["in"], folder["d.psd1"]]
    #expect(tool(words).code == 0)
    #expect(folder.text("out/deep/a.ps1") == new)
    #expect(folder.text("out/deep/x/y/b.psm1") == "1")
    #expect(folder.text("out/deep/d.psd1") == new)
    #expect(folder.names("out/deep") == ["a.ps1", "d.psd1", "x"])
    #expect(folder.names("out/deep/x") == ["y"])
    #expect(try folder.mode("out/deep/a.ps1") == 0o700)
    #expect(folder.text("in/a.ps1") == old)
    // The same again is no loss; other contents stay unless forced.
    #expect(tool(words).code == 0)
    try folder.write("out/deep/a.ps1", [1, 2])
    let refused = tool(words)
    #expect(refused.code == 2)
    #expect(refused.errors.contains("is there already"))
    #expect(folder.read("out/deep/a.ps1") == [1, 2])
    #expect(tool(words + ["--force"]).code == 0)
    #expect(folder.text("out/deep/a.ps1") == new)
    // Into itself.
    let same = tool(["convert", "--force", "-o", folder.path, folder["d.psd1"]])
    #expect(same.code == 2)
    #expect(folder.text("d.psd1") == old)
    // Output below the input is not read again.
    #expect(tool(["convert", "-o", folder["in/new"], folder["in"]]).code == 0)
    #expect(tool(["convert", "-o", folder["in/new"], folder["in"]]).code == 0)
    #expect(folder.names("in/new") == ["a.ps1", "x"])
    // A file where a folder is needed.
    try folder.write("file", [])
    let blocked = tool(["convert", "-o", folder["file"], folder["in/a.ps1"]])
    #expect(blocked.code == 2)
    #expect(blocked.errors.contains("in the way"))
  }

  @Test func twoOperandsOfOneName() throws {
    let folder = try Folder(["a/x.ps1": old, "b/x.ps1": "other"])
    let output = tool(["convert", "-o", folder["out"], folder["a/x.ps1"], folder["b/x.ps1"]])
    #expect(output.code == 2)
    #expect(folder.text("out/x.ps1") == new)
  }

  @Test(arguments: [
    [0xEF, 0xBB, 0xBF] + Array("Get-MsolUser\r\n# é\r\n".utf8),
    [0xFF, 0xFE] + "Get-MsolUser # é😀\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
    [0xFE, 0xFF] + "Get-MsolUser # é\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
    [0xFF, 0xFE] + "Get-MsolUser".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } + [0x41],
    Array("Get-MsolUser # ".utf8) + [0xE9, 0x0D, 0x0A],
    Array("Get-MsolUser\r1\r\n2\n".utf8),
  ] as [[UInt8]])
  func encodingsStay(bytes: [UInt8]) throws {
    let folder = try Folder()
    try folder.write("a.ps1", bytes)
    let wide = bytes[0] >= 0xFE
    let gap: [UInt8] = bytes[0] == 0xFE ? [0] : []
    func wideWord(_ word: String) -> [UInt8] { Array((gap + word.utf8.flatMap { [$0, 0] }).dropLast(gap.count)) }
    let word: [UInt8] = wide ? wideWord("Get-MsolUser") : Array("Get-MsolUser".utf8)
    let other: [UInt8] = wide ? wideWord("Get-MgUser") : Array("Get-MgUser".utf8)
    let place = try #require(
      (0...(bytes.count - word.count)).first { bytes[$0..<($0 + word.count)].elementsEqual(word) })
    let expected = bytes[..<place] + other + bytes[(place + word.count)...]
    #expect(tool(["convert", folder["a.ps1"]]).bytes == Array(expected))
    #expect(tool(["convert", "-i", folder["a.ps1"]]).code == 0)
    #expect(folder.read("a.ps1") == Array(expected))
    #expect(tool(["convert", folder["a.ps1"]]).bytes == Array(expected))
  }

  @Test func diffOfOtherEncodings() throws {
    let folder = try Folder()
    try folder.write("a.ps1", [0xFF, 0xFE] + "Get-MsolUser".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    let output = tool(["convert", "--diff", folder["a.ps1"]])
    #expect(output.text.contains("-Get-MsolUser\n\\ No newline at end of file\n+Get-MgUser"))
    #expect(output.errors.contains("UTF-16"))
    try folder.write("b.ps1", [0xEF, 0xBB, 0xBF] + Array(old.utf8))
    #expect(tool(["convert", "--diff", folder["b.ps1"]]).text.contains("-\u{FEFF}Get-MsolUser\n+\u{FEFF}Get-MgUser\n"))
  }

  @Test func json() throws {
    let folder = try Folder(["a.ps1": "# é😀\nGet-MsolUser; Get-MsolGroup\n", "b.ps1": "1"])
    let output = tool(["convert", "--format", "json", folder.path, folder["missing.ps1"]])
    #expect(output.code == 2)
    let files = try #require(output.json["files"] as? [[String: Any]])
    #expect(files.count == 3)
    #expect(output.json["version"] as? Int == 1)
    #expect(files[0]["error"] != nil)
    let file = files[1]
    #expect(file["path"] as? String == folder["a.ps1"])
    #expect(file["converted"] as? String == "# é😀\nGet-MgUser; Get-MsolGroup\n")
    let finding = try #require((file["findings"] as? [[String: Any]])?.first)
    #expect(finding["rule"] as? String == "MSG300")
    #expect(finding["severity"] as? String == "warning")
    #expect(finding["level"] as? String == "manual")
    #expect(finding["help"] as? String == "More.")
    let range = try #require(finding["range"] as? [String: [String: Int]])
    #expect(range["start"] == ["line": 2, "column": 15, "offset": 23])
    #expect(range["end"] == ["line": 2, "column": 28, "offset": 36])
    #expect((finding["fix"] as? [String: Any])?["level"] as? String == "review")
    let change = try #require((file["changes"] as? [[String: Any]])?.first)
    #expect(change["rule"] as? String == "Get-MsolUser")
    #expect((output.json["summary"] as? [String: Int])?["changedFiles"] == 1)
    let order = ["\"version\"", "\"files\"", "\"path\"", "\"findings\"", "\"converted\"", "\"changes\"", "\"summary\""]
    let places = order.map { output.text.range(of: $0, options: $0 == "\"converted\"" ? .backwards : [])?.lowerBound }
    #expect(!places.contains(nil))
    let empty = tool(["lint", "--format", "json", folder["b.ps1"]])
    #expect(empty.code == 0)
    #expect((empty.json["files"] as? [[String: Any]])?.first?["findings"] as? [Int] == [])
  }

  @Test func rulesThatAreWrong() throws {
    let folder = try Folder(["a.ps1": old])
    let output = tool(["convert", folder["a.ps1"]], engine: FakeEngine(ruleProblems: ["x.psd1:1:2: expected a key"]))
    #expect((output.code, output.text, output.errors) == (2, "", "x.psd1:1:2: expected a key\n"))
    #expect(tool(["convert", "--mappings", folder["none"], folder["a.ps1"]]).code == 2)
    #expect(tool(["convert", "--mappings", folder["a.ps1"], folder["a.ps1"]]).code == 2)
    #expect(tool(["convert", "--mappings", folder.path, folder["a.ps1"]]).code == 0)
  }
}
