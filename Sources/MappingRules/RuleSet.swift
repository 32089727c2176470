import PowerShellSemantics
import PowerShellSyntax
import Synchronization

/// The rules: those built in, and those of a folder that adds to or replaces them. A file is read when its rule is first asked.
public final class RuleSet: Sendable {
  /// The built-in rules. Nothing is read before the first question.
  public static let embedded = RuleSet(files: EmbeddedMappings.paths.map { ($0, nil) })

  /// Tables of signatures, licences, permissions.
  public let tables: Tables
  /// Files by kind and lower-cased name.
  let index: [FileKey: FileEntry]
  private let state = Mutex(State())

  /// One kind of rule file: the folder it is in.
  enum Kind: String, CaseIterable { case cmdlet = "MSOnline", type = "Types", pitfall = "Pitfalls", finding = "Findings",
    helper = "Helpers", session = "Session" }

  struct FileKey: Hashable { var kind: Kind; var name: String }
  struct FileEntry: Sendable { var path: String; var baseName: String; var text: SourceText? }

  struct State: Sendable {
    var cmdlets: [String: CmdletRule?] = [:]
    var types: [String: TypeRule?] = [:]
    var pitfalls: [PitfallRule]?
    var findings: [String: FindingText?] = [:]
    var helpers: [String: HelperRule?] = [:]
    var session: SessionRules?
    var problems: [RuleProblem] = []
  }

  /// Makes rules of files: path below `Mappings` and text (nil: the built-in text of that path). Later files replace earlier ones.
  init(files: [(path: String, text: SourceText?)]) {
    fatalError("not yet")
  }

  /// The built-in rules with a folder that has the layout of `Mappings` on top: its files add to or replace them.
  public convenience init(overlay directory: String, embedded: Bool = true) throws {
    fatalError("not yet")
  }

  /// The rule of an old cmdlet, by name ignoring case.
  public func cmdlet(_ name: String) -> CmdletRule? { nil }
  /// The rule of a type.
  public func type(_ id: TypeID) -> TypeRule? { nil }
  /// All pitfalls, by id.
  public var pitfalls: [PitfallRule] { [] }
  /// The text of a finding (`MSG204`); pitfalls (MSG001 to MSG199) are not among them.
  public func finding(_ id: String) -> FindingText? { nil }
  /// A helper by its id.
  public func helper(_ id: String) -> HelperRule? { nil }
  /// Module lines and permissions; nil only when the file is missing or wrong.
  public var session: SessionRules? { nil }

  /// Names of all cmdlets, types, findings, helpers that have a file; as the files are named, sorted.
  public var cmdletNames: [String] { [] }
  public var typeNames: [String] { [] }
  public var findingIDs: [String] { [] }
  public var helperIDs: [String] { [] }

  /// What was wrong in the files that were read so far. `validate()` reads all.
  public var problems: [RuleProblem] { [] }

  /// Reads every file and checks all names against the tables. Empty when all is well.
  public func validate() -> [RuleProblem] { [] }

  /// What the analysis of scripts asks.
  public var catalog: RuleCatalog { RuleCatalog(rules: self) }
}
