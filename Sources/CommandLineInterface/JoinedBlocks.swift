import Findings
import MSOLToGraph
import PowerShellSyntax

/// The PowerShell of a document as one script, with the way back to the places of the document. A script is itself.
struct JoinedBlocks: Sendable {
  let document: Document
  let text: SourceText
  /// Where each block begins in the text.
  private let parts: [(start: Int, block: Document.Block)]

  /// Blocks that do not parse are left out; `onLeftOut` gets their errors with the document's offset.
  init(_ document: Document, onLeftOut: (Int, ParseError) -> Void) {
    var parts: [(Int, Document.Block)] = []
    var bytes: [UInt8] = []
    for block in document.blocks {
      let masked = block.fence == nil ? block.text : PlaceholderMask(masking: block.text).text
      if let error = Self.error(in: masked) {
        onLeftOut(document.documentOffset(error.range.lowerBound, in: block), error)
        continue
      }
      parts.append((bytes.count, block))
      bytes += block.text.bytes
      if bytes.last != 0x0A { bytes.append(0x0A) }
    }
    self.document = document
    self.parts = parts
    let isWhole = document.blocks.count == 1 && document.blocks[0].fence == nil && parts.count == 1
    text = isWhole ? document.text : SourceText(bytes: bytes, encoding: document.text.encoding)
  }

  private static func error(in text: SourceText) -> ParseError? {
    SyntaxTree.parse(text).errors.first { $0.id != "WorkflowNotSupportedInPowerShellCore" }
  }

  /// Whether there is nothing to look at.
  var isEmpty: Bool { parts.isEmpty }

  /// A range of the text as one of the document.
  func documentRange(_ range: Range<Int>) -> Range<Int> {
    guard let part = parts.last(where: { $0.start <= range.lowerBound }) ?? parts.first else { return range }
    let length = part.block.text.bytes.count
    let lower = min(max(range.lowerBound - part.start, 0), length)
    let upper = min(max(range.upperBound - part.start, lower), length)
    return document.documentRange(lower..<upper, in: part.block)
  }
}
