import PowerShellSyntax

extension Interpreter {
  /// What a core cmdlet outputs, and what it does with the objects that it gets.
  func runCore(_ behaviour: CoreBehaviour, _ call: EvaluatedCall) -> AbstractValue {
    let input = coreInput(call)
    switch behaviour {
    case .pass: return input
    case .sort:
      readProperties(call, "Property", input, .sort)
      return input
    case .select: return runSelect(call, input)
    case .group:
      readProperties(call, "Property", input, .group)
      return grouped(call, input)
    case .measure:
      readProperties(call, "Property", input, .measure)
      return .other(from: call.node)
    case .compare: return runCompare(call)
    case .format:
      if call.has("GroupBy") { readProperties(call, "GroupBy", input, .format) }
      if call.has("Property") {
        readProperties(call, "Property", input, .format)
      } else {
        recorder.escape(call.node, .allProperties, input)
      }
      return .other(from: call.node)
    case .convert:
      if call.has("Property") {
        readProperties(call, "Property", input, .convert)
      } else {
        recorder.escape(call.node, .exported, input)
      }
      return .other(from: call.node)
    case .export:
      let writesMembers = ["ConvertTo-Json", "ConvertTo-Xml", "Export-Clixml"].contains(call.signature.name)
      for value in [input, call.value("Value") ?? .nothing] {
        recorder.escape(call.node, .exported, value)
        guard writesMembers else { continue }
        for (_, field) in value.fields ?? [:] { recorder.escape(call.node, .exported, field) }
      }
      return call.has("PassThru") || call.has("OutputMode") ? input : .other(from: call.node)
    case .whereObject: return runWhere(call, input)
    case .forEachObject: return runForEach(call, input)
    case .getMember:
      recorder.escape(call.node, .dynamicMember, input)
      return .other(from: call.node)
    case .addMember: return runAddMember(call, input)
    case .tee:
      if let name = call.argument("Variable")?.literalText { assign(name: name, input, definition: call.node.id) }
      if call.has("FilePath") || call.has("LiteralPath") { recorder.escape(call.node, .exported, input) }
      return input
    case .outNull: return .nothing
    case .outHost:
      recorder.escape(call.node, .output, input)
      return .nothing
    case .writeOutput:
      var value = call.input?.value ?? .nothing
      if let argument = call.value("InputObject") { value.formJoin(argument) }
      for rest in call.rest { value.formJoin(call.values[rest.id] ?? .other) }
      return value
    case .writeHost: return .nothing
    case .newObject: return runNewObject(call)
    case .textInput:
      var value = AbstractValue.other(from: call.node)
      value.mayBeEmpty = true
      if let names = call.argument("Header")?.listElements.map({ $0.literalText }), !names.contains(nil) {
        value.isOpen = false
        for name in names.compactMap({ $0 }) { value.setField(name.lowercased(), value.withoutFields) }
      }
      return value
    case .setVariable:
      let value = call.value("Value") ?? call.input?.value ?? .nothing
      let definition = call.argument("Value")?.id ?? call.node.id
      if let name = call.argument("Name")?.literalText {
        assign(name: scoped(name, call), value, definition: definition)
      } else {
        recorder.escape(call.node, .stored, value)
      }
      return .nothing
    case .getVariable:
      guard let name = call.argument("Name")?.literalText else { return .other(from: call.node) }
      let value = variable(named: name)
      if call.has("ValueOnly") { return value }
      var result = AbstractValue.other(from: call.node)
      result.setField("value", value)
      return result
    case .clearVariable:
      if let name = call.argument("Name")?.literalText {
        assign(name: scoped(name, call), .nothing, definition: call.node.id)
      }
      return .nothing
    case .runBlock: return runInvokeCommand(call)
    case .plain:
      for (argument, value) in call.values { recorder.escape(tree.node(argument), .unknownCommand, value) }
      for argument in call.call.arguments.compactMap({ $0.valueNode.map { tree.node($0) } }) + call.rest {
        for block in scriptBlocks(in: argument) { _ = runBlock(block, item: nil) }
      }
      if let input = call.input { recorder.escape(call.node, .unknownCommand, input.value) }
      return .other(from: call.node)
    }
  }

  /// A variable's name with the scope that `-Scope` names.
  private func scoped(_ name: String, _ call: EvaluatedCall) -> String {
    switch call.argument("Scope")?.literalText?.lowercased() {
    case "script"?, "global"?: "script:" + name
    default: name
    }
  }

  /// Pipeline input, or the argument `-InputObject`.
  private func coreInput(_ call: EvaluatedCall) -> AbstractValue {
    if let value = call.value("InputObject") { return call.input.map { $0.value.joined(value) } ?? value }
    return call.input?.value ?? .nothing
  }

  private func variable(named name: String) -> AbstractValue {
    let (plain, scope) = ScriptIndex.split(name)
    guard let id = index.id(ofName: plain) else { return .other }
    return lookUp(VariableReference(name: id, scope: scope))?.value ?? .other
  }

  private func grouped(_ call: EvaluatedCall, _ input: AbstractValue) -> AbstractValue {
    var result = AbstractValue.other(from: call.node)
    result.isOpen = false
    result.fields = [:]
    if call.has("AsHashTable") {
      result.setField("*", input)
    } else {
      result.setField("name", .other(from: call.node))
      result.setField("count", .other(from: call.node))
      result.setField("values", .other(from: call.node))
      result.setField("group", input)
    }
    return result
  }

  // MARK: Script blocks

  private func runWhere(_ call: EvaluatedCall, _ input: AbstractValue) -> AbstractValue {
    let item = elements(of: input)
    var nodes = [call.argument("FilterScript"), call.argument("Property")].compactMap { $0 }
    var result = input
    var hasBlock = false
    nodes += call.rest
    for node in nodes {
      for block in scriptBlocks(in: node) {
        hasBlock = true
        loop {
          _ = self.runBlock(block, item: item) {
            self.refineFilter(block)
            result = self.tested(input)
          }
        }
      }
    }
    if !hasBlock, let property = call.argument("Property") {
      if let name = property.literalText {
        _ = readProperty(
          PropertyAccess(
            name: name, node: property, nameNode: property,
            context: .propertyArgument(command: call.node.id, kind: .whereSimple)), of: input)
        let operators = call.call.arguments.filter {
          !$0.isCommonParameter && $0.parameter != "Property" && $0.parameter != "Value"
        }
        if operators.isEmpty { result.testedFields.append(name.lowercased()) }
      } else {
        recorder.escape(property, .dynamicMember, input)
      }
    }
    return result
  }

  private func runForEach(_ call: EvaluatedCall, _ input: AbstractValue) -> AbstractValue {
    let item = elements(of: input)
    var begin: [Node] = []
    var process: [Node] = []
    var end: [Node] = []
    if let node = call.argument("Begin") { begin += scriptBlocks(in: node) }
    if let node = call.argument("End") { end += scriptBlocks(in: node) }
    if let node = call.argument("Parallel") { process += scriptBlocks(in: node) }
    var positional: [Node] = []
    var member: Node? = call.argument("MemberName")
    if let node = call.argument("Process") {
      let blocks = node.listElements.flatMap { scriptBlocks(in: $0) }
      if blocks.isEmpty { member = node }
      if call.call.argument("Process")?.form == .positional { positional += blocks } else { process += blocks }
    }
    for node in [call.argument("RemainingScripts")].compactMap({ $0 }) + call.rest {
      positional += node.listElements.flatMap { scriptBlocks(in: $0) }
    }
    // Blocks without a name: begin, process …, end, as far as there are that many.
    if positional.count > 1, begin.isEmpty, process.isEmpty { begin.append(positional.removeFirst()) }
    if positional.count > 1, end.isEmpty { end.append(positional.removeLast()) }
    process += positional
    var output = AbstractValue.nothing
    for block in begin { output.formJoin(runBlock(block, item: nil)) }
    loop { for block in process { output.formJoin(self.runBlock(block, item: item)) } }
    for block in end { output.formJoin(runBlock(block, item: nil)) }
    if process.isEmpty, begin.isEmpty, let member { output.formJoin(runMember(call, member, input)) }
    return output
  }

  /// `ForEach-Object Name`: reads a property, or calls a method.
  private func runMember(_ call: EvaluatedCall, _ member: Node, _ input: AbstractValue) -> AbstractValue {
    guard let name = member.literalText else {
      recorder.escape(member, .dynamicMember, input)
      return .other(from: call.node)
    }
    return readProperty(
      PropertyAccess(
        name: name, node: member, nameNode: member,
        context: .propertyArgument(command: call.node.id, kind: .forEachMember)), of: input)
  }

  private func runInvokeCommand(_ call: EvaluatedCall) -> AbstractValue {
    var arguments: [(name: String?, value: AbstractValue)] = []
    if let list = call.argument("ArgumentList") {
      for element in list.listElements {
        arguments.append((nil, recorder.analysis.values[element.id] ?? evaluate(element)))
      }
    }
    var value = AbstractValue.nothing
    var hasBlock = false
    let names = ["ScriptBlock", "InitializationScript"]
    for node in names.compactMap({ call.argument($0) }) + call.rest {
      for block in scriptBlocks(in: node) {
        hasBlock = true
        value.formJoin(invoke([block], arguments: arguments, item: nil))
      }
    }
    return hasBlock ? value.joined(.other(from: call.node)) : .other(from: call.node)
  }

  // MARK: New objects

  private func runNewObject(_ call: EvaluatedCall) -> AbstractValue {
    let type = (call.argument("TypeName")?.literalText ?? "").lowercased()
    if let properties = call.value("Property") {
      var value = properties
      value.sources = [call.node.id]
      value.tables = []
      value.entries = []
      return value
    }
    if let table = emptyTable(ofType: type, from: call.node) { return table }
    if type.contains("collections.") || type.hasPrefix("list[") || type.hasSuffix("[]") {
      return container(from: call.node, call.value("ArgumentList").map { [$0] } ?? [])
    }
    var value = AbstractValue.other(from: call.node)
    if type.hasSuffix("psobject") || type == "pscustomobject" || type == "object" {
      value.isOpen = false
      value.fields = [:]
    }
    if let argument = call.value("ArgumentList"), let node = call.argument("ArgumentList") {
      recorder.escape(node, .unknownCommand, argument)
    }
    return value
  }

  private func runAddMember(_ call: EvaluatedCall, _ input: AbstractValue) -> AbstractValue {
    var value = input
    let name = (call.argument("NotePropertyName") ?? call.argument("Name"))?.literalText
    // `Add-Member NoteProperty Name Value` gives the kind first.
    let positional =
      [call.argument("NotePropertyName"), call.argument("NotePropertyValue")].compactMap { $0 } + call.rest
    let first = name?.lowercased() ?? ""
    let givesKind = first == "noteproperty" || first == "scriptproperty" || first == "aliasproperty"
    var added: [(String, AbstractValue)] = []
    if givesKind, positional.count >= 2, let plain = positional[1].literalText {
      added.append(
        (plain, positional.count > 2 ? call.values[positional[2].id] ?? .other : call.value("Value") ?? .other))
    } else if let name {
      added.append((name, call.value("NotePropertyValue") ?? call.value("Value") ?? .other))
    } else if let members = call.value("NotePropertyMembers")?.fields {
      for (name, field) in members { added.append((name, field)) }
    }
    for node in positional + [call.argument("Value")].compactMap({ $0 }) {
      for block in scriptBlocks(in: node) { _ = runBlock(block, item: nil) }
    }
    for (name, field) in added { value.setField(name.lowercased(), field) }
    // The object itself changes: the variable that is piped, or given as input.
    let source = call.input?.element.innerExpression ?? call.argument("InputObject")?.innerExpression
    if let source, let reference = index.reference(source), var state = lookUp(reference) {
      for (name, field) in added { state.value.setField(name.lowercased(), field) }
      assign(reference, state.value, definitions: state.definitions)
    }
    return call.has("PassThru") ? value : .nothing
  }

  private func runCompare(_ call: EvaluatedCall) -> AbstractValue {
    let reference = call.value("ReferenceObject") ?? .nothing
    let difference = (call.value("DifferenceObject") ?? .nothing).joined(call.input?.value ?? .nothing)
    let both = reference.joined(difference)
    var result = AbstractValue.other(from: call.node)
    result.isOpen = false
    result.fields = [:]
    if call.has("Property") {
      for (name, value) in readProperties(call, "Property", both, .compare) {
        if let name { result.setField(name.lowercased(), value) }
      }
    } else {
      result.setField("inputobject", both)
    }
    if call.has("PassThru") { result = both }
    result.setField("sideindicator", .other(from: call.node))
    return result
  }
}
