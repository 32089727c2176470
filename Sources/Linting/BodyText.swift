import PowerShellSyntax

/// A key of a request's body: an entry of a hashtable, or a member of JSON text.
struct BodyKey: Sendable {
  var name: String
  /// What to report.
  var range: Range<Int>
  /// The name without quotes.
  var nameRange: Range<Int>
  /// The keys of the objects that are its value, or elements of it.
  var children: [BodyKey]
  /// The value, where it is one constant text.
  var text: String?
  /// Where that text stands, without quotes.
  var textRange: Range<Int>?
  /// The value is a list, or holds something, that a variable of the script gives.
  var holdsVariables = false
}

extension LintContext {
  /// The keys of a body, as far as the script says them; empty when it does not.
  func bodyKeys(_ body: Node) -> [BodyKey] {
    let records = bodyRecords(body)
    return records.isEmpty ? textKeys(body) : records.flatMap { keys(of: $0, depth: 0) }
  }

  /// The keys of a body that is JSON text.
  func textKeys(_ body: Node) -> [BodyKey] {
    guard let text = queryText(body) else { return [] }
    var reader = JSONKeyReader(units: text.units)
    return reader.read() ?? []
  }

  private func keys(of record: Record, depth: Int) -> [BodyKey] {
    guard depth < 6 else { return [] }
    return record.entries.map { entry in
      let node = entry.nameNode
      let isQuoted = node.stringKind == .singleQuoted || node.stringKind == .doubleQuoted
      let inner = isQuoted ? node.range.lowerBound + 1..<node.range.upperBound - 1 : node.range
      return BodyKey(
        name: entry.name, range: node.range, nameRange: inner,
        children: records(in: entry.value).flatMap { keys(of: $0, depth: depth + 1) })
    }
  }
}

/// Reads the keys of JSON text with their places; values of the script may stand anywhere a value can.
private struct JSONKeyReader {
  let units: [QueryText.Unit]
  private var index = 0
  private var depth = 0
  /// A value without quotes is one of the script's, since this was last reset.
  private var seesVariable = false

  init(units: [QueryText.Unit]) { self.units = units }

  /// The keys of the object that the text is; nil when it is none.
  mutating func read() -> [BodyKey]? {
    skipBlanks()
    guard byte == UInt8(ascii: "{") else { return nil }
    return value()
  }

  private var byte: UInt8? {
    if index < units.count, case .byte(let byte, _) = units[index] { byte } else { nil }
  }

  private mutating func skipBlanks() {
    while let byte, byte <= 0x20 { index += 1 }
  }

  /// The keys inside of one value; nil when the text is not JSON.
  private mutating func value() -> [BodyKey]? {
    skipBlanks()
    guard index < units.count else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return members()
    case UInt8(ascii: "["): return elements()
    case UInt8(ascii: "\""): return string() == nil ? nil : []
    default:
      let start = index
      while index < units.count {
        if byte == nil { seesVariable = true }
        if let byte, byte <= 0x20 || [0x2C, 0x5D, 0x7D].contains(byte) { break }
        index += 1
      }
      return index > start ? [] : nil
    }
  }

  private mutating func members() -> [BodyKey]? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 40 else { return nil }
    index += 1
    var result: [BodyKey] = []
    while true {
      skipBlanks()
      if byte == UInt8(ascii: "}") {
        index += 1
        return result
      }
      guard byte == UInt8(ascii: "\""), let key = string() else { return nil }
      skipBlanks()
      guard byte == UInt8(ascii: ":") else { return nil }
      index += 1
      skipBlanks()
      var text: (text: String, range: Range<Int>?)?
      if byte == UInt8(ascii: "\"") {
        let start = index
        text = string()
        index = start
      }
      let outer = seesVariable
      seesVariable = false
      guard let children = value() else { return nil }
      if let place = key.range {
        result.append(
          BodyKey(
            name: key.text, range: place, nameRange: place, children: children,
            text: text?.range == nil ? nil : text?.text, textRange: text?.range, holdsVariables: seesVariable))
      }
      seesVariable = outer
      skipBlanks()
      if byte == UInt8(ascii: ",") { index += 1 } else if byte != UInt8(ascii: "}") { return nil }
    }
  }

  private mutating func elements() -> [BodyKey]? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 40 else { return nil }
    index += 1
    var result: [BodyKey] = []
    while true {
      skipBlanks()
      if byte == UInt8(ascii: "]") {
        index += 1
        return result
      }
      guard let keys = value() else { return nil }
      result += keys
      skipBlanks()
      if byte == UInt8(ascii: ",") { index += 1 } else if byte != UInt8(ascii: "]") { return nil }
    }
  }

  /// A text in quotes, with the place of what stands between them; no place when a value of the script is in it.
  private mutating func string() -> (text: String, range: Range<Int>?)? {
    index += 1
    var bytes: [UInt8] = []
    var range: Range<Int>?
    var isConstant = true
    while index < units.count {
      defer { index += 1 }
      guard case .byte(let byte, let place) = units[index] else {
        isConstant = false
        continue
      }
      if byte == UInt8(ascii: "\"") {
        return (String(decoding: bytes, as: UTF8.self), isConstant ? range : nil)
      }
      if byte == UInt8(ascii: "\\") {
        index += 1
        isConstant = false
        continue
      }
      bytes.append(byte)
      range = (range?.lowerBound ?? place.lowerBound)..<place.upperBound
    }
    return nil
  }
}
