import Findings
import MappingRules

/// Prints rules for people: an id (`MSG012`), or a cmdlet, old or new.
public struct RuleExplainer: Sendable {
  public let rules: RuleSet

  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// Everything that can be explained: ids, old cmdlets, and the Graph cmdlets that rules use.
  public var topics: [String] {
    (rules.findingIDs.compactMap { $0.split(separator: "-").first.map(String.init) } + rules.pitfalls.map(\.id)
      + rules.cmdletNames).sorted()
  }

  /// The explanation, as plain text; nil when there is nothing of that name.
  public func explain(_ topic: String) -> String? {
    let wanted = topic.lowercased()
    if let pitfall = rules.pitfalls.first(where: { $0.id.lowercased() == wanted || $0.name.lowercased() == wanted }) {
      return text(pitfall)
    }
    if let finding = rules.finding(topic.uppercased()) { return text(finding) }
    if let rule = rules.cmdlet(topic) { return text(rule) }
    if let slash = topic.firstIndex(of: "/") { return explain(String(topic[..<slash])) }
    return graphText(topic)
  }

  private func text(_ rule: PitfallRule) -> String {
    var lines = [
      "\(rule.id) \(rule.name)  (\(rule.severity.rawValue), \(rule.level.rawValue), \(rule.confidence.rawValue))", "",
      rule.message,
    ]
    if !rule.happens.isEmpty { lines += ["", "What happens: \(rule.happens)"] }
    if !rule.why.isEmpty { lines += ["", "Why: \(rule.why)"] }
    if !rule.instead.isEmpty { lines += ["", "Instead:", indented(rule.instead)] }
    if let example = rule.match.first { lines += ["", "Reported, for example:", indented(example)] }
    if !rule.evidence.isEmpty { lines += ["", "Evidence:"] + rule.evidence.map { "  \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ rule: FindingText) -> String {
    var lines = ["\(rule.id) \(rule.name)  (\(rule.severity.rawValue))", "", rule.message]
    if !rule.help.isEmpty { lines += ["", rule.help] }
    if !rule.sources.isEmpty { lines += ["", "Sources:"] + rule.sources.map { "  \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ rule: CmdletRule) -> String {
    var lines = [
      "\(rule.cmdlet)  (\(rule.verdict.rawValue), \(rule.level.rawValue), \(rule.confidence.rawValue))", "",
      rule.reason,
    ]
    lines += ["", "Forms, the first that fits is used:"]
    for frame in rule.frames {
      lines.append("  \(rule.cmdlet)/\(frame.id)" + (frame.level.map { " (\($0.rawValue))" } ?? ""))
      if let code = frame.code { lines.append(indented(code.text.trimmingLineEnds(), by: "      ")) }
      if let manual = frame.manual { lines.append("      left as it is: \(manual)") }
      if let reason = frame.reason { lines.append("      \(reason)") }
    }
    lines += requirements(of: rule)
    for example in rule.examples {
      lines += ["", "Before:", indented(example.before), "After:", indented(example.after)]
    }
    if !rule.sources.isEmpty { lines += ["", "Sources:"] + rule.sources.map { "  \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the new code needs where it runs.
  private func requirements(of rule: CmdletRule) -> [String] {
    let needs = rules.requirements(of: rule)
    guard !needs.cmdlets.isEmpty else { return [] }
    var lines = ["", "Graph cmdlets (names and parameters of SDK \(rules.tables.graphSDKVersion)):"]
    for cmdlet in needs.cmdlets {
      let version = rules.session?.needsMinimumVersion(cmdlet.name) == true ? rules.session?.minimumVersion : nil
      lines.append("  \(cmdlet.name)  (\(cmdlet.module)\(version.map { ", \($0) or later" } ?? ""))")
    }
    if !needs.scopes.isEmpty {
      lines += ["", "Permissions, of all forms: " + needs.scopes.joined(separator: ", ")]
      let application = needs.applicationScopes?.joined(separator: ", ") ?? "the same"
      lines.append("Permissions of an application: " + application)
    }
    lines.append("Role of the signed-in person: " + (needs.role ?? "none besides the permissions"))
    return lines
  }

  /// A Graph cmdlet: its module and permissions, and the old cmdlets whose rules use it.
  private func graphText(_ name: String) -> String? {
    guard let cmdlet = rules.tables.graphCmdlet(name) else { return nil }
    var lines = ["\(cmdlet.name)  (\(cmdlet.module), \(cmdlet.apiVersion))"]
    if let scopes = cmdlet.delegatedScopes.first, !scopes.isEmpty {
      lines += ["", "Least delegated permissions: " + scopes.joined(separator: ", ")]
    }
    let users = rules.cmdletNames.filter { old in
      rules.cmdlet(old)?.frames.contains { frame in
        let texts =
          [frame.code?.text, frame.before?.text, frame.after?.text] + frame.more.map { Optional($0.code.text) }
        return texts.contains { $0?.lowercased().contains(cmdlet.name.lowercased()) ?? false }
      } ?? false
    }
    if !users.isEmpty { lines += ["", "Takes the place of (see explain for each): " + users.joined(separator: ", ")] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func indented(_ text: String, by indent: String = "  ") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + $0 }.joined(separator: "\n")
  }
}

extension String {
  /// Without line ends at both ends.
  func trimmingLineEnds() -> String {
    var view = self[...]
    while let first = view.first, first.isNewline || first == " " { view = view.dropFirst() }
    while let last = view.last, last.isNewline || last == " " { view = view.dropLast() }
    return String(view)
  }
}
