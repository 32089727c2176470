import Findings
import PowerShellSemantics
import PowerShellSyntax

/// A value is written where another form is wanted: one of the values that it may be has a form in `Value`.
///
/// `Command`, `Property`, `Body`, `Request`, `Within`: the writes; `Direct`: only arguments of parameters; `Entry`:
/// the value of an entry in what is written; `NotValue`: forms that are right; `TargetValue`: what members are read
/// of; `Object`: resources whose property it is; `All`: everything that the value may be must have such a form;
/// `Raise` with `Entry` and `Severity`: where this entry beside is `$false`; `Fix`.
let writtenValue: DetectorFunction = { context, arguments in
  let form = ValueForm(context, arguments)
  let entries = arguments.texts("Entry")
  let raise = arguments.table("Raise")
  var reports: [Report] = []
  for write in context.writes(arguments) where write.isDirect || !arguments.flag("Direct") {
    if entries.isEmpty {
      reports += form.reports(write.value)
      continue
    }
    for record in context.records(in: write.value) {
      let isRaised =
        raise.flatMap { $0.text("Entry") }.flatMap { record.entry($0) }
        .map { context.analysis.constantBool($0.value.id) == false } ?? false
      for entry in record.entries where contains(entries, entry.name) {
        reports += form.reports(entry.value, severity: isRaised ? raise?.severity : nil)
      }
    }
  }
  return reports
}

/// The forms that a value must not have.
private struct ValueForm {
  let context: LintContext
  let values: [SourcePattern]
  let notValues: [SourcePattern]
  let targets: [SourcePattern]
  let objects: [String]
  let fix: DetectorArguments?
  let wantsAll: Bool

  init(_ context: LintContext, _ arguments: DetectorArguments) {
    self.context = context
    wantsAll = arguments.flag("All")
    values = arguments.patterns("Value")
    notValues = arguments.patterns("NotValue")
    targets = arguments.patterns("TargetValue")
    objects = arguments.texts("Object")
    fix = arguments.table("Fix")
  }

  func reports(_ value: Node, severity: Severity? = nil) -> [Report] {
    let trace = context.tracer.trace(value, .elements)
    let wrong = trace.sources.filter(isWrong)
    guard !wrong.isEmpty, !wantsAll || wrong.count == trace.sources.count, !isLookUp(trace) else { return [] }
    let inside = wrong.filter { $0.isInside(value) }
    let isAll = wrong.count == trace.sources.count && trace.isComplete
    let edits = isAll ? context.valueEdits(fix, value, wrong) : []
    let place = inside.count == 1 ? inside[0] : value
    return [Report(place.range.isEmpty ? value : place, edits: edits, severity: severity)]
  }

  /// Whether an element of a table, by its key, is on the way: what is found under the key is not known.
  private func isLookUp(_ trace: Trace) -> Bool {
    trace.visited.contains { id in
      let node = context.tree.node(id)
      guard node.kind == .indexExpression, let index = node.children.last?.unwrapped else { return false }
      return index.kind != .constantExpression && index.kind != .unaryExpression
    }
  }

  private func isWrong(_ source: Node) -> Bool {
    guard values.contains(where: { $0.matches(source) }), !notValues.contains(where: { $0.matches(source) }) else {
      return false
    }
    guard let target = source.targetExpression else { return true }
    if !targets.isEmpty {
      let origin = context.tracer.trace(target, .elements).sources
      guard origin.contains(where: { node in targets.contains { $0.matches(node) } }) else { return false }
    }
    if !objects.isEmpty {
      let found = context.analysis.value(of: target.id)
      guard !found.mayBeOther, !found.objects.isEmpty,
        found.objects.allSatisfy({ contains(objects, String($0.type.name.drop { $0 != ":" }.dropFirst())) })
      else { return false }
    }
    return true
  }
}

extension LintContext {
  /// The edits of a rule's `Fix` for a written value whose parts all have a wrong form.
  ///
  /// Forms: `element` (`Before` and `After` around each part where they stand here, else `Pipe` after the value inside
  /// of `@( )`), `entry` (the entry `Name` in the place of a hashtable, else `Pipe`), `licence` and `plan` (the id of a
  /// known name), `text` (`Text` for the value), `url` (`Prefix` before the value), `wrap`.
  func valueEdits(_ fix: DetectorArguments?, _ value: Node, _ sources: [Node]) -> [TextEdit] {
    guard let fix else { return [] }
    let areHere = sources.allSatisfy { $0.isInside(value) }
    switch fix.text("Form") {
    case "element":
      guard areHere, sources.allSatisfy({ isElement($0, of: value) }) else { return piped(value, fix) }
      return sources.flatMap { surrounding($0, before: fix.text("Before") ?? "", after: fix.text("After") ?? "") }
    case "entry":
      guard areHere, sources.allSatisfy({ $0.kind == .hashtable }) else {
        return sources.contains { $0.kind == .hashtable } ? [] : piped(value, fix)
      }
      if sources.count == 1, let only = sources.first, only.tableEntries.isEmpty {
        return [TextEdit(range: value.range, replacement: "@()")]
      }
      var edits: [TextEdit] = []
      for table in sources {
        let entries = table.tableEntries
        guard let name = fix.text("Name"), entries.count == 1, let entry = entries.first,
          entry.key.unwrapped.stringValue.map({ sameName($0, name) }) == true
        else { return [] }
        edits.append(TextEdit(range: table.range, replacement: entry.value.text))
      }
      return edits
    case "licence": return areHere ? ids(sources) { licenceID($0) } : []
    case "plan": return areHere ? ids(sources) { planID($0) } : []
    case "text": return areHere ? [TextEdit(range: value.range, replacement: fix.text("Text") ?? "")] : []
    case "url":
      guard sources.count == 1, let text = expandable(fix.text("Prefix") ?? "", value) else { return [] }
      return [TextEdit(range: value.range, replacement: text)]
    case "wrap": return surrounding(value, before: fix.text("Before") ?? "", after: fix.text("After") ?? "")
    default: return []
    }
  }

  /// Whether a source stands as an element of a list or as the value itself.
  private func isElement(_ source: Node, of value: Node) -> Bool {
    var child = source
    while child != value, let parent = child.parent {
      switch parent.kind {
      case .arrayLiteral, .arrayExpression, .parenExpression, .commandExpression, .pipeline, .statementBlock: break
      case .unaryExpression where parent.operatorKind == .comma: break
      default: return parent.range == value.range && parent == value
      }
      if parent.kind == .pipeline, parent.onlyChild == nil { return false }
      child = parent
    }
    return child == value
  }

  private func piped(_ value: Node, _ fix: DetectorArguments) -> [TextEdit] {
    guard let pipe = fix.text("Pipe") else { return [] }
    return surrounding(value, before: "@(", after: " | ForEach-Object { \(pipe) })")
  }

  private func ids(_ sources: [Node], _ id: (String) -> String?) -> [TextEdit] {
    var edits: [TextEdit] = []
    for source in sources {
      guard let text = source.constantText, let found = id(text), !text.contains("#") else { return [] }
      edits.append(TextEdit(range: source.range, replacement: "'\(found)' <# \(text) #>"))
    }
    return edits
  }

  /// The id of a licence by `tenant:PARTNUMBER` or part number.
  private func licenceID(_ name: String) -> String? {
    let part = name.split(separator: ":").last.map(String.init) ?? name
    return rules.tables.licence(partNumber: part)?.skuID
  }

  private func planID(_ name: String) -> String? {
    let plans = rules.tables.servicePlans(name: name)
    return plans.count == 1 ? plans.first?.id : nil
  }
}

/// A list is made from all that a query returns, though only a part of it is meant.
///
/// `Command`, `Property`, `Body`, `Entry` as above; `From`: commands it comes from; `Member`: members it comes from;
/// `Choice`: members of which one must be tested or chosen on the way, around, or anywhere for `Anywhere`; `Whole`: not
/// when it is one element of a loop.
let unfilteredSource: DetectorFunction = { context, arguments in
  let from = arguments.texts("From")
  let members = arguments.texts("Member")
  let choice = arguments.texts("Choice")
  let entries = arguments.texts("Entry")
  if let root = context.tree.root, context.mentions([root], arguments.texts("Anywhere")) { return [] }
  var reports: [Report] = []
  for write in context.writes(arguments) {
    var places = [write.value]
    if !entries.isEmpty {
      places = context.records(in: write.value).flatMap(\.entries).filter { contains(entries, $0.name) }.map(\.value)
    }
    for place in places {
      let slice = context.slice(place)
      if arguments.flag("Whole"), context.isOneOfMany(slice) { continue }
      guard context.hasCommand(slice, from) || (!members.isEmpty && context.mentions(slice, members)) else { continue }
      let isChosen = slice.contains { node in
        node.kind == .command && context.chooses(node, choice)
      }
      let isGuarded = choice.contains { context.isGuarded(write.command.node, byTestOf: $0) }
      if isChosen || isGuarded { continue }
      reports.append(Report(place))
    }
  }
  return reports
}

extension LintContext {
  /// Whether a part of a slice is the variable of a loop or of a pipeline.
  fileprivate func isOneOfMany(_ nodes: [Node]) -> Bool {
    nodes.contains { node in
      guard node.kind == .variableExpression else { return false }
      if node.isVariable("_") || node.isVariable("PSItem") {
        return node.ancestors.contains { parent in
          parent.kind == .command && parent.children.contains { $0.kind == .scriptBlockExpression }
        }
      }
      return analysis.definitions(ofVariable: node.id).contains { tree.node($0).parent?.kind == .forEachStatement }
    }
  }

  /// Whether a Where-Object decides by one of the members, or Select-Object takes a number of objects.
  fileprivate func chooses(_ command: Node, _ members: [String]) -> Bool {
    ([command] + Array(command.descendants)).contains { node in
      guard node.kind == .command, let name = node.commandName?.lowercased(),
        ["where-object", "where", "?"].contains(name)
      else { return false }
      return mentions([node], members)
    }
      || mentions(
        Array(
          command.ancestors.prefix { $0.kind != .statementBlock && $0.kind != .namedBlock }
            .filter { $0.kind == .invokeMemberExpression }), members)
  }
}

/// A sum whose left side may be a single value, so that texts are glued together: `Command`, `Property`, `Body`,
/// `Entry` as above. The fix makes the left side a list.
let sumOfSingleValues: DetectorFunction = { context, arguments in
  let entries = arguments.texts("Entry")
  var reports: [Report] = []
  for record in context.writes(arguments).flatMap({ context.records(in: $0.value) }) {
    for entry in record.entries where contains(entries, entry.name) {
      let sums = context.slice(entry.value).filter { $0.kind == .binaryExpression && $0.operatorKind == .plus }
      for sum in sums {
        guard let left = sum.children.first, left.unwrapped.kind == .variableExpression,
          left.unwrapped.kind != .arrayExpression
        else { continue }
        let definitions = context.analysis.definitions(ofVariable: left.unwrapped.id).map(context.tree.node)
        let isSingle =
          !definitions.isEmpty
          && definitions.allSatisfy { definition in
            guard let parent = definition.parent, parent.kind == .assignmentStatement, parent.operatorKind == .equals,
              parent.children.first?.kind == .variableExpression
            else { return false }
            return definition.kind == .pipeline && definition.onlyChild == nil
          }
        if isSingle { reports.append(Report(left, edits: context.surrounding(left, before: "@(", after: ")"))) }
      }
    }
  }
  return reports
}

/// A text that stands behind an operator of a query names what should be an id: `Command`, `Parameter` (the query),
/// `Field` (before `eq`); comparisons of a member `Member` with such a text are found too. `Fix` as above.
let namedInComparison: DetectorFunction = { context, arguments in
  let members = arguments.texts("Member")
  let values = arguments.patterns("Value")
  let operators: Set<TokenKind> = [.ieq, .ine, .ceq, .cne, .iin, .icontains, .inotin, .inotcontains]
  guard context.usesGraph, let root = context.tree.root else { return [] }
  var reports: [Report] = []
  for node in root.descendants where node.kind == .binaryExpression {
    guard let kind = node.operatorKind, operators.contains(kind), let left = node.children.first,
      let right = node.children.last
    else { continue }
    for (member, text) in [(left, right), (right, left)] {
      let inner = member.unwrapped
      guard inner.kind == .memberExpression, let name = inner.memberName, contains(members, name),
        let target = inner.children.first, context.isGraphObject(target)
      else { continue }
      let sources = context.tracer.trace(text, .elements).sources
      guard !sources.isEmpty, sources.allSatisfy({ source in values.contains { $0.matches(source) } }) else { continue }
      reports.append(Report(text, edits: context.valueEdits(arguments.table("Fix"), text, sources)))
    }
  }
  for command in context.commands(named: arguments.texts("Command")) {
    for parameter in arguments.texts("Parameter") {
      guard let value = command.argument(parameter)?.value else { continue }
      for source in context.tracer.trace(value, .elements).sources where source.kind == .stringConstantExpression {
        guard context.queryCompares(source.stringValue ?? "", arguments.texts("Field")) else { continue }
        reports.append(Report(source.isInside(value) ? source : value))
      }
    }
  }
  return reports
}

extension LintContext {
  /// Whether an expression holds objects of Graph and nothing else.
  func isGraphObject(_ node: Node) -> Bool {
    let value = analysis.value(of: node.id)
    return !value.objects.isEmpty && !value.mayBeOther && value.objects.allSatisfy { $0.type.name.hasPrefix("graph:") }
  }

  /// Whether a constant query compares a field with a word that is no GUID.
  fileprivate func queryCompares(_ query: String, _ fields: [String]) -> Bool {
    let words = query.split { " ()'".contains($0) }.map(String.init)
    for (index, word) in words.enumerated() where index + 2 < words.count && sameName(words[index + 1], "eq") {
      let field = word.split(separator: "/").last.map(String.init) ?? word
      if contains(fields, field), !words[index + 2].isGUID { return true }
    }
    return false
  }
}
