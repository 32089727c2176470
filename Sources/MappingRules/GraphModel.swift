/// What an address of Graph or a body can name: a property, a relation or an operation of a type.
public struct GraphMember: Sendable, Equatable {
  /// What a member is.
  public enum Kind: String, Sendable {
    /// A relation to one object.
    case one
    /// A relation to a list of objects.
    case many
    /// A property with one value.
    case value
    /// A property with a list of values.
    case values
    /// An operation of an object that may change something.
    case action
    /// An operation of an object that only reads.
    case function
    /// An action of a list.
    case listAction = "list-action"
    /// A function of a list.
    case listFunction = "list-function"
  }

  /// As the service spells it.
  public let name: String
  public let kind: Kind
  /// The type of what is there, without `microsoft.graph.` before it; empty where it is not known.
  public let target: String
  /// Whether an operation returns a list.
  public let returnsList: Bool
  /// An operation's parameters.
  public let parameters: [Parameter]

  /// A parameter of an operation.
  public struct Parameter: Sendable, Equatable {
    /// As the service spells it.
    public let name: String
    /// Its type, or that of its elements, without `microsoft.graph.` before it.
    public let type: String
  }

  /// Whether it is called, not read or written.
  public var isOperation: Bool { ![.one, .many, .value, .values].contains(kind) }
  /// Whether it stands after a list.
  public var isOfList: Bool { kind == .listAction || kind == .listFunction }
}

extension Tables {
  /// The Graph cmdlet that sends such a request; segments with `*` are values. The cmdlet of a list reads its objects
  /// too.
  public func graphCmdlet(method: String, segments: [String]) -> GraphCmdlet? {
    func fits(_ address: String, _ segments: [String]) -> Bool {
      let parts = address.split(separator: "/")
      guard parts.count == segments.count else { return false }
      return zip(parts, segments).allSatisfy { part, segment in
        part.hasPrefix("{") ? true : equalIgnoringCase(part, segment)
      }
    }
    func find(_ segments: [String]) -> String? {
      var found: String?
      texts["graph-cmdlets.tsv"]?.forEach { row in
        guard row[2] == "v1.0", equalIgnoringCase(row[3], method), fits(row[8], segments) else { return true }
        found = row[0]
        return false
      }
      return found
    }
    let name = find(segments) ?? (segments.last?.contains("*") == true ? find(Array(segments.dropLast())) : nil)
    return name.flatMap(graphCmdlet)
  }

  private static let model = "graph-model.tsv"

  /// The beginnings of addresses of v1.0 (all) or beta (as far as they are known).
  public func graphRoots(beta: Bool) -> [GraphMember] { ownMembers(beta ? "(beta)" : "(v1.0)") }

  /// The members of a type of v1.0 with those of the types that it extends; empty for a type that is not known.
  public func graphMembers(ofType type: String) -> [GraphMember] {
    var result: [GraphMember] = []
    var next: String? = type
    for _ in 0..<12 {
      guard let type = next else { break }
      next = nil
      for row in rows(Self.model, type) {
        if row[2] == "base" { next = row[3] } else if let member = Self.member(row) { result.append(member) }
      }
    }
    return result
  }

  /// Whether objects of this type can be of a more special one, with members of its own.
  public func hasGraphKinds(_ type: String) -> Bool { rows(Self.model, type).contains { $0[2] == "kinds" } }

  /// A type of v1.0 as the table spells it; nil when it has none.
  public func graphTypeName(_ type: String) -> String? { rows(Self.model, type).first?[0] }

  private func ownMembers(_ type: String) -> [GraphMember] { rows(Self.model, type).compactMap(Self.member) }

  private static func member(_ row: TableText.Row) -> GraphMember? {
    guard let kind = GraphMember.Kind(rawValue: row[2]) else { return nil }
    let isList = row[3].hasSuffix("[]")
    return GraphMember(
      name: row[1], kind: kind, target: isList ? String(row[3].dropLast(2)) : row[3], returnsList: isList,
      parameters: row[4].split(separator: " ").map { part in
        let pair = part.split(separator: ":", maxSplits: 1).map(String.init)
        return GraphMember.Parameter(name: pair[0], type: pair.count > 1 ? pair[1] : "")
      })
  }
}
