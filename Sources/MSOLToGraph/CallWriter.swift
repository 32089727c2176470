import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Writes the new code of one call: fills the templates of its rule and turns them into edits.
final class CallWriter {
  let planner: Planner
  let plan: CallPlan
  let call: BoundCall
  let command: Node
  /// Statements that must stand before the one that holds the call.
  var before: [[Fragment]] = []
  /// Statements that must stand after it.
  var after: [[Fragment]] = []
  /// Why the call cannot be written after all.
  var failure: Refusal?
  private var holeValues: [String: Piece?] = [:]
  /// Keys of entries of splatted tables that the new code reads.
  var readEntries: Set<NodeID> = []

  init(planner: Planner, plan: CallPlan) {
    self.planner = planner
    self.plan = plan
    call = plan.call
    command = planner.node(plan.call.node)
  }

  var thread: ThreadID { plan.thread }

  /// One argument of the new command.
  struct NewArgument {
    var parameter: String?
    var usesColon = false
    var value: Piece?
    /// The old argument whose place it takes.
    var anchor: BoundArgument?
    /// It names the object and has no old place: it stands right behind the command.
    var comesFirst = false

    var fragments: [Fragment] {
      switch (parameter, value) {
      case (let name?, let value?): "-\(name)\(usesColon ? ":" : " ")" + value.argument.fragments
      case (let name?, nil): .text("-\(name)")
      case (nil, let value?): value.argument.fragments
      case (nil, nil): []
      }
    }
  }

  // MARK: Holes

  func instantiation(_ template: Template, body: [Fragment]? = nil) -> TemplateInstantiation {
    for name in template.parsed.assignedVariables { _ = planner.localName(name, of: plan) }
    return TemplateInstantiation(
      template: template,
      resolve: { [self] name in resolve(name, body: body) },
      localNames: plan.localNames.merging(planner.helperNames(at: call.node)) { own, _ in own },
      transform: { [self] transformation, arguments in transform(transformation, arguments) })
  }

  /// A template with commands that are arguments of the main one: how errors are told holds for them too.
  private func lookupInstantiation(_ template: Template) -> TemplateInstantiation {
    var filled = instantiation(template)
    filled.commonArguments = { [self] in commonArguments(for: $0, only: "ErrorAction") }
    return filled
  }

  /// What a name of a parameter or hole stands for; nil when it is absent.
  func holePiece(_ name: String) -> Piece? {
    if case .piece(let piece) = resolve(name.lowercased(), body: nil) { return piece }
    return nil
  }

  private func resolve(_ name: String, body: [Fragment]?) -> HoleAnswer {
    switch name {
    case "body": return body.map { .piece(Piece(fragments: $0, shape: .primary)) } ?? .notAHole
    case "result": return .piece(.text("$" + resultName()))
    case "scopes": return scopesPiece()
    default: break
    }
    if let parameter = plan.rule.parameter(name) {
      guard let argument = call.argument(parameter.name) else { return .absent }
      return argumentPiece(argument).map { .piece($0) } ?? .absent
    }
    if let hole = plan.rule.hole(name) {
      if let known = holeValues[name] { return known.map { .piece($0) } ?? .absent }
      let piece = value(of: hole)
      holeValues[name] = piece
      return piece.map { .piece($0) } ?? .absent
    }
    return .notAHole
  }

  private func value(of hole: Hole) -> Piece? {
    guard let used = planner.usedCase(of: hole, in: call), let template = used.slot.value else { return nil }
    if let lookup = used.slot.before { addLookup(lookup) }
    return lookupInstantiation(template).piece()
  }

  /// A look-up before the call; the same look-up made before in the same block serves again.
  private func addLookup(_ template: Template) {
    let filled = instantiation(template)
    // What does not change from round to round is looked up before the loop; what is in a table may.
    let target =
      (plan.readsEntries ? nil : planner.loopToLeave(from: call.node, with: filled.statements()))
      ?? planner.node(planner.analysis.enclosingStatement(call.node))
    let block = plan.readsEntries ? nil : target.parent?.id
    let text = filled.template.text + planner.sourceKey(of: call)
    if let block, let known = planner.sharedLookup(text, block: block, call: call.node) {
      for (name, local) in known.names { plan.localNames[name] = local }
      return
    }
    if target.id == planner.analysis.enclosingStatement(call.node)
      || !planner.insertStatements(filled.statements(), before: target, thread: thread)
    {
      before += filled.statements()
    }
    if let block {
      let names = Dictionary(
        uniqueKeysWithValues: template.parsed.assignedVariables.map {
          ($0.lowercased(), planner.localName($0, of: plan))
        })
      planner.shareLookup(text, block: block, call: call.node, names: names)
    }
  }

  /// The first of several columns that a row fills.
  private static func firstFilled(_ columns: [String]) -> String {
    guard let first = columns.first, columns.count > 1 else { return "$_." + (columns.first ?? "") }
    return "$(if ($_.\(first)) { $_.\(first) } else { \(firstFilled(Array(columns.dropFirst()))) })"
  }

  /// The old argument's text as it may stand in new code.
  func argumentPiece(_ argument: BoundArgument) -> Piece? {
    switch argument.form {
    case .switchPresent: return .text("$true")
    case .pipelineByValue: return .text("$_")
    case .pipelineByPropertyName(let property):
      if plan.columns.contains(property) { return .text(Self.firstFilled(plan.columns)) }
      return .text("$_." + newName(ofInputProperty: property))
    case .named, .positional, .splatted: break
    }
    guard let id = argument.valueNode else { return nil }
    let node = planner.node(id)
    if let piece = entryPiece(argument, value: node) { return piece }
    // A script block that is given to another kind of parameter is run for each input object.
    if node.kind == .scriptBlockExpression, call.pipelineInput != nil, let block = node.children.first {
      let statements = block.descendants.filter { $0.role == .statement }
      if let only = statements.first, statements.count == 1 {
        let shape = ExpressionShape(of: only)
        return Piece(fragments: [.source(only.range)], shape: shape, source: only.withoutParentheses)
      }
      return Piece(
        fragments: "$(" + [.source(block.range.lowerBound + 1..<block.range.upperBound - 1)] + ")", shape: .primary)
    }
    return Piece(
      fragments: [.source(node.range)], shape: ExpressionShape(of: node),
      source: node.kind == .pipeline ? node.withoutParentheses : node,
      constant: node.withoutParentheses.kind == .stringConstantExpression ? node.withoutParentheses.stringValue : nil)
  }

  /// An entry of a table that keeps its keys: what is written out is written again, all else is read.
  private func entryPiece(_ argument: BoundArgument, value: Node) -> Piece? {
    guard plan.readsEntries, case .splatted(let variable) = argument.form, let key = argument.parameterNode,
      let table = planner.node(variable).variableName, let name = planner.node(key).stringValue
    else { return nil }
    let inner = value.withoutParentheses
    if inner.booleanConstant != nil || inner.isNullConstant { return nil }
    let isWritten = inner.kind == .stringConstantExpression || inner.kind == .constantExpression
    if isWritten, !call.splats.contains(where: \.isShared) { return nil }
    readEntries.insert(key)
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    let text = "\(PowerShellText.variable(table)).\(isPlain ? name : PowerShellText.quoted(name))"
    return Piece(
      fragments: .text(text), shape: .primary, source: value.kind == .pipeline ? inner : value,
      constant: isWritten ? inner.stringValue : nil)
  }

  private func newName(ofInputProperty property: String) -> String {
    guard let input = call.pipelineInput else { return property }
    for object in planner.analysis.value(of: input).objects {
      if let form = planner.rules.type(planner.effectiveType(of: object))?.property(property)?.form,
        let name = form.name
      {
        return name
      }
    }
    return property
  }

  /// The variable that holds what the main statement returned.
  func resultName() -> String {
    if let known = plan.resultVariable { return known }
    let name: String
    if case .assigned(let variable, _) = planner.analysis.resultUse(ofCall: call.node),
      let text = planner.node(variable).variableName
    {
      name = text
    } else {
      let noun = plan.rule.result.map { "new" + $0.name.replacing("Extended", with: "") } ?? "result"
      name = planner.names.next(noun)
      plan.resultNeedsVariable = true
    }
    plan.resultVariable = name
    return name
  }

  private func scopesPiece() -> HoleAnswer {
    let scopes = planner.appliedScopes()
    guard !scopes.isEmpty else { return .absent }
    return .piece(.text(scopes.map(PowerShellText.quoted).joined(separator: ", "), shape: .operation(precedence: 14)))
  }

  // MARK: Arguments of the main command

  /// The new command's arguments: those of the template, then those of the parameters, each anchored to the old one it replaces.
  func newArguments(template: Template, command main: Node, statement: String?) -> [NewArgument] {
    var result: [NewArgument] = []
    let filled = lookupInstantiation(template)
    for element in filled.elements(of: main) {
      // What a parameter contributes under the same name is the same argument.
      if let name = element.parameter?.lowercased(),
        plan.contributions.contains(where: { $0.slot.to == statement && $0.slot.argument?.lowercased() == name })
      {
        continue
      }
      result.append(
        NewArgument(
          parameter: element.parameter, usesColon: element.usesColon, value: element.value,
          anchor: anchor(of: element.holes),
          comesFirst: element.holes.contains(where: isFromPipeline)))
    }
    var clauses: [FilterClause] = []
    var bodies: [(name: String, keys: [(String, Piece)], anchor: BoundArgument?)] = []
    for contribution in orderedContributions() where contribution.slot.to == statement {
      let slot = contribution.slot
      if let name = slot.argument {
        if let argument = newArgument(name, contribution) { result.append(argument) }
      } else if let filter = slot.filter {
        clauses.append(
          FilterClause(
            template: filter, isAdvanced: slot.isAdvanced, anchor: contribution.argument,
            value: slot.value.flatMap { instantiation($0).piece() }))
      } else if let body = slot.body, let key = slot.key {
        guard let piece = valuePiece(contribution) else { continue }
        if let index = bodies.firstIndex(where: { $0.name == body }) {
          bodies[index].keys.append((key, piece))
          bodies[index].anchor = bodies[index].anchor ?? contribution.argument
        } else {
          bodies.append((body, [(key, piece)], contribution.argument))
        }
      }
    }
    if statement == nil { clauses += plan.serverClauses }
    for var body in bodies {
      // Keys stand in the rule's order, not in that of the old call.
      body.keys.sort { rank(ofKey: $0.0) < rank(ofKey: $1.0) }
      result.append(
        NewArgument(
          parameter: body.name, value: Piece(fragments: Self.table(body.keys), shape: .primary), anchor: body.anchor))
    }
    if !clauses.isEmpty {
      let text = filterText(clauses)
      let anchor = clauses.compactMap(\.anchor).first { $0.parameterNode != nil }
      result.append(NewArgument(parameter: "Filter", value: text, anchor: anchor))
      if clauses.contains(where: \.isAdvanced) {
        result.append(NewArgument(parameter: "ConsistencyLevel", value: .text("eventual", shape: .bareword)))
        result.append(
          NewArgument(parameter: "CountVariable", value: .text(planner.names.next("resultCount"), shape: .bareword)))
      }
    }
    return result
  }

  private func rank(ofKey key: String) -> Int {
    plan.rule.parameters.firstIndex { rule in rule.cases.contains { $0.slot.key == key } } ?? Int.max
  }

  static func table(_ keys: [(String, Piece)]) -> [Fragment] {
    var fragments: [Fragment] = .text("@{ ")
    for (index, entry) in keys.enumerated() {
      if index > 0 { fragments = fragments + "; " }
      fragments = fragments + "\(entry.0) = " + entry.1.expression.fragments
    }
    return fragments + " }"
  }

  /// Contributions in the order in which the old call gives its arguments; those of absent parameters last.
  func orderedContributions() -> [Contribution] {
    func rank(_ contribution: Contribution) -> Int {
      guard let argument = contribution.argument, let place = argument.parameterNode ?? argument.valueNode else {
        return Int.max
      }
      return planner.node(place).range.lowerBound
    }
    return plan.contributions.enumerated().sorted { a, b in
      let (x, y) = (rank(a.element), rank(b.element))
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }

  /// The value of a contribution: transformed when the slot says so.
  func valuePiece(_ contribution: Contribution) -> Piece? {
    if let template = contribution.slot.value { return instantiation(template).piece() }
    return contribution.argument.flatMap(argumentPiece)
  }

  private func newArgument(_ name: String, _ contribution: Contribution) -> NewArgument? {
    let slot = contribution.slot
    let argument = contribution.argument
    if slot.omitsWhenEmpty, let argument, let value = valuePiece(contribution) {
      addOptional(name, test: argumentPiece(argument) ?? value, value: value)
      return nil
    }
    guard slot.isSwitch else {
      return valuePiece(contribution).map { NewArgument(parameter: name, value: $0, anchor: argument) }
    }
    if slot.value == nil {
      guard let argument, argument.form != .switchPresent else { return NewArgument(parameter: name, anchor: argument) }
      if let constant = argument.valueNode.flatMap({ planner.analysis.constantBool($0) }) {
        return NewArgument(
          parameter: name, usesColon: !constant,
          value: constant && !isSplatted(argument) ? nil : .text(constant ? "$true" : "$false"), anchor: argument)
      }
    }
    guard let value = valuePiece(contribution) else { return nil }
    switch value.constant {
    case "$true":
      return NewArgument(parameter: name, value: argument.map(isSplatted) == true ? value : nil, anchor: argument)
    case nil where value.fragments == .text("$true"): return NewArgument(parameter: name, anchor: argument)
    default: return NewArgument(parameter: name, usesColon: true, value: value, anchor: argument)
    }
  }

  /// Whether an argument stands in a table that is written anew.
  func isSplatted(_ argument: BoundArgument) -> Bool { !plan.readsEntries && isEntry(argument) }

  /// Whether an argument stands in a table.
  func isEntry(_ argument: BoundArgument) -> Bool {
    if case .splatted = argument.form { return true }
    return false
  }

  /// `$optional = @{}`, `if ($x) { $optional.Name = $x }` before the call, and `@optional` in it.
  private func addOptional(_ name: String, test: Piece, value: Piece) {
    if plan.optionalTable == nil {
      let table = planner.names.next("optional")
      plan.optionalTable = table
      before.append(.text("$\(table) = @{}"))
    }
    guard let table = plan.optionalTable else { return }
    before.append("if (" + test.expression.fragments + ") { $\(table).\(name) = " + value.expression.fragments + " }")
  }

  /// Whether a hole stands for what the pipeline brings.
  private func isFromPipeline(_ hole: String) -> Bool {
    var names = [hole]
    if let named = plan.rule.hole(hole), let used = planner.usedCase(of: named, in: call) {
      names = used.condition.tests.map(\.parameter)
    }
    return names.contains { name in
      switch call.argument(name)?.form {
      case .pipelineByPropertyName, .pipelineByValue: true
      default: false
      }
    }
  }

  /// The old argument that the first of these holes stands for.
  private func anchor(of holes: [String]) -> BoundArgument? {
    for hole in holes {
      // An argument that goes somewhere itself keeps its place for that.
      if plan.contributions.contains(where: { $0.parameter.lowercased() == hole && !$0.slot.isUsed }) { continue }
      if let argument = call.argument(hole) { return argument }
      if let named = plan.rule.hole(hole), let used = planner.usedCase(of: named, in: call) {
        for test in used.condition.tests { if let argument = call.argument(test.parameter) { return argument } }
      }
    }
    return nil
  }
}
