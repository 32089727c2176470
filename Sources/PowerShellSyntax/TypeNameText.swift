/// Computes a type's full name from its text: without white space, line ends and comments.
struct TypeNameText {
  private let text: [UInt8]
  private var index = 0

  private init(_ text: [UInt8]) { self.text = text }

  /// The full name that a type's text stands for.
  static func fullName(_ text: [UInt8]) -> String {
    // Most names are plain.
    if text.allSatisfy({ ByteSet.identifierFollow.contains($0) || $0 == UInt8(ascii: ".") }) {
      return String(decoding: text, as: UTF8.self)
    }
    var reader = TypeNameText(text)
    return reader.readType(isBareArgument: false)
  }

  private func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

  private mutating func skipTrivia() {
    while index < text.count {
      let c = text[index]
      if c == 0x20 || (c >= 0x09 && c <= 0x0D) || c == UInt8(ascii: "`") {
        index += 1
      } else if c == UInt8(ascii: "<"), byte(index + 1) == UInt8(ascii: "#") {
        index += 2
        while index < text.count, !(text[index] == UInt8(ascii: "#") && byte(index + 1) == UInt8(ascii: ">")) {
          index += 1
        }
        index += 2
      } else if c == UInt8(ascii: "#") {
        while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
      } else {
        return
      }
    }
  }

  private mutating func readName() -> String {
    let start = index
    while index < text.count, ByteSet.typeNameFollow.contains(text[index]) || text[index] >= 0x80 { index += 1 }
    if start == index { return ":ErrorTypeName:" }
    var name: [UInt8] = []
    var position = start
    while position < index {
      // Doubled backticks stand for one.
      if text[position] == UInt8(ascii: "`"), position + 1 < index, text[position + 1] == UInt8(ascii: "`") {
        position += 1
      }
      name.append(text[position])
      position += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func readType(isBareArgument: Bool) -> String {
    var name = readName()
    var arguments = ""
    var ranks = ""
    skipTrivia()
    while byte(index) == UInt8(ascii: "[") {
      index += 1
      skipTrivia()
      if byte(index) == UInt8(ascii: "]") || byte(index) == UInt8(ascii: ",") {
        var rank = "["
        while byte(index) == UInt8(ascii: ",") {
          rank += ","
          index += 1
          skipTrivia()
        }
        if byte(index) == UInt8(ascii: "]") { index += 1 }
        ranks += rank + "]"
      } else if index < text.count {
        arguments = "[" + readArguments() + "]"
      }
      skipTrivia()
    }
    if !isBareArgument, byte(index) == UInt8(ascii: ",") {
      name += arguments + ranks
      index += 1
      let assembly = readAssembly()
      return assembly.isEmpty ? name : name + "," + assembly
    }
    return name + arguments + ranks
  }

  private mutating func readArguments() -> String {
    var names: [String] = []
    while true {
      skipTrivia()
      if byte(index) == UInt8(ascii: "[") {
        index += 1
        skipTrivia()
        names.append(readType(isBareArgument: false))
        if byte(index) == UInt8(ascii: "]") { index += 1 }
      } else {
        names.append(readType(isBareArgument: true))
      }
      skipTrivia()
      guard byte(index) == UInt8(ascii: ",") else { break }
      index += 1
    }
    if byte(index) == UInt8(ascii: "]") { index += 1 }
    return names.joined(separator: ",")
  }

  private mutating func readAssembly() -> String {
    var result: [UInt8] = []
    while index < text.count, text[index] != UInt8(ascii: "]") {
      let c = text[index]
      if c == UInt8(ascii: ",") {
        while result.last == 0x20 { result.removeLast() }
        result += Array(", ".utf8)
        index += 1
        while byte(index) == 0x20 || byte(index) == 0x09 { index += 1 }
      } else if c == 0x20 || c == 0x09 {
        index += 1
      } else {
        result.append(c)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
