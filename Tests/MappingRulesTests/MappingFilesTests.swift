@testable import MappingRules
import PowerShellSyntax
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct MappingFilesTests {
  /// The folder with `Package.swift`.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let mappings = URL(filePath: package + "/Mappings").resolvingSymlinksInPath().path

  var files: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: Self.mappings)
        .filter { $0.hasSuffix(".psd1") || $0.hasSuffix(".tsv") }.sorted()
    }
  }

  @Test func everyFileIsEmbeddedAsItIs() throws {
    #expect(try files == EmbeddedMappings.paths)
    for path in try files {
      let text = try #require(EmbeddedMappings.file(path))
      let data = try Data(contentsOf: URL(filePath: Self.mappings + "/" + path))
      // One Boolean: a difference would print both files byte by byte.
      let isSame = text.withUTF8Buffer { Array($0) } == Array(data)
      #expect(isSame, "\(path)")
    }
  }

  @Test func everyRuleIsRight() throws {
    let problems = RuleSet.embedded.validate()
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  /// An apostrophe inside of single quotes is written twice; where it is left out, the word loses it without any error.
  @Test func wordsKeepTheirApostrophes() throws {
    let wrong: Set<String> = [
      "graphs", "msonlines", "microsofts", "powershells", "doesnt", "dont", "cant", "isnt", "wont", "arent", "wasnt",
      "werent",
      "didnt", "hasnt", "havent", "shouldnt", "wouldnt", "couldnt", "thats", "theres", "todays",
    ]
    for path in try files where path.hasSuffix(".psd1") {
      let text = "\(try #require(EmbeddedMappings.file(path)))".lowercased()
      let words = text.split { !$0.isLetter && $0 != "'" }
      let found = words.filter { wrong.contains(String($0)) }
      #expect(found.isEmpty, "\(path): \(found.joined(separator: ", "))")
    }
  }

  @Test func aFolderAddsAndReplaces() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mappings-\(UInt64.random(in: 0 ... .max))")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "Types"), withIntermediateDirectories: true)
    try Data("@{ Type = 'User'; Properties = @{ City = @{ Name = 'Town' } } }".utf8).write(
      to: folder.appending(path: "Types/User.psd1"))
    let rules = try RuleSet(overlay: folder.path)
    #expect(rules.type("User")?.property("city")?.form.name == "Town")
    #expect(rules.cmdletNames == RuleSet.embedded.cmdletNames)
    #expect(rules.session != nil)
    #expect(throws: (any Error).self) { try RuleSet(overlay: folder.path + "-missing") }
  }

  /// PowerShell itself must be able to read every file.
  @Test func powerShellReadsEveryFile() throws {
    let environment = ProcessInfo.processInfo.environment
    let candidates = [environment["MSOL2GRAPH_POWERSHELL"], Self.package + "/../shared/tools/powershell/pwsh"]
      .compactMap { $0 }
    guard let powerShell = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      print("PowerShell was not found (set MSOL2GRAPH_POWERSHELL): Import-PowerShellDataFile was not tried.")
      return
    }
    let script = """
      $ErrorActionPreference = 'Stop'
      Get-ChildItem -Recurse -Filter *.psd1 '\(Self.mappings)' | ForEach-Object {
        try { $null = Import-PowerShellDataFile $_.FullName } catch { "$($_.TargetObject) $_" }
      }
      'done'
      """
    let output = try run(powerShell, ["-NoProfile", "-NonInteractive", "-Command", script])
    #expect(output == "done\n", "\(output)")
  }
}
