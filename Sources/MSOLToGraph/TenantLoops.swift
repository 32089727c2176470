import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Loops over customers' tenants: the old calls named the tenant one by one, Graph has a connection for each.
extension Planner {
  /// A loop whose rounds each belong to one tenant.
  struct TenantLoop {
    var isBlock: Bool
    /// The block of statements that runs in each round.
    var body: Node
    /// The expression that names the tenant.
    var tenant: Node
  }

  /// Whether an argument names the tenant of the round that the call stands in, and all other old calls of the round name the same one.
  func isTenantOfLoop(_ parameter: String, _ argument: BoundArgument, _ call: BoundCall) -> Bool {
    guard let rule = rules.connect?.tenantLoop, rule.parameter.lowercased() == parameter.lowercased(),
      let value = argument.valueNode,
      let loop = tenantLoop(around: call.node, tenant: node(value))
    else { return false }
    let isUniform = analysis.calls(in: loop.body.range).filter { isOldCmdlet($0.name) }.allSatisfy { other in
      other.argument(parameter)?.valueNode.map { node($0).text.lowercased() == node(value).text.lowercased() } ?? false
    }
    guard isUniform, !isFollowedByOtherTenant(loop) else { return false }
    tenantLoops[loop.body.id] = loop
    return true
  }

  /// Whether old calls run after the loop that meant the tenant of the first connection: they would find the last customer's.
  private func isFollowedByOtherTenant(_ loop: TenantLoop) -> Bool {
    guard let rule = rules.connect?.tenantLoop else { return false }
    var start = loop.body.range.upperBound
    for ancestor in loop.body.ancestors {
      switch ancestor.kind {
      // What stands in the round of an outer loop comes again after this one.
      case .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement: start = ancestor.range.lowerBound
      case .forEachStatement where ancestor.child(.body)?.id != loop.body.id: start = ancestor.range.lowerBound
      default: break
      }
    }
    return analysis.calls.contains { other in
      let place = node(other.node).range.lowerBound
      guard place >= start, !loop.body.range.contains(place), asksDirectory(other) else { return false }
      guard let tenant = other.argument(rule.parameter)?.valueNode else { return true }
      return tenantLoop(around: other.node, tenant: node(tenant)) == nil
    }
  }

  /// `$c.TenantId` where a statement of the round says `$id = $c.TenantId`.
  private func sourceInRound(of variable: Node) -> Node? {
    let definitions = analysis.definitions(ofVariable: variable.id)
    guard definitions.count == 1, let definition = definitions.first.map(node), definition.role == .right else {
      return nil
    }
    let source = definition.withoutParentheses
    guard source.kind == .memberExpression || source.kind == .invokeMemberExpression,
      rootVariable(of: source).variableName?.lowercased() != variable.variableName?.lowercased()
    else { return nil }
    return source
  }

  /// `$c` of `$c.TenantId.Guid`.
  private func rootVariable(of tenant: Node) -> Node {
    var root = tenant.withoutParentheses
    while root.kind == .memberExpression || root.kind == .invokeMemberExpression, let target = root.children.first {
      root = target
    }
    return root
  }

  private func tenantLoop(around id: NodeID, tenant: Node) -> TenantLoop? {
    let root = rootVariable(of: tenant)
    guard root.kind == .variableExpression, let name = root.variableName?.lowercased() else { return nil }
    if let source = sourceInRound(of: root), let loop = tenantLoop(around: id, tenant: source),
      loop.body.range.contains(source.range.lowerBound)
    {
      return loop
    }
    for ancestor in node(id).ancestors {
      if ancestor.kind == .functionDefinition { return nil }
      if ancestor.kind == .forEachStatement, ancestor.child(.variable)?.variableName?.lowercased() == name,
        let body = ancestor.child(.body),
        body.range.contains(node(id).range.lowerBound)
      {
        return TenantLoop(isBlock: false, body: body, tenant: tenant)
      }
      if name == "_", ancestor.kind == .scriptBlockExpression, let command = ancestor.parent, command.kind == .command,
        ["foreach-object", "%", "foreach"].contains(command.children(.element).first?.stringValue?.lowercased()),
        let body = ancestor.descendants.first(where: { $0.kind == .namedBlock })
      {
        return TenantLoop(isBlock: true, body: body, tenant: tenant)
      }
    }
    return nil
  }

  /// Writes the connections at the beginning of the rounds.
  func emitTenantLoops() {
    guard let rule = rules.connect?.tenantLoop else { return }
    for loop in tenantLoops.values.sorted(by: { $0.body.id < $1.body.id }) {
      let inside = plans.values.filter { loop.body.range.contains(node($0.call.node).range.lowerBound) }
      guard let first = inside.min(by: { $0.call.node < $1.call.node }),
        inside.contains(where: { isApplied($0.thread) }),
        let statement = loop.body.children(.statement).first
      else { continue }
      let tenant = loop.tenant
      let scopes = appliedScopes()
      if loop.isBlock { readListFirst(loop, thread: first.thread) }
      let filled = TemplateInstantiation(
        template: loop.isBlock ? rule.blockCode : rule.code,
        resolve: { name in
          switch name {
          case "tenant":
            .piece(Piece(fragments: [.source(tenant.range)], shape: ExpressionShape(of: tenant), source: tenant))
          case "scopes":
            scopes.isEmpty
              ? .absent
              : .piece(
                .text(scopes.map(PowerShellText.quoted).joined(separator: ", "), shape: .operation(precedence: 14)))
          default: .notAHole
          }
        }, localNames: [:], transform: { _, _ in nil })
      _ = insertStatements([filled.wholeText()], before: statement, thread: first.thread)
      if let finding = rule.finding { note(finding, at: first.call.node, thread: first.thread) }
      // What the finding of the list advises is done here.
      for object in analysis.value(of: rootVariable(of: tenant).id).objects {
        plans[object.origin]?.notes.removeAll { rule.answers.contains($0.id) }
      }
      smallChanges.append(
        SmallChange(
          ruleID: "tenant-loop", level: .review, message: rule.reason, node: statement.id, thread: first.thread))
    }
  }

  /// Whether a call, old or new, works on the tenant that the script is connected to.
  private func asksDirectory(_ call: BoundCall) -> Bool {
    if isOldCmdlet(call.name) {
      return rules.cmdlet(call.name)?.result != nil || !(rules.cmdlet(call.name)?.scopes.isEmpty ?? true)
    }
    guard let module = rules.tables.graphModule(ofCmdlet: call.name) else { return false }
    return module != rules.connect?.module
  }

  /// What is piped into the rounds is read to its end before the first one connects elsewhere: pages are fetched as they are needed.
  private func readListFirst(_ loop: TenantLoop, thread: ThreadID) {
    guard let command = loop.body.ancestors.first(where: { $0.kind == .command }), let pipeline = command.parent,
      pipeline.kind == .pipeline
    else { return }
    let elements = pipeline.children(.element)
    guard let index = elements.firstIndex(where: { $0.id == command.id }), index > 0 else { return }
    let isRead = analysis.calls.contains { call in
      elements[..<index].contains { $0.id == call.node } && plans[call.node].map { isApplied($0.thread) } ?? false
    }
    guard isRead else { return }
    insert([.text("(")], before: elements[0].range.lowerBound, thread: thread)
    append([.text(")")], after: elements[index - 1].range.upperBound, of: elements[index - 1], thread: thread)
  }

  /// Loops in which no call is converted keep their tenants; calls of one round stand or fall together.
  func joinTenantThreads() {
    for loop in tenantLoops.values {
      let inside = plans.values.filter { loop.body.range.contains(node($0.call.node).range.lowerBound) }.sorted {
        $0.call.node < $1.call.node
      }
      guard let first = inside.first else { continue }
      for plan in inside.dropFirst() { threads.union(first.thread, plan.thread) }
    }
  }
}
