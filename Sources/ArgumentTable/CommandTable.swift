/// A program's command line, described as data: parsing, help, completions and the manual page all come from it.
public struct CommandTable: Sendable {
  /// The name the program is called by.
  public var program: String
  /// The version that `--version` prints.
  public var version: String
  /// What the program does, in one line.
  public var summary: String
  /// What the program does, in paragraphs.
  public var description: [String]
  /// The commands in the order in which help lists them.
  public var commands: [CommandDescription]
  /// Examples of the whole program.
  public var examples: [Example]
  /// What the exit codes mean.
  public var exitCodes: [ExitCode]
  /// Environment variables that the program looks at.
  public var variables: [Variable]

  /// Describes a program.
  public init(
    program: String, version: String, summary: String, description: [String] = [], commands: [CommandDescription],
    examples: [Example] = [], exitCodes: [ExitCode] = [], variables: [Variable] = []
  ) {
    self.program = program
    self.version = version
    self.summary = summary
    self.description = description
    self.commands = commands
    self.examples = examples
    self.exitCodes = exitCodes
    self.variables = variables
  }

  /// The command with a name.
  public func command(named name: String) -> CommandDescription? { commands.first { $0.name == name } }

  /// The options that every command has.
  public static let commonOptions = [
    OptionDescription("help", short: "h", help: "Show this help."),
    OptionDescription("version", help: "Show the version."),
  ]
}

/// One command of a program.
public struct CommandDescription: Sendable {
  /// The word that selects the command.
  public var name: String
  /// What the command does, in one line.
  public var summary: String
  /// What the command does, in paragraphs.
  public var description: [String]
  /// The operands in their order; only the last can be repeated.
  public var arguments: [ArgumentDescription]
  /// The options, without those that every command has.
  public var options: [OptionDescription]
  /// Long names of options of which only one can be given.
  public var exclusive: [[String]]
  /// How the command is used.
  public var examples: [Example]
  /// What the exit codes of this command mean.
  public var exitCodes: [ExitCode]

  /// Describes a command.
  public init(
    _ name: String, summary: String, description: [String] = [], arguments: [ArgumentDescription] = [],
    options: [OptionDescription] = [], exclusive: [[String]] = [], examples: [Example] = [], exitCodes: [ExitCode] = []
  ) {
    self.name = name
    self.summary = summary
    self.description = description
    self.arguments = arguments
    self.options = options
    self.exclusive = exclusive
    self.examples = examples
    self.exitCodes = exitCodes
  }

  /// The options, with those that every command has.
  public var allOptions: [OptionDescription] { options + CommandTable.commonOptions }
}

/// What a value can be.
public enum ValueKind: Sendable, Hashable {
  /// Any text.
  case text
  /// One of several words.
  case choice([String])
  /// A whole number of a range.
  case integer(ClosedRange<Int>)
  /// The name of a file or folder.
  case path
  /// The name of a folder.
  case directory
}

/// One option of a command.
public struct OptionDescription: Sendable {
  /// The long name, without dashes.
  public var name: String
  /// The letter after a single dash.
  public var short: Character?
  /// What the option does.
  public var help: String
  /// What its value is called in help; nil when the option takes none.
  public var valueName: String?
  /// What its value can be.
  public var kind: ValueKind
  /// The value when the option is not given.
  public var defaultValue: String?
  /// Whether the option can be given several times, all of which count. Otherwise the last one counts.
  public var isRepeatable: Bool

  /// Describes an option.
  public init(
    _ name: String, short: Character? = nil, value valueName: String? = nil, kind: ValueKind = .text,
    default defaultValue: String? = nil, isRepeatable: Bool = false, help: String
  ) {
    self.name = name
    self.short = short
    self.help = help
    self.valueName = valueName
    self.kind = kind
    self.defaultValue = defaultValue
    self.isRepeatable = isRepeatable
  }

  /// The option as help shows it: `-o, --output DIR`.
  public var usage: String {
    var text = short.map { "-\($0), --\(name)" } ?? "    --\(name)"
    if let valueName { text += " \(valueName)" }
    return text
  }
}

/// One operand of a command.
public struct ArgumentDescription: Sendable {
  /// What the operand is called in help.
  public var name: String
  /// What the operand is.
  public var help: String
  /// What the operand can be.
  public var kind: ValueKind
  /// Whether the operand has to be given.
  public var isRequired: Bool
  /// Whether the operand can be given several times.
  public var isRepeated: Bool

  /// Describes an operand.
  public init(
    _ name: String, kind: ValueKind = .text, isRequired: Bool = true, isRepeated: Bool = false, help: String
  ) {
    self.name = name
    self.help = help
    self.kind = kind
    self.isRequired = isRequired
    self.isRepeated = isRepeated
  }

  /// The operand as a line of usage shows it: `[FILE...]`.
  public var usage: String {
    let text = isRepeated ? "\(name)..." : name
    return isRequired ? text : "[\(text)]"
  }
}

/// A command line and what it does.
public struct Example: Sendable {
  /// The command line.
  public var command: String
  /// What it does.
  public var explanation: String

  /// Makes an example.
  public init(_ command: String, _ explanation: String) {
    self.command = command
    self.explanation = explanation
  }
}

/// The meaning of an exit code.
public struct ExitCode: Sendable {
  /// The code.
  public var code: Int
  /// What it means.
  public var meaning: String

  /// Describes an exit code.
  public init(_ code: Int, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}

/// An environment variable that a program looks at.
public struct Variable: Sendable {
  /// The variable's name.
  public var name: String
  /// What it does.
  public var help: String

  /// Describes a variable.
  public init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}
