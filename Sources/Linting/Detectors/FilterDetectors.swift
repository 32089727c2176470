import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A filter of a Graph call, or of the address of a request.
private struct FilterUse {
  /// Nil for a request.
  let call: BoundCall?
  let query: QueryText
  let filter: ODataFilter
  let resource: String?
}

extension LintContext {
  /// The filters of Graph calls that are known as text.
  fileprivate func filters(_ arguments: DetectorArguments) -> [FilterUse] {
    let types = arguments.texts("Type")
    let requests = arguments.table("Request").map { request in
      graphRequests(request).compactMap { use -> FilterUse? in
        guard let query = use.address.option("$filter") else { return nil }
        let resource = resource(of: use)
        if !types.isEmpty {
          guard let resource, contains(types, resource) else { return nil }
        }
        return FilterUse(call: nil, query: query, filter: ODataFilter(query), resource: resource)
      }
    }
    return (requests ?? [])
      + graphCalls(arguments).compactMap { call in
        let resource = resource(of: call)
        if !types.isEmpty {
          guard let resource, contains(types, resource) else { return nil }
        }
        guard let value = value("Filter", of: call), let query = queryText(value) else { return nil }
        return FilterUse(call: call, query: query, filter: ODataFilter(query), resource: resource)
      }
  }

  /// The properties of a filter's resource are known as they are; beta knows more.
  fileprivate func plainResource(_ use: FilterUse) -> String? { use.call.map(isBeta) ?? false ? nil : use.resource }
}

/// A filter needs the service's advanced mode, and the call does not ask for it.
///
/// `Command`, `Type`; `Operator`, `Function`, `Segment`: words that need it; `Sort`: a sorted filter does; `Fix`:
/// what to add.
let advancedQuery: DetectorFunction = { context, arguments in
  let operators = arguments.texts("Operator")
  let functions = arguments.texts("Function")
  let segments = arguments.texts("Segment")
  return context.filters(arguments).compactMap { use in
    guard let call = use.call else { return nil }
    let level = call.argument("ConsistencyLevel") != nil
    let count = call.argument("CountVariable") != nil
    if level && count { return nil }
    guard context.hasParameter("ConsistencyLevel", call), !use.filter.isBroken,
      !call.problems.contains(where: { if case .unknownSplat = $0 { true } else { false } })
    else { return nil }
    let tokens = use.filter.tokens
    let wrong = tokens.enumerated().first { index, token in
      guard token.kind == .word else { return false }
      if contains(operators, token.text) { return true }
      let isCall = index + 1 < tokens.count && tokens[index + 1].kind == .sign && tokens[index + 1].text == "("
      if isCall, contains(functions, token.text) { return true }
      return segments.contains { token.text.lowercased().hasSuffix("/" + $0.lowercased()) }
    }?.element
    let isSorted = arguments.flag("Sort") && call.argument("Sort") != nil
    guard wrong != nil || isSorted else { return nil }
    let range = wrong?.range ?? context.tree.node(call.nameNode).range
    let text = (level ? "" : " -ConsistencyLevel eventual") + (count ? "" : " -CountVariable matchCount")
    let end = context.lastPart(of: call).range.upperBound
    return Report(range, edits: [TextEdit(range: end..<end, replacement: text)])
  }
}

/// PowerShell's operators stand in a filter.
///
/// `Command`; `Operator`: what OData says for them, empty where it has no like; `Sign`: signs of other languages.
let foreignOperators: DetectorFunction = { context, arguments in
  let operators = arguments.table("Operator")
  let signs = arguments.texts("Sign")
  return context.filters(arguments).flatMap { use -> [Report] in
    let tokens = use.filter.tokens
    var wrong: [(range: Range<Int>, replacement: String)] = []
    for (index, token) in tokens.enumerated() {
      if token.kind == .word, token.text.hasPrefix("-"),
        let pair = operators?.table?.entries.first(where: { sameName($0.key, token.text.dropFirst()) })
      {
        if case .string(let text) = pair.value.content { wrong.append((token.range, text)) }
      } else if token.kind == .word, ["$true", "$false", "$null"].contains(token.text.lowercased()) {
        wrong.append((token.range, String(token.text.dropFirst().lowercased())))
      } else if token.kind == .value, token.isBareValue, token.values[0].isNullConstant {
        wrong.append((token.range, ""))
      } else if token.kind == .sign, index + 1 < tokens.count, tokens[index + 1].kind == .sign,
        contains(signs, token.text + tokens[index + 1].text)
      {
        wrong.append((token.range.lowerBound..<tokens[index + 1].range.upperBound, ""))
      } else if token.kind == .word, index > 0, tokens[index - 1].kind == .word, index + 1 < tokens.count,
        tokens[index + 1].kind == .string || tokens[index + 1].kind == .value,
        contains(arguments.texts("Infix"), token.text)
      {
        wrong.append((token.range, ""))
      }
    }
    // A quote that is not closed.
    if wrong.isEmpty, use.filter.isBroken { return [Report(use.query.node)] }
    guard !wrong.isEmpty else { return [] }
    let isMendable = wrong.allSatisfy { !$0.replacement.isEmpty }
    let edits = isMendable ? wrong.map { TextEdit(range: $0.range, replacement: $0.replacement) } : []
    return [Report(wrong[0].range, edits: edits)]
  }
}

/// A value of a filter is in quotes though the property's type takes none: `Command`, `Type` of properties in `Quoted`.
let quotedFilterValue: DetectorFunction = { context, arguments in
  let types = arguments.texts("Quoted")
  return context.filters(arguments).flatMap { use -> [Report] in
    guard let resource = context.plainResource(use) else { return [] }
    return use.filter.comparisons.compactMap { comparison in
      guard comparison.operand.kind == .string, let content = comparison.operand.content,
        let type = use.filter.type(of: comparison.path.text, resource: resource, context.rules.tables),
        contains(types, type)
      else { return nil }
      let range = comparison.operand.range
      return Report(
        range,
        edits: [
          TextEdit(range: range.lowerBound..<content.lowerBound, replacement: ""),
          TextEdit(range: content.upperBound..<range.upperBound, replacement: ""),
        ])
    }
  }
}

/// A value of a filter has no quotes though the property's type needs them: `Command`, `Unquoted`: the types.
let unquotedFilterValue: DetectorFunction = { context, arguments in
  let types = arguments.texts("Unquoted")
  return context.filters(arguments).flatMap { use -> [Report] in
    guard let resource = context.plainResource(use) else { return [] }
    return use.filter.comparisons.compactMap { comparison in
      let operand = comparison.operand
      guard operand.kind == .value, operand.isBareValue, let value = operand.values.first, !value.isNullConstant,
        let type = use.filter.type(of: comparison.path.text, resource: resource, context.rules.tables),
        contains(types, type), !context.mayHoldQuotes(value)
      else { return nil }
      var edits: [TextEdit] = []
      if context.isInsideString(value), let text = context.doubling(value) {
        edits = [TextEdit(range: operand.range, replacement: "'\(text)'")]
      }
      return Report(operand.range, edits: edits)
    }
  }
}

extension LintContext {
  /// Whether a value put into a text brings quotes of its own, as far as is known.
  fileprivate func mayHoldQuotes(_ value: Node) -> Bool {
    if value.text.contains("'") || value.text.contains("\"") { return true }
    return ([value] + Array(value.descendants)).filter { $0.kind == .variableExpression }.contains { variable in
      tracer.trace(variable, .elements).sources.contains { source in
        switch source.kind {
        case .stringConstantExpression, .expandableStringExpression: source.stringValue?.contains("'") ?? false
        case .binaryExpression, .invokeMemberExpression: source.text.contains("'")
        default: false
        }
      }
    }
  }

  /// Whether a value stands inside an expandable string.
  fileprivate func isInsideString(_ value: Node) -> Bool { value.parent?.kind == .expandableStringExpression }

  /// A value of an expandable string with quotes doubled.
  fileprivate func doubling(_ value: Node) -> String? {
    switch value.kind {
    case .variableExpression: return "$(\(value.text) -replace \"'\", \"''\")"
    case .subExpression:
      guard let inner = value.children.first?.onlyChild?.unwrapped else { return nil }
      guard inner.kind == .variableExpression || inner.kind == .memberExpression else { return nil }
      return "$(\(inner.text) -replace \"'\", \"''\")"
    default: return nil
    }
  }
}

/// A value that may hold an apostrophe is put between the quotes of a filter as it is.
///
/// `Command`; `Safe`: properties whose values have none (patterns); `SafeValue`: names of members and variables
/// likewise.
let unescapedFilterValue: DetectorFunction = { context, arguments in
  let safe = arguments.texts("Safe")
  let safeValues = arguments.texts("SafeValue")
  return context.filters(arguments).flatMap { use -> [Report] in
    use.filter.comparisons.compactMap { comparison in
      guard comparison.operand.kind == .string, comparison.operand.values.count == 1,
        let value = comparison.operand.values.first, let last = comparison.path.text.split(separator: "/").last,
        !matches(String(last), anyOf: safe), context.mayHoldApostrophe(value, safeValues)
      else { return nil }
      var edits: [TextEdit] = []
      if context.isInsideString(value), let text = context.doubling(value) {
        edits = [TextEdit(range: value.range, replacement: text)]
      }
      return Report(value, edits: edits)
    }
  }
}

extension LintContext {
  /// Whether a value comes from outside the script: a file, a parameter, a prompt, a property that people write.
  fileprivate func mayHoldApostrophe(_ value: Node, _ safe: [String]) -> Bool {
    var inner = value
    if value.kind == .subExpression {
      guard let statement = value.children.first?.onlyChild?.unwrapped else { return false }
      inner = statement
    }
    guard inner.kind == .variableExpression || inner.kind == .memberExpression else { return false }
    guard let name = inner.kind == .variableExpression ? inner.variableName : inner.memberName,
      !matches(name, anyOf: safe)
    else { return false }
    let trace = tracer.trace(inner, .elements)
    guard trace.isComplete, !trace.sources.isEmpty else { return false }
    return trace.sources.contains { source in
      switch source.kind {
      case .memberExpression:
        guard let member = source.memberName, !matches(member, anyOf: safe) else { return false }
        return true
      case .variableExpression: return isParameter(source) || source.isVariable("_") || source.isVariable("PSItem")
      case .command:
        guard let command = source.commandName else { return false }
        return ["Import-Csv", "Get-Content", "Read-Host", "ipcsv", "gc", "cat"].contains { sameName($0, command) }
      default: return false
      }
    }
  }

  /// Whether a variable is a parameter of the script or of a function.
  func isParameter(_ variable: Node) -> Bool { parameterDeclaration(of: variable) != nil }

  /// The declaration of the parameter that a variable is.
  func parameterDeclaration(of variable: Node) -> Node? {
    guard let name = variable.variableName else { return nil }
    for parent in variable.ancestors {
      var declared = parent.children.filter { $0.kind == .parameter }
      if let block = parent.children.first(where: { $0.kind == .paramBlock }) {
        declared += block.children.filter { $0.kind == .parameter }
      }
      for parameter in declared {
        guard let own = parameter.children.first(where: { $0.kind == .variableExpression })?.variableName,
          sameName(own, name)
        else { continue }
        return parameter
      }
      if parent.kind == .functionDefinition {
        // The parameters of a function stand before its body or in it.
        if let body = parent.children.last, let block = body.children.first(where: { $0.kind == .paramBlock }) {
          for parameter in block.children where parameter.kind == .parameter {
            if parameter.children.contains(where: {
              $0.kind == .variableExpression && $0.variableName.map { sameName($0, name) } == true
            }) {
              return parameter
            }
          }
        }
        return nil
      }
    }
    return nil
  }
}

/// A filter is no OData text: a script block, `*`, or a text with wildcards.
///
/// `Command`; `Form`: `block`, `star` (the whole filter), `wildcard` (in a quoted value).
let filterForm: DetectorFunction = { context, arguments in
  let forms = arguments.texts("Form")
  return context.graphCalls(arguments).compactMap { call in
    guard let value = context.value("Filter", of: call) else { return nil }
    let trace = context.tracer.trace(value, .whole)
    guard trace.isComplete, trace.sources.count == 1, let source = trace.sources.first else { return nil }
    if source.kind == .scriptBlockExpression { return contains(forms, "block") ? Report(source) : nil }
    guard let query = QueryText(source) else { return nil }
    if query.text() == "*" {
      guard contains(forms, "star") else { return nil }
      var edits: [TextEdit] = []
      if let parameter = call.argument("Filter")?.parameterNode.map(context.tree.node), value == source,
        call.argument("Filter")?.form == .named
      {
        let isAll = call.argument("All") != nil || call.argument("Top") != nil
        let range = parameter.range.lowerBound..<value.range.upperBound
        edits = isAll ? [] : [TextEdit(range: range, replacement: "-All")]
      }
      return Report(source, edits: edits)
    }
    guard contains(forms, "wildcard") else { return nil }
    let filter = ODataFilter(query)
    let star = filter.tokens.first { $0.kind == .string && ($0.text.hasPrefix("*") || $0.text.hasSuffix("*")) }
    return star.map { Report($0.range, severity: .warning) }
  }
}

/// A filter names a property that the resource does not have, or that cannot be filtered.
///
/// `Command`, `Type`; `Known`: names that are no properties (patterns); `Rename`: the name today.
let filterProperty: DetectorFunction = { context, arguments in
  let known = arguments.texts("Known")
  let rename = arguments.table("Rename")
  let tables = context.rules.tables
  return context.filters(arguments).flatMap { use -> [Report] in
    guard let resource = context.plainResource(use), context.isKnownResource(resource), !use.filter.isBroken
    else { return [] }
    return use.filter.properties.compactMap { token in
      let head = String(token.text.prefix { $0 != "/" })
      guard !matches(head, anyOf: known), !head.contains("."), !head.contains("@"), !head.contains("-") else {
        return nil
      }
      // Inside of any( ) the element's own properties may stand without its variable.
      let elements = use.filter.lambdas.values
      if elements.contains(where: { use.filter.type(of: $0 + "/" + head, resource: resource, tables) != nil }) {
        return nil
      }
      if let property = context.property(resource, head) {
        return property.filterable == "no" && !property.isNavigation
          ? Report(token.range, detail: "\(property.name) cannot be filtered.") : nil
      }
      if let new = rename?.value(for: head), context.property(resource, new) != nil {
        let end = token.range.lowerBound + head.utf8.count
        return Report(
          token.range, edits: [TextEdit(range: token.range.lowerBound..<end, replacement: new)])
      }
      return Report(
        token.range, detail: tables.nearestProperty(resource, to: head).map { "\(resource) has \($0)." })
    }
  }
}

/// A filter uses a function that the service does not have for a resource: `Command`, `Type`, `Function`.
let filterFunction: DetectorFunction = { context, arguments in
  let functions = arguments.texts("Function")
  return context.filters(arguments).flatMap { use in
    use.filter.comparisons.filter { contains(functions, $0.operation) }.map { Report($0.path.range) }
  }
}

/// A search of the directory without what it needs: the level, or a property and inner double quotes.
///
/// `Command`. Cmdlets without `-ConsistencyLevel` search elsewhere.
let searchForm: DetectorFunction = { context, arguments in
  context.graphCalls(arguments).compactMap { call in
    guard context.hasParameter("ConsistencyLevel", call), let value = context.value("Search", of: call),
      !call.problems.contains(where: { if case .unknownSplat = $0 { true } else { false } })
    else { return nil }
    if call.argument("ConsistencyLevel") == nil {
      let end = context.lastPart(of: call).range.upperBound
      return Report(value, edits: [TextEdit(range: end..<end, replacement: " -ConsistencyLevel eventual")])
    }
    guard let query = context.queryText(value) else { return nil }
    let text = query.text()
    return text.contains("\"") || query.values.contains(where: { $0.before.isEmpty }) ? nil : Report(value)
  }
}
