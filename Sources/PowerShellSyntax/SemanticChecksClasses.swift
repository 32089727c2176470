// Checks of methods: returns on all paths, and variables that are not the method's own.

extension Parser {
  /// The class member whose code a node belongs to; none for ordinary code, and for script blocks within members.
  func enclosingMember(_ node: Ref) -> Ref {
    var current = parent(node)
    while current >= 0 {
      switch kind(current) {
      case .functionMember, .propertyMember: return current
      case .scriptBlock:
        let outer = parent(current)
        if outer < 0 || kind(outer) == .scriptBlockExpression { return noNode }
        let beyond = parent(outer)
        if beyond < 0 || kind(beyond) != .functionMember { return noNode }
      default: break
      }
      current = parent(current)
    }
    return noNode
  }

  func returnsNothing(_ member: Ref) -> Bool {
    let type = firstChild(member, .type)
    return type < 0 || typeName(type) == "void"
  }

  mutating func checkPropertyMember(_ node: Ref) {
    let type = firstChild(node, .type)
    if type >= 0, typeName(type) == "void" { report(.typeNotAllowedForProperty, span(type)) }
  }

  mutating func checkFunctionMember(_ node: Ref) {
    let function = firstChild(node, .function)
    guard function >= 0 else { return }
    let body = firstChild(function, .body)
    guard body >= 0 else { return }
    let paramBlock = firstChild(body, .paramBlock)
    if paramBlock >= 0 { report(.paramBlockNotAllowedInMethod, span(paramBlock)) }
    let endBlock = firstChild(body, .endBlock)
    let named = [NodeRole.dynamicParamBlock, .beginBlock, .processBlock].map { firstChild(body, $0) }.first { $0 >= 0 }
    let isPlain = endBlock >= 0 && records[Int(endBlock)].flags.contains(.unnamed)
    if named != nil || firstChild(body, .cleanBlock) >= 0 || !isPlain {
      let place = named ?? endBlock
      if place >= 0 { report(.namedBlockNotAllowedInMethod, span(place)) }
    }
    let type = firstChild(node, .type)
    if type >= 0, isConstructor(node) { report(.constructorCantHaveReturnType, span(type)) }
    if !returnsNothing(node), isPlain {
      var flow = FlowAnalysis()
      if flow.completes(childRefs(endBlock), in: self) {
        let payload = Int(records[Int(node)].payload)
        report(.methodHasCodePathNotReturn, Span(extras[payload], extras[payload + 1]))
      }
    }
  }

  private func isConstructor(_ member: Ref) -> Bool {
    let type = parent(member)
    guard type >= 0, kind(type) == .typeDefinition else { return false }
    let name = Int(records[Int(member)].payload)
    let typeName = Int(records[Int(type)].payload)
    return text(extras[name], extras[name + 1]).lowercased()
      == text(extras[typeName], extras[typeName + 1]).lowercased()
  }

  // MARK: Names

  /// What is reported before all other checks: types defined twice, and properties assigned without `$this`.
  mutating func checkClassNames() {
    guard hasClasses else { return }
    var types: Set<String> = []
    var node: Ref = 0
    while node >= 0 {
      defer { node = following(node) }
      guard kind(node) == .typeDefinition else { continue }
      var scope = parent(node)
      while kind(scope) != .scriptBlock, parent(scope) >= 0 { scope = parent(scope) }
      if !types.insert("\(scope) " + payloadName(node).lowercased()).inserted {
        report(.memberAlreadyDefined, span(node))
      }
    }
    node = 0
    while node >= 0 {
      if kind(node) == .assignmentStatement { checkPropertyTargets(node) }
      node = following(node)
    }
  }

  private func payloadName(_ node: Ref) -> String {
    let payload = Int(records[Int(node)].payload)
    return payload < 0 ? "" : text(extras[payload], extras[payload + 1])
  }

  private mutating func checkPropertyTargets(_ node: Ref) {
    let member = enclosingMember(node)
    guard member >= 0, kind(member) == .functionMember, kind(parent(member)) == .typeDefinition else { return }
    let left = records[Int(node)].firstChild
    for target in kind(left) == .arrayLiteral ? childRefs(left) : [left] {
      var variable = target
      while kind(variable) == .convertExpression {
        variable = records[Int(records[Int(variable)].firstChild)].nextSibling
      }
      guard kind(variable) == .variableExpression else { continue }
      let path = variablePath(variable)
      for property in childRefs(parent(member))
      where kind(property) == .propertyMember && propertyName(property) == path {
        let isStatic = records[Int(property)].flags.contains(.static)
        report(isStatic ? .missingTypeInStaticPropertyAssignment : .missingThis, span(variable))
        break
      }
    }
  }

  /// A property's name in lower case.
  private func propertyName(_ property: Ref) -> String {
    var name = payloadName(property).lowercased()
    if name.hasPrefix("$") { name.removeFirst() }
    if name.hasPrefix("{"), name.hasSuffix("}") { name = String(name.dropFirst().dropLast()) }
    return name
  }

  // MARK: Variables

  mutating func checkVariableInClass(_ node: Ref) {
    let member = enclosingMember(node)
    guard member >= 0, !records[Int(node)].flags.contains(.synthetic) else { return }
    if kind(member) == .functionMember {
      if foreignVariables.member != member {
        var analysis = AssignmentAnalysis(self)
        foreignVariables = (member, analysis.foreignVariables(of: member))
      }
      if foreignVariables.nodes.contains(node) { report(.variableNotLocal, span(node)) }
    }
    if records[Int(member)].flags.contains(.static), variablePath(node) == "this" {
      report(.nonStaticMemberAccessInStaticMember, span(node))
    }
  }

  func targetNames(_ target: Ref) -> [String] {
    guard target >= 0 else { return [] }
    switch kind(target) {
    case .variableExpression:
      return variableName(variablePath(target)).map { [$0.name] } ?? []
    case .arrayLiteral:
      return childRefs(target).flatMap { targetNames($0) }
    case .convertExpression, .attributedExpression:
      return targetNames(records[Int(records[Int(target)].firstChild)].nextSibling)
    case .parenExpression:
      return targetNames(pureExpression(records[Int(target)].firstChild))
    default:
      return []
    }
  }
}

extension TokenKind {
  var isIncrement: Bool {
    self == .plusPlus || self == .minusMinus || self == .postfixPlusPlus || self == .postfixMinusMinus
  }
}

/// Finds out whether statements can end without `return`, `throw` or `exit`.
struct FlowAnalysis {
  private struct Loop {
    var label: String
    var breaks = false
    var continues = false
  }

  private var loops: [Loop] = []

  /// Whether the code behind statements can be reached.
  mutating func completes(_ statements: [Ref], in parser: Parser) -> Bool {
    var reachable = true
    for statement in statements where parser.kind(statement) != .trapStatement {
      if reachable { reachable = completes(statement, in: parser) }
    }
    return reachable
  }

  private mutating func completesBlock(_ block: Ref, in parser: Parser) -> Bool {
    block < 0 || completes(parser.childRefs(block), in: parser)
  }

  private mutating func completes(_ statement: Ref, in parser: Parser) -> Bool {
    switch parser.kind(statement) {
    case .returnStatement, .throwStatement, .exitStatement: return false
    case .breakStatement, .continueStatement:
      jump(statement, in: parser)
      return false
    case .ifStatement:
      var reachable = parser.firstChild(statement, .elseClause) < 0
      for child in parser.childRefs(statement) where parser.kind(child) == .statementBlock {
        if completesBlock(child, in: parser) { reachable = true }
      }
      return reachable
    case .whileStatement, .forEachStatement, .switchStatement, .forStatement, .doWhileStatement, .doUntilStatement:
      return completesLoop(statement, in: parser)
    case .tryStatement: return completesTry(statement, in: parser)
    case .assignmentStatement:
      let left = parser.records[Int(statement)].firstChild
      return completes(parser.records[Int(left)].nextSibling, in: parser)
    case .dataStatement, .blockStatement:
      return completesBlock(parser.firstChild(statement, .body), in: parser)
    default: return true
    }
  }

  private mutating func jump(_ statement: Ref, in parser: Parser) {
    let label = parser.records[Int(statement)].firstChild
    var index = loops.count - 1
    if label >= 0 {
      let name = parser.text(parser.records[Int(label)].start, parser.records[Int(label)].end).lowercased()
      while index >= 0, loops[index].label != name { index -= 1 }
    }
    guard index >= 0 else { return }
    if parser.kind(statement) == .breakStatement { loops[index].breaks = true } else { loops[index].continues = true }
  }

  private mutating func completesLoop(_ statement: Ref, in parser: Parser) -> Bool {
    let payload = Int(parser.records[Int(statement)].payload)
    let label = payload < 0 ? "" : parser.text(parser.extras[payload], parser.extras[payload + 1]).lowercased()
    loops.append(Loop(label: label))
    var end = true
    for child in parser.childRefs(statement) where parser.kind(child) == .statementBlock {
      end = completesBlock(child, in: parser)
    }
    let loop = loops.removeLast()
    switch parser.kind(statement) {
    case .doWhileStatement, .doUntilStatement: return end || loop.continues || loop.breaks
    case .forStatement: return parser.firstChild(statement, .condition) >= 0 || loop.breaks
    default: return true
    }
  }

  private mutating func completesTry(_ statement: Ref, in parser: Parser) -> Bool {
    var reachable = completesBlock(parser.firstChild(statement, .body), in: parser)
    for clause in parser.childRefs(statement) where parser.kind(clause) == .catchClause {
      if completesBlock(parser.firstChild(clause, .body), in: parser) { reachable = true }
    }
    let last = parser.firstChild(statement, .finallyBlock)
    guard last >= 0 else { return reachable }
    let completesLast = completesBlock(last, in: parser)
    return reachable && completesLast
  }
}
