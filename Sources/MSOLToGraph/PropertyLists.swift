import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Lists of property names in variables: `$columns = 'A', 'B'` and later `Select-Object $columns`.
extension Planner {
  /// One command that takes its property names from a list in a variable.
  private struct ListUse {
    var command: Node
    var argument: Node
    var list: Node
    var reads: [(plan: ReadPlan, form: PropertyForm, kind: PropertyArgumentKind)] = []
    /// What the names of the list become for this command.
    var edits: [PlannedEdit] = []
  }

  private struct ListKey: Hashable {
    var assignment: NodeID
    var command: NodeID
  }

  /// Writes a list out at the commands that use it where its variable is used for something else too (a text, a header), or
  /// where two commands need different names. Returns the places whose new form is written that way.
  func emitSharedLists() -> Set<Int> {
    var uses: [ListKey: ListUse] = [:]
    var indices: [ListKey: [Int]] = [:]
    for (index, plan) in reads.enumerated() where isApplied(plan.threads[0]) {
      guard let form = plan.form, case .propertyArgument(let command, let kind) = plan.read.context,
        let (assignment, use) = listUse(plan, command: node(command))
      else { continue }
      let key = ListKey(assignment: assignment.id, command: command)
      uses[key, default: use].reads.append((plan, form, kind))
      indices[key, default: []].append(index)
    }
    var done: Set<Int> = []
    for (assignment, keys) in Dictionary(grouping: uses.keys, by: \.assignment).sorted(by: { $0.key < $1.key }) {
      let keys = keys.sorted { $0.command < $1.command }
      for key in keys {
        for read in uses[key]?.reads ?? [] {
          let start = edits.count
          emitArgument(read.plan, read.form, command: node(read.plan.commandNode ?? key.command), kind: read.kind)
          uses[key]?.edits += edits[start...]
          edits.removeSubrange(start...)
        }
      }
      let written = Set(keys.map { key in (uses[key]?.edits ?? []).map { EditText($0) } })
      guard let variable = node(assignment).child(.left)?.withoutParentheses.variableName,
        written.count > 1 || isUsedOtherwise(variable)
      else { continue }
      for key in keys {
        guard let use = uses[key] else { continue }
        done.formUnion(indices[key] ?? [])
        guard let first = use.edits.first else { continue }
        edit(use.argument.range, text(of: use.list, with: use.edits), thread: first.thread)
      }
    }
    return done
  }

  private struct EditText: Hashable {
    var range: Range<Int>
    var replacement: [Fragment]

    init(_ edit: PlannedEdit) { (range, replacement) = (edit.range, edit.replacement) }
  }

  /// The list that a name stands in, when the command takes it as the only definition of a variable.
  private func listUse(_ plan: ReadPlan, command: Node) -> (assignment: Node, use: ListUse)? {
    let name = node(plan.read.node)
    guard !command.range.contains(name.range.lowerBound),
      let assignment = name.ancestors.first(where: { $0.kind == .assignmentStatement }),
      let variable = assignment.child(.left)?.withoutParentheses.variableName?.lowercased(),
      let list = assignment.child(.right)
    else { return nil }
    var arguments = command.children(.element).filter { $0.kind == .variableExpression }
    arguments += command.children(.element).filter { $0.kind == .commandParameter }.compactMap { $0.children.first }
      .filter { $0.kind == .variableExpression }
    guard
      let argument = arguments.first(where: { $0.variableName?.lowercased() == variable && !$0.isSplatted }),
      analysis.definitions(ofVariable: argument.id).count == 1
    else { return nil }
    return (assignment, ListUse(command: command, argument: argument, list: list))
  }

  /// Whether a variable is read other than as an argument: in a text, an expression, a loop.
  private func isUsedOtherwise(_ variable: String) -> Bool {
    tree.root?.descendants.contains { use in
      guard use.kind == .variableExpression, use.variableName?.lowercased() == variable.lowercased(),
        let parent = use.parent
      else { return false }
      return ![.command, .commandParameter, .assignmentStatement].contains(parent.kind)
    } ?? false
  }

  /// The list's own text with some of its names replaced.
  private func text(of list: Node, with edits: [PlannedEdit]) -> [Fragment] {
    var fragments: [Fragment] = []
    var position = list.range.lowerBound
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= position {
      fragments = fragments + tree.text.slice(position..<edit.range.lowerBound) + edit.replacement
      position = edit.range.upperBound
    }
    return fragments + tree.text.slice(position..<list.range.upperBound)
  }
}

extension ReadPlan {
  /// The command that an argument belongs to.
  fileprivate var commandNode: NodeID? {
    if case .propertyArgument(let command, _) = read.context { return command }
    return nil
  }
}
