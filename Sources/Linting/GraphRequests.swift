import MappingRules
import PowerShellSyntax

/// A web request to Graph whose address is known as text.
struct GraphRequest {
  let command: CommandUse
  /// The whole address.
  let address: QueryText
  /// The segments after the version; what a value of the script makes is `*`.
  let segments: [AddressSegment]
  /// Whether the address is one of the beta endpoint.
  let isBeta: Bool
}

extension LintContext {
  /// Requests by `Command`, with the address in `Parameter`.
  func graphRequests(_ request: DetectorArguments) -> [GraphRequest] {
    addressedRequests(request).compactMap { command, address in
      let segments = address.segments
      // A version stands first, or after the host or a variable for both.
      guard
        let index = segments.prefix(3).firstIndex(where: {
          sameName($0.text, "v1.0") || sameName($0.text, "beta")
        }), index == 0 || segments[0].text.hasSuffix(":") || segments[0].text == "*"
      else { return nil }
      return GraphRequest(
        command: command, address: address, segments: Array(segments[(index + 1)...]),
        isBeta: sameName(segments[index].text, "beta"))
    }
  }

  /// The method of a request, in upper case; GET when none is given, nil when it is not known.
  func method(of command: CommandUse) -> String? {
    guard let value = command.argument("Method")?.value else { return command.isComplete ? "GET" : nil }
    return (analysis.constantString(value.id) ?? value.unwrapped.stringValue)?.uppercased()
  }

  /// The resource in the table of properties that a request lists or is about; nil for beta, which knows more.
  func resource(of request: GraphRequest) -> String? {
    guard !request.isBeta else { return nil }
    switch GraphAddress(request.segments, rules.tables).end {
    case .list(let type), .object(let type): return rules.tables.graphResourceName(type)
    case .operation, .option, .unknown: return nil
    }
  }
}

extension QueryText {
  /// The parts of an address between slashes, up to the query; `*` stands for values.
  var segments: [AddressSegment] {
    var result: [AddressSegment] = []
    var bytes: [UInt8] = []
    var range: Range<Int>?
    var isBroken = false
    func flush() {
      defer { (bytes, range, isBroken) = ([], nil, false) }
      guard !bytes.isEmpty else { return }
      result.append(AddressSegment(text: String(decoding: bytes, as: UTF8.self), range: isBroken ? nil : range))
    }
    units: for unit in units {
      switch unit {
      case .byte(UInt8(ascii: "?"), _): break units
      case .byte(UInt8(ascii: "/"), _): flush()
      case .byte(let byte, let place):
        if let known = range {
          if known.upperBound != place.lowerBound { isBroken = true }
          range = known.lowerBound..<max(known.upperBound, place.upperBound)
        } else {
          range = place
        }
        bytes.append(byte)
      case .value:
        bytes.append(UInt8(ascii: "*"))
        isBroken = true
      }
    }
    flush()
    return result
  }

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
