import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A literal in the hashtable for an object parameter has a type that cannot become the property's, or a key that is
/// misspelled.
///
/// `Command`; `Except`: keys that other rules look at.
let bodyValue: DetectorFunction = { context, arguments in
  let exceptions = arguments.texts("Except")
  var reports: [Report] = []
  for call in context.graphCalls(arguments) {
    for argument in call.arguments where !argument.isCommonParameter {
      guard let value = argument.valueNode.map(context.tree.node),
        let parameter = context.parameter(argument.parameter, of: call), parameter.type.hasPrefix("IMicrosoftGraph"),
        context.jsonInput(of: value) == nil
      else { continue }
      reports += context.wrongEntries(in: value, type: parameter.type, exceptions, depth: 0)
    }
  }
  return reports
}

extension LintContext {
  fileprivate func wrongEntries(in value: Node, type: String, _ exceptions: [String], depth: Int) -> [Report] {
    guard depth < 6 else { return [] }
    let name = type.hasSuffix("[]") ? String(type.dropLast(2)) : type
    let keys = rules.tables.graphBodyKeys(name)
    guard !keys.isEmpty else { return [] }
    var reports: [Report] = []
    for entry in records(in: value).flatMap(\.entries) where !contains(exceptions, entry.name) {
      guard let key = keys.first(where: { sameName($0.key, entry.name) }) else {
        let limit = max(1, min(3, entry.name.utf8.count / 4))
        if let near = keys.map(\.key).filter({ $0 != "(any)" })
          .map({ (nameDistance($0, entry.name, limit: limit), $0) }).filter({ $0.0 <= limit }).min(by: { $0.0 < $1.0 }),
          !entry.name.contains("@"), !entry.name.contains("_")
        {
          reports.append(Report(entry.nameNode, detail: "The key is \(near.1)."))
        }
        continue
      }
      if key.type.hasPrefix("IMicrosoftGraph") {
        reports += wrongEntries(in: entry.value, type: key.type, exceptions, depth: depth + 1)
      } else if isWrong(entry.value.unwrapped, for: key.type) {
        reports.append(Report(entry.value, detail: "\(key.key) is of type \(key.type)."))
      }
    }
    return reports
  }

  private func isWrong(_ value: Node, for type: String) -> Bool {
    if value.kind == .hashtable { return ["String", "Boolean", "DateTime", "Int32", "Int64"].contains(type) }
    guard value.kind == .stringConstantExpression, let text = value.stringValue else { return false }
    switch type {
    case "Boolean": return !sameName(text, "true") && !sameName(text, "false")
    case "Byte[]": return true
    case "DateTime": return !text.isEmpty && !text.contains { $0.isNumber }
    case "Int32", "Int64": return !text.isEmpty && Int64(text) == nil
    default: return false
    }
  }
}

/// A constant is not one of the values that a property can have: written, or compared with.
///
/// `Command`; `Except`: properties whose tables are not complete (patterns of `resource.property`).
let unknownValue: DetectorFunction = { context, arguments in
  let exceptions = arguments.texts("Except")
  func values(_ resource: String?, _ property: String) -> [String] {
    guard let resource, let known = context.property(resource, property),
      !matches("\(resource).\(known.name)", anyOf: exceptions)
    else { return [] }
    let own = context.rules.tables.graphEnumeration("\(resource).\(known.name)")
    if !own.isEmpty { return own }
    var type = known.type
    if type.hasPrefix("Collection("), type.hasSuffix(")") { type = String(type.dropFirst(11).dropLast()) }
    return context.rules.tables.graphEnumeration(type)
  }
  func report(_ node: Node, _ known: [String]) -> Report? {
    guard !known.isEmpty, node.kind == .stringConstantExpression, let text = node.stringValue, !text.isEmpty,
      !text.contains("*"), !text.contains(","), !contains(known, text)
    else { return nil }
    let list = known.filter { $0 != "unknownFutureValue" }.prefix(8).joined(separator: ", ")
    return Report(node, detail: "Known are: \(list).")
  }
  var reports: [Report] = []
  for call in context.graphCalls(arguments) where !context.isBeta(call) && context.isWriting(call.name) {
    for argument in call.arguments where !argument.isCommonParameter {
      guard let value = argument.valueNode.map(context.tree.node),
        let parameter = context.parameter(argument.parameter, of: call)
      else { continue }
      let known =
        parameter.allowedValues.isEmpty
        ? values(context.resource(of: call), argument.parameter) : parameter.allowedValues
      guard !known.isEmpty else { continue }
      reports += context.tracer.trace(value, .elements).sources.compactMap { report($0, known) }
    }
  }
  for graphRead in context.graphReads {
    let known = values(graphRead.resource, graphRead.read.name)
    guard !known.isEmpty else { continue }
    let node = context.tree.node(graphRead.read.node)
    if case .propertyArgument(_, let kind) = graphRead.read.context {
      guard kind == .whereSimple, let command = context.command(at: node.kind == .command ? node : node.parent ?? node)
      else { continue }
      for name in ["EQ", "NE"] {
        if let value = command.argument(name)?.value, let found = report(value.unwrapped, known) {
          reports.append(found)
        }
      }
      continue
    }
    guard let parent = node.parent, parent.kind == .binaryExpression,
      [.ieq, .ine, .ceq, .cne].contains(parent.operatorKind),
      let other = parent.children.first(where: { $0 != node })
    else { continue }
    if let found = report(other.unwrapped, known) { reports.append(found) }
  }
  return reports
}
