import Foundation
import MSOLToGraph
import MappingRules
import Testing

/// Documents that are generated from the rules are fresh. `UPDATE_DOCS=1 swift test --filter GeneratedDocuments` writes them anew.
@Suite struct GeneratedDocuments {
  private func check(_ path: String, _ text: String) throws {
    let url = Repository.root.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" { try Data(text.utf8).write(to: url) }
    let present = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let isFresh = present == text
    #expect(isFresh, "\(path) is stale: UPDATE_DOCS=1 swift test --filter GeneratedDocuments")
  }

  @Test func coverage() throws {
    let pairs = try GoldenPair.all.map { CoverageReport.Pair(name: $0.name, before: try $0.before()) }
    let report = CoverageReport(pairs: pairs)
    try check("docs/coverage.md", report.write())
    let missing = report.totals.missing
    #expect(missing.isEmpty, "rows of the old module without a rule: \(missing.prefix(20).joined(separator: ", "))")
  }

  @Test func pitfalls() throws {
    try check("docs/pitfalls.md", PitfallReport().write())
  }
}
