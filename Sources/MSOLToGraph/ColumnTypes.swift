import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Columns of reports whose values are of another .NET type than before.
extension Planner {
  /// Tells once for each command that names columns which of them changed their type.
  func noteColumnTypes() {
    var columns: [NodeID: [(text: String, place: NodeID, thread: ThreadID)]] = [:]
    for plan in reads where isApplied(plan.threads[0]) {
      guard case .propertyArgument(let command, let kind) = plan.read.context,
        kind == .select || kind == .convert, isReport(node(command)), let form = plan.form,
        let object = plan.read.objects.first(where: { plans[$0.origin] != nil }),
        let old = rules.tables.msonlineProperties(ofType: object.type)
          .first(where: { $0.name.lowercased() == plan.read.name.lowercased() }),
        let change = typeChange(old, form, resource: rules.type(effectiveType(of: object))?.graph)
      else { continue }
      columns[command, default: []].append(("\(old.name) (\(change))", plan.read.node, plan.threads[0]))
    }
    for (command, changed) in columns.sorted(by: { $0.key < $1.key }) {
      var texts: [String] = []
      for column in changed where !texts.contains(column.text) { texts.append(column.text) }
      note(
        "MSG259", ["columns": texts.joined(separator: ", ")], at: command, thread: changed[0].thread)
    }
  }

  /// Whether what a command selects goes on to a file or a window.
  private func isReport(_ command: Node) -> Bool {
    guard let pipeline = command.parent, pipeline.kind == .pipeline else { return false }
    let sinks = [
      "export-csv", "epcsv", "convertto-csv", "convertto-html", "convertto-json", "export-clixml", "out-gridview",
      "ogv",
    ]
    return pipeline.children(.element).contains { element in
      element.range.lowerBound >= command.range.lowerBound
        && sinks.contains(element.children(.element).first?.stringValue?.lowercased() ?? "")
    }
  }

  /// `a Guid, now text`: nil where the type is the same, or where nothing is known of it.
  private func typeChange(_ old: MSOnlineProperty, _ form: PropertyForm, resource: String?) -> String? {
    var type = old.valueType
    if type.hasPrefix("Nullable["), type.hasSuffix("]") { type = String(type.dropFirst(9).dropLast()) }
    let isEnumeration = rules.tables.msonlineEnumerationNames.contains(type)
    if old.objectType != nil { return "objects of another class" }
    let new = form.name.flatMap { name in resource.flatMap { rules.tables.graphProperty($0, name) } }?.type
    switch type {
    case "Guid": return new == "String" || form.value != nil ? "was a Guid, is text" : nil
    case "Boolean": return new == nil || new == "Boolean" ? nil : "was true or false"
    case "DateTime": return new == "String" ? "was a date, is text" : nil
    default: return isEnumeration ? "was a value of \(type), is text" : nil
    }
  }
}
