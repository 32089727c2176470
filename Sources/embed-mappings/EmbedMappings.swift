#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Usage: embed-mappings FOLDER OUTPUT. Writes one Swift file with the text of every rule file and table below the
/// folder.
@main
struct EmbedMappings {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Failure("usage: embed-mappings FOLDER OUTPUT") }
    let folder = arguments[1]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".psd1") || $0.hasSuffix(".tsv") }
      .sorted()
    var output = "// Made from the files under Mappings when the package is built. Edit those.\n\n"
    output += "enum EmbeddedMappings {\n  /// Paths below `Mappings`, sorted.\n  static let paths: [String] = [\n"
    for path in paths { output += "    \(literal(path)),\n" }
    output += "  ]\n\n  /// The text of a file; nil when there is none of that path.\n"
    output += "  static func file(_ path: String) -> StaticString? {\n    switch path {\n"
    for (number, path) in paths.enumerated() { output += "    case \(literal(path)): file\(number)\n" }
    output += "    default: nil\n    }\n  }\n"
    for (number, path) in paths.enumerated() {
      let data = try Data(contentsOf: URL(filePath: folder + "/" + path))
      guard let text = String(validating: data, as: UTF8.self) else {
        throw Failure("\(path): expected UTF-8; save it as UTF-8")
      }
      if text.contains("\r") { throw Failure("\(path): expected line feeds only; save it with LF line ends") }
      output += "\n  // \(path)\n  private static let file\(number): StaticString = \(multilineLiteral(text))\n"
    }
    output += "}\n"
    try Data(output.utf8).write(to: URL(filePath: arguments[2]), options: .atomic)
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
  }
}

/// Runs of `#` that are needed so that no `"""#…` or `\#…` of the text means anything.
private func guardMarks(_ text: String) -> String {
  var longest = 0
  var current = 0
  for byte in text.utf8 {
    current = byte == UInt8(ascii: "#") ? current + 1 : 0
    longest = max(longest, current)
  }
  return String(repeating: "#", count: longest + 1)
}

private func literal(_ text: String) -> String {
  let marks = guardMarks(text)
  return "\(marks)\"\(text)\"\(marks)"
}

/// A raw string literal over several lines. Lines are not indented, so the text's own indentation stays.
private func multilineLiteral(_ text: String) -> String {
  let marks = guardMarks(text)
  return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
}
