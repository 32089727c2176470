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
  /// The value of a string constant, or the text of an expandable string with its `$` parts as written.
  public var stringValue: String? { nil }
  /// How the string was written.
  public var stringKind: StringKind? { nil }
  /// The value of a number.
  public var numberValue: NumberValue? { nil }
  /// The .NET type of a constant, written short (`Int32`).
  public var constantTypeName: String? { nil }
  /// The digits of a whole number, with its sign.
  public var integerText: String? { nil }
  /// The path of a variable as written, without `$`, `@` and braces.
  public var variableName: String? { nil }
  /// Whether a variable is written `@name`.
  public var isSplatted: Bool { flags.contains(.splatted) }
  /// The name of a command's parameter, without dash and colon.
  public var parameterName: String? { nil }
  /// Whether a command's parameter ends with a colon.
  public var usesColon: Bool { flags.contains(.usesColon) }
  /// The operator of a binary or unary expression, an assignment or a chain.
  public var operatorKind: TokenKind? { nil }
  /// How a command is invoked.
  public var invocationOperator: InvocationOperator? { nil }
  /// Which block a named block is.
  public var blockKind: BlockKind? { nil }
  /// Whether a named block has no name.
  public var isUnnamed: Bool { flags.contains(.unnamed) }
  /// The name of a function.
  public var functionName: String? { nil }
  /// Whether a function is declared by `filter`.
  public var isFilter: Bool { flags.contains(.filter) }
  /// Whether a function is declared by `workflow`.
  public var isWorkflow: Bool { flags.contains(.workflow) }
  /// The full name of a type, as written.
  public var typeName: String? { nil }
  /// Whether a member is static or accessed by `::`.
  public var isStatic: Bool { flags.contains(.static) }
  /// Whether a member or element is accessed by `?.` or `?[`.
  public var isNullConditional: Bool { flags.contains(.nullConditional) }
  /// The label of a loop or switch, without colon.
  public var label: String? { nil }
  /// The flags of a switch or foreach statement.
  public var switchFlags: SwitchFlags { [] }
  /// Whether a catch clause catches everything.
  public var isCatchAll: Bool { flags.contains(.catchAll) }
  /// Whether a pipeline or chain ends with `&`.
  public var isBackground: Bool { flags.contains(.background) }
  /// The streams of a redirection; `to` is nil for a file.
  public var streams: (from: OutputStream, to: OutputStream?)? { nil }
  /// Whether a redirection appends to its file.
  public var isAppend: Bool { flags.contains(.append) }
  /// What kind of thing a using statement names.
  public var usingKind: UsingKind? { nil }
  /// What a type definition defines.
  public var typeDefinitionKind: TypeDefinitionKind? { nil }
  /// The name of a class, an enum, a member of one, a named attribute argument, or a data statement's variable.
  public var name: String? { nil }
  /// The simple name of the member that a member expression accesses; nil when it is computed.
  public var memberName: String? { nil }
  /// The UTF-8 offsets of the name of a function, type, member, label, or type constraint.
  public var nameRange: Range<Int>? { nil }
}
