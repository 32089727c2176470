// Checks on the finished tree: what PowerShell reports though the grammar allows it.

extension Parser {
  /// Checks every node, parents before children.
  mutating func checkSemantics() {
    var node: Ref = 0
    while node >= 0 {
      check(node)
      node = following(node)
    }
  }

  /// The next node, parents before children; none behind the last one. Made-up nodes without parents are left out.
  @inline(__always) func following(_ node: Ref) -> Ref {
    if records[Int(node)].firstChild >= 0 { return records[Int(node)].firstChild }
    var node = node
    while node > 0 {
      if records[Int(node)].nextSibling >= 0 { return records[Int(node)].nextSibling }
      node = records[Int(node)].parent
    }
    return noNode
  }

  @inline(__always) private mutating func check(_ node: Ref) {
    switch records[Int(node)].kind {
    case .variableExpression:
      if records[Int(node)].flags.contains(.splatted) { checkSplatting(node) }
      if hasClasses { checkVariableInClass(node) }
    case .assignmentStatement:
      let simple = records[Int(node)].detail == TokenKind.equals.rawValue
      checkAssignmentTarget(records[Int(node)].firstChild, simple: simple, .invalidLeftHandSide)
    case .unaryExpression: checkUnary(node)
    case .convertExpression: checkConvert(node)
    case .attributedExpression: checkAttributed(node)
    case .hashtable: checkHashtable(node)
    case .usingExpression: checkUsingExpression(node)
    case .attribute: checkAttribute(node)
    case .paramBlock: checkParameters(node)
    case .parameter: checkParameter(node)
    case .functionDefinition: checkFunction(node)
    case .functionMember: checkFunctionMember(node)
    case .propertyMember: checkPropertyMember(node)
    case .switchStatement:
      if records[Int(node)].detail & SwitchFlags.parallel.rawValue != 0 {
        report(.keywordParameterReservedForFutureUse, span(node))
      }
    case .forEachStatement: checkForeach(node)
    case .tryStatement: checkTry(node)
    case .breakStatement, .continueStatement: checkJump(node)
    case .returnStatement: checkReturn(node)
    case .dataStatement: checkData(node)
    case .blockStatement: checkBlock(node)
    case .usingStatement: checkUsingStatement(node)
    default: break
    }
  }

  // MARK: Looking around

  func firstChild(_ node: Ref, _ role: NodeRole) -> Ref {
    var child = records[Int(node)].firstChild
    while child >= 0 {
      if records[Int(child)].role == role { return child }
      child = records[Int(child)].nextSibling
    }
    return noNode
  }

  func childRefs(_ node: Ref) -> [Ref] {
    var result: [Ref] = []
    var child = records[Int(node)].firstChild
    while child >= 0 {
      result.append(child)
      child = records[Int(child)].nextSibling
    }
    return result
  }

  func parent(_ node: Ref) -> Ref { records[Int(node)].parent }

  func text(_ start: Int32, _ end: Int32) -> String {
    let start = min(max(Int(start), 0), fileLength)
    let end = min(max(Int(end), start), fileLength)
    return String(decoding: UnsafeBufferPointer(start: file + start, count: end - start), as: UTF8.self)
  }

  /// The name in a node's payload.
  func payloadText(_ node: Ref) -> String {
    let payload = Int(records[Int(node)].payload)
    return payload < 0 ? "" : text(extras[payload], extras[payload + 1])
  }

  /// A type's full name in lower case, without `System.`.
  func typeName(_ node: Ref) -> String {
    let name = TypeNameText.fullName(Array(payloadText(node).utf8)).lowercased()
    return name.hasPrefix("system.") ? String(name.dropFirst(7)) : name
  }

  func isReference(_ type: Ref) -> Bool {
    let name = typeName(type)
    return name == "ref" || name == "management.automation.psreference"
  }

  /// A variable's path as written, in lower case.
  func variablePath(_ node: Ref) -> String {
    let record = records[Int(node)]
    if record.detail & VariableDetail.errorParameter != 0 { return "__error__" }
    var name = text(record.start + 1, record.end).lowercased()
    if name.hasPrefix("{") {
      name.removeFirst()
      if name.hasSuffix("}") { name.removeLast() }
    }
    return record.detail & VariableDetail.using != 0 ? String(name.dropFirst(6)) : name
  }

  /// A variable's name without scope, when it is no drive's.
  func variableName(_ path: String) -> (name: String, scope: String)? {
    var rest = path[...]
    var scope = ""
    if rest.hasPrefix("variable:") { rest = rest.dropFirst(9) }
    for word in ["global:", "local:", "private:", "script:"] where rest.hasPrefix(word) {
      scope = String(word.dropLast())
      rest = rest.dropFirst(word.count)
      break
    }
    if rest.count == path.count, let colon = rest.firstIndex(of: ":"), colon != rest.startIndex { return nil }
    return (String(rest), scope)
  }

  /// The expression of a pipeline that is nothing else.
  func pureExpression(_ pipeline: Ref) -> Ref {
    guard kind(pipeline) == .pipeline else { return noNode }
    let element = records[Int(pipeline)].firstChild
    guard element >= 0, records[Int(element)].nextSibling < 0, kind(element) == .commandExpression else {
      return noNode
    }
    let expression = records[Int(element)].firstChild
    return expression >= 0 && records[Int(expression)].nextSibling < 0 ? expression : noNode
  }

  // MARK: Expressions

  private mutating func checkSplatting(_ node: Ref) {
    let outer = parent(node)
    guard outer >= 0, kind(outer) != .command, kind(outer) != .usingExpression else { return }
    let inList = kind(outer) == .arrayLiteral && kind(parent(outer)) == .command
    report(inList ? .splattingNotPermittedInArgumentList : .splattingNotPermitted, span(node))
  }

  mutating func checkAssignmentTarget(_ target: Ref, simple: Bool, _ code: ParseErrorCode) {
    var node = target
    while true {
      switch kind(node) {
      case .arrayLiteral:
        guard simple else {
          report(code, span(node))
          return
        }
        for element in childRefs(node) { checkAssignmentTarget(element, simple: true, code) }
        return
      case .parenExpression:
        let pipeline = records[Int(node)].firstChild
        let expression = pureExpression(pipeline)
        guard expression >= 0 else {
          report(code, span(pipeline))
          return
        }
        node = expression
      case .variableExpression, .invokeMemberExpression, .memberExpression, .indexExpression:
        if records[Int(node)].flags.contains(.nullConditional) { report(code, span(node)) }
        return
      case .convertExpression, .attributedExpression:
        let inner = checkTypedTarget(node)
        guard inner >= 0 else { return }
        node = inner
      default:
        report(code, span(node))
        return
      }
    }
  }

  /// Checks the types of an assignment's target; the expression below them, or none when an error ends the check.
  private mutating func checkTypedTarget(_ target: Ref) -> Ref {
    var node = target
    var converts = 0
    var reference = noNode
    var lastType = ""
    while kind(node) == .convertExpression || kind(node) == .attributedExpression {
      let attribute = records[Int(node)].firstChild
      if kind(node) == .convertExpression {
        converts += 1
        lastType = typeName(attribute)
        if isReference(attribute) {
          reference = attribute
        } else if lastType == "void" {
          report(.voidTypeConstraintNotAllowed, span(attribute))
        }
      }
      node = records[Int(attribute)].nextSibling
    }
    if reference >= 0, converts > 1 {
      report(.referenceNeedsToBeByItselfInTypeConstraint, span(reference))
      return noNode
    }
    if kind(node) == .variableExpression, let (name, scope) = variableName(variablePath(node)),
      ["", "local", "private"].contains(scope), let type = Self.automaticTypes[name], type != lastType
    {
      report(.assignmentStatementToAutomaticNotSupported, span(target))
    }
    return node
  }

  /// Automatic variables and the only types they can have.
  private static var automaticTypes: [String: String] {
    [
      "_": "object", "args": "object[]", "this": "object", "input": "object",
      "pscmdlet": "management.automation.psscriptcmdlet",
      "psboundparameters": "management.automation.psboundparametersdictionary",
      "myinvocation": "management.automation.invocationinfo", "psscriptroot": "string", "pscommandpath": "string",
    ]
  }

  private mutating func checkUnary(_ node: Ref) {
    switch TokenKind(rawValue: records[Int(node)].detail) {
    case .plusPlus, .postfixPlusPlus, .minusMinus, .postfixMinusMinus:
      checkAssignmentTarget(records[Int(node)].firstChild, simple: false, .operatorRequiresVariableOrProperty)
    default: break
    }
  }

  private mutating func checkConvert(_ node: Ref) {
    enterCastChain(node)
    let type = records[Int(node)].firstChild
    let name = typeName(type)
    if name == "ordered" {
      if kind(records[Int(type)].nextSibling) != .hashtable {
        report(.orderedAttributeOnlyOnHashLiteralNode, span(node))
      }
    } else if name == "ref" || name == "management.automation.psreference" {
      checkReference(node, type)
    }
  }

  /// What the casts and attributes around one expression have in common; kept while they are visited one by one.
  struct CastChain {
    /// Whether the expression below all of them is a variable.
    var endsInVariable = false
    /// Whether they stand left of an assignment; nil until somebody asks.
    var isTarget: Bool?
    /// Whether a cast to a reference was visited.
    var hasReference = false
    /// The cast that was visited last.
    var last: Ref = -1
  }

  private func isCast(_ node: Ref) -> Bool {
    node >= 0 && (kind(node) == .convertExpression || kind(node) == .attributedExpression)
  }

  /// Finds out about a chain of casts when its first one is visited.
  private mutating func enterCastChain(_ node: Ref) {
    defer { castChain.last = node }
    if isCast(parent(node)), castChain.last == parent(node) { return }
    castChain = CastChain()
    // Casts in an attribute's arguments are visited between those of a chain.
    var outer = parent(node)
    while isCast(outer) {
      if kind(outer) == .convertExpression, isReference(records[Int(outer)].firstChild) {
        castChain.hasReference = true
      }
      outer = parent(outer)
    }
    var expression = node
    while isCast(expression) { expression = records[Int(records[Int(expression)].firstChild)].nextSibling }
    castChain.endsInVariable = kind(expression) == .variableExpression
  }

  /// Whether a chain of casts stands left of an assignment.
  private mutating func isAssignmentTarget(_ node: Ref) -> Bool {
    if let known = castChain.isTarget { return known }
    var below = node
    var above = parent(node)
    while above >= 0, kind(above) != .commandExpression, kind(above) != .assignmentStatement {
      below = above
      above = parent(above)
    }
    let result = above >= 0 && kind(above) == .assignmentStatement && records[Int(below)].role == .left
    castChain.isTarget = result
    return result
  }

  private mutating func checkReference(_ node: Ref, _ type: Ref) {
    var multiple = false
    var child = records[Int(type)].nextSibling
    while isCast(child) {
      let attribute = records[Int(child)].firstChild
      if kind(child) == .convertExpression, isReference(attribute) {
        multiple = true
        // What lies below another reference has been reported already.
        if castChain.hasReference { break }
        report(.referenceNeedsToBeByItselfInTypeSequence, span(attribute))
      }
      child = records[Int(attribute)].nextSibling
    }
    castChain.hasReference = true
    let outer = parent(node)
    guard outer >= 0, kind(outer) == .convertExpression, !multiple, !isReference(records[Int(outer)].firstChild),
      !isAssignmentTarget(node)
    else { return }
    report(.referenceNeedsToBeLastTypeInTypeConversion, span(type))
  }

  private mutating func checkAttributed(_ node: Ref) {
    enterCastChain(node)
    if !castChain.endsInVariable { report(.unexpectedAttribute, span(records[Int(node)].firstChild)) }
  }

  private mutating func checkHashtable(_ node: Ref) {
    var keys: Set<String> = []
    var child = records[Int(node)].firstChild
    guard child >= 0, records[Int(records[Int(child)].nextSibling)].nextSibling >= 0 else { return }
    while child >= 0 {
      if records[Int(child)].role == .key, let key = constantKey(child), !keys.insert(key).inserted {
        report(.duplicateKeyInHashLiteral, span(child))
      }
      child = records[Int(child)].nextSibling
    }
  }

  /// What a constant key is as a string, in lower case.
  func constantKey(_ node: Ref) -> String? {
    let record = records[Int(node)]
    if record.kind == .stringConstantExpression {
      if record.flags.contains(.cooked) { return cookedStrings[Int(record.payload)].lowercased() }
      let start = max(Int(record.start), 0)
      let text = UnsafeBufferPointer(start: file + start, count: max(Int(record.end) - start, 0))
      return StringText.value(
        of: text, kind: StringKind(rawValue: record.detail) ?? .bareWord, isGeneric: record.flags.contains(.generic)
      ).lowercased()
    }
    guard record.kind == .constantExpression, record.detail == ConstantDetail.number else { return nil }
    let digits = text(record.start, record.end)
    if let number = Int(digits) { return String(number) }
    return digits.lowercased()
  }

  private mutating func checkUsingExpression(_ node: Ref) {
    var expression = records[Int(node)].firstChild
    while true {
      switch kind(expression) {
      case .variableExpression: return
      case .memberExpression:
        let target = records[Int(expression)].firstChild
        guard kind(records[Int(target)].nextSibling) == .stringConstantExpression else {
          report(.invalidUsingExpression, span(expression))
          return
        }
        expression = target
      case .indexExpression:
        let target = records[Int(expression)].firstChild
        let index = records[Int(target)].nextSibling
        if !isConstant(index, allowsBlocks: true) {
          report(.invalidUsingExpression, span(index))
          return
        }
        expression = target
      default:
        report(.invalidUsingExpression, span(expression))
        return
      }
    }
  }
}

extension TokenKind {
  /// Whether an operator on constants gives a constant.
  var canBeFolded: Bool {
    switch self {
    case .exclaim, .multiply, .divide, .rem, .plus, .minus, .not, .bnot, .and, .or, .xor, .band, .bor, .bxor, .shl,
      .shr:
      true
    default: false
    }
  }
}

/// The little that is known about .NET's types, by names in lower case without `System.`.
enum TypeFacts {
  static func isPrimitive(_ name: String) -> Bool {
    [
      "bool", "boolean", "byte", "sbyte", "char", "double", "float", "single", "short", "int16", "ushort", "uint16",
      "int", "int32", "uint", "uint32", "long", "int64", "ulong", "uint64",
    ].contains(name)
  }

  /// Whether values of a type, or of an array's elements, are simple values.
  static func isSimple(_ name: String) -> Bool {
    let element = name.hasSuffix("[]") ? String(name.dropLast(2)) : name
    return isPrimitive(element) || ["string", "decimal", "datetime"].contains(element)
  }

  static func isException(_ name: String) -> Bool {
    [
      "exception", "systemexception", "argumentexception", "argumentnullexception", "argumentoutofrangeexception",
      "invalidoperationexception", "notsupportedexception", "notimplementedexception", "nullreferenceexception",
      "unauthorizedaccessexception", "timeoutexception", "formatexception", "io.ioexception",
      "io.filenotfoundexception", "io.directorynotfoundexception", "net.webexception",
      "management.automation.runtimeexception", "management.automation.commandnotfoundexception",
      "management.automation.itemnotfoundexception", "management.automation.parameterbindingexception",
    ].contains(name)
  }
}
