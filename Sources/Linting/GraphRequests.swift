import MappingRules
import PowerShellSyntax

/// A web request to Graph whose address is known as text.
struct GraphRequest {
  let command: CommandUse
  /// The whole address.
  let address: QueryText
  /// The segments after the version; those that a value of the script makes are `*`.
  let path: String
  /// Whether the address is one of the beta endpoint.
  let isBeta: Bool
}

extension LintContext {
  /// Requests by `Command`, with the address in `Parameter`.
  func graphRequests(_ request: DetectorArguments) -> [GraphRequest] {
    addressedRequests(request).compactMap { command, address in
      var segments = address.text("*").prefix { $0 != "?" }.split(separator: "/").map(String.init)
      // https:, graph.microsoft.com
      if let scheme = segments.first, scheme.hasSuffix(":") { segments.removeFirst(min(2, segments.count)) }
      guard let version = segments.first?.lowercased(), version == "v1.0" || version == "beta" else { return nil }
      return GraphRequest(
        command: command, address: address, path: segments.dropFirst().joined(separator: "/"), isBeta: version == "beta"
      )
    }
  }

  /// The resource that a request is about, by the table `Resource`: path → resource; nil for beta, which knows more.
  func resource(of request: GraphRequest, _ arguments: DetectorArguments) -> String? {
    guard !request.isBeta, let entries = arguments.table("Resource")?.table?.entries else { return nil }
    let depth = request.path.split(separator: "/").count
    for entry in entries {
      guard entry.key.split(separator: "/").count == depth, matches(request.path, entry.key),
        case .string(let resource) = entry.value.content
      else { continue }
      return resource
    }
    return nil
  }
}

extension QueryText {
  /// The value of a query option of an address (`$filter`), as text of its own; nil when there is none, or when it is
  /// written with percent signs.
  func option(_ name: String) -> QueryText? {
    let mark = Array((name + "=").utf8)
    var start: Int?
    for index in units.indices where start == nil {
      guard case .byte(let byte, _) = units[index], byte == UInt8(ascii: "?") || byte == UInt8(ascii: "&") else {
        continue
      }
      let rest = units[(index + 1)...].prefix(mark.count).compactMap { unit -> UInt8? in
        if case .byte(let byte, _) = unit { byte } else { nil }
      }
      if String(decoding: rest, as: UTF8.self).lowercased() == name.lowercased() + "=" {
        start = index + 1 + mark.count
      }
    }
    guard let start else { return nil }
    var slice: [Unit] = []
    for unit in units[start...] {
      if case .byte(let byte, _) = unit {
        if byte == UInt8(ascii: "&") { break }
        if byte == UInt8(ascii: "%") { return nil }
      }
      slice.append(unit)
    }
    return QueryText(node: node, units: slice)
  }
}
