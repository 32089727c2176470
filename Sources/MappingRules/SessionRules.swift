/// What becomes of lines that name the retired modules, and what is known of permissions that imply others.
public struct SessionRules: Sendable {
  /// A command that names modules.
  public struct ModuleCommand: Sendable {
    /// `Install-Module`
    public var name: String
    /// The parameter that names modules (`Name`), also given by position.
    public var parameter: String
    /// Parameters that are dropped when the module is replaced (`RequiredVersion`).
    public var drop: [String]
    /// Parameters that make the whole line a person's decision (`Prefix`).
    public var manual: [String]
    /// The line stays as it is (`Uninstall-Module`).
    public var isLeft: Bool
    /// The parameter that asks for a minimum version (`MinimumVersion`), when the command has one.
    public var minimumVersionParameter: String?
    /// Where it stands in the rule file.
    public var place: RulePlace
  }

  /// The retired modules (`MSOnline`, `MSOnlineExtended`).
  public var retiredModules: [String]
  /// Commands, in the order of the file.
  public var commands: [ModuleCommand]
  /// Asked for when one of `minimumVersionCmdlets` is in the converted script.
  public var minimumVersion: String
  /// Names or wildcard patterns of Graph cmdlets.
  public var minimumVersionCmdlets: [String]
  /// The module that has Connect-MgGraph and no other use.
  public var authenticationModule: String
  /// Where it stands in the rule file.
  public var place: RulePlace
  var table: DataTable?

  /// A permission that implies others; `*` stands for the same text in both.
  public struct Implication: Sendable, Hashable {
    /// The permission; may hold one `*`.
    public var scope: String
    /// What it implies; `*` is what it stood for in `scope`.
    public var implies: [String]
    /// Permissions that fit `scope` and imply nothing all the same.
    public var exceptions: [String] = []
  }
  /// Permissions that imply others.
  public var implications: [Implication]

  /// The command's entry, by name ignoring case.
  public func command(_ name: String) -> ModuleCommand? { commands.first { equalIgnoringCase($0.name, name) } }

  /// Whether one permission includes another (`User.ReadWrite.All` includes `User.Read.All`).
  public func scope(_ scope: String, implies other: String) -> Bool {
    impliedScopes(of: scope).contains { equalIgnoringCase($0, other) }
  }

  /// Sorted, without those that another of the list includes.
  public func reduced(scopes: some Sequence<String>) -> [String] {
    let all = Set(scopes)
    return all.filter { candidate in !all.contains { $0 != candidate && scope($0, implies: candidate) } }.sorted()
  }

  /// All permissions that one includes, directly or by way of others.
  func impliedScopes(of scope: String) -> [String] {
    var result: [String] = []
    var waiting = [scope]
    while let next = waiting.popLast() {
      for implication in implications {
        guard let middle = wildcardMatch(next, pattern: implication.scope),
          !implication.exceptions.contains(where: { equalIgnoringCase($0, next) })
        else { continue }
        for pattern in implication.implies {
          let implied = pattern.split(separator: "*", omittingEmptySubsequences: false).joined(separator: middle)
          if !equalIgnoringCase(implied, scope), !result.contains(where: { equalIgnoringCase($0, implied) }) {
            result.append(implied)
            waiting.append(implied)
          }
        }
      }
    }
    return result
  }

  /// Whether a converted script with this Graph cmdlet needs the minimum version.
  public func needsMinimumVersion(_ cmdlet: String) -> Bool {
    minimumVersionCmdlets.contains { wildcardMatch(cmdlet, pattern: $0) != nil }
  }
}

/// The text that the one `*` of a pattern stands for (empty for a pattern without), nil when the text does not fit;
/// case ignored.
func wildcardMatch(_ text: String, pattern: String) -> String? {
  guard let star = pattern.firstIndex(of: "*") else { return equalIgnoringCase(text, pattern) ? "" : nil }
  let prefix = pattern[..<star].lowercased()
  let suffix = pattern[pattern.index(after: star)...].lowercased()
  let lower = text.lowercased()
  guard lower.utf8.count >= prefix.utf8.count + suffix.utf8.count, lower.hasPrefix(prefix), lower.hasSuffix(suffix)
  else { return nil }
  return String(text.dropFirst(prefix.count).dropLast(suffix.count))
}
