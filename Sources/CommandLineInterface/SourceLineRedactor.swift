import PowerShellSyntax

/// Knows which parts of a script may hold secrets, so that no message prints them.
///
/// Hidden are literals given to parameters, or assigned to variables, members and keys, whose names speak of secrets,
/// arguments of `ConvertTo-SecureString` and of credential constructors, connection strings, and comments that mention
/// passwords.
struct SourceLineRedactor: Sendable {
  /// A token as far as it matters here.
  struct Piece: Sendable {
    var kind: TokenKind
    var range: Range<Int>
  }

  /// The hidden parts in order.
  private(set) var hidden: [Range<Int>] = []
  private let bytes: [UInt8]
  private let pieces: [Piece]

  /// Parts of names that speak of secrets.
  private static let secretWords = WordList([
    "password", "passwd", "pwd", "passphrase", "secret", "key", "token", "credential", "value",
  ])
  /// Whole names that do so.
  private static let secretNames: Set<[UInt8]> = Set(["pass", "pw", "pswd", "psw"].map { Array($0.utf8) })
  private static let harmlessNames: Set<[UInt8]> = Set(
    ["passwordpolicies", "passwordneverexpires", "keyid"].map { Array($0.utf8) })
  private static let commentWords = WordList(["password", "pwd", "secret", "token", "apikey", " -key"])
  private static let credentialTypes = WordList(["pscredential", "networkcredential"])
  /// Parts of texts that speak of secrets: connection strings, request bodies, commands in strings.
  private static let textWords = WordList([
    "password=", "pwd=", "secret=", "accountkey=", "client_secret", "\"password\"", "bearer ", "convertto-securestring",
  ])
  private static let secureString = Array("convertto-securestring".utf8)

  init(_ tree: SyntaxTree) {
    self.init(bytes: tree.text.bytes, pieces: tree.tokens.map { Piece(kind: $0.kind, range: $0.range) })
  }

  init(bytes: [UInt8], pieces allPieces: [Piece]) {
    self.bytes = bytes
    pieces = allPieces.filter { $0.kind != .comment && $0.kind != .lineContinuation && $0.kind != .endOfInput }
    for comment in allPieces where comment.kind == .comment {
      if Self.commentWords.isFound(in: lowered(comment.range)) { hidden.append(comment.range) }
    }
    find()
    var sorted = hidden.sorted { $0.lowerBound < $1.lowerBound }
    // A range is listed once, however many reasons there are.
    var kept = 0
    for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
      sorted[kept] = sorted[index]
      kept += 1
    }
    hidden = Array(sorted.prefix(kept))
  }

  /// The hidden part that contains an offset.
  func hiddenRange(at offset: Int) -> Range<Int>? {
    var (low, high) = (0, hidden.count)
    while low < high {
      let middle = (low + high) / 2
      if hidden[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < hidden.count && hidden[low].contains(offset) ? hidden[low] : nil
  }

  /// The text of a range in lower case.
  private func lowered(_ range: Range<Int>) -> [UInt8] {
    bytes[range.clamped(to: 0..<bytes.count)].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  private func isSecret(_ name: [UInt8]) -> Bool {
    let letters = name.filter { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
    if Self.secretNames.contains(letters) { return true }
    return Self.secretWords.isFound(in: letters) && !Self.harmlessNames.contains(letters)
  }

  private func isString(_ kind: TokenKind) -> Bool {
    kind == .stringLiteral || kind == .stringExpandable || kind == .hereStringLiteral || kind == .hereStringExpandable
  }

  private func isWord(_ kind: TokenKind) -> Bool {
    kind == .identifier || kind == .generic || kind == .number || kind == .label || kind == .unknown
      || kind.rawValue >= TokenKind.begin.rawValue
  }

  private func isAssignment(_ kind: TokenKind) -> Bool {
    (kind.rawValue >= TokenKind.equals.rawValue && kind.rawValue <= TokenKind.remainderEquals.rawValue)
      || kind == .questionQuestionEquals
  }

  private func isComparison(_ kind: TokenKind) -> Bool {
    kind.rawValue >= TokenKind.ieq.rawValue && kind.rawValue <= TokenKind.csplit.rawValue
  }

  private func isOpener(_ kind: TokenKind) -> Bool {
    switch kind {
    case .lParen, .lCurly, .lBracket, .atParen, .atCurly, .dollarParen, .questionLBracket: true
    default: false
    }
  }

  private func isCloser(_ kind: TokenKind) -> Bool { kind == .rParen || kind == .rCurly || kind == .rBracket }

  private mutating func find() {
    for index in pieces.indices {
      let piece = pieces[index]
      let text = lowered(piece.range)
      switch piece.kind {
      case .parameter:
        if isSecret(text) { hideArgument(after: index) }
      case .variable, .identifier, .generic, .stringLiteral, .stringExpandable:
        if isString(piece.kind), text.count > 4096 { break }
        if text == Self.secureString || text.suffix(Self.secureString.count + 1) == [0x5C] + Self.secureString {
          hideStatement(after: index, words: true)
          hidePipedInput(before: index)
        } else if piece.kind != .variable, !isString(piece.kind),
          Self.credentialTypes.isFound(in: text)
        {
          hideStatement(after: index, words: false)
        } else if isSecret(text) {
          hideAssigned(after: index)
        }
      default:
        break
      }
      if isString(piece.kind),
        Self.textWords.isFound(in: text)
      {
        hidden.append(piece.range)
      }
    }
  }

  private mutating func hideArgument(after index: Int) {
    var position = index + 1
    while position < pieces.count {
      let kind = pieces[position].kind
      if isOpener(kind) {
        position = hideGroup(at: position)
      } else if isString(kind) || isWord(kind) {
        hidden.append(pieces[position].range)
        position += 1
      } else if kind == .variable || kind == .splattedVariable {
        position += 1
      } else {
        return
      }
      guard position < pieces.count, pieces[position].kind == .comma else { return }
      position += 1
      while position < pieces.count, pieces[position].kind == .newLine { position += 1 }
    }
  }

  /// Hides the strings of a bracketed group and returns the place after it.
  private mutating func hideGroup(at start: Int) -> Int {
    var depth = 0
    var position = start
    while position < pieces.count {
      let piece = pieces[position]
      if isOpener(piece.kind) { depth += 1 }
      if isCloser(piece.kind) { depth -= 1 }
      if isString(piece.kind) { hidden.append(piece.range) }
      position += 1
      if depth == 0 { break }
    }
    return position
  }

  private mutating func hideStatement(after index: Int, words: Bool) {
    var depth = 0
    var position = index + 1
    while position < pieces.count {
      let piece = pieces[position]
      if isOpener(piece.kind) { depth += 1 }
      if isCloser(piece.kind) {
        depth -= 1
        // The bracket of a type such as `[pscredential]`, or the end of a group that the command stands in.
        if depth < 0 {
          if piece.kind != .rBracket { return }
          depth = 0
        }
      }
      if depth == 0, piece.kind == .semi || piece.kind == .pipe || isEndOfLine(position) { return }
      if isString(piece.kind) || (words && depth == 0 && isWord(piece.kind)) { hidden.append(piece.range) }
      position += 1
    }
  }

  /// Whether a line end ends the statement: not after an operator, a comma or a pipe.
  private func isEndOfLine(_ position: Int) -> Bool {
    guard pieces[position].kind == .newLine else { return false }
    guard position > 0 else { return true }
    let kind = pieces[position - 1].kind
    return
      !(isAssignment(kind) || isComparison(kind) || kind == .comma || kind == .plus || kind == .pipe || isOpener(kind))
  }

  private mutating func hidePipedInput(before index: Int) {
    guard index >= 2, pieces[index - 1].kind == .pipe else { return }
    var position = index - 2
    while position >= 0 {
      let piece = pieces[position]
      if piece.kind == .newLine || piece.kind == .semi || isAssignment(piece.kind) || piece.kind == .lCurly { return }
      if isString(piece.kind) { hidden.append(piece.range) }
      position -= 1
    }
  }

  private mutating func hideAssigned(after index: Int) {
    var position = index + 1
    if position < pieces.count, pieces[position].kind == .rBracket { position += 1 }
    guard position < pieces.count else { return }
    if isAssignment(pieces[position].kind) {
      hideStatement(after: position, words: false)
    } else if isComparison(pieces[position].kind), position + 1 < pieces.count, isString(pieces[position + 1].kind) {
      hidden.append(pieces[position + 1].range)
    }
  }
}

/// Words to look for in text.
private struct WordList: Sendable {
  private let words: [[UInt8]]

  init(_ words: [String]) { self.words = words.map { Array($0.utf8) } }

  func isFound(in text: [UInt8]) -> Bool {
    for start in text.indices {
      for word in words where word[0] == text[start] && start + word.count <= text.count {
        if text[start..<(start + word.count)].elementsEqual(word) { return true }
      }
    }
    return false
  }
}
