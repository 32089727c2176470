import MappingRules
import PowerShellSemantics

/// What converted calls ask Graph for: properties and permissions.
extension Planner {
  /// The list for `-Property`: what the script reads of the result and `Id`; nil when Graph returns all of it anyway.
  func propertyList(of plan: CallPlan) -> String? {
    guard let type = plan.frame.result ?? plan.rule.result, let resource = rules.type(type)?.graph else { return nil }
    let wanted = plan.demanded.compactMap { name -> GraphProperty? in rules.tables.graphProperty(resource, name) }
    guard wanted.contains(where: { !$0.isReturnedByDefault }) else { return nil }
    var list = ["Id"]
    // What a person sees of the whole object must not be empty because something else was asked for.
    if plan.showsWholeObjects { list += rules.type(type)?.shown ?? [] }
    // Who gets the whole object finds there what it would find without -Property.
    if plan.demandIsOpen {
      for property in rules.tables.graphProperties(resource)
      where property.isReturnedByDefault && !list.contains(where: { $0.lowercased() == property.name.lowercased() }) {
        list.append(property.powerShellName)
      }
    }
    for property in wanted where !list.contains(where: { $0.lowercased() == property.powerShellName.lowercased() }) {
      list.append(property.powerShellName)
    }
    return list.joined(separator: ", ")
  }

  /// The delegated permissions that all applied changes need, sorted, without those that others include.
  func appliedScopes() -> [String] {
    var scopes: Set<String> = []
    for plan in plans.values where isApplied(plan.thread) { scopes.formUnion(plan.scopes) }
    for read in reads where isApplied(read.threads[0]) && !consumedReads.contains(read.read.node) {
      if let form = read.form { scopes.formUnion(form.scopes) }
    }
    for use in helperUses where isApplied(use.thread) && isNeeded(use) {
      if let helper = rules.helper(use.helper) { scopes.formUnion(helper.scopes) }
    }
    return rules.session?.reduced(scopes: scopes) ?? scopes.sorted()
  }

  /// The same for an application that signs in by itself.
  func applicationPermissions() -> [String] {
    var permissions = Set(appliedScopes())
    for plan in plans.values where isApplied(plan.thread) && plan.rule.applicationScopes != plan.rule.scopes {
      permissions.formUnion(plan.rule.applicationScopes)
      let others = plans.values.filter { isApplied($0.thread) && $0.rule.cmdlet != plan.rule.cmdlet }
      for scope in plan.rule.scopes where !others.contains(where: { $0.scopes.contains(scope) }) {
        permissions.remove(scope)
      }
    }
    return rules.session?.reduced(scopes: permissions) ?? permissions.sorted()
  }

  /// Whether anything at all is converted, apart from connecting.
  var convertsSomething: Bool {
    plans.values.contains { isApplied($0.thread) && !usesScopes($0) }
  }
}
