import Foundation

/// Places in the repository that tests read.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The golden pairs.
  static let corpus = root.appendingPathComponent("Corpus")

  /// The lines of a list, without comments.
  static func list(_ path: String) -> Set<String> {
    let text = (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
  }
}
