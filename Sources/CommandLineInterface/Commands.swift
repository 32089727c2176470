import ArgumentTable

/// The program's command line.
enum Commands {
  static let table = CommandTable(
    program: "msol2graph", version: programVersion,
    summary:
      "Turns PowerShell scripts for the retired MSOnline module into Microsoft Graph PowerShell, and checks them.",
    description: [
      "Reads .ps1, .psm1 and .psd1 files and the PowerShell blocks of Markdown documents. Nothing is changed unless "
        + "--in-place or --output says so. What cannot be converted for certain stays as it was, and a finding says "
        + "why."
    ],
    commands: [convert, lint, compare, explain, parse, completions, manual],
    examples: [
      Example("msol2graph convert script.ps1", "Show the converted script; findings go to standard error."),
      Example("msol2graph convert --diff scripts/", "Show what would change in a folder."),
      Example("msol2graph lint scripts/", "Say what is wrong or needs a person."),
      Example("msol2graph compare old.ps1 new.ps1", "Say what somebody's conversion lost."),
    ],
    exitCodes: [
      ExitCode(0, "All is well, or there was nothing to do."),
      ExitCode(1, "Something is left for a person, would change, or was found."),
      ExitCode(2, "Wrong use, or a file could not be read or written. Other files are still worked on."),
    ],
    variables: [
      Variable("NO_COLOR", "When set and not empty, no colours are used."),
      Variable("COLUMNS", "The width of help texts, when the terminal does not tell it."),
    ])

  private static let files = ArgumentDescription(
    "FILE", kind: .path, isRepeated: true,
    help: "A script, a Markdown document, a folder (with all below it, except hidden ones), or - for standard input.")

  private static let shared = [
    OptionDescription(
      "format", short: "f", value: "FORMAT", kind: .choice(["text", "json"]), default: "text", help: "How to report."),
    OptionDescription(
      "include", value: "PATTERN", isRepeatable: true,
      help: "In folders, only files whose path matches, such as 'Users/**' or '*.psm1'."),
    OptionDescription(
      "exclude", value: "PATTERN", isRepeatable: true,
      help: "In folders, no files or folders whose name or path matches."),
  ]

  private static let common = [
    OptionDescription(
      "mappings", value: "DIR", kind: .directory,
      help: "Add the rules of this folder to the built-in ones, or replace them."),
    OptionDescription(
      "color", value: "WHEN", kind: .choice(["auto", "always", "never"]), default: "auto",
      help: "Whether to use colours; auto means on a terminal, unless NO_COLOR is set."),
    OptionDescription("quiet", short: "q", help: "Print no findings and no summary; errors about files still appear."),
  ]

  /// What is done with new texts.
  private static let writing = [
    OptionDescription("diff", short: "d", help: "Print a unified diff that 'patch -p1' and 'git apply' accept."),
    OptionDescription("check", short: "c", help: "Only print the names of files that would change."),
    OptionDescription(
      "in-place", short: "i", help: "Replace the files, keeping encoding, line ends and permissions."),
    OptionDescription(
      "output", short: "o", value: "DIR", kind: .directory,
      help: "Write all scripts below this folder, in the same tree. Files that are there with other contents stay."),
    OptionDescription("force", help: "With --output, replace files that are there."),
  ]

  private static let writingExclusions = [["in-place", "output", "diff"], ["in-place", "output", "check"]]

  static let convert = CommandDescription(
    "convert", summary: "Convert scripts to Microsoft Graph PowerShell.",
    description: [
      "Prints the converted script on standard output and findings on standard error. Several files need --diff, "
        + "--check, --in-place, --output or --format json."
    ],
    arguments: [files],
    options: writing + [
      OptionDescription(
        "level", short: "l", value: "LEVEL", kind: .choice(["safe", "review"]), default: "review",
        help: "Which changes to make: only safe ones, or also those a person should look at."),
      OptionDescription("no-comments", help: "Add no TODO comments to calls that stay."),
      OptionDescription(
        "columns", value: "NAMES", kind: .choice(["old", "new"]), default: "old",
        help: "Headers of reports: old keeps them, new takes Graph's names."),
      OptionDescription(
        "server-filters", help: "Move conditions of Where-Object into -Filter where Graph gives the same answer."),
    ] + shared + common,
    exclusive: writingExclusions,
    examples: [
      Example("msol2graph convert script.ps1 > new.ps1", "Convert one script."),
      Example("msol2graph convert --diff --level safe scripts/", "Show what surely has the same effect."),
      Example("msol2graph convert --in-place scripts/ README.md", "Convert where they are."),
      Example("msol2graph convert -o converted scripts/", "Write the converted scripts to another folder."),
      Example("Get-Content -Raw a.ps1 | msol2graph convert -", "Convert what comes from another program."),
    ],
    exitCodes: [
      ExitCode(0, "All is converted, or there was nothing to do."),
      ExitCode(1, "Something is left for a person; with --check or --diff also: something would change."),
      ExitCode(2, "Wrong use, or a file could not be read or written."),
    ])

  static let lint = CommandDescription(
    "lint", summary: "Report syntax errors, old cmdlets and known mistakes.",
    description: [
      "Prints 'path:line:column: severity id message' with the source line. Contents of strings given to "
        + "password, secret or key parameters are never printed.",
      "With --fix, prints the mended script on standard output, and what is left on standard error, with places of the "
        + "mended script; with --diff and --check, which leave the files, with places of the file as it is. Several files need --diff, --check, --in-place, --output or --format json.",
      "A comment '# msol2graph-disable-next-line MSG012 -- reason' silences a finding; so do disable-line, disable and "
        + "enable around a region, and SuppressMessageAttribute on a param block.",
    ],
    arguments: [files],
    options: [
      OptionDescription("fix", help: "Make the corrections that findings offer.")
    ] + writing + [
      OptionDescription(
        "level", short: "l", value: "LEVEL", kind: .choice(["safe", "review"]), default: "safe",
        help: "With --fix, which corrections to make: only safe ones, or also those a person should look at.")
    ] + shared + common,
    exclusive: writingExclusions,
    examples: [
      Example("msol2graph lint scripts/", "Check a folder."),
      Example("msol2graph lint --fix --diff scripts/", "Show which corrections would be made."),
      Example("msol2graph lint --fix --in-place --level review scripts/", "Make all corrections."),
      Example("msol2graph lint --format json script.ps1", "Report for other programs."),
      Example("msol2graph lint --exclude Archive .", "Check all but one folder."),
    ],
    exitCodes: [
      ExitCode(0, "No errors and no warnings; with --fix: none is left."),
      ExitCode(1, "There are errors or warnings; with --fix and --check or --diff also: something would change."),
      ExitCode(2, "Wrong use, or a file could not be read or written."),
    ])

  static let compare = CommandDescription(
    "compare", summary: "Say what a converted script lost or changed, beside the original.",
    description: [
      "Prints 'OLD:line:column / NEW:line:column severity id message' for each step, filter, value, property, column "
        + "or permission of the old script that has no counterpart in the new one, or means something else there."
    ],
    arguments: [
      ArgumentDescription(
        "OLD", kind: .path,
        help:
          "The script for the MSOnline module, or a Markdown document: its blocks of PowerShell count as one script."),
      ArgumentDescription(
        "NEW", kind: .path, help: "What somebody made of it; one of both can be - for standard input."),
    ],
    options: [
      OptionDescription(
        "format", short: "f", value: "FORMAT", kind: .choice(["text", "json"]), default: "text", help: "How to report.")
    ] + common,
    examples: [
      Example("msol2graph compare old.ps1 new.ps1", "Compare a conversion with its original."),
      Example("msol2graph compare --format json old.ps1 new.ps1", "Report for other programs."),
    ],
    exitCodes: [
      ExitCode(0, "Nothing was lost."), ExitCode(1, "There are errors or warnings."),
      ExitCode(2, "Wrong use, or a script could not be read or has syntax errors."),
    ])

  static let explain = CommandDescription(
    "explain", summary: "Explain a finding's id, a cmdlet, or a place of a script.",
    arguments: [
      ArgumentDescription(
        "TOPIC", isRequired: false, isRepeated: true,
        help: "An id such as MSG012, a cmdlet, old or new, or FILE:LINE:COLUMN. None lists all topics.")
    ],
    options: Array(common.prefix(1)),
    examples: [
      Example("msol2graph explain MSG012", "Say what is behind a finding."),
      Example("msol2graph explain Get-MsolUser", "Say what becomes of a cmdlet."),
      Example("msol2graph explain script.ps1:12:5", "Say what is known at a place, and why it is changed or not."),
    ],
    exitCodes: [ExitCode(0, "Explained."), ExitCode(2, "There is no such topic, or wrong use.")])

  static let parse = CommandDescription(
    "parse", summary: "Show how a script is read, or check its syntax.",
    arguments: [files],
    options: [
      OptionDescription(
        "print", short: "p", value: "WHAT", kind: .choice(["tree", "tokens", "none"]), default: "tree",
        help: "Print the syntax tree, the tokens, or only syntax errors.")
    ] + shared.dropFirst() + common.dropFirst(),
    examples: [
      Example("msol2graph parse script.ps1", "Print the syntax tree."),
      Example("msol2graph parse --print none scripts/", "Report syntax errors of a folder."),
    ],
    exitCodes: [
      ExitCode(0, "No syntax errors."), ExitCode(1, "There are syntax errors."),
      ExitCode(2, "Wrong use, or a file could not be read."),
    ])

  static let completions = CommandDescription(
    "completions", summary: "Print a script that makes a shell complete commands and options.",
    arguments: [
      ArgumentDescription("SHELL", kind: .choice(Shell.allCases.map(\.rawValue)), help: "bash, zsh or fish.")
    ],
    examples: [
      Example(
        "msol2graph completions bash > ~/.local/share/bash-completion/completions/msol2graph", "Install for bash.")
    ])

  static let manual = CommandDescription(
    "manual", summary: "Print the manual page for man.",
    examples: [Example("msol2graph manual | man -l -", "Read the manual page.")])
}
