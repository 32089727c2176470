/// Converts between UTF-8 offsets, UTF-16 offsets, and lines with columns.
///
/// Lines and columns are 1-based; columns count UTF-16 code units. LF, CR and CRLF end a line. Offsets past the end are
/// taken as the end; an offset inside a character is taken as the character's start.
public struct LineMap: Sendable {
  private let bytes: [UInt8]
  /// UTF-8 offset of each line's first character.
  public let lineStarts: [Int]
  /// UTF-16 offset at each UTF-8 offset that is a multiple of the stride; empty when all text is ASCII.
  private let checkpoints: [Int32]
  private static let stride = 64

  /// Makes the map of a text.
  public init(_ text: SourceText) { self.init(bytes: text.bytes) }

  /// Makes the map of UTF-8 text.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var ascii = true
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
        starts.append(index + 1)
      } else if byte >= 0x80 {
        ascii = false
      }
    }
    lineStarts = starts
    var points: [Int32] = []
    if !ascii {
      points.reserveCapacity(bytes.count / Self.stride + 1)
      var units: Int32 = 0
      for index in bytes.indices {
        if index % Self.stride == 0 { points.append(units) }
        units += Self.units(bytes[index])
      }
      if bytes.count % Self.stride == 0 { points.append(units) }
    }
    checkpoints = points
  }

  /// UTF-16 units that begin with this byte: a character's are counted at its first byte.
  private static func units(_ byte: UInt8) -> Int32 {
    byte & 0xC0 == 0x80 ? 0 : (byte >= 0xF0 ? 2 : 1)
  }

  /// The number of lines; text after the last line end counts as a line even when empty.
  public var lineCount: Int { lineStarts.count }

  /// The UTF-16 offset that corresponds to a UTF-8 offset.
  public func utf16Offset(utf8 offset: Int) -> Int {
    var offset = min(max(offset, 0), bytes.count)
    if checkpoints.isEmpty { return offset }
    while offset < bytes.count, offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    let point = offset / Self.stride
    var units = checkpoints[point]
    for index in (point * Self.stride)..<offset { units += Self.units(bytes[index]) }
    return Int(units)
  }

  /// The UTF-8 offset that corresponds to a UTF-16 offset.
  public func utf8Offset(utf16 offset: Int) -> Int {
    if checkpoints.isEmpty { return min(max(offset, 0), bytes.count) }
    guard offset > 0 else { return 0 }
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(checkpoints[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    var index = low * Self.stride
    var units = Int(checkpoints[low])
    // A checkpoint can lie inside a character whose units were counted before it.
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    while index < bytes.count {
      let width = Int(Self.units(bytes[index]))
      if units + width > offset { break }
      units += width
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  /// The line (1-based) that contains a UTF-8 offset.
  public func line(utf8 offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low + 1
  }

  /// The line and column (both 1-based, the column in UTF-16 units) of a UTF-8 offset.
  public func position(utf8 offset: Int) -> (line: Int, column: Int) {
    let line = line(utf8: offset)
    return (line, utf16Offset(utf8: offset) - utf16Offset(utf8: lineStarts[line - 1]) + 1)
  }

  /// The UTF-8 offset of a line and column (both 1-based, the column in UTF-16 units), kept within the text.
  public func utf8Offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return bytes.count }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count
    return min(utf8Offset(utf16: utf16Offset(utf8: start) + max(column, 1) - 1), end)
  }
}
