extension CommandTable {
  /// The help text of a command, or of the whole program, for a terminal of a width.
  public func help(command name: String? = nil, width: Int = 80) -> String {
    var page = Page(width: min(max(width, 40), 100))
    if let name, let command = command(named: name) {
      write(command, to: &page)
    } else {
      page.paragraph("\(program) - \(summary)")
      page.blank()
      page.paragraph("Usage: \(program) COMMAND [OPTION...] [OPERAND...]")
      for text in description {
        page.blank()
        page.paragraph(text)
      }
      page.section("Commands")
      page.list(commands.map { ($0.name, $0.summary) } + [("help", "Show the help of a command.")])
      page.section("Options")
      page.list(Self.commonOptions.map { ($0.usage, $0.help) })
      write(examples, to: &page)
      write(exitCodes, to: &page)
      if !variables.isEmpty {
        page.section("Environment")
        page.list(variables.map { ($0.name, $0.help) })
      }
      page.blank()
      page.paragraph("'\(program) help COMMAND' says more about a command.")
    }
    return page.text
  }

  /// One line that says how a command is used.
  public func usage(of command: CommandDescription) -> String {
    var words = [program, command.name]
    if !command.options.isEmpty { words.append("[OPTION...]") }
    words += command.arguments.map(\.usage)
    return words.joined(separator: " ")
  }

  private func write(_ command: CommandDescription, to page: inout Page) {
    page.paragraph("Usage: \(usage(of: command))")
    page.blank()
    page.paragraph(command.summary)
    for text in command.description {
      page.blank()
      page.paragraph(text)
    }
    if !command.arguments.isEmpty {
      page.section("Operands")
      page.list(command.arguments.map { ($0.name, $0.help) })
    }
    page.section("Options")
    page.list(command.allOptions.map { ($0.usage, $0.fullHelp) })
    write(command.examples, to: &page)
    write(command.exitCodes, to: &page)
  }

  private func write(_ examples: [Example], to page: inout Page) {
    if examples.isEmpty { return }
    page.section("Examples")
    for example in examples {
      page.line("  $ \(example.command)")
      page.paragraph(example.explanation, indent: 6)
    }
  }

  private func write(_ codes: [ExitCode], to page: inout Page) {
    if codes.isEmpty { return }
    page.section("Exit codes")
    page.list(codes.map { (String($0.code), $0.meaning) })
  }
}

extension OptionDescription {
  /// The help with the possible values and the default.
  var fullHelp: String {
    var text = help
    if case .choice(let choices) = kind { text += " One of: \(choices.joined(separator: ", "))." }
    if let defaultValue { text += " Default: \(defaultValue)." }
    if isRepeatable { text += " Can be given several times." }
    return text
  }
}

/// Lays out text of a limited width.
struct Page {
  let width: Int
  var text = ""

  init(width: Int) { self.width = width }

  mutating func line(_ text: String) { self.text += text + "\n" }
  mutating func blank() { text += "\n" }

  mutating func section(_ title: String) {
    blank()
    line("\(title):")
  }

  mutating func paragraph(_ text: String, indent: Int = 0) {
    for line in wrap(text, width: width - indent) { self.line(String(repeating: " ", count: indent) + line) }
  }

  /// Two columns; a term that is too long stands on a line of its own.
  mutating func list(_ items: [(term: String, text: String)]) {
    let limit = min(28, width / 3)
    let column = items.map(\.term.count).filter { $0 <= limit }.max() ?? limit
    for item in items {
      let lines = wrap(item.text, width: width - column - 4)
      let indent = String(repeating: " ", count: column + 4)
      if item.term.count > column {
        line("  \(item.term)")
        for text in lines { line(indent + text) }
      } else {
        let padding = String(repeating: " ", count: column - item.term.count)
        line("  \(item.term)\(padding)  \(lines.first ?? "")")
        for text in lines.dropFirst() { line(indent + text) }
      }
    }
  }
}

/// Breaks text at blanks; a word that is longer than a line stays whole.
func wrap(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if line.isEmpty {
      line = String(word)
    } else if line.count + 1 + word.count <= width {
      line += " \(word)"
    } else {
      lines.append(line)
      line = String(word)
    }
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}
