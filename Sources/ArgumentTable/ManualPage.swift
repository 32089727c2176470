extension CommandTable {
  /// The manual page in the format of `man` (section 1).
  public func manualPage(date: String = "") -> String {
    var page = Manual()
    page.macro(".TH \(roff(program.uppercased())) 1 \"\(roff(date))\" \"\(roff(program)) \(roff(version))\" \"User Commands\"")
    page.macro(".SH NAME")
    page.line("\(program) - \(summary)")
    page.macro(".SH SYNOPSIS")
    for command in commands {
      page.macro(".B \(roff(usage(of: command)))")
      page.macro(".br")
    }
    if !description.isEmpty {
      page.macro(".SH DESCRIPTION")
      for text in description {
        page.macro(".PP")
        page.line(text)
      }
    }
    page.macro(".SH COMMANDS")
    for command in commands {
      page.macro(".SS \(roff(command.name))")
      page.line(command.summary)
      for text in command.description {
        page.macro(".PP")
        page.line(text)
      }
      for argument in command.arguments { page.item(argument.name, argument.help) }
      for option in command.options { page.item(option.usage.trimmingBlanks, option.fullHelp) }
      page.examples(command.examples)
      for code in command.exitCodes { page.item("Exit code \(code.code)", code.meaning) }
    }
    page.macro(".SH OPTIONS")
    for option in Self.commonOptions { page.item(option.usage.trimmingBlanks, option.fullHelp) }
    if !exitCodes.isEmpty {
      page.macro(".SH \"EXIT STATUS\"")
      for code in exitCodes { page.item(String(code.code), code.meaning) }
    }
    if !variables.isEmpty {
      page.macro(".SH ENVIRONMENT")
      for variable in variables { page.item(variable.name, variable.help) }
    }
    if !examples.isEmpty {
      page.macro(".SH EXAMPLES")
      page.examples(examples)
    }
    return page.text
  }
}

private struct Manual {
  var text = ""

  mutating func macro(_ line: String) { text += line + "\n" }

  /// A line of text: one that would begin like a macro is protected.
  mutating func line(_ line: String) {
    let escaped = roff(line)
    text += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
  }

  mutating func item(_ term: String, _ help: String) {
    macro(".TP")
    macro(".B \(roff(term))")
    line(help)
  }

  mutating func examples(_ examples: [Example]) {
    for example in examples {
      macro(".PP")
      line(example.explanation)
      macro(".PP")
      macro(".nf")
      line("    \(example.command)")
      macro(".fi")
    }
  }
}

private func roff(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    default: result.append(character)
    }
  }
  return result
}

extension String {
  var trimmingBlanks: String { String(drop { $0 == " " }) }
}
