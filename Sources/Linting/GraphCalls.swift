import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// What a call asks for of the objects it returns.
enum PropertyDemand: Sendable, Equatable {
  /// What comes without asking.
  case usual
  /// These properties and no others.
  case named([String])
  case unknown
}

/// A property of a Graph object that a script reads, where the object can be nothing else.
struct GraphRead: Sendable {
  let read: PropertyRead
  /// The resource in the tables whose property it is.
  let resource: String
  /// The calls that the objects come from.
  let calls: [BoundCall]
  /// The objects are what the calls returned, not values of their properties.
  let isOfResult: Bool
}

/// What the tables say of the Graph cmdlets of one script and of the resources they return, looked up once.
struct GraphFacts: Sendable {
  /// One Graph cmdlet that the script calls.
  struct Cmdlet: Sendable {
    let row: GraphCmdlet
    let parameters: [GraphParameter]
    let resource: String?
    let address: String
  }

  private(set) var cmdlets: [String: Cmdlet] = [:]
  /// By resource and lower-cased name, on the wire and in PowerShell.
  private(set) var properties: [String: [String: GraphProperty]] = [:]
  /// Graph calls in source order.
  private(set) var calls: [BoundCall] = []

  init(_ analysis: ScriptAnalysis, _ tables: Tables) {
    for call in analysis.calls {
      if cmdlets[call.name] == nil {
        guard let row = tables.graphCmdlet(call.name) else { continue }
        cmdlets[call.name] = Cmdlet(
          row: row, parameters: tables.graphParameters(ofCmdlet: call.name),
          resource: tables.graphResource(ofOutputType: row.outputType),
          address: tables.graphAddress(ofCmdlet: call.name) ?? "")
      }
      calls.append(call)
    }
    for cmdlet in cmdlets.values { if let resource = cmdlet.resource { note(resource, tables) } }
    for read in analysis.reads {
      for object in read.objects { if let resource = RuleCatalog.graphResource(object.type) { note(resource, tables) } }
    }
  }

  private mutating func note(_ resource: String, _ tables: Tables) {
    guard properties[resource] == nil else { return }
    var names: [String: GraphProperty] = [:]
    for property in tables.graphProperties(resource) {
      names[property.name.lowercased()] = property
      names[property.powerShellName.lowercased()] = property
    }
    properties[resource] = names
  }
}

extension LintContext {
  /// A property of a resource that the script's calls return.
  func property(_ resource: String, _ name: String) -> GraphProperty? {
    guard let known = graph.properties[resource] else { return rules.tables.graphProperty(resource, name) }
    return known[name.lowercased()]
  }

  /// Whether the tables have a resource's properties.
  func isKnownResource(_ resource: String) -> Bool {
    graph.properties[resource].map { !$0.isEmpty } ?? !rules.tables.graphProperties(resource).isEmpty
  }

  /// Graph calls whose name fits `Command` and none of `NotCommand`.
  func graphCalls(_ arguments: DetectorArguments) -> [BoundCall] {
    let (patterns, exceptions) = (arguments.texts("Command"), arguments.texts("NotCommand"))
    return graph.calls.filter { call in
      (patterns.isEmpty || matches(call.name, anyOf: patterns))
        && !matches(call.name, anyOf: exceptions)
    }
  }

  /// Whether a call is one of a Graph cmdlet.
  func isGraph(_ call: BoundCall) -> Bool { graph.cmdlets[call.name] != nil }

  /// Whether a cmdlet is one of the beta API, which returns and knows more.
  /// Scripts for version 1 of the modules choose it for all.
  func isBeta(_ call: BoundCall) -> Bool { choosesProfile || graph.cmdlets[call.name]?.row.apiVersion == "beta" }

  /// Whether a cmdlet changes something in the directory.
  func isWriting(_ name: String) -> Bool {
    guard matches(name, "*-Mg*") else { return false }
    return !["Get", "Find", "Connect", "Disconnect", "Search", "Test", "Export", "ConvertTo"].contains { verb in
      matches(name, verb + "-*")
    } && !matches(name, "Invoke-Mg*Request")
  }

  /// The resource of what a cmdlet returns, or of what it writes.
  func resource(of call: BoundCall) -> String? {
    graph.cmdlets[call.name]?.resource
  }

  /// The parameter of a cmdlet as the table describes it.
  func parameter(_ name: String, of call: BoundCall) -> GraphParameter? {
    graph.cmdlets[call.name]?.parameters.first { sameName($0.name, name) }
  }

  /// Whether a cmdlet has a parameter.
  func hasParameter(_ name: String, _ call: BoundCall) -> Bool { parameter(name, of: call) != nil }

  /// The value of a call's argument.
  func value(_ parameter: String, of call: BoundCall) -> Node? { call.argument(parameter)?.valueNode.map(tree.node) }

  /// The parameter that names the object of a cmdlet: the first one that is mandatory and ends in `Id`, for a
  /// cmdlet that lists too the one named after what it returns.
  func identityParameter(of call: BoundCall) -> String? {
    let ids = (graph.cmdlets[call.name]?.parameters ?? []).filter {
      $0.type == "String" && $0.name.hasSuffix("Id")
    }
    if let output = graph.cmdlets[call.name]?.row.outputType, output.hasPrefix("IMicrosoftGraph"),
      let own = ids.first(where: { sameName($0.name, output.dropFirst(15) + "Id") })
    {
      return own.name
    }
    let mandatory = ids.filter(\.isMandatory)
    return mandatory.count == 1 ? mandatory.first?.name : nil
  }

  /// What a call asks for by `-Property`.
  func demand(of call: BoundCall) -> PropertyDemand {
    if call.problems.contains(where: { if case .unknownSplat = $0 { true } else { false } }) { return .unknown }
    guard let argument = call.argument("Property") else { return .usual }
    guard let value = argument.valueNode.map(tree.node) else { return .unknown }
    let trace = tracer.trace(value, .elements)
    guard trace.isComplete, !trace.sources.isEmpty,
      trace.sources.allSatisfy({ $0.kind == .stringConstantExpression })
    else { return .unknown }
    let names = trace.sources.compactMap(\.stringValue).flatMap { $0.split { ", /".contains($0) } }.map(String.init)
    return names.contains { $0.contains("*") } ? .unknown : .named(names)
  }

  /// The reads of Graph objects, where nothing else can be read.
  func findGraphReads() -> [GraphRead] {
    let added = addedMembers()
    return analysis.reads.compactMap { read in
      guard !read.isWrite, !read.mayBeOther, !read.objects.isEmpty, !added.contains(read.name.lowercased()) else {
        return nil
      }
      if case .propertyArgument(_, .excludeProperty) = read.context { return nil }
      let resources = Set(read.objects.map { RuleCatalog.graphResource($0.type) })
      guard resources.count == 1, let resource = resources.first ?? nil else { return nil }
      let calls = read.objects.compactMap { analysis.call(at: $0.origin) }
      guard calls.count == read.objects.count, !calls.contains(where: isBeta) else { return nil }
      return GraphRead(
        read: read, resource: resource, calls: calls, isOfResult: read.objects.allSatisfy { $0.path.isEmpty })
    }
  }

  /// Names of members that the script adds to objects, in lower case.
  private func addedMembers() -> Set<String> {
    var result: Set<String> = []
    for command in commands(named: ["Add-Member", "Update-TypeData"]) {
      let names = ["Name", "NotePropertyName", "MemberName"].compactMap { command.argument($0)?.value }
      for node in names + command.positional { for text in constantTexts(node) { result.insert(text.lowercased()) } }
      for table in ["NotePropertyMembers"].compactMap({ command.argument($0)?.value }) {
        for record in records(in: table) { result.formUnion(record.entries.map { $0.name.lowercased() }) }
      }
    }
    // What Select-Object -ExpandProperty gives has the columns beside it as members.
    for command in commands(named: ["Select-Object", "select"]) where command.argument("ExpandProperty") != nil {
      for columns in [command.argument("Property")?.value].compactMap({ $0 }) + command.positional {
        for text in constantTexts(columns) { result.insert(text.lowercased()) }
      }
    }
    return result
  }

  /// Edits that make a call ask for more properties; empty when it cannot be said what it would have to ask for.
  ///
  /// Without `-Property` the usual properties come; once it is given only the named ones do, so that all that is read
  /// of the objects is asked for.
  func asking(_ calls: [BoundCall], for names: [String]) -> [TextEdit] {
    var edits: [TextEdit] = []
    for call in calls {
      guard let edit = asking(call, for: names) else { return [] }
      edits.append(edit)
    }
    return edits
  }

  private func asking(_ call: BoundCall, for names: [String]) -> TextEdit? {
    guard let resource = resource(of: call), hasParameter("Property", call) else { return nil }
    switch demand(of: call) {
    case .unknown: return nil
    case .named(let present):
      guard let value = value("Property", of: call) else { return nil }
      let missing = names.filter { !contains(present, $0) }
      guard !missing.isEmpty else { return nil }
      var list = value.unwrapped
      if list.kind == .arrayExpression, let inner = list.children.first?.onlyChild?.unwrapped { list = inner }
      let last = list.kind == .arrayLiteral ? list.children.last : list
      guard let last, last.isInside(call.argument("Property")?.valueNode.map(tree.node) ?? value),
        last.kind == .stringConstantExpression, let kind = last.stringKind
      else { return nil }
      if kind != .bareWord, last.stringValue?.contains(",") == true, list == last {
        // One text with commas.
        let end = last.range.upperBound - 1
        return TextEdit(range: end..<end, replacement: "," + missing.joined(separator: ","))
      }
      let isBare = kind == .bareWord
      let text = missing.map { isBare ? ", \($0)" : ", '\($0)'" }.joined()
      return TextEdit(range: last.range.upperBound..<last.range.upperBound, replacement: text)
    case .usual:
      guard let read = readNames(of: call, resource), call.splats.isEmpty else { return nil }
      var all = ["Id"]
      for name in read + names where !contains(all, name) { all.append(name) }
      let end = lastPart(of: call).range.upperBound
      return TextEdit(range: end..<end, replacement: " -Property " + all.joined(separator: ", "))
    }
  }

  /// The names of the properties of a call's result that the script reads, as PowerShell spells them. Where whole
  /// objects are handed on, all that came before; nil when that is a long list.
  private func readNames(of call: BoundCall, _ resource: String) -> [String]? {
    var result: [String] = []
    if analysis.escapes.contains(where: { $0.objects.contains { $0.origin == call.node && $0.path.isEmpty } }) {
      result = (graph.properties[resource] ?? [:]).values.filter(\.isReturnedByDefault).map(\.powerShellName)
      result = Array(Set(result)).sorted()
      if result.count > 12 { return nil }
    }
    for read in analysis.reads where read.objects.contains(where: { $0.origin == call.node && $0.path.isEmpty }) {
      guard let property = property(resource, read.name), !property.isNavigation else { continue }
      if !contains(result, property.powerShellName) { result.append(property.powerShellName) }
    }
    return result
  }

  /// The last element of a command that is no redirection.
  func lastPart(of call: BoundCall) -> Node {
    let node = tree.node(call.node)
    return node.children.filter { $0.role != .redirection }.last ?? node
  }
}
