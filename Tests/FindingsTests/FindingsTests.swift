import Foundation
import Testing

@testable import Findings

private struct Random: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var x = state
    x ^= x >> 33
    x = x &* 0xff51_afd7_ed55_8ccd
    return x ^ (x >> 33)
  }
}

private func randomText(_ random: inout Random, lines: Int, letters: Int) -> [UInt8] {
  var text: [UInt8] = []
  for _ in 0..<lines {
    text += String(UnicodeScalar(UInt8(97 + Int.random(in: 0..<letters, using: &random)))).utf8
    text += (Int.random(in: 0..<8, using: &random) == 0 ? "\r\n" : "\n").utf8
  }
  if !text.isEmpty, Bool.random(using: &random) { text.removeLast() }
  return text
}

private func mutated(_ text: [UInt8], _ random: inout Random) -> [UInt8] {
  var lines = LineDiff.lines(of: text).map(Array.init)
  for _ in 0..<Int.random(in: 0...4, using: &random) {
    let place = lines.isEmpty ? 0 : Int.random(in: 0..<lines.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: lines.insert(Array("new\n".utf8), at: place)
    case 1: if !lines.isEmpty { lines.remove(at: place) }
    default: if !lines.isEmpty { lines[place] = Array("changed\n".utf8) }
    }
  }
  return lines.flatMap(\.self)
}

/// Applies the changes by hand.
private func apply(_ old: [UInt8], _ new: [UInt8]) -> [UInt8] {
  let (oldLines, newLines) = (LineDiff.lines(of: old), LineDiff.lines(of: new))
  var result: [UInt8] = []
  var position = 0
  for change in LineDiff.changes(from: oldLines, to: newLines) {
    for line in oldLines[position..<change.old.lowerBound] { result += line }
    for line in newLines[change.new] { result += line }
    position = change.old.upperBound
  }
  for line in oldLines[position...] { result += line }
  return result
}

private func tool(_ path: String, _ arguments: [String], in directory: URL) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments
  process.currentDirectoryURL = directory
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}

struct DiffTests {
  @Test func changesGiveTheNewText() {
    var random = Random(state: 7)
    for round in 0..<3000 {
      let old = randomText(&random, lines: Int.random(in: 0..<30, using: &random), letters: 1 + round % 9)
      let new = round % 2 == 0 ? mutated(old, &random) : randomText(&random, lines: 12, letters: 4)
      #expect(apply(old, new) == new)
    }
  }

  @Test func isShort() {
    let old = Array("a\nb\nc\nd\n".utf8)
    let new = Array("a\nx\nc\nd\n".utf8)
    let changes = LineDiff.changes(from: LineDiff.lines(of: old), to: LineDiff.lines(of: new))
    #expect(changes == [LineChange(old: 1..<2, new: 1..<2)])
    // Without unique lines.
    let repeated = Array("x\nx\ny\ny\nx\nx\n".utf8)
    let shorter = Array("x\ny\ny\nx\nx\n".utf8)
    let few = LineDiff.changes(from: LineDiff.lines(of: repeated), to: LineDiff.lines(of: shorter))
    #expect(few.map { $0.old.count + $0.new.count } == [1])
  }

  @Test func unifiedFormat() {
    let old = Array("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12".utf8)
    let new = Array("1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\n".utf8)
    let text = String(decoding: UnifiedDiff.write(path: "/dir/a b.ps1", old: old, new: new), as: UTF8.self)
    #expect(
      text == """
        --- a/dir/a b.ps1\t
        +++ b/dir/a b.ps1\t
        @@ -2,11 +2,11 @@
         2
         3
         4
        -5
        +five
         6
         7
         8
         9
         10
         11
        -12
        \\ No newline at end of file
        +12

        """)
    #expect(UnifiedDiff.write(path: "x", old: old, new: old).isEmpty)
    #expect(String(decoding: UnifiedDiff.write(path: "a\"b\n", old: [], new: [65]), as: UTF8.self).hasPrefix("--- \"a/a\\\"b\\n\"\n"))
  }

  @Test(arguments: ["/usr/bin/patch", "/usr/bin/git"]) func otherToolsApplyIt(path: String) throws {
    guard FileManager.default.isExecutableFile(atPath: path) else { return }
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("diff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    var random = Random(state: 99)
    for round in 0..<40 {
      let old = randomText(&random, lines: Int.random(in: 1..<40, using: &random), letters: 1 + round % 9)
      var new = mutated(old, &random)
      if new.isEmpty { new = [65] }
      let diff = UnifiedDiff.write(path: "./s cript.ps1", old: old, new: new)
      if diff.isEmpty { continue }
      let file = directory.appendingPathComponent("s cript.ps1")
      try Data(old).write(to: file)
      try Data(diff).write(to: directory.appendingPathComponent("x.diff"))
      let arguments = path.hasSuffix("patch") ? ["-p1", "--binary", "-s", "-i", "x.diff"] : ["apply", "x.diff"]
      #expect(try tool(path, arguments, in: directory) == 0, "round \(round)")
      #expect(try [UInt8](Data(contentsOf: file)) == new)
    }
  }

  @Test func largeFilesAreFast() {
    var random = Random(state: 3)
    let old = randomText(&random, lines: 300_000, letters: 26)
    var new = mutated(old, &random)
    new += Array("end\n".utf8)
    #expect(apply(old, new) == new)
    let other = randomText(&random, lines: 300_000, letters: 26)
    let start = Date()
    #expect(apply(old, other) == other)
    #expect(Date().timeIntervalSince(start) < 20)
  }
}

struct EditTests {
  @Test func appliesInOrder() {
    let edits = [
      TextEdit(range: 4..<5, replacement: "E"), TextEdit(range: 0..<0, replacement: "<"), TextEdit(range: 0..<0, replacement: "-"),
      TextEdit(range: 1..<3, replacement: ""), TextEdit(range: 2..<4, replacement: "overlap"),
      TextEdit(range: 9..<99, replacement: "outside"),
    ]
    #expect(String(decoding: edits.applied(to: Array("abcde".utf8)), as: UTF8.self) == "<-adE")
    #expect([TextEdit]().applied(to: [1, 2]) == [1, 2])
  }
}

struct JSONTests {
  @Test func parsesBack() throws {
    var writer = JSONWriter()
    let odd = "a\"b\\c\n\r\t\u{1}\u{7F}é😀\u{2028}"
    writer.object { writer in
      writer.key("text")
      writer.value(odd)
      writer.key("list")
      writer.array { writer in
        writer.value(1)
        writer.value(true)
        writer.null()
        writer.array { _ in }
        writer.object { _ in }
      }
      writer.key(odd)
      writer.value(nil as String?)
    }
    let object = try JSONSerialization.jsonObject(with: Data(writer.take())) as? [String: Any]
    #expect(object?["text"] as? String == odd)
    #expect((object?["list"] as? [Any])?.count == 5)
    #expect(object?[odd] is NSNull)
  }

  @Test func strayBytes() {
    var writer = JSONWriter()
    writer.value(utf8: [0x61, 0xED, 0xA0, 0x80, 0xFF, 0xC3, 0x62, 0xE2, 0x82])
    #expect(String(decoding: writer.take(), as: UTF8.self) == "\"a\\ud800\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\"")
  }
}
