import Testing

@testable import PowerShellSyntax

@Suite("The parser agrees with PowerShell's own")
struct ConformanceTests {
  @Test("small inputs", arguments: Fixtures.topics)
  func cases(topic: String) throws {
    let known = try Fixtures.knownDifferences()
    let cases = try Fixtures.cases(of: topic)
    #expect(!cases.isEmpty)
    for item in cases {
      let tree = SyntaxTree.parse(SourceText(item.source))
      let treeText = TreeDump.write(tree)
      let tokenText = TokenDump.write(tree)
      let isEqual = treeText == item.tree && tokenText == item.tokens
      if known.contains("\(topic)/\(item.name)") {
        #expect(!isEqual, "\(topic)/\(item.name) is equal now: take it off the list of known differences")
      } else if !isEqual {
        Issue.record(
          """
          \(topic)/\(item.name): \(item.source.debugDescription)
          tree: \(firstDifference(treeText, item.tree))
          tokens: \(firstDifference(tokenText, item.tokens))
          """)
      }
      #expect(tree.verifyLossless() == nil, "\(topic)/\(item.name)")
    }
  }

  @Test("whole scripts", arguments: Fixtures.scripts)
  func scripts(name: String) throws {
    let bytes = try Fixtures.bytes("scripts/\(name)")
    let text = SourceText.decode(bytes)
    #expect(text.encoded() == bytes)
    let tree = SyntaxTree.parse(text)
    let expectedTree = String(decoding: try Fixtures.bytes("scripts/\(name).tree"), as: UTF8.self)
    let expectedTokens = String(decoding: try Fixtures.bytes("scripts/\(name).tokens"), as: UTF8.self)
    let treeText = TreeDump.write(tree)
    let tokenText = TokenDump.write(tree)
    #expect(treeText == expectedTree, "\(firstDifference(treeText, expectedTree))")
    #expect(tokenText == expectedTokens, "\(firstDifference(tokenText, expectedTokens))")
    #expect(tree.verifyLossless() == nil)
  }

  @Test("the list of known differences names existing cases")
  func knownDifferences() throws {
    for entry in try Fixtures.knownDifferences() {
      let parts = entry.split(separator: "/").map(String.init)
      try #require(parts.count == 2, "\(entry)")
      #expect(try Fixtures.cases(of: parts[0]).contains { $0.name == parts[1] }, "\(entry)")
    }
  }
}
