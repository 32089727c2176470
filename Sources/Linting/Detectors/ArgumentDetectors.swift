import Findings
import PowerShellSyntax

/// A parameter that the call needs is not given, by name, by splatting or in the body: `Command`, `Parameter`, `Body`;
/// `Request`: requests that do the same, as for writes.
let missingParameter: DetectorFunction = { context, arguments in
  let parameters = arguments.texts("Parameter")
  let request = arguments.table("Request")
  let requests = (request.map(context.requests) ?? []).compactMap { command -> Report? in
    guard let body = command.argument(anyOf: request?.texts("Body") ?? [])?.value else { return nil }
    let keys = context.bodyKeys(body)
    return keys.isEmpty || keys.contains { contains(parameters, $0.name) } ? nil : Report(command.nameNode)
  }
  return requests
    + context.commands(named: arguments.texts("Command")).compactMap { command in
      guard command.isComplete, command.argument(anyOf: parameters) == nil else { return nil }
      if let body = command.argument(anyOf: arguments.texts("Body"))?.value {
        let trace = context.tracer.trace(context.jsonInput(of: body) ?? body, .elements)
        guard trace.isComplete, !trace.sources.isEmpty, trace.sources.allSatisfy({ $0.kind == .hashtable }) else {
          return nil
        }
        let records = trace.sources.map { context.record($0) }
        guard records.allSatisfy({ !$0.hasEntry(anyOf: parameters) }) else { return nil }
      } else if let input = command.input, context.analysis.value(of: input.id).objects.isEmpty {
        return nil
      }
      return Report(command.nameNode)
    }
}

/// An argument has one of the forms in `Value`: `Command`, `Parameter`, `TargetValue` (what members are read of),
/// `Fix`. `Desktop` is the severity where the script asks for Windows PowerShell.
let argumentValue: DetectorFunction = { context, arguments in
  let values = arguments.patterns("Value")
  let parameters = arguments.texts("Parameter")
  let fix = arguments.table("Fix")
  return context.commands(named: arguments.texts("Command")).flatMap { command -> [Report] in
    parameters.compactMap { parameter in
      guard let value = command.argument(parameter)?.value,
        context.comes(value, from: values, argument: arguments.patterns("ArgumentValue")),
        context.isRead(value, ofAny: arguments.patterns("TargetValue"))
      else { return nil }
      var edits = context.edits(fix, value: value, entry: nil)
      if fix?.text("Form") == "expression", let fix { edits = context.expressionInstead(of: command, fix) }
      let severity = context.requiresDesktop ? arguments.text("Desktop").flatMap { Severity(rawValue: $0) } : nil
      return Report(value, edits: edits, severity: severity)
    }
  }
}

extension LintContext {
  /// Whether the members that a value may be are read of something with one of the forms; true without forms.
  fileprivate func isRead(_ value: Node, ofAny targets: [SourcePattern]) -> Bool {
    targets.isEmpty
      || tracer.trace(value, .whole).sources.allSatisfy { source in
        source.targetExpression.map { comes($0, from: targets) } ?? false
      }
  }

  /// Writes an expression for a command: `Before`, the argument of one of the parameters in `Keep` as it is written,
  /// `After`. Arguments in `Drop` go; any other argument, or a command that gets input, gives no edit.
  fileprivate func expressionInstead(of command: CommandUse, _ fix: DetectorArguments) -> [TextEdit] {
    guard command.input == nil, !command.node.children.contains(where: { $0.role == .redirection }) else { return [] }
    let keep = fix.texts("Keep")
    let drop = fix.texts("Drop")
    var kept: [String] = []
    for argument in command.arguments {
      if argument.isSplatted { return [] }
      func isAny(_ names: [String]) -> Bool {
        names.contains { sameName($0.prefix(max(argument.parameter.count, 1)), argument.parameter) }
      }
      guard argument.parameter.isEmpty || isAny(keep) else {
        if isAny(drop) { continue }
        return []
      }
      guard let value = argument.value else { return [] }
      let name =
        argument.parameter.isEmpty || value == argument.parameterNode?.children.first
        ? nil : argument.parameterNode?.text
      kept.append(
        (name.map { $0 + " " } ?? argument.parameterNode.map { "-" + ($0.parameterName ?? "") + " " } ?? "")
          + value.text)
    }
    guard kept.count == 1, let text = kept.first else { return [] }
    return [
      TextEdit(range: command.node.range, replacement: (fix.text("Before") ?? "") + text + (fix.text("After") ?? ""))
    ]
  }
}

/// A key that has no business there is in what is written: in the value of `Property`, or at the top of the body:
/// `Command`, `Property`, `Body`, `Request`, `Key`.
let writtenKey: DetectorFunction = { context, arguments in
  let keys = arguments.texts("Key")
  var reports: [Report] = []
  var seen: Set<Range<Int>> = []
  func report(_ records: [Record]) {
    for entry in records.flatMap(\.entries)
    where contains(keys, entry.name) && seen.insert(entry.nameNode.range).inserted {
      reports.append(Report(entry.nameNode))
    }
  }
  if arguments.texts("Property").isEmpty {
    for command in context.commands(named: arguments.texts("Command")) {
      guard let body = command.argument(anyOf: arguments.texts("Body"))?.value else { continue }
      report(context.bodyRecords(body))
    }
  } else {
    for write in context.writes(arguments) { report(context.recordsWithin(write.value)) }
  }
  return reports
}

/// An application object is asked for by the id of an application of Microsoft, which has none: `Command`, `Parameter`;
/// `Rename`: commands that take the same arguments and read what there is.
let firstPartyApplication: DetectorFunction = { context, arguments in
  context.commands(named: arguments.texts("Command")).compactMap { command in
    for parameter in arguments.texts("Parameter") {
      guard let value = command.argument(parameter)?.value else { continue }
      let ids = context.constantTexts(value).flatMap(guids)
      if ids.contains(where: { context.rules.tables.firstPartyApp($0) != nil }) {
        return Report(value, edits: context.renaming(command, arguments))
      }
    }
    return nil
  }
}

extension LintContext {
  /// Gives a command the name that `Rename` has for it, when its result goes into no command of the rule.
  fileprivate func renaming(_ command: CommandUse, _ arguments: DetectorArguments) -> [TextEdit] {
    guard let name = arguments.table("Rename")?.value(for: command.name), command.nameNode.text == command.name else {
      return []
    }
    let others = commands(named: arguments.texts("Command")).filter { $0.node != command.node }
    let isUsed = others.contains { other in
      other.node.descendants.contains { node in
        node.kind == .variableExpression && tracer.trace(node, .elements).sources.contains(command.node)
      }
    }
    return isUsed ? [] : [TextEdit(range: command.nameNode.range, replacement: name)]
  }
}

/// The GUIDs in a text.
private func guids(_ text: String) -> [String] {
  text.split { !($0.isASCII && ($0.isHexDigit || $0 == "-")) }.map(String.init).filter { word in
    word.utf8.count == 36
      && word.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [8, 4, 4, 4, 12]
  }
}

/// A command that does not exist: its name fits `Command`, no table and no function of the script has it.
let unknownCommand: DetectorFunction = { context, arguments in
  guard !context.loadsOtherScripts else { return [] }
  return context.commands(named: arguments.texts("Command")).compactMap { command in
    context.rules.tables.graphName(command.name) == nil ? Report(command.nameNode) : nil
  }
}

/// The result of a call is thrown away though it is given only once: `Command`.
let resultDiscarded: DetectorFunction = { context, arguments in
  context.commands(named: arguments.texts("Command")).compactMap { command in
    context.analysis.resultUse(ofCall: command.node.id) == .discarded ? Report(command.nameNode) : nil
  }
}

/// A member of a call's result, or of its member `Under`, is read that it does not have: `Command`, `Member`.
let resultMember: DetectorFunction = { context, arguments in
  let members = arguments.texts("Member")
  let commands = Set(context.commands(named: arguments.texts("Command")).map(\.node.id))
  guard !commands.isEmpty, let root = context.tree.root else { return [] }
  return root.descendants.compactMap { node in
    guard node.kind == .memberExpression, !node.isStatic, let name = node.memberName, contains(members, name),
      let target = node.children.first, let nameNode = node.children.last
    else { return nil }
    var object = target
    if let under = target.memberName, target.kind == .memberExpression, contains(arguments.texts("Under"), under),
      let inner = target.children.first
    {
      object = inner
    }
    let trace = context.tracer.trace(object, .whole)
    guard !trace.sources.isEmpty, trace.sources.allSatisfy({ commands.contains($0.id) }) else { return nil }
    return Report(nameNode)
  }
}
