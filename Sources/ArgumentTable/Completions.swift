/// A shell that completions are written for.
public enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish
}

extension CommandTable {
  /// The script that makes a shell complete this program's commands, options and values.
  public func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: bashCompletions
    case .zsh: zshCompletions
    case .fish: fishCompletions
    }
  }

  private var functionName: String { "_" + program.map { $0.isLetter || $0.isNumber ? $0 : "_" }.map(String.init).joined() }
  private var commandNames: String { (commands.map(\.name) + ["help"]).joined(separator: " ") }

  private var bashCompletions: String {
    var text = """
      # bash completion for \(program)
      \(functionName)() {
        local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}"
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(commandNames) --help --version" -- "$cur"))
          return
        fi
        case "$command" in

      """
    for command in commands {
      text += "    \(command.name))\n      case \"$prev\" in\n"
      for option in command.options where option.valueName != nil {
        let names = option.short.map { "--\(option.name)|-\($0)" } ?? "--\(option.name)"
        text += "        \(names)) \(bashValue(option.kind)); return ;;\n"
      }
      let options = command.allOptions.map { "--\($0.name)" }.joined(separator: " ")
      text += "      esac\n"
      text += "      case \"$cur\" in\n"
      text += "        -*) COMPREPLY=($(compgen -W \"\(options)\" -- \"$cur\")); return ;;\n      esac\n"
      text += "      \(bashValue(command.arguments.last?.kind ?? .text)) ;;\n"
    }
    text += "    help) COMPREPLY=($(compgen -W \"\(commandNames)\" -- \"$cur\")) ;;\n"
    return text + "  esac\n}\ncomplete -o filenames -F \(functionName) \(program)\n"
  }

  private func bashValue(_ kind: ValueKind) -> String {
    switch kind {
    case .choice(let choices): "COMPREPLY=($(compgen -W \"\(choices.joined(separator: " "))\" -- \"$cur\"))"
    case .path: "mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"
    case .directory: "mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")"
    case .text, .integer: ":"
    }
  }

  private var zshCompletions: String {
    var text = "#compdef \(program)\n# zsh completion for \(program)\n\(functionName)() {\n  local -a commands=(\n"
    for command in commands { text += "    \(zshQuoted("\(command.name):\(command.summary)"))\n" }
    text += "    'help:Show the help of a command.'\n  )\n"
    text += "  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
    text += "  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n"
    for command in commands {
      text += "    \(command.name)) _arguments -s -S"
      for option in command.allOptions {
        let help = option.help.map { "[]:".contains($0) ? " " : String($0) }.joined()
        let value = option.valueName.map { ":\($0):\(zshValue(option.kind))" } ?? ""
        let star = option.isRepeatable ? "*" : ""
        text += " \\\n      \(zshQuoted("\(star)--\(option.name)\(option.valueName == nil ? "" : "=")[\(help)]\(value)"))"
        if let short = option.short {
          text += " \\\n      \(zshQuoted("\(star)-\(short)\(option.valueName == nil ? "" : "+")[\(help)]\(value)"))"
        }
      }
      for argument in command.arguments {
        text += " \\\n      \(zshQuoted("\(argument.isRepeated ? "*" : ""):\(argument.name):\(zshValue(argument.kind))"))"
      }
      text += " ;;\n"
    }
    return text + "    help) _describe command commands ;;\n  esac\n}\ncompdef \(functionName) \(program)\n"
  }

  private func zshValue(_ kind: ValueKind) -> String {
    switch kind {
    case .choice(let choices): "(\(choices.joined(separator: " ")))"
    case .path: "_files"
    case .directory: "_files -/"
    case .text, .integer: " "
    }
  }

  private func zshQuoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private var fishCompletions: String {
    var text = "# fish completion for \(program)\n"
    let first = "-n __fish_use_subcommand"
    for command in commands {
      text += "complete -c \(program) \(first) -f -a \(command.name) -d \(fishQuoted(command.summary))\n"
    }
    text += "complete -c \(program) \(first) -f -a help -d 'Show the help of a command.'\n"
    for option in Self.commonOptions { text += "complete -c \(program) \(fishOption(option))\n" }
    for command in commands {
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.options { text += "complete -c \(program) \(condition) \(fishOption(option))\n" }
      let kind = command.arguments.last?.kind ?? .text
      if case .choice(let choices) = kind {
        text += "complete -c \(program) \(condition) -f -a '\(choices.joined(separator: " "))'\n"
      } else if kind == .text {
        text += "complete -c \(program) \(condition) -f\n"
      }
    }
    return text + "complete -c \(program) -n '__fish_seen_subcommand_from help' -f -a '\(commands.map(\.name).joined(separator: " "))'\n"
  }

  private func fishOption(_ option: OptionDescription) -> String {
    var text = "-l \(option.name)"
    if let short = option.short { text += " -s \(short)" }
    if option.valueName != nil {
      switch option.kind {
      case .choice(let choices): text += " -x -a '\(choices.joined(separator: " "))'"
      case .directory: text += " -x -a '(__fish_complete_directories)'"
      case .path: text += " -r"
      case .text, .integer: text += " -x"
      }
    }
    return text + " -d \(fishQuoted(option.help))"
  }

  private func fishQuoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
