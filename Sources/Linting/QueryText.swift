import PowerShellSyntax

/// A text that the script hands to the service (a filter, an address), byte by byte with the places in the source, and
/// with the values that are put into it.
struct QueryText: Sendable {
  /// A byte of the text, or a value that is put in.
  enum Unit: Sendable {
    case byte(UInt8, Range<Int>)
    case value(Node)
  }

  let node: Node
  private(set) var units: [Unit] = []

  /// A part of a text.
  init(node: Node, units: [Unit]) {
    self.node = node
    self.units = units
  }

  /// Nil when the expression is not made of literals: strings, and sums that have one; with `formats` also a string that
  /// `-f` puts values into.
  init?(_ node: Node, formats: Bool = false) {
    self.node = node.unwrapped
    if formats, self.node.kind == .binaryExpression, self.node.operatorKind == .format,
      let text = self.node.children.first?.unwrapped, append(text, depth: 0)
    {
      fillPlaceholders()
      return
    }
    guard append(self.node, depth: 0) else { return nil }
  }

  /// Puts the operands of `-f` in the places of `{0}`.
  private mutating func fillPlaceholders() {
    guard let right = node.children.last?.unwrapped else { return }
    let operands = right.kind == .arrayLiteral ? Array(right.children) : [right]
    var result: [Unit] = []
    var index = 0
    while index < units.count {
      guard case .byte(UInt8(ascii: "{"), _) = units[index],
        let end = units[index...].firstIndex(where: { if case .byte(UInt8(ascii: "}"), _) = $0 { true } else { false } }
        )
      else {
        result.append(units[index])
        index += 1
        continue
      }
      let digits = units[(index + 1)..<end].compactMap { unit -> UInt8? in
        if case .byte(let byte, _) = unit { byte } else { nil }
      }
      let number = Int(String(decoding: digits.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
      if let number {
        result.append(.value(operands.indices.contains(number) ? operands[number].unwrapped : right))
        index = end + 1
      } else {
        result.append(units[index])
        index += 1
      }
    }
    units = result
  }

  private mutating func append(_ node: Node, depth: Int) -> Bool {
    switch node.kind {
    case .stringConstantExpression, .expandableStringExpression:
      appendString(node)
      return true
    case .binaryExpression where node.operatorKind == .plus && depth < 40:
      var hasText = false
      for operand in node.children {
        let inner = operand.unwrapped
        if append(inner, depth: depth + 1) { hasText = true } else { units.append(.value(inner)) }
      }
      return hasText
    default: return false
    }
  }

  private mutating func appendString(_ node: Node) {
    let bytes = node.tree.text.bytes
    var range = node.range
    let kind = node.stringKind
    switch kind {
    case .singleQuoted, .doubleQuoted:
      guard range.count >= 2 else { return }
      range = range.lowerBound + 1..<range.upperBound - 1
    case .singleQuotedHereString, .doubleQuotedHereString:
      guard let first = bytes[range].firstIndex(of: 0x0A), let last = bytes[range].lastIndex(of: 0x0A), first < last
      else {
        return
      }
      range = first + 1..<last
    default: break
    }
    let isDouble = kind == .doubleQuoted || kind == .doubleQuotedHereString
    let doubled: UInt8? = kind == .singleQuoted ? 0x27 : (kind == .doubleQuoted ? 0x22 : nil)
    let parts = isDouble && node.kind == .expandableStringExpression ? Array(node.children) : []
    var part = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if part < parts.count, parts[part].range.lowerBound == index, !parts[part].range.isEmpty {
        units.append(.value(parts[part]))
        index = parts[part].range.upperBound
        part += 1
        continue
      }
      let byte = bytes[index]
      if isDouble, byte == 0x60, index + 1 < range.upperBound {
        units.append(.byte(Self.escaped(bytes[index + 1]), index..<index + 2))
        index += 2
      } else if let doubled, byte == doubled, index + 1 < range.upperBound, bytes[index + 1] == doubled {
        units.append(.byte(byte, index..<index + 2))
        index += 2
      } else {
        units.append(.byte(byte, index..<index + 1))
        index += 1
      }
    }
  }

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "0"): 0
    default: byte
    }
  }

  /// The text with `mark` for values.
  func text(_ mark: Character = "\u{FFFC}") -> String {
    var bytes: [UInt8] = []
    let marks = Array(String(mark).utf8)
    for unit in units {
      switch unit {
      case .byte(let byte, _): bytes.append(byte)
      case .value: bytes += marks
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The values with the text before and after each, up to the next value.
  var values: [(node: Node, before: String, after: String)] {
    var result: [(Node, String, String)] = []
    var before: [UInt8] = []
    for (index, unit) in units.enumerated() {
      switch unit {
      case .byte(let byte, _): before.append(byte)
      case .value(let node):
        var after: [UInt8] = []
        for next in units[(index + 1)...] {
          guard case .byte(let byte, _) = next else { break }
          after.append(byte)
        }
        result.append((node, String(decoding: before, as: UTF8.self), String(decoding: after, as: UTF8.self)))
        before = []
      }
    }
    return result
  }
}

extension LintContext {
  /// The text of an argument, looking through variables; nil when it is not known to be one text.
  func queryText(_ value: Node, formats: Bool = false) -> QueryText? {
    let trace = tracer.trace(value, .whole)
    guard trace.isComplete, trace.sources.count == 1, let source = trace.sources.first, trace.appends.isEmpty else {
      return nil
    }
    return QueryText(source, formats: formats)
  }
}
