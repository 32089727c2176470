import Foundation
import Testing

@testable import CommandLineInterface

struct BadInputTests {
  @Test(
    arguments: [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Array("a\0b\n".utf8), Array("@'\nno end".utf8), Array("\r\r\n\n".utf8),
      [0xFF, 0xFE, 0x41], [0xC3], [0xEF, 0xBB, 0xBF, 0xFF],
    ] as [[UInt8]])
  func oddFilesStay(bytes: [UInt8]) throws {
    let folder = try Folder()
    try folder.write("a.ps1", bytes)
    for command in [
      ["convert"], ["convert", "-d"], ["convert", "-i"], ["lint"], ["parse"], ["parse", "-p", "none"],
      ["parse", "-ptokens"],
    ] {
      let output = tool(command + [folder["a.ps1"]])
      #expect(output.code != 2, "\(command) \(output.errors)")
      if command == ["convert"] { #expect(output.bytes == bytes) }
      #expect(folder.read("a.ps1") == bytes)
    }
  }

  @Test func binaryFiles() throws {
    let folder = try Folder(["b.ps1": "Get-MsolUser"])
    try folder.write("a.ps1", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0])
    try folder.write("c.ps1", "Get-MsolUser".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    let output = tool(["convert", "--in-place", folder.path])
    #expect(output.code == 2)
    #expect(output.errors.contains("a.ps1: is not a text file"))
    #expect(output.errors.contains("c.ps1: looks like UTF-16 without a byte-order mark"))
    #expect(folder.text("b.ps1") == "Get-MgUser")
    #expect(folder.read("a.ps1")?.count == 20)
  }

  @Test func missingAndBroken() throws {
    let folder = try Folder(["ok.ps1": "Get-MsolGroup"])
    try FileManager.default.createSymbolicLink(atPath: folder["broken.ps1"], withDestinationPath: "nowhere")
    try FileManager.default.createSymbolicLink(atPath: folder["loop.ps1"], withDestinationPath: "loop.ps1")
    try FileManager.default.createSymbolicLink(atPath: folder["round"], withDestinationPath: ".")
    for command in ["lint", "convert", "parse"] {
      let options = command == "convert" ? ["--check"] : []
      let output = tool([command] + options + [folder["no.ps1"], folder.path])
      #expect(output.code == 2)
      #expect(output.errors.contains("no.ps1: does not exist"))
      #expect(output.errors.contains("broken.ps1: is a link to a file that does not exist"))
      #expect(output.errors.contains("loop.ps1: is a link that leads back to itself"))
      if command == "lint" { #expect(output.text.hasSuffix("1 warning in 1 file\n")) }
    }
    let empty = try Folder()
    let nothing = tool(["lint", empty.path])
    #expect(nothing.code == 0)
    #expect(nothing.errors.contains("holds no PowerShell files"))
  }

  @Test(.enabled(if: geteuid() != 0)) func noPermission() throws {
    let folder = try Folder([
      "ok.ps1": "Get-MsolUser", "shut/a.ps1": "1", "ro.ps1": "Get-MsolUser", "dir/b.ps1": "Get-MsolUser",
    ])
    let change = { (name: String, mode: Int) in
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder[name])
    }
    try change("shut", 0)
    try change("ro.ps1", 0o444)
    try change("dir", 0o555)
    let output = tool(["convert", "--in-place", folder.path])
    try change("shut", 0o755)
    try change("dir", 0o755)
    #expect(output.code == 2)
    #expect(output.errors.contains("shut: no permission to read"))
    #expect(output.errors.contains("ro.ps1: is read-only"))
    #expect(output.errors.contains("dir/b.ps1: cannot be written: its folder is not writable"))
    #expect(folder.text("ok.ps1") == "Get-MgUser")
    #expect(folder.text("ro.ps1") == "Get-MsolUser")
    #expect(folder.text("dir/b.ps1") == "Get-MsolUser")
  }

  @Test func largeScript() throws {
    let folder = try Folder()
    let line = Array("Get-MsolUser -All | Where-Object { $_.City -eq 'x' }\n".utf8)
    var bytes: [UInt8] = []
    while bytes.count < 5 << 20 { bytes += line }
    try folder.write("a.ps1", bytes)
    #expect(tool(["lint", folder["a.ps1"]]).code == 0)
    // One long line with findings: not printed whole each time.
    var long: [UInt8] = []
    while long.count < 200_000 { long += Array("Get-MsolGroup;".utf8) }
    try folder.write("b.ps1", long)
    let output = tool(["lint", folder["b.ps1"]])
    #expect(output.code == 1)
    #expect(output.bytes.count < 20_000_000)
    #expect(output.text.split(separator: "\n").allSatisfy { $0.utf8.count < 600 })
  }

  @Test func deepNesting() throws {
    let folder = try Folder([
      "a.ps1": "$a" + String(repeating: ".b", count: 100_000), "b.ps1": String(repeating: "(", count: 100_000) + "1",
      "c.ps1": String(repeating: "(", count: 1000) + "1" + String(repeating: ")", count: 1000),
    ])
    for command in [["lint"], ["convert", "--check"], ["parse", "-p", "none"], ["parse", "-p", "tokens"]] {
      #expect(tool(command + [folder.path]).code < 2)
    }
    let chain = tool(["parse", folder["a.ps1"]])
    #expect(chain.code == 2)
    #expect(chain.errors.contains("nests too deeply"))
    #expect(tool(["parse", folder["b.ps1"]]).code == 1)
    #expect(tool(["parse", folder["c.ps1"]]).code == 0)
  }

  @Test func randomBytes() throws {
    let folder = try Folder()
    var state: UInt64 = 5
    for _ in 0..<150 {
      var bytes: [UInt8] = []
      let letters = Array("\"'`$(){}[]@#<>|;,-+=. \n\r\tabMsolGet-".utf8) + [0, 0xC3, 0xA9, 0xE2, 0xFF]
      for _ in 0..<120 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(letters[Int(state >> 33) % letters.count])
      }
      try folder.write("a.ps1", bytes)
      try folder.write("b.md", Array("```ps\n".utf8) + bytes + Array("\n```\n".utf8))
      for command in [["lint"], ["convert", "--in-place"], ["parse"], ["convert", "--format", "json"]] {
        let output = tool(command + [folder.path])
        if command.last == "json" { #expect(output.json["version"] as? Int == 1) }
      }
      #expect(folder.read("a.ps1") == bytes)
    }
  }

  @Test func closedOutput() throws {
    let folder = try Folder(["a.ps1": "Get-MsolUser"])
    let pipe = tool(["convert", folder["a.ps1"]], writeError: EPIPE)
    #expect((pipe.code, pipe.errors) == (0, ""))
    let full = tool(["convert", folder["a.ps1"]], writeError: ENOSPC)
    #expect(full.code == 2)
    #expect(full.errors.contains("standard output cannot be written"))
    #expect(tool(["--help"], writeError: EPIPE).code == 0)
  }

  @Test func failedWriteLosesNothing() throws {
    let folder = try Folder(["a.ps1": "old"])
    #expect(FileSystem.replace(folder["no/such/dir.ps1"], with: [1]) != nil)
    #expect(FileSystem.replace(folder.path, with: [1]) != nil)
    #expect(FileSystem.replace("/dev/null", with: [1]) != nil)
    #expect(folder.names() == ["a.ps1"])
    // A name as long as names can be.
    let name = String(repeating: "n", count: 251) + ".ps1"
    try folder.write(name, Array("Get-MsolUser".utf8))
    #expect(tool(["convert", "-i", folder[name]]).code == 0)
    #expect(folder.text(name) == "Get-MgUser")
    #expect(folder.names().count == 2)
  }

  @Test func textThatDoesNotFitTheCodePage() throws {
    let folder = try Folder()
    try folder.write("a.ps1", Array("Get-MsolArrow # ".utf8) + [0xE9])
    let output = tool(["convert", "-i", folder["a.ps1"]])
    #expect(output.code == 0)
    #expect(output.errors.contains("becomes UTF-8 with a byte-order mark"))
    #expect(folder.read("a.ps1") == [0xEF, 0xBB, 0xBF] + Array("Get-→ # é".utf8))
  }

  @Test func explainAndOthers() {
    #expect(tool(["explain", "MSG300"]).text == "Explained.\n")
    let unknown = tool(["explain", "MSG30"])
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("did you mean 'MSG300'?"))
    #expect(tool(["explain"]).text == "MSG300\nGet-MsolUser\n")
    #expect(tool(["completions", "bash"]).text.contains("complete -o filenames"))
    #expect(tool(["manual"]).text.hasPrefix(".TH"))
    #expect(tool(["--version"]).text == "msol2graph \(programVersion)\n")
    #expect(tool([]).code == 2)
    #expect(tool(["lint", "--formt", "json", "x"]).errors.contains("did you mean --format?"))
    for command in ["convert", "lint", "explain", "parse"] {
      let help = tool(["help", command])
      #expect(help.code == 0)
      #expect(help.text.contains("Examples:"))
      #expect(help.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
  }

  @Test func coloursOnlyOnATerminal() throws {
    let folder = try Folder(["a.ps1": "Get-MsolGroup"])
    let words = ["lint", folder["a.ps1"]]
    #expect(!tool(words).text.contains("\u{1B}"))
    #expect(tool(words, terminal: true).text.contains("\u{1B}"))
    #expect(!tool(words, terminal: true, variables: ["NO_COLOR": "1"]).text.contains("\u{1B}"))
    #expect(!tool(words, terminal: true, variables: ["TERM": "dumb"]).text.contains("\u{1B}"))
    #expect(tool(words + ["--color", "always"]).text.contains("\u{1B}"))
    #expect(!tool(words + ["--color=never"], terminal: true).text.contains("\u{1B}"))
  }

  @Test func patternsForFolders() throws {
    let folder = try Folder([
      "a.ps1": "1", "Old/b.ps1": "Get-MsolGroup", "New/c.psm1": "Get-MsolGroup", "New/x/d.ps1": "Get-MsolGroup",
    ])
    func found(_ options: [String]) -> Int {
      tool(["lint"] + options + [folder.path]).text.components(separatedBy: "MSG300").count - 1
    }
    #expect(found([]) == 3)
    #expect(found(["--exclude", "old"]) == 2)
    #expect(found(["--exclude", "New/**"]) == 1)
    #expect(found(["--include", "*.psm1"]) == 1)
    #expect(found(["--include", "New/*"]) == 2)
    #expect(found(["--include", "**/d.ps1"]) == 1)
    #expect(found(["--include", "New/?.psm1", "--include", "Old"]) == 2)
  }
}
