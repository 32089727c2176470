import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Findings about a script that no single call explains: names in strings, names that the script takes for itself, calls whose command
/// is decided at run time, and calls that are made once for each object.
extension Planner {
  func noteScript() {
    guard let root = tree.root else { return }
    for node in root.descendants {
      switch node.kind {
      case .stringConstantExpression:
        noteName(node)
        noteErrorText(node)
      case .command: noteDynamicCommand(node)
      case .indexExpression: notePosition(node)
      case .functionDefinition: noteFunction(node)
      default: break
      }
    }
    noteRepeatedCalls()
    noteColumnTypes()
    if analysis.reachedRoundLimit { note("MSG210", ["rounds": "3", "subject": "the script"], at: root.id) }
  }

  /// A string or argument that is the name of an old cmdlet: `Get-Command Get-MsolUser`.
  private func noteName(_ node: Node) {
    guard node.parent?.kind == .command || node.parent?.kind == .arrayLiteral, let text = node.stringValue,
      isOldCmdlet(text)
    else { return }
    if let command = node.parent, command.kind == .command, command.children(.element).first?.id == node.id { return }
    let name = rules.tables.msonlineCmdlet(text)?.name ?? text
    if let command = node.parent, let mock = command.children(.element).first?.stringValue,
      rules.connect?.mocks.contains(where: { $0.lowercased() == mock.lowercased() }) ?? false
    {
      note("MSG252", ["mock": mock, "cmdlet": name, "graph": successor(of: name)], at: node.id, needsComment: true)
    } else {
      note("MSG211", ["cmdlet": name], at: node.id)
    }
  }

  /// `$roles[7]`: what stands there depends on an order that nobody promises.
  private func notePosition(_ node: Node) {
    let parts = Array(node.children)
    guard parts.count == 2, let text = parts[1].withoutParentheses.integerText, let position = Int(text), position > 0
    else { return }
    let listings = analysis.value(of: parts[0].id).objects.filter { $0.path.isEmpty }.compactMap { plans[$0.origin] }
      .filter { isApplied($0.thread) && isListing($0) && !isSorted($0) }
    guard let listing = listings.first else { return }
    note("MSG254", ["cmdlet": listing.call.name, "position": "\(position)"], at: node.id)
  }

  /// Whether the call's pipeline sorts what it returns.
  private func isSorted(_ plan: CallPlan) -> Bool {
    node(plan.call.node).parent?.children(.element).contains {
      ["sort-object", "sort"].contains($0.children(.element).first?.stringValue?.lowercased() ?? "")
    } ?? false
  }

  /// The Graph cmdlet that most forms of an old cmdlet's rule use.
  private func successor(of cmdlet: String) -> String {
    let names = rules.cmdlet(cmdlet)?.frames.compactMap { $0.code?.mainCommandName } ?? []
    var best: (name: String, count: Int) = ("its successor", 0)
    for name in names {
      let count = names.filter { $0 == name }.count
      if count > best.count { best = (name, count) }
    }
    return best.name
  }

  /// A text that the script compares with, and that only errors of the old module have.
  private func noteErrorText(_ node: Node) {
    guard convertsSomething, let text = node.stringValue, text.utf8.count >= 12, isComparedText(node),
      let error = rules.connect?.errors.first(where: { error in
        error.texts.contains { WildcardPattern($0).matches(text) }
      })
    else { return }
    note("MSG251", ["test": error.test], at: node.id, needsComment: true)
  }

  /// Whether something is compared with a text: by an operator, by a method of strings, as a case of a switch.
  private func isComparedText(_ text: Node) -> Bool {
    if text.role == .clauseCondition { return true }
    for ancestor in text.ancestors {
      switch ancestor.kind {
      case .binaryExpression:
        guard let kind = ancestor.operatorKind else { return false }
        return [.ieq, .ine, .ilike, .inotlike, .imatch, .inotmatch, .icontains, .iin, .ceq, .clike, .cmatch].contains(
          kind)
      case .invokeMemberExpression:
        return ["contains", "startswith", "endswith", "indexof", "equals"].contains(ancestor.memberName?.lowercased())
      case .parenExpression, .arrayLiteral, .commandExpression, .pipeline: continue
      default: return false
      }
    }
    return false
  }

  /// `& $name` where the name may be that of an old cmdlet.
  private func noteDynamicCommand(_ node: Node) {
    guard let first = node.children(.element).first, analysis.call(at: node.id) == nil else { return }
    if runsText(node, first) { return note("MSG205", at: node.id, needsComment: true) }
    guard first.kind == .variableExpression else { return }
    let holdsName = analysis.definitions(ofVariable: first.id).contains { definition in
      self.node(definition).withoutParentheses.stringValue.map(isOldCmdlet) ?? false
    }
    if holdsName { note("MSG205", at: node.id, needsComment: true) }
  }

  /// `& "Get-Msol$noun"`, `Invoke-Expression 'Get-MsolUser'`: the text of a command that is made or run at run time.
  private func runsText(_ command: Node, _ first: Node) -> Bool {
    func namesOldCmdlet(_ text: String?) -> Bool { text?.lowercased().contains("-msol") ?? false }
    if first.kind == .expandableStringExpression { return namesOldCmdlet(first.stringValue) }
    guard ["invoke-expression", "iex"].contains(first.stringValue?.lowercased()) else { return false }
    return command.children(.element).dropFirst().contains { element in
      namesOldCmdlet(element.stringValue) || element.descendants.contains { namesOldCmdlet($0.stringValue) }
    }
  }

  /// A function of the script that is named like an old cmdlet: its calls are the script's own.
  private func noteFunction(_ node: Node) {
    guard let name = node.functionName, isOldCmdlet(name) else { return }
    note("MSG236", ["name": name], at: node.id)
  }

  /// Reads of single objects inside of a loop over objects that came from a listing.
  /// Calls that are made once for each object of a loop, with what they cost together.
  private func noteRepeatedCalls() {
    var repeated: [(command: String, place: NodeID, thread: ThreadID)] = []
    for plan in plans.values.sorted(by: { $0.call.node < $1.call.node })
    where isApplied(plan.thread) && !usesScopes(plan) {
      guard analysis.isInLoop(plan.call.node), plan.call.name.lowercased().hasPrefix("get-"),
        loopsOverListing(plan.call.node)
      else { continue }
      repeated.append((plan.call.name, plan.call.node, plan.thread))
    }
    var told: Set<String> = []
    for read in reads where isApplied(read.threads[0]) {
      guard let value = read.form?.value, let command = value.mainCommand,
        let name = value.tree.node(command).children.first?.stringValue,
        rules.tables.graphCmdlet(name) != nil, analysis.isInLoop(read.read.node), loopsOverListing(read.read.node)
      else { continue }
      let loop = innermostLoop(of: read.read.node).map { "\($0)" } ?? ""
      guard told.insert(name + loop).inserted else { continue }
      repeated.append((name, read.read.node, read.threads[0]))
    }
    let counts = Dictionary(grouping: repeated) { innermostLoop(of: $0.place) }.mapValues(\.count)
    for call in repeated {
      let count = counts[innermostLoop(of: call.place)] ?? 1
      let together = count > 1 ? ", with the others of this loop \(count) times N" : ""
      note("MSG217", ["command": call.command, "together": together], at: call.place, thread: call.thread)
    }
  }

  /// The loop, or the block that runs for each object, right around a place.
  private func innermostLoop(of place: NodeID) -> NodeID? {
    node(place).ancestors.first(where: \.runsInRounds)?.id
  }

  /// Whether the loop around a node goes over what an old cmdlet listed.
  private func loopsOverListing(_ id: NodeID) -> Bool {
    for ancestor in node(id).ancestors {
      if ancestor.kind == .forEachStatement, let condition = ancestor.child(.condition) {
        return !analysis.value(of: condition.id).objects.isEmpty && !condition.range.contains(node(id).range.lowerBound)
      }
      if ancestor.kind == .scriptBlockExpression, let command = ancestor.parent, command.kind == .command,
        let pipeline = command.parent,
        let index = pipeline.children(.element).firstIndex(where: { $0.id == command.id }), index > 0
      {
        return !analysis.value(of: pipeline.children(.element)[index - 1].id).objects.isEmpty
      }
      if ancestor.kind == .functionDefinition { return false }
    }
    return false
  }
}

extension Node {
  /// Whether the node is a loop, or a block that may run for each object of a pipeline.
  var runsInRounds: Bool {
    switch kind {
    case .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement,
      .scriptBlockExpression:
      true
    default: false
    }
  }
}
