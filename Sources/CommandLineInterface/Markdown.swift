/// A fenced block of PowerShell in a Markdown document.
struct FencedBlock: Sendable {
  /// The lines between the fences, with whatever indents or quotes them: offsets of the document.
  var range: Range<Int>
  /// For each line: where it begins in the document and how many bytes of indent or quote marks precede the code.
  var lines: [(start: Int, prefix: Int)]
  /// What precedes the code in new lines.
  var newLinePrefix: [UInt8]
}

/// Finds fenced PowerShell in Markdown.
struct MarkdownScanner {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  private static let languages: Set<String> = [
    "powershell", "ps", "ps1", "psm1", "pwsh", "posh", "powershell-interactive", "azurepowershell",
    "azurepowershell-interactive",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(start..<(index + 1))
      start = index + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    self.lines = lines
  }

  /// The blocks that hold PowerShell, in order.
  func blocks() -> [FencedBlock] {
    var result: [FencedBlock] = []
    var index = 0
    while index < lines.count {
      guard let fence = openingFence(lines[index]) else {
        index += 1
        continue
      }
      index += 1
      let firstLine = index
      var block = FencedBlock(range: 0..<0, lines: [], newLinePrefix: fence.prefix)
      var isClosed = false
      while index < lines.count, let length = prefixLength(lines[index], of: fence.prefix) {
        if isClosing(lines[index], after: length, fence) {
          isClosed = true
          break
        }
        block.lines.append((lines[index].lowerBound, length))
        index += 1
      }
      if isClosed { index += 1 }
      guard !block.lines.isEmpty else { continue }
      block.range = lines[firstLine].lowerBound..<lines[firstLine + block.lines.count - 1].upperBound
      if let language = fence.language {
        if Self.languages.contains(language) { result.append(block) }
      } else if namesOldOrNewCommand(bytes[block.range]) {
        result.append(block)
      }
    }
    return result
  }

  private struct Fence {
    var mark: UInt8
    var count: Int
    var prefix: [UInt8]
    /// The first word after the fence in lower case, nil when there is none.
    var language: String?
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func openingFence(_ line: Range<Int>) -> Fence? {
    var position = line.lowerBound
    var prefix: [UInt8] = []
    while position < line.upperBound {
      let byte = bytes[position]
      if isBlank(byte) || byte == UInt8(ascii: ">") {
        prefix.append(byte)
        position += 1
      } else if let length = listMarkLength(position, line.upperBound) {
        prefix += Array(repeating: 0x20, count: length)
        position += length
      } else {
        break
      }
    }
    guard position < line.upperBound else { return nil }
    let mark = bytes[position]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let start = position
    while position < line.upperBound, bytes[position] == mark { position += 1 }
    guard position - start >= 3 else { return nil }
    let info = bytes[position..<line.upperBound]
    if mark == UInt8(ascii: "`"), info.contains(mark) { return nil }
    return Fence(mark: mark, count: position - start, prefix: prefix, language: language(info))
  }

  /// The length of a list mark such as `-`, `*` or `12.` that a blank follows.
  private func listMarkLength(_ start: Int, _ end: Int) -> Int? {
    var position = start
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): position += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while position < end, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
      guard position - start <= 9, position < end, bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ")")
      else { return nil }
      position += 1
    default: return nil
    }
    return position < end && isBlank(bytes[position]) ? position - start : nil
  }

  /// The language of an info string: `powershell`, `PowerShell title="x"`, `{.powershell}`.
  private func language(_ info: ArraySlice<UInt8>) -> String? {
    let word = info.drop { isBlank($0) || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ".") }.prefix {
      !isBlank($0) && $0 != 0x0A && $0 != 0x0D && $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "{")
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self).lowercased()
  }

  /// How much of a line's beginning is the block's indent and quote marks; nil when the quote has ended.
  private func prefixLength(_ line: Range<Int>, of prefix: [UInt8]) -> Int? {
    var position = line.lowerBound
    for byte in prefix {
      if byte == UInt8(ascii: ">") {
        var mark = position
        while mark < line.upperBound, bytes[mark] == 0x20, mark - position < 3 { mark += 1 }
        guard mark < line.upperBound, bytes[mark] == byte else { return nil }
        position = mark + 1
      } else if position < line.upperBound, bytes[position] == byte {
        position += 1
      }
    }
    return position - line.lowerBound
  }

  private func isClosing(_ line: Range<Int>, after prefix: Int, _ fence: Fence) -> Bool {
    var position = line.lowerBound + prefix
    while position < line.upperBound, isBlank(bytes[position]) { position += 1 }
    let start = position
    while position < line.upperBound, bytes[position] == fence.mark { position += 1 }
    guard position - start >= fence.count else { return false }
    return bytes[position..<line.upperBound].allSatisfy { isBlank($0) || $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether a word like `Get-MsolUser` or `Get-MgUser` occurs.
  private func namesOldOrNewCommand(_ text: ArraySlice<UInt8>) -> Bool {
    func letter(_ index: Int) -> UInt8 { index < text.endIndex ? text[index] | 0x20 : 0 }
    func isLetter(_ index: Int) -> Bool { letter(index) >= 0x61 && letter(index) <= 0x7A }
    for index in text.indices where text[index] == UInt8(ascii: "-") && index > text.startIndex && isLetter(index - 1) {
      guard letter(index + 1) == UInt8(ascii: "m") else { continue }
      if letter(index + 2) == UInt8(ascii: "g"), isLetter(index + 3) { return true }
      if letter(index + 2) == UInt8(ascii: "s"), letter(index + 3) == UInt8(ascii: "o"), letter(index + 4) == UInt8(ascii: "l"),
        isLetter(index + 5)
      {
        return true
      }
    }
    return false
  }
}
