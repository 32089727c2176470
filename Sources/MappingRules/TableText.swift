/// The text of one tab-separated table: lines that begin with `#`, a line of column names, rows sorted by the first
/// column (ASCII case ignored). Rows are found by halving; nothing is read ahead.
final class TableText: @unchecked Sendable {
  /// Constant memory of the program, or owned and freed with the object.
  private let bytes: UnsafeBufferPointer<UInt8>
  private let owned: UnsafeMutableBufferPointer<UInt8>?
  /// The lines before the column names: what the table is of, and of which version.
  var comment: String { String(decoding: bytes[..<bodyStart].prefix(4096), as: UTF8.self) }
  /// Column names.
  let columns: [String]
  /// Where the rows begin.
  private let bodyStart: Int

  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    owned = nil
    (columns, bodyStart) = Self.header(bytes)
  }

  init(bytes source: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: source.count)
    _ = copy.initialize(from: source)
    owned = copy
    bytes = UnsafeBufferPointer(copy)
    (columns, bodyStart) = Self.header(bytes)
  }

  deinit { owned?.deallocate() }

  private static func header(_ bytes: UnsafeBufferPointer<UInt8>) -> ([String], Int) {
    var offset = 0
    while offset < bytes.count {
      var end = offset
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      if bytes[offset] != UInt8(ascii: "#") {
        return (cells(bytes[offset..<end]), min(end + 1, bytes.count))
      }
      offset = end + 1
    }
    return ([], bytes.count)
  }

  private static func cells(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
    line.split(separator: 9, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// One row.
  struct Row {
    fileprivate var cells: [String]
    /// The text of a column by its number; empty when the row is too short.
    subscript(_ column: Int) -> String { column < cells.count ? cells[column] : "" }
    var count: Int { cells.count }
  }

  /// The rows whose first cell is the key, ASCII case ignored.
  func rows(_ key: String) -> [Row] {
    let key = key.utf8.map(lowercasedASCII)
    var low = firstLine(notBefore: key)
    var rows: [Row] = []
    while low < bytes.count, compare(lineAt: low, to: key) == 0 {
      let end = lineEnd(low)
      rows.append(Row(cells: Self.cells(bytes[low..<end])))
      low = end + 1
    }
    return rows
  }

  /// The first line whose key is not smaller than a text in lower case.
  private func firstLine(notBefore key: [UInt8]) -> Int {
    var low = bodyStart
    var high = bytes.count
    // `low` and `high` are starts of lines; all lines before `low` are smaller than the key.
    while low < high {
      var middle = (low + high) / 2
      while middle > low, bytes[middle - 1] != 10 { middle -= 1 }
      if compare(lineAt: middle, to: key) < 0 { low = lineEnd(middle) + 1 } else { high = middle }
    }
    return low
  }

  /// Calls a closure with the bytes of every key that begins with a text, ASCII case ignored, until it returns false.
  private func forEachKey(beginningWith prefix: [UInt8], _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool) {
    var offset = firstLine(notBefore: prefix)
    while offset + prefix.count <= bytes.count,
      (0..<prefix.count).allSatisfy({ lowercasedASCII(bytes[offset + $0]) == prefix[$0] })
    {
      var end = offset + prefix.count
      while end < bytes.count, bytes[end] != 9, bytes[end] != 10 { end += 1 }
      if !body(bytes[offset..<end]) { return }
      offset = lineEnd(end) + 1
    }
  }

  /// The keys that begin with a text, ASCII case ignored.
  func keys(beginningWith prefix: String) -> [String] {
    var result: [String] = []
    forEachKey(beginningWith: prefix.utf8.map(lowercasedASCII)) { key in
      let key = String(decoding: key, as: UTF8.self)
      if result.last != key { result.append(key) }
      return true
    }
    return result
  }

  /// Of the keys that begin with a text the one that differs least from a name; nil when all differ in more than a third.
  func nearestKey(to name: String, beginningWith prefix: String) -> String? {
    let wanted = name.utf8.map(lowercasedASCII)
    var limit = max(1, wanted.count / 3)
    var best: Slice<UnsafeBufferPointer<UInt8>>?
    var row = [Int](repeating: 0, count: wanted.count + 1)
    forEachKey(beginningWith: prefix.utf8.map(lowercasedASCII)) { key in
      guard abs(key.count - wanted.count) <= limit, let distance = editDistance(key, wanted, limit: limit, row: &row)
      else { return true }
      best = key
      limit = distance - 1
      return limit >= 0
    }
    return best.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first row that fits, looking at all.
  func first(where fits: (Row) -> Bool) -> Row? {
    var result: Row?
    forEach { row in
      if fits(row) { result = row }
      return result == nil
    }
    return result
  }

  /// All rows, until the closure returns false.
  func forEach(_ body: (Row) -> Bool) {
    var offset = bodyStart
    while offset < bytes.count {
      let end = lineEnd(offset)
      if end > offset, !body(Row(cells: Self.cells(bytes[offset..<end]))) { return }
      offset = end + 1
    }
  }

  /// The first cells in order, each once.
  var keys: [String] {
    var result: [String] = []
    forEach { row in
      if result.last.map({ !equalIgnoringCase($0, row[0]) }) ?? true { result.append(row[0]) }
      return true
    }
    return result
  }

  private func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    return end
  }

  /// Negative, zero or positive as the first cell of a line is smaller than, the same as or larger than the key.
  private func compare(lineAt start: Int, to key: [UInt8]) -> Int {
    var offset = start
    for wanted in key {
      guard offset < bytes.count, bytes[offset] != 9, bytes[offset] != 10 else { return -1 }
      let found = lowercasedASCII(bytes[offset])
      if found != wanted { return found < wanted ? -1 : 1 }
      offset += 1
    }
    return offset < bytes.count && bytes[offset] != 9 && bytes[offset] != 10 ? 1 : 0
  }
}
