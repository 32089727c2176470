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
    case .upnPrefix: return mailNickname(value)
    case .utc: return utc(value)
    case .filter: return value.constant.map { filterText($0, at: plan.rule.place) }
    case .objectOf: return objectOf(value)
    case .password, .words: return value
    case .patchURI: return patchURI(value)
    }
  }

  /// The opposite of a Boolean: `$true` for `$false`, `-not $x` for `$x`.
  private func negated(_ piece: Piece) -> Piece {
    let constant = piece.source.flatMap { planner.analysis.constantBool($0.id) } ?? (piece.fragments == .text("$true") ? true : nil)
    if let constant {
      let text = constant ? "$false" : "$true"
      return Piece(fragments: .text(text), shape: .primary, constant: text)
    }
    return Piece(fragments: "-not " + piece.expression.parenthesized.fragments, shape: .operation(precedence: 15))
  }

  private func array(_ piece: Piece) -> Piece {
    if let source = piece.source?.withoutParentheses, source.kind == .arrayExpression || source.kind == .arrayLiteral { return piece }
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

  private func skuID(_ piece: Piece) -> Piece {
    let table = planner.helperVariable("sku-id-by-name", at: call.node, thread: thread)
    return Piece(fragments: "$\(table)[" + skuPart(piece).fragments + "]", shape: .primary)
  }

  private func skuIDList(_ piece: Piece) -> Piece {
    if let source = piece.source?.withoutParentheses {
      if source.kind == .arrayLiteral || source.kind == .stringConstantExpression || source.kind == .expandableStringExpression {
        let elements = source.kind == .arrayLiteral ? source.children(.element) : [source]
        var fragments: [Fragment] = .text("@(")
        for (index, element) in elements.enumerated() {
          if index > 0 { fragments = fragments + ", " }
          let part = Piece(fragments: [.source(element.range)], shape: ExpressionShape(of: element), source: element, constant: element.kind == .stringConstantExpression ? element.stringValue : nil)
          fragments += skuID(part).fragments
        }
        return Piece(fragments: fragments + ")", shape: .primary)
      }
    }
    let table = planner.helperVariable("sku-id-by-name", at: call.node, thread: thread)
    return Piece(
      fragments: "@(" + piece.expression.parenthesized.fragments + " | ForEach-Object { $\(table)[($_ -split ':')[-1]] })", shape: .primary)
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
    if let source = piece.source?.withoutParentheses, source.kind == .stringConstantExpression || source.kind == .expandableStringExpression {
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
        if let text = value.constant, value.source?.withoutParentheses.kind != .variableExpression, !text.contains("#"), !text.contains("%") {
          fragments = fragments + CallWriter.escaped(text)
          constant = constant.map { $0 + text }
          continue
        }
        constant = nil
        fragments += isIdentifier(value) ? Self.inString(value) : "$([uri]::EscapeDataString(" + value.expression.fragments + "))"
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
}
