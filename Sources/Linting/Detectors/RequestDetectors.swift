import Findings
import Foundation
import MappingRules
import PowerShellSyntax

/// The body of a request that changes an object has a key that the object's type does not have.
///
/// `Request`: `Command`, `Parameter` (of the address), `Method`, `Body` (parameter), `Resource`: path → resource;
/// `Except`: keys (patterns).
let unknownBodyKey: DetectorFunction = { context, arguments in
  guard let request = arguments.table("Request") else { return [] }
  let (methods, exceptions) = (request.texts("Method"), arguments.texts("Except"))
  return context.graphRequests(request).flatMap { use -> [Report] in
    guard let method = use.command.argument("Method")?.value, let word = context.constantTexts(method).first,
      contains(methods, word), let resource = context.resource(of: use, request), context.isKnownResource(resource),
      let body = use.command.argument(anyOf: request.texts("Body"))?.value
    else { return [] }
    func report(_ key: String, at node: Node) -> Report? {
      guard !matches(key, anyOf: exceptions), context.property(resource, key) == nil else { return nil }
      let tables = context.rules.tables
      let near = tables.nearestProperty(resource, to: key).flatMap { tables.graphProperty(resource, $0)?.name }
      return Report(node, detail: near.map { "\(resource) has \($0)." })
    }
    let records = context.bodyRecords(body).flatMap(\.entries)
    if records.isEmpty, let text = context.constantTexts(body).first,
      let keys = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    {
      return keys.keys.sorted().compactMap { report($0, at: body) }.prefix(1).map { $0 }
    }
    return records.compactMap { report($0.name, at: $0.nameNode) }
  }
}
