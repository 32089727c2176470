/// What a command line asks for.
public enum Invocation: Sendable {
  /// Run a command.
  case run(ParsedArguments)
  /// Show help, of a command when one is named.
  case help(command: String?)
  /// Show the version.
  case version
}

/// The options and operands of one command line.
public struct ParsedArguments: Sendable {
  /// The command's name.
  public var command: String
  /// The values of options, by long name; an option without value has an empty list.
  public var options: [String: [String]]
  /// The operands in their order.
  public var operands: [String]

  /// Makes the result of a command line.
  public init(command: String, options: [String: [String]], operands: [String]) {
    self.command = command
    self.options = options
    self.operands = operands
  }

  /// Whether an option was given.
  public func has(_ name: String) -> Bool { options[name] != nil }
  /// The last value given to an option.
  public func value(_ name: String) -> String? { options[name]?.last }
  /// All values given to an option.
  public func values(_ name: String) -> [String] { options[name] ?? [] }
}

/// A command line that the table does not allow.
public struct UsageError: Error, Sendable, Hashable {
  /// What is wrong, with the nearest right name where there is one.
  public var message: String
  /// The command whose help says more.
  public var command: String?

  /// Makes an error.
  public init(_ message: String, command: String? = nil) {
    self.message = message
    self.command = command
  }
}

extension CommandTable {
  /// Reads a command line (without the program's name).
  public func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
    guard let first = arguments.first else { throw UsageError("a command is missing") }
    switch first {
    case "--help", "-h": return .help(command: nil)
    case "--version": return .version
    case "help":
      guard arguments.count > 1 else { return .help(command: nil) }
      if arguments[1].hasPrefix("-") { return .help(command: nil) }
      guard command(named: arguments[1]) != nil else { throw unknownCommand(arguments[1]) }
      return .help(command: arguments[1])
    default: break
    }
    if first.hasPrefix("-"), first != "-" {
      throw UsageError("the command comes before its options: \(program) COMMAND \(first)")
    }
    guard let command = command(named: first) else { throw unknownCommand(first) }
    var reader = ArgumentReader(command: command, arguments: Array(arguments.dropFirst()))
    return try reader.read()
  }

  private func unknownCommand(_ name: String) -> UsageError {
    let names = commands.map(\.name) + ["help"]
    if let near = nearestName(to: name, in: names) {
      return UsageError("there is no command '\(name)'; did you mean '\(near)'?")
    }
    return UsageError("there is no command '\(name)'; the commands are \(names.joined(separator: ", "))")
  }
}

/// Reads the words after a command's name.
private struct ArgumentReader {
  let command: CommandDescription
  let arguments: [String]
  var index = 0
  var result: ParsedArguments

  init(command: CommandDescription, arguments: [String]) {
    self.command = command
    self.arguments = arguments
    result = ParsedArguments(command: command.name, options: [:], operands: [])
  }

  mutating func read() throws(UsageError) -> Invocation {
    // Help wins over whatever else is wrong.
    for argument in arguments {
      if argument == "--" { break }
      if argument == "--help" || argument == "-h" { return .help(command: command.name) }
    }
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        result.operands += arguments[index...]
        break
      } else if argument == "--version" {
        return .version
      } else if argument.hasPrefix("--") {
        try readLong(argument.dropFirst(2))
      } else if argument.hasPrefix("-"), argument != "-" {
        try readShort(argument)
      } else {
        result.operands.append(argument)
      }
    }
    for group in command.exclusive {
      let given = group.filter { result.has($0) }
      if given.count > 1 { throw error("--\(given[0]) and --\(given[1]) cannot be used together") }
    }
    try checkOperands()
    return .run(result)
  }

  private mutating func readLong(_ text: Substring) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.allOptions.first(where: { $0.name == name }) else {
      throw unknownOption("--\(name)", name: name)
    }
    guard let valueName = option.valueName else {
      if parts.count > 1 { throw error("--\(name) takes no value") }
      result.options[name, default: []] += []
      return
    }
    if parts.count > 1 {
      try add(String(parts[1]), to: option)
    } else {
      try add(nextValue(of: "--\(name)", valueName: valueName), to: option)
    }
  }

  private mutating func readShort(_ argument: String) throws(UsageError) {
    var rest = argument.dropFirst()
    while let letter = rest.first {
      rest = rest.dropFirst()
      guard let option = command.allOptions.first(where: { $0.short == letter }) else {
        throw unknownOption(rest.isEmpty && argument.count == 2 ? argument : "-\(letter)", name: String(argument.dropFirst()))
      }
      guard let valueName = option.valueName else {
        result.options[option.name, default: []] += []
        continue
      }
      if rest.isEmpty {
        try add(nextValue(of: "-\(letter)", valueName: valueName), to: option)
      } else {
        try add(String(rest.first == "=" ? rest.dropFirst() : rest), to: option)
      }
      return
    }
  }

  private mutating func nextValue(of option: String, valueName: String) throws(UsageError) -> String {
    guard index < arguments.count, !arguments[index].hasPrefix("--") else {
      throw error("\(option) needs a value: \(option) \(valueName)")
    }
    index += 1
    return arguments[index - 1]
  }

  private mutating func add(_ value: String, to option: OptionDescription) throws(UsageError) {
    try check(value, kind: option.kind, of: "--\(option.name)")
    if option.isRepeatable {
      result.options[option.name, default: []].append(value)
    } else {
      result.options[option.name] = [value]
    }
  }

  private func check(_ value: String, kind: ValueKind, of owner: String) throws(UsageError) {
    switch kind {
    case .text: break
    case .path, .directory:
      if value.isEmpty { throw error("\(owner) needs the name of a file or folder, not an empty text") }
    case .choice(let choices):
      if choices.contains(value) { return }
      let hint = nearestName(to: value, in: choices).map { "; did you mean '\($0)'?" } ?? ""
      throw error("\(owner) is one of \(choices.joined(separator: ", ")), not '\(value)'\(hint)")
    case .integer(let range):
      guard let number = Int(value), range.contains(number) else {
        throw error("\(owner) is a whole number from \(range.lowerBound) to \(range.upperBound), not '\(value)'")
      }
    }
  }

  private func checkOperands() throws(UsageError) {
    let required = command.arguments.filter(\.isRequired)
    if result.operands.count < required.count {
      let missing = required[result.operands.count]
      throw error("\(missing.name) is missing: \(missing.help)")
    }
    let repeats = command.arguments.last?.isRepeated ?? false
    if !repeats, result.operands.count > command.arguments.count {
      throw error("'\(result.operands[command.arguments.count])' is one operand too many")
    }
    for (index, operand) in result.operands.enumerated() {
      let argument = command.arguments[min(index, command.arguments.count - 1)]
      try check(operand, kind: argument.kind, of: argument.name)
    }
  }

  private func unknownOption(_ written: String, name: String) -> UsageError {
    let names = command.allOptions.map(\.name)
    if let near = nearestName(to: name, in: names) {
      return error("there is no option \(written); did you mean --\(near)?")
    }
    return error("there is no option \(written)")
  }

  private func error(_ message: String) -> UsageError { UsageError(message, command: command.name) }
}
