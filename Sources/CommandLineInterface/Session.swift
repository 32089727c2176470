import ArgumentTable
import Findings

/// One run of the program: where it prints, and what its exit code will be.
final class Session {
  let environment: Environment
  let engine: any Engine
  let arguments: ParsedArguments
  private(set) var exitCode: Int32 = 0
  private var buffer: [UInt8] = []
  private var outputFailure: Int32 = 0
  private static let bufferSize = 1 << 16

  init(environment: Environment, engine: any Engine, arguments: ParsedArguments) {
    self.environment = environment
    self.engine = engine
    self.arguments = arguments
  }

  /// Whether nobody reads standard output any more, so that nothing more need be made for it.
  var isOutputClosed: Bool { outputFailure != 0 }

  var isQuiet: Bool { arguments.has("quiet") }
  var isJSON: Bool { arguments.value("format") == "json" }

  /// A worse exit code stays.
  func raise(_ code: Int32) { exitCode = max(exitCode, code) }

  func print(_ text: String) { print(Array(text.utf8)) }

  func print(_ bytes: [UInt8]) {
    if outputFailure != 0 { return }
    buffer += bytes
    if buffer.count >= Self.bufferSize { flush() }
  }

  func flush() {
    if buffer.isEmpty || outputFailure != 0 { return }
    outputFailure = environment.write(.output, buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Prints on standard error, after what was printed on standard output before.
  func printError(_ text: String) {
    flush()
    _ = environment.write(.error, Array(text.utf8))
  }

  /// A file that could not be used: told on standard error, exit code 2.
  func report(_ problem: InputProblem) {
    raise(2)
    let name = problem.path == "-" ? "standard input" : problem.path
    printError("msol2graph: \(printable(name)): \(printable(problem.message))\n")
  }

  func note(_ text: String) {
    if !isQuiet { printError("msol2graph: \(printable(text))\n") }
  }

  func refuse(_ message: String) -> Int32 {
    printError("msol2graph: \(printable(message))\nTry 'msol2graph help \(arguments.command)'.\n")
    return 2
  }

  /// Writes what is left and gives the exit code.
  func finish() -> Int32 {
    flush()
    if outputFailure != 0, !FileSystem.isClosedPipe(outputFailure) {
      _ = environment.write(
        .error, Array("msol2graph: standard output cannot be written: \(FileSystem.describe(outputFailure))\n".utf8))
      raise(2)
    }
    return exitCode
  }

  func style(for stream: StandardStream) -> Style {
    switch arguments.value("color") {
    case "always": Style(isColored: true)
    case "never": Style(isColored: false)
    default:
      Style(
        isColored: environment.isTerminal(stream) && (environment.variable("NO_COLOR") ?? "").isEmpty
          && environment.variable("TERM") != "dumb")
    }
  }

  /// The files that the operands name; what is wrong with operands has been told.
  func collectInputs(skipping directory: String? = nil) -> (files: [InputFile], problems: [InputProblem]) {
    var collector = InputCollector(
      includes: arguments.values("include"), excludes: arguments.values("exclude"), skippedDirectory: directory)
    for operand in arguments.operands { collector.add(operand) }
    for problem in collector.problems { report(problem) }
    for problem in collector.notes { note("\(problem.path) \(problem.message)") }
    return (collector.files, collector.problems)
  }

  /// The engine's options, or nil when the rules cannot be used, which has been told.
  func prepareEngine() -> EngineOptions? {
    let directory = arguments.value("mappings")
    if let directory {
      switch FileSystem.status(directory) {
      case .failure(let error):
        report(InputProblem(path: directory, message: error.message))
        return nil
      case .success(let status) where status.kind != .directory:
        report(InputProblem(path: directory, message: "is not a folder; --mappings names a folder with rules"))
        return nil
      case .success: break
      }
    }
    // Corrections are made with more caution than conversions.
    let isSafe = arguments.value("level").map { $0 == "safe" } ?? arguments.has("fix")
    let level = isSafe ? ConfidenceLevel.safe : .review
    var options = EngineOptions(
      level: level, addsComments: !arguments.has("no-comments"),
      mappingsDirectory: directory)
    options.usesServerFilters = arguments.has("server-filters")
    options.usesNewColumns = arguments.value("columns") == "new"
    let problems = engine.prepare(options: options)
    for problem in problems { printError(problem + "\n") }
    if problems.isEmpty { return options }
    raise(2)
    return nil
  }
}

extension Array {
  /// The elements in runs of a size.
  func inBatches(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
