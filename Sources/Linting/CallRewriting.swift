import Findings
import PowerShellSyntax

extension LintContext {
  /// The edits of a rule's `Fix` for a whole call; empty when they do not fit here.
  ///
  /// `Command`: new names by old ones (patterns); `Rename`: new names of parameters by old ones; `Url`: what the value
  /// of a parameter (new name) is put behind; `Text`: new arguments by old constant ones; `Remove`: parameters that go;
  /// `Gather` with `Into`, `Keys` and `Default`: parameters that become keys of one hashtable; `Keep`: parameters that
  /// may be there besides (`*`: all).
  func rewriting(_ command: CommandUse, _ fix: DetectorArguments?) -> [TextEdit] {
    guard let fix, command.positional.isEmpty || fix.texts("Keep").contains("*") else { return [] }
    let parameters = writtenParameters(command)
    let renames = fix.table("Rename")?.pairs ?? []
    let gather = fix.table("Gather")
    let keys = gather?.table("Keys")?.pairs ?? []
    let remove = fix.texts("Remove")
    var edits: [TextEdit] = []
    var gathered: [WrittenParameter] = []
    if let names = fix.table("Command") {
      if let name = names.value(for: command.name) {
        guard command.nameNode.constantText.map({ sameName($0, command.name) }) == true else { return [] }
        edits.append(TextEdit(range: command.nameNode.range, replacement: name))
      } else if !fix.flag("CommandOptional") {
        return []
      }
    }
    for parameter in parameters {
      if let rename = renames.first(where: { sameName($0.key, parameter.name) })?.value {
        guard !parameters.contains(where: { $0.isAny(of: [rename]) && $0.node != parameter.node }) else { return [] }
        edits += renaming(parameter, to: rename)
        if let prefix = fix.table("Url")?.value(for: rename) {
          guard let value = parameter.value, let text = expandable(prefix, value) else { return [] }
          edits.append(TextEdit(range: value.range, replacement: text))
        }
      } else if contains(remove, parameter.name) {
        let removal = removal(of: parameter)
        if removal.isEmpty { return [] }
        edits += removal
      } else if keys.contains(where: { sameName($0.key, parameter.name) }) {
        guard !parameter.isSplatted else { return [] }
        gathered.append(parameter)
      } else if !isKept(parameter, fix.texts("Keep")) {
        return []
      }
    }
    if !gathered.isEmpty, let gather {
      guard let edit = gathering(gathered, gather, besides: parameters) else { return [] }
      edits += edit
    }
    return edits
  }

  private func isKept(_ parameter: WrittenParameter, _ keep: [String]) -> Bool {
    let common = [
      "ErrorAction", "EA", "WhatIf", "Confirm", "Verbose", "Debug", "ErrorVariable", "WarningAction", "OutVariable",
    ]
    return keep.contains("*") || parameter.isAny(of: keep + common)
  }

  /// Writes several parameters as one hashtable in the place of the first.
  private func gathering(
    _ gathered: [WrittenParameter], _ gather: DetectorArguments, besides parameters: [WrittenParameter]
  ) -> [TextEdit]? {
    guard let into = gather.text("Into"), !parameters.contains(where: { $0.isAny(of: [into]) }),
      let keys = gather.table("Keys")
    else { return nil }
    var entries: [String] = []
    var names: [String] = []
    for parameter in gathered {
      guard let key = keys.pairs.first(where: { sameName($0.key, parameter.name) })?.value else { return nil }
      if contains(names, key) { return nil }
      let text = parameter.value.map { expressionText($0) } ?? "$true"
      guard let text else { return nil }
      names.append(key)
      entries.append("\(key) = \(text)")
    }
    for (key, text) in gather.table("Default")?.pairs ?? [] where !contains(names, key) {
      entries.append("\(key) = \(text)")
    }
    guard let first = gathered.first else { return nil }
    let end = max(first.node.range.upperBound, first.value?.range.upperBound ?? 0)
    var edits = [
      TextEdit(
        range: first.node.range.lowerBound..<end, replacement: "-\(into) @{ \(entries.joined(separator: "; ")) }")
    ]
    for parameter in gathered.dropFirst() { edits += removal(of: parameter) }
    return edits
  }

  /// Adds arguments behind the last one: `Add` has their texts by parameter, in which `{Name}` is the argument of that
  /// parameter; nil when one of the missing ones has no text or another argument is not there.
  func adding(_ missing: [String], to command: CommandUse, _ texts: DetectorArguments?) -> [TextEdit] {
    guard let texts, !missing.isEmpty else { return [] }
    var addition = ""
    for name in missing {
      guard let text = texts.text(name), let filled = filled(text, command) else { return [] }
      addition += " " + filled
    }
    let end = argumentEnd(command.node)
    return [TextEdit(range: end..<end, replacement: addition)]
  }

  private func filled(_ text: String, _ command: CommandUse) -> String? {
    guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}"),
      !text[..<open].hasSuffix("@")
    else { return text }
    let name = String(text[text.index(after: open)..<close])
    guard let argument = command.argument(name), !argument.isSplatted, let value = argument.value,
      value.unwrapped.isCheapToRepeat, let expression = expressionText(value)
    else { return nil }
    return text[..<open] + expression + text[text.index(after: close)...]
  }
}
