import MappingRules
import PowerShellSyntax

/// A word, literal or sign of an OData filter, with its place in the script.
struct ODataToken: Sendable {
  enum Kind: Sendable {
    /// A name, path, number, operator.
    case word
    /// Text in single quotes.
    case string
    /// A value of the script without quotes, alone or with text around it.
    case value
    case sign
  }
  var kind: Kind
  /// For strings what stands between the quotes, without the values.
  var text = ""
  var range: Range<Int>
  /// Values of the script in it.
  var values: [Node] = []
  /// It is nothing but one value.
  var isBareValue = false
  /// The place of the text between quotes.
  var content: Range<Int>?
}

/// One comparison or function call of a filter: a property and what it is compared with.
struct ODataComparison: Sendable {
  var path: ODataToken
  /// `eq` or the function's name.
  var operation: String
  var operand: ODataToken
}

/// The tokens of a filter.
struct ODataFilter: Sendable {
  private(set) var tokens: [ODataToken] = []
  /// A quote is not closed.
  private(set) var isBroken = false

  static let operators = ["eq", "ne", "gt", "ge", "lt", "le"]
  static let words = ["eq", "ne", "gt", "ge", "lt", "le", "and", "or", "not", "in", "has", "true", "false", "null"]
  static let functions = ["startswith", "endswith", "contains", "substringof"]

  init(_ query: QueryText) {
    var index = 0
    let units = query.units
    func byte(_ index: Int) -> UInt8? {
      if index < units.count, case .byte(let byte, _) = units[index] { byte } else { nil }
    }
    func range(_ index: Int) -> Range<Int> {
      switch units[index] {
      case .byte(_, let range): range
      case .value(let node): node.range
      }
    }
    func isWord(_ index: Int) -> Bool {
      guard index < units.count else { return false }
      guard let byte = byte(index) else { return true }
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
        || [0x5F, 0x2D, 0x2E, 0x40, 0x24, 0x2F].contains(byte)
    }
    while index < units.count {
      if let byte = byte(index), byte <= 0x20 {
        index += 1
      } else if byte(index) == 0x27 {
        let start = index
        var token = ODataToken(kind: .string, range: range(start))
        var text: [UInt8] = []
        index += 1
        var isClosed = false
        while index < units.count {
          switch units[index] {
          case .value(let node): token.values.append(node)
          case .byte(0x27, _):
            if byte(index + 1) == 0x27 { index += 1 } else { isClosed = true }
            if !isClosed { text.append(0x27) }
          case .byte(let byte, _): text.append(byte)
          }
          if isClosed { break }
          index += 1
        }
        guard isClosed else {
          isBroken = true
          return
        }
        token.text = String(decoding: text, as: UTF8.self)
        token.range = range(start).lowerBound..<range(index).upperBound
        token.content = range(start).upperBound..<range(index).lowerBound
        tokens.append(token)
        index += 1
      } else if isWord(index) {
        let start = index
        var token = ODataToken(kind: .word, range: range(start))
        var text: [UInt8] = []
        let isNumber = byte(start).map { (0x30...0x39).contains($0) } ?? true
        while isWord(index) || (isNumber && (byte(index) == 0x3A || byte(index) == 0x2B)) {
          switch units[index] {
          case .byte(let byte, _): text.append(byte)
          case .value(let node): token.values.append(node)
          }
          index += 1
        }
        if !token.values.isEmpty { token.kind = .value }
        token.text = String(decoding: text, as: UTF8.self)
        token.isBareValue = token.values.count == 1 && text.isEmpty
        token.range = range(start).lowerBound..<max(range(start).upperBound, range(index - 1).upperBound)
        tokens.append(token)
      } else {
        tokens.append(
          ODataToken(kind: .sign, text: byte(index).map { String(UnicodeScalar($0)) } ?? "", range: range(index)))
        index += 1
      }
    }
  }

  private func isSign(_ index: Int, _ sign: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .sign && tokens[index].text == sign
  }

  /// Comparisons and calls of text functions with a property on their left.
  var comparisons: [ODataComparison] {
    var result: [ODataComparison] = []
    for (index, token) in tokens.enumerated() where token.kind == .word {
      if contains(Self.operators, token.text), index > 0, index + 1 < tokens.count, tokens[index - 1].kind == .word {
        result.append(
          ODataComparison(path: tokens[index - 1], operation: token.text.lowercased(), operand: tokens[index + 1]))
      } else if contains(Self.functions, token.text), isSign(index + 1, "("), isSign(index + 3, ","),
        index + 4 < tokens.count, tokens[index + 2].kind == .word
      {
        result.append(
          ODataComparison(path: tokens[index + 2], operation: token.text.lowercased(), operand: tokens[index + 4]))
      }
    }
    return result
  }

  /// The collections that lambda variables run over (`l` of `assignedLicenses/any(l:…)`).
  var lambdas: [String: String] {
    var result: [String: String] = [:]
    for (index, token) in tokens.enumerated()
    where token.kind == .word && isSign(index + 1, ":") && isSign(index - 1, "(") {
      guard index >= 2, tokens[index - 2].kind == .word else { continue }
      let path = tokens[index - 2].text.split(separator: "/").dropLast().joined(separator: "/")
      result[token.text.lowercased()] = path
    }
    return result
  }

  /// The tokens that name properties.
  var properties: [ODataToken] {
    let variables = lambdas
    return tokens.enumerated().compactMap { index, token in
      guard token.kind == .word, let first = token.text.first, first.isASCII, first.isLetter || first == "_",
        !isSign(index + 1, ":"), !contains(Self.words, token.text),
        !isSign(index + 1, "(") || token.text.contains("/")
      else { return nil }
      let head = token.text.prefix { $0 != "/" }.lowercased()
      return variables[head] == nil ? token : nil
    }
  }

  /// The CSDL type of a path of a resource; nil when it is not known.
  func type(of path: String, resource: String, _ tables: Tables) -> String? {
    var parts = path.split(separator: "/").map(String.init)
    let variables = lambdas
    if let first = parts.first, let collection = variables[first.lowercased()] {
      parts = collection.split(separator: "/").map(String.init) + parts.dropFirst()
    }
    var current = resource
    var type: String?
    for part in parts {
      guard let property = tables.graphProperty(current, part) else { return nil }
      var name = property.type
      if name.hasPrefix("navigation ") { name = String(name.dropFirst(11)) }
      if name.hasPrefix("Collection("), name.hasSuffix(")") { name = String(name.dropFirst(11).dropLast()) }
      type = name
      current = name
    }
    return type
  }
}
