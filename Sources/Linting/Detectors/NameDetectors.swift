import Findings
import MappingRules
import PowerShellSyntax

/// A command is called like a Graph cmdlet, and there is none of that name.
///
/// `Command`, `NotCommand`; `Instead`: what to call, for names that are often made up; `OwnVerb`: verbs that Graph
/// hardly has, so that a name like no other is one of the script's modules. Other names are compared with the known ones.
let inventedCommand: DetectorFunction = { context, arguments in
  guard !context.loadsOtherScripts else { return [] }
  let exceptions = arguments.texts("NotCommand")
  let known = arguments.table("Instead")
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    guard isGraphName(command.name), !matches(command.name, anyOf: exceptions),
      context.rules.tables.graphName(command.name) == nil, context.analysis.call(at: command.node.id) == nil,
      !context.isRun(command.node, afterTestOf: [command.name])
    else { return nil }
    if let meant = known?.value(for: command.name) {
      return Report(command.nameNode, detail: "Probably meant: \(meant).")
    }
    // A noun that is known with other verbs is no news of a later version; anything else may be.
    let others = context.otherVerbs(of: command.name)
    if let first = others.first {
      let isSame = verbClass(first) == verbClass(command.name)
      let detail =
        isSame
        ? "Probably meant: \(first)."
        : "With this noun there is \(others.prefix(2).joined(separator: " and ")), and nothing that does this."
      return Report(command.nameNode, detail: detail)
    }
    let tables = context.rules.tables
    let near = tables.nearestGraphName(to: command.name)
    // Modules have cmdlets of their own whose names only begin so.
    if contains(arguments.texts("OwnVerb"), String(command.name.prefix { $0 != "-" })), near == nil {
      return nil
    }
    let isNear = { (name: String) in nameDistance(name, command.name, limit: 3) <= 3 }
    let sure =
      context.betaName(of: command.name) ?? tables.graphName(beginning: command.name)
      ?? near.flatMap { isNear($0) ? $0 : nil }
    let nearest = sure ?? near
    return Report(
      command.nameNode, severity: sure == nil ? .info : .warning, detail: nearest.map { "Probably meant: \($0)." })
  }
}

/// What a verb does: reads, removes, changes.
private func verbClass(_ name: String) -> Int {
  let verb = String(name.prefix { $0 != "-" })
  if contains(["Get", "Find", "Search", "Test", "Confirm"], verb) { return 0 }
  return contains(["Remove", "Clear", "Revoke", "Disable"], verb) ? 1 : 2
}

extension LintContext {
  /// The known cmdlets with the same noun, or its singular, and another verb: first those that do the same kind of
  /// thing.
  fileprivate func otherVerbs(of name: String) -> [String] {
    let noun = String(name.drop { $0 != "-" })
    let own = String(name.prefix { $0 != "-" })
    let verbs = [own, "Update", "Set", "New", "Add", "Invoke", "Remove", "Clear", "Revoke", "Get"]
    for noun in noun.hasSuffix("s") ? [noun, String(noun.dropLast())] : [noun] {
      let known = verbs.compactMap { rules.tables.graphName($0 + noun)?.name }
      let same = known.filter { verbClass($0) == verbClass(name) }
      if !known.isEmpty { return same + known.filter { !same.contains($0) }.reversed() }
    }
    return []
  }
}

extension LintContext {
  /// The cmdlet of the beta API, or of v1.0 for one of beta.
  fileprivate func betaName(of name: String) -> String? {
    let verb = String(name.prefix { $0 != "-" })
    let noun = name.drop { $0 != "-" }.dropFirst(3)
    let other = noun.hasPrefix("Beta") ? "\(verb)-Mg\(noun.dropFirst(4))" : "\(verb)-MgBeta\(noun)"
    return rules.tables.graphName(other)?.name
  }
}

/// `Verb-Mg` or `Verb-MgBeta` and a capital letter.
private func isGraphName(_ name: String) -> Bool {
  guard let dash = name.firstIndex(of: "-"), dash > name.startIndex else { return false }
  let noun = name[dash...].dropFirst()
  guard noun.hasPrefix("Mg"), let next = noun.dropFirst(2).first else { return false }
  return next.isASCII && next.isUppercase
}
