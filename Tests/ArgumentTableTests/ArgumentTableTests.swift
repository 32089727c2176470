import Testing

@testable import ArgumentTable

private let table = CommandTable(
  program: "tool", version: "1.2", summary: "Does things.", description: ["A longer text that has to be broken into lines."],
  commands: [
    CommandDescription(
      "build", summary: "Build it.", arguments: [ArgumentDescription("FILE", kind: .path, isRepeated: true, help: "what to build")],
      options: [
        OptionDescription("all", short: "a", help: "Everything."),
        OptionDescription("brief", short: "b", help: "Say little."),
        OptionDescription("output", short: "o", value: "DIR", kind: .directory, help: "Where to."),
        OptionDescription("jobs", short: "j", value: "N", kind: .integer(1...64), default: "2", help: "How many."),
        OptionDescription("level", value: "LEVEL", kind: .choice(["low", "high"]), default: "low", help: "How."),
        OptionDescription("define", short: "D", value: "X", isRepeatable: true, help: "Set."),
      ], exclusive: [["all", "brief"]], examples: [Example("tool build -a x", "Build all.")]),
    CommandDescription("clean", summary: "Clean up.", arguments: [ArgumentDescription("SHELL", isRequired: false, help: "h")]),
  ], exitCodes: [ExitCode(0, "Good.")], variables: [Variable("HOME", "Where.")])

private func run(_ words: String) throws(UsageError) -> ParsedArguments {
  guard case .run(let arguments) = try table.parse(words.split(separator: " ").map(String.init)) else {
    throw UsageError("no command")
  }
  return arguments
}

struct ParsingTests {
  @Test(arguments: [
    ("build x", [:], ["x"]),
    ("build --output out x", ["output": ["out"]], ["x"]),
    ("build --output=out x", ["output": ["out"]], ["x"]),
    ("build --output=a=b x", ["output": ["a=b"]], ["x"]),
    ("build -o out x", ["output": ["out"]], ["x"]),
    ("build -oout x", ["output": ["out"]], ["x"]),
    ("build -o=out x", ["output": ["out"]], ["x"]),
    ("build -aoout x", ["all": [], "output": ["out"]], ["x"]),
    ("build -aj 3 x", ["all": [], "jobs": ["3"]], ["x"]),
    ("build x -a y", ["all": []], ["x", "y"]),
    ("build -- -a x", [:], ["-a", "x"]),
    ("build -a -- --", ["all": []], ["--"]),
    ("build - x", [:], ["-", "x"]),
    ("build -o - x", ["output": ["-"]], ["x"]),
    ("build -o a -o b x", ["output": ["b"]], ["x"]),
    ("build -D a --define b x", ["define": ["a", "b"]], ["x"]),
    ("build -o -x y", ["output": ["-x"]], ["y"]),
    ("clean", [:], []),
  ] as [(String, [String: [String]], [String])])
  func accepts(words: String, options: [String: [String]], operands: [String]) throws {
    let arguments = try run(words)
    #expect(arguments.options == options)
    #expect(arguments.operands == operands)
  }

  @Test(arguments: [
    ("", "a command is missing"),
    ("biuld x", "there is no command 'biuld'; did you mean 'build'?"),
    ("zzzzzz", "there is no command 'zzzzzz'; the commands are build, clean, help"),
    ("help biuld", "there is no command 'biuld'; did you mean 'build'?"),
    ("--all build", "the command comes before its options: tool COMMAND --all"),
    ("build --outptu x", "there is no option --outptu; did you mean --output?"),
    ("build -Output x", "there is no option -O; did you mean --output?"),
    ("build --out x", "there is no option --out; did you mean --output?"),
    ("build --qqqqqq x", "there is no option --qqqqqq"),
    ("build -z x", "there is no option -z"),
    ("build --all=yes x", "--all takes no value"),
    ("build x --output", "--output needs a value: --output DIR"),
    ("build x -o", "-o needs a value: -o DIR"),
    ("build x --output --all", "--output needs a value: --output DIR"),
    ("build x --output=", "--output needs the name of a file or folder, not an empty text"),
    ("build x --jobs many", "--jobs is a whole number from 1 to 64, not 'many'"),
    ("build x --jobs 65", "--jobs is a whole number from 1 to 64, not '65'"),
    ("build x --level hihg", "--level is one of low, high, not 'hihg'; did you mean 'high'?"),
    ("build x -ab", "--all and --brief cannot be used together"),
    ("build", "FILE is missing: what to build"),
    ("clean a b", "'b' is one operand too many"),
  ])
  func refuses(words: String, message: String) {
    let error = #expect(throws: UsageError.self) { try table.parse(words.split(separator: " ").map(String.init)) }
    #expect(error?.message == message)
  }

  @Test func helpAndVersion() throws {
    for words in [["--help"], ["-h"], ["help"], ["help", "--help"]] {
      guard case .help(nil) = try table.parse(words) else { return #expect(Bool(false), "\(words)") }
    }
    for words in [["build", "--help"], ["build", "-h"], ["help", "build"], ["build", "--wrong", "-h"]] {
      guard case .help("build") = try table.parse(words) else { return #expect(Bool(false), "\(words)") }
    }
    for words in [["--version"], ["build", "--version"]] {
      guard case .version = try table.parse(words) else { return #expect(Bool(false), "\(words)") }
    }
  }

  @Test func distances() {
    #expect(editDistance(Array("kitten".utf8), Array("sitting".utf8)) == 3)
    #expect(editDistance(Array("ab".utf8), Array("ba".utf8)) == 1)
    #expect(editDistance([], Array("abc".utf8)) == 3)
    #expect(nearestName(to: "Get-MsolUsr", in: ["Get-MsolUser", "Get-MsolGroup"]) == "Get-MsolUser")
    #expect(nearestName(to: "-", in: ["a"]) == nil)
  }
}

struct TextTests {
  @Test(arguments: [20, 40, 60, 80, 200]) func helpKeepsToTheWidth(width: Int) {
    for command in [nil, "build", "clean"] {
      for line in table.help(command: command, width: width).split(separator: "\n") {
        #expect(line.count <= min(max(width, 40), 100) || !line.dropFirst(6).contains(" "), "\(line)")
      }
    }
  }

  @Test func helpNamesEverything() {
    let text = table.help(command: "build", width: 100)
    for word in ["Usage: tool build [OPTION...] FILE...", "-o, --output DIR", "One of: low, high. Default: low.", "tool build -a x"] {
      #expect(text.contains(word))
    }
    let all = table.help()
    for word in ["build", "clean", "--version", "HOME", "Exit codes"] { #expect(all.contains(word)) }
  }

  @Test(arguments: Shell.allCases) func completionsNameEverything(shell: Shell) {
    let text = table.completions(for: shell)
    for word in ["build", "clean", "output", "jobs", "low high"] { #expect(text.contains(word)) }
  }

  @Test func manualPage() {
    let text = table.manualPage()
    #expect(text.hasPrefix(".TH TOOL 1"))
    for word in [".SH NAME", ".SS build", "\\-\\-output DIR", ".SH \"EXIT STATUS\""] { #expect(text.contains(word)) }
  }
}
