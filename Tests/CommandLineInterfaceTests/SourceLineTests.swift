import PowerShellSyntax
import Testing

@testable import CommandLineInterface

private func line(_ text: String, _ range: Range<Int>, hiding hidden: [Range<Int>] = []) -> (String, String) {
  let bytes = Array(text.utf8)
  // A string given to a secret parameter is what hides.
  let pieces = hidden.flatMap {
    [
      SourceLineRedactor.Piece(kind: .parameter, range: ($0.lowerBound - 5)..<($0.lowerBound - 1)),
      SourceLineRedactor.Piece(kind: .stringLiteral, range: $0),
    ]
  }
  let line = SourceLine(
    bytes: bytes, map: LineMap(bytes: bytes), range: range, redactor: SourceLineRedactor(bytes: bytes, pieces: pieces))
  return (line.text, line.caret)
}

struct SourceLineTests {
  @Test func carets() {
    #expect(line("a\n\tbc d\n", 3..<5) == ("\tbc d", "\t^~"))
    #expect(line("é😀漢x", 9..<10) == ("é😀漢x", "     ^"))
    #expect(line("ab\r\ncd", 0..<6) == ("ab", "^~"))
    #expect(line("ab", 2..<2) == ("ab", "  ^"))
    #expect(line("", 0..<0) == ("", "^"))
    #expect(line("a\u{1B}[31mb\u{202E}", 6..<7) == ("a\u{FFFD}[31mb\u{FFFD}", "      ^"))
    #expect(line("x", 99..<120) == ("x", " ^"))
  }

  @Test func longLines() {
    let text = String(repeating: "é", count: 5000) + "HERE" + String(repeating: "y", count: 5000)
    let (shown, caret) = line(text, 10_000..<10_004)
    #expect(shown.contains("HERE"))
    #expect(shown.count < 300)
    #expect(shown.hasPrefix("…") && shown.hasSuffix("…"))
    #expect(Array(shown)[caret.count - 4] == "H")
  }

  @Test func hiddenParts() {
    #expect(line("Set -Key 'abc' x", 15..<16, hiding: [9..<14]) == ("Set -Key '***' x", "               ^"))
    #expect(line("Set -Key 'a' x", 13..<14, hiding: [9..<12]) == ("Set -Key '***' x", "               ^"))
    #expect(line("Set -Key 'secret' x", 11..<13, hiding: [9..<17]) == ("Set -Key '***' x", "         ^~~~~"))
    #expect(line("Set -Key 'se\nsecret' x", 14..<15, hiding: [9..<20]) == ("'***' x", "^~~~~"))
  }
}
