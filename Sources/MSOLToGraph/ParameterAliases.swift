import PowerShellSyntax

/// Parameters of the script's functions that take properties from the pipeline by name.
extension Planner {
  /// Lets a parameter take the property under Graph's name too.
  ///
  /// - Parameters:
  ///   - new: The property's name in Graph.
  ///   - parameter: The Parameter node.
  ///   - old: The name or alias of the parameter by which it took the property.
  func addAlias(_ new: String, to parameter: Node, named old: String, thread: ThreadID) {
    if new.lowercased() == old.lowercased() || names(of: parameter).contains(new.lowercased()) { return }
    // A name can belong to one parameter only.
    let others = parameter.parent?.children.filter { $0.kind == .parameter && $0.id != parameter.id } ?? []
    if others.contains(where: { names(of: $0).contains(new.lowercased()) }) {
      note(
        "MSG250",
        ["parameter": variableName(of: parameter), "property": old, "type": "The object", "cmdlet": "the call"],
        at: parameter.id, thread: thread, level: .manual, needsComment: true)
      return
    }
    smallChanges.append(
      SmallChange(
        ruleID: "parameter/alias", level: .review,
        message: "The parameter takes the property \(old) from the pipeline by its name; in Graph that is \(new).",
        node: parameter.id, thread: thread))
    if let alias = aliasAttribute(of: parameter), let first = alias.children.first {
      insert(.text(PowerShellText.quoted(new) + ", "), before: first.range.lowerBound, thread: thread)
    } else if let attribute = Array(parameter.children).last(where: { $0.kind == .attribute }) {
      append(
        .text("[Alias(\(PowerShellText.quoted(new)))]"), after: attribute.range.upperBound, of: attribute,
        thread: thread)
    }
  }

  private func aliasAttribute(of parameter: Node) -> Node? {
    parameter.children.first { $0.kind == .attribute && $0.typeName?.lowercased() == "alias" }
  }

  private func variableName(of parameter: Node) -> String {
    parameter.children.first { $0.kind == .variableExpression }?.variableName ?? ""
  }

  /// The names that a parameter goes by, in lower case.
  private func names(of parameter: Node) -> [String] {
    let aliases = aliasAttribute(of: parameter)?.children.compactMap { $0.withoutParentheses.stringValue } ?? []
    return ([variableName(of: parameter)] + aliases).map { $0.lowercased() }
  }
}
