import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Members that every object or list has.
private let commonMembers = [
  "AdditionalProperties", "Count", "Length", "PSObject", "PSBase", "PSTypeNames", "PSComputerName", "Rank",
  "IsReadOnly",
  "IsFixedSize", "SyncRoot", "IsSynchronized", "LongLength",
]

/// A property of a Graph object is read that its type does not have.
///
/// `Type`: resources (all of the tables when not given); `Except`: not these; `Property`: only these names (patterns);
/// `Rename`: the property that is meant, which the call is then made to ask for; `Value`: an expression with `{}` for
/// the object, and behind a bar the properties it needs; `Nearest`: says which property has
/// a similar name, and keeps quiet about names from elsewhere.
let unknownProperty: DetectorFunction = { context, arguments in
  let types = arguments.texts("Type")
  let exceptions = arguments.texts("Except")
  let names = arguments.texts("Property")
  let rename = arguments.table("Rename")
  let tables = context.rules.tables
  return context.graphReads.compactMap { graphRead -> Report? in
    let read = graphRead.read
    guard types.isEmpty || contains(types, graphRead.resource), !contains(exceptions, graphRead.resource),
      names.isEmpty || matches(read.name, anyOf: names), !contains(commonMembers, read.name),
      context.isKnownResource(graphRead.resource), context.property(graphRead.resource, read.name) == nil
    else { return nil }
    if arguments.flag("Fallback"), context.isOfOtherShape(read) { return nil }
    let nameNode = context.tree.node(read.nameNode)
    var edits: [TextEdit] = []
    if let new = rename?.value(for: read.name), let property = context.property(graphRead.resource, new),
      property.powerShellName == new || property.name == new,
      let edit = context.renaming(read, to: property.powerShellName)
    {
      edits = [edit]
      if graphRead.isOfResult, !property.isReturnedByDefault || context.asksByName(graphRead.calls) {
        let asked = context.asking(graphRead.calls, for: [property.powerShellName])
        if asked.isEmpty, !context.isAsked(graphRead.calls, property.powerShellName) { edits = [] }
        if !edits.isEmpty { edits += asked }
      }
    }
    if let form = arguments.table("Value")?.value(for: read.name) {
      edits = context.computing(graphRead, by: form)
    }
    var detail: String?
    if arguments.flag("Nearest"), edits.isEmpty {
      detail = tables.nearestProperty(graphRead.resource, to: read.name).map { "\(graphRead.resource) has \($0)." }
    }
    return Report(nameNode, edits: edits, detail: detail)
  }
}

extension LintContext {
  /// Whether a read stands where a test of another property of the object failed: then the object is of another shape.
  fileprivate func isOfOtherShape(_ read: PropertyRead) -> Bool {
    let node = tree.node(read.node)
    var child = node
    for parent in node.ancestors {
      if parent.kind == .ifStatement, child.role == .elseClause {
        let conditions = parent.children(.condition)
        let isTested = analysis.reads.contains { other in
          other.objects.contains { read.objects.contains($0) }
            && conditions.contains { tree.node(other.node).isInside($0) }
        }
        if isTested { return true }
      }
      if parent.kind == .functionDefinition { return false }
      child = parent
    }
    return false
  }

  /// Writes an expression for a read, and makes the call ask for what it needs.
  fileprivate func computing(_ graphRead: GraphRead, by form: String) -> [TextEdit] {
    let parts = form.split(separator: "|").map(String.init)
    guard parts.count == 2, let template = parts.first, let needs = parts.last else { return [] }
    let names = needs.split { ", ".contains($0) }.map(String.init)
    func filled(_ object: String) -> String {
      template.split(separator: "{}", omittingEmptySubsequences: false).joined(separator: object)
    }
    let node = tree.node(graphRead.read.node)
    var edits: [TextEdit]
    switch graphRead.read.context {
    case .member:
      guard let object = graphRead.read.objectNode.map(tree.node),
        !node.isInsideExpandableString || isInSubExpression(node)
      else { return [] }
      edits = [TextEdit(range: node.range, replacement: filled(object.text))]
    case .propertyArgument(_, let kind):
      guard [.select, .format, .convert].contains(kind) else { return [] }
      let name = node.unwrapped.stringValue ?? node.text
      edits = [TextEdit(range: node.range, replacement: "@{ Name = '\(name)'; Expression = { \(filled("$_")) } }")]
    case .parameterBinding: return []
    }
    let comeAnyway = names.allSatisfy { property(graphRead.resource, $0)?.isReturnedByDefault == true }
    if !graphRead.isOfResult || (comeAnyway && !asksByName(graphRead.calls)) { return edits }
    let asked = asking(graphRead.calls, for: names)
    if asked.isEmpty, !names.allSatisfy({ isAsked(graphRead.calls, $0) }) { return [] }
    edits += asked
    return edits
  }

  private func isInSubExpression(_ node: Node) -> Bool { node.ancestors.contains { $0.kind == .subExpression } }

  /// Spells the name of a read differently; a column of the old name stays one.
  func renaming(_ read: PropertyRead, to name: String) -> TextEdit? {
    let node = tree.node(read.nameNode)
    if case .propertyArgument(_, let kind) = read.context, kind == .select || kind == .format || kind == .convert,
      !sameName(node.unwrapped.stringValue ?? "", name)
    {
      let old = node.unwrapped.stringValue ?? node.text
      return TextEdit(range: node.range, replacement: "@{ Name = '\(old)'; Expression = { $_.\(name) } }")
    }
    guard node.unwrapped.kind == .stringConstantExpression else { return nil }
    switch node.unwrapped.stringKind {
    case .bareWord: return TextEdit(range: node.range, replacement: name)
    case .singleQuoted: return TextEdit(range: node.range, replacement: "'\(name)'")
    case .doubleQuoted: return TextEdit(range: node.range, replacement: "\"\(name)\"")
    default: return nil
    }
  }

  /// Whether one of the calls names what it wants.
  func asksByName(_ calls: [BoundCall]) -> Bool {
    calls.contains { if case .named = demand(of: $0) { true } else { false } }
  }

  /// Whether all calls ask for a property already.
  func isAsked(_ calls: [BoundCall], _ name: String) -> Bool {
    calls.allSatisfy { if case .named(let names) = demand(of: $0) { contains(names, name) } else { false } }
  }
}

extension Tables {
  /// The property of a resource whose name differs least.
  func nearestProperty(_ resource: String, to name: String) -> String? {
    let limit = max(1, name.utf8.count / 4)
    var best: (distance: Int, name: String)?
    for property in graphProperties(resource) {
      let distance = nameDistance(name, property.powerShellName, limit: limit)
      if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, property.powerShellName) }
    }
    return best?.name
  }
}

/// The number of letters that two names differ in, ignoring case; anything above the limit counts as more.
func nameDistance(_ a: String, _ b: String, limit: Int) -> Int {
  let (a, b) = (Array(a.lowercased().utf8), Array(b.lowercased().utf8))
  if abs(a.count - b.count) > limit || a.count > 100 || b.count > 100 { return limit + 1 }
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let cost = letter == other ? diagonal : diagonal + 1
      diagonal = row[j + 1]
      row[j + 1] = min(cost, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}

/// A property is read that the call did not ask for, so that it is empty.
///
/// `Unlisted`: properties that come without asking, of a call that names others; else those that come only when asked
/// for. `Type`, `Except` as above.
let propertyNotRequested: DetectorFunction = { context, arguments in
  let isUnlisted = arguments.flag("Unlisted")
  var seen: Set<String> = []
  return context.unrequestedReads(arguments).compactMap { graphRead, property -> Report? in
    guard isUnlisted == property.isReturnedByDefault, !context.negates(graphRead.read, thenWrites: graphRead) else {
      return nil
    }
    // Once is enough for all reads of one call.
    let key = graphRead.calls.map { "\($0.node)" }.joined(separator: ",") + property.name
    guard seen.insert(key).inserted else { return nil }
    let node = context.tree.node(graphRead.read.nameNode)
    return Report(node, edits: context.asking(graphRead.calls, for: [property.powerShellName]))
  }
}

extension LintContext {
  /// The reads of properties that none of the calls returned.
  func unrequestedReads(_ arguments: DetectorArguments) -> [(GraphRead, GraphProperty)] {
    let types = arguments.texts("Type")
    let exceptions = arguments.texts("Except")
    return graphReads.compactMap { graphRead in
      guard graphRead.isOfResult, types.isEmpty || contains(types, graphRead.resource),
        !contains(exceptions, graphRead.resource),
        let property = property(graphRead.resource, graphRead.read.name),
        [.yes, .selectOnly, .selectOnlySingle].contains(property.returned)
      else { return nil }
      let isMissing = graphRead.calls.allSatisfy { call in
        guard graph.cmdlets[call.name]?.row.method == "GET", hasParameter("Property", call) else { return false }
        // Only what the cmdlet itself returns has the defaults of the resource.
        switch demand(of: call) {
        case .unknown: return false
        case .usual: return !property.isReturnedByDefault && !isExpanded(property, call)
        case .named(let names):
          return !contains(names, property.name) && !contains(names, property.powerShellName)
            && !isExpanded(property, call)
        }
      }
      return isMissing ? (graphRead, property) : nil
    }
  }

  private func isExpanded(_ property: GraphProperty, _ call: BoundCall) -> Bool {
    guard let value = value("ExpandProperty", of: call) else { return false }
    let texts = constantTexts(value)
    return texts.isEmpty || texts.contains { $0.lowercased().contains(property.name.lowercased()) }
  }

  /// Whether a read is tested in a way that an empty value passes, and what passes is changed.
  func negates(_ read: PropertyRead, thenWrites graphRead: GraphRead) -> Bool {
    let node = tree.node(read.node)
    guard let test = emptyPassingTest(of: node), let scope = filterScope(of: test) else { return false }
    let origins = Set(graphRead.calls.map(\.node))
    return commands.contains { command in
      guard isWriting(command.name) else { return false }
      guard scope.isBranch ? command.node.isInside(scope.node) : command.node.range.lowerBound > test.range.upperBound
      else { return false }
      return analysis.reads.contains { other in
        guard tree.node(other.node).isInside(command.node) else { return false }
        return other.objects.contains { origins.contains($0.origin) }
      }
    }
  }

  /// The test around a read that an empty value passes.
  private func emptyPassingTest(of read: Node) -> Node? {
    var child = read
    var isCount = false
    for parent in read.ancestors {
      switch parent.kind {
      case .parenExpression, .pipeline, .commandExpression: break
      case .memberExpression:
        guard parent.children.first == child, let name = parent.memberName,
          sameName(name, "Count") || sameName(name, "Length")
        else { return nil }
        isCount = true
      case .unaryExpression:
        return parent.operatorKind == .not || parent.operatorKind == .exclaim ? parent : nil
      case .binaryExpression:
        guard let left = parent.children.first, let right = parent.children.last else { return nil }
        let other = left == child ? right : left
        let value = other.unwrapped
        switch parent.operatorKind {
        case .ine, .cne: return value.isNullConstant || isEmptyText(value) ? nil : parent
        case .ieq, .ceq: return value.isNullConstant || (isCount && value.integerText == "0") ? parent : nil
        case .ilt, .ile, .clt, .cle: return left == child ? parent : nil
        case .inotcontains, .inotlike, .inotmatch, .cnotcontains, .cnotlike, .cnotmatch:
          return left == child ? parent : nil
        default: return nil
        }
      default: return nil
      }
      child = parent
    }
    return nil
  }

  private func isEmptyText(_ node: Node) -> Bool { node.stringValue?.isEmpty ?? false }

  /// What runs only for what passes a test: the pipeline of a Where-Object, or an `if`.
  private func filterScope(of test: Node) -> (node: Node, isBranch: Bool)? {
    var child = test
    for parent in test.ancestors {
      switch parent.kind {
      case .ifStatement: return child.role == .condition ? (parent, true) : nil
      case .command:
        guard let name = parent.commandName?.lowercased(), ["where-object", "where", "?"].contains(name) else {
          return nil
        }
        return (parent, false)
      case .invokeMemberExpression:
        return parent.memberName.map { sameName($0, "where") } == true ? (parent, false) : nil
      case .functionDefinition: return nil
      default: break
      }
      child = parent
    }
    return nil
  }
}

/// An empty value passes a test and what passes it is changed: the property was not asked for, or does not exist.
///
/// `Type`, `Except` as above.
let negatedEmptyProperty: DetectorFunction = { context, arguments in
  var reads = context.unrequestedReads(arguments).map { ($0.0, Optional($0.1)) }
  let exceptions = arguments.texts("Except")
  for graphRead in context.graphReads
  where !contains(exceptions, graphRead.resource) && !contains(commonMembers, graphRead.read.name)
    && context.isKnownResource(graphRead.resource)
    && context.property(graphRead.resource, graphRead.read.name) == nil
  {
    reads.append((graphRead, nil))
  }
  return reads.compactMap { graphRead, property -> Report? in
    guard context.negates(graphRead.read, thenWrites: graphRead) else { return nil }
    let node = context.tree.node(graphRead.read.nameNode)
    let edits = property.map { context.asking(graphRead.calls, for: [$0.powerShellName]) } ?? []
    return Report(node, edits: edits)
  }
}

/// A property that holds an object is used as if it were a number or a text.
///
/// `Type`, `Property`; `Member`: the part of it that is meant.
let objectAsValue: DetectorFunction = { context, arguments in
  let member = arguments.text("Member") ?? ""
  return context.graphReads.compactMap { graphRead -> Report? in
    let read = graphRead.read
    guard contains(arguments.texts("Type"), graphRead.resource), contains(arguments.texts("Property"), read.name) else {
      return nil
    }
    let node = context.tree.node(read.node)
    if case .propertyArgument(_, let kind) = read.context {
      guard [.select, .format, .convert].contains(kind), kind != .select || context.isPrinted(node) else { return nil }
      let name = node.unwrapped.stringValue ?? node.text
      let edit = TextEdit(
        range: node.range, replacement: "@{ Name = '\(name)'; Expression = { $_.\(name).\(member) } }")
      return Report(node, edits: [edit], severity: .warning)
    }
    var child = node
    for parent in node.ancestors {
      switch parent.kind {
      case .parenExpression, .pipeline, .commandExpression:
        child = parent
        continue
      case .binaryExpression:
        let other = parent.children.first { $0 != child }
        guard let kind = parent.operatorKind, arithmetic.contains(kind), other?.isNullConstant != true else {
          return nil
        }
      case .expandableStringExpression: break
      case .statementBlock
      where parent.parent?.kind == .subExpression && parent.parent?.isInsideExpandableString == true:
        break
      default: return nil
      }
      return Report(
        node, edits: [TextEdit(range: node.range.upperBound..<node.range.upperBound, replacement: ".\(member)")])
    }
    return nil
  }
}

extension LintContext {
  /// Whether what a Select-Object gives is written to a file or shown, and not used further.
  fileprivate func isPrinted(_ column: Node) -> Bool {
    guard let command = column.ancestors.first(where: { $0.kind == .command }) else { return false }
    if let next = command.nextSibling {
      guard let name = next.commandName else { return false }
      return matches(name, anyOf: ["Export-*", "ConvertTo-*", "Format-*", "Out-*", "ft", "fl", "epcsv"])
    }
    return analysis.resultUse(ofCall: command.id) == .statement
  }
}

private let arithmetic: Set<TokenKind> = [
  .plus, .minus, .multiply, .divide, .rem, .igt, .ige, .ilt, .ile, .ieq, .ine, .cgt, .cge, .clt, .cle, .ceq, .cne,
]

/// A member of GUIDs is used on an id, which is text in Graph: `Member`, `Method`; `Wrap`: the cast to write.
let textMember: DetectorFunction = { context, arguments in
  let reads = Dictionary(context.graphReads.map { ($0.read.node, $0) }) { first, _ in first }
  guard !reads.isEmpty, let root = context.tree.root else { return [] }
  return root.descendants.compactMap { node -> Report? in
    let isMethod = node.kind == .invokeMemberExpression
    guard isMethod || node.kind == .memberExpression, !node.isStatic, let name = node.memberName,
      contains(arguments.texts(isMethod ? "Method" : "Member"), name), let target = node.children.first,
      let graphRead = reads[target.id],
      let property = context.property(graphRead.resource, graphRead.read.name),
      property.type == "String" || property.type == "Guid"
    else { return nil }
    let edit =
      isMethod
      ? TextEdit(range: target.range, replacement: "([guid]\(target.text))")
      : TextEdit(range: target.range.upperBound..<node.range.upperBound, replacement: "")
    return Report(node, edits: [edit])
  }
}
