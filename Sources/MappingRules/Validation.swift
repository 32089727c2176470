import Findings
import PowerShellSemantics
import PowerShellSyntax

extension RuleSet {
  /// Reads every file and checks all names against the tables and each other. Empty when all is well; sorted by place.
  public func validate() -> [RuleProblem] {
    let validator = Validator(rules: self)
    for key in index.keys {
      switch rule(key) {
      case .cmdlet(let rule): validator.check(rule)
      case .type(let rule): validator.check(rule)
      case .pitfall(let rule): validator.check(rule)
      case .finding(let rule): validator.checkID(rule.id, at: rule.place, in: 200...999, of: "a finding")
      case .helper(let rule): validator.check(rule)
      case .session(let rule): validator.check(rule)
      case .connect(let rule): validator.check(rule)
      case .nothing: break
      }
    }
    for path in misplacedFiles {
      let file = RuleFile(path: path, text: SourceText(""))
      validator.problems.add(
        RulePlace(file: file, range: 0..<0),
        expected:
          "a .psd1 file below MSOnline, Types, Pitfalls, Findings, Helpers or Session, or a .tsv file below Tables",
        found: path, advice: "move or rename the file")
    }
    validator.checkTables()
    var seen: Set<String> = []
    return (problems + validator.problems.problems)
      .map { ($0, $0.description) }
      .filter { seen.insert($0.1).inserted }
      .sorted {
        ($0.0.place.file.path, $0.0.place.range.lowerBound, $0.1) < (
          $1.0.place.file.path, $1.0.place.range.lowerBound, $1.1
        )
      }
      .map(\.0)
  }
}

/// Checks what rules say against the tables and each other.
final class Validator {
  let rules: RuleSet
  let problems = ProblemList()
  var tables: Tables { rules.tables }

  init(rules: RuleSet) { self.rules = rules }

  func checkID(_ id: String, at place: RulePlace, in range: ClosedRange<Int>, of what: String) {
    guard id.hasPrefix("MSG"), id.count == 6, let number = Int(id.dropFirst(3)), range.contains(number) else {
      problems.add(
        place, expected: "an id MSG\(range.lowerBound) to MSG\(range.upperBound) for \(what)", found: id,
        advice: "number it in this range")
      return
    }
  }

  func checkFinding(_ id: String?, at place: RulePlace) {
    guard let id, !rules.has(.finding, id), !rules.has(.pitfall, id) else { return }
    problems.add(
      place, expected: "the id of a file under Findings or Pitfalls", found: id,
      advice: "add the file, or name another finding")
  }

  func checkHelper(_ id: String?, at place: RulePlace) {
    guard let id, !rules.has(.helper, id) else { return }
    problems.add(
      place, expected: "the name of a file under Helpers", found: id, advice: "add the file, or name another helper")
  }

  /// A type of an old value: a file under `Types`, or a type that the table of old properties knows.
  func checkType(_ type: TypeID?, at place: RulePlace, mustHaveFile: Bool) {
    guard let type, !rules.has(.type, type.name) else { return }
    if !mustHaveFile, !tables.msonlineProperties(ofType: type).isEmpty { return }
    let near = nearest(type.name, among: rules.typeNames)
    problems.add(
      place, expected: "the name of a file under Types", found: type.name,
      advice: near.map { "did you mean \($0)?" } ?? "add Types/\(type.name).psd1")
  }

  /// A property of a Graph resource; resources without rows in the table are not checked.
  func checkGraphProperty(_ name: String, resources: [String], newer: [String], at place: RulePlace, what: String) {
    let known = resources.map(tables.graphProperties).filter { !$0.isEmpty }
    guard !known.isEmpty, !equalIgnoringCase(name, "AdditionalProperties"), !isNewer(name, newer) else { return }
    let names = known.joined().flatMap { [$0.name, $0.powerShellName] }
    guard !names.contains(where: { equalIgnoringCase($0, name) }) else { return }
    problems.add(
      place, expected: "\(what): a property of \(resources.joined(separator: " or "))", found: name,
      advice: nearest(name, among: names).map { "did you mean \($0)?" }
        ?? "correct it, or list it in NewerNames with its source")
  }

  func isNewer(_ name: String, _ newer: [String]) -> Bool { newer.contains { equalIgnoringCase($0, name) } }

  func check(_ rule: PitfallRule) {
    checkID(rule.id, at: rule.place, in: 1...199, of: "a pitfall")
    func need(_ missing: Bool, _ member: String) {
      if missing {
        problems.add(rule.place, expected: "\(member) in a pitfall", found: "none", advice: "add \(member)")
      }
    }
    need(rule.match.isEmpty, "Match")
    need(rule.noMatch.isEmpty, "NoMatch")
    need(rule.detectors.isEmpty, "Detect")
    need(rule.evidence.isEmpty, "Evidence")
  }

  func check(_ rule: HelperRule) {
    checkFinding(rule.finding, at: rule.place)
    let names: [String] =
      switch rule.kind {
      case .table: rule.code.parsed.assignedVariables
      case .function: rule.code.tree.root.map { $0.descendants.compactMap { $0.functionName } } ?? []
      case .expression: rule.code.tree.root.map { $0.descendants.compactMap { $0.variableName } } ?? []
      }
    if !names.contains(where: { equalIgnoringCase($0, rule.name) }) {
      problems.add(
        rule.place, expected: "code that has the \(rule.kind == .function ? "function " : "variable $")\(rule.name)",
        found: names.joined(separator: ", "), advice: "correct Name or Code")
    }
    check(rule.code, newer: rule.newerNames, assigned: rule.kind == .expression ? [rule.name] : [])
  }

  func check(_ rule: SessionRules) {
    func place(_ member: String) -> RulePlace { rule.table?[member]?.place ?? rule.place }
    if tables.graphCmdlet("Connect-MgGraph")?.module != rule.authenticationModule {
      problems.add(
        place("AuthenticationModule"), expected: "the module of Connect-MgGraph", found: rule.authenticationModule,
        advice: "correct it")
    }
    for pattern in rule.minimumVersionCmdlets where !pattern.contains("*") && tables.graphCmdlet(pattern) == nil {
      problems.add(
        place("MinimumVersion"), expected: "a Graph cmdlet of Tables/graph-cmdlets.tsv in Cmdlets", found: pattern,
        advice: nearest(pattern, among: tables.graphCmdletNames).map { "did you mean \($0)?" } ?? "correct the name")
    }
  }

  func check(_ rule: ConnectRules) {
    for template in rule.unattended.map(\.code) + rule.statics.map(\.code) + rule.commands.map(\.code) {
      check(template, newer: ["Disconnect-MgGraph"], assigned: [])
    }
    for item in rule.catches { checkFinding(item.finding, at: item.place) }
    for name in rule.noScopesWith {
      checkGraphParameter(
        name, cmdlets: ["Connect-MgGraph"], newer: [], at: rule.place, what: "NoScopesWith: a parameter")
    }
  }

  /// Tables that are searched must be sorted.
  func checkTables() {
    for (name, text) in tables.texts.sorted(by: { $0.key < $1.key }) {
      var last: [UInt8] = []
      text.forEach { row in
        let key = row[0].utf8.map(lowercasedASCII)
        if key.lexicographicallyPrecedes(last) || row.count != text.columns.count {
          let file = RuleFile(path: "Tables/\(name)", text: SourceText(""))
          problems.add(
            RulePlace(file: file, range: 0..<0),
            expected: "rows of \(text.columns.count) cells sorted by the first column, ASCII case ignored",
            found: "the row of \(row[0])", advice: "sort the rows and count its tabs")
          return false
        }
        last = key
        return true
      }
    }
  }
}
