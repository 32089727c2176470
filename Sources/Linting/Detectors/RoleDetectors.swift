import Findings
import PowerShellSemantics
import PowerShellSyntax

/// A directory role is looked for by its name in MSOnline: `Command`, `Parameter` (queries), `Object` (resources) and
/// `Member` (their names). The fix writes the name of today.
let oldRoleName: DetectorFunction = { context, arguments in
  var reports: [Report] = []
  func report(_ text: Node) {
    for source in context.tracer.trace(text, .elements).sources where source.kind == .stringConstantExpression {
      guard let (old, new) = context.renamedRole(in: source.stringValue ?? "") else { continue }
      var edits: [TextEdit] = []
      if source.isInside(text), let place = context.place(of: old, in: source) {
        edits = [TextEdit(range: place, replacement: new)]
      }
      reports.append(Report(source.isInside(text) ? source : text, edits: edits))
    }
  }
  for command in context.commands(named: arguments.texts("Command")) {
    for parameter in arguments.texts("Parameter") {
      if let value = command.argument(parameter)?.value { report(value) }
    }
  }
  for compared in context.comparisons(ofMember: arguments.texts("Member"), resources: arguments.texts("Object")) {
    report(compared)
  }
  return reports
}

extension LintContext {
  /// What members of objects of Graph resources are compared with.
  fileprivate func comparisons(ofMember members: [String], resources: [String]) -> [Node] {
    analysis.reads.flatMap { read -> [Node] in
      guard contains(members, read.name), !read.isWrite, !read.mayBeOther, !read.objects.isEmpty,
        read.objects.allSatisfy({ contains(resources, String($0.type.name.drop { $0 != ":" }.dropFirst())) })
      else { return [] }
      let node = tree.node(read.node)
      switch read.context {
      case .member:
        var child = node
        while let parent = child.parent, [.parenExpression, .commandExpression, .pipeline].contains(parent.kind) {
          child = parent
        }
        guard let parent = child.parent, parent.kind == .binaryExpression else { return [] }
        return parent.children.filter { $0 != child }
      case .propertyArgument(let command, .whereSimple):
        let elements = Array(tree.node(command).children.dropFirst())
        return elements.filter { $0 != node && $0.kind != .commandParameter }
      default: return []
      }
    }
  }

  /// A role's name in MSOnline that is no name today, in a text or as the whole of it, with the name of today.
  fileprivate func renamedRole(in text: String) -> (old: String, new: String)? {
    let candidates = [text] + text.split(separator: "'").map(String.init)
    for name in candidates where !name.isEmpty {
      guard let role = rules.tables.directoryRole(name), let old = role.msonlineName, sameName(old, name),
        !sameName(role.displayName, name)
      else { continue }
      return (name, role.displayName)
    }
    return nil
  }

  /// Where a part of a literal stands in the source.
  fileprivate func place(of part: String, in literal: Node) -> Range<Int>? {
    let bytes = Array(tree.text.bytes[literal.range])
    let wanted = Array(part.utf8)
    guard wanted.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where Array(bytes[start..<start + wanted.count]) == wanted {
      return literal.range.lowerBound + start..<literal.range.lowerBound + start + wanted.count
    }
    return nil
  }
}

/// The id of a role's template is given where the id of the role itself is wanted: `Command`, `Parameter`.
let roleTemplateAsID: DetectorFunction = { context, arguments in
  context.commands(named: arguments.texts("Command")).flatMap { command -> [Report] in
    arguments.texts("Parameter").compactMap { parameter in
      guard let value = command.argument(parameter)?.value else { return nil }
      let isTemplate = context.tracer.trace(value, .elements).sources.contains { source in
        if source.kind == .memberExpression {
          return source.memberName.map { contains(arguments.texts("Member"), $0) } ?? false
        }
        guard let text = source.constantText, text.isGUID, let role = context.rules.tables.directoryRole(text) else {
          return false
        }
        return sameName(role.templateID, text)
      }
      return isTemplate ? Report(value) : nil
    }
  }
}

/// A role that may not be active is looked for and used at once: the only object of `Command` with a `Parameter`, or of
/// `Command` in a pipeline with Where-Object, goes into `Sink` (commands) with `SinkParameter`, nobody tests it and the
/// script never calls `Activate`. `Always`: texts that name roles that are always active.
let inactiveRole: DetectorFunction = { context, arguments in
  guard context.commands(named: arguments.texts("Activate")).isEmpty, let root = context.tree.root else { return [] }
  let always = arguments.texts("Always")
  let sinks = context.commands(named: arguments.texts("Sink"))
  guard !sinks.isEmpty else { return [] }
  return context.commands(named: arguments.texts("Command")).compactMap { query in
    let statement = query.node.outerStatement
    guard statement.kind == .assignmentStatement, statement.operatorKind == .equals,
      let variable = statement.children.first?.assignedVariable, let name = variable.variableName,
      let right = statement.children.last
    else { return nil }
    let filters = query.node.parent?.children.filter { element in
      element.kind == .command
        && ["where-object", "where", "?"].contains(element.commandName?.lowercased() ?? "")
    }
    let isChosen = query.argument(anyOf: arguments.texts("Parameter")) != nil || !(filters ?? []).isEmpty
    guard isChosen, !matches(right.text, anyOf: always) else { return nil }
    let uses = root.descendants.filter { node in
      node.kind == .variableExpression && context.analysis.definitions(ofVariable: node.id).contains(right.id)
    }
    // Any test, loop or use that is not an argument may be one that copes with nothing.
    let isPlain = uses.allSatisfy { use in
      let member = use.parent?.kind == .memberExpression ? use.parent ?? use : use
      return !context.isTested(member) && !context.isTested(use)
        && !use.ancestors.contains { $0.kind == .ifStatement && $0.children(.condition).contains { use.isInside($0) } }
        && use.parent?.kind != .forEachStatement && use.parent?.parent?.kind != .forEachStatement
    }
    guard isPlain, !query.node.isInCaughtBody, !name.contains(":") else { return nil }
    for sink in sinks where !sink.node.isInCaughtBody && !context.analysis.isInLoop(query.node.id) {
      guard let value = sink.argument(anyOf: arguments.texts("SinkParameter"))?.value,
        ([value] + Array(value.descendants)).contains(where: { uses.contains($0) })
      else { continue }
      return Report(value)
    }
    return nil
  }
}

/// A property is read that the objects of a relation do not have; it is in their dictionary: `Object` (resources),
/// `Property` (what they have), `Member` (the dictionary). The fix reads it there when it comes without being asked for
/// in one of `Like` (resources), or was asked for.
let relationProperty: DetectorFunction = { context, arguments in
  let resources = arguments.texts("Object")
  let has = arguments.texts("Property")
  let written = Set(context.analysis.reads.filter(\.isWrite).map { $0.name.lowercased() })
  return context.analysis.reads.compactMap { read in
    guard !read.isWrite, !read.mayBeOther, !read.objects.isEmpty, !contains(has, read.name),
      !read.name.contains("*"), !written.contains(read.name.lowercased()),
      read.objects.allSatisfy({ contains(resources, String($0.type.name.drop { $0 != ":" }.dropFirst())) })
    else { return nil }
    if case .propertyArgument(_, let kind) = read.context, kind == .format || kind == .excludeProperty { return nil }
    let name = context.tree.node(read.nameNode)
    var edits: [TextEdit] = []
    if case .member = read.context, let dictionary = arguments.text("Member"),
      let property = context.relatedProperty(read, arguments), name.kind == .stringConstantExpression
    {
      edits = [TextEdit(range: name.range, replacement: "\(dictionary).\(property)")]
    }
    return Report(name, edits: edits)
  }
}

extension LintContext {
  /// The name on the wire of a property that is in the dictionary.
  fileprivate func relatedProperty(_ read: PropertyRead, _ arguments: DetectorArguments) -> String? {
    let known = arguments.texts("Like").compactMap { rules.tables.graphProperty($0, read.name) }
    guard let property = known.first else { return nil }
    if known.contains(where: \.isReturnedByDefault) { return property.name }
    let wasAsked = read.objects.allSatisfy { object in
      analysis.call(at: object.origin).map { self.isAsked($0, for: [property.name], ["Property"]) == true } ?? false
    }
    return wasAsked ? property.name : nil
  }
}
