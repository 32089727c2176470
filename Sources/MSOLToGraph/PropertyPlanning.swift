import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Where a value came from: the call, and the properties from its result.
struct ViewKey: Hashable {
  var origin: NodeID
  var path: [String]

  init(_ object: ObjectReference) { self.init(origin: object.origin, path: object.path) }
  init(origin: NodeID, path: [String]) {
    self.origin = origin
    self.path = path.map { $0.lowercased() }
  }
}

/// What is to become of one place where a property is read.
struct ReadPlan {
  var read: PropertyRead
  /// Nil when the place needs no edit.
  var form: PropertyForm?
  /// Calls whose objects are read here.
  var plans: [CallPlan]
  var threads: [ThreadID]
  var level: ConfidenceLevel
  /// What `-Property` of the calls must ask for (reads of the results themselves only).
  var needed: [String]
  var isOfResult: Bool
  /// The objects may be several.
  var isMany: Bool
  /// They are several because a list of them was asked for: one is as likely, and stays one.
  var isOfListing = false
  /// The finding that tells why the place stays as it is.
  var unresolvedBecause: String?
}

/// From property reads to the new forms of their rules.
extension Planner {
  /// Chooses, for every property value that has several Graph shapes, the first that has all that the script reads of it.
  func chooseViews() {
    var readNames: [ViewKey: Set<String>] = [:]
    var groups = UnionFind()
    var index: [ViewKey: Int] = [:]
    func group(_ key: ViewKey) -> Int {
      if let known = index[key] { return known }
      let new = groups.add()
      index[key] = new
      return new
    }
    // `$u.Methods.MethodType` reads one thing of the value at this place alone: the place can have a shape of its own.
    var directReads: [NodeID: Set<String>] = [:]
    for read in analysis.reads {
      guard read.context == .member, let object = read.objectNode.map({ node($0).withoutParentheses }),
        object.kind == .memberExpression,
        self.read(at: object.id) != nil
      else { continue }
      directReads[object.id, default: []].insert(wantedName(read))
    }
    for read in analysis.reads {
      if let object = read.objectNode.map({ node($0).withoutParentheses.id }), directReads[object] != nil { continue }
      let keys = read.objects.filter { !$0.path.isEmpty && plans[$0.origin] != nil }.map { ViewKey($0) }
      for key in keys {
        readNames[key, default: []].insert(wantedName(read))
        groups.union(group(keys[0]), group(key))
      }
    }
    var namesOfGroup: [Int: Set<String>] = [:]
    for (key, names) in readNames { namesOfGroup[groups.find(group(key)), default: []].formUnion(names) }

    for read in analysis.reads {
      for object in read.objects {
        guard plans[object.origin] != nil, let type = rules.type(effectiveType(of: object)),
          let property = type.property(read.name),
          !property.views.isEmpty
        else { continue }
        if let wanted = directReads[read.node] {
          siteViews[read.node] = property.views.first { covers($0, wanted) } ?? property.views.last
          continue
        }
        let key = ViewKey(origin: object.origin, path: object.path + [read.name])
        if views[key] != nil { continue }
        let wanted = index[key].map { namesOfGroup[groups.find($0)] ?? [] } ?? []
        views[key] = property.views.first { covers($0, wanted) } ?? property.views.last
      }
    }
  }

  private func covers(_ view: View, _ wanted: Set<String>) -> Bool {
    if let covered = view.covers.map({ Set($0.map { $0.lowercased() }) }) {
      // Whether there is any is told by a view of its own, which does not count.
      return wanted.isSubset(of: covered == ["exists"] ? covered : covered.union(["count", "exists"]))
    }
    guard let type = view.type.flatMap(rules.type) else { return true }
    return wanted.allSatisfy { $0 == "count" || $0 == "exists" || type.property($0) != nil }
  }

  /// What a read asks of a value: a property, how many there are (`count`), or only whether there is any (`exists`).
  private func wantedName(_ read: PropertyRead) -> String {
    let lower = read.name.lowercased()
    guard lower == "length" || lower == "count" else { return lower }
    return isTestForAny(node(read.node)) ? "exists" : "count"
  }

  /// `if ($x.Count)`, `$x.Count -gt 0`, `0 -eq $x.Count`, `$x.Count -ge 1`.
  private func isTestForAny(_ count: Node) -> Bool {
    let whole = parenthesesOf(count)
    guard let parent = whole.parent, parent.kind == .binaryExpression, let kind = parent.operatorKind else {
      return count.isCondition(isFilterBlock: { self.isFilterBlock($0) })
    }
    guard let other = parent.children.first(where: { $0.id != whole.id })?.withoutParentheses.text else { return false }
    let isLeft = parent.children.first?.id == whole.id
    switch kind {
    case .ieq, .ine: return other == "0"
    case .igt, .ile: return other == (isLeft ? "0" : "1")
    case .ige, .ilt: return other == (isLeft ? "1" : "0")
    default: return false
    }
  }

  /// The type whose rule gives the new forms: that of the chosen view, or the object's own.
  func effectiveType(of object: ObjectReference) -> TypeID {
    views[ViewKey(object)]?.type ?? object.type
  }

  /// The same at a place where the property's value is read on the spot.
  func effectiveType(of object: ObjectReference, at objectNode: NodeID?) -> TypeID {
    if let site = objectNode.flatMap({ siteViews[node($0).withoutParentheses.id] }) { return site.type ?? object.type }
    return effectiveType(of: object)
  }

  /// What is to become of the read at a node.
  func readPlan(at id: NodeID) -> ReadPlan? { readPlanIndex[id].map { reads[$0] } }

  func planReads() {
    for read in analysis.reads {
      let objects = read.objects.filter { plans[$0.origin] != nil && RuleCatalog.graphResource($0.type) == nil }
      guard !objects.isEmpty else { continue }
      let plansOfRead = Set(objects.map(\.origin)).sorted().compactMap { plans[$0] }
      for plan in plansOfRead.dropFirst() { threads.union(plansOfRead[0].thread, plan.thread) }
      let thread = plansOfRead[0].thread
      var forms: [(PropertyForm, TypeRule)] = []
      var unknown: [TypeRule] = []
      for object in objects {
        guard let type = rules.type(effectiveType(of: object, at: read.objectNode)) else { continue }
        guard let property = type.property(read.name) else {
          if !["count", "length"].contains(read.name.lowercased()) { unknown.append(type) }
          continue
        }
        let form =
          (siteViews[read.node] ?? views[ViewKey(origin: object.origin, path: object.path + [read.name])])?.form
          ?? property.form
        if !forms.contains(where: { sameForm($0.0, form) }) { forms.append((form, type)) }
      }
      var plan = ReadPlan(
        read: read, form: nil, plans: plansOfRead, threads: [thread], level: .safe, needed: [],
        isOfResult: objects.contains { $0.path.isEmpty }, isMany: isMany(read))
      if !plan.isMany, isOfListing(read) { (plan.isMany, plan.isOfListing) = (true, true) }
      if let type = unknown.first, forms.isEmpty {
        plan.unresolvedBecause = "MSG231"
        note(
          "MSG231", ["property": read.name, "type": type.type.name, "cmdlet": plansOfRead[0].call.name],
          at: read.node, thread: thread)
      }
      let stays = forms.count > 1 || unknown.contains { type in forms.contains { !isHarmless($0.0, for: type) } }
      if stays {
        plan.unresolvedBecause = "MSG208"
        note(
          "MSG208",
          [
            "property": read.name, "variable": read.objectNode.flatMap { node($0).variableName } ?? "_",
            "first": plansOfRead[0].call.name, "second": plansOfRead.last?.call.name ?? "another call",
          ], at: read.node, thread: thread, needsComment: true)
        plan.level = .review
      } else if let (form, type) = forms.first {
        if form.manual != nil, case .propertyArgument(_, .excludeProperty) = read.context {
          // What is only left out needs no counterpart.
        } else if let manual = form.manual {
          plan.unresolvedBecause = form.finding ?? "MSG231"
          note(
            form.finding ?? "MSG231",
            ["property": read.name, "type": type.type.name, "cmdlet": plansOfRead[0].call.name], at: read.node,
            thread: thread, level: .manual, needsComment: true, message: manual)
        } else if read.context == .parameterBinding, form.name == nil {
          plan.unresolvedBecause = "MSG250"
          note(
            "MSG250",
            [
              "parameter": node(read.nameNode).variableName ?? read.name, "property": read.name,
              "type": type.type.name, "cmdlet": plansOfRead[0].call.name,
            ], at: read.node, thread: thread, level: .manual, needsComment: true)
        } else if read.isWrite, form.name == nil {
          note(
            "MSG231", ["property": read.name, "type": type.type.name, "cmdlet": plansOfRead[0].call.name],
            at: read.node, thread: thread,
            level: .manual, needsComment: true,
            message:
              "\(read.name) is written here; its Graph form is an expression that cannot be assigned to. The line is left as it is."
          )
          unwritable.append((thread, read))
        } else {
          plan.form = form
          plan.level = form.level ?? .safe
          plan.needed = form.neededProperties
          if let finding = form.finding {
            note(
              finding,
              [
                "property": read.name, "type": type.type.name, "cmdlet": plansOfRead[0].call.name,
                "command": plansOfRead[0].call.name,
              ],
              at: read.node, thread: thread)
          }
          if let helper = form.helper { useHelper(helper, at: read.node, thread: thread) }
          if read.mayBeOther, form.name?.lowercased() != read.name.lowercased() {
            note("MSG248", ["property": read.name, "type": type.type.name], at: read.node, thread: thread)
          }
        }
      }
      readPlanIndex[read.node] = reads.count
      reads.append(plan)
    }
  }

  /// Whether a form reads nothing of objects of a type that does not have the property, as it was before.
  private func isHarmless(_ form: PropertyForm, for type: TypeRule) -> Bool {
    guard form.manual == nil, let name = form.name, form.value == nil, let resource = type.graph else { return false }
    return rules.tables.graphProperty(resource, name) == nil
  }

  private func sameForm(_ a: PropertyForm, _ b: PropertyForm) -> Bool {
    a.name?.lowercased() == b.name?.lowercased() && a.value?.text == b.value?.text && a.local == b.local
      && a.manual == b.manual
  }

  /// Whether the object that a property is read of may be a list: what a list property holds, or a pipeline over it.
  private func isMany(_ read: PropertyRead) -> Bool {
    guard let id = read.objectNode else { return false }
    if read.objects.contains(where: { rules.type(effectiveType(of: $0, at: id))?.isList ?? false }) { return false }
    return holdsSeveral(node(id), depth: 0)
  }

  /// Whether the object that a property is read of is what a listing returned, so that it may be several.
  private func isOfListing(_ read: PropertyRead) -> Bool {
    guard let id = read.objectNode else { return false }
    if read.objects.contains(where: { rules.type(effectiveType(of: $0, at: id))?.isList ?? false }) { return false }
    return isListing(node(id), depth: 0)
  }

  /// Whether a call's new form returns a list.
  func isListing(_ plan: CallPlan) -> Bool {
    plan.frame.code?.text.contains(" -All") ?? false
      || plan.frame.code?.text.contains("| ForEach-Object") ?? false
      || plan.contributions.contains { ["All", "Top", "Filter"].contains($0.slot.argument) }
  }

  private func isListing(_ expression: Node, depth: Int) -> Bool {
    guard depth < 6 else { return false }
    let inner = expression.withoutParentheses
    switch inner.kind {
    case .command:
      return plans[inner.id].map { isListing($0) } ?? false
    case .pipeline:
      let elements = inner.children(.element)
      guard let first = elements.first, isListing(first, depth: depth + 1) else { return false }
      return elements.dropFirst().allSatisfy {
        ["where-object", "where", "?", "sort-object", "sort"].contains(
          $0.children(.element).first?.stringValue?.lowercased() ?? "")
      }
    case .variableExpression, .assignmentStatement:
      return isAssigned(inner) { isListing($0, depth: depth + 1) }
    default: return false
    }
  }

  private func holdsSeveral(_ expression: Node, depth: Int) -> Bool {
    guard depth < 6 else { return false }
    let inner = expression.withoutParentheses
    switch inner.kind {
    case .memberExpression:
      guard let read = read(at: inner.id) else {
        // A column or field that holds what a list property held.
        return analysis.value(of: inner.id).objects.contains { object in
          guard let last = object.path.last, let parent = parentType(of: object) else { return false }
          return (rules.type(parent)?.property(last)?.type).map { $0 != "Guid" } ?? false
        }
      }
      return read.objects.contains { object in
        (rules.type(object.type)?.property(read.name)?.type).map { $0 != "Guid" } ?? false
      }
    case .pipeline, .arrayExpression:
      return inner.kind == .arrayExpression
        || inner.children(.element).first.map { holdsSeveral($0, depth: depth + 1) } ?? false
    case .variableExpression, .assignmentStatement:
      return isAssigned(inner) { holdsSeveral($0, depth: depth + 1) }
    default: return false
    }
  }

  /// Whether a variable is assigned, or an assignment assigns, what passes a test.
  private func isAssigned(_ expression: Node, _ test: (Node) -> Bool) -> Bool {
    if expression.kind == .assignmentStatement { return expression.child(.right).map(test) ?? false }
    let name = expression.variableName?.lowercased()
    if name == "_" || name == "psitem" { return false }
    return analysis.definitions(ofVariable: expression.id).contains { definition in
      let source = node(definition)
      // The variable of a foreach holds one element.
      return source.role != .condition && source.id != expression.id && !isForEachSource(source) && test(source)
    }
  }

  /// The type of the object that an object was a property of.
  private func parentType(of object: ObjectReference) -> TypeID? {
    guard var type = plans[object.origin].flatMap({ $0.frame.result ?? $0.rule.result }) else { return nil }
    for name in object.path.dropLast() {
      guard let next = rules.type(type)?.property(name)?.type else { return nil }
      type = next
    }
    return type
  }

  private func isForEachSource(_ node: Node) -> Bool {
    var current: Node? = node
    while let candidate = current {
      if candidate.role == .condition, candidate.parent?.kind == .forEachStatement { return true }
      guard candidate.parent?.kind == .pipeline || candidate.parent?.kind == .commandExpression else { return false }
      current = candidate.parent
    }
    return false
  }

  /// Collects what each call must ask Graph for.
  func collectDemands() {
    for read in reads where read.isOfResult {
      for plan in read.plans {
        for property in read.needed where !plan.demanded.contains(where: { $0.lowercased() == property.lowercased() }) {
          plan.demanded.append(property)
        }
      }
    }
    for plan in plans.values {
      for contribution in plan.contributions {
        for property in contribution.slot.reads
        where !plan.demanded.contains(where: { $0.lowercased() == property.lowercased() }) {
          plan.demanded.append(property)
        }
      }
    }
    for escape in analysis.escapes {
      for object in escape.objects where object.path.isEmpty {
        guard let plan = plans[object.origin] else { continue }
        switch escape.kind {
        case .allProperties, .exported, .unknownCommand, .dynamicMember:
          if !plan.demandIsOpen {
            plan.demandIsOpen = true
            note(
              escape.kind == .dynamicMember ? "MSG232" : "MSG207",
              ["cmdlet": plan.call.name, "sink": sinkName(escape), "type": object.type.name], at: escape.node,
              thread: plan.thread)
            plan.lower(to: .review)
          }
        case .output, .method, .stored: break
        }
        switch escape.kind {
        case .allProperties, .exported, .output: plan.showsWholeObjects = true
        case .unknownCommand, .dynamicMember, .method, .stored: break
        }
      }
    }
  }

  private func sinkName(_ escape: Escape) -> String {
    let place = node(escape.node)
    if place.kind == .command, let name = place.children(.element).first?.stringValue { return name }
    switch escape.kind {
    case .allProperties: return "a list of all properties"
    case .exported: return "an export"
    case .unknownCommand where place.ancestors.contains(where: { $0.kind == .functionMember }):
      return "the callers of a method"
    default: return "another command"
    }
  }
}
