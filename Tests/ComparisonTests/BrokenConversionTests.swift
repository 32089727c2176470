import Comparison
import Findings
import PowerShellSyntax
import Testing

/// A conversion with one thing wrong, and the id that must be told of it.
struct BrokenPair: Sendable, CustomTestStringConvertible {
  var id: String
  var name: String
  var old: String
  var new: String
  /// A line of the old script, and one of the new.
  var lines: (old: Int, new: Int)?

  init(_ id: String, _ name: String, old: String, new: String, lines: (Int, Int)? = nil) {
    self.id = id
    self.name = name
    self.old = old
    self.new = new
    self.lines = lines
  }

  var testDescription: String { "\(id) \(name)" }
}

@Suite struct BrokenConversionTests {
  private func differences(_ old: String, _ new: String) -> [Difference] {
    Comparer().compare(SourceText(old), SourceText(new))
  }

  @Test(arguments: BrokenPair.all)
  func isReported(_ pair: BrokenPair) {
    let found = differences(pair.old, pair.new)
    let serious = found.filter { $0.severity != .info }
    #expect(serious.contains { $0.ruleID == pair.id }, "\(found)")
    #expect(Set(serious.map(\.ruleID)) == [pair.id], "\(found)")
    guard let lines = pair.lines, let first = serious.first(where: { $0.ruleID == pair.id }) else { return }
    #expect(LineMap(SourceText(pair.old)).line(utf8: first.old.lowerBound) == lines.old)
    #expect(LineMap(SourceText(pair.new)).line(utf8: first.new.lowerBound) == lines.new)
  }

  @Test(arguments: RightPair.all)
  func isNotReported(_ pair: RightPair) {
    let found = differences(pair.old, pair.new).filter { $0.severity != .info }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func nothingIsSaidOfEmptyAndForeignScripts() {
    #expect(differences("", "").isEmpty)
    #expect(differences("Get-Process | Stop-Process", "").isEmpty)
    #expect(differences("}{", "((").isEmpty)
  }

  @Test func rangesLieInTheScripts() {
    for pair in BrokenPair.all {
      for difference in differences(pair.old, pair.new) {
        #expect(difference.old.upperBound <= pair.old.utf8.count)
        #expect(difference.new.upperBound <= pair.new.utf8.count)
      }
    }
  }
}

/// A conversion with nothing wrong.
struct RightPair: Sendable, CustomTestStringConvertible {
  var name: String
  var old: String
  var new: String

  init(_ name: String, old: String, new: String) {
    self.name = name
    self.old = old
    self.new = new
  }

  var testDescription: String { name }
}
