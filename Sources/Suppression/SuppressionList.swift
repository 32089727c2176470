import Findings
import PowerShellSyntax

/// The places of a script where its author does not want certain findings.
///
/// They are comments `# msol2graph-disable-next-line MSG012 -- reason` and `# msol2graph-disable-line …`, regions from
/// `# msol2graph-disable …` to `# msol2graph-enable …` (or to the end), and `SuppressMessageAttribute` on `param` blocks, as users of PSScriptAnalyzer know it.
public struct SuppressionList: Sendable {
  /// One id that is silenced in one stretch of the script.
  public struct Entry: Sendable, Hashable {
    /// The id as written; nil: any finding.
    public var id: String?
    /// Where the id (or the whole directive) stands.
    public var place: Range<Int>
    /// Findings that begin here are silenced.
    public var covered: Range<Int>
    /// Written as an attribute.
    public var isAttribute: Bool

    /// Whether a finding's id is meant: the same, or the part before the `/` of a change (`Get-MsolUser`).
    public func matches(_ ruleID: String) -> Bool {
      guard let id else { return true }
      let (wanted, given) = (id.lowercased(), ruleID.lowercased())
      return wanted == given || given.hasPrefix(wanted + "/")
    }
  }

  /// In source order.
  public let entries: [Entry]
  /// Comments that begin like a directive but are none, with the word as written.
  public let misspelled: [(word: String, range: Range<Int>)]

  /// The words that may follow `msol2graph-`.
  public static var words: [String] { Directive.Verb.allCases.map { "msol2graph-" + $0.rawValue } }

  /// Reads the suppressions of a script.
  public init(_ tree: SyntaxTree) {
    var entries: [Entry] = []
    var misspelled: [(word: String, range: Range<Int>)] = []
    if Self.mentions("msol2graph-", tree.text.bytes) {
      let reader = CommentReader(tree)
      entries += reader.entries
      misspelled = reader.misspelled
    }
    if Self.mentions("suppressmessage", tree.text.bytes) { entries += AttributeReader(tree).entries }
    self.entries = entries.sorted {
      ($0.place.lowerBound, $0.place.upperBound) < ($1.place.lowerBound, $1.place.upperBound)
    }
    self.misspelled = misspelled
  }

  /// Whether a finding with this id that begins at an offset is silenced.
  public func covers(_ ruleID: String, at offset: Int) -> Bool {
    entries.contains { $0.covered.contains(offset) && $0.matches(ruleID) }
  }

  /// The findings that are left, and the entries that silenced none.
  public func apply(to findings: [Finding]) -> (kept: [Finding], unused: [Entry]) {
    if entries.isEmpty { return (findings, []) }
    var used = Array(repeating: false, count: entries.count)
    let kept = findings.filter { finding in
      var isSilenced = false
      for (index, entry) in entries.enumerated()
      where entry.covered.contains(finding.range.lowerBound) && entry.matches(finding.ruleID) {
        used[index] = true
        isSilenced = true
      }
      return !isSilenced
    }
    return (kept, zip(entries, used).filter { !$0.1 }.map(\.0))
  }

  /// Whether a text has a word, case ignored; the word is given in lower case.
  private static func mentions(_ word: String, _ bytes: [UInt8]) -> Bool {
    let word = Array(word.utf8)
    guard let first = word.first, bytes.count >= word.count else { return false }
    func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }
    for start in 0...(bytes.count - word.count) where lower(bytes[start]) == first {
      if (1..<word.count).allSatisfy({ lower(bytes[start + $0]) == word[$0] }) { return true }
    }
    return false
  }
}
