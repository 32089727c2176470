import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// The named transformations that templates use. Each is done when the script is converted.
extension CallWriter {
  func transform(_ transformation: Transformation, _ arguments: [Piece]) -> Piece? {
    guard let value = arguments.first else { return nil }
    switch transformation {
    case .not: return negated(value)
    case .array: return array(value)
    case .base64ToBytes: return bytes(value)
    case .skuPart: return skuPart(value)
    case .skuID: return skuID(value)
    case .skuIDList: return skuIDList(value)
    case .skuEntries: return skuEntries(value)
    case .upnPrefix: return mailNickname(value)
    case .utc: return utc(value)
    case .filter: return value.constant.map { filterText($0, at: plan.rule.place) }
    case .objectOf: return objectOf(value)
    case .password, .words: return value
    case .mfaState: return mfaState(value)
    case .patchURI: return patchURI(value)
    }
  }

  /// The opposite of a Boolean: `$true` for `$false`, `-not $x` for `$x`.
  private func negated(_ piece: Piece) -> Piece {
    let constant =
      piece.source.flatMap { planner.analysis.constantBool($0.id) } ?? (piece.fragments == .text("$true") ? true : nil)
    if let constant {
      let text = constant ? "$false" : "$true"
      return Piece(fragments: .text(text), shape: .primary, constant: text)
    }
    if let source = piece.source?.withoutParentheses, source.kind == .unaryExpression,
      source.operatorKind == .not || source.operatorKind == .exclaim,
      let operand = source.children.first
    {
      let inner = operand.withoutParentheses
      return Piece(fragments: [.source(inner.range)], shape: ExpressionShape(of: inner), source: inner)
    }
    return Piece(fragments: "-not " + piece.expression.parenthesized.fragments, shape: .operation(precedence: 15))
  }

  private func array(_ piece: Piece) -> Piece {
    if let source = piece.source?.withoutParentheses, source.kind == .arrayExpression || source.kind == .arrayLiteral {
      return piece
    }
    return Piece(fragments: "@(" + piece.expression.fragments + ")", shape: .primary)
  }

  /// Key text to bytes; where the variable was made from bytes that still stand in another variable, those are not traced: decoding the
  /// text is right in every case.
  private func bytes(_ piece: Piece) -> Piece {
    Piece(fragments: "[System.Convert]::FromBase64String(" + piece.expression.fragments + ")", shape: .primary)
  }

  /// What stands behind the last colon of an account SKU name.
  private func skuPart(_ piece: Piece) -> Piece {
    if let constant = piece.constant, piece.source?.withoutParentheses.kind != .variableExpression {
      let part = String(constant.split(separator: ":", omittingEmptySubsequences: false).last ?? "")
      return Piece(fragments: .text(PowerShellText.quoted(part)), shape: .primary, constant: part)
    }
    return Piece(fragments: "(" + piece.expression.parenthesized.fragments + " -split ':')[-1]", shape: .primary)
  }

  /// The SKU id for an account SKU name. One constant outside of loops is looked up where it is needed; everything else through a table.
  private func skuID(_ piece: Piece) -> Piece {
    if let identifier = identifier(piece) { return identifier }
    let part = skuPart(piece)
    if part.constant != nil, call.pipelineInput == nil, !planner.analysis.isInLoop(call.node),
      planner.analysis.enclosingFunction(call.node) == nil
    {
      if let piece = helperExpression("sku-id", part) { return piece }
    }
    return Piece(fragments: "\(PowerShellText.variable(skuTable))[" + part.fragments + "]", shape: .primary)
  }

  /// A helper that is one expression with a hole `$Value`.
  private func helperExpression(_ id: String, _ value: Piece) -> Piece? {
    guard let helper = planner.rules.helper(id) else { return nil }
    plan.scopes.formUnion(helper.scopes)
    return TemplateInstantiation(
      template: helper.code, resolve: { $0 == "value" ? .piece(value) : .notAHole }, localNames: [:],
      transform: { _, _ in nil }
    ).piece()
  }

  private var skuTable: String {
    // What stands in a splatted table is used where the table is made.
    let place = plan.readsEntries ? nil : call.splats.first?.tables.first
    return planner.helperVariable("sku-id-by-name", at: place ?? call.node, thread: thread)
  }

  /// The elements of a list that is written out; nil when it is not known how many there are.
  private func writtenElements(_ piece: Piece) -> [Piece]? {
    guard let source = piece.source?.withoutParentheses else { return nil }
    var elements = [source]
    if source.kind == .arrayLiteral { elements = source.children(.element) }
    if source.kind == .arrayExpression {
      let inner = source.descendants.filter { $0.kind == .commandExpression }.compactMap { $0.children.first }
      guard inner.count == 1, let only = inner.first else { return nil }
      elements = only.kind == .arrayLiteral ? only.children(.element) : [only]
    }
    guard
      elements.allSatisfy({
        $0.kind == .stringConstantExpression || $0.kind == .expandableStringExpression || isSingleText($0)
      })
    else { return nil }
    return elements.map { element in
      Piece(
        fragments: [.source(element.range)], shape: ExpressionShape(of: element), source: element,
        constant: element.kind == .stringConstantExpression ? element.stringValue : nil)
    }
  }

  /// A property of `$_` or of a foreach variable.
  private func isSingle(_ piece: Piece) -> Bool {
    guard let source = piece.source?.withoutParentheses, let plan = planner.readPlan(at: source.id) else {
      return false
    }
    return !plan.isMany
  }

  /// Whether an expression is one text that is not empty: a literal, or texts put together.
  private func isText(_ node: Node) -> Bool {
    let inner = node.withoutParentheses
    switch inner.kind {
    case .stringConstantExpression: return inner.stringValue?.isEmpty == false
    case .expandableStringExpression: return true
    case .binaryExpression: return inner.operatorKind == .plus && inner.children.contains { isText($0) }
    default: return false
    }
  }

  /// A variable that only ever holds texts, or a property that holds one text.
  private func isSingleText(_ node: Node) -> Bool {
    if planner.analysis.constantString(node.id) != nil { return true }
    if node.kind == .variableExpression {
      let definitions = planner.analysis.definitions(ofVariable: node.id)
      return !definitions.isEmpty && definitions.allSatisfy { isText(planner.node($0)) }
    }
    guard node.kind == .memberExpression, let object = node.children.first, let read = planner.read(at: node.id) else {
      return false
    }
    return !read.objects.isEmpty && object.kind == .variableExpression && object.variableName == "_"
  }

  /// The id that stands beside a name which the argument reads of an object at hand: no look-up is needed then.
  private func identifier(_ piece: Piece) -> Piece? {
    guard let source = piece.source?.withoutParentheses, source.kind == .memberExpression,
      let object = source.children.first,
      let plan = planner.readPlan(at: source.id), planner.isApplied(plan.threads[0]),
      let template = plan.form?.identifier
    else { return nil }
    let target = Piece(fragments: [.source(object.range)], shape: ExpressionShape(of: object), source: object)
    guard let result = planner.instantiate(template, object: target, plan: plan) else { return nil }
    planner.consumedReads.insert(source.id)
    return result
  }

  private func skuIDList(_ piece: Piece) -> Piece {
    if let identifier = identifier(piece) {
      return Piece(fragments: "@(" + identifier.fragments + ")", shape: .primary)
    }
    if let elements = writtenElements(piece) {
      var fragments: [Fragment] = .text("@(")
      for (index, element) in elements.enumerated() {
        if index > 0 { fragments = fragments + ", " }
        fragments += skuID(element).fragments
      }
      return Piece(fragments: fragments + ")", shape: .primary)
    }
    return Piece(
      fragments: "@(" + piece.expression.parenthesized.fragments
        + " | Where-Object { $_ } | ForEach-Object { \(PowerShellText.variable(skuTable))[($_ -split ':')[-1]] })",
      shape: .primary)
  }

  private func skuEntries(_ piece: Piece) -> Piece {
    if let identifier = identifier(piece) {
      if isSingle(piece) { return Piece(fragments: "@{ SkuId = " + identifier.fragments + " }", shape: .primary) }
      return Piece(
        fragments: "@(" + identifier.fragments + " | Where-Object { $_ } | ForEach-Object { @{ SkuId = $_ } })",
        shape: .primary)
    }
    if let elements = writtenElements(piece) {
      let entries = elements.map { "@{ SkuId = " + skuID($0).fragments + " }" as [Fragment] }
      if let only = entries.first, entries.count == 1 { return Piece(fragments: only, shape: .primary) }
      var fragments: [Fragment] = .text("@(")
      for (index, entry) in entries.enumerated() { fragments += (index > 0 ? .text(", ") : []) + entry }
      return Piece(fragments: fragments + ")", shape: .primary)
    }
    return Piece(
      fragments: "@(" + piece.expression.parenthesized.fragments
        + " | Where-Object { $_ } | ForEach-Object { @{ SkuId = \(PowerShellText.variable(skuTable))[($_ -split ':')[-1]] } })",
      shape: .primary)
  }

  /// The mail nickname of a user principal name: what stands before the `@`.
  private func mailNickname(_ piece: Piece) -> Piece {
    if let constant = piece.constant, piece.source?.withoutParentheses.kind != .variableExpression {
      let prefix = String(constant.split(separator: "@", omittingEmptySubsequences: false).first ?? "")
      return Piece(fragments: .text(PowerShellText.quoted(prefix)), shape: .primary, constant: prefix)
    }
    return Piece(fragments: "(" + piece.expression.parenthesized.fragments + " -split '@')[0]", shape: .primary)
  }

  /// A point in time in UTC.
  private func utc(_ piece: Piece) -> Piece {
    let target = piece.expression.parenthesized
    if let source = piece.source?.withoutParentheses,
      source.kind == .stringConstantExpression || source.kind == .expandableStringExpression
    {
      return Piece(fragments: "([datetime]" + piece.expression.fragments + ").ToUniversalTime()", shape: .primary)
    }
    return Piece(fragments: target.fragments + ".ToUniversalTime()", shape: .primary)
  }

  /// The object whose property the argument reads.
  private func objectOf(_ piece: Piece) -> Piece? {
    guard let source = piece.source?.withoutParentheses else {
      // Bound from the pipeline: the input object itself.
      return .text("$_")
    }
    guard source.kind == .memberExpression, let object = source.children.first else { return piece }
    return Piece(fragments: [.source(object.range)], shape: ExpressionShape(of: object), source: object)
  }

  /// The address of an object for a request: `v1.0/users/{User}` with the hole escaped where it may hold `#` (a guest's name does).
  private func patchURI(_ piece: Piece) -> Piece {
    guard let pattern = piece.constant, piece.source == nil else { return piece }
    var fragments: [Fragment] = .text("\"")
    var constant: String? = ""
    for part in FilterTemplate(pattern, at: plan.rule.place).parts {
      switch part {
      case .text(let text):
        fragments = fragments + CallWriter.escaped(text)
        constant = constant.map { $0 + text }
      case .hole(let name, _):
        guard let value = holePiece(name) else { continue }
        if let text = value.constant, value.source?.withoutParentheses.kind != .variableExpression, !text.contains("#"),
          !text.contains("%")
        {
          fragments = fragments + CallWriter.escaped(text)
          constant = constant.map { $0 + text }
          continue
        }
        constant = nil
        fragments +=
          isIdentifier(value) ? Self.inString(value) : "$([uri]::EscapeDataString(" + value.expression.fragments + "))"
      }
    }
    if let constant { return Piece(fragments: .text(PowerShellText.quoted(constant)), shape: .primary) }
    return Piece(fragments: fragments + "\"", shape: .primary)
  }

  /// Whether a value is an object's id, which needs no escaping.
  private func isIdentifier(_ piece: Piece) -> Bool {
    if let source = piece.source?.withoutParentheses {
      return source.kind == .memberExpression && ["objectid", "id"].contains(source.memberName?.lowercased())
    }
    guard case .text(let text)? = piece.fragments.last else { return false }
    return text.hasSuffix(".Id")
  }

  /// A variable that is assigned nothing but `@()` or `$null`.
  private func isAlwaysEmpty(_ variable: Node) -> Bool {
    guard let name = variable.withoutParentheses.variableName?.lowercased(), let root = planner.tree.root else {
      return false
    }
    let assigned = root.descendants.filter {
      $0.kind == .assignmentStatement && $0.child(.left)?.withoutAttributes.variableName?.lowercased() == name
    }
    return !assigned.isEmpty && assigned.allSatisfy { $0.child(.right).map(planner.isEmptyConstant) ?? false }
  }

  /// The state of per-user MFA that an object of the old module holds; the lines that build the object go.
  private func mfaState(_ piece: Piece) -> Piece? {
    guard let source = piece.source else { return nil }
    if planner.isEmpty(source.id) || isAlwaysEmpty(source) { return .text("'disabled'") }
    guard let object = planner.netObject(source) else {
      fail("it is not visible which state the requirement object holds")
      return nil
    }
    planner.netObjectUses.append((object, source, thread))
    // The object is not needed any more, so a table that holds it need not keep it.
    for argument in call.arguments where argument.valueNode.map({ planner.node($0).range }) == source.range {
      if let key = argument.parameterNode { readEntries.remove(key) }
    }
    guard let state = object.properties["state"] else { return .text("'enabled'") }
    if let constant = planner.analysis.constantString(state) {
      return .text(PowerShellText.quoted(constant.lowercased()))
    }
    let node = planner.node(state)
    return Piece(fragments: [.source(node.range)], shape: ExpressionShape(of: node), source: node.withoutParentheses)
  }
}
