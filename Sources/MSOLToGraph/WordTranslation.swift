import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Words that a property's value is compared with: Graph has others for some.
extension Planner {
  /// Translates the constants that a property's value is compared with.
  func translateWords(_ plan: ReadPlan, _ form: PropertyForm, value: Node) {
    guard !form.words.isEmpty else { return }
    for use in usesOfValue(value, depth: 0) {
      let whole = parenthesesOf(use)
      guard let parent = whole.parent else { continue }
      if parent.kind == .binaryExpression {
        for other in parent.children where other.id != whole.id { translateOperand(other, form, plan: plan) }
        continue
      }
      let statement = whole.outermostParentheses
      if let parent = statement.parent, parent.kind == .switchStatement, statement.role == .condition {
        for clause in parent.children(.clauseCondition) {
          translateWord(clause, form, thread: plan.threads[0])
          if let word = clause.stringValue, form.equalsForm(for: word) != nil, form.word(for: word) == nil {
            note(
              "MSG223", ["property": plan.read.name, "old": word, "new": "(empty)"], at: clause.id,
              thread: plan.threads[0], level: .manual,
              needsComment: true,
              message:
                "\(plan.read.name) has no word \(word) in Graph, so this label never matches: test with if before the switch."
            )
          }
        }
      }
    }
  }

  /// Tells of constants that the value never is in Graph: a comparison with one is never true, a label never matches.
  func noteImpossibleWords(_ plan: ReadPlan, _ form: PropertyForm) {
    guard !form.never.isEmpty else { return }
    var places: [Node] = []
    switch plan.read.context {
    case .member:
      for use in usesOfValue(node(plan.read.node), depth: 0) {
        let whole = parenthesesOf(use)
        if let parent = whole.parent, parent.kind == .binaryExpression {
          places += parent.children.filter { $0.id != whole.id }
        }
        let statement = whole.outermostParentheses
        if let parent = statement.parent, parent.kind == .switchStatement, statement.role == .condition {
          places += parent.children(.clauseCondition)
        }
      }
    case .propertyArgument(let command, let kind):
      guard kind == .whereSimple else { return }
      places = Array(node(command).children(.element).dropFirst(2))
    case .parameterBinding: return
    }
    let words = places.flatMap { [$0] + Array($0.descendants) }.filter { $0.kind == .stringConstantExpression }
    for word in words {
      guard let text = word.stringValue, form.isNever(text) else { continue }
      note("MSG258", ["property": plan.read.name, "word": text], at: word.id, thread: plan.threads[0], level: .review)
    }
  }

  /// Whether a value goes to a place that wants the old module's words: it is shown, or compared with a word that Graph tells
  /// in another way, or with what is known at run time only.
  func needsOldWords(_ value: Node, _ form: PropertyForm) -> Bool {
    var uses = usesOfValue(value, depth: 0)
    if uses.count > 1 { uses.removeFirst() }
    let saysWords = !form.words.isEmpty || !form.equals.isEmpty
    return uses.contains { use in
      // Whether there is a value at all is the same in both spellings.
      if !saysWords, use.isCondition(isFilterBlock: { self.isFilterBlock($0) }) { return false }
      let whole = parenthesesOf(use)
      if let parent = whole.parent, parent.kind == .binaryExpression, let kind = parent.operatorKind {
        let isEquality = [
          .ieq, .ine, .icontains, .inotcontains, .iin, .inotin, .ceq, .cne, .ccontains, .cnotcontains, .cin, .cnotin,
        ].contains(kind)
        let isPattern = [.ilike, .inotlike, .imatch, .inotmatch].contains(kind)
        guard isEquality || isPattern && form.words.isEmpty && form.equals.isEmpty else { return true }
        return parent.children.contains { $0.id != whole.id && !isTranslatable($0, form) }
      }
      let statement = whole.outermostParentheses
      if let parent = statement.parent, parent.kind == .switchStatement, statement.role == .condition {
        return parent.children(.clauseCondition).contains { !isTranslatable($0, form) }
      }
      return true
    }
  }

  /// Whether all that a value is compared with are constants that Graph has a word for, or writes as they are.
  private func isTranslatable(_ other: Node, _ form: PropertyForm) -> Bool {
    let inner = other.withoutParentheses
    switch inner.kind {
    case .arrayLiteral: return inner.children(.element).allSatisfy { isTranslatable($0, form) }
    case .arrayExpression:
      return inner.descendants.allSatisfy { $0.kind != .variableExpression && $0.kind != .command }
        && inner.descendants.filter { $0.kind == .stringConstantExpression }.allSatisfy { isTranslatable($0, form) }
    case .stringConstantExpression:
      guard let word = inner.stringValue else { return false }
      return form.word(for: word) != nil || form.equalsForm(for: word) == nil
    case .variableExpression: return inner.isNullConstant || form.words.isEmpty && form.equals.isEmpty
    default: return form.words.isEmpty && form.equals.isEmpty
    }
  }

  /// The value's own place, and the uses of the variable that it is assigned to alone.
  private func usesOfValue(_ value: Node, depth: Int) -> [Node] {
    var result = [value]
    let whole = value.outermostParentheses
    if let parent = whole.parent, parent.kind == .assignmentStatement, whole.role == .right,
      let left = parent.child(.left),
      left.kind == .variableExpression
    {
      result += analysis.uses(ofAssignment: parent.id).map(node)
    }
    return result
  }

  private func translateOperand(_ other: Node, _ form: PropertyForm, plan: ReadPlan) {
    let inner = other.withoutParentheses
    switch inner.kind {
    case .stringConstantExpression: translateWord(inner, form, thread: plan.threads[0])
    case .arrayLiteral:
      for element in inner.children(.element) { translateWord(element, form, thread: plan.threads[0]) }
    case .arrayExpression:
      for element in inner.descendants where element.kind == .stringConstantExpression {
        translateWord(element, form, thread: plan.threads[0])
      }
    case .variableExpression where inner.booleanConstant == nil && !inner.isNullConstant:
      note(
        "MSG223",
        [
          "property": plan.read.name, "old": form.words.map(\.old).joined(separator: "/"),
          "new": form.words.map(\.new).joined(separator: "/"),
        ],
        at: plan.read.node, thread: plan.threads[0],
        message:
          "\(plan.read.name) has other words in Graph, and it is compared with a variable here. Old and new words: "
          + form.words.map { "\($0.old) is \($0.new)" }.joined(separator: ", ") + ". Check what the variable holds.")
    default: break
    }
  }

  func translateWord(_ place: Node, _ form: PropertyForm, thread: ThreadID) {
    guard place.kind == .stringConstantExpression, let old = place.stringValue, let new = form.word(for: old),
      new != old
    else { return }
    smallChanges.append(
      SmallChange(
        ruleID: "words/\(old.lowercased())", level: form.level ?? .review,
        message: "The word \(old) is \(new) in Graph.", node: place.id,
        thread: thread))
    if place.stringKind == .bareWord {
      edit(place.range, .text(new), thread: thread)
    } else if place.stringKind == .doubleQuoted {
      edit(place.range, .text("\"" + new + "\""), thread: thread)
    } else {
      edit(place.range, .text(PowerShellText.quoted(new)), thread: thread)
    }
  }
}
