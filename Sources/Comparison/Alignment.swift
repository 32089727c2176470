import MappingRules
import PowerShellSyntax

/// Finds for each old step the new one that stands for it.
struct Alignment {
  /// For each old step the index of its new step.
  private(set) var partner: [Int?]

  private let old: [OldStep]
  private let new: [NewStep]
  private let scores: [[Int]]
  /// A pair of this score or more does the same work by the rule, not only the like.
  private static let sureScore = 5 * 4

  /// Aligns in order as far as possible; what is left over is looked for anywhere.
  init(old: [OldStep], new: [NewStep], oldScript: Script, rules: RuleSet) {
    self.old = old
    self.new = new
    partner = Array(repeating: nil, count: old.count)
    let identities = old.map { step in Self.identities(of: step, in: oldScript) }
    let moduleNoun = Self.commonNoun(rules)
    scores = zip(old, identities).map { step, identity in
      new.map { candidate in
        let family = Self.familyScore(step, candidate, rules, moduleNoun)
        guard family > 0 else { return 0 }
        return family * 4 + (identity.isDisjoint(with: candidate.identities) ? 0 : 3)
      }
    }
    alignInOrder()
    pairTheRest()
  }

  /// Whether a new step can stand for an old one at all.
  func fits(_ old: Int, _ new: Int) -> Bool { scores[old][new] > 0 }

  /// Whether the partner of an old step does its work by the rule, so that details can be compared.
  func isSure(_ index: Int) -> Bool { partner[index].map { scores[index][$0] >= Self.sureScore } ?? false }

  private mutating func alignInOrder() {
    let (rows, columns) = (old.count, new.count)
    guard rows > 0, columns > 0, rows * columns < 4_000_000 else { return }
    var best = Array(repeating: Array(repeating: 0, count: columns + 1), count: rows + 1)
    for i in stride(from: rows - 1, through: 0, by: -1) {
      for j in stride(from: columns - 1, through: 0, by: -1) {
        let score = scores[i][j]
        best[i][j] = max(best[i + 1][j], best[i][j + 1], score > 0 ? score + best[i + 1][j + 1] : 0)
      }
    }
    var (i, j) = (0, 0)
    while i < rows, j < columns {
      if scores[i][j] > 0, best[i][j] == scores[i][j] + best[i + 1][j + 1] {
        partner[i] = j
        i += 1
        j += 1
      } else if best[i][j] == best[i + 1][j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private mutating func pairTheRest() {
    var taken = Set(partner.compactMap { $0 })
    for index in old.indices where partner[index] == nil {
      let free = new.indices.filter { !taken.contains($0) && scores[index][$0] > 0 }
      if let choice = free.max(by: { scores[index][$0] < scores[index][$1] }) {
        partner[index] = choice
        taken.insert(choice)
      }
    }
  }

  /// How well a command fits: the rule's own, another one of the rule, one that does the like.
  private static func familyScore(_ step: OldStep, _ candidate: NewStep, _ rules: RuleSet, _ moduleNoun: String) -> Int
  {
    let name = candidate.name.lowercased()
    switch candidate.kind {
    case .old: return name == step.name.lowercased() ? 6 : 0
    case .known, .named:
      if let path = step.command?.path {
        guard case .known(let cmdlet) = candidate.kind, cmdlet.method == step.command?.method else { return 0 }
        return fits(path, cmdlet.address) ? 5 : 0
      }
      if let command = step.command, command.name.lowercased() == name { return 6 }
      if step.alternatives.contains(name) { return 5 }
      if step.alternatives.contains(where: { isSameButVersion($0, name) }) { return 5 }
      if !step.isWrite, candidate.isRead, step.companions.contains(name) { return 2 }
      if step.isWrite, isPartOf(step, name) { return 2 }
      guard case .known(let cmdlet) = candidate.kind else { return 0 }
      let mains = step.alternatives.compactMap { rules.tables.graphCmdlet($0) }
      if mains.contains(where: {
        $0.method == cmdlet.method && $0.method == "GET" && !$0.outputType.isEmpty && $0.outputType == cmdlet.outputType
      }) {
        return 2
      }
      // `Get-MgDirectoryRole` for the old cmdlet about roles.
      if !step.isWrite, cmdlet.method == "GET", let theirs = CommandVerb(name), let ours = CommandVerb(step.name),
        ours.noun.hasPrefix(moduleNoun)
      {
        let noun = ours.noun.dropFirst(moduleNoun.count)
        if noun.count >= 4, theirs.noun.contains(noun) { return 1 }
      }
      return 0
    case .request(let method, let path):
      if let wanted = step.command?.path, method == step.command?.method, Self.areSame(path, wanted) { return 6 }
      let matches = step.alternatives.contains { name in
        guard let cmdlet = rules.tables.graphCmdlet(name), cmdlet.method == method else { return false }
        return fits(path, cmdlet.address)
      }
      return matches ? 5 : 0
    case .foreign:
      guard let theirs = CommandVerb(candidate.name), let ours = CommandVerb(step.name) else { return 0 }
      // `Set-EntraUser` for `Set-MsolUser`: the same thing in another module.
      let shared = zip(theirs.noun.reversed(), ours.noun.reversed()).prefix { $0 == $1 }.count
      let isSameNoun = shared >= 4 && ours.noun.count - shared <= 4
      return isSameNoun && (theirs.verb == ours.verb || !candidate.isRead == step.isWrite) ? 1 : 0
    }
  }

  /// What the nouns of all old cmdlets begin with.
  private static func commonNoun(_ rules: RuleSet) -> String {
    var common: Substring?
    for name in rules.tables.msonlineCmdletNames {
      guard let noun = CommandVerb(name)?.noun else { continue }
      common = common.map { $0.commonPrefix(with: noun) } ?? noun[...]
    }
    return common.map(String.init) ?? ""
  }

  /// Whether a cmdlet does with a part of an object what the old one did: `Remove-MgServicePrincipalPassword` where the
  /// rule updates the service principal.
  private static func isPartOf(_ step: OldStep, _ name: String) -> Bool {
    guard let theirs = CommandVerb(name), let ours = CommandVerb(step.name), theirs.verb == ours.verb else {
      return false
    }
    return step.alternatives.contains { other in
      guard let noun = CommandVerb(other)?.noun, noun.count >= 10 else { return false }
      return theirs.noun.count > noun.count && theirs.noun.hasPrefix(noun)
    }
  }

  private static func areSame(_ a: [String], _ b: [String]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { $0.isEmpty || $1.isEmpty || equalIgnoringCase($0, $1) }
  }

  /// Whether two cmdlets differ by the version of the service only (`Get-MgUser`, `Get-MgBetaUser`).
  private static func isSameButVersion(_ a: String, _ b: String) -> Bool {
    func plain(_ name: String) -> String? {
      guard let parts = CommandVerb(name), parts.noun.hasPrefix("mg") else { return nil }
      let noun = parts.noun.dropFirst(2)
      return parts.verb + "-" + (noun.hasPrefix("beta") ? noun.dropFirst(4) : noun)
    }
    guard let left = plain(a), let right = plain(b) else { return false }
    return left == right
  }

  /// Whether the parts of an address fit a pattern with `{names}`; one more part is an id.
  private static func fits(_ path: [String], _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "/")
    guard !parts.isEmpty, path.count == parts.count || path.count == parts.count + 1 else { return false }
    for (given, wanted) in zip(path, parts) {
      if wanted.hasPrefix("{") || given.isEmpty { continue }
      if !equalIgnoringCase(given, wanted) { return false }
    }
    return true
  }

  /// Texts of the arguments that tell which object a call works on.
  private static func identities(of step: OldStep, in script: Script) -> Set<String> {
    var result: Set<String> = []
    for argument in step.plan.call.arguments where !argument.isCommonParameter {
      guard let id = argument.valueNode else { continue }
      result.insert(script.node(id).withoutParentheses.text.lowercased())
      if let text = script.analysis.constantString(id) { result.insert(text.lowercased()) }
    }
    return result.subtracting(["$true", "$false", ""])
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring { prefix(zip(self, other).prefix { $0 == $1 }.count) }
}
