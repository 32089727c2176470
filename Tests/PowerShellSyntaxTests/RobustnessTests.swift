import Testing

@testable import PowerShellSyntax

@Suite("The parser takes any input")
struct RobustnessTests {
  /// Parses, and checks what must hold of every tree.
  @discardableResult
  private func check(_ bytes: [UInt8], _ comment: @autoclosure () -> String = "") -> SyntaxTree {
    let tree = SyntaxTree.parse(SourceText(bytes: bytes))
    #expect(tree.verifyLossless() == nil, "\(comment())")
    guard let root = tree.root else {
      Issue.record("no root")
      return tree
    }
    var seen = 1
    for node in root.descendants {
      seen += 1
      #expect(node.parent?.children.contains(node) == true, "\(comment())")
      if seen > 2_000 { break }
    }
    for error in tree.errors { #expect(error.range.upperBound <= bytes.count) }
    return tree
  }

  private func sources(perTopic count: Int) throws -> [[UInt8]] {
    var result: [[UInt8]] = []
    for topic in Fixtures.topics where topic != "damaged" && topic != "prefixes" {
      result += try Fixtures.cases(of: topic).prefix(count).map { Array($0.source.utf8) }
    }
    return result
  }

  @Test("without one of its tokens")
  func deletion() throws {
    for source in try sources(perTopic: 15) where source.count < 200 {
      for token in SyntaxTree.parse(SourceText(bytes: source)).tokens {
        check(Array(source[..<token.range.lowerBound]) + Array(source[token.range.upperBound...]))
      }
    }
  }

  @Test("cut off anywhere")
  func truncation() throws {
    for source in try sources(perTopic: 8) where source.count < 120 {
      for end in 0..<source.count { check(Array(source[..<end])) }
    }
  }

  @Test("with random bytes", arguments: [1, 2, 3] as [UInt64])
  func mutation(seed: UInt64) throws {
    var random = Fixtures.Random(seed: seed)
    let pieces: [[UInt8]] = ["`", "\"", "$(", "'", "@{", "@\"\n", "}", ")", "[", "<#", "\u{201C}", "\0", "é", "😀"].map {
      Array($0.utf8)
    }
    for source in try sources(perTopic: 12) where source.count < 300 && !source.isEmpty {
      var bytes = source
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0...bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: index)
        } else {
          bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        }
      }
      let tree = check(bytes, "\(bytes)")
      _ = TreeDump.write(tree)
    }
  }

  @Test(
    "empty and near it", arguments: ["", " ", "\n", "`", "$", "@", "\"", "'", "#", "<#", "\0", "\u{FEFF}", "`\r", "&"])
  func tiny(source: String) {
    check(Array(source.utf8), source)
  }

  // MARK: Depth

  private func nested(_ open: String, _ middle: String, _ close: String, _ count: Int) -> [UInt8] {
    Array((String(repeating: open, count: count) + middle + String(repeating: close, count: count)).utf8)
  }

  @Test("3,000 nested parentheses are read")
  func parentheses() {
    let tree = SyntaxTree.parse(SourceText(bytes: nested("(", "1", ")", 3_000)))
    #expect(tree.errors.isEmpty)
    #expect(tree.root?.descendants.filter { $0.kind == .parenExpression }.count == 3_000)
  }

  @Test(
    "100,000 levels do no harm",
    arguments: [
      ("(", "1", ")"), ("{", "1", "}"), ("$(", "1", ")"), ("@(", "1", ")"), ("@{a=", "1", "}"), ("!", "1", ""),
      ("-not ", "1", ""), ("[int]", "1", ""), ("$a[", "1", "]"), ("$a.b(", "1", ")"), ("\"$(", "1", ")\""),
      ("if(1){", "1", "}"), ("$a=", "1", ""), ("1?1:", "1", ""), ("[a[", "b", "]]"), ("a{", "", "}"), (",", "1", ""),
      ("(", "", ""), ("\"$(", "", ""), ("while(1){", "", ""), ("function f {", "", ""), ("& {", "", ""),
      ("else ", "", ""),
    ])
  func depth(open: String, middle: String, close: String) {
    let count = open.hasPrefix("\"") ? 1_000 : 100_000
    let tree = SyntaxTree.parse(SourceText(bytes: nested(open, middle, close, count)))
    if tree.errors.contains(where: { $0.code == .scriptTooComplicated }) {
      #expect(tree.nodeCount == 1)
      #expect(tree.errors.count == 1)
    }
  }

  @Test(
    "long chains are not deep",
    arguments: [
      ("1", "+1"), ("1", ",1"), ("a", "|a"), ("a", " && a"), ("$a", ".b"), ("$a", "[0]"), ("$a", ".b()"),
      ("if(1){}", "elseif(1){}"), ("a", ";a"), ("a", " b"), ("1", " -and 1"), ("\"", "$a"), ("switch(1){", "1{}\n"),
    ])
  func chains(start: String, more: String) {
    let source = start + String(repeating: more, count: 20_000)
    let tree = SyntaxTree.parse(SourceText(source))
    #expect(!tree.errors.contains { $0.code == .scriptTooComplicated })
    #expect(tree.nodeCount > 20_000 || start == "\"" || start.hasPrefix("if") || start.hasPrefix("switch"))
    #expect(tree.verifyLossless() == nil)
  }

  @Test(
    "long chains in methods are not deep",
    arguments: [("1", "+1"), ("a", " && a"), ("$a", ".b"), ("$a", "[0]"), ("", "[int]"), ("1", ",1")])
  func chainsInMethods(start: String, more: String) {
    let chain = start + String(repeating: more, count: 20_000) + (start.isEmpty ? "1" : "")
    let tree = SyntaxTree.parse(SourceText("class A { [int] a() { return $(\(chain)) } }"))
    #expect(tree.nodeCount > 20_000)
  }

  @Test("a large stack returns its result")
  func largeStack() {
    @Sendable func sum(_ n: Int) -> Int { n == 0 ? 0 : 1 + sum(n - 1) }
    #expect(withLargeStack { sum(200_000) } == 200_000)
  }
}
