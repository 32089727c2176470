// Numbers: their shape in the text, and their values.

/// The shape of a number in the text.
struct NumberShape {
  enum Base { case decimal, hexadecimal, binary }
  enum Suffix { case none, byte, signedByte, short, unsignedShort, long, unsignedLong, unsigned, decimal, bigInteger }

  var base = Base.decimal
  var suffix = Suffix.none
  var isReal = false
  var isNegative = false
  /// Offsets of the digits, with fraction and exponent, without sign and `0x`.
  var digits = 0..<0
  /// The power of 1024 that the multiplier stands for.
  var multiplier = 0
}

extension Parser {
  /// Scans a number; a word when it is none, or does not fit in command mode.
  mutating func scanNumber() -> Lexeme {
    // The common case: a few digits, then the end of the token.
    var index = pos
    while index < limit, ByteSet.digit.contains(base[index]) { index += 1 }
    if index > pos, index - pos < 10, ByteSet.tokenEnd.contains(byte(index)) {
      pos = index
      return token(.number)
    }
    guard let shape = scanNumberShape() else {
      pos = tokenStart
      return scanGeneric()
    }
    let digits = UnsafeBufferPointer(start: base + shape.digits.lowerBound, count: shape.digits.count)
    if NumberLiteral(shape, digits: digits) == nil {
      if mode != .expression {
        pos = tokenStart
        return scanGeneric()
      }
      reportScan(.badNumericConstant, tokenStart, pos)
      return token(.number, flags: .badNumber)
    }
    return token(.number)
  }

  /// Scans the shape of a number; nil when the text is none.
  mutating func scanNumberShape() -> NumberShape? {
    var shape = NumberShape()
    var valid = true
    let signLength = isDash(at: pos) ? length(at: pos) : (byte(pos) == UInt8(ascii: "+") ? 1 : 0)
    shape.isNegative = signLength > 0 && byte(pos) != UInt8(ascii: "+")
    pos += signLength
    // Behind `!` the mark counts as the first digit.
    let isMarked = byte(pos) == UInt8(ascii: "!")
    let start = pos
    let next = byte(pos + 1) | 0x20
    if byte(pos) == UInt8(ascii: ".") {
      pos += 1
      shape.isReal = true
      valid = skipFraction()
      shape.digits = start..<pos
    } else if !isMarked, byte(pos) == UInt8(ascii: "0"), next == UInt8(ascii: "x") || next == UInt8(ascii: "b") {
      pos += 2
      let digitStart = pos
      if next == UInt8(ascii: "x") {
        shape.base = .hexadecimal
        while ByteSet.hexDigit.contains(byte(pos)) { pos += 1 }
      } else {
        shape.base = .binary
        while byte(pos) == UInt8(ascii: "0") || byte(pos) == UInt8(ascii: "1") { pos += 1 }
        if pos == digitStart && signLength == 0 { valid = false }
      }
      shape.digits = digitStart..<pos
    } else {
      pos += pos < limit ? length(at: pos) : 0
      skipDigits()
      if byte(pos) == UInt8(ascii: "."), byte(pos + 1) != UInt8(ascii: ".") {
        pos += 1
        shape.isReal = true
        valid = skipFraction()
      } else if byte(pos) | 0x20 == UInt8(ascii: "e") {
        pos += 1
        shape.isReal = true
        valid = skipExponent()
      }
      shape.digits = start..<pos
    }
    if !skipSuffixes(&shape) { valid = false }
    let ends =
      endsToken(at: pos)
      || (mode == .expression
        && (ByteSet.numberEnd.contains(byte(pos)) || isDash(at: pos)
          || (endNumberAtTernary && (byte(pos) == UInt8(ascii: "?") || byte(pos) == UInt8(ascii: ":")))))
    return valid && ends ? shape : nil
  }

  private mutating func skipDigits() {
    while ByteSet.digit.contains(byte(pos)) { pos += 1 }
  }

  private mutating func skipFraction() -> Bool {
    skipDigits()
    guard byte(pos) | 0x20 == UInt8(ascii: "e") else { return true }
    pos += 1
    return skipExponent()
  }

  private mutating func skipExponent() -> Bool {
    if byte(pos) == UInt8(ascii: "+") {
      pos += 1
    } else if isDash(at: pos) {
      pos += length(at: pos)
    }
    let start = pos
    skipDigits()
    return pos > start
  }

  private mutating func skipSuffixes(_ shape: inout NumberShape) -> Bool {
    var valid = true
    if ByteSet.typeSuffix.contains(byte(pos)) {
      switch byte(pos) | 0x20 {
      case UInt8(ascii: "u"): shape.suffix = .unsigned
      case UInt8(ascii: "s"): shape.suffix = .short
      case UInt8(ascii: "l"): shape.suffix = .long
      case UInt8(ascii: "d"): shape.suffix = .decimal
      case UInt8(ascii: "y"): shape.suffix = .signedByte
      default: shape.suffix = .bigInteger
      }
      pos += 1
      if ByteSet.typeSuffix.contains(byte(pos)) {
        switch (shape.suffix, byte(pos) | 0x20) {
        case (.unsigned, UInt8(ascii: "l")): shape.suffix = .unsignedLong
        case (.unsigned, UInt8(ascii: "s")): shape.suffix = .unsignedShort
        case (.unsigned, UInt8(ascii: "y")): shape.suffix = .byte
        default: valid = false
        }
        pos += 1
      }
    }
    if ByteSet.multiplierStart.contains(byte(pos)) {
      switch byte(pos) | 0x20 {
      case UInt8(ascii: "k"): shape.multiplier = 1
      case UInt8(ascii: "m"): shape.multiplier = 2
      case UInt8(ascii: "g"): shape.multiplier = 3
      case UInt8(ascii: "t"): shape.multiplier = 4
      default: shape.multiplier = 5
      }
      pos += 1
      if byte(pos) | 0x20 == UInt8(ascii: "b") { pos += 1 } else { valid = false }
    }
    return valid
  }
}

/// A whole number of any size: sign and magnitude, lowest digit first.
struct WholeNumber {
  var isNegative = false
  var magnitude: [UInt32] = []

  var isZero: Bool { magnitude.isEmpty }

  mutating func multiply(by factor: UInt32, adding addend: UInt32) {
    var carry = UInt64(addend)
    for index in magnitude.indices {
      carry += UInt64(magnitude[index]) * UInt64(factor)
      magnitude[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { magnitude.append(UInt32(carry)) }
  }

  /// Two to a power minus this number: what the digits mean as a negative number.
  mutating func complement(bits: Int) {
    let words = (bits + 31) / 32
    while magnitude.count < words { magnitude.append(0) }
    var carry: UInt64 = 1
    for index in 0..<words {
      carry += UInt64(~magnitude[index])
      magnitude[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if bits % 32 != 0 { magnitude[words - 1] &= (1 << UInt32(bits % 32)) - 1 }
    while magnitude.last == 0 { magnitude.removeLast() }
    isNegative.toggle()
  }

  /// The magnitude when it fits 64 bits.
  var magnitude64: UInt64? {
    if magnitude.count > 2 { return nil }
    return magnitude.reversed().reduce(0) { $0 << 32 | UInt64($1) }
  }

  /// The value when it fits a signed number of some bits.
  func signed(bits: Int) -> Int64? {
    guard let magnitude = magnitude64 else { return nil }
    let limit = UInt64(1) << UInt64(bits - 1)
    if isNegative { return magnitude <= limit ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
    return magnitude < limit ? Int64(magnitude) : nil
  }

  /// The value when it fits an unsigned number of some bits.
  func unsigned(bits: Int) -> UInt64? {
    guard let magnitude = magnitude64, !isNegative || magnitude == 0 else { return nil }
    return bits == 64 || magnitude >> UInt64(bits) == 0 ? magnitude : nil
  }

  var double: Double {
    let value = magnitude.reversed().reduce(0.0) { $0 * 4_294_967_296 + Double($1) }
    return isNegative ? -value : value
  }

  /// The digits of the number in base ten.
  var text: String {
    if isZero { return "0" }
    var rest = magnitude
    var pieces: [String] = []
    while !rest.isEmpty {
      var remainder: UInt64 = 0
      for index in rest.indices.reversed() {
        remainder = remainder << 32 | UInt64(rest[index])
        rest[index] = UInt32(remainder / 1_000_000_000)
        remainder %= 1_000_000_000
      }
      while rest.last == 0 { rest.removeLast() }
      let piece = String(remainder)
      pieces.append(rest.isEmpty ? piece : String(repeating: "0", count: 9 - piece.count) + piece)
    }
    return (isNegative ? "-" : "") + pieces.reversed().joined()
  }
}

/// The value of a number and its .NET type.
struct NumberLiteral {
  var typeName: String
  var value: NumberValue
  /// The digits of a whole number.
  var integerText: String?

  /// The largest decimal, 2^96 - 1.
  private static let decimalLimit = 79_228_162_514_264_337_593_543_950_335.0

  /// Computes a number's value; nil when it does not fit its type.
  init?(_ shape: NumberShape, digits: UnsafeBufferPointer<UInt8>) {
    if shape.isReal {
      self.init(real: shape, digits: digits)
    } else {
      self.init(whole: shape, digits: digits)
    }
  }

  private init?(real shape: NumberShape, digits: UnsafeBufferPointer<UInt8>) {
    var text = ""
    var index = 0
    while index < digits.count {
      let (scalar, length) = SourceText.decodeScalar(digits, at: index)
      text.append(Scalars.isDash(scalar) ? "-" : Character(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar))))
      index += length
    }
    if text.hasPrefix(".") {
      guard text.dropFirst().first?.isNumber == true else { return nil }
      text = "0" + text
    }
    var plain = text
    if let dot = text.firstIndex(of: "."), let after = text.index(dot, offsetBy: 1, limitedBy: text.endIndex),
      after == text.endIndex || !text[after].isNumber
    {
      plain = String(text[..<dot]) + String(text[after...])
    }
    guard var number = Double(plain) else { return nil }
    if shape.isNegative { number = -number }
    for _ in 0..<shape.multiplier { number *= 1024 }
    switch shape.suffix {
    case .none:
      self.init(typeName: "Double", value: .double(number), integerText: nil)
    case .decimal:
      guard abs(number) <= Self.decimalLimit else { return nil }
      self.init(typeName: "Decimal", value: .decimal((shape.isNegative ? "-" : "") + text), integerText: nil)
    default:
      guard number.isFinite else { return nil }
      var rounded = number.rounded(.toNearestOrEven)
      var whole = WholeNumber(isNegative: rounded < 0)
      rounded = abs(rounded)
      var digits: [UInt32] = []
      while rounded >= 1 {
        let high = (rounded / 4_294_967_296).rounded(.down)
        digits.append(UInt32(rounded - high * 4_294_967_296))
        rounded = high
      }
      whole.magnitude = digits
      while whole.magnitude.last == 0 { whole.magnitude.removeLast() }
      self.init(fitting: whole, suffix: shape.suffix, base: .decimal)
    }
  }

  private init?(whole shape: NumberShape, digits: UnsafeBufferPointer<UInt8>) {
    var number = WholeNumber()
    var suffix = shape.suffix
    var negative = shape.isNegative
    switch shape.base {
    case .decimal:
      guard !digits.isEmpty, digits.allSatisfy({ ByteSet.digit.contains($0) }) else { return nil }
      for digit in digits { number.multiply(by: 10, adding: UInt32(digit - UInt8(ascii: "0"))) }
    case .hexadecimal:
      for digit in digits {
        number.multiply(by: 16, adding: UInt32(digit < 0x3A ? digit - 0x30 : (digit | 0x20) - 0x57))
      }
      let isUnsigned = [.byte, .unsignedShort, .unsigned, .unsignedLong].contains(suffix)
      // A leading zero is thought before the digits; it is dropped at the width where the top bit is the sign.
      var length = digits.count + 1
      if !isUnsigned {
        let width =
          switch suffix {
          case .signedByte: 2
          case .short: 4
          case .long: 16
          default: length < 16 ? 8 : 16
          }
        if length == width + 1 {
          length = width
          if let first = digits.first, first >= UInt8(ascii: "8") { number.complement(bits: width * 4) }
        }
      }
      if length == 16 { suffix = Self.widened(suffix) }
    case .binary:
      for digit in digits { number.multiply(by: 2, adding: UInt32(digit - UInt8(ascii: "0"))) }
      let isUnsigned = [.byte, .unsignedShort, .unsigned, .unsignedLong].contains(suffix)
      if !isUnsigned, [8, 16, 32, 64].contains(digits.count) || digits.count > 64 && digits.count % 8 == 0,
        digits.first == UInt8(ascii: "1")
      {
        number.complement(bits: digits.count)
      }
      if digits.count == 64 { suffix = Self.widened(suffix) }
    }
    if number.isZero { negative = false }
    if negative { number.isNegative.toggle() }
    for _ in 0..<shape.multiplier { number.multiply(by: 1024, adding: 0) }
    self.init(fitting: number, suffix: suffix, base: shape.base)
  }

  private static func widened(_ suffix: NumberShape.Suffix) -> NumberShape.Suffix {
    switch suffix {
    case .none: .long
    case .unsigned: .unsignedLong
    default: suffix
    }
  }

  private init(typeName: String, value: NumberValue, integerText: String?) {
    self.typeName = typeName
    self.value = value
    self.integerText = integerText
  }

  private init?(fitting number: WholeNumber, suffix: NumberShape.Suffix, base: NumberShape.Base) {
    func signed(_ bits: Int, _ name: String) -> NumberLiteral? {
      number.signed(bits: bits).map { NumberLiteral(typeName: name, value: .integer($0), integerText: String($0)) }
    }
    func unsigned(_ bits: Int, _ name: String) -> NumberLiteral? {
      number.unsigned(bits: bits).map {
        let value: NumberValue = $0 <= UInt64(Int64.max) ? .integer(Int64($0)) : .bigInteger(String($0))
        return NumberLiteral(typeName: name, value: value, integerText: String($0))
      }
    }
    func decimal() -> NumberLiteral? {
      guard number.magnitude.count <= 3 else { return nil }
      return NumberLiteral(typeName: "Decimal", value: .decimal(number.text), integerText: nil)
    }
    let literal: NumberLiteral?
    switch suffix {
    case .byte: literal = unsigned(8, "Byte")
    case .signedByte: literal = signed(8, "SByte")
    case .short: literal = signed(16, "Int16")
    case .unsignedShort: literal = unsigned(16, "UInt16")
    case .long: literal = signed(64, "Int64")
    case .unsignedLong: literal = unsigned(64, "UInt64")
    case .unsigned: literal = unsigned(32, "UInt32") ?? unsigned(64, "UInt64")
    case .decimal: literal = decimal()
    case .bigInteger:
      literal = NumberLiteral(typeName: "BigInteger", value: .bigInteger(number.text), integerText: number.text)
    case .none:
      literal =
        signed(32, "Int32") ?? signed(64, "Int64")
        ?? (base == .decimal
          ? decimal() ?? NumberLiteral(typeName: "Double", value: .double(number.double), integerText: nil) : nil)
    }
    guard let literal else { return nil }
    self = literal
  }
}
