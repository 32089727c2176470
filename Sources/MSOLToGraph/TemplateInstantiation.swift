import MappingRules
import PowerShellSyntax

/// A piece of PowerShell that fills a hole of a template, with what must be known to place it.
struct Piece: Sendable, Hashable {
  var fragments: [Fragment]
  var shape: ExpressionShape
  /// The expression of the script that the piece repeats, nil when the piece is new text.
  var source: Node?
  /// The text it stands for, when that is known without running the script.
  var constant: String?

  init(fragments: [Fragment], shape: ExpressionShape, source: Node? = nil, constant: String? = nil) {
    self.fragments = fragments
    self.shape = shape
    self.source = source
    self.constant = constant
  }

  static func text(_ text: String, shape: ExpressionShape = .primary) -> Piece {
    Piece(fragments: .text(text), shape: shape)
  }

  /// The piece with parentheses around it unless it stands anywhere.
  var parenthesized: Piece {
    shape == .primary
      ? self
      : Piece(
        fragments: shape.brackets.open + fragments + shape.brackets.close, shape: .primary, source: source,
        constant: constant)
  }
}

/// What is known about a name in a template.
enum HoleAnswer {
  case piece(Piece)
  /// A parameter that the call does not give: what uses it is left out.
  case absent
  /// Not a hole: an ordinary variable.
  case notAHole
}

/// A template with its holes filled.
struct TemplateInstantiation {
  let template: Template
  /// Answers names of variables, in lower case.
  let resolve: (String) -> HoleAnswer
  /// Names that the template assigns, with the names they get in the script.
  let localNames: [String: String]
  /// Performs a transformation; nil leaves the template's element out.
  let transform: (Transformation, [Piece]) -> Piece?
  /// What the call's common parameters add to a Graph command of the template.
  var commonArguments: (Node) -> [Fragment] = { _ in [] }

  /// One element of a template's main command.
  struct Element {
    var parameter: String?
    var usesColon: Bool
    var value: Piece?
    /// Parameters of the old cmdlet that the value uses, in lower case.
    var holes: [String]
  }

  /// The statements of the template.
  var statementNodes: [Node] { template.statements.map(template.tree.node) }

  /// The whole template as statements.
  func statements() -> [[Fragment]] {
    statementNodes.compactMap { rendered($0) }
  }

  /// The whole text of the template, comments and layout included, with holes filled.
  func wholeText() -> [Fragment] {
    guard let root = template.tree.root else { return [] }
    return copy(0..<template.tree.text.bytes.count, of: root, children: statementNodes) ?? []
  }

  /// The template as one expression or command.
  func piece() -> Piece? {
    // A template that is nothing but a hole keeps what fills it as it is written.
    if let only = statementNodes.first, statementNodes.count == 1, let piece = holePiece(only.withoutParentheses) {
      return piece
    }
    if let word = bareword { return Piece(fragments: .text(word), shape: .bareword, constant: word) }
    guard let statement = statementNodes.first, let fragments = rendered(statement) else { return nil }
    if let transformed = transformedPiece(of: statement) { return transformed }
    return Piece(fragments: fragments, shape: ExpressionShape(of: statement))
  }

  /// The text of a template that is a single word: an argument, not a command.
  private var bareword: String? {
    guard statementNodes.count == 1, let pipeline = statementNodes.first, pipeline.kind == .pipeline,
      let command = pipeline.children(.element).first, pipeline.children(.element).count == 1, command.kind == .command,
      template.transformations[command.id] == nil, command.children(.element).count == 1,
      let word = command.children(.element).first?.stringValue, !word.contains("-")
    else { return nil }
    return word
  }

  /// The elements after the name of a command of the template; those whose holes are absent are left out.
  func elements(of command: Node) -> [Element] {
    var result: [Element] = []
    let all = Array(command.children(.element).dropFirst())
    var index = 0
    while index < all.count {
      let element = all[index]
      index += 1
      if element.kind == .commandParameter {
        var valueNode = element.child(.argument) ?? element.children.first
        if valueNode == nil, !element.usesColon, index < all.count, all[index].kind != .commandParameter {
          valueNode = all[index]
          index += 1
        }
        guard let valueNode else {
          result.append(Element(parameter: element.parameterName, usesColon: false, value: nil, holes: []))
          continue
        }
        guard let value = argumentPiece(valueNode) else { continue }
        result.append(
          Element(
            parameter: element.parameterName, usesColon: element.usesColon, value: value, holes: holes(in: valueNode)))
      } else if let value = argumentPiece(element) {
        result.append(Element(parameter: nil, usesColon: false, value: value, holes: holes(in: element)))
      }
    }
    return result
  }

  private func holes(in node: Node) -> [String] {
    var result: [String] = []
    func add(_ candidate: Node) {
      guard candidate.kind == .variableExpression, let name = candidate.variableName?.lowercased() else { return }
      if case .piece = resolve(name) { result.append(name) }
    }
    add(node)
    for inner in node.descendants { add(inner) }
    return result
  }

  /// An argument's value as it stands after a parameter.
  private func argumentPiece(_ node: Node) -> Piece? {
    if let piece = holePiece(node) { return piece }
    if case .absent? = holeAnswer(node) { return nil }
    if let piece = transformedPiece(of: node) { return piece?.argument }
    guard let fragments = rendered(node) else { return nil }
    return Piece(fragments: fragments, shape: ExpressionShape(of: node))
  }

  private func holeAnswer(_ node: Node) -> HoleAnswer? {
    guard node.kind == .variableExpression, let name = node.variableName?.lowercased() else { return nil }
    return resolve(name)
  }

  private func holePiece(_ node: Node) -> Piece? {
    if case .piece(let piece)? = holeAnswer(node) { return piece.argument }
    return nil
  }

  /// The result of a transformation when the node is one, also in parentheses.
  private func transformedPiece(of node: Node) -> Piece?? {
    let inner = node.withoutParentheses
    guard let command = transformationCommand(inner) else { return Piece??.none }
    return .some(transformed(command))
  }

  private func transformationCommand(_ node: Node) -> Node? {
    var node = node
    if node.kind == .pipeline {
      let elements = node.children(.element)
      guard elements.count == 1, let only = elements.first else { return nil }
      node = only
    }
    return template.transformations[node.id] == nil ? nil : node
  }

  private func transformed(_ command: Node) -> Piece? {
    let elements = command.children(.element)
    guard let transformation = template.transformations[command.id] else { return nil }
    var arguments: [Piece] = []
    for element in elements.dropFirst() {
      if let hole = holeAnswer(element) {
        switch hole {
        case .piece(let piece): arguments.append(piece)
        case .absent: return nil
        case .notAHole:
          guard let fragments = rendered(element) else { return nil }
          arguments.append(Piece(fragments: fragments, shape: ExpressionShape(of: element)))
        }
      } else if let nested = transformedPiece(of: element) {
        guard let nested else { return nil }
        arguments.append(nested)
      } else {
        guard let fragments = rendered(element) else { return nil }
        arguments.append(
          Piece(fragments: fragments, shape: ExpressionShape(of: element), constant: element.stringValue))
      }
    }
    return transform(transformation, arguments)
  }

  /// A node of the template with its holes filled; nil when a hole is absent.
  func rendered(_ node: Node) -> [Fragment]? {
    switch node.kind {
    case .variableExpression:
      guard let name = node.variableName?.lowercased() else { return .text(node.text) }
      // In a script block of the template `$_` is that block's own.
      if name == "_", node.ancestors.contains(where: { $0.kind == .scriptBlockExpression }) { return .text(node.text) }
      switch resolve(name) {
      case .piece(let piece): return placed(piece, at: node)
      case .absent: return nil
      case .notAHole:
        if let local = localNames[name] { return .text(PowerShellText.variable(local, isSplatted: node.isSplatted)) }
        return .text(node.text)
      }
    case .parenExpression:
      if let result = transformedPiece(of: node) {
        guard let piece = result else { return nil }
        return placed(piece, at: node)
      }
    case .command:
      if transformationCommand(node) != nil {
        guard let piece = transformed(node) else { return nil }
        return placed(piece, at: node.parent?.kind == .pipeline ? node.parent ?? node : node)
      }
      return renderedCommand(node)
    case .hashtable:
      return renderedHashtable(node)
    default: break
    }
    return copy(node.range, of: node, children: Array(node.children))
  }

  private func renderedCommand(_ node: Node) -> [Fragment]? {
    guard let name = node.children(.element).first else { return nil }
    var fragments = rendered(name) ?? []
    for element in elements(of: node) {
      fragments += element.text
    }
    fragments += commonArguments(node)
    for redirection in node.children(.redirection) { fragments = fragments + (" " + redirection.text) }
    return fragments
  }

  private func renderedHashtable(_ node: Node) -> [Fragment]? {
    let children = Array(node.children)
    var fragments: [Fragment] = []
    var position = node.range.lowerBound
    let text = template.tree.text
    var index = 0
    var kept = 0
    while index + 1 < children.count {
      let key = children[index]
      let value = children[index + 1]
      index += 2
      if let renderedKey = rendered(key), let renderedValue = rendered(value) {
        fragments = fragments + text.slice(position..<key.range.lowerBound)
        fragments += renderedKey
        fragments = fragments + text.slice(key.range.upperBound..<value.range.lowerBound)
        fragments += renderedValue
        position = value.range.upperBound
        kept += 1
      } else if kept == 0, index < children.count {
        // The first entry falls away: what separates it from the next goes with it.
        fragments = fragments + text.slice(position..<key.range.lowerBound)
        position = children[index].range.lowerBound
      } else {
        position = value.range.upperBound
      }
    }
    return fragments + text.slice(position..<node.range.upperBound)
  }

  /// Copies a range of the template's text with the children replaced; nil when one of them is absent.
  private func copy(_ range: Range<Int>, of node: Node, children: [Node]) -> [Fragment]? {
    var fragments: [Fragment] = []
    var position = range.lowerBound
    let isStatementList = node.kind == .statementBlock || node.kind == .namedBlock || node.parent == nil
    for child in children.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where child.range.lowerBound >= position {
      guard let inner = rendered(child) else {
        guard isStatementList else { return nil }
        position = template.tree.text.endOfLine(after: child.range.upperBound, limit: range.upperBound)
        continue
      }
      fragments = fragments + template.tree.text.slice(position..<child.range.lowerBound)
      fragments += inner
      position = child.range.upperBound
    }
    return fragments + template.tree.text.slice(position..<range.upperBound)
  }

  /// A hole in a double-quoted string: constants and plain variables stand for themselves.
  private func inString(_ piece: Piece, at node: Node) -> [Fragment] {
    let source = piece.source?.withoutParentheses
    if let constant = piece.constant, source?.kind == .stringConstantExpression {
      return .text(CallWriter.escaped(constant))
    }
    let bytes = template.tree.text.bytes
    let next = node.range.upperBound < bytes.count ? bytes[node.range.upperBound] : UInt8(ascii: "\"")
    let goesOn =
      next == UInt8(ascii: "_") || next == UInt8(ascii: ":") || next == UInt8(ascii: "?") || (next >= 48 && next <= 57)
      || (next | 0x20 >= 97 && next | 0x20 <= 122) || next >= 0x80
    return goesOn ? "$(" + piece.expression.fragments + ")" : CallWriter.inString(piece)
  }

  private func placed(_ piece: Piece, at node: Node) -> [Fragment] {
    if node.parent?.kind == .expandableStringExpression { return inString(piece, at: node) }
    if let parent = node.parent, parent.kind == .command || parent.kind == .commandParameter {
      return piece.argument.fragments
    }
    let expression = piece.expression
    return expression.shape.needsParentheses(inPlaceOf: node)
      ? expression.shape.brackets.open + expression.fragments + expression.shape.brackets.close : expression.fragments
  }
}

extension TemplateInstantiation.Element {
  /// The element as it is written after others, with a blank before it.
  var text: [Fragment] {
    switch (parameter, value) {
    case (let name?, let value?): " -\(name)\(usesColon ? ":" : " ")" + value.fragments
    case (let name?, nil): .text(" -\(name)")
    case (nil, let value?): " " + value.fragments
    case (nil, nil): []
    }
  }
}

extension Piece {
  /// As an argument of a command: parentheses around operators, commands and type literals.
  var argument: Piece {
    switch shape {
    case .primary, .bareword: return self
    // A list of values `a, b` needs none.
    case .operation(let precedence) where precedence == 14: return self
    case .typeLiteral, .operation, .command, .statement: return parenthesized
    }
  }

  /// As an expression: barewords become strings.
  var expression: Piece {
    if shape == .bareword {
      if let constant {
        return Piece(
          fragments: .text(PowerShellText.quoted(constant)), shape: .primary, source: source, constant: constant)
      }
      return Piece(fragments: "\"" + fragments + "\"", shape: .primary, source: source)
    }
    if shape == .operation(precedence: 14), let source, source.kind == .arrayLiteral {
      var parts: [Fragment] = []
      for (index, element) in source.children(.element).enumerated() {
        if index > 0 { parts = parts + ", " }
        if element.stringKind == .bareWord, let value = element.stringValue {
          parts = parts + PowerShellText.quoted(value)
        } else {
          parts.append(.source(element.range))
        }
      }
      return Piece(fragments: parts, shape: shape, source: source)
    }
    return self
  }
}

/// Writing PowerShell text.
enum PowerShellText {
  /// A variable; `$using:x` is not indexed by what changes from object to object without parentheses.
  static func variable(_ name: String, isSplatted: Bool = false) -> String {
    name.hasPrefix("using:") ? "($\(name))" : (isSplatted ? "@" : "$") + name
  }

  /// A single-quoted string.
  static func quoted(_ value: String) -> String {
    "'" + value.replacing("'", with: "''") + "'"
  }
}

extension SourceText {
  /// The offset after the line end that follows an offset, at most `limit`.
  func endOfLine(after offset: Int, limit: Int) -> Int {
    var position = offset
    while position < limit, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    return min(position + 1, limit)
  }
}
