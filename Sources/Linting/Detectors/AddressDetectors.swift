import Findings
import PowerShellSyntax

extension LintContext {
  /// Whether a text is an address of Graph: it goes to one of Graph's own request cmdlets, or names the host.
  fileprivate func isGraphAddress(_ query: QueryText, _ command: CommandUse?) -> Bool {
    if let command, matches(command.name, anyOf: ["Invoke-Mg*Request", "Invoke-GraphRequest", "Invoke-MgRestMethod"]) {
      return true
    }
    let text = query.text().lowercased()
    return text.contains("graph.microsoft.") || text.hasPrefix("v1.0/") || text.hasPrefix("beta/")
      || text.hasPrefix("/v1.0/") || text.hasPrefix("/beta/")
      || query.values.contains { $0.before.isEmpty && $0.node.text.lowercased().contains("graph") }
  }

  /// Requests whose address is known as text: `Command`, `Parameter` (of the address).
  func addressedRequests(_ arguments: DetectorArguments) -> [(command: CommandUse, query: QueryText)] {
    let parameters = arguments.texts("Parameter")
    return commands(named: arguments.texts("Command")).compactMap { command in
      guard let value = command.argument(anyOf: parameters.isEmpty ? ["Uri"] : parameters)?.value,
        let query = queryText(value, formats: true), isGraphAddress(query, command)
      else { return nil }
      return (command, query)
    }
  }
}

/// A value is put into an address as it is, after `Segment`, where it may hold signs that end the path.
///
/// `Command`; `Name`: names of members and variables (patterns); `Literal`: constant texts; `Lower`: the
/// `Severity` in scripts that have this `Text`; `Fix`: `Before`, `After`.
let unescapedAddressPart: DetectorFunction = { context, arguments in
  let segments = arguments.texts("Segment")
  let names = arguments.texts("Name")
  let lower = arguments.table("Lower")
  let isLower = lower?.text("Text").map { context.tree.text.string.lowercased().contains($0.lowercased()) } ?? false
  return context.addressedRequests(arguments).flatMap { _, query -> [Report] in
    var reports: [Report] = []
    for (node, before, _) in query.values where segments.contains(where: { before.lowercased().hasSuffix($0) }) {
      let isInString = node.parent?.kind == .expandableStringExpression
      var inner = node
      if node.kind == .subExpression {
        guard let statement = node.children.first?.onlyChild?.unwrapped else { continue }
        inner = statement
      }
      guard inner.kind == .variableExpression || inner.kind == .memberExpression,
        let name = inner.kind == .variableExpression ? inner.variableName : inner.memberName,
        matches(name, anyOf: names),
        !context.isIdOrEscaped(inner)
      else { continue }
      let text =
        (arguments.table("Fix")?.text("Before") ?? "") + inner.text
        + (arguments.table("Fix")?.text("After") ?? "")
      let edit = TextEdit(range: node.range, replacement: isInString ? "$(\(text))" : text)
      reports.append(Report(node, edits: [edit], severity: isLower ? lower?.severity : nil))
    }
    let text = query.text()
    for literal in arguments.texts("Literal")
    where text.lowercased().contains("users/")
      && text.lowercased().contains(literal.lowercased())
    {
      reports.append(Report(query.node))
    }
    return reports
  }
}

extension LintContext {
  /// Whether a value is an id, or was escaped where it comes from.
  fileprivate func isIdOrEscaped(_ node: Node) -> Bool {
    guard node.kind == .variableExpression else { return false }
    let sources = tracer.trace(node, .elements).sources
    return sources.contains { source in
      if isRead(source, of: "Id") { return true }
      if source.text.lowercased().contains("escape") || source.text.lowercased().contains("encode")
        || source.text.contains("%23")
      {
        return true
      }
      guard source.kind == .stringConstantExpression, let text = source.stringValue else { return false }
      return !text.contains("#")
    }
  }
}

/// A variable that nobody assigns stands in an expandable string where a word of OData is meant: `$select`, `$ref`.
///
/// `Word`: the words; `Where`: `path` (after `/`), `option` (after `?` or `&`, or before `=`), `filter` (anywhere in an
/// argument of `Parameter`); `Command`, `Parameter`; `Method`: with these methods it has the rule's severity, else
/// `Otherwise`.
let expandedWord: DetectorFunction = { context, arguments in
  let words = arguments.texts("Word")
  let place = arguments.text("Where")
  let methods = arguments.texts("Method")
  let otherwise = arguments.text("Otherwise").flatMap { Severity(rawValue: $0) }
  var reports: [Report] = []
  for command in context.commands(named: arguments.texts("Command")) {
    for parameter in arguments.texts("Parameter") {
      guard let value = command.argument(parameter)?.value, let query = context.queryText(value) else { continue }
      if place != "filter", !context.isGraphAddress(query, command) { continue }
      for (node, before, after) in query.values {
        guard node.kind == .variableExpression, node.parent?.kind == .expandableStringExpression,
          let name = node.variableName, contains(words, name), !context.isAssigned(node)
        else { continue }
        switch place {
        case "path": guard before.hasSuffix("/") else { continue }
        case "option":
          guard before.hasSuffix("?") || before.hasSuffix("&"), after.hasPrefix("=") else { continue }
        default: break
        }
        let start = node.range.lowerBound
        var severity: Severity?
        if !methods.isEmpty {
          let method = context.method(of: command)
          severity = method.map { contains(methods, $0) } == true ? nil : otherwise
        }
        reports.append(Report(node, edits: [TextEdit(range: start..<start, replacement: "`")], severity: severity))
      }
      if place == "option" { reports += strayTicks(query, words, context) }
    }
  }
  return reports
}

extension LintContext {
  /// Whether the script gives a variable a value anywhere.
  fileprivate func isAssigned(_ variable: Node) -> Bool {
    if !analysis.definitions(ofVariable: variable.id).isEmpty || isParameter(variable) { return true }
    guard let root = tree.root, let name = variable.variableName else { return true }
    return root.descendants.contains { node in
      node.kind == .assignmentStatement
        && node.children.first?.assignedVariable?.variableName.map { sameName($0, name) } == true
    }
  }
}

/// A dollar sign with the back-tick behind it: `$`select`.
private func strayTicks(_ query: QueryText, _ words: [String], _ context: LintContext) -> [Report] {
  var reports: [Report] = []
  for (first, second) in zip(query.units, query.units.dropFirst()) {
    guard case .byte(0x24, let dollar) = first, case .byte(_, let next) = second, next.count == 2,
      dollar.count == 1, context.tree.text.bytes[next.lowerBound] == 0x60
    else { continue }
    let rest = context.tree.text.slice(next.lowerBound + 1..<query.node.range.upperBound).lowercased()
    guard words.contains(where: { rest.hasPrefix($0.lowercased()) }) else { continue }
    reports.append(
      Report(
        dollar.lowerBound..<next.upperBound,
        edits: [TextEdit(range: dollar.lowerBound..<next.lowerBound + 1, replacement: "`$")]))
  }
  return reports
}

/// A request for a list reads `.value` of one page, and the script knows nothing of the next link.
///
/// `Command`; `Single`: addresses that give everything at once (patterns); `Link`: the name of the next link.
let requestWithoutPaging: DetectorFunction = { context, arguments in
  let single = arguments.texts("Single")
  let links = arguments.texts("Link")
  guard let root = context.tree.root else { return [] }
  return context.addressedRequests(arguments).compactMap { command, query in
    guard context.method(of: command) == "GET", !matches(query.text().lowercased(), anyOf: single) else { return nil }
    let scope = context.analysis.enclosingFunction(command.node.id).map(context.tree.node) ?? root
    let text = scope.text.lowercased()
    guard !links.contains(where: { text.contains($0.lowercased()) }) else { return nil }
    let use = root.descendants.first { node in
      guard node.kind == .memberExpression, let name = node.memberName, sameName(name, "value"),
        let target = node.children.first
      else { return false }
      let trace = context.tracer.trace(target, .whole)
      return trace.sources == [command.node]
    }
    let isExpanded =
      command.node.nextSibling.map { next in
        next.kind == .command && context.isRead(next, of: "value")
      } ?? false
    return use != nil || isExpanded ? Report(command.nameNode) : nil
  }
}
