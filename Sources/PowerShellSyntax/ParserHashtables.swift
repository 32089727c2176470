// Hash tables.

extension Parser {
  mutating func parseHashtable(_ atCurly: Lexeme) -> Ref {
    skipNewlines()
    var kids = Kids()
    while parseHashEntry(&kids) {
      let next = peekKind()
      guard next == .newLine || next == .semi else { break }
      skipNewlinesAndSemicolons()
    }
    let rCurly = nextToken()
    var end = rCurly.span
    if rCurly.kind != .rCurly {
      unget(rCurly)
      reportIncomplete(.missingEndCurlyBrace, atCurly.span.after, detected: rCurly.span)
      end = rCurly.span.before
    }
    return make(.hashtable, atCurly.span.to(end), kids)
  }

  private mutating func parseHashEntry(_ kids: inout Kids) -> Bool {
    let oldMode = mode
    setMode(.expression)
    let key = parseLabelOrKey()
    if key < 0 {
      setMode(oldMode)
      return false
    }
    add(key, .key, to: &kids)
    let equals = nextToken()
    setMode(oldMode)
    guard equals.kind == .equals else {
      unget(equals)
      let place = span(key).after
      report(.missingEqualsInHashLiteral, place)
      sync(consume: false, .rCurly, .semi, .newLine)
      add(make(.errorStatement, place), .value, to: &kids)
      return true
    }
    setMode(.command)
    skipNewlines()
    var statement = parseStatement()
    if statement < 0 {
      reportIncomplete(.missingStatementInHashLiteral, equals.span.after)
      statement = make(.errorStatement, equals.span.after)
    }
    setMode(oldMode)
    add(statement, .value, to: &kids)
    return true
  }
}
