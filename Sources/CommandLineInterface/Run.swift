import ArgumentTable

/// Runs the program with its own engine.
///
/// - Parameter arguments: the words after the program's name.
/// - Returns: the exit code.
public func run(arguments: [String], environment: Environment) -> Int32 {
  run(arguments: arguments, environment: environment, engine: StandardEngine())
}

/// Runs the program with an engine.
public func run(arguments: [String], environment: Environment, engine: any Engine) -> Int32 {
  let table = Commands.table
  let invocation: Invocation
  do {
    invocation = try table.parse(arguments)
  } catch {
    let topic = error.command.map { "help \($0)" } ?? "help"
    var text = "msol2graph: \(printable(error.message))\n"
    if arguments.isEmpty {
      text = table.help(width: width(environment))
    } else {
      text += "Try 'msol2graph \(topic)'.\n"
    }
    _ = environment.write(.error, Array(text.utf8))
    return 2
  }
  let session: Session
  switch invocation {
  case .help(let command):
    session = Session(environment: environment, engine: engine, arguments: .none)
    session.print(table.help(command: command, width: width(environment)))
  case .version:
    session = Session(environment: environment, engine: engine, arguments: .none)
    session.print("\(table.program) \(table.version)\n")
  case .run(let arguments):
    session = Session(environment: environment, engine: engine, arguments: arguments)
    switch arguments.command {
    case "convert": ConvertCommand(session).run()
    case "lint": LintCommand(session).run()
    case "compare": CompareCommand(session).run()
    case "explain": ExplainCommand(session).run()
    case "parse": ParseCommand(session).run()
    case "completions":
      if let shell = arguments.operands.first.flatMap(Shell.init(rawValue:)) {
        session.print(table.completions(for: shell))
      }
    default: session.print(table.manualPage())
    }
  }
  return session.finish()
}

extension ParsedArguments {
  fileprivate static let none = ParsedArguments(command: "", options: [:], operands: [])
}

private func width(_ environment: Environment) -> Int {
  environment.terminalWidth() ?? environment.variable("COLUMNS").flatMap { Int($0) } ?? 80
}
