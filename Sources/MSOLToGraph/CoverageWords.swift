import Findings
import MappingRules
import PowerShellSemantics

/// How the cells of the coverage report say what becomes of a row.
extension CoverageReport {
  func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }

  func source(_ sources: [String]?) -> String { sources?.first.map { "<\($0)>" } ?? "" }

  func example(_ key: String) -> String { examples[key.lowercased()] ?? "" }

  func level(_ rule: CmdletRule) -> String { rule.verdict == .none ? "manual" : rule.level.rawValue }

  func level(_ parameter: ParameterRule, _ rule: CmdletRule) -> String {
    if rule.verdict == .none { return "manual" }
    let slots = parameter.cases.map(\.slot)
    if !slots.isEmpty, slots.allSatisfy({ $0.manual != nil }) { return "manual" }
    return slots.compactMap(\.level).min().map { max($0, rule.level).rawValue } ?? rule.level.rawValue
  }

  func level(_ property: PropertyRule) -> String {
    if property.form.manual != nil { return "manual" }
    let levels = property.views.isEmpty ? [property.form.level ?? .safe] : property.views.map { $0.form.level ?? .safe }
    return (levels.min() ?? .safe).rawValue
  }

  func describe(_ parameter: ParameterRule) -> String {
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

  func describe(_ property: PropertyRule) -> String {
    if property.form.manual != nil { return "no counterpart" }
    if let name = property.form.name { return name }
    if let value = property.form.value ?? property.views.first?.form.value {
      return "`\(value.text.trimmingLineEnds().replacing("\n", with: "; "))`"
    }
    if property.form.local != nil { return "a variable of the script" }
    return "an expression"
  }
}
