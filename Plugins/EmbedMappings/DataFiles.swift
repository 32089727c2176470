import Foundation

/// The rule files and tables below a folder, sorted.
func dataFiles(below folder: URL) -> [URL] {
  guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
  return walk.compactMap { $0 as? URL }
    .filter { ["psd1", "tsv"].contains($0.pathExtension) }
    .sorted { $0.path < $1.path }
}
