import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Writes what is known of every cmdlet, parameter, property and enum value of the old module, as a Markdown document.
public struct CoverageReport: Sendable {
  /// A golden pair: its name and the script before.
  public struct Pair: Sendable {
    public var name: String
    public var before: SourceText

    public init(name: String, before: SourceText) {
      self.name = name
      self.before = before
    }
  }

  /// How many rows there are, and how many of them have a verdict.
  public struct Totals: Sendable, Hashable {
    public var cmdlets = 0
    public var parameters = 0
    public var properties = 0
    public var enumValues = 0
    /// Rows without a rule: `cmdlet`, `cmdlet -parameter`, `type.property`.
    public var missing: [String] = []
  }

  public let rules: RuleSet
  private let examples: [String: String]

  /// - Parameter pairs: Golden pairs; the first that uses a row is named in it.
  public init(rules: RuleSet = .embedded, pairs: [Pair]) {
    self.rules = rules
    examples = Self.uses(in: pairs, rules: rules)
  }

  /// Which pair is the first to use a cmdlet, a parameter or a property; keys in lower case.
  private static func uses(in pairs: [Pair], rules: RuleSet) -> [String: String] {
    var result: [String: String] = [:]
    for pair in pairs.sorted(by: { $0.name < $1.name }) {
      withLargeStack { [analysis = analyze(SyntaxTree.parse(pair.before), catalog: rules.catalog)] in
        var keys: [String] = []
        for call in analysis.calls {
          keys.append(call.name.lowercased())
          for argument in call.arguments { keys.append("\(call.name) -\(argument.parameter)".lowercased()) }
        }
        for read in analysis.reads {
          for object in read.objects { keys.append("\(object.type.name).\(read.name)".lowercased()) }
        }
        return keys
      }.forEach { key in if result[key] == nil { result[key] = pair.name } }
    }
    return result
  }

  /// The rows and what is missing.
  public var totals: Totals { document().totals }

  /// The document.
  public func write() -> String { document().text }

  private func document() -> (text: String, totals: Totals) {
    var totals = Totals()
    var lines = [
      "# Coverage", "",
      "Every cmdlet, parameter and property of MSOnline 1.1.183 (and of its 2016 previews) with its verdict. This file is generated from the "
        + "rules; do not edit it.", "",
    ]
    var cmdlets: [String] = []
    for name in rules.tables.msonlineCmdletNames {
      totals.cmdlets += 1
      let rule = rules.cmdlet(name)
      if rule == nil { totals.missing.append(name) }
      cmdlets.append(
        row([name, rule?.verdict.rawValue ?? "missing", rule.map(level) ?? "", source(rule?.sources), example(name)]))
      for parameter in rules.tables.msonlineSignature(name)?.parameters ?? []
      where !["WhatIf", "Confirm"].contains(parameter.name) {
        totals.parameters += 1
        let found = rule?.parameter(parameter.name)
        // A cmdlet that is left as a whole has no need of words for each parameter.
        let isLeft = rule?.frames.allSatisfy { $0.manual != nil } ?? false
        if found == nil, !isLeft { totals.missing.append("\(name) -\(parameter.name)") }
        cmdlets.append(
          row([
            "&nbsp;&nbsp;-\(parameter.name)", found.map(describe) ?? (isLeft ? "by hand" : "missing"),
            isLeft ? "manual" : found.flatMap { p in rule.map { level(p, $0) } } ?? "", "",
            example("\(name) -\(parameter.name)"),
          ]))
      }
    }
    var properties: [String] = []
    for name in rules.tables.msonlineTypeNames {
      let type = rules.type(TypeID(name))
      properties.append(row(["**\(name)**", type == nil ? "missing" : "", "", source(type?.sources), ""]))
      for property in rules.tables.msonlineProperties(ofType: TypeID(name)) where !property.name.hasPrefix("(") {
        totals.properties += 1
        let rule = type?.property(property.name)
        if rule == nil { totals.missing.append("\(name).\(property.name)") }
        properties.append(
          row([
            "&nbsp;&nbsp;\(property.name)", rule.map(describe) ?? "missing", rule.map(level) ?? "", "",
            example("\(name).\(property.name)"),
          ]))
      }
    }
    totals.enumValues = rules.tables.msonlineEnumerationNames.reduce(0) {
      $0 + rules.tables.msonlineEnumeration($1).count
    }
    let known = totals.cmdlets + totals.parameters + totals.properties - totals.missing.count
    lines += [
      "| | rows |", "| --- | --- |", "| cmdlets | \(totals.cmdlets) |", "| parameters | \(totals.parameters) |",
      "| properties | \(totals.properties) |",
      "| rows with a verdict | \(known) of \(totals.cmdlets + totals.parameters + totals.properties) |", "",
      "## Cmdlets and parameters", "", "| cmdlet, parameter | verdict | level | source | golden pair |",
      "| --- | --- | --- | --- | --- |",
    ]
    lines += cmdlets
    lines += [
      "", "## Types and properties", "", "| type, property | becomes | level | source | golden pair |",
      "| --- | --- | --- | --- | --- |",
    ]
    lines += properties
    return (lines.joined(separator: "\n") + "\n", totals)
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }

  private func source(_ sources: [String]?) -> String { sources?.first.map { "<\($0)>" } ?? "" }

  private func example(_ key: String) -> String { examples[key.lowercased()] ?? "" }

  private func level(_ rule: CmdletRule) -> String { rule.verdict == .none ? "manual" : rule.level.rawValue }

  private func level(_ parameter: ParameterRule, _ rule: CmdletRule) -> String {
    if rule.verdict == .none { return "manual" }
    let slots = parameter.cases.map(\.slot)
    if !slots.isEmpty, slots.allSatisfy({ $0.manual != nil }) { return "manual" }
    return slots.compactMap(\.level).min().map { max($0, rule.level).rawValue } ?? rule.level.rawValue
  }

  private func level(_ property: PropertyRule) -> String {
    if property.form.manual != nil { return "manual" }
    let levels = property.views.isEmpty ? [property.form.level ?? .safe] : property.views.map { $0.form.level ?? .safe }
    return (levels.min() ?? .safe).rawValue
  }

  private func describe(_ parameter: ParameterRule) -> String {
    var parts: [String] = []
    for slot in parameter.cases.map(\.slot) {
      let text: String
      if slot.manual != nil {
        text = "by hand"
      } else if let argument = slot.argument {
        text = "-\(argument)"
      } else if slot.filter != nil {
        text = "-Filter"
      } else if let body = slot.body {
        text = "-\(body) (\(slot.key ?? ""))"
      } else if slot.stage != nil {
        text = "a later stage"
      } else if let key = slot.key {
        text = "key \(key)"
      } else if slot.isDropped {
        text = "dropped"
      } else {
        text = "in the code"
      }
      if !parts.contains(text) { parts.append(text) }
    }
    return parts.joined(separator: ", ")
  }

  private func describe(_ property: PropertyRule) -> String {
    if property.form.manual != nil { return "no counterpart" }
    if let name = property.form.name { return name }
    if let value = property.form.value ?? property.views.first?.form.value {
      return "`\(value.text.trimmingLineEnds().replacing("\n", with: "; "))`"
    }
    if property.form.local != nil { return "a variable of the script" }
    return "an expression"
  }
}
