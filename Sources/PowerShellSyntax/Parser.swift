/// A place in the text as two UTF-8 offsets of the file. `Span.none` stands for no place at all.
struct Span: Equatable {
  var start: Int32
  var end: Int32

  @inline(__always) init(_ start: Int32, _ end: Int32) {
    self.start = start
    self.end = end
  }

  @inline(__always) static var none: Span { Span(-1, -1) }
  @inline(__always) var isNone: Bool { start < 0 }
  /// The empty place behind this one.
  @inline(__always) var after: Span { Span(end, end) }
  /// The empty place one character before this one.
  @inline(__always) var before: Span { Span(max(start - 1, 0), max(start - 1, 0)) }

  /// From the start of this place to the end of another; a missing one counts for nothing.
  @inline(__always) func to(_ last: Span) -> Span {
    if isNone { return last }
    if last.isNone { return self }
    return Span(start, last.end)
  }

  /// This place, or another when this is none.
  @inline(__always) func or(_ other: Span) -> Span { isNone ? other : self }
}

/// How the text is cut into tokens.
enum ScanMode: UInt8 {
  case command, expression, typeName, signature
}

/// A token on its way from the scanner to the parser.
struct Lexeme {
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// A word whose value differs from its text.
    static let cooked = Flags(rawValue: 1)
    /// A string or word with `$` parts.
    static let expandable = Flags(rawValue: 2)
    /// A parameter that ends with a colon.
    static let colon = Flags(rawValue: 4)
    /// A variable on the drive `using:`.
    static let using = Flags(rawValue: 8)
    /// A variable without a name.
    static let errorName = Flags(rawValue: 16)
    /// A number that does not fit.
    static let badNumber = Flags(rawValue: 32)
    /// A string without its end.
    static let unclosed = Flags(rawValue: 64)
  }

  var kind: TokenKind
  var flags: Flags = []
  var start: Int32
  var end: Int32
  /// The first part of an expandable string, or a redirection's streams (from, to << 4, append << 8).
  var detail: Int32 = 0
  var count: Int32 = 0
  /// The token's place in offsets of the scanned buffer.
  var scanStart: Int32 = 0
  var scanEnd: Int32 = 0

  @inline(__always) var span: Span { Span(start, end) }
  @inline(__always) func to(_ other: Lexeme) -> Span { Span(start, other.end) }
}

/// A reference to a node while parsing; -1 for none.
typealias Ref = Int32
let noNode: Ref = -1

/// The children of a node that is being made.
struct Kids {
  var first: Ref = -1
  var last: Ref = -1
  @inline(__always) var isEmpty: Bool { first < 0 }
}

/// A `$` part of an expandable string.
struct StringPart {
  var isVariable: Bool
  var flags: Lexeme.Flags
  /// In offsets of the scanned buffer.
  var scanStart: Int
  var scanEnd: Int
  /// In offsets of the file.
  var start: Int32
  var end: Int32
  /// Characters to leave out of a subexpression: a range of `Parser.skipTable`.
  var firstSkip: Int = 0
  var skipCount: Int = 0
}

/// A character that is left out when a subexpression of a string is read: its offset and length in bytes.
struct Skip {
  var offset: Int32
  var length: Int32
  /// The length of all characters left out before this one in the same subexpression.
  var before: Int32
}

/// Turns text into tokens and nodes: a recursive-descent parser that drives its own scanner.
///
/// The scanner's position (`pos`, `limit`, `base`) is in offsets of the scanned buffer, which is the file itself except
/// inside of a string's subexpression with doubled quotes; spans of lexemes, nodes and errors are in offsets of the file.
struct Parser {
  // MARK: Scanner state

  var base: UnsafePointer<UInt8>
  var limit: Int
  var pos = 0
  var tokenStart = 0
  var mode = ScanMode.command
  var wantSimpleName = false
  var allowSignedNumbers = false
  var endNumberAtTernary = false
  var inWorkflow = false
  /// What to add to a scanner's offset for the file's offset, before left-out characters.
  var delta = 0
  /// Characters left out of the scanned buffer, in the range that is in force.
  var skips: ArraySlice<Skip> = []
  /// Whether the scanned buffer is a copy in which characters were left out.
  var skipsCharacters = false
  /// Start and end (as the file's offsets) of the nested text that is scanned; the end is -1 outside of strings.
  var nestedStart = 0
  var nestedLength = -1
  var isNested: Bool { nestedLength >= 0 }
  var savingTokens = true

  let file: UnsafePointer<UInt8>
  let fileLength: Int

  // MARK: Results

  var tokens: [Token] = []
  var records: [NodeRecord] = []
  var extras: [Int32] = []
  var cookedStrings: [String] = []
  var errors: [ParseError] = []
  var errorKeys: Set<ErrorKey> = []
  var unsorted: [Ref] = []

  // MARK: Parser state

  var pushedBack: Lexeme?
  var commaDisabled = false
  var parts: [StringPart] = []
  var skipTable: [Skip] = []
  var operandStack: [Ref] = []
  var operatorStack: [Lexeme] = []
  var hasClasses = false
  /// Where the assembly's name of the type that is parsed ends; -1 without one.
  var assemblyEnd: Int32 = -1
  var depth = 0
  let depthLimit: Int
  /// The lowest address that the stack may reach; 0 for no limit.
  var stackLimit: UInt = 0
  var tooDeep = false
  /// Pairs of UTF-8 and UTF-16 offsets for `utf16Offset`.
  var utf16Cache = (bytes: 0, units: 0)
  /// Where a comment starts that looks like the head of a signature block.
  var signatureStart: Int32 = -1
  /// Comments that start with `#requires`.
  var requires: [Span] = []
  var castChain = CastChain()
  var foreignVariables: (member: Ref, nodes: Set<Ref>) = (-1, [])

  init(_ text: UnsafeBufferPointer<UInt8>, emptyBase: UnsafePointer<UInt8>, depthLimit: Int) {
    base = text.baseAddress ?? emptyBase
    file = base
    limit = text.count
    fileLength = text.count
    self.depthLimit = depthLimit
    tokens.reserveCapacity(text.count / 5 + 16)
    records.reserveCapacity(text.count / 6 + 16)
  }

  struct ErrorKey: Hashable {
    var code: ParseErrorCode
    var start: Int32
    var end: Int32
  }

  // MARK: Errors

  mutating func report(_ code: ParseErrorCode, _ span: Span) {
    let start = min(max(span.start, 0), Int32(fileLength))
    let end = min(max(span.end, start), Int32(fileLength))
    guard errorKeys.insert(ErrorKey(code: code, start: span.start, end: span.end)).inserted else { return }
    errors.append(ParseError(code: code, range: Int(start)..<Int(end)))
  }

  /// Reports an error in offsets of the scanner.
  mutating func reportScan(_ code: ParseErrorCode, _ start: Int, _ end: Int) {
    report(code, Span(Int32(start + delta), Int32(end + delta)))
  }

  /// Reports an error, and says whether only white space and comments follow a place.
  @discardableResult
  mutating func reportIncomplete(_ code: ParseErrorCode, _ span: Span, detected: Span? = nil) -> Bool {
    report(code, span)
    return onlyTriviaFollows((detected ?? span).end)
  }

  private mutating func onlyTriviaFollows(_ offset: Int32) -> Bool {
    // The end that counts is the scanned text's, but offsets are the file's.
    var index = Int(offset)
    let end = isNested ? nestedLength : limit
    if isNested { return index >= end }
    while index < end {
      let byte = base[index]
      if byte == UInt8(ascii: "#") {
        index = skipLineComment(index + 1, end)
      } else if byte == UInt8(ascii: "<"), index + 1 < end, base[index + 1] == UInt8(ascii: "#") {
        index = skipBlockComment(index + 2, end)
      } else if byte < 0x80 {
        guard ByteSet.whitespace.contains(byte) else { return false }
        index += 1
      } else {
        let (scalar, length) = scalar(at: index)
        guard Scalars.isWhitespace(scalar) else { return false }
        index += length
      }
    }
    return true
  }

  @inline(__always) func skipLineComment(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, base[index] != 0x0A, base[index] != 0x0D { index += 1 }
    return index
  }

  @inline(__always) func skipBlockComment(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      if base[index] == UInt8(ascii: "#"), index + 1 < end, base[index + 1] == UInt8(ascii: ">") { return index + 2 }
      index += 1
    }
    return index
  }

  // MARK: Depth

  /// Counts one more level; false when there are too many, after which the rest of the text reads as empty.
  @inline(__always) mutating func enter() -> Bool {
    depth += 1
    if depth > depthLimit || stackAddress() < stackLimit { giveUp() }
    return !tooDeep
  }

  @inline(__always) mutating func leave() { depth -= 1 }

  private mutating func giveUp() {
    tooDeep = true
    limit = 0
    pos = 0
    pushedBack = nil
  }

  // MARK: Tokens

  @inline(__always) mutating func nextToken() -> Lexeme {
    if let token = pushedBack {
      pushedBack = nil
      return token
    }
    return scanToken()
  }

  @inline(__always) mutating func peekToken() -> Lexeme {
    if let token = pushedBack { return token }
    let token = scanToken()
    pushedBack = token
    return token
  }

  @inline(__always) mutating func peekKind() -> TokenKind { peekToken().kind }
  @inline(__always) mutating func skipToken() { pushedBack = nil }
  @inline(__always) mutating func unget(_ token: Lexeme) { pushedBack = token }

  mutating func skipNewlines() {
    if let token = pushedBack {
      guard token.kind == .newLine else { return }
      pushedBack = nil
    }
    scanNewlines(semicolons: false)
  }

  mutating func skipNewlinesAndSemicolons() {
    if let token = pushedBack {
      guard token.kind == .newLine || token.kind == .semi else { return }
      pushedBack = nil
    }
    scanNewlines(semicolons: true)
  }

  /// Changes the mode; a pushed-back token that depends on it is scanned again.
  @inline(__always) mutating func setMode(_ new: ScanMode) {
    if new != mode, let token = pushedBack, !token.kind.isModeInvariant,
      token.kind != .variable || (new == .command && !endsVariable(at: Int(token.scanEnd)))
    {
      resync(token)
    }
    mode = new
  }

  /// Whether a variable that ends here ends in command mode, too.
  @inline(__always) private func endsVariable(at index: Int) -> Bool {
    let c = byte(index)
    return endsToken(at: index) || c == UInt8(ascii: ".") || c == UInt8(ascii: "[")
  }

  mutating func resync(_ token: Lexeme) { resync(Int(token.start)) }

  /// Goes back to an offset of the file.
  mutating func resync(_ start: Int) {
    pushedBack = nil
    if tooDeep { return }
    let adjustment = delta + leftOut { Int($0.offset) + Int($0.length) < start }
    pos = min(max(start - adjustment, 0), limit + 1)
    if savingTokens {
      while let last = tokens.last, Int(last.end) > start { tokens.removeLast() }
      while let last = requires.last, Int(last.end) > start { requires.removeLast() }
    }
  }

  /// The file's offset of the scanner's position.
  mutating func restorePoint() -> Int { Int(mapped(pos)) }

  /// The file's offset of an offset of the scanner.
  @inline(__always) mutating func mapped(_ offset: Int) -> Int32 {
    if !skipsCharacters { return Int32(truncatingIfNeeded: offset) }
    return mappedOverSkips(offset)
  }

  private mutating func mappedOverSkips(_ offset: Int) -> Int32 {
    let place = offset + delta
    let first = skips.first?.before ?? 0
    return Int32(truncatingIfNeeded: place + leftOut { Int($0.offset) - Int($0.before - first) < place })
  }

  /// The length of the left-out characters at the start of the list for which a condition holds.
  private mutating func leftOut(_ holds: (Skip) -> Bool) -> Int {
    guard let first = skips.first else { return 0 }
    var low = skips.startIndex
    var high = skips.endIndex
    while low < high {
      let middle = (low + high) / 2
      if holds(skips[middle]) { low = middle + 1 } else { high = middle }
    }
    guard low > skips.startIndex else { return 0 }
    let last = skips[low - 1]
    return Int(last.before - first.before + last.length)
  }

  /// Skips tokens up to one of some kinds, outside of brackets that open meanwhile.
  mutating func sync(consume: Bool, _ kinds: TokenKind...) {
    var parens = kinds.contains(.rParen) ? 1 : 0
    var curlies = kinds.contains(.rCurly) ? 1 : 0
    var brackets = kinds.contains(.rBracket) ? 1 : 0
    while true {
      let token = nextToken()
      switch token.kind {
      case .lParen: parens += 1
      case .lCurly: curlies += 1
      case .lBracket: brackets += 1
      case .rParen:
        parens -= 1
        if parens == 0, kinds.contains(.rParen) {
          if !consume { unget(token) }
          return
        }
      case .rCurly:
        curlies -= 1
        if curlies == 0, kinds.contains(.rCurly) {
          if !consume { unget(token) }
          return
        }
      case .rBracket:
        brackets -= 1
        if brackets == 0, kinds.contains(.rBracket) {
          if !consume { unget(token) }
          return
        }
      case .endOfInput:
        unget(token)
        return
      default: break
      }
      if kinds.contains(token.kind), parens == 0, curlies == 0, brackets == 0 { return }
    }
  }
}
