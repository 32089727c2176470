import PowerShellSyntax

/// One place where a property is read or written.
struct PropertyAccess {
  var name: String
  var node: Node
  var nameNode: Node
  var objectNode: Node?
  var context: ReadContext
  var isWrite = false
}

extension Interpreter {
  static var pathLimit: Int { 6 }

  /// The name of a member or element, when it is a constant.
  func memberName(of node: Node, _ nameNode: Node) -> String? {
    if node.kind != .indexExpression, let name = node.memberName { return name }
    if nameNode.innerExpression.kind == .stringConstantExpression { return nameNode.innerExpression.stringValue }
    let value = captured { evaluate(nameNode) }
    if value.sources.count == 1, let source = value.sources.first, value.objects.isEmpty, !value.mayBeEmpty {
      let literal = tree.node(source)
      // A function that is told the name by its callers may be told another one by others.
      if literal.kind == .stringConstantExpression, nameNode.innerExpression.kind == .variableExpression,
        let reference = index.reference(nameNode.innerExpression), lookUp(reference)?.definitions.isEmpty == false
      {
        return literal.stringValue
      }
    }
    recorder.noteDynamicName(nameNode)
    return nil
  }

  /// Notes that a property is read, and gives its value.
  func readProperty(_ access: PropertyAccess, of value: AbstractValue) -> AbstractValue {
    let lower = access.name.lowercased()
    if lower == "psobject" || lower == "psbase" {
      recorder.escape(access.node, .dynamicMember, value)
      return .other(from: access.node)
    }
    var result = AbstractValue.nothing
    let field = value.fields?[lower] ?? value.fields?["*"]
    if let field { result.formJoin(field) }
    if value.fields != nil, value.fields?[lower] == nil {
      switch lower {
      case "values": result.formJoin(value.anyField)
      case "keys", "count", "length": result.formJoin(.other(from: access.node))
      default: break
      }
    }
    if !value.objects.isEmpty {
      let infos = value.objects.map { property(access.name, of: $0.type) }
      if value.fields?[lower] == nil || infos.contains(where: { $0 != nil }) {
        recorder.note(
          read: PropertyRead(
            node: access.node.id, nameNode: access.nameNode.id, name: access.name, objectNode: access.objectNode?.id,
            objects: value.objects, mayBeOther: value.mayBeOther, context: access.context, isWrite: access.isWrite))
        result.formJoin(members(value.objects, infos, access.node))
      }
    }
    if value.objects.isEmpty, value.mayBeOther { recorder.noteOther(access.nameNode) }
    if value.isOpen {
      var other = AbstractValue.other(from: access.node)
      other.mayBeEmpty = value.mayBeEmpty && !value.testedFields.contains(lower)
      result.formJoin(other)
    }
    if result.mayBeEmpty, value.testedFields.contains(lower) { result.mayBeEmpty = false }
    if !value.objects.isEmpty || result.isNothing { result.sources = [access.node.id] }
    return result
  }

  private func members(_ objects: [ObjectReference], _ infos: [PropertyInfo?], _ node: Node) -> AbstractValue {
    var result = AbstractValue.nothing
    for (object, info) in zip(objects, infos) {
      guard let info, let type = info.type, object.path.count < Self.pathLimit else {
        if info?.type != nil { recorder.analysis.reachedRoundLimit = true }
        result.formJoin(.other(from: node))
        continue
      }
      var member = AbstractValue.nothing
      member.objects = [ObjectReference(type: type, origin: object.origin, path: object.path + [info.name])]
      member.sources = [node.id]
      result.formJoin(member)
    }
    return result
  }

  func evaluateMember(_ node: Node) -> AbstractValue {
    let parts = node.childList
    guard parts.count == 2 else {
      evaluateChildren(node)
      return .other(from: node)
    }
    let target = evaluate(parts[0])
    if node.isStatic {
      if node.memberName == nil { _ = captured { evaluate(parts[1]) } }
      return .other(from: node)
    }
    guard let name = memberName(of: node, parts[1]) else {
      recorder.escape(node, .dynamicMember, target)
      return target.fields == nil ? .other(from: node) : target.anyField.joined(.other(from: node))
    }
    return readProperty(
      PropertyAccess(name: name, node: node, nameNode: parts[1], objectNode: parts[0], context: .member), of: target)
  }

  func evaluateIndex(_ node: Node) -> AbstractValue {
    let parts = node.childList
    guard parts.count == 2 else {
      evaluateChildren(node)
      return .other(from: node)
    }
    let target = evaluate(parts[0])
    let isNumber = Self.isNumber(parts[1].innerExpression)
    if isNumber {
      _ = captured { evaluate(parts[1]) }
      return target.isPlain ? .other(from: node).keepingEmptiness(of: target) : elements(of: target)
    }
    if let name = memberName(of: node, parts[1]) {
      if target.isContainer, target.objects.isEmpty, target.fields == nil { return target }
      return readProperty(
        PropertyAccess(name: name, node: node, nameNode: parts[1], objectNode: parts[0], context: .member), of: target)
    }
    // A number or a key that is not known.
    var result = AbstractValue.nothing
    if target.fields != nil, !target.isContainer {
      result = target.anyField
      if !target.objects.isEmpty {
        var same = AbstractValue.nothing
        same.objects = target.objects
        result.formJoin(same)
      }
    } else {
      result = elements(of: target)
    }
    if target.isOpen { result.formJoin(.other(from: node).keepingEmptiness(of: target)) }
    if result.isPlain || result.isNothing { result.sources = [node.id] }
    return result
  }

  private static func isNumber(_ node: Node) -> Bool {
    switch node.kind {
    case .constantExpression: return true
    case .unaryExpression: return node.children.first.map { isNumber($0) } ?? false
    case .arrayLiteral: return node.children.allSatisfy { isNumber($0.innerExpression) }
    case .binaryExpression:
      return node.operatorKind == .dotDot || node.children.contains { isNumber($0.innerExpression) }
    default: return false
    }
  }

  // MARK: Methods

  private static var textMethods: Set<String> {
    [
      "trim", "trimstart", "trimend", "tolower", "toupper", "tolowerinvariant", "toupperinvariant", "replace",
      "substring",
    ]
  }

  private static var listMethods: Set<String> {
    ["toarray", "tolist", "clone", "reverse", "sort", "getrange", "peek", "pop", "dequeue", "first", "last", "copy"]
  }

  private static var addMethods: Set<String> {
    ["add", "addrange", "push", "enqueue", "insert", "tryadd", "unionwith", "addlast"]
  }

  func evaluateInvocation(_ node: Node) -> AbstractValue {
    let parts = node.childList
    guard parts.count >= 2 else {
      evaluateChildren(node)
      return .other(from: node)
    }
    let target = evaluate(parts[0])
    let name = (node.memberName ?? "").lowercased()
    if node.memberName == nil { _ = captured { evaluate(parts[1]) } }
    let arguments = Array(parts.dropFirst(2))
    if !node.isStatic {
      switch name {
      case "where": return evaluateWhereMethod(target, arguments)
      case "foreach": return evaluateForEachMethod(node, target, arguments)
      case "invoke", "invokereturnasis":
        let blocks = scriptBlocks(in: target)
        if !blocks.isEmpty {
          let values = arguments.map { argument in captured { evaluate(argument) } }
          return invoke(blocks, arguments: values.map { (nil, $0) }, item: nil)
        }
      default: break
      }
    }
    let values = arguments.map { argument in captured { evaluateArgument(argument, item: nil) } }
    if node.isStatic {
      if name == "new" {
        let type = (parts[0].typeName ?? "").lowercased()
        if let table = emptyTable(ofType: type, from: node) { return table }
        if type.contains("collections.") || type.hasPrefix("list[") || type.contains("arraylist") {
          return container(from: node, values)
        }
      }
      for (argument, value) in zip(arguments, values) { recorder.escape(argument, .unknownCommand, value) }
      return .other(from: node)
    }
    if let result = evaluateFilling(node, name, parts, target, arguments, values) { return result }
    if target.objects.isEmpty {
      for (argument, value) in zip(arguments, values) { recorder.escape(argument, .stored, value) }
    }
    switch name {
    case "getenumerator": return enumerator(target, node)
    case _ where Self.listMethods.contains(name) && !target.isPlain: return target
    case _ where Self.textMethods.contains(name):
      recorder.escape(node, .method, target)
      return .other(from: node).keepingEmptiness(of: target)
    case "tostring":
      recorder.escape(node, .method, target)
      return .other(from: node).keepingEmptiness(of: target)
    default:
      recorder.escape(node, .method, target)
      return target.fields?["*"].map { name == "item" ? $0 : .other(from: node) } ?? .other(from: node)
    }
  }

  func container(from node: Node, _ values: [AbstractValue] = []) -> AbstractValue {
    var value = AbstractValue.nothing
    for element in values where !element.objects.isEmpty || element.fields != nil { value.formJoin(element) }
    value.sources = [node.id]
    value.isContainer = true
    return value
  }

  /// A table without entries, when the type is one of the framework's dictionaries.
  func emptyTable(ofType type: String, from node: Node) -> AbstractValue? {
    let name = type.split(separator: "[").first.map(String.init) ?? type
    guard ["dictionary", "hashtable"].contains(where: { name.hasSuffix($0) }) else { return nil }
    var value = AbstractValue.other(from: node)
    value.isOpen = false
    value.fields = [:]
    return value
  }

  private func enumerator(_ target: AbstractValue, _ node: Node) -> AbstractValue {
    guard target.fields != nil, !target.isContainer else { return target }
    var entry = AbstractValue.other(from: node)
    entry.isOpen = false
    entry.setField("key", .other(from: node))
    entry.setField("name", .other(from: node))
    entry.setField("value", target.anyField)
    return entry
  }

  private func evaluateWhereMethod(_ target: AbstractValue, _ arguments: [Node]) -> AbstractValue {
    var result = target
    for argument in arguments {
      let blocks = scriptBlocks(in: argument)
      if blocks.isEmpty { _ = captured { evaluate(argument) } }
      for block in blocks {
        loop {
          _ = self.runBlock(block, item: self.elements(of: target)) {
            self.refineFilter(block)
            result = self.tested(result)
          }
        }
      }
    }
    return result
  }

  private func evaluateForEachMethod(_ node: Node, _ target: AbstractValue, _ arguments: [Node]) -> AbstractValue {
    var result = AbstractValue.nothing
    for argument in arguments {
      let blocks = scriptBlocks(in: argument)
      for block in blocks { loop { result.formJoin(self.runBlock(block, item: self.elements(of: target))) } }
      if blocks.isEmpty {
        if let name = argument.literalText {
          result.formJoin(
            readProperty(
              PropertyAccess(
                name: name, node: argument, nameNode: argument, objectNode: node.children.first, context: .member),
              of: target))
        } else {
          _ = captured { evaluate(argument) }
          result.formJoin(.other(from: node))
        }
      }
    }
    return result
  }

  /// `$list.Add($x)`, `$table.Add('Key', $x)`, `$table.Remove('Key')`: changes what the variable holds.
  private func evaluateFilling(
    _ node: Node, _ name: String, _ parts: [Node], _ target: AbstractValue, _ arguments: [Node],
    _ values: [AbstractValue]
  ) -> AbstractValue? {
    guard parts[0].kind == .variableExpression, let reference = index.reference(parts[0]),
      var state = lookUp(reference)
    else { return nil }
    let isTable = !target.tables.isEmpty && !target.isContainer && target.objects.isEmpty
    if isTable {
      switch name {
      case "add" where values.count == 2:
        if let key = arguments[0].literalText {
          state.value.setField(key.lowercased(), values[1])
          setEntry(
            &state.value,
            TableEntry(name: key, keyNode: arguments[0].id, valueNode: arguments[1].id, isConditional: false))
        } else {
          state.value.setField("*", (state.value.fields?["*"] ?? .nothing).joined(values[1]))
        }
      case "remove" where values.count == 1:
        guard let key = arguments[0].literalText?.lowercased() else {
          state.value.isOpen = true
          break
        }
        state.value.fields?[key] = nil
        state.value.entries.removeAll { $0.name.lowercased() == key }
      case "clear":
        state.value.fields = [:]
        state.value.entries = []
      default: return nil
      }
      assign(reference, state.value, definitions: state.definitions)
      return .nothing
    }
    guard Self.addMethods.contains(name), target.isContainer || target.objects.isEmpty else { return nil }
    var added = AbstractValue.nothing
    for value in values where !value.objects.isEmpty || value.fields != nil { added.formJoin(value) }
    if added.isNothing {
      if !target.isContainer || values.isEmpty { return nil }
      added = values.last ?? .other
    }
    if !target.isContainer, target.isOpen, target.fields == nil, values.count == 2 {
      // A dictionary of another kind.
      state.value.setField("*", (state.value.fields?["*"] ?? .nothing).joined(added))
    } else {
      let sources = state.value.sources
      state.value.formJoin(added)
      state.value.sources = sources
      state.value.isContainer = true
    }
    assign(reference, state.value, definitions: state.definitions)
    return .nothing
  }
}

extension AbstractValue {
  /// The same, and empty when the other may be.
  func keepingEmptiness(of value: AbstractValue) -> AbstractValue {
    var result = self
    result.mayBeEmpty = result.mayBeEmpty || value.mayBeEmpty
    return result
  }
}
