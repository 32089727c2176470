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
    /// Rows without a rule: `cmdlet`, `cmdlet -parameter`, `type.property`, `enumeration.value in place`.
    public var missing: [String] = []
  }

  public let rules: RuleSet
  let examples: [String: String]

  /// - Parameter pairs: Golden pairs; the first that uses a row is named in it.
  public init(rules: RuleSet = .embedded, pairs: [Pair]) {
    self.rules = rules
    examples = Self.uses(in: pairs, rules: rules)
  }

  /// Which pair is the first to use a cmdlet, a parameter or a property; keys in lower case.
  private static func uses(in pairs: [Pair], rules: RuleSet) -> [String: String] {
    var result: [String: String] = [:]
    for pair in pairs.sorted(by: { $0.name < $1.name }) {
      withLargeStack { [tree = SyntaxTree.parse(pair.before)] in
        let analysis = analyze(tree, catalog: rules.catalog)
        var keys: [String] = []
        for call in analysis.calls {
          keys.append(call.name)
          for argument in call.arguments {
            keys.append("\(call.name) -\(argument.parameter)")
            guard let value = argument.valueNode else { continue }
            keys += words(in: tree.node(value)).map { "\(call.name) -\(argument.parameter)=\($0)" }
          }
        }
        for read in analysis.reads {
          let compared = wordsCompared(with: tree.node(read.node))
          for object in read.objects {
            keys.append("\(object.type.name).\(read.name)")
            keys += compared.map { "\(object.type.name).\(read.name)=\($0)" }
          }
        }
        return keys.map { $0.lowercased() }
      }.forEach { key in if result[key] == nil { result[key] = pair.name } }
    }
    return result
  }

  /// The constants that an argument is, or is a list of.
  private static func words(in value: Node) -> [String] {
    ([value] + Array(value.descendants)).compactMap(\.stringValue)
  }

  /// The constants that a read value is compared with, as far as they stand beside it.
  private static func wordsCompared(with read: Node) -> [String] {
    let whole = read.outermostParentheses
    guard let parent = whole.parent else { return [] }
    switch parent.kind {
    case .binaryExpression: return parent.children.filter { $0.id != whole.id }.flatMap(words)
    case .switchStatement where whole.role == .condition: return parent.children(.clauseCondition).flatMap(words)
    case .command: return parent.children(.element).dropFirst(2).flatMap(words)
    default: return []
    }
  }

  /// The rows and what is missing.
  public var totals: Totals { document().totals }

  /// The document.
  public func write() -> String { document().text }

  private func document() -> (text: String, totals: Totals) {
    var totals = Totals()
    var lines = [
      "# Coverage", "",
      "Every cmdlet, parameter, property and value of MSOnline 1.1.183 (and of its 2016 previews) with its verdict, and what each rule needs "
        + "where its new code runs. This file is generated from the rules; do not edit it.", "",
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
            isLeft ? "manual" : found.flatMap { p in rule.map { level(p, $0) } } ?? "", source(rule?.sources),
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
            "&nbsp;&nbsp;\(property.name)", rule.map(describe) ?? "missing", rule.map(level) ?? "",
            source(type?.sources),
            example("\(name).\(property.name)"),
          ]))
      }
    }
    let values = enumerationRows(&totals)
    let rows = totals.cmdlets + totals.parameters + totals.properties + totals.enumValues
    lines += [
      "| | rows |", "| --- | --- |", "| cmdlets | \(totals.cmdlets) |", "| parameters | \(totals.parameters) |",
      "| properties | \(totals.properties) |", "| values of enumerations | \(totals.enumValues) |",
      "| rows with a verdict | \(rows - totals.missing.count) of \(rows) |", "",
      "## Cmdlets and parameters", "", "| cmdlet, parameter | verdict | level | source | golden pair |",
      "| --- | --- | --- | --- | --- |",
    ]
    lines += cmdlets
    lines += [
      "", "## Types and properties", "", "| type, property | becomes | level | source | golden pair |",
      "| --- | --- | --- | --- | --- |",
    ]
    lines += properties
    lines += [
      "", "## Values of enumerations", "",
      "What becomes of a constant where it is an argument or is compared with a property. *same word*: Graph spells it so too.",
      "",
      "| value, place | becomes | level | golden pair |", "| --- | --- | --- | --- |",
    ]
    lines += values
    lines += permissions()
    return (lines.joined(separator: "\n") + "\n", totals)
  }

  private func enumerationRows(_ totals: inout Totals) -> [String] {
    let verdicts = EnumerationVerdicts(rules: rules)
    var result: [String] = []
    for name in rules.tables.msonlineEnumerationNames {
      result.append(row(["**\(name)**", "", "", ""]))
      for (value, uses) in rules.tables.msonlineEnumerationUses(name) {
        totals.enumValues += 1
        var isMissing = uses.isEmpty
        for place in uses {
          let verdict = verdicts.verdict(value, in: place)
          if verdict == nil { isMissing = true }
          result.append(
            row([
              "&nbsp;&nbsp;\(value) in \(place)", verdict?.text ?? "missing", verdict?.level ?? "",
              example("\(place)=\(value)"),
            ]))
        }
        if isMissing { totals.missing.append("\(name).\(value)") }
      }
    }
    return result
  }

  /// What each rule's new code needs where it runs.
  private func permissions() -> [String] {
    var result = [
      "", "## Modules, permissions and roles", "",
      "Names and parameters are those of Microsoft Graph PowerShell \(rules.tables.graphSDKVersion); "
        + "\(rules.session?.minimumVersion ?? "") is asked for where a cmdlet is marked with \\*; one with † is known by its name and the rule's sources alone. Permissions are those of all forms of a rule; "
        + "properties that a script reads may add others. Application permissions are the same where the cell is empty. "
        + "The role is the least that the signed-in person needs besides the permissions.", "",
      "| rule | Graph cmdlets | modules | delegated permissions | application permissions | role |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for name in rules.cmdletNames {
      guard let rule = rules.cmdlet(name) else { continue }
      let needs = rules.requirements(of: rule)
      let cmdlets = needs.cmdlets.map { cmdlet in
        cmdlet.name + (rules.session?.needsMinimumVersion(cmdlet.name) == true ? "\\*" : "")
          + (rules.tables.graphCmdlet(cmdlet.name) == nil ? "†" : "")
      }
      let modules = needs.modules.map { String($0.dropFirst("Microsoft.Graph.".count)) }
      result.append(
        row([
          name, cmdlets.joined(separator: ", "), modules.joined(separator: ", "), needs.scopes.joined(separator: ", "),
          needs.applicationScopes?.joined(separator: ", ") ?? "", needs.role ?? "",
        ]))
    }
    return result
  }
}
