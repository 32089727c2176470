import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Lines about modules, `#Requires`, and types of the old module: changed as soon as anything of the script is converted.
struct SessionPlanner {
  let planner: Planner
  let session: SessionRules
  /// Graph cmdlets in the converted text, in lower case.
  let graphCmdlets: Set<String>

  private var tree: SyntaxTree { planner.tree }

  /// Submodules that the converted script uses, sorted.
  var modules: [String] {
    var result: Set<String> = []
    for cmdlet in graphCmdlets {
      if let module = planner.rules.tables.graphModule(ofCmdlet: cmdlet) { result.insert(module) }
    }
    if result.count > 1 { result.remove(session.authenticationModule) }
    if result.isEmpty { result.insert(session.authenticationModule) }
    return result.sorted()
  }

  var needsMinimumVersion: Bool { graphCmdlets.contains { session.needsMinimumVersion($0) } }

  /// Edits of all lines that name the retired module; they belong to `thread`.
  func plan(thread: ThreadID) {
    for command in commands { planCommand(command, thread: thread) }
    for comment in tree.comments { planRequires(comment, thread: thread) }
    planTypes(thread: thread)
  }

  private var commands: [Node] {
    guard let root = tree.root else { return [] }
    return root.descendants.filter { $0.kind == .command }
  }

  private func isRetired(_ name: String) -> Bool {
    session.retiredModules.contains { $0.lowercased() == name.lowercased() }
  }

  // MARK: Commands that name modules

  private func planCommand(_ command: Node, thread: ThreadID) {
    guard let name = command.children(.element).first?.stringValue, let entry = session.command(Self.fullName(name)),
      !entry.isLeft
    else { return }
    let elements = Array(command.children(.element).dropFirst())
    var moduleNodes: [Node] = []
    var parameter: String?
    for element in elements {
      if element.kind == .commandParameter {
        parameter = element.parameterName
        if let argument = element.child(.argument) ?? element.children.first {
          if Self.abbreviates(parameter, entry.parameter) { moduleNodes += retiredNames(in: argument) }
          parameter = nil
        }
        continue
      }
      if parameter == nil || Self.abbreviates(parameter, entry.parameter) || Self.isSwitch(parameter) {
        moduleNodes += retiredNames(in: element)
      }
      parameter = nil
    }
    guard let first = moduleNodes.first else { return }
    if elements.contains(where: { element in
      element.kind == .commandParameter && entry.manual.contains { Self.abbreviates(element.parameterName, $0) }
    }) {
      planner.note(
        "MSG239", ["module": first.stringValue ?? "MSOnline", "cmdlet": entry.name], at: command.id, thread: thread,
        level: .manual,
        needsComment: true)
      return
    }
    let list = modules.joined(separator: ", ")
    // `Get-Module a, b` is true when any of them is there: a test of presence keeps one name.
    let isTest = entry.name.lowercased() == "get-module" && modules.count > 1
    planner.edit(first.range, .text(isTest ? modules[0] : list), thread: thread)
    if isTest {
      planner.note(
        "MSG239", ["module": first.stringValue ?? "MSOnline", "cmdlet": entry.name], at: command.id, thread: thread,
        level: .review,
        message:
          "The script needs \(modules.count) modules now (\(list)); this line tests for the first only, because Get-Module with several "
          + "names finds any of them. All come from one installation, so one test is usually enough.")
    }
    dropParameters(of: command, elements: elements, entry: entry, thread: thread)
  }

  private func dropParameters(of command: Node, elements: [Node], entry: SessionRules.ModuleCommand, thread: ThreadID) {
    var dropsVersion = false
    for (index, element) in elements.enumerated()
    where element.kind == .commandParameter
      && entry.drop.contains(where: { Self.abbreviates(element.parameterName, $0) })
    {
      var end = element.range.upperBound
      let isSwitch = Self.isSwitch(element.parameterName)
      if !isSwitch, !element.usesColon, index + 1 < elements.count, elements[index + 1].kind != .commandParameter {
        end = elements[index + 1].range.upperBound
      }
      let previous = index == 0 ? command.children(.element)[0] : elements[index - 1]
      planner.edit(previous.range.upperBound..<end, [], thread: thread)
      if !isSwitch { dropsVersion = true }
    }
    if dropsVersion {
      planner.note("MSG220", ["cmdlet": entry.name, "module": "MSOnline"], at: command.id, thread: thread)
    }
    if needsMinimumVersion, let parameter = entry.minimumVersionParameter {
      let end = elements.map(\.range.upperBound).max() ?? command.range.upperBound
      planner.append(.text(" -\(parameter) \(session.minimumVersion)"), after: end, of: command, thread: thread)
    }
  }

  private func retiredNames(in node: Node) -> [Node] {
    if node.kind == .stringConstantExpression { return node.stringValue.map(isRetired) == true ? [node] : [] }
    guard node.kind == .arrayLiteral || node.kind == .arrayExpression else { return [] }
    return node.descendants.filter { $0.kind == .stringConstantExpression && $0.stringValue.map(isRetired) == true }
  }

  private static func fullName(_ name: String) -> String {
    switch name.lowercased() {
    case "ipmo": "Import-Module"
    case "gmo": "Get-Module"
    case "rmo": "Remove-Module"
    case "inmo": "Install-Module"
    case "upmo": "Update-Module"
    default: name
    }
  }

  private static func abbreviates(_ written: String?, _ parameter: String) -> Bool {
    guard let written, !written.isEmpty else { return false }
    return parameter.lowercased().hasPrefix(written.lowercased())
  }

  private static func isSwitch(_ parameter: String?) -> Bool {
    guard let parameter = parameter?.lowercased() else { return false }
    return [
      "force", "listavailable", "all", "refresh", "allowclobber", "skippublishercheck", "acceptlicense",
      "allowprerelease", "passthru", "global",
      "disablenamechecking", "verbose", "whatif", "confirm", "usewindowspowershell", "trustrepository", "quiet",
      "noclobber", "ascustomobject",
    ].contains { $0.hasPrefix(parameter) }
  }

  // MARK: #Requires

  private func planRequires(_ comment: Token, thread: ThreadID) {
    let text = tree.text.slice(comment.range)
    guard text.lowercased().hasPrefix("#requires") else { return }
    let bytes = Array(text.utf8)
    for module in session.retiredModules {
      let wanted = Array(module.lowercased().utf8)
      var index = 0
      while index + wanted.count <= bytes.count {
        defer { index += 1 }
        guard
          (0..<wanted.count).allSatisfy({ bytes[index + $0] | 0x20 == wanted[$0] || bytes[index + $0] == wanted[$0] }),
          index == 0 || !Self.isNameByte(bytes[index - 1]),
          index + wanted.count == bytes.count || !Self.isNameByte(bytes[index + wanted.count])
        else { continue }
        let start = comment.range.lowerBound + index
        replaceRequired(start..<start + wanted.count, in: comment, thread: thread)
        index += wanted.count
      }
    }
  }

  /// Replaces a required module's name, or the whole `@{ ModuleName = …; ModuleVersion = … }` that names it.
  private func replaceRequired(_ range: Range<Int>, in comment: Token, thread: ThreadID) {
    let bytes = tree.text.bytes
    var range = range
    var open = range.lowerBound
    while open > comment.range.lowerBound, bytes[open] != UInt8(ascii: "{"), bytes[open] != UInt8(ascii: "}") {
      open -= 1
    }
    let isTable =
      bytes[open] == UInt8(ascii: "{") && open > comment.range.lowerBound && bytes[open - 1] == UInt8(ascii: "@")
    if isTable {
      var close = range.upperBound
      while close < comment.range.upperBound, bytes[close] != UInt8(ascii: "}") { close += 1 }
      range = open - 1..<min(close + 1, comment.range.upperBound)
    } else if range.lowerBound > comment.range.lowerBound, Self.isQuote(bytes[range.lowerBound - 1]),
      range.upperBound < comment.range.upperBound,
      Self.isQuote(bytes[range.upperBound])
    {
      range = range.lowerBound - 1..<range.upperBound + 1
    }
    let text =
      needsMinimumVersion
      ? modules.map { "@{ ModuleName = '\($0)'; ModuleVersion = '\(session.minimumVersion)' }" }.joined(separator: ", ")
      : modules.joined(separator: ", ")
    planner.edit(range, .text(text), thread: thread)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || (byte >= 48 && byte <= 57)
      || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }

  // MARK: Types of the old module

  private func planTypes(thread: ThreadID) {
    guard let root = tree.root else { return }
    for node in root.descendants {
      if node.kind == .stringConstantExpression { noteTypeArgument(node, thread: thread) }
      guard node.kind == .typeConstraint || node.kind == .typeExpression, let name = node.typeName?.lowercased(),
        name.contains("microsoft.online.administration.")
      else { continue }
      if node.role == .catchType, let clause = node.parent, clause.kind == .catchClause {
        planCatch(node, name: name, clause: clause, thread: thread)
      } else if planStatic(node, thread: thread) {
        continue
      } else if !planner.removedTypes.contains(node.id) {
        planner.note("MSG218", ["type": node.typeName ?? name], at: node.id, thread: thread)
      }
    }
  }

  /// `New-Object Type` where the type is one of the old module or holds such.
  private func noteTypeArgument(_ text: Node, thread: ThreadID) {
    guard let command = text.parent, command.kind == .command || command.parent?.kind == .command else { return }
    let owner = command.kind == .command ? command : command.parent
    guard let made = owner?.children(.element).first?.stringValue, made.utf8.count == 10,
      made.lowercased() == "new-object", let name = text.stringValue,
      name.lowercased().contains("microsoft.online.administration."), !planner.removedTypes.contains(text.id)
    else { return }
    planner.note("MSG218", ["type": name], at: text.id, thread: thread)
  }

  /// A static call of an old type that has a successor: `[…ConnectMsolService]::ClearUserSessionState()`.
  private func planStatic(_ type: Node, thread: ThreadID) -> Bool {
    guard let call = type.parent, call.kind == .invokeMemberExpression, let member = call.memberName,
      let name = type.typeName,
      let rule = planner.rules.connect?.statics.first(where: {
        $0.type.lowercased() == name.lowercased() && $0.member.lowercased() == member.lowercased()
      }),
      (rule.level ?? .review) <= planner.options.level
    else { return false }
    let text = rule.code.text.trimmingLineEnds()
    let stands = call.parent?.kind == .commandExpression && call.parent?.parent?.role == .statement
    planner.edit(call.range, .text(stands ? text : "$(" + text + ")"), thread: thread)
    planner.smallChanges.append(
      Planner.SmallChange(
        ruleID: "\(name.split(separator: ".").last ?? "")/\(member.lowercased())", level: rule.level ?? .review,
        message: rule.reason ?? text, node: call.id,
        thread: thread))
    return true
  }

  /// The base class of the old module's errors caught everything: the clause becomes a plain `catch`.
  private func planCatch(_ type: Node, name: String, clause: Node, thread: ThreadID) {
    guard name.hasSuffix(".microsoftonlineexception") else { return }
    let types = clause.children(.catchType)
    guard types.count == 1, planner.options.level >= .review else { return }
    if clause.parent?.children(.catchClause).contains(where: { $0.isCatchAll }) != false {
      let type = type.typeName ?? ""
      planner.note(
        "MSG219", ["type": type, "cmdlet": ""], at: clause.id, thread: thread, level: .manual, needsComment: true,
        message:
          "PowerShell does not know [\(type)] without the old module, and then no catch of this try runs: put both clauses into one catch, and tell the errors apart by $_.FullyQualifiedErrorId."
      )
      return
    }
    var start = type.range.lowerBound
    let bytes = tree.text.bytes
    while start > clause.range.lowerBound, SourceStyle.isBlank(bytes[start - 1]) { start -= 1 }
    planner.edit(start..<type.range.upperBound, [], thread: thread)
    planner.note("MSG219", ["type": type.typeName ?? "", "cmdlet": ""], at: clause.id, thread: thread)
  }
}
