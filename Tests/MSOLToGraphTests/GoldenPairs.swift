import MSOLToGraph
import Testing

@Suite struct GoldenPairs {
  static let converter = Converter()

  @Test("Corpus", arguments: GoldenPair.all)
  func pair(_ pair: GoldenPair) throws {
    try pair.check(with: Self.converter)
  }

  @Test func corpusIsThere() {
    #expect(GoldenPair.all.count >= 50)
  }
}
