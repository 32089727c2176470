import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Truth values that are read the wrong way round: `BlockCredential` is the opposite of `AccountEnabled`.
extension Comparison {
  /// A place where a truth value is read: what would be true there.
  private struct Flag {
    /// The value itself is meant, not its opposite.
    var isPlain: Bool
    var range: Range<Int>
    /// The column or the like that it is for.
    var key: String?
    /// A branch for the opposite follows.
    var hasElse = false
  }

  func checkFlags() {
    var expected: [String: [Flag]] = [:]
    var oldNames: [String: String] = [:]
    for entry in reference.reads {
      guard let (property, isInverse) = flagProperty(entry) else { continue }
      let node = old.node(entry.read.node)
      guard var flag = flag(at: entry.read, node) else { continue }
      flag.isPlain = flag.isPlain != isInverse
      expected[property, default: []].append(flag)
      oldNames[property] = entry.read.name
    }
    for (step, candidate) in pairs {
      if case .foreign = candidate.kind { continue }
      for contribution in step.contributions {
        guard let filter = contribution.slot.filter, contribution.argument != nil else { continue }
        for (name, truth) in Self.truthTests(in: filter.text) {
          expected[name, default: []].append(
            Flag(isPlain: truth, range: contribution.argument?.valueNode.map { old.node($0).range } ?? step.node.range))
          oldNames[name] = oldNames[name] ?? contribution.parameter
        }
      }
    }
    for (property, flags) in expected {
      let found = newFlags(property)
      guard !found.isEmpty, let name = oldNames[property] else { continue }
      compare(flags, found, property: property, oldName: name)
    }
  }

  private func compare(_ old: [Flag], _ new: [Flag], property: String, oldName: String) {
    func tell(_ before: Flag, _ after: Flag) {
      if after.hasElse || before.hasElse { return }
      report(
        "MSG268",
        ["parameter": oldName, "cmdlet": "the old script", "counterpart": property, "command": "the new one"],
        old: before.range, new: after.range)
    }
    // Columns of the same name first.
    var (restOfOld, restOfNew) = (old, new)
    for before in old {
      guard let key = before.key, let index = restOfNew.firstIndex(where: { $0.key == key }) else { continue }
      let after = restOfNew.remove(at: index)
      if let own = restOfOld.firstIndex(where: { $0.range == before.range }) { restOfOld.remove(at: own) }
      if before.isPlain != after.isPlain { tell(before, after) }
    }
    restOfOld.removeAll { $0.key != nil }
    restOfNew.removeAll { $0.key != nil }
    guard let first = restOfOld.first, let other = restOfNew.first else { return }
    if restOfOld.count == restOfNew.count {
      let (before, after) = (restOfOld.filter(\.isPlain).count, restOfNew.filter(\.isPlain).count)
      guard before != after else { return }
      for (before, after) in zip(restOfOld, restOfNew) where before.isPlain != after.isPlain { tell(before, after) }
    } else if restOfOld.allSatisfy({ $0.isPlain == first.isPlain }),
      restOfNew.allSatisfy({ $0.isPlain != first.isPlain })
    {
      tell(first, other)
    }
  }

  /// The Graph property (lower case) that an old truth value is, and whether it is its opposite.
  private func flagProperty(_ entry: ReferencePlan.Read) -> (String, Bool)? {
    guard let form = entry.form, let resource = entry.read.objects.first.flatMap({ rules.type($0.type)?.graph }) else {
      return nil
    }
    let property: String
    let isInverse: Bool
    if let name = form.name {
      (property, isInverse) = (name, false)
    } else if let template = form.value, let id = template.expression {
      let (inner, negated) = template.tree.node(id).withoutNegation
      guard inner.kind == .memberExpression, let name = inner.memberName,
        inner.children.first?.kind == .variableExpression
      else { return nil }
      (property, isInverse) = (name, negated)
    } else {
      return nil
    }
    guard rules.tables.graphProperty(resource, property)?.type == "Boolean" else { return nil }
    return (property.lowercased(), isInverse)
  }

  private func flag(at read: PropertyRead, _ node: Node) -> Flag? {
    switch read.context {
    case .member: return Self.flag(around: node)
    case .propertyArgument(let command, .whereSimple):
      return Self.simpleFilterFlag(node.tree.node(command))
    default: return nil
    }
  }

  /// Reads `Where-Object Name -eq $false`.
  private static func simpleFilterFlag(_ command: Node) -> Flag? {
    let arguments = CommandArguments(command)
    let key = arguments.named.first { ["eq", "ne", "ceq", "cne", "not"].contains($0.name) }
    guard let key else { return arguments.named.isEmpty ? Flag(isPlain: true, range: command.range) : nil }
    let value = (key.value ?? arguments.positional.dropFirst().first)?.withoutParentheses.truth ?? true
    if key.name == "not" { return Flag(isPlain: false, range: command.range) }
    return Flag(isPlain: key.name.hasSuffix("eq") == value, range: command.range)
  }

  /// What is true around a place where a value is read.
  private static func flag(around start: Node) -> Flag? {
    var node = start
    var isPlain = true
    var key: String?
    var hasElse = false
    climb: while let parent = node.parent {
      switch parent.kind {
      case .parenExpression, .commandExpression, .subExpression, .statementBlock, .convertExpression: break
      case .pipeline: if parent.children(.element).count > 1 { break climb }
      case .unaryExpression:
        guard parent.operatorKind == .not || parent.operatorKind == .exclaim else { break climb }
        isPlain.toggle()
      case .binaryExpression:
        guard let left = parent.child(.left), let right = parent.child(.right) else { break climb }
        let other = left.range == node.range ? right : left
        let truth = other.withoutParentheses.truth
        switch parent.operatorKind {
        case .ieq, .ceq: if truth == false { isPlain.toggle() }
        case .ine, .cne: if truth != false { isPlain.toggle() }
        default: break climb
        }
      case .hashtable:
        let entries = zip(parent.children(.key), parent.children(.value))
        let entry = entries.first { $0.1.range.contains(start.range.lowerBound) }
        key = entry?.0.stringValue?.lowercased()
        break climb
      case .ifStatement:
        hasElse = parent.child(.elseClause) != nil
        break climb
      case .ternaryExpression:
        hasElse = node.role == .condition
        break climb
      default: break climb
      }
      node = parent
    }
    return Flag(isPlain: isPlain, range: start.range, key: key, hasElse: hasElse)
  }

  /// `accountEnabled eq true` and the like in a filter.
  private static func truthTests(in text: String) -> [(name: String, truth: Bool)] {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var result: [(String, Bool)] = []
    for index in words.indices.dropFirst(2) where words[index] == "true" || words[index] == "false" {
      let isTrue = words[index] == "true"
      switch words[index - 1] {
      case "eq": result.append((words[index - 2], isTrue))
      case "ne": result.append((words[index - 2], !isTrue))
      default: continue
      }
    }
    return result
  }

  private func newFlags(_ property: String) -> [Flag] {
    var result: [Flag] = []
    for read in new.analysis.reads where read.name.lowercased() == property && !read.isWrite {
      if let flag = flag(at: read, new.node(read.node)) { result.append(flag) }
    }
    for step in newSteps where step.isRead {
      for text in Set(step.texts) {
        for (name, truth) in Self.truthTests(in: text) where name == property {
          result.append(Flag(isPlain: truth, range: step.node.range))
        }
      }
    }
    return result
  }
}
