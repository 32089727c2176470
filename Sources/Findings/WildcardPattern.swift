/// PowerShell's wildcards `*` and `?`, ignoring ASCII case.
public struct WildcardPattern: Sendable {
  private let pattern: [UInt8]

  /// Reads a pattern.
  public init(_ pattern: String) { self.pattern = Array(pattern.lowercased().utf8) }

  /// Whether a text fits.
  public func matches(_ text: String) -> Bool {
    let text = Array(text.lowercased().utf8)
    var (p, t) = (0, 0)
    var star = -1
    var mark = 0
    while t < text.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == text[t] {
        p += 1
        t += 1
      } else if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = p
        mark = t
        p += 1
      } else if star >= 0 {
        p = star + 1
        mark += 1
        t = mark
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == UInt8(ascii: "*") { p += 1 }
    return p == pattern.count
  }
}
