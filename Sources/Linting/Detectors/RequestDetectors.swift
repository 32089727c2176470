import Findings
import MappingRules
import PowerShellSyntax

/// The body of a request has a key that what it is for does not have: an object that is made or changed, or an action
/// with parameters of other names.
///
/// `Request`: `Command`, `Parameter` (of the address), `Method`, `Body` (parameter); `Except`: keys (patterns);
/// `Unsure`: the severity where no name is near and the type is none of those whose properties are described.
let unknownBodyKey: DetectorFunction = { context, arguments in
  guard let request = arguments.table("Request") else { return [] }
  let (methods, exceptions) = (request.texts("Method"), arguments.texts("Except"))
  return context.graphRequests(request).flatMap { use -> [Report] in
    guard !use.isBeta, let method = context.method(of: use.command), contains(methods, method),
      let body = use.command.argument(anyOf: request.texts("Body"))?.value
    else { return [] }
    let end = GraphAddress(use.segments, context.rules.tables).end
    let unsure = arguments.text("Unsure").flatMap { Severity(rawValue: $0) }
    var check = BodyCheck(tables: context.rules.tables, exceptions: exceptions, unsure: unsure)
    let keys = context.bodyKeys(body)
    switch (end, method) {
    case (.list(let type), "POST"), (.object(let type), "PATCH"), (.object(let type), "PUT"):
      check.object(keys, type: type, depth: 0)
    case (.operation(let operation), "POST"): check.operation(keys, operation)
    default: break
    }
    return check.reports
  }
}

/// Compares the keys of a body with the members of types.
private struct BodyCheck {
  let tables: Tables
  let exceptions: [String]
  let unsure: Severity?
  var reports: [Report] = []

  /// Keys of an object; what names its type itself can have others.
  mutating func object(_ keys: [BodyKey], type: String, depth: Int) {
    guard depth < 6, !keys.contains(where: { $0.name.contains("@odata.type") }), !tables.hasGraphKinds(type) else {
      return
    }
    let members = tables.graphMembers(ofType: type).filter { !$0.isOperation }
    guard !members.isEmpty else { return }
    for key in keys where !matches(key.name, anyOf: exceptions) {
      guard let member = members.first(where: { sameName($0.name, key.name) }) else {
        report(key, among: members.map(\.name), of: type)
        continue
      }
      object(key.children, type: member.target, depth: depth + 1)
    }
  }

  mutating func operation(_ keys: [BodyKey], _ operation: GraphMember) {
    // Many that take nothing take an empty object.
    guard !operation.parameters.isEmpty else { return }
    for key in keys where !matches(key.name, anyOf: exceptions) {
      guard let parameter = operation.parameters.first(where: { sameName($0.name, key.name) }) else {
        report(key, among: operation.parameters.map(\.name), of: operation.name)
        continue
      }
      object(key.children, type: parameter.type, depth: 1)
    }
  }

  private mutating func report(_ key: BodyKey, among names: [String], of owner: String) {
    let near = nearestName(to: key.name, among: names)
    let edits = near.map { [TextEdit(range: key.nameRange, replacement: $0)] } ?? []
    let detail = near.map { "\(owner) has \($0), not \(key.name)." } ?? "\(owner) has no \(key.name)."
    let isSure = near != nil || tables.graphResourceName(owner) != nil
    reports.append(Report(key.range, edits: edits, severity: isSure ? nil : unsure, detail: detail))
  }
}

/// The name that differs by few letters; nil when there is none, or when several are as near.
private func nearestName(to name: String, among names: [String]) -> String? {
  let limit = max(1, min(3, name.utf8.count / 4))
  let ranked = names.map { (distance: nameDistance($0, name, limit: limit), name: $0) }.filter { $0.distance <= limit }
  guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
  return ranked.filter { $0.distance == best.distance }.count == 1 ? best.name : nil
}

/// A request goes to an address that nothing is at.
///
/// `Command`, `Parameter` (of the address); `Known`: beginnings that the table of the model does not have (patterns);
/// `Unsure`: the severity where the name is not much like a known one, and for beta, whose beginnings are not all known.
let unknownAddress: DetectorFunction = { context, arguments in
  let known = arguments.texts("Known")
  let tables = context.rules.tables
  let unsure = arguments.text("Unsure").flatMap { Severity(rawValue: $0) }
  return context.graphRequests(arguments).compactMap { use -> Report? in
    guard let first = use.segments.first, first.isConstant, !matches(first.name, anyOf: known) else { return nil }
    if use.isBeta {
      let roots = tables.graphRoots(beta: true).map(\.name)
      guard !contains(roots, first.name), let near = nearestName(to: first.name, among: roots) else { return nil }
      return report(first, near, use, severity: unsure, type: nil)
    }
    guard let fault = GraphAddress(use.segments, tables).fault, use.segments.indices.contains(fault.index) else {
      return nil
    }
    let segment = use.segments[fault.index]
    let near = nearestName(to: segment.name, among: fault.candidates)
    return report(segment, near, use, severity: near == nil && fault.index > 0 ? unsure : nil, type: fault.type)
  }
  func report(_ segment: AddressSegment, _ near: String?, _ use: GraphRequest, severity: Severity?, type: String?)
    -> Report
  {
    let range = segment.range ?? use.address.node.range
    var edits: [TextEdit] = []
    if let near, let place = segment.range, place.count == segment.text.utf8.count {
      edits = [TextEdit(range: place.lowerBound..<place.lowerBound + segment.name.utf8.count, replacement: near)]
    }
    let what = type.map { "\($0) has" } ?? (use.isBeta ? "beta has" : "v1.0 has")
    let detail = near.map { "\(what) \($0), not \(segment.name)." } ?? "\(what) nothing that is called \(segment.name)."
    return Report(range, edits: edits, severity: severity, detail: detail)
  }
}
