import Testing

@testable import PowerShellSyntax

@Suite("Texts and their encodings")
struct TextTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var name: String
    var file: [UInt8]
    var encoding: TextEncoding
    var text: [UInt8]
    var testDescription: String { name }
  }

  static let samples: [Sample] = [
    Sample(name: "empty", file: [], encoding: .utf8, text: []),
    Sample(name: "ASCII", file: Array("a\r\nb".utf8), encoding: .utf8, text: Array("a\r\nb".utf8)),
    Sample(name: "UTF-8", file: Array("é😀".utf8), encoding: .utf8, text: Array("é😀".utf8)),
    Sample(name: "UTF-8 with mark", file: [0xEF, 0xBB, 0xBF, 0x61], encoding: .utf8WithBOM, text: [0x61]),
    Sample(
      name: "two marks", file: [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], encoding: .utf8WithBOM, text: [0xEF, 0xBB, 0xBF]),
    Sample(
      name: "UTF-16 low first", file: [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x00, 0xDE], encoding: .utf16LittleEndian,
      text: Array("a😀".utf8)),
    Sample(
      name: "UTF-16 high first", file: [0xFE, 0xFF, 0x00, 0x61, 0x20, 0x1C], encoding: .utf16BigEndian,
      text: Array("a“".utf8)),
    Sample(
      name: "lone surrogate", file: [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0x00], encoding: .utf16LittleEndian,
      text: [0xED, 0xA0, 0xBD, 0x61]),
    Sample(
      name: "odd last byte", file: [0xFF, 0xFE, 0x61, 0x00, 0x62], encoding: .utf16LittleEndian, text: [0x61]),
    Sample(
      name: "Windows-1252", file: [0x80, 0x93, 0xE9, 0x81, 0x9D], encoding: .windows1252,
      text: Array("\u{20AC}\u{201C}é\u{81}\u{9D}".utf8)),
    Sample(
      name: "cut-off UTF-8", file: [0x61, 0xC3], encoding: .windows1252, text: Array("aÃ".utf8)),
    Sample(
      name: "marked but not UTF-8", file: [0xEF, 0xBB, 0xBF, 0xFF], encoding: .windows1252, text: Array("ï»¿ÿ".utf8)),
  ]

  @Test("decoding and encoding give back the file", arguments: samples)
  func roundTrip(sample: Sample) {
    let text = SourceText.decode(sample.file)
    #expect(text.encoding == sample.encoding)
    #expect(text.bytes == sample.text)
    #expect(text.encoded() == sample.file)
  }

  @Test("every byte survives")
  func allBytes() {
    var random = Fixtures.Random(seed: 5)
    for mark: [UInt8] in [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]] {
      for length in 0..<80 {
        let file = mark + (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(SourceText.decode(file).encoded() == file)
      }
    }
  }

  @Test("characters outside of Windows-1252 are reported")
  func unencodable() {
    let result = SourceText.encode(Array("a→é😀".utf8), as: .windows1252)
    #expect(result.bytes == [0x61, 0x3F, 0xE9, 0x3F])
    #expect(result.unencodable == [1, 6])
  }

  @Test("line ends")
  func lineEndings() {
    #expect(SourceText("a\nb\nc").lineEnding == .lf)
    #expect(SourceText("a\r\nb\r\nc\n").lineEnding == .crlf)
    #expect(SourceText("a\rb").lineEnding == .cr)
    #expect(SourceText("").lineEnding == .lf)
    #expect(SourceText("a\r\nb\n").hasMixedLineEndings)
    #expect(!SourceText("a\r\nb\r\n").hasMixedLineEndings)
  }

  @Test("offsets, lines and columns")
  func lineMap() {
    let string = "a\r\né😀b\rc\n" + String(repeating: "x😀é", count: 60) + "\n"
    let text = SourceText(string)
    let map = LineMap(text)
    #expect(map.lineCount == 5)
    var utf8 = 0
    var utf16 = 0
    for scalar in string.unicodeScalars {
      #expect(map.utf16Offset(utf8: utf8) == utf16)
      #expect(map.utf8Offset(utf16: utf16) == utf8)
      let position = map.position(utf8: utf8)
      #expect(map.utf8Offset(line: position.line, column: position.column) == utf8)
      utf8 += String(scalar).utf8.count
      utf16 += String(scalar).utf16.count
    }
    #expect(map.utf16Offset(utf8: text.bytes.count) == utf16)
    #expect(map.position(utf8: 3) == (2, 1))
    #expect(map.position(utf8: 9) == (2, 4))
    #expect(map.utf8Offset(line: 99, column: 1) == text.bytes.count)
  }
}
