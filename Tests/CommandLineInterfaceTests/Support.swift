import Findings
import Foundation
import PowerShellSyntax
import Testing

@testable import CommandLineInterface

/// Turns `Get-MsolUser` into `Get-MgUser`, tells of other words with `Msol`, and knows nothing else.
struct FakeEngine: Engine {
  var ruleProblems: [String] = []

  func prepare(options: EngineOptions) -> [String] { ruleProblems }

  func convert(_ inputs: [ScriptInput], options: EngineOptions) -> [ConversionOutput] {
    zip(inputs, lint(inputs, options: options)).map { input, findings in
      let places = Self.places(of: "Get-MsolUser", in: input.text.bytes)
      let edits =
        places.map { TextEdit(range: $0, replacement: "Get-MgUser") }
        + Self.places(of: "MsolArrow", in: input.text.bytes).map { TextEdit(range: $0, replacement: "→") }
      let changes = places.map {
        Change(ruleID: "Get-MsolUser", level: .safe, message: "Get-MgUser reads users.", range: $0)
      }
      return ConversionOutput(
        converted: edits.applied(to: input.text.bytes), changes: options.level == .review ? changes : [],
        findings: findings,
        isConverted: !edits.isEmpty && options.level == .review)
    }
  }

  func lint(_ inputs: [ScriptInput], options: EngineOptions) -> [[Finding]] {
    inputs.map { input in
      Self.places(of: "Get-MsolGroup", in: input.text.bytes).map {
        Finding(
          ruleID: "MSG300", severity: .warning, level: .manual, message: "No counterpart.", range: $0,
          fix: Fix(edits: [TextEdit(range: $0, replacement: "a\nb")], level: .review), help: "More.")
      }
        + Self.places(of: "Write-Host", in: input.text.bytes).map {
          Finding(ruleID: "MSG001", severity: .info, level: .safe, message: "A remark.", range: $0)
        }
    }
  }

  func explain(_ topic: String, options: EngineOptions) -> String? { topic == "MSG300" ? "Explained." : nil }
  func topics(options: EngineOptions) -> [String] { ["MSG300", "Get-MsolUser"] }

  static func places(of word: String, in bytes: [UInt8]) -> [Range<Int>] {
    let letters = Array(word.utf8)
    guard bytes.count >= letters.count else { return [] }
    return (0...(bytes.count - letters.count)).filter { bytes[$0..<($0 + letters.count)].elementsEqual(letters) }.map {
      $0..<($0 + letters.count)
    }
  }
}

final class Captured: @unchecked Sendable {
  private let lock = NSLock()
  private var streams: [StandardStream: [UInt8]] = [:]
  func append(_ stream: StandardStream, _ bytes: [UInt8]) { lock.withLock { streams[stream, default: []] += bytes } }
  func bytes(_ stream: StandardStream) -> [UInt8] { lock.withLock { streams[stream] ?? [] } }
}

struct Output {
  var code: Int32
  var bytes: [UInt8]
  var errors: String
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]) ?? [:] }
}

func tool(
  _ arguments: [String], input: Result<[UInt8], FileError> = .success([]), terminal: Bool = false,
  variables: [String: String] = [:], writeError: Int32 = 0, engine: FakeEngine = FakeEngine()
) -> Output {
  let captured = Captured()
  let environment = Environment(
    readInput: { input },
    write: { stream, bytes in
      if stream == .output, writeError != 0 { return writeError }
      captured.append(stream, bytes)
      return 0
    }, isTerminal: { _ in terminal }, variable: { variables[$0] }, terminalWidth: { nil })
  let code = run(arguments: arguments, environment: environment, engine: engine)
  return Output(
    code: code, bytes: captured.bytes(.output), errors: String(decoding: captured.bytes(.error), as: UTF8.self))
}

/// A folder that goes when the test ends.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/cli-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: self[name]).map { [UInt8]($0) } }
  func text(_ name: String) -> String? { read(name).map { String(decoding: $0, as: UTF8.self) } }
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: self[name])[.posixPermissions] as? Int
  }
  func names(_ name: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: self[name])) ?? []).sorted()
  }
}
