/// Writes the difference of two texts in the unified format that `patch -p1` and `git apply` read.
public enum UnifiedDiff {
  /// The diff of a file, empty when the texts are equal.
  ///
  /// The path is written with the prefixes `a/` and `b/`; a leading `/` or `./` is left out.
  public static func write(path: String, old: [UInt8], new: [UInt8], context: Int = 3) -> [UInt8] {
    let oldLines = LineDiff.lines(of: old)
    let newLines = LineDiff.lines(of: new)
    let changes = LineDiff.changes(from: oldLines, to: newLines)
    if changes.isEmpty { return [] }
    var out: [UInt8] = []
    out += "--- \(name(path, prefix: "a/"))\n".utf8
    out += "+++ \(name(path, prefix: "b/"))\n".utf8
    var index = 0
    while index < changes.count {
      var last = index
      while last + 1 < changes.count, changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context {
        last += 1
      }
      writeHunk(changes[index...last], oldLines, newLines, context, to: &out)
      index = last + 1
    }
    return out
  }

  private static func writeHunk(
    _ changes: ArraySlice<LineChange>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], _ context: Int,
    to out: inout [UInt8]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newRange = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    out += "@@ -\(span(oldRange)) +\(span(newRange)) @@\n".utf8
    var position = oldRange.lowerBound
    for change in changes {
      for line in old[position..<change.old.lowerBound] { write(" ", line, to: &out) }
      for line in old[change.old] { write("-", line, to: &out) }
      for line in new[change.new] { write("+", line, to: &out) }
      position = change.old.upperBound
    }
    for line in old[position..<oldRange.upperBound] { write(" ", line, to: &out) }
  }

  private static func span(_ range: Range<Int>) -> String {
    if range.isEmpty { return "\(range.lowerBound),0" }
    return range.count == 1 ? "\(range.lowerBound + 1)" : "\(range.lowerBound + 1),\(range.count)"
  }

  private static func write(_ mark: Unicode.Scalar, _ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
    out.append(UInt8(ascii: mark))
    out += line
    if line.last != 0x0A { out += "\n\\ No newline at end of file\n".utf8 }
  }

  /// The path as `git` writes it: in quotes when it holds control characters, quotes or backslashes.
  private static func name(_ path: String, prefix: String) -> String {
    var bytes = Array(path.utf8)[...]
    while bytes.starts(with: [0x2E, 0x2F]) { bytes = bytes.dropFirst(2) }
    bytes = bytes.drop { $0 == 0x2F }
    let text = prefix + String(decoding: bytes, as: UTF8.self)
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) {
      var quoted = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": quoted += "\\\(scalar)"
        case "\n": quoted += "\\n"
        case "\t": quoted += "\\t"
        case "\r": quoted += "\\r"
        default:
          if scalar.value < 0x20 || scalar.value == 0x7F {
            let octal = String(scalar.value, radix: 8)
            quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
          } else {
            quoted.unicodeScalars.append(scalar)
          }
        }
      }
      return quoted + "\""
    }
    // A tab ends a name that holds blanks.
    return bytes.contains(0x20) ? text + "\t" : text
  }
}
