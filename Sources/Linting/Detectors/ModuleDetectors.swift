import Findings
import PowerShellSyntax

/// A place where a script names a module that it wants: a loader's argument, `#Requires`, `using module`.
struct ModuleMention: Sendable {
  var name: String
  var range: Range<Int>
  /// The argument, when it is one.
  var node: Node?
  /// The command that loads or installs it.
  var loader: CommandUse?
}

extension LintContext {
  /// The modules that a script asks for, in source order: `Loader` (commands).
  func moduleMentions(_ loaders: [String]) -> [ModuleMention] {
    var result: [ModuleMention] = []
    for command in commands(named: loaders) {
      let named = ["Name", "ModuleInfo", "FullyQualifiedName"].compactMap { command.argument($0)?.value }
      for value in named.isEmpty ? Array(command.positional.prefix(1)) : named {
        for source in tracer.trace(value, .elements).sources {
          guard let name = moduleName(source) else { continue }
          let node = source.isInside(value) ? source : value
          result.append(ModuleMention(name: name, range: node.range, node: node, loader: command))
        }
      }
    }
    for node in tree.root?.children(.usingStatement) ?? [] where node.usingKind == .module {
      for child in node.children {
        if let name = moduleName(child) {
          result.append(ModuleMention(name: name, range: child.range, node: child, loader: nil))
        }
      }
    }
    for token in tree.comments {
      let text = tree.text.slice(token.range)
      guard text.lowercased().hasPrefix("#requires") else { continue }
      // Read as a command, the comment's arguments are those of #Requires.
      let requires = SyntaxTree.parse(SourceText(String(text.dropFirst())))
      guard let command = requires.root?.descendants.first(where: { $0.kind == .command }) else { continue }
      var isModules = false
      for element in command.children.dropFirst() {
        if element.kind == .commandParameter {
          isModules = element.parameterName.map { sameName("Modules".prefix($0.count), $0) } ?? false
          continue
        }
        guard isModules else { continue }
        for part in element.kind == .arrayLiteral ? Array(element.children) : [element] {
          guard let name = moduleName(part.unwrapped) else { continue }
          let start = token.range.lowerBound + 1 + part.range.lowerBound
          result.append(ModuleMention(name: name, range: start..<start + part.range.count, node: nil, loader: nil))
        }
      }
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The name that a specification of a module has: a text, or a hashtable with `ModuleName`.
  private func moduleName(_ node: Node) -> String? {
    if node.kind == .stringConstantExpression { return node.stringValue }
    guard node.kind == .hashtable else { return nil }
    return node.tableEntries.first { $0.key.constantText.map { sameName($0, "ModuleName") } == true }?
      .value.constantText
  }
}

/// A retired module is named, or one of its commands called, in a script that calls Graph: `Module`, `Loader`,
/// `Command`, `Except`; `Shim` with `Command` and `Covers`: commands that make others work.
let retiredModule: DetectorFunction = { context, arguments in
  guard context.usesGraph else { return [] }
  let shim = arguments.table("Shim")
  let covered =
    shim.map { !context.commands(named: $0.texts("Command")).isEmpty } == true ? shim?.texts("Covers") ?? [] : []
  var reports = context.moduleMentions(arguments.texts("Loader"))
    .filter { contains(arguments.texts("Module"), $0.name) }.map { Report($0.range) }
  for command in context.commands(named: arguments.texts("Command"))
  where !matches(command.name, anyOf: arguments.texts("Except") + covered) {
    reports.append(Report(command.nameNode))
  }
  return reports
}

/// A module is named that has all submodules: `Module`, `Loader`; `Mild`: loaders where that is only slow. The fix
/// names the submodules of the commands that the script calls.
let wholeModule: DetectorFunction = { context, arguments in
  let mild = arguments.texts("Mild")
  return context.moduleMentions(arguments.texts("Loader")).compactMap { mention in
    guard contains(arguments.texts("Module"), mention.name) else { return nil }
    let isMild = mention.loader.map { contains(mild, $0.name) } ?? false
    var edits: [TextEdit] = []
    if !isMild, mention.node?.kind != .hashtable, !context.tree.text.slice(mention.range).contains("{"),
      mention.node == nil || mention.loader != nil
    {
      let names = context.usedModules(isBeta: mention.name.lowercased().contains("beta"))
      if !names.isEmpty { edits = [TextEdit(range: mention.range, replacement: names.joined(separator: ", "))] }
    }
    return Report(mention.range, edits: edits, severity: isMild ? .info : nil)
  }
}

extension LintContext {
  /// The submodules of the Graph commands that the script calls; empty when one is not known.
  fileprivate func usedModules(isBeta: Bool) -> [String] {
    var names: Set<String> = []
    guard !loadsOtherScripts else { return [] }
    for command in commands where matches(command.name, "*-Mg*") {
      guard let module = rules.tables.graphModule(ofCmdlet: command.name) else { return [] }
      if module.contains(".Beta.") == isBeta { names.insert(module) }
    }
    if names.count > 1 { names.remove("Microsoft.Graph.Authentication") }
    return names.sorted()
  }
}

/// Another module that shares assemblies is loaded or connected before the first of Graph: `Command`, `Module` of the
/// others; `First`, `FirstModule` of Graph; `Loader`.
let loadOrder: DetectorFunction = { context, arguments in
  let mentions = context.moduleMentions(arguments.texts("Loader"))
  var first: Int?
  func note(_ place: Int) { first = min(first ?? place, place) }
  for mention in mentions where matches(mention.name, anyOf: arguments.texts("FirstModule")) {
    // #Requires works before everything else.
    note(mention.loader == nil ? 0 : mention.range.lowerBound)
  }
  for command in context.commands(named: arguments.texts("First")) { note(command.node.range.lowerBound) }
  guard let first else { return [] }
  var others = mentions.filter { $0.loader != nil && matches($0.name, anyOf: arguments.texts("Module")) }.map(\.range)
  others += context.commands(named: arguments.texts("Command")).map(\.nameNode.range)
  guard let other = others.filter({ $0.lowerBound < first }).min(by: { $0.lowerBound < $1.lowerBound }) else {
    return []
  }
  return [Report(other)]
}

/// An old name is made an alias of a new command: `Command`, `Old` and `New` (patterns).
let aliasOfOther: DetectorFunction = { context, arguments in
  context.commands(named: arguments.texts("Command")).compactMap { command in
    let name = command.argument("Name")?.value ?? command.positional.first
    let value =
      command.argument("Value")?.value
      ?? (command.argument("Name") == nil ? command.positional.dropFirst().first : command.positional.first)
    guard let old = name?.constantText, let new = value?.constantText, matches(old, anyOf: arguments.texts("Old")),
      matches(new, anyOf: arguments.texts("New"))
    else { return nil }
    return Report(command.node)
  }
}

/// A command that switched all others to the beta names is gone: `Command`, `Parameter` (the profile), `Tested` (not
/// where a condition around it reads such a member or asks for such a command), `Pinned`. The
/// fix deletes the statement and, where it chose beta, names the commands after it anew.
let profileSwitch: DetectorFunction = { context, arguments in
  let severity = context.pinnedSeverity(arguments)?.severity
  let switches = context.commands(named: arguments.texts("Command"))
  return switches.compactMap { command in
    if context.isRun(command.node, afterTestOf: arguments.texts("Tested")) { return nil }
    let profile =
      (command.argument(anyOf: arguments.texts("Parameter"))?.value ?? command.positional.first)?.constantText ?? ""
    var edits: [TextEdit] = []
    let statement = command.node.outerStatement
    if switches.count == 1, statement.unwrapped == command.node || statement == command.node,
      statement.parent?.kind == .namedBlock
    {
      let isBeta = sameName(profile, "beta")
      if isBeta || sameName(profile, "v1.0") {
        edits = [TextEdit(range: context.lineRange(of: statement), replacement: "")]
        if isBeta { edits = context.betaNames(edits) }
      }
    }
    // A switch to what is the default anyway, whose error is caught, does no harm.
    let isHarmless = sameName(profile, "v1.0") && command.node.isInCaughtBody
    return Report(command.nameNode, edits: edits, severity: severity ?? (isHarmless ? .info : nil))
  }
}

extension LintContext {
  /// Adds the beta names of all Graph commands; nothing when one has none.
  fileprivate func betaNames(_ edits: [TextEdit]) -> [TextEdit] {
    var edits = edits
    for command in commands where matches(command.name, "*-Mg*") && !matches(command.name, "*-MgBeta*") {
      if rules.tables.graphModule(ofCmdlet: command.name) == "Microsoft.Graph.Authentication" { continue }
      if matches(command.name, "*-MgProfile") { continue }
      guard let name = betaName(command.name) else { return [] }
      edits.append(TextEdit(range: command.nameNode.range, replacement: name))
    }
    return edits
  }

  /// The known beta cmdlet of the same noun.
  func betaName(_ name: String) -> String? {
    guard let dash = name.firstIndex(of: "-") else { return nil }
    let noun = name[name.index(after: dash)...]
    guard noun.count > 2, sameName(noun.prefix(2), "Mg") else { return nil }
    return rules.tables.graphName("\(name[...dash])MgBeta\(noun.dropFirst(2))")?.name
  }
}

/// A cmdlet that only beta has is called by a name of v1.0: `Command`; `Module`: the modules of beta whose names are
/// all known; `Unless`: not when the script calls one of these; `Pinned`.
let betaOnlyCommand: DetectorFunction = { context, arguments in
  guard !context.loadsOtherScripts, context.commands(named: arguments.texts("Unless")).isEmpty else { return [] }
  let severity = context.pinnedSeverity(arguments)?.severity
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    guard context.rules.tables.graphName(command.name) == nil, let name = context.betaName(command.name),
      let module = context.rules.tables.graphModule(ofCmdlet: name), contains(arguments.texts("Module"), module)
    else { return nil }
    let isPlain = command.nameNode.constantText.map { sameName($0, command.name) } == true
    return Report(
      command.nameNode, edits: isPlain ? [TextEdit(range: command.nameNode.range, replacement: name)] : [],
      severity: severity)
  }
}
