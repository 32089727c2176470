import PowerShellSyntax

extension Interpreter {
  /// Learns from a condition that holds, or does not, which values are not empty.
  func refine(_ condition: Node, holds: Bool) {
    let node = condition.innerExpression
    let parts = node.childList
    switch node.kind {
    case .variableExpression, .memberExpression, .indexExpression:
      if holds { markTested(node) }
    case .unaryExpression:
      if node.operatorKind == .not || node.operatorKind == .exclaim, let child = parts.first {
        refine(child, holds: !holds)
      }
    case .convertExpression:
      if let child = parts.last { refine(child, holds: holds) }
    case .binaryExpression:
      guard parts.count == 2 else { return }
      refineBinary(node, parts[0], parts[1], holds: holds)
    case .invokeMemberExpression:
      refineCall(node, parts, holds: holds)
    default: break
    }
  }

  private func refineBinary(_ node: Node, _ left: Node, _ right: Node, holds: Bool) {
    switch node.operatorKind {
    case .and:
      if holds {
        refine(left, holds: true)
        refine(right, holds: true)
      }
    case .or:
      if !holds {
        refine(left, holds: false)
        refine(right, holds: false)
      }
    case .ine, .cne: refineEquality(left, right, isEqual: !holds)
    case .ieq, .ceq: refineEquality(left, right, isEqual: holds)
    case .igt, .cgt:
      // `$x.Length -gt 0`
      let inner = left.innerExpression
      if holds, inner.kind == .memberExpression, let target = inner.children.first,
        ["length", "count"].contains((inner.memberName ?? "").lowercased())
      {
        markTested(target)
      }
    default: break
    }
  }

  private func refineEquality(_ left: Node, _ right: Node, isEqual: Bool) {
    for (side, other) in [(left, right), (right, left)] {
      let constant = side.innerExpression
      if constant.isVariable("true") || constant.isVariable("false") {
        return refine(other, holds: constant.isVariable("true") == isEqual)
      }
      guard let text = side.literalText else { continue }
      if text.isEmpty != isEqual { markTested(other.innerExpression) }
    }
  }

  private func refineCall(_ node: Node, _ parts: [Node], holds: Bool) {
    let name = (node.memberName ?? "").lowercased()
    if node.isStatic, name == "isnullorempty" || name == "isnullorwhitespace" {
      if !holds, parts.count > 2 { markTested(parts[2].innerExpression) }
    } else if holds, name == "trim", let target = parts.first {
      markTested(target.innerExpression)
    }
  }

  private func markTested(_ node: Node) {
    let node = node.innerExpression
    if node.kind == .invokeMemberExpression, (node.memberName ?? "").lowercased() == "trim",
      let target = node.children.first
    {
      return markTested(target)
    }
    if node.kind == .variableExpression {
      guard let reference = index.reference(node), var state = environment.peek(reference.name), state.value.mayBeEmpty
      else { return }
      state.value.mayBeEmpty = false
      environment.assign(reference.name, state)
      return
    }
    guard node.kind == .memberExpression || node.kind == .indexExpression, let target = node.children.first,
      let name = (node.memberName ?? node.childList.dropFirst().first?.literalText)?.lowercased(),
      target.kind == .variableExpression, let reference = index.reference(target),
      var state = environment.peek(reference.name)
    else { return }
    if state.value.fields?[name]?.mayBeEmpty == true { state.value.fields?[name]?.mayBeEmpty = false }
    if !state.value.testedFields.contains(name) { state.value.testedFields.append(name) }
    environment.assign(reference.name, state)
  }
}
