import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// From written calls to edits.
extension Planner {
  /// Emits all applied calls; those that connect come last, because they name what the others need.
  func emitCalls() {
    let applied = plans.values.filter { isApplied($0.thread) }.sorted { $0.call.node < $1.call.node }
    for plan in applied where !usesScopes(plan) { emit(plan) }
    for plan in applied where usesScopes(plan) { emit(plan) }
  }

  /// Whether a call connects: it names the permissions of all others, or signs in without them.
  func usesScopes(_ plan: CallPlan) -> Bool {
    guard let code = plan.frame.code else { return false }
    if code.holes.values.contains(where: { $0.lowercased() == "scopes" }) { return true }
    guard let command = code.mainCommand, let name = code.tree.node(command).children(.element).first?.stringValue
    else {
      return false
    }
    return name.lowercased() == rules.connect?.command.lowercased()
  }

  private func emit(_ plan: CallPlan) {
    let writer = CallWriter(planner: self, plan: plan)
    writer.write()
    writer.tidyTables()
    if let failure = writer.failure { failures[plan.call.node] = failure }
  }
}

extension CallWriter {
  func write() {
    guard let code = plan.frame.code else { return }
    if let template = plan.frame.before {
      var filled = instantiation(template)
      filled.commonArguments = { [self] in commonArguments(for: $0) }
      before += filled.statements()
    }
    for contribution in plan.contributions where contribution.slot.to == nil {
      if let template = contribution.slot.before { before += instantiation(template).statements() }
    }
    let main = MainStatement(code)
    let isMainWritten = !plan.frame.isOnlyWhenContributed || plan.contributesToMain
    var further: [[Fragment]] = []
    for statement in plan.frame.more {
      if let fragments = furtherStatement(statement) { further.append(fragments) }
    }
    for contribution in plan.contributions where contribution.slot.to == nil {
      if let template = contribution.slot.after { after += instantiation(template).statements() }
    }
    if let template = plan.frame.after { after = instantiation(template).statements() + after }
    let comments = code.leadingComments
    if let main {
      if isMainWritten {
        after = further + after
        writeInPlace(main, comments: comments)
      } else {
        writeStatements(before + further + after)
      }
    } else if code.statements.count == 1 {
      after = further + after
      writeExpression(code, comments: comments)
    } else {
      let filled = instantiation(code)
      var withCommon = filled
      withCommon.commonArguments = { [self] in commonArguments(for: $0) }
      // Filling the template may add look-ups before it.
      let text = withCommon.wholeText()
      writeStatements(before + [text] + further + after)
    }
  }

  // MARK: Further statements

  private func furtherStatement(_ statement: FrameStatement) -> [Fragment]? {
    let contributions = orderedContributions().filter { $0.slot.to == statement.id }
    guard !contributions.isEmpty else { return nil }
    plan.scopes.formUnion(statement.scopes)
    var keys: [(String, Piece)] = []
    for contribution in contributions {
      if let key = contribution.slot.key, contribution.slot.body == nil, let piece = valuePiece(contribution) {
        keys.append((key, piece))
      }
      for template in [contribution.slot.before].compactMap({ $0 }) { before += instantiation(template).statements() }
    }
    var filled = instantiation(statement.code, body: keys.isEmpty ? nil : Self.table(keys))
    filled.commonArguments = { [self] in commonArguments(for: $0) }
    guard let main = MainStatement(statement.code),
      contributions.contains(where: { $0.slot.argument != nil || $0.slot.body != nil })
    else {
      return filled.wholeText()
    }
    let arguments = newArguments(template: statement.code, command: main.command, statement: statement.id)
    var text: [Fragment] = []
    if let prefix = main.prefix, let left = filled.rendered(prefix) { text = left + " = " }
    if let name = main.command.children(.element).first, let fragments = filled.rendered(name) { text += fragments }
    for argument in arguments { text += .text(" ") + argument.fragments }
    text += commonArguments(for: main.command)
    text += stages(main, filled)
    return text
  }

  /// What the old call's common parameters (`-ErrorAction Stop`) add to a Graph command of a template.
  func commonArguments(for command: Node, only wanted: String? = nil) -> [Fragment] {
    guard let name = command.children(.element).first?.stringValue, name.contains("-Mg") || name.contains("-mg") else {
      return []
    }
    var result: [Fragment] = []
    for argument in call.arguments where argument.isCommonParameter && !isSplatted(argument) {
      if let wanted, argument.parameter.lowercased() != wanted.lowercased() { continue }
      guard let parameter = argument.parameterNode else { continue }
      var range = planner.node(parameter).range
      if let value = argument.valueNode {
        range = range.lowerBound..<max(range.upperBound, planner.node(value).range.upperBound)
      }
      result = result + " " + [.source(range)]
    }
    return result
  }

  // MARK: The main command in place

  /// A template that is one command with stages after it, perhaps assigned: `$null = Set-MgUserLicense …`.
  struct MainStatement {
    var prefix: Node?
    var command: Node
    var stages: [Node]

    init?(_ template: Template) {
      guard template.statements.count == 1, let first = template.statements.first,
        let mainCommand = template.mainCommand
      else { return nil }
      var statement = template.tree.node(first)
      prefix = nil
      if statement.kind == .assignmentStatement, let left = statement.child(.left), let right = statement.child(.right)
      {
        prefix = left
        statement = right
      }
      guard statement.kind == .pipeline, let head = statement.children(.element).first, head.id == mainCommand else {
        return nil
      }
      command = head
      stages = Array(statement.children(.element).dropFirst())
    }
  }

  private func stages(_ main: MainStatement, _ filled: TemplateInstantiation) -> [Fragment] {
    var result: [Fragment] = []
    for stage in main.stages { result = result + " | " + (filled.rendered(stage) ?? []) }
    return result + contributedStages()
  }

  /// Later stages of the pipeline; what cuts the result to a number of objects comes last.
  private func contributedStages() -> [Fragment] {
    var stages: [[Fragment]] = []
    var cuts: [[Fragment]] = []
    for contribution in orderedContributions() where contribution.slot.to == nil {
      guard let template = contribution.slot.stage, let piece = instantiation(template).piece() else { continue }
      let name = template.mainCommand.map { template.tree.node($0).children.first?.stringValue?.lowercased() }
      if name == "select-object" { cuts.append(piece.fragments) } else { stages.append(piece.fragments) }
    }
    for index in plan.carried.sorted() {
      let carried = plan.frame.carried[index]
      if call.argument(carried.property).map(isSplatted) ?? false {
        fail("-\(carried.property) stands in a splatted table and is read of the result")
      }
      if let piece = instantiation(carried.stage).piece() { stages.append(piece.fragments) }
    }
    return (stages + cuts).reduce([]) { $0 + " | " + $1 }
  }

  private func writeInPlace(_ main: MainStatement, comments: [String]) {
    guard let code = plan.frame.code else { return }
    let filled = instantiation(code)
    var arguments = newArguments(template: code, command: main.command, statement: nil)
    if let select = plan.frame.select, let list = planner.propertyList(of: plan) {
      arguments.append(NewArgument(parameter: select, value: .text(list, shape: .operation(precedence: 14))))
    }
    guard let newName = main.command.children(.element).first.flatMap(filled.rendered) else { return }
    let stages = stages(main, filled)
    let use = planner.analysis.resultUse(ofCall: call.node)
    var prefix: [Fragment] = []
    if let left = main.prefix, let text = filled.rendered(left) {
      if case .text("$null")? = text.first, text.count == 1 {
        // Keeps quiet; needless where the result is already taken or thrown away.
        if case .statement = use { prefix = .text("$null = ") }
        if call.pipelineInput != nil { prefix = .text("$null = ") }
      } else if case .statement = use {
        prefix = text + " = "
      } else if case .discarded = use {
        prefix = text + " = "
        removeDiscard()
      } else {
        fail("the new command's result has to be kept in a variable here")
      }
    }
    if plan.resultNeedsVariable, let variable = plan.resultVariable {
      switch use {
      case .statement where call.pipelineInput == nil:
        prefix = .text("$\(variable) = ")
        if plan.rule.result != nil { after.append(.text("$\(variable)")) }
      case .discarded where call.pipelineInput == nil:
        prefix = .text("$\(variable) = ")
        removeDiscard()
      case .statement, .discarded: prefix = .text("$\(variable) = ")
      default:
        hoist(name: newName, arguments: arguments, stages: stages, variable: variable, comments: comments)
        return
      }
    }
    applyInPlace(name: newName, arguments: arguments)
    if let table = plan.optionalTable {
      planner.append(.text(" @\(table)"), after: lastElementEnd, of: command, thread: thread)
    }
    if !stages.isEmpty { planner.append(stages, after: command.range.upperBound, of: command, thread: thread) }
    place(comments: comments, prefix: prefix)
  }

  private var lastElementEnd: Int {
    var end = command.range.lowerBound
    for element in command.children where element.role != .redirection { end = max(end, element.range.upperBound) }
    return end
  }

  /// Edits the command's name and arguments where they stand; what is new is appended.
  private func applyInPlace(name: [Fragment], arguments: [NewArgument]) {
    planner.edit(planner.node(call.nameNode).range, name, thread: thread)
    var taken: Set<NodeID> = []
    var appended: [Fragment] = []
    var leading: [Fragment] = []
    for argument in arguments {
      if argument.comesFirst {
        leading = leading + " " + argument.fragments
        continue
      }
      guard let anchor = argument.anchor, !plan.readsEntries || !isEntry(anchor),
        let place = anchor.parameterNode ?? anchor.valueNode, taken.insert(place).inserted
      else {
        appended = appended + " " + argument.fragments
        continue
      }
      if isSplatted(anchor) {
        replaceEntry(anchor, with: argument)
      } else {
        replace(anchor, with: argument)
      }
    }
    if plan.readsEntries {
      for splat in call.splats { removeElement(planner.node(splat.node).range) }
    }
    var removed: Set<NodeID> = []
    for argument in call.arguments where !argument.isCommonParameter && !(plan.readsEntries && isEntry(argument)) {
      guard let place = argument.parameterNode ?? argument.valueNode, !taken.contains(place) else { continue }
      if isSplatted(argument) {
        removed.insert(place)
        if planner.node(place).parent?.kind != .hashtable {
          fail("an entry of the splatted hashtable has no place in the new call")
        }
      } else {
        remove(argument)
      }
    }
    // A table of which nothing is left goes, and so does its use.
    let isEmptied =
      call.arguments.filter(isSplatted).allSatisfy { $0.parameterNode.map(removed.contains) ?? false }
      && !removed.isEmpty
      && call.splats.allSatisfy {
        !$0.isShared && $0.tables.count == 1 && assignment(ofTable: planner.node($0.tables[0])) != nil
      }
    if isEmptied {
      for splat in call.splats { removeElement(planner.node(splat.node).range) }
    }
    removeEntries(removed, withTable: isEmptied)
    if !leading.isEmpty {
      planner.append(leading, after: planner.node(call.nameNode).range.upperBound, of: command, thread: thread)
    }
    if !appended.isEmpty { planner.append(appended, after: lastElementEnd, of: command, thread: thread) }
  }

  private func range(of argument: BoundArgument) -> Range<Int>? {
    let parameter = argument.parameterNode.map { planner.node($0).range }
    let value = argument.valueNode.map { planner.node($0).range }
    switch (parameter, value) {
    case (let parameter?, let value?): return parameter.lowerBound..<max(parameter.upperBound, value.upperBound)
    case (let parameter?, nil): return parameter
    case (nil, let value?): return value
    case (nil, nil): return nil
    }
  }

  private func replace(_ old: BoundArgument, with new: NewArgument) {
    guard let range = range(of: old) else { return }
    // Only the name changes: the value, what stands between, and the colon stay as they are.
    if let parameter = old.parameterNode, let value = old.valueNode, let name = new.parameter,
      new.value?.argument.fragments == [.source(planner.node(value).range)],
      !new.usesColon || planner.node(parameter).usesColon
    {
      let node = planner.node(parameter)
      let written = node.parameterName?.utf8.count ?? 0
      let dash = node.text.hasPrefix("-") ? 1 : 3
      let nameRange = node.range.lowerBound..<node.range.lowerBound + dash + written
      if node.parameterName?.lowercased() != name.lowercased() {
        planner.edit(nameRange, .text("-\(name)"), thread: thread)
      }
      return
    }
    planner.edit(range, new.fragments, thread: thread)
  }

  /// Takes an argument away with the blanks (and the line continuation) before it.
  private func remove(_ argument: BoundArgument) {
    guard let range = range(of: argument) else { return }
    removeElement(range)
  }

  private func removeElement(_ range: Range<Int>) {
    var start = command.range.lowerBound
    for element in command.children where element.range.upperBound <= range.lowerBound {
      start = max(start, element.range.upperBound)
    }
    planner.edit(start..<range.upperBound, [], thread: thread)
  }

  private func replaceEntry(_ old: BoundArgument, with new: NewArgument) {
    guard let key = old.parameterNode, let value = old.valueNode, let name = new.parameter else { return }
    noteSmallChange("\(old.parameter) is \(name) in the new call.", at: key)
    let keyNode = planner.node(key)
    let valueNode = planner.node(value)
    if keyNode.stringValue?.lowercased() != name.lowercased() {
      let quoted = keyNode.stringKind != .bareWord
      planner.edit(keyNode.range, .text(quoted ? PowerShellText.quoted(name) : name), thread: thread)
    }
    let fragments = new.value?.expression.fragments ?? .text("$true")
    if fragments != [.source(valueNode.range)] { planner.edit(valueNode.range, fragments, thread: thread) }
  }

  /// Takes entries out of tables that keep their keys when neither the new code nor anything else reads them.
  func tidyTables() {
    guard plan.readsEntries, failure == nil, call.splats.allSatisfy({ !$0.isShared }) else { return }
    removeEntries(
      Set(call.arguments.filter(isEntry).compactMap(\.parameterNode)).subtracting(readEntries), withTable: true)
  }

  /// Takes entries out of the tables that they stand in, and a table with all of its entries.
  private func removeEntries(_ removed: Set<NodeID>, withTable: Bool) {
    for table in call.splats.flatMap(\.tables).map(planner.node) {
      let keys = table.children(.key)
      let values = table.children(.value)
      guard keys.count == values.count, keys.contains(where: { removed.contains($0.id) }) else { continue }
      let lastKept = keys.lastIndex { !removed.contains($0.id) }
      if lastKept == nil, withTable, let assignment = assignment(ofTable: table) {
        planner.removeStatements(
          [assignment], thread: thread, ruleID: plan.changeID, message: "The values stand in the new call.")
        continue
      }
      for key in keys where removed.contains(key.id) {
        noteSmallChange("\(key.stringValue ?? "An entry") has another place in the new call.", at: key.id)
      }
      for index in keys.indices where removed.contains(keys[index].id) && index < (lastKept ?? 0) {
        planner.edit(keys[index].range.lowerBound..<keys[index + 1].range.lowerBound, [], thread: thread)
      }
      guard lastKept ?? -1 < keys.count - 1, let end = values.last?.range.upperBound else { continue }
      let start = lastKept.map { values[$0].range.upperBound } ?? keys[0].range.lowerBound
      planner.edit(start..<end, [], thread: thread)
    }
  }

  /// The statement that does nothing but put a table into the variable that is splatted.
  private func assignment(ofTable table: Node) -> NodeID? {
    guard
      call.arguments.filter(isEntry).allSatisfy({ $0.parameterNode.map { planner.node($0).parent?.id } == table.id }),
      let assignment = table.ancestors.first(where: { $0.kind == .assignmentStatement }), assignment.role == .statement,
      assignment.child(.right)?.withoutParentheses.id == table.id
    else { return nil }
    return assignment.id
  }

  private func noteSmallChange(_ message: String, at node: NodeID) {
    planner.smallChanges.append(
      Planner.SmallChange(ruleID: plan.changeID, level: plan.level, message: message, node: node, thread: thread))
  }

  /// The command written anew before the statement, its result in a variable that takes the call's place.
  private func hoist(
    name: [Fragment], arguments: [NewArgument], stages: [Fragment], variable: String, comments: [String]
  ) {
    guard call.pipelineInput == nil, call.splats.isEmpty || plan.readsEntries else {
      fail("the new code needs several statements and the call stands in the middle of a pipeline")
      return
    }
    func rank(_ argument: NewArgument) -> Int {
      argument.anchor.flatMap(range(of:))?.lowerBound ?? Int.max
    }
    let ordered = arguments.enumerated().sorted { a, b in
      let (x, y) = (rank(a.element), rank(b.element))
      return x == y ? a.offset < b.offset : x < y
    }
    var text: [Fragment] = "$\(variable) = " + name
    for (_, argument) in ordered { text = text + " " + argument.fragments }
    if let table = plan.optionalTable { text = text + " @\(table)" }
    if let main = plan.frame.code.flatMap(MainStatement.init)?.command { text += commonArguments(for: main) }
    before.append(text + stages)
    before += after
    after = []
    planner.edit(planner.parenthesesOfCommand(command).range, .text("$\(variable)"), thread: thread)
    place(comments: comments, prefix: [])
  }

  // MARK: Expressions and statement lists

  private func writeExpression(_ code: Template, comments: [String]) {
    guard var piece = instantiation(code).piece() else { return }
    let stages = contributedStages()
    if !stages.isEmpty { piece = Piece(fragments: piece.expression.fragments + stages, shape: .command) }
    if call.pipelineInput != nil {
      fail("an expression cannot take input from the pipeline")
      return
    }
    if plan.resultNeedsVariable, let variable = plan.resultVariable {
      before.append("$\(variable) = " + piece.expression.fragments)
      before += after
      after = []
      planner.edit(command.range, .text("$\(variable)"), thread: thread)
      place(comments: comments, prefix: [])
      return
    }
    let needsBrackets =
      piece.shape == .statement
      && !(command.parent?.kind == .pipeline && command.parent?.children(.element).count == 1
        && (command.parent?.role == .right || command.parent?.role == .statement))
    let brackets = needsBrackets ? piece.shape.brackets : ("", "")
    planner.edit(
      command.range,
      brackets.0 + planner.indented(piece.expression.fragments, at: command.range.lowerBound) + brackets.1,
      thread: thread)
    place(comments: comments, prefix: [])
  }

  /// Replaces the whole statement by several.
  private func writeStatements(_ statements: [[Fragment]]) {
    guard !statements.isEmpty else {
      failure =
        failure ?? columnRefusal
        ?? Refusal(
          findingID: "MSG206", values: ["cmdlet": call.name],
          message:
            "Nothing that \(call.name) is given here can be changed with Graph. The call is left as it is; delete it when nobody needs it.",
          node: call.node)
      return
    }
    let use = planner.analysis.resultUse(ofCall: call.node)
    if call.pipelineInput != nil {
      let indent = planner.style.indent(of: command.range.lowerBound)
      let text: [Fragment]
      if statements.count == 1, let only = statements.first, !planner.spansLines(only) {
        text = "ForEach-Object { " + only + " }"
      } else {
        let inner = indent + planner.style.indentStep
        text =
          "ForEach-Object {" + planner.lines(statements, indent: inner, leading: true) + planner.style.newline + indent
          + "}"
      }
      planner.edit(command.range, text, thread: thread)
      return
    }
    guard let statement = planner.wholeStatement(ofCall: call.node) else {
      fail("the new code needs several statements and the call stands inside of an expression")
      return
    }
    switch use {
    case .statement, .discarded:
      planner.replaceStatement(statement, with: statements, thread: thread)
    default:
      fail("the new code needs several statements and the call's result is used")
    }
  }

  // MARK: Placement

  /// Puts what stands before and after around the statement, and the call into a block when it takes input from the pipeline.
  private func place(comments: [String], prefix: [Fragment]) {
    let leading = comments.map { [Fragment].text($0) } + before
    if call.pipelineInput != nil {
      let indent = planner.style.indent(of: command.range.lowerBound)
      if leading.isEmpty && after.isEmpty {
        planner.insert("ForEach-Object { " + prefix, before: command.range.lowerBound, thread: thread, rank: .wrapper)
        planner.appendLast(.text(" }"), after: command, thread: thread)
      } else {
        let inner = indent + planner.style.indentStep
        let newline = planner.style.newline
        planner.insert(
          "ForEach-Object {" + planner.lines(leading, indent: inner, leading: true) + newline + inner + prefix,
          before: command.range.lowerBound,
          thread: thread, rank: .wrapper)
        planner.appendLast(
          planner.lines(after, indent: inner, leading: true) + newline + indent + "}", after: command, thread: thread)
      }
      return
    }
    if !prefix.isEmpty { planner.insert(prefix, before: command.range.lowerBound, thread: thread, rank: .wrapper) }
    if !leading.isEmpty, !planner.insertStatements(leading, beforeStatementOf: call.node, thread: thread) {
      fail("the new code needs a statement before the call, and there is no place for one")
    }
    guard !after.isEmpty else { return }
    guard let statement = planner.wholeStatement(ofCall: call.node) else {
      fail("the new code needs a statement after the call, and the call stands inside of an expression")
      return
    }
    planner.appendStatements(after, to: statement, thread: thread)
  }

  /// `| Out-Null`, `$null =`, `[void]`: the result is needed now.
  private func removeDiscard() {
    guard let pipeline = command.parent, pipeline.kind == .pipeline else { return }
    let elements = pipeline.children(.element)
    if elements.count == 2, elements.first?.id == command.id {
      planner.edit(command.range.upperBound..<pipeline.range.upperBound, [], thread: thread)
    } else if let assignment = pipeline.parent, assignment.kind == .assignmentStatement {
      planner.edit(assignment.range.lowerBound..<command.range.lowerBound, [], thread: thread)
    } else {
      fail("the call's result is thrown away in a way that cannot be rewritten")
    }
  }

  /// What a call sets that only takes rows of a file is in columns that are not known.
  private var columnRefusal: Refusal? {
    guard !plan.columns.isEmpty else { return nil }
    return Refusal(
      findingID: "MSG233", values: ["cmdlet": call.name, "parameters": "all that it sets"], node: call.node)
  }

  func fail(_ why: String) {
    failure =
      failure
      ?? Refusal(
        findingID: "MSG206", values: ["cmdlet": call.name],
        message:
          "\(call.name) cannot be converted here: \(why). The call is left as it is; put it on a line of its own and convert again.",
        node: call.node)
  }
}

extension Template {
  /// Comment lines before the first statement.
  var leadingComments: [String] {
    guard let first = statements.first else { return [] }
    return tree.text.slice(0..<tree.node(first).range.lowerBound).split(separator: "\n")
      .map { $0.trimmingBlanks() }.filter { $0.hasPrefix("#") }
  }
}

extension StringProtocol {
  /// Without blanks and tabs at both ends.
  func trimmingBlanks() -> String {
    var view = Substring(self)
    while let first = view.first, first == " " || first == "\t" || first == "\r" { view = view.dropFirst() }
    while let last = view.last, last == " " || last == "\t" || last == "\r" { view = view.dropLast() }
    return String(view)
  }
}
