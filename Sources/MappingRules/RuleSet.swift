#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import PowerShellSemantics
import PowerShellSyntax
import Synchronization

/// The rules: those built in, and those of a folder that adds to or replaces them. A file is read when its rule is
/// first asked.
public final class RuleSet: Sendable {
  /// The built-in rules. Nothing is read before the first question.
  public static let embedded = RuleSet(files: EmbeddedMappings.paths.map { ($0, nil) })

  /// Tables of signatures, licences, permissions.
  public let tables: Tables
  /// Files by kind and lower-cased name.
  let index: [FileKey: FileEntry]
  /// Files that stand where no rule file belongs.
  let misplacedFiles: [String]
  private let state = Mutex(State())

  /// One kind of rule file: the folder it is in.
  enum Kind: String, CaseIterable {
    case cmdlet = "MSOnline"
    case type = "Types"
    case pitfall = "Pitfalls"
    case finding = "Findings"
    case helper = "Helpers"
    case session = "Session"
  }

  struct FileKey: Hashable {
    var kind: Kind
    /// Lower-cased name without extension; for pitfalls and findings the id alone.
    var name: String
  }

  struct FileEntry: Sendable {
    /// Path below `Mappings`, or of the added file.
    var path: String
    /// Without extension, as the file is named.
    var baseName: String
    /// Nil: built in.
    var text: SourceText?
  }

  /// What one file gave.
  enum Rule: Sendable {
    case cmdlet(CmdletRule)
    case type(TypeRule)
    case pitfall(PitfallRule)
    case finding(FindingText)
    case helper(HelperRule)
    case session(SessionRules)
    case connect(ConnectRules)
    case nothing
  }

  private struct State: Sendable {
    var rules: [FileKey: Rule] = [:]
    var problems: [FileKey: [RuleProblem]] = [:]
    /// Pitfalls by the words of `AppliesTo` that were asked for.
    var selections: [String: [FileKey]] = [:]
  }

  /// Makes rules of files: path below `Mappings` and text (nil: the built-in text of that path). Later files replace
  /// earlier ones.
  public init(files: [(path: String, text: SourceText?)]) {
    var index: [FileKey: FileEntry] = [:]
    var tableTexts: [String: TableText] = [:]
    var misplaced: [String] = []
    for (path, text) in files {
      let parts = path.split(separator: "/")
      let file = parts.last ?? ""
      let folder = parts.count >= 2 ? parts[parts.count - 2] : ""
      if equalIgnoringCase(folder, "Tables"), file.hasSuffix(".tsv") {
        tableTexts[file.lowercased()] =
          text.map { TableText(bytes: $0.bytes) } ?? EmbeddedMappings.file(path).map { TableText($0) }
        continue
      }
      guard let kind = Kind.allCases.first(where: { equalIgnoringCase($0.rawValue, folder) }), file.hasSuffix(".psd1")
      else {
        misplaced.append(path)
        continue
      }
      let baseName = String(file.dropLast(5))
      index[FileKey(kind: kind, name: Self.indexName(baseName, kind))] = FileEntry(
        path: path, baseName: baseName, text: text)
    }
    self.index = index
    misplacedFiles = misplaced
    tables = Tables(texts: tableTexts)
  }

  /// The built-in rules (none when `embedded` is false) with a folder that has the layout of `Mappings` on top: its
  /// files add to or replace them. Throws when the folder or a file cannot be read.
  public convenience init(overlay directory: String, embedded: Bool = true) throws {
    var files: [(path: String, text: SourceText?)] = embedded ? EmbeddedMappings.paths.map { ($0, nil) } : []
    // A link is followed to the folder, which is not looked into otherwise.
    let folder = URL(filePath: directory).resolvingSymlinksInPath()
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    where path.hasSuffix(".psd1") || path.hasSuffix(".tsv") {
      let data = try Data(contentsOf: folder.appending(path: path))
      files.append((directory + "/" + path, SourceText.decode(Array(data))))
    }
    self.init(files: files)
  }

  private static func indexName(_ baseName: String, _ kind: Kind) -> String {
    let name = baseName.lowercased()
    return kind == .pitfall || kind == .finding ? String(name.prefix { $0 != "-" }) : name
  }

  // MARK: Rules

  /// The rule of an old cmdlet, by name ignoring case.
  public func cmdlet(_ name: String) -> CmdletRule? {
    if case .cmdlet(let rule) = rule(.cmdlet, name) { rule } else { nil }
  }

  /// The rule of a type, with the properties of the types that it extends.
  public func type(_ id: TypeID) -> TypeRule? {
    guard case .type(var result) = rule(.type, id.name) else { return nil }
    var seen = [id.name.lowercased()]
    var next = result.extends
    while let base = next, !seen.contains(base.name.lowercased()), case .type(let rule) = rule(.type, base.name) {
      seen.append(base.name.lowercased())
      result.properties += rule.properties.filter { result.property($0.name) == nil }
      next = rule.extends
    }
    return result
  }

  /// The type whose rule names a .NET type of the old module (`Microsoft.Online.Administration.User`).
  public func type(ofNetType name: String) -> TypeRule? {
    for (key, _) in entries(.type) {
      if case .type(let rule) = rule(key), rule.netTypes.contains(where: { equalIgnoringCase($0, name) }) {
        return type(rule.type)
      }
    }
    return nil
  }

  /// All pitfalls, by id.
  public var pitfalls: [PitfallRule] {
    entries(.pitfall).compactMap { key, _ in if case .pitfall(let rule) = rule(key) { rule } else { nil } }
  }

  /// The pitfalls that say of themselves that they apply to one of some kinds of script, by id.
  ///
  /// Most are about Graph alone: a file whose `AppliesTo` line has none of the words is not parsed, because a conversion
  /// needs few of them and most of its time would go there.
  public func pitfalls(appliesTo words: [String]) -> [PitfallRule] {
    let selection = words.joined(separator: " ")
    let known = state.withLock { $0.selections[selection] }
    let keys = known ?? entries(.pitfall).filter { mayApply($0.entry, to: words) }.map(\.key)
    if known == nil { state.withLock { $0.selections[selection] = keys } }
    return keys.compactMap { key in
      guard case .pitfall(let rule) = rule(key), rule.appliesTo.contains(where: words.contains) else { return nil }
      return rule
    }
  }

  /// Whether a pitfall's file has one of some words in its `AppliesTo` line, or says it in a way that needs parsing.
  private func mayApply(_ entry: FileEntry, to words: [String]) -> Bool {
    guard let bytes = entry.text?.bytes ?? EmbeddedMappings.file(entry.path).map(bytes(of:)),
      let name = bytes.firstRange(of: Array("AppliesTo".utf8))
    else { return true }
    let line = String(decoding: bytes[name.upperBound...].prefix { $0 != 0x0A }, as: UTF8.self)
    return !line.contains("'") || line.contains("(") || line.contains(",")
      || words.contains { line.contains("'\($0)'") }
  }

  /// The text of a finding (`MSG204`); pitfalls (MSG001 to MSG199) are not among them.
  public func finding(_ id: String) -> FindingText? {
    if case .finding(let rule) = rule(.finding, id) { rule } else { nil }
  }

  /// A helper by its id.
  public func helper(_ id: String) -> HelperRule? {
    if case .helper(let rule) = rule(.helper, id) { rule } else { nil }
  }

  /// Module lines and permissions; nil only when the file is missing or wrong.
  public var session: SessionRules? {
    guard case .session(var result) = rule(.session, "modules") else { return nil }
    result.implications += connect?.implications ?? []
    return result
  }

  /// What becomes of what surrounds connecting; nil when the file is missing or wrong.
  public var connect: ConnectRules? {
    if case .connect(let rule) = rule(.session, "connect") { rule } else { nil }
  }

  /// Names of all cmdlets that have a rule; as the files are named, sorted.
  public var cmdletNames: [String] { entries(.cmdlet).map(\.entry.baseName) }
  /// Names of all types that have a rule.
  public var typeNames: [String] { entries(.type).map(\.entry.baseName) }
  /// Ids of all findings.
  public var findingIDs: [String] { entries(.finding).map { $0.key.name.uppercased() } }
  /// Ids of all helpers.
  public var helperIDs: [String] { entries(.helper).map(\.entry.baseName) }

  /// What was wrong in the files that were read so far; `validate()` reads all.
  public var problems: [RuleProblem] { state.withLock { Array($0.problems.values.joined()) } }

  /// What the analysis of scripts asks.
  public var catalog: RuleCatalog { RuleCatalog(rules: self) }

  // MARK: Reading

  /// The files of a kind, sorted by name.
  func entries(_ kind: Kind) -> [(key: FileKey, entry: FileEntry)] {
    index.filter { $0.key.kind == kind }.map { ($0.key, $0.value) }.sorted { $0.0.name < $1.0.name }
  }

  /// Whether there is a file, wrong or not.
  func has(_ kind: Kind, _ name: String) -> Bool { index[FileKey(kind: kind, name: name.lowercased())] != nil }

  func rule(_ kind: Kind, _ name: String) -> Rule { rule(FileKey(kind: kind, name: name.lowercased())) }

  func rule(_ key: FileKey) -> Rule {
    guard let entry = index[key] else { return .nothing }
    if let known = state.withLock({ $0.rules[key] }) { return known }
    let list = ProblemList()
    let rule = read(entry, key, problems: list)
    return state.withLock { state in
      if let known = state.rules[key] { return known }
      state.rules[key] = rule
      if !list.problems.isEmpty { state.problems[key] = list.problems }
      return rule
    }
  }

  private func read(_ entry: FileEntry, _ key: FileKey, problems: ProblemList) -> Rule {
    guard let text = entry.text ?? EmbeddedMappings.file(entry.path).map({ SourceText(bytes: bytes(of: $0)) }) else {
      return .nothing
    }
    let file = RuleFile(path: entry.path, text: text)
    guard let table = DataFile.read(file, problems: problems) else { return .nothing }
    func named(_ name: String, _ member: String) {
      guard !equalIgnoringCase(name, entry.baseName), Self.indexName(name, key.kind) != key.name else { return }
      problems.add(
        table[member]?.place ?? table.place, expected: "\(member) as the file is named (\(entry.baseName))",
        found: name,
        advice: "rename the file or the rule")
    }
    switch key.kind {
    case .cmdlet:
      let parameters = tables.msonlineSignature(entry.baseName)?.parameters.map(\.name) ?? []
      guard let rule = CmdletRule(table, oldParameters: parameters, problems: problems) else { return .nothing }
      named(rule.cmdlet, "Cmdlet")
      return .cmdlet(rule)
    case .type:
      guard let rule = TypeRule(table, problems: problems) else { return .nothing }
      named(rule.type.name, "Type")
      return .type(rule)
    case .pitfall:
      guard let rule = PitfallRule(table, problems: problems) else { return .nothing }
      named(rule.id, "Id")
      return .pitfall(rule)
    case .finding:
      guard let rule = FindingText(table, problems: problems) else { return .nothing }
      named(rule.id, "Id")
      return .finding(rule)
    case .helper:
      guard let rule = HelperRule(table, problems: problems) else { return .nothing }
      named(rule.id, "Id")
      return .helper(rule)
    case .session:
      if key.name == "connect" { return ConnectRules(table, problems: problems).map { .connect($0) } ?? .nothing }
      return SessionRules(table, problems: problems).map { .session($0) } ?? .nothing
    }
  }
}

private func bytes(of text: StaticString) -> [UInt8] {
  text.withUTF8Buffer { Array($0) }
}
