import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// One clause of an OData filter that a parameter contributes.
struct FilterClause {
  var template: FilterTemplate
  var isAdvanced: Bool
  var anchor: BoundArgument?
  /// A transformed value for the clause's holes.
  var value: Piece?
}

/// Writing `-Filter` texts.
extension CallWriter {
  private enum Part {
    case text(String)
    case value(Piece, isRaw: Bool, isIdentifier: Bool)
  }

  /// The clauses joined with `and`, as a PowerShell string.
  func filterText(_ clauses: [FilterClause]) -> Piece {
    var parts: [Part] = []
    for (index, clause) in clauses.enumerated() {
      if index > 0 { parts.append(.text(" and ")) }
      let needsParentheses = clauses.count > 1 && clause.template.text.contains(" or ")
      if needsParentheses { parts.append(.text("(")) }
      parts += self.parts(of: clause.template, value: clause.value)
      if needsParentheses { parts.append(.text(")")) }
    }
    return string(parts)
  }

  /// A filter text of the rule that stands alone: `(filter 'appId eq {AppPrincipalId}')`.
  func filterText(_ text: String, at place: RulePlace) -> Piece {
    string(parts(of: FilterTemplate(text, at: place), value: nil))
  }

  private func parts(of template: FilterTemplate, value: Piece?) -> [Part] {
    var result: [Part] = []
    for part in template.parts {
      switch part {
      case .text(let text): result.append(.text(text))
      case .hole(let name, let isRaw):
        var isIdentifier = false
        if case .text(let before)? = result.last {
          let words = before.split(separator: " ").suffix(2).map { $0.lowercased() }
          isIdentifier = words.count == 2 && (words[0].hasSuffix("appid") || words[0] == "id") && words[1] == "eq"
        }
        if let piece = value ?? holePiece(name) {
          result.append(.value(piece, isRaw: isRaw, isIdentifier: isIdentifier))
        }
      }
    }
    return result
  }

  private func string(_ parts: [Part]) -> Piece {
    var constant = ""
    var isConstant = true
    for part in parts {
      switch part {
      case .text(let text): constant += text
      case .value(let piece, let isRaw, _):
        guard let value = piece.constant, piece.source?.withoutParentheses.kind != .variableExpression else {
          isConstant = false
          continue
        }
        constant += isRaw ? value : "'" + value.replacing("'", with: "''") + "'"
      }
    }
    if isConstant {
      if constant.contains("'") {
        return Piece(fragments: .text("\"" + Self.escaped(constant) + "\""), shape: .primary, constant: constant)
      }
      return Piece(fragments: .text(PowerShellText.quoted(constant)), shape: .primary, constant: constant)
    }
    var fragments: [Fragment] = .text("\"")
    for part in parts {
      switch part {
      case .text(let text): fragments = fragments + Self.escaped(text)
      case .value(let piece, let isRaw, let isIdentifier):
        if let value = piece.constant, piece.source?.withoutParentheses.kind != .variableExpression {
          fragments = fragments + Self.escaped(isRaw ? value : "'" + value.replacing("'", with: "''") + "'")
        } else if isRaw {
          fragments += Self.inString(piece)
        } else if isIdentifier || holdsNoQuote(piece) {
          fragments = fragments + "'" + Self.inString(piece) + "'"
        } else {
          let operand = piece.expression
          let text = operand.shape == .primary ? operand.fragments : operand.parenthesized.fragments
          fragments = fragments + "'$(" + text + " -replace \"'\", \"''\")'"
        }
      }
    }
    return Piece(fragments: fragments + "\"", shape: .primary)
  }

  /// In a double-quoted string: dollar signs, backticks and quotes stand for themselves.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      if character == "$" || character == "`" || character == "\"" { result.unicodeScalars.append("`") }
      result.unicodeScalars.append(character)
    }
    return result
  }

  /// A value inside a double-quoted string.
  static func inString(_ piece: Piece) -> [Fragment] {
    if let source = piece.source?.withoutParentheses, source.kind == .variableExpression, !source.isSplatted,
      source.text.hasPrefix("$"),
      piece.fragments == [.source(source.range)]
    {
      return piece.fragments
    }
    if piece.fragments.count == 1, case .text(let text)? = piece.fragments.first, text.hasPrefix("'"),
      text.dropFirst().firstIndex(of: "'") == text.indices.last
    {
      return .text(escaped(String(text.dropFirst().dropLast())))
    }
    return "$(" + piece.expression.fragments + ")"
  }

  /// A value that is known to hold no single quote: a known constant without one, or a GUID.
  private func holdsNoQuote(_ piece: Piece) -> Bool {
    guard let source = piece.source else { return false }
    if let constant = planner.analysis.constantString(source.id) { return !constant.contains("'") }
    return false
  }
}
