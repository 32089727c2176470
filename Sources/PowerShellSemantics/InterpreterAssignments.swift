import PowerShellSyntax

extension Interpreter {
  /// Runs an assignment. Returns the assigned value.
  func evaluateAssignment(_ node: Node) -> AbstractValue {
    let parts = node.childList
    guard parts.count == 2 else {
      evaluateChildren(node)
      return .other
    }
    let right = captured { evaluate(parts[1]) }
    assign(to: parts[0], right, operation: node.operatorKind ?? .equals, definition: parts[1], statement: node)
    return right
  }

  private func assign(
    to target: Node, _ value: AbstractValue, operation: TokenKind, definition: Node, statement: Node
  ) {
    switch target.kind {
    case .variableExpression:
      guard let reference = index.reference(target) else { return }
      let result = operated(target, value, operation, statement)
      recorder.note(target, result)
      if target.variableName?.lowercased().hasPrefix("global:") == true { recorder.escape(definition, .stored, value) }
      assign(reference, result, definition: definition.id, weakly: operation == .questionQuestionEquals)
    case .convertExpression:
      let type = target.children.first?.typeName ?? ""
      guard let child = target.children.last else { return }
      assign(to: child, typed(value, type), operation: operation, definition: definition, statement: statement)
    case .attributedExpression, .parenExpression:
      guard let child = target.children.last else { return }
      assign(to: child, value, operation: operation, definition: definition, statement: statement)
    case .pipeline, .commandExpression:
      guard let child = target.children.first else { return }
      assign(to: child, value, operation: operation, definition: definition, statement: statement)
    case .arrayLiteral:
      let targets = target.childList
      let inner = definition.innerExpression
      let parts = inner.kind == .arrayLiteral ? inner.childList : []
      for (position, part) in targets.enumerated() {
        if parts.count == targets.count {
          let element = recorder.analysis.values[parts[position].id] ?? AbstractValue.other(from: parts[position])
          assign(to: part, element, operation: operation, definition: parts[position], statement: statement)
        } else {
          assign(to: part, elements(of: value), operation: operation, definition: definition, statement: statement)
        }
      }
    case .memberExpression, .indexExpression:
      assignMember(target, value, operation: operation, definition: definition)
    default: _ = captured { evaluate(target) }
    }
  }

  private func typed(_ value: AbstractValue, _ type: String) -> AbstractValue {
    let lower = type.lowercased()
    return lower == "string" || lower == "bool" || lower == "int" || lower == "string[]" || lower == "guid"
      ? value.withoutObjects : value
  }

  /// The value of a variable after a compound assignment.
  private func operated(
    _ target: Node, _ value: AbstractValue, _ operation: TokenKind, _ statement: Node
  ) -> AbstractValue {
    switch operation {
    case .equals, .questionQuestionEquals: return value
    case .plusEquals: return sum(readVariable(target), value, statement)
    default:
      _ = readVariable(target)
      return .other(from: statement)
    }
  }

  /// `$x.Name = v`, `$x['Name'] = v`, `$x[$key] = v`
  private func assignMember(_ target: Node, _ value: AbstractValue, operation: TokenKind, definition: Node) {
    let parts = target.childList
    guard parts.count == 2, !target.isStatic else {
      evaluateChildren(target)
      return
    }
    let object = captured { evaluate(parts[0]) }
    let name = memberName(of: target, parts[1])
    if !object.objects.isEmpty, target.kind == .memberExpression || name != nil {
      if let name {
        _ = readProperty(
          PropertyAccess(
            name: name, node: target, nameNode: parts[1], objectNode: parts[0], context: .member, isWrite: true),
          of: object)
      } else {
        recorder.escape(target, .dynamicMember, object)
      }
    }
    guard parts[0].kind == .variableExpression, let reference = index.reference(parts[0]) else {
      storeInMember(parts[0], value, at: definition)
      return
    }
    guard var state = lookUp(reference) else {
      recorder.escape(definition, .stored, value)
      return
    }
    if let name {
      let lower = name.lowercased()
      var new = value
      if operation != .equals { new = sum(state.value.fields?[lower] ?? .other, value, target) }
      state.value.setField(lower, new)
      state.value.testedFields.removeAll { $0 == lower }
      if !state.value.tables.isEmpty {
        setEntry(
          &state.value, TableEntry(name: name, keyNode: parts[1].id, valueNode: definition.id, isConditional: false))
      }
    } else if state.value.isContainer {
      state.value.formJoin(value)
    } else {
      state.value.setField("*", (state.value.fields?["*"] ?? .nothing).joined(value))
    }
    assign(reference, state.value, definitions: state.definitions)
  }

  /// Changes what a variable holds, not where it was assigned.
  func assign(_ reference: VariableReference, _ value: AbstractValue, definitions: [NodeID]) {
    assign(reference, value, definition: nil)
    if var state = environment.peek(reference.name), reference.scope != .script || unit == 0 {
      state.definitions = definitions
      environment.assign(reference.name, state)
    }
  }

  func setEntry(_ value: inout AbstractValue, _ entry: TableEntry) {
    let name = entry.name.lowercased()
    value.entries.removeAll { $0.name.lowercased() == name }
    value.entries.append(entry)
  }

  /// `$a.b.c = v`: joined into the outermost variable's field when that is known, else the value is lost.
  private func storeInMember(_ target: Node, _ value: AbstractValue, at definition: Node) {
    guard target.kind == .memberExpression || target.kind == .indexExpression, let root = target.children.first,
      root.kind == .variableExpression, let reference = index.reference(root), var state = lookUp(reference),
      state.value.fields != nil
    else {
      recorder.escape(definition, .stored, value)
      return
    }
    let name = (target.memberName ?? target.childList.dropFirst().first?.literalText)?.lowercased() ?? "*"
    var field = state.value.fields?[name] ?? .nothing
    field.setField("*", (field.fields?["*"] ?? .nothing).joined(value))
    state.value.setField(name, field)
    assign(reference, state.value, definitions: state.definitions)
  }
}
