import Findings
import MappingRules
import PowerShellSyntax

/// The arguments that a rule gives a detector.
struct DetectorArguments: Sendable {
  let table: DataTable?

  /// The texts of an argument; empty when it is not given.
  func texts(_ name: String) -> [String] {
    (table?[name]?.elements ?? []).compactMap { if case .string(let text) = $0.content { text } else { nil } }
  }

  func text(_ name: String) -> String? { texts(name).first }

  /// Whether an argument is `$true`.
  func flag(_ name: String) -> Bool {
    if case .bool(let value)? = table?[name]?.content { value } else { false }
  }

  /// An argument that is a table.
  func table(_ name: String) -> DetectorArguments? {
    if case .table(let table)? = table?[name]?.content { DetectorArguments(table: table) } else { nil }
  }

  /// The texts of an argument that is a table of texts.
  var pairs: [(key: String, value: String)] {
    (table?.entries ?? []).compactMap { entry in
      if case .string(let text) = entry.value.content { (entry.key, text) } else { nil }
    }
  }

  /// The value of the first pair whose key, a pattern, fits a name.
  func value(for name: String) -> String? { pairs.first { matches(name, $0.key) }?.value }

  func patterns(_ name: String) -> [SourcePattern] { texts(name).map { SourcePattern($0) } }

  /// Another severity than the rule's.
  var severity: Severity? { text("Severity").flatMap { Severity(rawValue: $0.lowercased()) } }
}

/// A form of expression, as a rule names it.
///
/// `text` and `text:PATTERN` (a string), `number`, `table` (a hashtable), `null`, `new:TYPE` (an object that is made),
/// `command:NAME`, `method:NAME`, `member:NAME`, `static:TYPE.NAME`, `under:NAME` (a member of a member NAME), `guid`,
/// `not-guid` (a text), `typed:TYPE` (a declared parameter), `call:NAME with PARAMETER`, `call:NAME without PARAMETER`.
struct SourcePattern: Sendable {
  private enum Form: String {
    case text, number, table, null, new, command, method, member, `static`, under
    case guid, typed, call
    case notGUID = "not-guid"
  }
  private let form: Form?
  private let argument: String

  init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    form = parts.first.flatMap { Form(rawValue: $0.lowercased()) }
    argument = parts.count > 1 ? String(parts[1]) : "*"
  }

  /// Whether the form is known.
  var isValid: Bool { form != nil }

  func matches(_ node: Node) -> Bool {
    switch form {
    case .text:
      switch node.kind {
      case .stringConstantExpression: return Linting.matches(node.stringValue ?? "", argument)
      case .expandableStringExpression: return argument == "*" || Linting.matches(node.stringValue ?? "", argument)
      default: return false
      }
    case .number: return node.kind == .constantExpression
    case .table: return node.kind == .hashtable
    case .null: return node.isNullConstant
    case .new:
      return node.createdType.map { !$0.name.isCollectionType && Linting.matches($0.name.lastNamePart, argument) }
        ?? false
    case .command: return node.commandName.map { Linting.matches($0, argument) } ?? false
    case .method:
      return node.kind == .invokeMemberExpression && node.memberName.map { Linting.matches($0, argument) } ?? false
    case .member:
      return node.kind == .memberExpression && node.memberName.map { Linting.matches($0, argument) } ?? false
    case .static:
      guard node.isStatic, let type = node.children.first?.typeName, let name = node.memberName else { return false }
      return Linting.matches("\(type.lastNamePart).\(name)", argument)
    case .under:
      var target = node.targetExpression
      while let node = target {
        if let name = node.memberName, Linting.matches(name, argument) { return true }
        target = node.targetExpression
      }
      return false
    case .guid: return node.kind == .stringConstantExpression && (node.stringValue ?? "").isGUID
    case .notGUID: return node.isTextThatIsNoGUID
    case .typed: return node.declaredParameterType.map { Linting.matches($0.lastNamePart, argument) } ?? false
    case .call: return node.isCall(argument)
    case nil: return false
    }
  }
}

extension LintContext {
  /// Whether every source of a value has one of the forms, where a call's first argument and target can be asked for
  /// too. Nothing known gives no.
  func comes(
    _ node: Node, from patterns: [SourcePattern], argument: [SourcePattern] = [], target: [SourcePattern] = [],
    depth: ValueTracer.Depth = .whole, steps: Int = 8
  ) -> Bool {
    guard steps > 0 else { return false }
    let trace = tracer.trace(node, depth)
    guard trace.isComplete, !trace.sources.isEmpty else { return false }
    return trace.sources.allSatisfy { source in
      guard patterns.contains(where: { $0.matches(source) }) else { return false }
      if !target.isEmpty, source.kind == .invokeMemberExpression, !source.isStatic, let object = source.children.first {
        guard comes(object, from: target + patterns, target: target, steps: steps - 1) else { return false }
      }
      if argument.isEmpty { return true }
      guard let first = source.invocationArguments.first ?? source.createdType?.arguments.first else { return false }
      return comes(first, from: argument)
    }
  }

  /// The constant texts that a value is made of: literals, constant variables, and those inside expandable strings.
  func constantTexts(_ node: Node) -> [String] {
    var result: [String] = []
    for source in tracer.trace(node, .elements).sources {
      switch source.kind {
      case .stringConstantExpression: result.append(source.stringValue ?? "")
      case .expandableStringExpression:
        var text = source.stringValue ?? ""
        for variable in source.descendants where variable.kind == .variableExpression {
          if let constant = analysis.constantString(variable.id) { text += "\n" + constant }
        }
        result.append(text)
      default: break
      }
    }
    return result
  }
}
