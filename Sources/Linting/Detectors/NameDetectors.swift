import Findings
import MappingRules
import PowerShellSyntax

/// A command is called like a Graph cmdlet, and there is none of that name.
///
/// `Command`, `NotCommand`; `Instead`: what to call, for names that are often made up. Other names are compared with
/// the known ones.
let inventedCommand: DetectorFunction = { context, arguments in
  guard !context.loadsOtherScripts else { return [] }
  let exceptions = arguments.texts("NotCommand")
  let known = arguments.table("Instead")
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    guard isGraphName(command.name), !matches(command.name, anyOf: exceptions),
      context.rules.tables.graphName(command.name) == nil, context.analysis.call(at: command.node.id) == nil,
      !isTestedFor(command, context)
    else { return nil }
    if let meant = known?.value(for: command.name) {
      return Report(command.nameNode, detail: "Probably meant: \(meant).")
    }
    // A noun that is known with other verbs is no news of a later version; anything else may be.
    let other = context.otherVerb(of: command.name)
    let nearest =
      other ?? context.betaName(of: command.name) ?? context.rules.tables.nearestGraphName(to: command.name)
    return Report(
      command.nameNode, severity: other != nil ? nil : (nearest == nil ? .info : .warning),
      detail: nearest.map { "Probably meant: \($0)." })
  }
}

extension LintContext {
  /// A known cmdlet with the same noun, or its singular, and another verb; the own verb before verbs that change
  /// something, for a verb that does.
  fileprivate func otherVerb(of name: String) -> String? {
    let verb = String(name.prefix { $0 != "-" })
    let noun = String(name.drop { $0 != "-" })
    let verbs =
      sameName(verb, "Get")
      ? ["Get", "Update", "New", "Remove", "Set"] : [verb, "Update", "Set", "New", "Remove", "Invoke", "Add", "Get"]
    let nouns = noun.hasSuffix("s") ? [noun, String(noun.dropLast())] : [noun]
    for noun in nouns {
      for verb in verbs { if let known = rules.tables.graphName(verb + noun) { return known.name } }
    }
    return nil
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

/// Whether the call runs only where the script found that the command exists.
private func isTestedFor(_ command: CommandUse, _ context: LintContext) -> Bool {
  command.node.ancestors.contains { parent in
    guard parent.kind == .ifStatement else { return false }
    return parent.children(.condition).contains { condition in
      condition.descendants.contains { node in
        guard node.kind == .command, let name = node.commandName, sameName(name, "Get-Command") else { return false }
        return node.descendants.contains { $0.stringValue.map { sameName($0, command.name) } ?? false }
      }
    }
  }
}
