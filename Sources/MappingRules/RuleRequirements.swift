import PowerShellSyntax

/// What the new code of a rule needs where it runs: cmdlets with their modules, permissions, a directory role.
public struct RuleRequirements: Sendable {
  /// A Graph cmdlet that the rule's code names.
  public struct Cmdlet: Sendable, Hashable {
    /// The name, as the tables spell it.
    public var name: String
    /// `Microsoft.Graph.Users`; empty when no table has the cmdlet.
    public var module: String
    /// It changes or deletes something.
    public var writes: Bool
    /// It sends requests, so that permissions decide.
    public var needsPermissions: Bool
  }

  /// In the order of the rule, each once.
  public var cmdlets: [Cmdlet] = []
  /// Delegated permissions of the rule and all its parts, without those that others include.
  public var scopes: [String] = []
  /// Application permissions, where the rule has others than the delegated ones.
  public var applicationScopes: [String]?
  /// The directory role that the signed-in person needs besides.
  public var role: String?

  /// The modules of the cmdlets, sorted.
  public var modules: [String] { Set(cmdlets.map(\.module)).filter { !$0.isEmpty }.sorted() }
}

extension RuleSet {
  /// What a rule's new code needs where it runs, including the helpers that it may use.
  public func requirements(of rule: CmdletRule) -> RuleRequirements {
    var result = RuleRequirements()
    let helpers = rule.helperIDs.compactMap(helper)
    for template in rule.templates + helpers.map(\.code) {
      for cmdlet in graphCmdlets(in: template) where !result.cmdlets.contains(where: { $0.name == cmdlet.name }) {
        result.cmdlets.append(cmdlet)
      }
    }
    var scopes = rule.scopes + rule.frames.flatMap { $0.scopes + $0.more.flatMap(\.scopes) }
    for slot in rule.slots { scopes += slot.scopes }
    scopes += helpers.flatMap(\.scopes)
    result.scopes = session?.reduced(scopes: scopes) ?? Set(scopes).sorted()
    if rule.applicationScopes != rule.scopes { result.applicationScopes = rule.applicationScopes }
    result.role = rule.role
    return result
  }

  /// The Graph cmdlets that templates name.
  func graphCmdlets(in templates: [Template]) -> [RuleRequirements.Cmdlet] { templates.flatMap(graphCmdlets) }

  private func graphCmdlets(in template: Template) -> [RuleRequirements.Cmdlet] {
    guard let root = template.tree.root else { return [] }
    return root.descendants.filter { $0.kind == .command }.compactMap { command in
      guard let name = commandName(command), isGraphName(name) else { return nil }
      let known = tables.graphCmdlet(name)
      let module = tables.graphModule(ofCmdlet: name) ?? ""
      let sendsAnything = tables.graphParameters(ofCmdlet: name).contains { equalIgnoringCase($0.name, "Uri") }
      return RuleRequirements.Cmdlet(
        name: known?.name ?? tables.graphName(name)?.name ?? name, module: module,
        writes: sendsAnything ? Self.writes(command) : !reads(name, known),
        needsPermissions: sendsAnything || module != session?.authenticationModule)
    }
  }

  /// A request of one's own writes when it names a method other than GET.
  private static func writes(_ command: Node) -> Bool {
    command.children(.element).contains { element in
      ["post", "patch", "put", "delete"].contains(element.stringValue?.lowercased() ?? "")
    }
  }

  /// Cmdlets that the tables know by name alone are told by their verb.
  private func reads(_ name: String, _ known: GraphCmdlet?) -> Bool {
    if let method = known?.method, !method.isEmpty { return method == "GET" }
    return ["Get-", "Find-", "Test-"].contains { name.hasPrefix($0) }
  }
}

extension CmdletRule {
  /// The slots of all parameters and holes, with those for empty values.
  var slots: [Slot] {
    var result: [Slot] = []
    func add(_ slot: Slot) {
      result.append(slot)
      if let nested = slot.whenEmpty { add(nested) }
      if let nested = slot.whenMaybeEmpty { add(nested) }
    }
    for hole in holes { for entry in hole.cases { add(entry.slot) } }
    for parameter in parameters { for entry in parameter.cases { add(entry.slot) } }
    return result
  }
}
