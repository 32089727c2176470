// Comments that start with `#requires`: their text is read as a command.

extension Parser {
  /// Notices a comment that starts with `#requires`.
  mutating func noticeRequires() {
    guard savingTokens, !isNested, pos - tokenStart >= 9 else { return }
    let word: StaticString = "requires"
    for index in 0..<8 where base[tokenStart + 1 + index] | 0x20 != word.utf8Start[index] { return }
    requires.append(Span(mapped(tokenStart), mapped(pos)))
  }

  /// What requirements have named so far.
  private struct Requirements {
    var shell = false
    var snapIn = false
    var editions: Set<String>?
    var version: String?
    var snapInVersion: String?
  }

  /// Checks all requirements of the script.
  mutating func checkRequirements() {
    if requires.isEmpty || tooDeep { return }
    var state = Requirements()
    for comment in requires {
      let nodeCount = records.count
      let saved = (pos: pos, limit: limit, mode: mode)
      savingTokens = false
      pushedBack = nil
      pos = Int(comment.start) + 1
      limit = Int(comment.end)
      nestedLength = limit - pos
      nestedStart = pos
      mode = .command
      let command = parseCommand()
      pushedBack = nil
      if tooDeep { return }
      (pos, limit, mode) = saved
      nestedLength = -1
      nestedStart = 0
      savingTokens = true
      if command >= 0 { checkRequirement(command, &state) }
      forgetNodes(from: nodeCount)
    }
  }

  private mutating func checkRequirement(_ command: Ref, _ state: inout Requirements) {
    let elements = childRefs(command).filter { records[Int($0)].role == .element }
    guard let name = elements.first else { return }
    state.snapIn = false
    state.snapInVersion = nil
    let isRequires = kind(name) == .stringConstantExpression && constantText(name)?.lowercased() == "requires"
    if !isRequires { report(.scriptRequiresInvalidFormat, span(command)) }
    let wantsSnapIn = elements.dropFirst().contains { kind($0) == .commandParameter && isNamed($0, "pssnapin") }
    var index = 1
    while index < elements.count {
      let element = elements[index]
      index += 1
      guard kind(element) == .commandParameter else {
        report(.scriptRequiresInvalidFormat, span(element))
        continue
      }
      var argument = records[Int(element)].firstChild
      if argument < 0, index < elements.count {
        argument = elements[index]
        index += 1
      }
      checkRequirementParameter(element, argument, wantsSnapIn, &state)
    }
  }

  /// Whether a parameter's name is a prefix of a word.
  private func isNamed(_ parameter: Ref, _ word: String) -> Bool {
    let payload = Int(records[Int(parameter)].payload)
    return payload >= 0 && word.hasPrefix(text(extras[payload], extras[payload + 1]).dropFirst().lowercased())
  }

  /// The value of a string constant.
  private func constantText(_ node: Ref) -> String? {
    let record = records[Int(node)]
    guard record.kind == .stringConstantExpression else { return nil }
    return StringText.value(
      of: UnsafeBufferPointer(start: file + Int(record.start), count: max(Int(record.end - record.start), 0)),
      kind: StringKind(rawValue: record.detail) ?? .bareWord, isGeneric: record.flags.contains(.generic))
  }

  private mutating func checkRequirementParameter(
    _ parameter: Ref, _ argument: Ref, _ wantsSnapIn: Bool, _ state: inout Requirements
  ) {
    if isNamed(parameter, "runasadministrator") {
      if argument >= 0 { report(.parameterCannotHaveArgument, span(parameter)) }
      return
    }
    guard argument >= 0 else {
      report(.parameterRequiresArgument, span(parameter))
      return
    }
    guard isConstant(argument, allowsBlocks: false, allowsTables: true) else {
      report(.requiresArgumentMustBeConstant, span(argument))
      return
    }
    let value = constantText(argument)
    let values = kind(argument) == .arrayLiteral ? childRefs(argument) : [argument]
    if isNamed(parameter, "shellid") {
      if state.shell {
        report(.parameterAlreadyBound, span(parameter))
      } else if value == nil {
        report(.requiresInvalidStringArgument, span(argument))
      } else {
        state.shell = true
      }
    } else if isNamed(parameter, "pssnapin") {
      checkSnapIn(parameter, argument, value, &state)
    } else if isNamed(parameter, "psedition") {
      checkEditions(parameter, argument, values, &state)
    } else if isNamed(parameter, "version") {
      checkVersion(parameter, argument, value, wantsSnapIn, &state)
    } else if isNamed(parameter, "assembly") {
      for item in values where constantText(item) == nil { report(.requiresInvalidStringArgument, span(argument)) }
    } else if isNamed(parameter, "modules") {
      for item in values where kind(item) == .hashtable && !isModule(item) {
        report(.requiresModuleInvalid, span(argument))
      }
    } else {
      report(.scriptRequiresInvalidFormat, span(parameter))
    }
  }

  /// Whether a table names a module and a version of it.
  private func isModule(_ table: Ref) -> Bool {
    var keys: Set<String> = []
    let entries = childRefs(table)
    for (index, key) in entries.enumerated() where records[Int(key)].role == .key {
      guard let name = constantText(key)?.lowercased(), index + 1 < entries.count else { return false }
      keys.insert(name)
      let value = pureExpression(entries[index + 1])
      switch name {
      case "modulename", "guid", "maximumversion": break
      case "moduleversion", "requiredversion":
        if value >= 0, let written = constantText(value), !written.contains(".") || Self.version(written) == nil {
          return false
        }
      default: return false
      }
    }
    guard keys.contains("modulename") else { return false }
    let hasRange = keys.contains("moduleversion") || keys.contains("maximumversion")
    return keys.contains("requiredversion") ? !hasRange : hasRange
  }

  private mutating func checkSnapIn(_ parameter: Ref, _ argument: Ref, _ value: String?, _ state: inout Requirements) {
    guard let value else {
      report(.requiresInvalidStringArgument, span(argument))
      return
    }
    if state.snapIn {
      report(.parameterAlreadyBound, span(parameter))
    } else if value.isEmpty || !value.utf8.allSatisfy({ ByteSet.identifierFollow.contains($0) || $0 == 0x2E }) {
      report(.invalidPSSnapInName, span(argument))
    } else {
      state.snapIn = true
    }
  }

  private mutating func checkEditions(
    _ parameter: Ref, _ argument: Ref, _ values: [Ref], _ state: inout Requirements
  ) {
    if state.editions != nil {
      report(.parameterAlreadyBound, span(parameter))
      return
    }
    for item in values {
      guard let edition = constantText(item)?.lowercased() else {
        report(.requiresInvalidStringArgument, span(argument))
        continue
      }
      if edition != "core", edition != "desktop" { report(.requiresPSEditionInvalid, span(argument)) }
      if !(state.editions ?? []).contains(edition) {
        state.editions = (state.editions ?? []).union([edition])
      } else {
        report(.requiresPSEditionValueIsAlreadySpecified, span(argument))
      }
    }
  }

  private mutating func checkVersion(
    _ parameter: Ref, _ argument: Ref, _ value: String?, _ wantsSnapIn: Bool, _ state: inout Requirements
  ) {
    let written = value ?? text(records[Int(argument)].start, records[Int(argument)].end)
    guard let version = Self.version(written) else {
      report(.requiresVersionInvalid, span(argument))
      return
    }
    if wantsSnapIn {
      if state.snapInVersion != nil { report(.parameterAlreadyBound, span(parameter)) }
      state.snapInVersion = version
    } else {
      if let other = state.version, other != version {
        report(.parameterAlreadyBound, span(parameter))
        return
      }
      state.version = version
    }
  }

  /// A version's parts, or nil when the text is no version.
  private static func version(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard !text.isEmpty, parts.count <= 4, parts.allSatisfy({ Int32($0) != nil && !$0.hasPrefix("-") }) else {
      return nil
    }
    let numbers = parts.compactMap { Int32($0) }.map(String.init)
    return (numbers.count == 1 ? numbers + ["0"] : numbers).joined(separator: ".")
  }
}
