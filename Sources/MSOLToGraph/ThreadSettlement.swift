import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Decides which threads are applied: each whole or not at all.
extension Planner {
  func settleThreads() {
    var levels: [ThreadID: ConfidenceLevel] = [:]
    var members: [ThreadID: [CallPlan]] = [:]
    for plan in plans.values.sorted(by: { $0.call.node < $1.call.node }) {
      let thread = threads.find(plan.thread)
      levels[thread] = max(levels[thread] ?? .safe, plan.level)
      members[thread, default: []].append(plan)
    }
    for read in reads {
      guard let thread = read.threads.first.map({ threads.find($0) }) else { continue }
      levels[thread] = max(levels[thread] ?? .safe, read.level)
    }
    for (thread, level) in levels {
      if level <= options.level {
        appliedThreads.insert(thread)
      } else {
        for plan in members[thread] ?? [] {
          note("MSG216", ["cmdlet": plan.call.name, "level": level.rawValue], at: plan.call.node)
        }
      }
    }
    let settlement = Settlement(planner: self, members: members)
    settlement.leaveUnwritable()
    var changed = true
    while changed {
      changed = settlement.leavePipelines() || settlement.leaveArguments() || settlement.leaveCompanions()
      if !changed { changed = settlement.leaveConsumers() || settlement.leaveSources() || settlement.leaveMixedReads() }
    }
    // Where nothing but connecting could be converted, the old connection stays with the calls that need it.
    if !convertsSomething, !refusals.isEmpty { appliedThreads = [] }
  }

  /// Methods of the old module's objects, which Graph's objects do not have: the call that made the object stays.
  func refuseLostMethods() {
    let known: Set<String> = [
      "tostring", "gettype", "equals", "gethashcode", "where", "foreach", "contains", "indexof", "compareto", "clone",
      "toarray", "getenumerator", "copyto", "add", "addrange", "remove", "removeat", "removeall", "clear", "sort",
      "reverse", "insert", "getvalue", "setvalue", "item", "get", "tolist", "find", "findall", "exists", "any",
      "foreachobject", "getlength",
    ]
    for escape in analysis.escapes where escape.kind == .method {
      guard let name = node(escape.node).memberName, !known.contains(name.lowercased()) else { continue }
      for object in escape.objects where object.path.isEmpty {
        guard let plan = plans[object.origin] else { continue }
        plans[object.origin] = nil
        refusals[object.origin] = Refusal(
          findingID: "MSG255", values: ["cmdlet": plan.call.name, "method": name, "line": "\(line(of: escape.node))"],
          node: object.origin)
      }
    }
  }

  func line(of id: NodeID) -> Int { LineMap(tree.text).position(utf8: node(id).range.lowerBound).line }
}

/// One pass over the refusals: what must stay because something else stays.
private struct Settlement {
  let planner: Planner
  let members: [ThreadID: [CallPlan]]

  private func appliedPlan(of id: NodeID) -> CallPlan? {
    planner.plans[id].flatMap { planner.isApplied($0.thread) ? $0 : nil }
  }

  private func stays(_ id: NodeID) -> Bool {
    planner.refusals[id] != nil || planner.plans[id].map { !planner.isApplied($0.thread) } ?? false
  }

  /// Leaves a call and all that is converted together with it.
  private func leave(_ plan: CallPlan, _ message: String) {
    let thread = planner.threads.find(plan.thread)
    planner.appliedThreads.remove(thread)
    planner.refusals[plan.call.node] = Refusal(
      findingID: "MSG214", values: [:], message: message, node: plan.call.node)
    for member in members[thread] ?? [] where planner.refusals[member.call.node] == nil {
      planner.refusals[member.call.node] = Refusal(
        findingID: "MSG214", values: [:],
        message:
          "\(member.call.name) is left as it was, because the same lines read what it and \(plan.call.name) in line \(planner.line(of: plan.call.node)) return, and that line cannot be converted.",
        node: member.call.node)
    }
  }

  private var refusals: [(id: NodeID, refusal: Refusal)] {
    planner.refusals.map { ($0.key, $0.value) }.sorted { $0.id < $1.id }
  }

  /// Objects that are written to where Graph's have no such property stay objects of the old kind.
  func leaveUnwritable() {
    for (thread, read) in planner.unwritable where planner.isApplied(thread) {
      let thread = planner.threads.find(thread)
      planner.appliedThreads.remove(thread)
      for plan in members[thread] ?? [] {
        planner.refusals[plan.call.node] = Refusal(
          findingID: "MSG214", values: [:],
          message:
            "\(plan.call.name) is left as it was, because line \(planner.line(of: read.node)) assigns \(read.name) of its objects, which Graph's do not have: give the value to the cmdlet as an argument and convert again.",
          node: plan.call.node)
      }
    }
  }

  /// A pipeline is converted as a whole or not at all.
  func leavePipelines() -> Bool {
    var changed = false
    for (id, refusal) in refusals {
      guard let call = planner.analysis.call(at: id), let input = call.pipelineInput,
        let pipeline = planner.node(id).parent
      else { continue }
      for origin in Set(planner.analysis.value(of: input).objects.map(\.origin)).sorted()
      where planner.node(origin).parent?.id == pipeline.id {
        guard let plan = appliedPlan(of: origin) else { continue }
        leave(
          plan,
          "\(plan.call.name) is left as it was, because \(call.name) in the same pipeline cannot be converted (\(refusal.findingID))."
        )
        changed = true
      }
    }
    return changed
  }

  /// So is a call with the calls that stand in its arguments.
  func leaveArguments() -> Bool {
    var changed = false
    for (id, refusal) in refusals {
      let range = planner.node(id).range
      for plan in planner.plans.values.sorted(by: { $0.call.node < $1.call.node })
      where plan.call.node != id && planner.isApplied(plan.thread)
        && range.contains(planner.node(plan.call.node).range.lowerBound)
      {
        guard
          !planner.node(plan.call.node).ancestors.prefix(while: { $0.id != id }).contains(where: {
            $0.kind == .scriptBlockExpression
          })
        else { continue }
        leave(
          plan,
          "\(plan.call.name) is left as it was, because it is an argument of a call that cannot be converted (\(refusal.findingID))."
        )
        changed = true
      }
    }
    return changed
  }

  /// A call that only prepares others stays as long as one of them does.
  func leaveCompanions() -> Bool {
    var changed = false
    for plan in planner.plans.values.sorted(by: { $0.call.node < $1.call.node })
    where planner.isApplied(plan.thread) && !plan.rule.staysWith.isEmpty {
      guard
        let other = planner.analysis.calls.first(where: { call in
          plan.rule.staysWith.contains { $0.lowercased() == call.name.lowercased() } && stays(call.node)
        })
      else { continue }
      leave(
        plan,
        "\(plan.call.name) is left as it was, because \(other.name) in line \(planner.line(of: other.node)) needs it and cannot be converted."
      )
      changed = true
    }
    return changed
  }

  /// A call that takes objects of a call that stays would meet objects of the old kind.
  func leaveConsumers() -> Bool {
    var changed = false
    for plan in planner.plans.values.sorted(by: { $0.call.node < $1.call.node }) where planner.isApplied(plan.thread) {
      guard let left = planner.producers(of: plan.call).first(where: stays) else { continue }
      let thread = planner.threads.find(plan.thread)
      planner.appliedThreads.remove(thread)
      for member in members[thread] ?? [] {
        planner.refusals[member.call.node] = Refusal(
          findingID: "MSG214",
          values: [
            "cmdlet": member.call.name, "other": planner.analysis.call(at: left)?.name ?? "",
            "line": "\(planner.line(of: left))",
          ],
          node: member.call.node)
      }
      changed = true
    }
    return changed
  }

  /// A call whose result goes nowhere but into calls that stay would give them objects of the new kind.
  func leaveSources() -> Bool {
    var changed = false
    for (id, _) in refusals {
      guard let call = planner.analysis.call(at: id) else { continue }
      for origin in wholeObjects(takenBy: call) {
        guard let plan = appliedPlan(of: origin), !isUsedElsewhere(origin) else { continue }
        leave(
          plan,
          "\(plan.call.name) is left as it was, because \(call.name) in line \(planner.line(of: id)) takes what it returns and cannot be converted."
        )
        changed = true
      }
    }
    return changed
  }

  /// The calls whose results an old call takes as they are.
  private func wholeObjects(takenBy call: BoundCall) -> [NodeID] {
    var places = call.arguments.compactMap(\.valueNode)
    if let input = call.pipelineInput { places.append(input) }
    let objects = places.flatMap { planner.analysis.value(of: $0).objects }.filter { $0.path.isEmpty }
    return Set(objects.map(\.origin)).subtracting([call.node]).sorted()
  }

  private func isUsedElsewhere(_ origin: NodeID) -> Bool {
    let refused = planner.refusals.keys.map { planner.node($0).range }
    let isRead = planner.analysis.reads.contains { read in
      read.objects.contains { $0.origin == origin }
        && !refused.contains { $0.contains(planner.node(read.node).range.lowerBound) }
    }
    if isRead || planner.analysis.escapes.contains(where: { $0.objects.contains { $0.origin == origin } }) {
      return true
    }
    return planner.plans.values.contains {
      planner.isApplied($0.thread) && planner.producers(of: $0.call).contains(origin)
    }
  }

  /// A place that reads what either a converted call or one that stays returned can have one form only.
  func leaveMixedReads() -> Bool {
    var changed = false
    for read in planner.reads where planner.isApplied(read.threads[0]) && read.form != nil {
      guard read.form?.name?.lowercased() != read.read.name.lowercased(),
        let left = read.read.objects.map(\.origin).first(where: stays),
        let plan = read.plans.first(where: { planner.isApplied($0.thread) })
      else { continue }
      let other = planner.analysis.call(at: left)
      leave(
        plan,
        "\(plan.call.name) is left as it was, because line \(planner.line(of: read.read.node)) reads what it or \(other?.name ?? "another call") in line \(planner.line(of: left)) returns, and that line cannot be converted."
      )
      changed = true
    }
    return changed
  }
}
