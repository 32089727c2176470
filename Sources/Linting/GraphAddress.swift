import MappingRules

/// A part of an address between slashes.
struct AddressSegment: Sendable {
  /// The text; `*` stands for values of the script.
  var text: String
  /// Where it stands in the source, when it is one text.
  var range: Range<Int>?

  /// Whether all of it is known.
  var isConstant: Bool { !text.contains("*") && !text.contains("{") && !text.contains("<") }
  /// Without what stands in parentheses after it.
  var name: String { String(text.prefix { $0 != "(" }) }
  /// Whether it names one object of a list by its key, or passes arguments: `users('x')`.
  var hasKey: Bool { text.contains("(") && !text.hasSuffix("()") }
}

/// Where an address of Graph v1.0 leads to, by the table of its model.
struct GraphAddress: Sendable {
  /// What is at the end.
  enum End: Sendable, Equatable {
    /// A list of objects of a type.
    case list(String)
    /// One object, or a value that is one.
    case object(String)
    /// An operation of a type.
    case operation(GraphMember)
    /// `$ref`, `$count`, `$value`.
    case option(String)
    /// What cannot be told from the address and the table.
    case unknown
  }
  /// A part that nothing is called.
  struct Fault: Sendable {
    let index: Int
    /// The type whose member it should be; nil for the beginning.
    let type: String?
    let candidates: [String]
  }

  private(set) var end = End.unknown
  private(set) var fault: Fault?

  init(_ segments: [AddressSegment], _ tables: Tables) {
    guard let first = segments.first, first.isConstant else { return }
    if ["$batch", "$metadata"].contains(first.text.lowercased()) { return }
    let roots = tables.graphRoots(beta: false)
    guard let root = roots.first(where: { sameName($0.name, first.name) }) else {
      fault = Fault(index: 0, type: nil, candidates: roots.map(\.name))
      return
    }
    end = Self.end(after: root, first)
    for (index, segment) in segments.enumerated().dropFirst() {
      switch end {
      case .list(let type): stepFromList(segment, type, tables)
      case .object(let type): stepFromObject(segment, type, index, tables)
      case .operation, .option, .unknown: return
      }
    }
  }

  private static func end(after member: GraphMember, _ segment: AddressSegment) -> End {
    switch member.kind {
    case .many: segment.hasKey ? .object(member.target) : .list(member.target)
    case .one, .value: .object(member.target)
    case .values: .unknown
    case .action, .function, .listAction, .listFunction: .operation(member)
    }
  }

  private static func option(_ text: String) -> Bool { ["$ref", "$count", "$value"].contains(text.lowercased()) }

  /// The type that a segment such as `microsoft.graph.user` narrows to.
  private static func cast(_ segment: AddressSegment, _ tables: Tables) -> String? {
    let prefixes = ["microsoft.graph.", "graph."]
    guard let prefix = prefixes.first(where: { segment.text.lowercased().hasPrefix($0) }) else { return nil }
    return tables.graphTypeName(String(segment.text.dropFirst(prefix.count)))
  }

  private static func plainName(_ segment: AddressSegment) -> String {
    let prefixes = ["microsoft.graph.", "graph."]
    let name = segment.name
    guard let prefix = prefixes.first(where: { name.lowercased().hasPrefix($0) }) else { return name }
    return String(name.dropFirst(prefix.count))
  }

  private mutating func stepFromList(_ segment: AddressSegment, _ type: String, _ tables: Tables) {
    guard segment.isConstant else {
      end = .object(type)
      return
    }
    if Self.option(segment.text) {
      end = .option(segment.text)
    } else if let narrow = Self.cast(segment, tables) {
      end = .list(narrow)
    } else if let operation = tables.graphMembers(ofType: type).first(where: {
      $0.isOfList && sameName($0.name, Self.plainName(segment))
    }) {
      end = .operation(operation)
    } else {
      end = segment.text.contains(":") ? .unknown : .object(type)
    }
  }

  private mutating func stepFromObject(_ segment: AddressSegment, _ type: String, _ index: Int, _ tables: Tables) {
    guard segment.isConstant, !segment.text.contains(":") else {
      end = .unknown
      return
    }
    if Self.option(segment.text) {
      end = .option(segment.text)
      return
    }
    if let narrow = Self.cast(segment, tables) {
      end = .object(narrow)
      return
    }
    let members = tables.graphMembers(ofType: type)
    let name = Self.plainName(segment)
    if let member = members.first(where: { !$0.isOfList && sameName($0.name, name) }) {
      end = Self.end(after: member, segment)
      return
    }
    end = .unknown
    // Members of more special types, and of what the table does not have, are not known.
    guard !members.isEmpty, !tables.hasGraphKinds(type) else { return }
    fault = Fault(index: index, type: type, candidates: members.filter { !$0.isOfList }.map(\.name))
  }
}
