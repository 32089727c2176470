import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Look-up tables and functions that the new code needs are written once, before their first use.
extension Planner {
  /// The variable that a helper fills, for use at a node.
  func helperVariable(_ id: String, at node: NodeID, thread: ThreadID) -> String {
    useHelper(id, at: node, thread: thread)
    guard let variable = rules.helper(id)?.code.parsed.assignedVariables.first else { return id }
    return helperNames(at: node)[variable.lowercased()] ?? variable
  }

  /// The names of helpers' variables as they are written at a place: with `using:` in a block that runs elsewhere.
  func helperNames(at id: NodeID) -> [String: String] {
    guard !helperNames.isEmpty, runsElsewhere(id) else { return helperNames }
    return helperNames.mapValues { "using:" + $0 }
  }

  /// Whether a place is in a script block that runs in another runspace, process or machine.
  private func runsElsewhere(_ id: NodeID) -> Bool {
    for ancestor in node(id).ancestors {
      guard ancestor.kind == .scriptBlockExpression, let parent = ancestor.parent else { continue }
      let command = parent.kind == .commandParameter ? parent.parent ?? parent : parent
      guard command.kind == .command else { continue }
      let elements = command.children(.element)
      switch elements.first?.stringValue?.lowercased() {
      case "start-job", "start-threadjob", "invoke-command", "sajb", "icm": return true
      case "foreach-object", "%", "foreach":
        if elements.contains(where: {
          $0.kind == .commandParameter && "parallel".hasPrefix($0.parameterName?.lowercased() ?? "-")
            && ($0.parameterName?.count ?? 0) > 1
        }) {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Notes that a place needs a helper.
  func useHelper(_ id: String, at node: NodeID, thread: ThreadID) {
    helperUses.append((id, node, thread))
    nameHelper(id)
  }

  /// Gives the variables of a helper their names in the script; the same names serve all uses.
  func nameHelper(_ id: String) {
    guard let helper = rules.helper(id) else { return }
    for variable in helper.code.parsed.assignedVariables where helperNames[variable.lowercased()] == nil {
      // A script converted before has the table already.
      helperNames[variable.lowercased()] = names.next(variable)
    }
  }

  /// Whether what is written at a place uses the helper that was planned for it.
  func isNeeded(_ use: (helper: String, node: NodeID, thread: ThreadID)) -> Bool {
    !consumedReads.contains(use.node) && !readsWithoutHelper.contains(use.node)
  }

  /// Whether edits name the variable of a helper.
  func mentions(_ id: String, in edits: ArraySlice<PlannedEdit>) -> Bool {
    guard let helper = rules.helper(id) else { return false }
    let names = helper.code.parsed.assignedVariables.map { helperNames[$0.lowercased()] ?? $0 } + [helper.name]
    return edits.contains { edit in
      edit.replacement.contains { fragment in
        guard case .text(let text) = fragment else { return false }
        return names.contains { text.contains($0) }
      }
    }
  }

  func emitHelpers() {
    var uses: [(helper: String, nodes: [NodeID], thread: ThreadID)] = []
    for use in helperUses where isApplied(use.thread) && isNeeded(use) {
      if let index = uses.firstIndex(where: { $0.helper == use.helper }) {
        uses[index].nodes.append(use.node)
      } else {
        uses.append((use.helper, [use.node], use.thread))
      }
    }
    var anchors: Set<Int> = []
    for use in uses {
      guard let helper = rules.helper(use.helper) else { continue }
      let isFunction = helper.code.statementKinds.first == .functionDefinition
      let filled = TemplateInstantiation(
        template: helper.code, resolve: { _ in .notAHole }, localNames: helperNames, transform: { _, _ in nil })
      let text = filled.wholeText()
      var written: Set<NodeID> = []
      for place in isFunction ? functionPlaces(use.nodes) : tablePlaces(use.nodes)
      where written.insert(place.id).inserted {
        if !isFunction, let block = place.parent, block.kind == .namedBlock, block.blockKind == .process,
          !block.isUnnamed
        {
          insertIntoBegin(text, of: block, thread: use.thread)
          continue
        }
        if !isFunction, isInFunctionOfOneLine(place) {
          let line = filled.statements().reduce([Fragment]()) { $0 + $1 + "; " }
          insert(line, before: place.range.lowerBound, thread: use.thread, rank: .helper)
          continue
        }
        let indent = style.indent(of: place.range.lowerBound)
        let anchor = lineAnchor(place)
        insert(
          (followsBlankLine(anchor) || !anchors.insert(anchor).inserted ? "" : style.newline) + indent
            + lines([text], indent: indent, leading: false) + style.newline + style.newline,
          before: anchor, thread: use.thread, rank: .helper)
      }
    }
  }

  /// Whether the line of a statement begins outside of the function that the statement is in: what is written above that line
  /// would run when the script starts.
  private func isInFunctionOfOneLine(_ place: Node) -> Bool {
    guard let function = analysis.enclosingFunction(place.id) else { return false }
    return style.lineStart(of: place.range.lowerBound) <= node(function).range.lowerBound
  }

  /// `process` runs once for each object: what is needed once goes into `begin`, which is made when there is none.
  private func insertIntoBegin(_ text: [Fragment], of process: Node, thread: ThreadID) {
    let indent = style.indent(of: process.range.lowerBound)
    let inner = indent + style.indentStep
    if let begin = process.parent?.child(.beginBlock), let first = begin.children(.statement).first,
      let last = begin.children(.statement).last,
      !style.isFirstOnLine(first.range.lowerBound), style.isOnOneLine(begin.range)
    {
      // `begin { … }` on one line becomes several.
      let bytes = tree.text.bytes
      var open = first.range.lowerBound
      while open > begin.range.lowerBound, SourceStyle.isBlank(bytes[open - 1]) { open -= 1 }
      edit(
        open..<first.range.lowerBound, lines([text], indent: inner, leading: true) + style.newline + inner,
        thread: thread)
      edit(last.range.upperBound..<begin.range.upperBound - 1, .text(style.newline + indent), thread: thread)
      return
    }
    if let begin = process.parent?.child(.beginBlock), let first = begin.children(.statement).first,
      style.isFirstOnLine(first.range.lowerBound)
    {
      let own = style.indent(of: first.range.lowerBound)
      insert(
        lines([text], indent: own, leading: false) + style.newline + own, before: first.range.lowerBound,
        thread: thread, rank: .helper)
    } else if process.parent?.child(.beginBlock) == nil {
      insert(
        "begin {" + lines([text], indent: inner, leading: true) + style.newline + indent + "}" + style.newline + indent,
        before: process.range.lowerBound, thread: thread, rank: .helper)
    } else if let begin = process.parent?.child(.beginBlock) {
      append(
        lines([text], indent: inner, leading: true) + style.newline + indent, after: begin.range.upperBound - 1,
        of: begin, thread: thread)
    }
  }

  private func followsBlankLine(_ lineStart: Int) -> Bool {
    guard let line = style.line(before: lineStart) else { return true }
    let text = tree.text.slice(line).trimmingBlanks()
    return text.isEmpty || text.hasSuffix("{") || text.hasPrefix("#")
  }

  /// Comments right above a statement stay with it: what is inserted goes above them.
  private func lineAnchor(_ statement: Node) -> Int {
    let own = style.lineStart(of: statement.range.lowerBound)
    var anchor = own
    while let line = style.line(before: anchor), tree.text.slice(line).trimmingBlanks().hasPrefix("#") {
      anchor = line.lowerBound
    }
    // Comments at the very top speak of the whole file.
    return anchor == 0 ? own : anchor
  }

  /// A function stands at the top level, before the statement that uses it first, after connecting.
  private func functionPlaces(_ uses: [NodeID]) -> [Node] {
    var places: [Int: Node] = [:]
    for use in uses {
      guard let top = topLevelStatement(of: use) else { continue }
      let file = part(of: use)
      if let known = places[file], known.range.lowerBound <= top.range.lowerBound { continue }
      places[file] = top
    }
    return places.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The file of a joined text that a node is in.
  private func part(of id: NodeID) -> Int {
    let offset = node(id).range.lowerBound
    return parts.firstIndex { $0.contains(offset) } ?? 0
  }

  /// Where a table is filled: before the statement that holds its uses, out of loops, once for each function.
  private func tablePlaces(_ uses: [NodeID]) -> [Node] {
    struct Scope: Hashable {
      var function: NodeID?
      var file: Int
    }
    var places: [Scope: Node] = [:]
    for use in uses {
      let function = analysis.enclosingFunction(use)
      guard let statement = outermostStatement(of: use, within: function) else { continue }
      let scope = Scope(function: function, file: part(of: use))
      if let known = places[scope], known.range.lowerBound <= statement.range.lowerBound { continue }
      places[scope] = statement
    }
    return places.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func topLevelStatement(of id: NodeID) -> Node? { outermostStatement(of: id, within: nil) }

  /// The outermost statement around a node below a function's body (or below the file) that begins its line.
  private func outermostStatement(of id: NodeID, within function: NodeID?) -> Node? {
    var best: Node?
    var outermost: Node?
    for ancestor in node(id).ancestors {
      if let function, ancestor.id == function { break }
      if ancestor.role == .statement, !ancestor.isInsideExpandableString { outermost = ancestor }
      if ancestor.role == .statement, style.isFirstOnLine(ancestor.range.lowerBound), !ancestor.isInsideExpandableString
      {
        // What is connected in a branch is connected there: a table goes below it.
        best = ancestor
        if containsConnect(ancestor) { break }
      }
    }
    // Statements that share their line: what is needed stands above the line.
    guard let best else { return outermost }
    guard containsConnect(best) else { return best }
    // The statement itself connects: go down to the innermost statement of the use.
    let innermost = node(analysis.enclosingStatement(id))
    return innermost.role == .statement ? innermost : best
  }

  private func containsConnect(_ statement: Node) -> Bool {
    analysis.calls(in: statement.range).contains { call in plans[call.node].map(usesScopes) ?? false }
  }
}

extension Template {
  /// The kinds of the template's statements.
  var statementKinds: [NodeKind] { statements.map { tree.node($0).kind } }
}

extension Template.Parsed {
  /// How often the template reads the object `$_`, apart from script blocks of its own.
  var holesOfObject: Int {
    guard let root = tree.root else { return 0 }
    return root.descendants.filter { candidate in
      candidate.kind == .variableExpression && candidate.variableName == "_"
        && !candidate.ancestors.contains { $0.kind == .scriptBlockExpression }
    }.count
  }
}
