import Foundation

/// The files beside the tests.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// One small input with what PowerShell's own parser says of it.
  struct Case: Decodable, Sendable {
    var name: String
    var source: String
    var tree: String
    var tokens: String
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  static func files(in path: String, suffix: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted()
  }

  static let topics = files(in: "cases", suffix: ".jsonl").map { String($0.dropLast(6)) }
  static let scripts = files(in: "scripts", suffix: ".ps1")

  static func cases(of topic: String) throws -> [Case] {
    try bytes("cases/\(topic).jsonl").split(separator: 0x0A).map {
      try JSONDecoder().decode(Case.self, from: Data($0))
    }
  }

  /// Cases known to differ, as `topic/name`.
  static func knownDifferences() throws -> Set<String> {
    let text = String(decoding: try bytes("KnownDifferences.txt"), as: UTF8.self)
    return Set(
      text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap {
        $0.split(separator: " ").first.map(String.init)
      })
  }

  /// A source of random numbers that gives the same ones in every run.
  struct Random: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}

/// The first line that two texts do not share.
func firstDifference(_ ours: String, _ expected: String) -> String {
  let a = ours.split(separator: "\n", omittingEmptySubsequences: false)
  let b = expected.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(a.count, b.count) {
    let left = index < a.count ? String(a[index]) : "(nothing)"
    let right = index < b.count ? String(b[index]) : "(nothing)"
    if left != right { return "got \(left), expected \(right)" }
  }
  return "no difference"
}
