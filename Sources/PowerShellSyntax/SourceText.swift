/// The scheme by which a file's bytes stand for text.
public enum TextEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-8 without a byte-order mark.
  case utf8
  /// UTF-8 with a byte-order mark.
  case utf8WithBOM
  /// UTF-16, low byte first, with a byte-order mark.
  case utf16LittleEndian
  /// UTF-16, high byte first, with a byte-order mark.
  case utf16BigEndian
  /// The Windows code page 1252 ("ANSI").
  case windows1252
}

/// How lines end.
public enum LineEnding: String, Sendable, Hashable, CaseIterable {
  /// Line feed.
  case lf = "\n"
  /// Carriage return and line feed.
  case crlf = "\r\n"
  /// Carriage return alone.
  case cr = "\r"
}

/// The text of a script as UTF-8 bytes, together with the encoding it was read from.
///
/// The bytes never contain the file's byte-order mark. They are valid UTF-8 except that lone UTF-16 surrogates of a
/// UTF-16 file are kept as three bytes each, and that an odd last byte of such a file is kept outside of the text.
public struct SourceText: Sendable {
  /// The decoded text in UTF-8, without byte-order mark.
  public let bytes: [UInt8]
  /// How the text was, and will again be, encoded in its file.
  public let encoding: TextEncoding
  /// The odd last byte of a UTF-16 file, which stands for no character.
  public let trailingByte: UInt8?

  /// A text from bytes that are UTF-8 already.
  public init(bytes: [UInt8], encoding: TextEncoding = .utf8) {
    self.bytes = bytes
    self.encoding = encoding
    trailingByte = nil
  }

  /// A text from a string.
  public init(_ string: String) {
    self.init(bytes: Array(string.utf8), encoding: .utf8)
  }

  init(bytes: [UInt8], encoding: TextEncoding, trailingByte: UInt8?) {
    self.bytes = bytes
    self.encoding = encoding
    self.trailingByte = trailingByte
  }

  /// Decodes the bytes of a file: by its byte-order mark, else as UTF-8 when valid, else as Windows-1252.
  public static func decode(_ fileBytes: [UInt8]) -> SourceText {
    if fileBytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = fileBytes.dropFirst(3)
      if isValidUTF8(rest) { return SourceText(bytes: Array(rest), encoding: .utf8WithBOM) }
    } else if fileBytes.starts(with: [0xFF, 0xFE]) {
      return decodeUTF16(fileBytes, bigEndian: false)
    } else if fileBytes.starts(with: [0xFE, 0xFF]) {
      return decodeUTF16(fileBytes, bigEndian: true)
    }
    if isValidUTF8(fileBytes[...]) { return SourceText(bytes: fileBytes, encoding: .utf8) }
    var out: [UInt8] = []
    out.reserveCapacity(fileBytes.count + fileBytes.count / 8)
    for byte in fileBytes {
      let scalar = byte >= 0x80 && byte < 0xA0 ? UInt32(windows1252High[Int(byte) - 0x80]) : UInt32(byte)
      appendUTF8(scalar, to: &out)
    }
    return SourceText(bytes: out, encoding: .windows1252)
  }

  /// The exact bytes of the file this text was decoded from.
  public func encoded() -> [UInt8] {
    var result = SourceText.encode(bytes, as: encoding).bytes
    if let trailingByte { result.append(trailingByte) }
    return result
  }

  /// What `encode` made: the file's bytes, and the UTF-8 offsets of characters the encoding cannot hold.
  public struct Encoded: Sendable {
    /// The bytes for the file, byte-order mark included.
    public var bytes: [UInt8]
    /// UTF-8 offsets of the characters that were replaced by `?`.
    public var unencodable: [Int]
  }

  /// Encodes text given as UTF-8 for a file.
  public static func encode(_ bytes: [UInt8], as encoding: TextEncoding) -> Encoded {
    var out: [UInt8] = []
    var lost: [Int] = []
    switch encoding {
    case .utf8:
      return Encoded(bytes: bytes, unencodable: [])
    case .utf8WithBOM:
      return Encoded(bytes: [0xEF, 0xBB, 0xBF] + bytes, unencodable: [])
    case .utf16LittleEndian, .utf16BigEndian:
      let big = encoding == .utf16BigEndian
      out.reserveCapacity(bytes.count * 2 + 2)
      func put(_ unit: UInt32) {
        let high = UInt8(truncatingIfNeeded: unit >> 8)
        let low = UInt8(truncatingIfNeeded: unit)
        out.append(big ? high : low)
        out.append(big ? low : high)
      }
      put(0xFEFF)
      forEachScalar(bytes) { scalar, _ in
        if scalar >= 0x10000 {
          put(0xD800 + ((scalar - 0x10000) >> 10))
          put(0xDC00 + ((scalar - 0x10000) & 0x3FF))
        } else {
          put(scalar)
        }
      }
    case .windows1252:
      out.reserveCapacity(bytes.count)
      forEachScalar(bytes) { scalar, offset in
        if scalar < 0x80 || (scalar >= 0xA0 && scalar <= 0xFF) {
          out.append(UInt8(scalar))
        } else if scalar <= 0xFFFF, let index = windows1252High.firstIndex(of: UInt16(scalar)) {
          out.append(UInt8(0x80 + index))
        } else {
          out.append(UInt8(ascii: "?"))
          lost.append(offset)
        }
      }
    }
    return Encoded(bytes: out, unencodable: lost)
  }

  /// The kind of line end that most lines have (`.lf` when there is none).
  public var lineEnding: LineEnding { lineEndingCounts.dominant }

  /// Whether lines end in more than one way.
  public var hasMixedLineEndings: Bool {
    let counts = lineEndingCounts
    return [counts.lf, counts.crlf, counts.cr].filter { $0 > 0 }.count > 1
  }

  private var lineEndingCounts: (lf: Int, crlf: Int, cr: Int, dominant: LineEnding) {
    var lf = 0
    var crlf = 0
    var cr = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A {
        lf += 1
      } else if bytes[index] == 0x0D {
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
          crlf += 1
          index += 1
        } else {
          cr += 1
        }
      }
      index += 1
    }
    let dominant: LineEnding = lf >= crlf && lf >= cr ? .lf : (crlf >= cr ? .crlf : .cr)
    return (lf, crlf, cr, dominant)
  }

  /// The text of a range of UTF-8 offsets; parts outside of the text are left out.
  public func slice(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[clamped], as: UTF8.self)
  }

  /// The whole text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Coding helpers

  private static let windows1252High: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  static func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x80 {
          index += 1
          continue
        }
        guard validSequenceLength(buffer, index) > 0 else { return false }
        index += validSequenceLength(buffer, index)
      }
      return true
    }
  }

  private static func validSequenceLength(_ buffer: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    func continuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < buffer.count && range.contains(buffer[index + offset])
    }
    switch buffer[index] {
    case 0xC2...0xDF: return continuation(1) ? 2 : 0
    case 0xE0: return continuation(1, 0xA0...0xBF) && continuation(2) ? 3 : 0
    case 0xED: return continuation(1, 0x80...0x9F) && continuation(2) ? 3 : 0
    case 0xE1...0xEF: return continuation(1) && continuation(2) ? 3 : 0
    case 0xF0: return continuation(1, 0x90...0xBF) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF4: return continuation(1, 0x80...0x8F) && continuation(2) && continuation(3) ? 4 : 0
    case 0xF1...0xF3: return continuation(1) && continuation(2) && continuation(3) ? 4 : 0
    default: return 0
    }
  }

  private static func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool) -> SourceText {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    let unitCount = (bytes.count - 2) / 2
    func unit(_ index: Int) -> UInt32 {
      let first = UInt32(bytes[2 + index * 2])
      let second = UInt32(bytes[3 + index * 2])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    var index = 0
    while index < unitCount {
      let value = unit(index)
      index += 1
      if value & 0xFC00 == 0xD800, index < unitCount, unit(index) & 0xFC00 == 0xDC00 {
        appendUTF8(0x10000 + ((value & 0x3FF) << 10) + (unit(index) & 0x3FF), to: &out)
        index += 1
      } else {
        appendUTF8(value, to: &out)
      }
    }
    return SourceText(
      bytes: out, encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian,
      trailingByte: bytes.count % 2 == 1 ? bytes[bytes.count - 1] : nil)
  }

  static func appendUTF8(_ scalar: UInt32, to out: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | ((scalar >> shift) & 0x3F)) }
    if scalar < 0x80 {
      out.append(UInt8(scalar))
    } else if scalar < 0x800 {
      out.append(UInt8(0xC0 | (scalar >> 6)))
      out.append(tail(0))
    } else if scalar < 0x10000 {
      out.append(UInt8(0xE0 | (scalar >> 12)))
      out.append(tail(6))
      out.append(tail(0))
    } else {
      out.append(UInt8(0xF0 | (scalar >> 18)))
      out.append(tail(12))
      out.append(tail(6))
      out.append(tail(0))
    }
  }

  /// Visits every character (surrogates in three bytes included) with its offset; a stray byte counts as U+FFFD.
  static func forEachScalar(_ bytes: [UInt8], _ body: (UInt32, Int) -> Void) {
    var index = 0
    bytes.withUnsafeBufferPointer { buffer in
      while index < buffer.count {
        let (scalar, length) = decodeScalar(buffer, at: index)
        body(scalar, index)
        index += length
      }
    }
  }

  /// Decodes the character at an offset. Never reads past the end; a malformed sequence is U+FFFD of length 1.
  static func decodeScalar(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let first = buffer[index]
    if first < 0x80 { return (UInt32(first), 1) }
    func next(_ offset: Int) -> UInt32? {
      guard index + offset < buffer.count, buffer[index + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(buffer[index + offset] & 0x3F)
    }
    if first >= 0xC2, first < 0xE0, let a = next(1) { return (UInt32(first & 0x1F) << 6 | a, 2) }
    if first >= 0xE0, first < 0xF0, let a = next(1), let b = next(2) {
      return (UInt32(first & 0x0F) << 12 | a << 6 | b, 3)
    }
    if first >= 0xF0, first < 0xF5, let a = next(1), let b = next(2), let c = next(3) {
      return (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    }
    return (0xFFFD, 1)
  }
}
