import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// From the new forms of properties to edits.
extension Planner {
  func emitReads() {
    let written = emitSharedLists()
    for (index, plan) in reads.enumerated() where isApplied(plan.threads[0]) && !written.contains(index) {
      guard let form = plan.form else { continue }
      let written = edits.count
      emit(plan, form)
      // A comparison may have a form that needs no table.
      if let helper = form.helper, !mentions(helper, in: edits[written...]) {
        readsWithoutHelper.insert(plan.read.node)
      }
    }
  }

  private func emit(_ plan: ReadPlan, _ form: PropertyForm) {
    let thread = plan.threads[0]
    let read = plan.read
    noteImpossibleWords(plan, form)
    switch read.context {
    case .member:
      guard let new = form.name else { return emitMemberForm(plan, form) }
      if replacesComparison(plan, form) { return }
      if form.value != nil, needsOldWords(node(read.node), form) {
        if new.lowercased() == read.name.lowercased() {
          smallChanges.append(
            SmallChange(
              ruleID: "words/\(read.name.lowercased())", level: form.level ?? .review,
              message: form.reason ?? "Graph has other words for \(read.name); the old ones are kept here.",
              node: read.node, thread: thread))
        }
        return emitMemberForm(plan, form)
      }
      rename(node(read.nameNode), to: new, thread: thread)
      translateWords(plan, form, value: node(read.node))
    case .propertyArgument(let command, let kind):
      emitArgument(plan, form, command: node(command), kind: kind)
    case .parameterBinding:
      if let new = form.name { addAlias(new, to: node(read.node), named: read.name, thread: thread) }
    }
  }

  /// Writes another name in the place of a name, quoted as the old one was.
  private func rename(_ name: Node, to new: String, thread: ThreadID) {
    if name.stringValue?.lowercased() == new.lowercased() { return }
    let text = name.text
    guard let first = text.utf8.first, let last = text.utf8.last, first == last,
      first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
    else {
      edit(name.range, .text(new), thread: thread)
      return
    }
    let quote = String(decoding: [first], as: UTF8.self)
    edit(name.range, .text(quote + new + quote), thread: thread)
  }

  // MARK: Member access

  /// Writes the form that a comparison with a special word has of its own.
  private func replacesComparison(_ plan: ReadPlan, _ form: PropertyForm) -> Bool {
    guard !form.equals.isEmpty, let objectID = plan.read.objectNode,
      let comparison = comparison(of: node(plan.read.node), form: form)
    else {
      return false
    }
    let object = Piece(
      fragments: [.source(node(objectID).range)], shape: ExpressionShape(of: node(objectID)), source: node(objectID))
    guard let piece = instantiate(comparison.template, object: object, plan: plan) else { return false }
    replace(comparison.node, with: comparison.isNegated ? negated(piece) : piece, thread: plan.threads[0])
    smallChanges.append(
      SmallChange(
        ruleID: "words/\(plan.read.name.lowercased())", level: form.level ?? .review,
        message: form.reason ?? "Graph tells this value of \(plan.read.name) in another way.", node: comparison.node.id,
        thread: plan.threads[0]))
    return true
  }

  private func emitMemberForm(_ plan: ReadPlan, _ form: PropertyForm) {
    let thread = plan.threads[0]
    let access = node(plan.read.node)
    guard let objectID = plan.read.objectNode else { return }
    let object = Piece(
      fragments: [.source(node(objectID).range)], shape: ExpressionShape(of: node(objectID)), source: node(objectID))

    if let local = form.local, let owner = plan.plans.first {
      edit(access.range, .text("$" + localName(local, of: owner)), thread: thread)
      return
    }
    if let comparison = comparison(of: access, form: form) {
      if let piece = instantiate(comparison.template, object: object, plan: plan) {
        let result = comparison.isNegated ? negated(piece) : piece
        replace(comparison.node, with: result, thread: thread)
        return
      }
    }
    if let whenTrue = form.whenTrue, access.isCondition(isFilterBlock: { self.isFilterBlock($0) }),
      let piece = instantiate(whenTrue, object: object, plan: plan)
    {
      replace(access, with: piece, thread: thread)
      return
    }
    guard let value = form.value, let piece = instantiate(value, object: object, plan: plan) else { return }
    // With a name beside it, the expression says the old words.
    if form.name == nil { translateWords(plan, form, value: access) }
    replace(access, with: piece, thread: thread)
  }

  /// A comparison with `$true`, `$false` or a special word, or a negation, that the whole of it has a form of its own.
  private func comparison(of access: Node, form: PropertyForm) -> (node: Node, template: Template, isNegated: Bool)? {
    let whole = parenthesesOf(access)
    guard let parent = whole.parent else { return nil }
    if parent.kind == .unaryExpression, parent.operatorKind == .not || parent.operatorKind == .exclaim,
      let whenFalse = form.whenFalse
    {
      return (parent, whenFalse, false)
    }
    guard parent.kind == .binaryExpression, let kind = parent.operatorKind else { return nil }
    let isEqual = kind == .ieq || kind == .ceq
    guard isEqual || kind == .ine || kind == .cne else { return nil }
    guard let other = parent.children.first(where: { $0.id != whole.id }) else { return nil }
    if let constant = other.booleanConstant ?? booleanWord(other), let whenTrue = form.whenTrue,
      let whenFalse = form.whenFalse
    {
      return (parent, constant == isEqual ? whenTrue : whenFalse, false)
    }
    if let word = other.withoutParentheses.stringValue, let equals = form.equalsForm(for: word) {
      return (parent, equals, !isEqual)
    }
    return nil
  }

  /// `'True'` compared with a Boolean means `$true`.
  private func booleanWord(_ node: Node) -> Bool? {
    switch node.withoutParentheses.stringValue?.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// The node with the parentheses right around it.
  func parenthesesOf(_ node: Node) -> Node {
    var whole = node
    while let expression = whole.parent, expression.kind == .commandExpression,
      expression.children(.redirection).isEmpty,
      let pipeline = expression.parent, pipeline.kind == .pipeline, pipeline.children(.element).count == 1,
      let paren = pipeline.parent,
      paren.kind == .parenExpression
    {
      whole = paren
    }
    return whole
  }

  func negated(_ piece: Piece) -> Piece {
    // `-not -not x` is `x`.
    if case .text(let text)? = piece.fragments.first, text.hasPrefix("-not "), piece.shape == .operation(precedence: 15)
    {
      return Piece(fragments: .text(String(text.dropFirst(5))) + piece.fragments.dropFirst(), shape: .primary)
    }
    return Piece(fragments: "-not " + piece.parenthesized.fragments, shape: .operation(precedence: 15))
  }

  func replace(_ place: Node, with piece: Piece, thread: ThreadID) {
    let expression = piece.expression
    if place.parent?.kind == .expandableStringExpression {
      edit(place.range, "$(" + expression.fragments + ")", thread: thread)
    } else if expression.shape.needsParentheses(inPlaceOf: place) {
      let brackets = expression.shape.brackets
      edit(place.range, brackets.open + expression.fragments + brackets.close, thread: thread)
    } else {
      edit(place.range, expression.fragments, thread: thread)
    }
  }

  /// The form of a property for an object; wrapped so that it is made for each element where the object may be a list.
  func instantiate(_ template: Template, object: Piece, plan: ReadPlan) -> Piece? {
    let usesOfObject = template.parsed.holesOfObject
    let isSimple =
      object.source.map { $0.withoutParentheses.kind == .variableExpression || $0.kind == .memberExpression } ?? true
    // A form that pipes its object takes lists as they come.
    let isPath = isMemberPath(template) || template.text.trimmingBlanks().hasPrefix("$_ |")
    // The first of an empty list is $null, and no table has that key.
    let mayBeMissing = object.source?.withoutParentheses.kind == .indexExpression && template.text.contains("[$_.")
    if mayBeMissing, let inner = instantiation(template, object: nil, at: plan.read.node).piece() {
      let body = object.parenthesized.fragments + " | Where-Object { $_ } | ForEach-Object { " + inner.fragments + " }"
      return Piece(fragments: "(" + body + ")", shape: .primary)
    }
    if plan.isMany && !isPath || usesOfObject > 1 && !isSimple
      || template.mainCommand != nil && isAskedQuietly(object.source)
    {
      guard let inner = instantiation(template, object: nil, at: plan.read.node).piece() else { return nil }
      let body = object.parenthesized.fragments + " | ForEach-Object { " + inner.fragments + " }"
      return Piece(fragments: plan.isMany && !plan.isOfListing ? "@(" + body + ")" : "(" + body + ")", shape: .primary)
    }
    return instantiation(template, object: object, at: plan.read.node).piece()
  }

  /// Whether an expression is a call whose errors are silenced, so that nothing may come: a form that asks further asks nothing then.
  private func isAskedQuietly(_ source: Node?) -> Bool {
    guard let call = source?.withoutParentheses, call.kind == .command || call.kind == .pipeline else { return false }
    let command = call.kind == .command ? call : call.children(.element).first
    guard let command, let value = analysis.call(at: command.id)?.argument("ErrorAction")?.valueNode else {
      return false
    }
    return ["silentlycontinue", "ignore", "0", "4"].contains(constant(value)?.lowercased())
  }

  private func instantiation(_ template: Template, object: Piece?, at place: NodeID? = nil) -> TemplateInstantiation {
    TemplateInstantiation(
      template: template,
      resolve: { name in
        guard name == "_", let object else { return .notAHole }
        return .piece(object)
      },
      localNames: place.map { helperNames(at: $0) } ?? helperNames,
      transform: { _, _ in nil })
  }

  /// Whether a template is `$_.A.B`: such a form works on lists as well, element by element.
  private func isMemberPath(_ template: Template) -> Bool {
    guard let id = template.expression else { return false }
    var current = template.tree.node(id)
    while current.kind == .memberExpression, !current.isStatic, let target = current.children.first { current = target }
    return current.kind == .variableExpression
  }

  // MARK: Property names in arguments

  func emitArgument(_ plan: ReadPlan, _ form: PropertyForm, command: Node, kind: PropertyArgumentKind) {
    let thread = plan.threads[0]
    let name = node(plan.read.node)
    let written = plan.read.name
    // With both a name and an expression the name is for comparisons; what is shown keeps the old words.
    let newName = form.value == nil ? form.name : nil
    switch kind {
    case .select, .format, .convert:
      // Windows PowerShell's ConvertTo-Html knows the label of a calculated property only under that name.
      let label = kind == .convert ? "l" : "n"
      if let new = newName {
        if new.lowercased() == written.lowercased() { return }
        // Format-Wide and Format-Custom show no names of columns and take none.
        let shows = command.children(.element).first?.stringValue?.lowercased() ?? ""
        let isNameless = ["format-wide", "fw", "format-custom", "fc"].contains(shows)
        if options.usesNewColumns || isNameless { return rename(name, to: new, thread: thread) }
        edit(
          name.range, .text("@{ \(label) = \(PowerShellText.quoted(written)); e = \(PowerShellText.quoted(new)) }"),
          thread: thread)
      } else if let block = block(form, plan) {
        edit(name.range, "@{ \(label) = \(PowerShellText.quoted(written)); e = " + block + " }", thread: thread)
      }
    case .expandProperty:
      if let new = newName {
        rename(name, to: new, thread: thread)
      } else if let block = block(form, plan) {
        if command.children(.element).count <= 3, let first = command.children(.element).first {
          edit(first.range.lowerBound..<command.range.upperBound, "ForEach-Object " + block, thread: thread)
        } else {
          let column = names.next("value")
          edit(name.range, .text(column), thread: thread)
          insert(
            "Select-Object *, @{ n = '\(column)'; e = " + block + " } | ", before: command.range.lowerBound,
            thread: thread)
        }
      }
    case .sort, .group, .measure, .compare, .unique:
      if let new = newName {
        rename(name, to: new, thread: thread)
      } else if let block = block(form, plan) {
        edit(name.range, block, thread: thread)
      }
    case .excludeProperty:
      if let new = form.name { rename(name, to: new, thread: thread) }
    case .calculatedExpression, .forEachMember:
      if let new = newName {
        rename(name, to: new, thread: thread)
      } else if let block = block(form, plan) {
        edit(name.range, block, thread: thread)
      }
    case .whereSimple:
      emitSimpleWhere(plan, form, command: command, name: name)
    }
  }

  /// `{ form of $_ }`
  private func block(_ form: PropertyForm, _ plan: ReadPlan) -> [Fragment]? {
    guard let value = form.value, let piece = instantiation(value, object: nil, at: plan.read.node).piece() else {
      return nil
    }
    // `$_ | ForEach-Object { … }` of one object is what stands in the block.
    let piped = "$_ | ForEach-Object { "
    let texts = piece.fragments.compactMap { fragment -> String? in
      if case .text(let text) = fragment { return text }
      return nil
    }
    let text = texts.joined()
    if texts.count == piece.fragments.count, text.hasPrefix(piped), text.hasSuffix(" }") {
      return .text("{ " + text.dropFirst(piped.count))
    }
    return "{ " + piece.fragments + " }"
  }

  /// `Where-Object Name`, `Where-Object Name -eq value`.
  private func emitSimpleWhere(_ plan: ReadPlan, _ form: PropertyForm, command: Node, name: Node) {
    let thread = plan.threads[0]
    if let new = form.name {
      rename(name, to: new, thread: thread)
      translateSimpleWhereWords(plan, form, command: command)
      return
    }
    let elements = Array(command.children(.element).dropFirst())
    guard let start = elements.first?.range.lowerBound else { return }
    let range = start..<command.range.upperBound
    let switches = elements.filter { $0.kind == .commandParameter && $0.parameterName?.lowercased() != "property" }
    let values = elements.filter { $0.kind != .commandParameter && $0.id != name.id }
    let operatorName = switches.first?.parameterName?.lowercased()
    var condition: [Fragment]?
    func body(_ template: Template?) -> Piece? { template.flatMap { instantiation($0, object: nil).piece() } }
    switch operatorName {
    case nil: condition = body(form.whenTrue ?? form.value)?.fragments
    case "not"?: condition = body(form.whenFalse)?.fragments ?? body(form.value).map { negated($0).fragments }
    case let operatorName?:
      let boolean = values.first.flatMap { $0.booleanConstant ?? booleanWord($0) }
      if let boolean, ["eq", "ieq", "ne", "ine"].contains(operatorName), let whenTrue = form.whenTrue,
        let whenFalse = form.whenFalse
      {
        condition = body(boolean == operatorName.hasSuffix("eq") ? whenTrue : whenFalse)?.fragments
      } else if let word = values.first?.stringValue, let equals = form.equalsForm(for: word),
        ["eq", "ieq", "ne", "ine"].contains(operatorName)
      {
        condition = body(equals).map { operatorName.hasSuffix("eq") ? $0.fragments : negated($0).fragments }
      } else if let value = body(form.value), let right = values.first {
        let operand = Piece(
          fragments: [.source(right.range)], shape: ExpressionShape(of: right), source: right,
          constant: right.stringValue)
        let word = right.stringValue.flatMap { form.word(for: $0) }.map(PowerShellText.quoted)
        condition =
          value.parenthesized.fragments + " -\(operatorName) "
          + (word.map { .text($0) } ?? operand.expression.fragments)
      }
    }
    if let condition { edit(range, "{ " + condition + " }", thread: thread) }
  }

  private func translateSimpleWhereWords(_ plan: ReadPlan, _ form: PropertyForm, command: Node) {
    for element in command.children(.element).dropFirst(2) { translateWord(element, form, thread: plan.threads[0]) }
  }

  /// Whether a script block is the filter of Where-Object or `.Where( )`.
  func isFilterBlock(_ block: Node) -> Bool {
    guard let parent = block.parent else { return false }
    switch parent.kind {
    case .command: return isFilter(parent)
    case .commandParameter: return parent.parent.map(isFilter) ?? false
    case .invokeMemberExpression: return parent.memberName?.lowercased() == "where"
    default: return false
    }
  }

  private func isFilter(_ command: Node) -> Bool {
    let name = command.children(.element).first?.stringValue?.lowercased()
    return name == "where-object" || name == "where" || name == "?"
  }
}
