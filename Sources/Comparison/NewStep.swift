import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A command of the new script that may stand for an old one.
struct NewStep {
  enum Kind {
    /// A cmdlet of the tables.
    case known(GraphCmdlet)
    /// A Graph cmdlet that is known by name only.
    case named
    /// A request with method and address.
    case request(method: String, path: [String])
    /// A command of another module.
    case foreign
    /// An old cmdlet that was left.
    case old
  }

  var node: Node
  /// As written, without module.
  var name: String
  var kind: Kind
  var call: BoundCall?
  /// Lower-cased names of the parameters that are given.
  var parameters: Set<String> = []
  var values: [String: Node] = [:]
  /// A hashtable that is not known may hold any parameter.
  var isOpen = false
  /// Lower-cased keys of hashtables in arguments, and names in JSON texts.
  var keys: Set<String> = []
  /// Lower-cased words of texts in arguments: filters, addresses.
  var words: Set<String> = []
  /// The same without the arguments that choose and order properties.
  var filterWords: Set<String> = []
  /// The texts of filters and addresses.
  var texts: [String] = []
  /// Input comes from the pipeline.
  var hasInput: Bool
  /// Lower-cased texts of simple arguments: variables, constants, members.
  var identities: Set<String> = []

  /// Whether anything in the arguments names a property.
  func mentions(_ name: String) -> Bool {
    let lower = name.lowercased()
    return parameters.contains(lower) || keys.contains(lower) || words.contains(lower)
  }

  var isRead: Bool {
    switch kind {
    case .known(let cmdlet): cmdlet.method.isEmpty || cmdlet.method == "GET"
    case .request(let method, _): method == "GET"
    case .named, .foreign, .old: name.lowercased().hasPrefix("get-") || name.lowercased().hasPrefix("find-")
    }
  }
}

extension Script {
  /// The commands that work on the directory, in source order.
  func newSteps() -> [NewStep] {
    guard let root = tree.root else { return [] }
    let functions = Set(
      root.descendants.filter { $0.kind == .functionDefinition }.compactMap { $0.functionName?.lowercased() })
    return root.descendants.compactMap { node in
      guard node.kind == .command else { return nil }
      return step(node, functions: functions)
    }
  }

  private func step(_ node: Node, functions: Set<String>) -> NewStep? {
    let call = analysis.call(at: node.id)
    guard var name = call?.name ?? node.commandName else { return nil }
    if let slash = name.lastIndex(of: "\\") { name = String(name[name.index(after: slash)...]) }
    if functions.contains(name.lowercased()) { return nil }
    var step = NewStep(node: node, name: name, kind: .foreign, call: call, hasInput: hasPipelineInput(node))
    if rules.tables.msonlineCmdlet(name) != nil {
      step.kind = .old
    } else if let cmdlet = rules.tables.graphCmdlet(name) {
      step.kind = .known(cmdlet)
    } else if rules.tables.graphName(name) != nil {
      step.kind = .named
    } else if !name.contains("-") || CommandVerb(name) == nil {
      return nil
    }
    collectArguments(of: &step)
    if case .known(let cmdlet) = step.kind, cmdlet.method.isEmpty, let address = step.values["uri"] {
      let method = step.values["method"].flatMap { analysis.constantString($0.id) } ?? "GET"
      step.kind = .request(method: method.uppercased(), path: path(of: address, in: &step))
    }
    return step
  }

  /// Arguments that say how objects come, not which.
  private static let shaping: Set<String> = ["property", "select", "expandproperty", "expand", "sort", "orderby"]

  private func hasPipelineInput(_ node: Node) -> Bool {
    guard let parent = node.parent, parent.kind == .pipeline else { return false }
    return parent.children.first != node
  }

  private func collectArguments(of step: inout NewStep) {
    var nodes: [(name: String, node: Node)] = []
    if let call = step.call {
      for argument in call.arguments {
        step.parameters.insert(argument.parameter.lowercased())
        if let value = argument.valueNode { nodes.append((argument.parameter.lowercased(), node(value))) }
      }
      for problem in call.problems { if case .unknownSplat = problem { step.isOpen = true } }
    } else {
      let arguments = CommandArguments(step.node)
      for (name, value) in arguments.named {
        step.parameters.insert(name)
        if let value { nodes.append((name, value)) }
      }
      for value in arguments.positional { nodes.append(("", value)) }
      if step.node.descendants.contains(where: { $0.kind == .variableExpression && $0.isSplatted }) {
        step.isOpen = true
      }
    }
    for (name, value) in nodes {
      step.values[name] = value
      let inner = value.withoutParentheses
      step.identities.insert(inner.text.lowercased())
      if let text = analysis.constantString(value.id) { step.identities.insert(text.lowercased()) }
      let sources = self.sources(of: value.id)
      step.keys.formUnion(assignedMembers(in: sources))
      for source in sources {
        switch source.kind {
        case .hashtable:
          for key in source.children(.key) { if let text = key.stringValue { step.keys.insert(text.lowercased()) } }
        case .stringConstantExpression, .expandableStringExpression:
          guard let text = source.stringValue else { continue }
          let words = Node.words(in: text)
          step.words.formUnion(words)
          if !Self.shaping.contains(name) { step.filterWords.formUnion(words) }
          step.texts.append(text)
        case .variableExpression:
          if let variable = source.variableName { step.identities.insert("$" + variable.lowercased()) }
        default: break
        }
      }
    }
  }

  /// The parts of an address, without host, version and query; parts that are not constant are empty.
  private func path(of value: Node, in step: inout NewStep) -> [String] {
    let inner = value.withoutParentheses
    let literal = analysis.constantString(value.id)
    let text = literal ?? sources(of: inner.id).compactMap(\.stringValue).first { $0.contains("/") } ?? ""
    return Self.addressParts(text)
  }

  /// The parts of an address, without host, version and query; parts that are not constant are empty.
  static func addressParts(_ text: String) -> [String] {
    var rest = text[...]
    if let query = rest.firstIndex(of: "?") { rest = rest[..<query] }
    if let scheme = rest.range(ofText: "://") {
      rest = rest[scheme...]
      rest = rest.firstIndex(of: "/").map { rest[rest.index(after: $0)...] } ?? ""
    }
    var parts = Self.pathParts(rest)
    if let first = parts.first?.lowercased(),
      first == "beta" || (first.hasPrefix("v") && first.dropFirst().first?.isNumber == true)
    {
      parts.removeFirst()
    }
    return parts
  }

  /// Splits at slashes outside of `$( )`; parts with variables become empty.
  private static func pathParts(_ text: Substring) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == "/", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.filter { !$0.isEmpty }.map { part in
      part.contains("{") || part.contains("$") && !part.hasPrefix("$count") ? "" : part
    }
  }
}

/// `Verb-Noun` of a command.
struct CommandVerb {
  var verb: String
  var noun: String

  init?(_ name: String) {
    guard let dash = name.firstIndex(of: "-") else { return nil }
    verb = name[..<dash].lowercased()
    noun = name[name.index(after: dash)...].lowercased()
    if verb.isEmpty || noun.isEmpty { return nil }
  }
}

extension Substring {
  /// The index after a text.
  fileprivate func range(ofText text: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
