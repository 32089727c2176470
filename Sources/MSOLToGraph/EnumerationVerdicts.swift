import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Says what becomes of the values of the old module's enumerations, as the rules have it: nothing here knows a value.
public struct EnumerationVerdicts: Sendable {
  /// What becomes of one value in one place.
  public struct Verdict: Sendable, Hashable {
    /// Markdown: the new word or code, `same word`, `left as it is (MSG313)`.
    public var text: String
    /// `safe`, `review`, `manual`.
    public var level: String
  }

  let rules: RuleSet

  /// - Parameter rules: Where the verdicts are read from.
  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// What becomes of a value in a place (`Cmdlet -Parameter` or `Type.Property`); nil when the rules do not say.
  public func verdict(_ word: String, in place: String) -> Verdict? {
    if let dash = place.firstRange(of: " -") {
      return verdict(word, parameter: String(place[dash.upperBound...]), of: String(place[..<dash.lowerBound]))
    }
    guard let dot = place.firstIndex(of: ".") else { return nil }
    return verdict(word, property: String(place[place.index(after: dot)...]), of: TypeID(String(place[..<dot])))
  }

  // MARK: Parameters

  private func verdict(_ word: String, parameter: String, of cmdlet: String) -> Verdict? {
    guard let rule = rules.cmdlet(cmdlet) else { return nil }
    if rule.frames.allSatisfy({ $0.manual != nil }) { return left(rule.frames.map(\.finding)) }
    var answers: [Verdict] = []
    func add(_ verdict: Verdict) { if !answers.contains(verdict) { answers.append(verdict) } }
    if let verdict = frames(of: rule, for: word, parameter) { add(verdict) }
    for hole in rule.holes {
      for entry in hole.cases where entry.condition.names(word, for: parameter) {
        add(describe(entry.slot, of: rule))
      }
    }
    for other in rule.parameters where other.name.lowercased() != parameter.lowercased() {
      for entry in other.cases where entry.condition.names(word, for: parameter) && entry.slot.manual == nil {
        add(describe(entry.slot, of: rule))
      }
    }
    let cases = rule.parameter(parameter)?.cases ?? []
    if let named = cases.first(where: { $0.condition.names(word, for: parameter) }) {
      if !named.slot.isUsed || answers.isEmpty { add(describe(named.slot, of: rule)) }
    } else if let same = cases.first(where: { $0.slot.same.contains { $0.lowercased() == word.lowercased() } }) {
      add(Verdict(text: "same word" + (same.slot.argument.map { " (-\($0))" } ?? ""), level: level(same.slot, rule)))
    } else if answers.isEmpty,
      let general = cases.first(where: { $0.condition.accepts(word, for: parameter) }),
      general.slot.manual != nil || general.slot.isDropped
    {
      add(describe(general.slot, of: rule))
    }
    return joined(answers)
  }

  /// The frames that are left for a call with this value, where the parameter decides about frames.
  private func frames(of rule: CmdletRule, for word: String, _ parameter: String) -> Verdict? {
    guard rule.frames.contains(where: { $0.condition.asksForWords(of: parameter) }) else { return nil }
    var fitting: [Frame] = []
    for frame in rule.frames where frame.condition.accepts(word, for: parameter) {
      fitting.append(frame)
      if frame.condition.tests.allSatisfy({ $0.parameter.lowercased() == parameter.lowercased() }),
        frame.condition.places.isEmpty
      {
        break
      }
    }
    let written = fitting.filter { $0.manual == nil }
    if written.isEmpty { return left(fitting.map(\.finding)) }
    // Frames that do not ask for the value are for all values.
    let own = written.filter { $0.condition.names(word, for: parameter) }
    let named = own.isEmpty ? written : own
    return Verdict(
      text: "form " + named.map { "`\($0.id)`" }.joined(separator: ", "),
      level: (named.map { $0.level ?? rule.level }.max() ?? rule.level).rawValue)
  }

  private func describe(_ slot: Slot, of rule: CmdletRule) -> Verdict {
    if slot.manual != nil { return left([slot.finding]) }
    let value = slot.value.map { "`\($0.text.trimmingLineEnds().replacing("\n", with: "; "))`" }
    var text =
      if let argument = slot.argument {
        "-\(argument)" + (value.map { " \($0)" } ?? "")
      } else if let filter = slot.filter {
        "-Filter `\(filter.text)`"
      } else if let body = slot.body {
        "-\(body) (\(slot.key ?? ""))" + (value.map { " \($0)" } ?? "")
      } else if let template = slot.stage ?? slot.before ?? slot.after {
        "`\(template.text.trimmingLineEnds().replacing("\n", with: "; "))`"
      } else if let value {
        value
      } else if slot.isDropped {
        slot.finding == nil ? "dropped: the new call does it anyway" : "dropped"
      } else {
        "in the code"
      }
    if let finding = slot.finding { text += " with \(finding)" }
    return Verdict(text: text, level: level(slot, rule))
  }

  private func level(_ slot: Slot, _ rule: CmdletRule) -> String {
    (slot.level.map { max($0, rule.level) } ?? rule.level).rawValue
  }

  // MARK: Properties

  private func verdict(_ word: String, property: String, of type: TypeID) -> Verdict? {
    var answers: [Verdict] = []
    for (name, form) in forms(of: property, in: type) {
      guard let verdict = verdict(word, form), !answers.contains(verdict) else { continue }
      let prefix = name == type.name ? "" : "\(name): "
      let named = Verdict(text: prefix + verdict.text, level: verdict.level)
      if !answers.contains(named) { answers.append(named) }
    }
    return joined(answers)
  }

  /// The forms of a property: those of its own rule, and of the types that stand for its type in views.
  private func forms(of property: String, in type: TypeID) -> [(String, PropertyForm)] {
    var result: [(String, PropertyForm)] = []
    func add(_ id: TypeID) {
      guard let rule = rules.type(id)?.property(property) else { return }
      result += (rule.views.isEmpty ? [rule.form] : rule.views.map(\.form)).map { (id.name, $0) }
    }
    add(type)
    var seen: Set<String> = [type.name]
    for name in rules.typeNames {
      for other in rules.type(TypeID(name))?.properties ?? [] where other.type == type {
        for view in other.views {
          guard let id = view.type, seen.insert(id.name).inserted else { continue }
          add(id)
        }
      }
    }
    return result
  }

  private func verdict(_ word: String, _ form: PropertyForm) -> Verdict? {
    let level = (form.level ?? .safe).rawValue
    if form.manual != nil { return left([form.finding]) }
    if let new = form.word(for: word) { return Verdict(text: "`\(new)`", level: level) }
    if let equals = form.equalsForm(for: word) {
      return Verdict(text: "`\(equals.text.trimmingLineEnds())`", level: level)
    }
    if form.same.contains(where: { $0.lowercased() == word.lowercased() }) {
      return Verdict(text: "same word" + (form.name.map { " (\($0))" } ?? ""), level: level)
    }
    if form.isNever(word) { return Verdict(text: "never in Graph: MSG258 where a script asks for it", level: "review") }
    if let value = form.value, value.says(word) { return Verdict(text: "the new expression says it", level: level) }
    return nil
  }

  // MARK: Words

  private func left(_ findings: [String?]) -> Verdict {
    var ids: [String] = []
    for id in findings.compactMap({ $0 }) where !ids.contains(id) { ids.append(id) }
    return Verdict(text: "left as it is" + (ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))"), level: "manual")
  }

  private func joined(_ verdicts: [Verdict]) -> Verdict? {
    guard let first = verdicts.first else { return nil }
    let order = ["safe", "review", "manual"]
    let level = verdicts.map(\.level).max { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
    return Verdict(text: verdicts.map(\.text).joined(separator: "; "), level: level ?? first.level)
  }
}

extension Condition {
  private func states(of parameter: String) -> [ParameterState]? {
    tests.first { $0.parameter.lowercased() == parameter.lowercased() }?.states
  }

  /// Whether the parameter must have this very value, or one of a few with it.
  func names(_ word: String, for parameter: String) -> Bool {
    states(of: parameter)?.contains { state in
      switch state {
      case .text(let text): text.lowercased() == word.lowercased()
      case .like: accepts(word, state)
      default: false
      }
    } ?? false
  }

  /// Whether a call with this value as a constant can fit, whatever its other parameters are.
  func accepts(_ word: String, for parameter: String) -> Bool {
    states(of: parameter)?.contains { accepts(word, $0) } ?? true
  }

  /// Whether the condition tells values of the parameter apart.
  func asksForWords(of parameter: String) -> Bool {
    states(of: parameter)?.contains { state in
      switch state {
      case .text, .like: true
      default: false
      }
    } ?? false
  }

  private func accepts(_ word: String, _ state: ParameterState) -> Bool {
    switch state {
    case .given, .constant: return true
    case .text(let text): return text.lowercased() == word.lowercased()
    case .like(let pattern):
      let parts = pattern.lowercased().split(separator: "*", omittingEmptySubsequences: false)
      let text = word.lowercased()
      guard let first = parts.first, let last = parts.last, parts.count > 1 else { return text == pattern.lowercased() }
      return text.hasPrefix(first) && text.hasSuffix(last)
    default: return false
    }
  }
}

extension Template {
  /// Whether one of the template's texts is the word, or a replacement that ends in it.
  func says(_ word: String) -> Bool {
    tree.root?.descendants.contains { $0.stringValue?.lowercased() == word.lowercased() } ?? false
  }
}
