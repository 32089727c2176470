/// Sets of ASCII characters as two 64-bit masks: no table in memory, no lazy globals.
struct ByteSet {
  let low: UInt64
  let high: UInt64

  @inline(__always) init(_ low: UInt64, _ high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Whether the set holds an ASCII character; false for bytes of other characters.
  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    let word = byte < 64 ? low : (byte < 128 ? high : 0)
    return (word >> UInt64(byte & 63)) & 1 != 0
  }

  /// Space, tab, vertical tab, form feed.
  @inline(__always) static var whitespace: ByteSet { ByteSet(0x0000000100001A00, 0x0000000000000000) }
  /// What can start an identifier.
  @inline(__always) static var identifierStart: ByteSet { ByteSet(0x0000000000000000, 0x07FFFFFE87FFFFFE) }
  /// What can go on in an identifier.
  @inline(__always) static var identifierFollow: ByteSet { ByteSet(0x03FF000000000000, 0x07FFFFFE87FFFFFE) }
  /// What can follow `$`.
  @inline(__always) static var variableStart: ByteSet { ByteSet(0x87FF001000000000, 0x07FFFFFEC7FFFFFE) }
  /// What goes on in a variable's name.
  @inline(__always) static var variableFollow: ByteSet { ByteSet(0x83FF000000000000, 0x07FFFFFE87FFFFFE) }
  /// What ends a variable's name in every mode.
  @inline(__always) static var variableEnd: ByteSet { ByteSet(0x2800534100002601, 0x3800000008000000) }
  /// What ends a word.
  @inline(__always) static var tokenEnd: ByteSet { ByteSet(0x0800134100003E01, 0x3800000000000000) }
  /// What stands for itself inside of a word.
  @inline(__always) static var plainWord: ByteSet { ByteSet(0xF7FFEC2AFFFFC1FE, 0xC7FFFFFEFFFFFFFF) }
  /// What also ends a number in expressions.
  @inline(__always) static var numberEnd: ByteSet { ByteSet(0x7000EC2A00000000, 0x0000000020000000) }
  /// Decimal digits.
  @inline(__always) static var digit: ByteSet { ByteSet(0x03FF000000000000, 0x0000000000000000) }
  /// Hexadecimal digits.
  @inline(__always) static var hexDigit: ByteSet { ByteSet(0x03FF000000000000, 0x0000007E0000007E) }
  /// Type suffixes of numbers.
  @inline(__always) static var typeSuffix: ByteSet { ByteSet(0x0000000000000000, 0x0228501002285010) }
  /// First letters of the multipliers of numbers.
  @inline(__always) static var multiplierStart: ByteSet { ByteSet(0x0000000000000000, 0x0011288000112880) }
  /// What goes on in a type name.
  @inline(__always) static var typeNameFollow: ByteSet { ByteSet(0x03FF480800000000, 0x07FFFFFF97FFFFFE) }
  /// What ends a piece of an assembly name.
  @inline(__always) static var assemblyNameEnd: ByteSet { ByteSet(0x2000100100003E01, 0x0000000020000000) }
  /// What ends a dash word in every mode.
  @inline(__always) static var parameterEnd: ByteSet { ByteSet(0x0800534100003E01, 0x3800000008000000) }
  /// What stands for itself inside of double quotes.
  @inline(__always) static var plainDouble: ByteSet { ByteSet(0xFFFFFFEBFFFFFFFE, 0xFFFFFFFEFFFFFFFF) }
}

/// Classes of characters outside of ASCII.
enum Scalars {
  /// A letter as .NET sees it, which knows only characters of 16 bits.
  static func isLetter(_ scalar: UInt32) -> Bool {
    guard scalar < 0x10000, let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// A letter or decimal digit as .NET sees it.
  static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    guard scalar < 0x10000, let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      return true
    default: return false
    }
  }

  /// A decimal digit.
  static func isDigit(_ scalar: UInt32) -> Bool {
    guard scalar < 0x10000, let value = Unicode.Scalar(scalar) else { return false }
    return value.properties.generalCategory == .decimalNumber
  }

  /// White space between tokens.
  static func isWhitespace(_ scalar: UInt32) -> Bool {
    if scalar == 0xA0 || scalar == 0x85 { return true }
    guard scalar >= 0x100, scalar < 0x10000, let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  static func isSingleQuote(_ scalar: UInt32) -> Bool { scalar == 0x27 || (scalar >= 0x2018 && scalar <= 0x201B) }
  static func isDoubleQuote(_ scalar: UInt32) -> Bool { scalar == 0x22 || (scalar >= 0x201C && scalar <= 0x201E) }
  static func isDash(_ scalar: UInt32) -> Bool { scalar == 0x2D || (scalar >= 0x2013 && scalar <= 0x2015) }
}
