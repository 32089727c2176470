/// How a string was written.
public enum StringKind: UInt8, Sendable {
  case bareWord, singleQuoted, doubleQuoted, singleQuotedHereString, doubleQuotedHereString
}

/// Which block of a script block.
public enum BlockKind: UInt8, Sendable {
  case begin, process, end, clean, dynamicParam
}

/// How a command is invoked.
public enum InvocationOperator: UInt8, Sendable {
  /// By its name alone.
  case none
  /// `&`
  case call
  /// `.`
  case dotSource
}

/// What kind of thing `using` names.
public enum UsingKind: UInt8, Sendable {
  case assembly, command, module, namespace, type
}

/// A kind of type definition.
public enum TypeDefinitionKind: UInt8, Sendable {
  case `class`, `enum`, interface
}

/// A stream of a command, as redirections name them.
public enum OutputStream: UInt8, Sendable {
  case all, output, error, warning, verbose, debug, information
}

/// Flags of `switch`.
public struct SwitchFlags: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Makes flags from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// `-file`
  public static let file = SwitchFlags(rawValue: 1)
  /// `-regex`
  public static let regex = SwitchFlags(rawValue: 2)
  /// `-wildcard`
  public static let wildcard = SwitchFlags(rawValue: 4)
  /// `-exact`
  public static let exact = SwitchFlags(rawValue: 8)
  /// `-casesensitive`
  public static let caseSensitive = SwitchFlags(rawValue: 16)
  /// `-parallel` (also of `foreach`)
  public static let parallel = SwitchFlags(rawValue: 32)
}

/// The value of a number.
public enum NumberValue: Sendable, Hashable {
  /// A whole number that fits 64 bits.
  case integer(Int64)
  /// A larger whole number, in decimal digits.
  case bigInteger(String)
  /// A number with fraction or exponent.
  case double(Double)
  /// A decimal number, in digits.
  case decimal(String)
}

extension Node {
  // MARK: Strings

  /// The value of a string constant, or the text of an expandable string with its `$` parts as written.
  public var stringValue: String? {
    guard let stringKind else { return nil }
    let record = record
    if record.flags.contains(.cooked) {
      return tree.cookedStrings.indices.contains(Int(record.payload)) ? tree.cookedStrings[Int(record.payload)] : ""
    }
    if record.flags.contains(.synthetic) { return ".ctor" }
    return withText(record.start, record.end) {
      StringText.value(of: $0, kind: stringKind, isGeneric: record.flags.contains(.generic))
    }
  }

  /// How the string was written.
  public var stringKind: StringKind? {
    let record = record
    guard record.kind == .stringConstantExpression || record.kind == .expandableStringExpression else { return nil }
    return StringKind(rawValue: record.detail)
  }

  // MARK: Constants

  private var number: NumberLiteral? {
    let record = record
    guard record.kind == .constantExpression, record.detail == ConstantDetail.number else { return nil }
    return withText(record.start, record.end) { text in
      guard let base = text.baseAddress else { return nil }
      var parser = Parser(text, emptyBase: base, depthLimit: 1)
      parser.mode = .expression
      parser.allowSignedNumbers = true
      guard let shape = parser.scanNumberShape() else { return nil }
      let digits = UnsafeBufferPointer(rebasing: text[shape.digits.clamped(to: 0..<text.count)])
      return NumberLiteral(shape, digits: digits)
    }
  }

  /// The value of a number.
  public var numberValue: NumberValue? { number?.value }

  /// The .NET type of a constant, written short (`Int32`); `Object` for a number that does not fit.
  public var constantTypeName: String? {
    let record = record
    guard record.kind == .constantExpression else { return nil }
    switch record.detail {
    case ConstantDetail.true: return "Boolean"
    case ConstantDetail.number: return number?.typeName ?? "Object"
    default: return "Object"
    }
  }

  /// The digits of a whole number, with its sign; nil for other constants.
  public var integerText: String? { number?.integerText }

  // MARK: Variables

  /// The path of a variable as written, without `$`, `@` and braces; below a using expression without `using:`.
  public var variableName: String? {
    let record = record
    guard record.kind == .variableExpression else { return nil }
    if record.flags.contains(.synthetic) { return "this" }
    if record.detail & VariableDetail.errorParameter != 0 { return "__error__" }
    if record.detail & VariableDetail.errorName != 0 { return ":Error:" }
    let name = withText(record.start + 1, record.end) { text in
      guard text.first == UInt8(ascii: "{") else { return String(decoding: text, as: UTF8.self) }
      let isClosed = text.last == UInt8(ascii: "}") && text.count > 1
      let end = isClosed ? text.count - 1 : text.count
      let isPart = record.flags.contains(.inExpandableString) || role == .nested
      return StringText.bracedName(UnsafeBufferPointer(rebasing: text[1..<end]), inString: isPart, isClosed: isClosed)
    }
    return record.detail & VariableDetail.using != 0 ? String(name.dropFirst(6)) : name
  }

  /// Whether a variable is written `@name`.
  public var isSplatted: Bool { flags.contains(.splatted) }

  // MARK: Commands

  /// The name of a command's parameter, without dash and colon.
  public var parameterName: String? {
    guard kind == .commandParameter else { return nil }
    if record.detail == 1 { return "-" }
    return nameRange.map { tree.text.slice($0) }
  }

  /// Whether a command's parameter ends with a colon.
  public var usesColon: Bool { flags.contains(.usesColon) }

  /// The operator of a binary or unary expression, an assignment or a chain.
  public var operatorKind: TokenKind? {
    switch kind {
    case .binaryExpression, .unaryExpression, .assignmentStatement, .pipelineChain: TokenKind(rawValue: record.detail)
    default: nil
    }
  }

  /// The UTF-8 offsets of a binary operator.
  public var operatorRange: Range<Int>? { kind == .binaryExpression ? extraRange(record.payload) : nil }

  /// How a command is invoked.
  public var invocationOperator: InvocationOperator? {
    guard kind == .command else { return nil }
    switch TokenKind(rawValue: record.detail) {
    case .ampersand: return .call
    case .dot: return .dotSource
    default: return InvocationOperator.none
    }
  }

  /// The name of a command when it is written out (not computed), as its value.
  public var commandName: String? {
    guard kind == .command, let first = child(.element), first.kind == .stringConstantExpression else { return nil }
    return first.stringValue
  }

  /// The streams of a redirection; `to` is nil for a file.
  public var streams: (from: OutputStream, to: OutputStream?)? {
    let detail = record.detail
    guard kind == .fileRedirection || kind == .mergingRedirection, let from = OutputStream(rawValue: detail & 0xF)
    else { return nil }
    return (from, kind == .mergingRedirection ? OutputStream(rawValue: detail >> 4) : nil)
  }

  /// Whether a redirection appends to its file.
  public var isAppend: Bool { flags.contains(.append) }
  /// Whether a pipeline or chain ends with `&`.
  public var isBackground: Bool { flags.contains(.background) }

  // MARK: Definitions

  /// Which block a named block is.
  public var blockKind: BlockKind? { kind == .namedBlock ? BlockKind(rawValue: record.detail) : nil }
  /// Whether a named block has no name.
  public var isUnnamed: Bool { flags.contains(.unnamed) }

  /// The name of a function, as its value.
  public var functionName: String? {
    guard kind == .functionDefinition, let nameRange else { return nil }
    guard flags.contains(.generic) else { return tree.text.slice(nameRange) }
    return withText(Int32(nameRange.lowerBound), Int32(nameRange.upperBound)) {
      StringText.value(of: $0, kind: .bareWord, isGeneric: true)
    }
  }

  /// Whether a function is declared by `filter`.
  public var isFilter: Bool { flags.contains(.filter) }
  /// Whether a function is declared by `workflow`.
  public var isWorkflow: Bool { flags.contains(.workflow) }

  /// What a type definition defines.
  public var typeDefinitionKind: TypeDefinitionKind? {
    kind == .typeDefinition ? TypeDefinitionKind(rawValue: record.detail) : nil
  }

  /// The full name of a type in brackets, of a base type, or of an attribute: as written, without white space.
  public var typeName: String? {
    switch kind {
    case .typeConstraint, .typeExpression, .attribute:
      nameRange.map { TypeNameText.fullName(Array(tree.text.bytes[$0])) }
    default: nil
    }
  }

  /// The name of a class, an enum, a member of one, a named attribute argument, or a data statement's variable.
  public var name: String? {
    switch kind {
    case .typeDefinition, .functionMember, .namedAttributeArgument, .dataStatement:
      nameRange.map { tree.text.slice($0) }
    case .propertyMember:
      nameRange.map { range in
        let text = tree.text.slice(range)
        guard text.hasPrefix("$") else { return text }
        return text.hasPrefix("${") && text.hasSuffix("}")
          ? String(text.dropFirst(2).dropLast()) : String(text.dropFirst())
      }
    case .functionDefinition: functionName
    default: nil
    }
  }

  /// The UTF-8 offsets of a name: of a function, type, member, parameter, label (without colon), or of a type or
  /// attribute within its brackets.
  public var nameRange: Range<Int>? {
    let record = record
    switch record.kind {
    case .typeConstraint, .typeExpression, .attribute, .functionDefinition, .functionMember, .propertyMember,
      .typeDefinition, .namedAttributeArgument, .dataStatement, .switchStatement, .forEachStatement, .forStatement,
      .whileStatement, .doWhileStatement, .doUntilStatement:
      return extraRange(record.payload)
    case .commandParameter:
      guard let range = extraRange(record.payload), !range.isEmpty else { return nil }
      let dash = withText(Int32(range.lowerBound), Int32(range.upperBound)) {
        SourceText.decodeScalar($0, at: 0).length
      }
      return (range.lowerBound + dash)..<max(range.lowerBound + dash, range.upperBound)
    default:
      return nil
    }
  }

  /// Whether a member is static or accessed by `::`.
  public var isStatic: Bool { flags.contains(.static) }
  /// Whether a member of a class is hidden.
  public var isHidden: Bool { flags.contains(.hidden) }
  /// Whether a member or element is accessed by `?.` or `?[`.
  public var isNullConditional: Bool { flags.contains(.nullConditional) }

  /// The simple name of the member that a member expression or a call accesses; nil when it is computed.
  public var memberName: String? {
    guard kind == .memberExpression || kind == .invokeMemberExpression, let name = child(.memberName),
      name.kind == .stringConstantExpression
    else { return nil }
    return name.stringValue
  }

  // MARK: Statements

  /// The label of a loop or switch, without colon.
  public var label: String? {
    switch kind {
    case .switchStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement:
      nameRange.map { tree.text.slice($0) }
    default: nil
    }
  }

  /// The flags of a switch or foreach statement.
  public var switchFlags: SwitchFlags {
    kind == .switchStatement || kind == .forEachStatement ? SwitchFlags(rawValue: record.detail) : []
  }

  /// Whether a catch clause catches everything.
  public var isCatchAll: Bool { flags.contains(.catchAll) }

  /// What kind of thing a using statement names.
  public var usingKind: UsingKind? { kind == .usingStatement ? UsingKind(rawValue: record.detail) : nil }

  // MARK: Helpers

  private func extraRange(_ payload: Int32) -> Range<Int>? {
    guard payload >= 0, Int(payload) + 1 < tree.extras.count else { return nil }
    let start = max(Int(tree.extras[Int(payload)]), 0)
    let end = Int(tree.extras[Int(payload) + 1])
    let count = tree.text.bytes.count
    return min(start, count)..<min(max(start, end), count)
  }

  private func withText<T>(_ start: Int32, _ end: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    tree.text.bytes.withUnsafeBufferPointer { bytes in
      let start = min(max(Int(start), 0), bytes.count)
      let end = min(max(Int(end), start), bytes.count)
      return body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }
}
