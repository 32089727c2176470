import PowerShellSyntax
import Testing

@testable import CommandLineInterface

private func document(_ text: String) -> Document {
  Document(file: InputFile(path: "a.md", relativePath: "a.md"), text: SourceText(text))
}

private func converted(_ text: String, _ change: (String) -> String) -> String {
  let document = document(text)
  return String(decoding: document.assemble(document.blocks.map { Array(change($0.text.string).utf8) }), as: UTF8.self)
}

struct MarkdownTests {
  @Test(arguments: [
    ("# T\n```powershell\na\nb\n```\nend", ["a\nb\n"]),
    ("~~~~ PS1 title=x\na\n~~~\n~~~~\n", ["a\n~~~\n"]),
    ("```pwsh\r\na\r\n```\r\n", ["a\r\n"]),
    ("```{.powershell}\na\n```", ["a\n"]),
    ("```bash\nGet-MsolUser\n```\n```posh\nb\n```", ["b\n"]),
    ("```\nGet-MsolUser\n```\n```\nplain\n```\n~~~\nx | new-mguser\n~~~", ["Get-MsolUser\n", "x | new-mguser\n"]),
    ("```powershell\nno end", ["no end"]),
    ("```powershell\n```\n", []),
    ("1. x\n   ```powershell\n   a\n     b\n\n   c\n   ```\n", ["a\n  b\n\nc\n"]),
    ("- ```powershell\n  a\n  ```\n", ["a\n"]),
    ("> > ```ps\n> > a\n>> b\n> > ```\n> text\n", ["a\nb\n"]),
    ("> ```ps\n> a\nnot quoted\n", ["a\n"]),
    ("\t```ps\n\ta\n\t```\n", ["a\n"]),
    ("``` a`b\nGet-MsolUser\n", []),
    ("``ps\nGet-MsolUser\n``", []),
    ("text Get-MsolUser `Get-MsolUser`\n", []),
    ("", []),
  ])
  func findsBlocks(text: String, blocks: [String]) {
    #expect(document(text).blocks.map(\.text.string) == blocks)
    #expect(converted(text) { $0 } == text)
  }

  @Test func restStays() {
    let lines = [
      "a Get-MsolUser\r", "1. x", "", "   ```powershell", "   Get-MsolUser", "  odd", "", "   # end", "   ```",
      "> ```ps",
      ">Get-MsolUser", "> ```", "",
    ]
    let expectedLines = [
      "a Get-MsolUser\r", "1. x", "", "   ```powershell", "   Get-MgUser", "", "   # new", "  odd", "", "   # end",
      "   ```", "> ```ps", "> Get-MgUser", ">", "> # new", "> ```", "",
    ]
    let text = lines.joined(separator: "\n")
    let expected = expectedLines.joined(separator: "\n")
    #expect(converted(text) { $0.replacing("Get-MsolUser\n", with: "Get-MgUser\n\n# new\n") } == expected)
  }

  @Test func lineEndBeforeTheFence() {
    #expect(converted("> ```ps\n> a\n> ") { _ in "b\n" } == "> ```ps\n> b\n> ")
    #expect(converted("> ```ps\r\n> a\r\n>\r\n> c") { _ in "b\r\n\r\nd" } == "> ```ps\r\n> b\r\n>\r\n> d")
    #expect(converted("```ps\r\na\r\n```\r\n") { _ in "b" } == "```ps\r\nb\r\n```\r\n")
    #expect(converted("```ps\na") { _ in "b" } == "```ps\nb")
  }

  @Test func ranges() throws {
    let folder = try Folder(["a.md": "T\n\n> ```ps\n> 1\n>   Get-MsolGroup x\n> Get-MsolUser\n> ```\n"])
    let output = tool(["lint", folder["a.md"]])
    #expect(
      output.text == """
        \(folder["a.md"]):5:5: warning MSG300 No counterpart.
              Get-MsolGroup x
              ^~~~~~~~~~~~~
        1 warning in 1 file

        """)
    let json = tool(["convert", "--format", "json", folder["a.md"]])
    let file = try #require((json.json["files"] as? [[String: Any]])?.first)
    #expect((file["converted"] as? String)?.contains("> Get-MgUser\n") == true)
    let change = try #require((file["changes"] as? [[String: Any]])?.first)
    #expect((change["range"] as? [String: [String: Int]])?["start"]?["line"] == 6)
    let fix = ((file["findings"] as? [[String: Any]])?.first?["fix"] as? [String: Any])?["edits"] as? [[String: Any]]
    #expect(fix?.first?["replacement"] as? String == "a\n> b")
  }
}
