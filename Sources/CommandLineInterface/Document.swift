import Findings
import PowerShellSyntax

/// A file that was read: one script, or a Markdown document with blocks of PowerShell.
struct Document: Sendable {
  /// One PowerShell text within the document.
  struct Block: Sendable {
    var text: SourceText
    /// Nil when the block is the whole document.
    var fence: FencedBlock?
    /// For each line of a fenced block: its start in the block's text.
    var lineStarts: [Int]
  }

  let file: InputFile
  let text: SourceText
  let blocks: [Block]

  init(file: InputFile, text: SourceText) {
    self.file = file
    self.text = text
    guard file.isMarkdown else {
      blocks = [Block(text: text, fence: nil, lineStarts: [])]
      return
    }
    blocks = MarkdownScanner(text.bytes).blocks().enumerated().map { index, fence in
      var code: [UInt8] = []
      var starts: [Int] = []
      code.reserveCapacity(fence.range.count)
      for (number, line) in fence.lines.enumerated() {
        let end = number + 1 < fence.lines.count ? fence.lines[number + 1].start : fence.range.upperBound
        starts.append(code.count)
        code += text.bytes[(line.start + line.prefix)..<end]
      }
      // The file's encoding is told once.
      return Block(
        text: SourceText(bytes: code, encoding: index == 0 ? text.encoding : .utf8), fence: fence, lineStarts: starts)
    }
  }

  /// Reads a file or standard input.
  ///
  /// - Parameter acceptsBinary: The parser takes any bytes; a conversion is refused for files that are no text.
  static func load(_ file: InputFile, environment: Environment, acceptsBinary: Bool = false) -> Result<
    Document, FileError
  > {
    let read = file.isStandardInput ? environment.readInput() : FileSystem.read(file.path)
    switch read {
    case .failure(let error): return .failure(error)
    case .success(let bytes):
      if !acceptsBinary, let error = BinaryCheck.problem(bytes) { return .failure(error) }
      return .success(Document(file: file, text: SourceText.decode(bytes)))
    }
  }

  /// What the engine gets.
  var inputs: [ScriptInput] { blocks.map { ScriptInput(path: file.path, text: $0.text) } }

  /// An offset of a block's text as an offset of the document.
  func documentOffset(_ offset: Int, in block: Block) -> Int {
    guard let fence = block.fence else { return offset }
    var (low, high) = (0, block.lineStarts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if block.lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    guard low >= 0, low < fence.lines.count else { return fence.range.lowerBound }
    let line = fence.lines[low]
    return min(line.start + line.prefix + max(offset - block.lineStarts[low], 0), fence.range.upperBound)
  }

  /// A range of a block's text as a range of the document.
  func documentRange(_ range: Range<Int>, in block: Block) -> Range<Int> {
    let lower = documentOffset(range.lowerBound, in: block)
    // The end belongs to the last character, not to the indent of the next line.
    let upper = range.isEmpty ? lower : documentOffset(range.upperBound - 1, in: block) + 1
    return lower..<max(lower, upper)
  }

  /// A finding with ranges of the document.
  func located(_ finding: Finding, in block: Block) -> Finding {
    guard let fence = block.fence else { return finding }
    var finding = finding
    finding.range = documentRange(finding.range, in: block)
    if var fix = finding.fix {
      fix.edits = fix.edits.map { located($0, in: block, fence) }
      finding.fix = fix
    }
    return finding
  }

  /// The findings of each block with ranges of the document, by place.
  func located(_ lists: [[Finding]]) -> [Finding] {
    zip(blocks, lists).flatMap { block, list in list.map { located($0, in: block) } }.inOrderOfPlace
  }

  /// A change with ranges of the document.
  func located(_ change: Change, in block: Block) -> Change {
    guard let fence = block.fence else { return change }
    var change = change
    change.range = documentRange(change.range, in: block)
    change.edits = change.edits.map { located($0, in: block, fence) }
    return change
  }

  private func located(_ edit: TextEdit, in block: Block, _ fence: FencedBlock) -> TextEdit {
    var bytes: [UInt8] = []
    for byte in edit.replacement.utf8 {
      bytes.append(byte)
      if byte == 0x0A { bytes += fence.newLinePrefix }
    }
    return TextEdit(range: documentRange(edit.range, in: block), replacement: String(decoding: bytes, as: UTF8.self))
  }

  /// The document with the blocks' new texts; a nil leaves the block as it was.
  func assemble(_ newTexts: [[UInt8]?]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for (block, newText) in zip(blocks, newTexts) {
      guard let newText, newText != block.text.bytes else { continue }
      guard let fence = block.fence else { return newText }
      result += text.bytes[position..<fence.range.lowerBound]
      result += rendered(newText, in: block, fence)
      position = fence.range.upperBound
    }
    return result + text.bytes[position...]
  }

  /// New code with indent and quote marks: lines that stay keep their own bytes.
  private func rendered(_ newText: [UInt8], in block: Block, _ fence: FencedBlock) -> [UInt8] {
    var newText = newText
    if block.text.bytes.last == 0x0A, let last = newText.last, last != 0x0A {
      newText += block.text.lineEnding.rawValue.utf8
    }
    if fence.newLinePrefix.isEmpty { return newText }
    let old = LineDiff.lines(of: block.text.bytes)
    let new = LineDiff.lines(of: newText)
    var result: [UInt8] = []
    var position = 0
    func keep(_ range: Range<Int>) {
      guard !range.isEmpty, range.upperBound <= fence.lines.count else { return }
      let end = range.upperBound < fence.lines.count ? fence.lines[range.upperBound].start : fence.range.upperBound
      result += text.bytes[fence.lines[range.lowerBound].start..<end]
    }
    for change in LineDiff.changes(from: old, to: new) {
      keep(position..<change.old.lowerBound)
      for line in new[change.new] {
        let isEmpty = line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
        var prefix = fence.newLinePrefix
        if isEmpty { while let last = prefix.last, last == 0x20 || last == 0x09 { prefix.removeLast() } }
        result += prefix + line
      }
      position = change.old.upperBound
    }
    keep(position..<old.count)
    // A last line of nothing but marks has no code.
    if old.count < fence.lines.count { result += text.bytes[fence.lines[old.count].start..<fence.range.upperBound] }
    return result
  }
}

/// Tells files that are no text at all.
enum BinaryCheck {
  /// Why bytes are not taken for a script, or nil when they are.
  static func problem(_ bytes: [UInt8]) -> FileError? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    let head = bytes.prefix(4096)
    var zeros = 0
    var controls = 0
    var evenZeros = 0
    for (index, byte) in head.enumerated() {
      if byte == 0 {
        zeros += 1
        if index % 2 == 0 { evenZeros += 1 }
      } else if byte < 0x20, !(byte >= 0x08 && byte <= 0x0D), byte != 0x1B, byte != 0x1A {
        controls += 1
      }
    }
    if zeros * 10 >= head.count * 4, zeros > 1, controls * 20 < head.count, evenZeros == 0 || evenZeros == zeros {
      return FileError("looks like UTF-16 without a byte-order mark; save it as UTF-8 or with a mark and try again")
    }
    // A stray NUL or two does not make a script a binary file; control characters hardly occur in text.
    let isBinary =
      controls == 0 ? zeros * 4 > head.count && zeros > 1 : zeros + controls > 1 && (zeros + controls) * 33 > head.count
    if isBinary {
      return FileError("is not a text file; it was left alone (give only PowerShell scripts or Markdown)")
    }
    return nil
  }
}
