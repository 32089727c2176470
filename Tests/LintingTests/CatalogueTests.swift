import Foundation
import MappingRules
import Testing

/// The list of known-broken conversions and the rules agree.
@Suite struct CatalogueTests {
  /// Lines of `catalogue.txt`: id, name, perhaps a reason.
  private static func entries() throws -> [(id: String, name: String, reason: String?)] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("catalogue.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#") else { return nil }
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count >= 2 else { return nil }
      return (cells[0], cells[1], cells.count > 2 ? cells[2] : nil)
    }
  }

  @Test func everyEntryHasARuleOrAReason() throws {
    let rules = Dictionary(RuleSet.embedded.pitfalls.map { ($0.id, $0) }) { first, _ in first }
    let entries = try Self.entries()
    #expect(entries.count >= 128)
    for entry in entries {
      guard let rule = rules[entry.id] else {
        #expect(entry.reason != nil, "\(entry.id) has neither a rule nor a reason")
        continue
      }
      #expect(rule.name == entry.name)
      #expect(entry.reason == nil, "\(entry.id) has a rule")
      #expect(!rule.noMatch.isEmpty || rule.detectors.allSatisfy { $0.name == "none" }, "\(entry.id)")
    }
  }

  /// Rules above MSG189 are checks by the tables and no entries.
  @Test func everyRuleIsAnEntry() throws {
    let ids = Set(try Self.entries().map(\.id))
    for rule in RuleSet.embedded.pitfalls where rule.id < "MSG190" {
      #expect(ids.contains(rule.id), "\(rule.id) is not in catalogue.txt")
    }
  }
}
