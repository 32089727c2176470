import Foundation

/// Places in the repository that tests read.
enum Repository {
  /// The folder that holds `Package.swift`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The golden pairs.
  static let corpus = root.appendingPathComponent("Corpus")
  /// This target's folder.
  static let tests = root.appendingPathComponent("Tests/MSOLToGraphTests")
}
