import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A word stands as the value of a text where nothing was meant: `null`, `none`.
///
/// `Command`; `Text`: the words; `Body`; `NotProperty`: properties of which they are values.
let wordAsValue: DetectorFunction = { context, arguments in
  let words = arguments.texts("Text")
  let exceptions = arguments.texts("NotProperty")
  func isWord(_ node: Node) -> Bool {
    let inner = node.unwrapped
    return inner.kind == .stringConstantExpression && inner.stringValue.map { contains(words, $0) } == true
  }
  return context.graphCalls(arguments).flatMap { call -> [Report] in
    var reports: [Report] = []
    for argument in call.arguments where !argument.isCommonParameter && !contains(exceptions, argument.parameter) {
      guard let value = argument.valueNode.map(context.tree.node), isWord(value),
        context.isText(argument.parameter, of: call)
      else { continue }
      reports.append(Report(value, edits: context.clearingRequest(call, [argument])))
    }
    for body in arguments.texts("Body") {
      guard let value = context.value(body, of: call), let type = context.parameter(body, of: call)?.type else {
        continue
      }
      let keys = context.rules.tables.graphBodyKeys(type)
      for entry in context.bodyRecords(value).flatMap(\.entries)
      where isWord(entry.value) && !contains(exceptions, entry.name)
        && keys.contains(where: { sameName($0.key, entry.name) && $0.type == "String" })
      {
        reports.append(Report(entry.value))
      }
    }
    return reports
  }
}

extension LintContext {
  /// Whether a parameter is a text property of what the cmdlet writes, without a list of values.
  fileprivate func isText(_ name: String, of call: BoundCall) -> Bool {
    guard let parameter = parameter(name, of: call), parameter.type == "String", parameter.allowedValues.isEmpty,
      !parameter.isMandatory
    else { return false }
    return !parameter.name.hasSuffix("Id") || resource(of: call).flatMap { property($0, name) } != nil
  }
}

/// A value is to be cleared by an empty text or `$null`.
///
/// `Command`, `NotProperty`; `Body`; `Fix`: whether to write the request that clears it; `MaybeEmpty`: also values from
/// outside that may be empty, but for properties in `Required`.
let clearedValue: DetectorFunction = { context, arguments in
  let exceptions = arguments.texts("NotProperty")
  func isEmpty(_ node: Node) -> Bool {
    let inner = node.unwrapped
    if inner.isNullConstant { return true }
    if inner.kind == .stringConstantExpression { return inner.stringValue?.isEmpty ?? false }
    guard inner.kind == .memberExpression, inner.isStatic, let name = inner.memberName, sameName(name, "Empty") else {
      return false
    }
    return inner.children.first?.typeName.map { sameName($0.lastNamePart, "string") } ?? false
  }
  let types = ["String", "DateTime", "Int32", "Int64"]
  return context.graphCalls(arguments).flatMap { call -> [Report] in
    let cleared = call.arguments.filter { argument in
      guard !argument.isCommonParameter, !contains(exceptions, argument.parameter),
        let parameter = context.parameter(argument.parameter, of: call), types.contains(parameter.type),
        let value = argument.valueNode.map(context.tree.node)
      else { return false }
      return isEmpty(value)
    }
    let identity = context.identityParameter(of: call)
    var reports: [Report] = []
    let edits = cleared.isEmpty ? [] : context.clearingRequest(call, cleared)
    for argument in cleared where !sameName(argument.parameter, identity ?? "") {
      guard let value = argument.valueNode.map(context.tree.node) else { continue }
      reports.append(Report(value, edits: edits))
    }
    for body in arguments.texts("Body") {
      guard let value = context.value(body, of: call), let type = context.parameter(body, of: call)?.type else {
        continue
      }
      let keys = context.rules.tables.graphBodyKeys(type)
      for entry in context.bodyRecords(value).flatMap(\.entries)
      where !contains(exceptions, entry.name)
        && keys.contains(where: { sameName($0.key, entry.name) && types.contains($0.type) }) && isEmpty(entry.value)
      {
        reports.append(Report(entry.value))
      }
    }
    guard arguments.flag("MaybeEmpty") else { return reports }
    let required = exceptions + arguments.texts("Required")
    for argument in call.arguments where !argument.isCommonParameter && !contains(required, argument.parameter) {
      guard let value = argument.valueNode.map(context.tree.node), !sameName(argument.parameter, identity ?? ""),
        let parameter = context.parameter(argument.parameter, of: call), types.contains(parameter.type),
        !parameter.isMandatory, !argument.isConditional, context.comesFromOutside(value)
      else { continue }
      reports.append(Report(value, severity: .warning))
    }
    return reports
  }
}

extension LintContext {
  /// Whether a value is a cell of a file, an answer, or a parameter with an empty default, and was not tested.
  fileprivate func comesFromOutside(_ value: Node) -> Bool {
    let inner = value.unwrapped
    guard inner.kind == .variableExpression || inner.kind == .memberExpression,
      analysis.value(of: inner.id).mayBeEmpty
    else { return false }
    let text = inner.text.lowercased()
    // Tested somewhere around: `if ($row.City) { … }`, `if ([string]::IsNullOrEmpty(…))`.
    return !inner.ancestors.contains { parent in
      guard parent.kind == .ifStatement || parent.kind == .whileStatement || parent.kind == .switchStatement else {
        return false
      }
      return parent.children(.condition).contains { $0.text.lowercased().contains(text) }
    }
  }

  /// The raw request that does what an update does, with null for what is to be cleared; empty when there is more to
  /// it.
  fileprivate func clearingRequest(_ call: BoundCall, _ cleared: [BoundArgument]) -> [TextEdit] {
    guard call.problems.isEmpty, call.splats.isEmpty, call.pipelineInput == nil, let resource = resource(of: call),
      let identity = identityParameter(of: call), let id = value(identity, of: call),
      let address = graph.cmdlets[call.name]?.address, !isBeta(call)
    else { return [] }
    let segments = address.split(separator: "/")
    guard segments.count == 2, segments[1].hasPrefix("{"), !segments[1].contains("=") else { return [] }
    let inner = id.unwrapped
    var key: String
    switch inner.kind {
    case .stringConstantExpression:
      guard let text = inner.stringValue, !text.contains("#"), !text.contains("'") else { return [] }
      key = text
    case .variableExpression, .memberExpression:
      let name = (inner.variableName ?? inner.memberName ?? "").lowercased()
      let isPlain = inner.kind == .variableExpression && !inner.text.hasPrefix("${")
      key =
        name.hasSuffix("id") ? (isPlain ? inner.text : "$(\(inner.text))") : "$([uri]::EscapeDataString(\(inner.text)))"
    default: return []
    }
    let clearedNames = Set(cleared.map(\.parameter))
    var entries: [String] = []
    var kept: [String] = []
    for argument in call.arguments where !sameName(argument.parameter, identity) {
      if argument.isCommonParameter {
        guard let parameter = argument.parameterNode.map(tree.node) else { return [] }
        let end = argument.valueNode.map { tree.node($0).range.upperBound } ?? parameter.range.upperBound
        kept.append(tree.text.slice(parameter.range.lowerBound..<max(end, parameter.range.upperBound)))
        continue
      }
      guard let property = property(resource, argument.parameter), !property.isReadOnly else {
        return []
      }
      if clearedNames.contains(argument.parameter) {
        entries.append("\(property.name) = $null")
      } else if argument.form == .switchPresent {
        entries.append("\(property.name) = $true")
      } else {
        guard let value = argument.valueNode.map(tree.node), var text = expressionText(value),
          ["String", "Boolean", "Collection(String)"].contains(property.type)
        else { return [] }
        if property.type == "Collection(String)" { text = "@(\(text))" }
        if property.type == "Boolean" { text = "[bool]\(text)" }
        entries.append("\(property.name) = \(text)")
      }
    }
    let body = "@{ \(entries.joined(separator: "; ")) }"
    let command = "Invoke-MgGraphRequest -Method PATCH -Uri \"v1.0/\(segments[0])/\(key)\" -Body \(body)"
    let node = tree.node(call.node)
    return [
      TextEdit(
        range: node.range.lowerBound..<lastPart(of: call).range.upperBound,
        replacement: ([command] + kept).joined(separator: " "))
    ]
  }
}

/// A switch for a property gets text, or what may be empty.
///
/// `Command`; `NotParameter`. The switches are those that the cmdlet writes as a property.
let switchFromText: DetectorFunction = { context, arguments in
  let exceptions = arguments.texts("NotParameter")
  return context.graphCalls(arguments).flatMap { call -> [Report] in
    call.arguments.compactMap { argument in
      guard !argument.isCommonParameter, !contains(exceptions, argument.parameter), case .named = argument.form,
        context.parameter(argument.parameter, of: call)?.isSwitch == true,
        let value = argument.valueNode.map(context.tree.node), context.isTextOrNothing(value)
      else { return nil }
      return Report(value)
    }
  }
}

extension LintContext {
  /// Whether a value is text or nothing rather than a truth value.
  fileprivate func isTextOrNothing(_ value: Node) -> Bool {
    let inner = value.unwrapped
    guard inner.kind == .variableExpression || inner.kind == .memberExpression else {
      return inner.kind == .stringConstantExpression || inner.kind == .expandableStringExpression
    }
    if inner.isVariable("true") || inner.isVariable("false") { return false }
    if inner.isNullConstant { return true }
    let trace = tracer.trace(inner, .elements)
    guard trace.isComplete, !trace.sources.isEmpty else { return false }
    return trace.sources.contains { source in
      switch source.kind {
      case .stringConstantExpression, .expandableStringExpression: return true
      case .memberExpression:
        guard let row = source.children.first else { return false }
        return tracer.trace(row, .elements).sources.contains { origin in
          guard let name = origin.commandName else { return false }
          return ["Import-Csv", "ConvertFrom-Csv", "ipcsv"].contains { sameName($0, name) }
        }
      case .command:
        return source.commandName.map { name in ["Read-Host", "Get-Content"].contains { sameName($0, name) } } ?? false
      case .variableExpression:
        guard let parameter = parameterDeclaration(of: source) else { return false }
        return parameter.children.contains { $0.typeName.map { sameName($0.lastNamePart, "string") } ?? false }
      default: return false
      }
    }
  }
}

/// What says that something is enabled is given the truth of the contrary, to judge by names.
///
/// `Command`, `Parameter`, `Body`; `Name`: names that say the contrary (patterns), `NotName`: but not these.
let polarity: DetectorFunction = { context, arguments in
  guard let root = context.tree.root else { return [] }
  let (names, exceptions) = (arguments.texts("Name"), arguments.texts("NotName"))
  let properties = arguments.texts("Parameter")
  func isContrary(_ name: String?) -> Bool {
    guard let name else { return false }
    return matches(name, anyOf: names) && !matches(name, anyOf: exceptions)
  }
  var reports: [Report] = []
  var values: [(value: Node, call: BoundCall)] = []
  for call in context.graphCalls(arguments) {
    for property in properties { if let value = context.value(property, of: call) { values.append((value, call)) } }
    for body in arguments.texts("Body") {
      guard let value = context.value(body, of: call) else { continue }
      for entry in context.bodyRecords(value).flatMap(\.entries) where contains(properties, entry.name) {
        values.append((entry.value, call))
      }
    }
  }
  for (value, call) in values {
    let inner = value.unwrapped
    if inner.isVariable("true") {
      let function = context.analysis.enclosingFunction(call.node).map(context.tree.node)
      if isContrary(function?.functionName) { reports.append(Report(value)) }
    } else if inner.kind == .variableExpression, isContrary(inner.variableName) {
      reports.append(Report(value))
    } else if inner.kind == .memberExpression, isContrary(inner.memberName),
      !contains(properties, inner.memberName ?? "")
    {
      reports.append(Report(value))
    }
  }
  // A column or entry of a contrary name.
  for table in root.descendants where table.kind == .hashtable {
    for (key, value) in table.tableEntries {
      let name = key.unwrapped.stringValue ?? ""
      var read = value.unwrapped
      var column: String? = name
      if sameName(name, "e") || sameName(name, "expression") {
        column =
          table.tableEntries.first { entry in
            ["n", "name", "l", "label"].contains { sameName($0, entry.key.unwrapped.stringValue ?? "") }
          }?.value.unwrapped.stringValue
        guard let body = value.unwrapped.children.first?.children.first?.onlyChild?.unwrapped else { continue }
        read = body
      }
      guard isContrary(column), read.kind == .memberExpression, let member = read.memberName,
        contains(properties, member)
      else { continue }
      reports.append(Report(read))
    }
  }
  return reports
}
