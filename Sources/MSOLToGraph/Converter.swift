import Findings
import Linting
import MappingRules
import PowerShellSemantics
import PowerShellSyntax
import Suppression

/// What a conversion made of one script.
public struct Conversion: Sendable {
  /// The new text as UTF-8, without byte-order mark; the old text where nothing is changed.
  public var bytes: [UInt8]
  /// What was changed, in source order; ranges are those of the old text.
  public var changes: [Change]
  /// What a person should know; ranges are those of the old text.
  public var findings: [Finding]
  public var isChanged: Bool
  /// How many of the places that read something of old objects are understood.
  public var reads = ReadCounts()

  public init(bytes: [UInt8], changes: [Change] = [], findings: [Finding] = [], isChanged: Bool = false) {
    self.bytes = bytes
    self.changes = changes
    self.findings = findings
    self.isChanged = isChanged
  }
}

/// Converts scripts from MSOnline to Microsoft Graph PowerShell.
public struct Converter: Sendable {
  public let rules: RuleSet

  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// Converts one script. Never fails: what cannot be converted stays as it was and has a finding. A script with a syntax error is
  /// not changed at all.
  public func convert(_ text: SourceText, options: ConversionOptions = ConversionOptions()) -> Conversion {
    convert([text], options: options).first ?? Conversion(bytes: text.bytes)
  }

  /// Converts texts that run one after another, such as the code blocks of one document: variables, permissions and look-up tables are
  /// those of all of them. Returns one conversion for each text.
  public func convert(_ parts: [SourceText], options: ConversionOptions = ConversionOptions()) -> [Conversion] {
    withLargeStack {
      zip(parts, convertOnThisThread(parts, options)).map { part, conversion in
        var conversion = conversion
        if !conversion.findings.isEmpty {
          conversion.findings = SuppressionList(SyntaxTree.parse(part)).apply(to: conversion.findings).kept
        }
        return conversion
      }
    }
  }

  /// Converts one script and tells all findings, also those that the script silences.
  func convertUnsuppressed(_ text: SourceText, options: ConversionOptions) -> Conversion {
    withLargeStack { convertOnThisThread([text], options).first ?? Conversion(bytes: text.bytes) }
  }

  private func convertOnThisThread(_ parts: [SourceText], _ options: ConversionOptions) -> [Conversion] {
    let masks = parts.map { options.acceptsPlaceholders ? PlaceholderMask(masking: $0) : PlaceholderMask(leaving: $0) }
    var results: [Conversion?] = Array(repeating: nil, count: parts.count)
    var joined = JoinedParts()
    for (index, part) in masks.enumerated() {
      let findings = encodingFindings(part.text)
      let tree = SyntaxTree.parse(part.text)
      let errors = tree.errors.filter { !Self.isHarmless($0) }
      if !errors.isEmpty {
        // Blocks of a document that are no PowerShell are told once, not once for each odd character.
        let reported = options.acceptsPlaceholders ? Array(errors.prefix(1)) : errors
        results[index] = Conversion(bytes: part.text.bytes, findings: findings + reported.map(syntaxFinding))
      } else if !mentionsOldModule(tree) {
        results[index] = Conversion(bytes: part.text.bytes, findings: findings)
      } else {
        joined.append(part.text, index: index, tree: tree)
      }
    }
    for (index, conversion) in convert(joined, options) {
      results[index] = conversion
      results[index]?.findings += encodingFindings(masks[index].text)
    }
    return zip(results, masks).map { result, mask in
      var result = result ?? Conversion(bytes: mask.text.bytes)
      result.bytes = mask.unmask(result.bytes)
      return result
    }
  }

  private func convert(_ parts: JoinedParts, _ options: ConversionOptions) -> [(Int, Conversion)] {
    guard let first = parts.parts.first else { return [] }
    let tree = parts.parts.count == 1 ? first.tree : SyntaxTree.parse(parts.text)
    guard parts.parts.count == 1 || !tree.errors.contains(where: { !Self.isHarmless($0) }) else {
      // Each is right alone, but not one after another (`param` in the second): each is converted alone.
      return parts.parts.flatMap { part in
        var single = JoinedParts()
        single.append(part.tree.text, index: part.index, tree: part.tree)
        return convert(single, options)
      }
    }
    let analysis = analyze(tree, catalog: rules.catalog)
    var refused: [NodeID: Refusal] = [:]
    for _ in 0..<12 {
      let planner = Planner(
        tree: tree, analysis: analysis, rules: rules, options: options, refused: refused,
        parts: parts.parts.map(\.range))
      planner.plan()
      if !planner.failures.isEmpty {
        refused.merge(planner.failures) { old, _ in old }
        continue
      }
      planner.noteScript()
      let edits = finish(planner)
      let conflicts = EditRenderer.conflicts(in: edits)
      if !conflicts.isEmpty {
        let members = planner.plans.values.filter { plan in
          conflicts.contains { $0 >= 0 && planner.threads.find($0) == planner.threads.find(plan.thread) }
        }
        guard !members.isEmpty else { break }
        for plan in members {
          refused[plan.call.node] = Refusal(
            findingID: "MSG214", values: ["cmdlet": plan.call.name],
            message:
              "\(plan.call.name) cannot be converted together with the lines that use its result. The call is left as it is.",
            node: plan.call.node)
        }
        continue
      }
      return conclude(planner, edits: edits, parts: parts)
    }
    return parts.parts.map { ($0.index, Conversion(bytes: $0.tree.text.bytes)) }
  }

  /// Errors that do not keep a script from running in Windows PowerShell (`workflow`).
  static func isHarmless(_ error: ParseError) -> Bool {
    error.id == "WorkflowNotSupportedInPowerShellCore"
  }

  /// Whether the script uses the old module at all; a script without is never changed.
  private func mentionsOldModule(_ tree: SyntaxTree) -> Bool {
    let bytes = tree.text.bytes
    let words: [[UInt8]] = [Array("msol".utf8), Array("microsoft.online.administration".utf8)]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index] | 0x20
      if byte == UInt8(ascii: "m") {
        for word in words where index + word.count <= bytes.count {
          if (0..<word.count).allSatisfy({ bytes[index + $0] | 0x20 == word[$0] || bytes[index + $0] == word[$0] }) {
            return true
          }
        }
      }
      index += 1
    }
    return false
  }

  /// Adds the edits that depend on all others: module lines and comments.
  private func finish(_ planner: Planner) -> [PlannedEdit] {
    func applied() -> [PlannedEdit] {
      let edits = planner.edits.filter { $0.thread == Planner.always || planner.isApplied($0.thread) }
      return KeptComments(planner.tree).added(to: edits)
    }
    if planner.appliedThreads.isEmpty {
      planner.emitComments()
      return applied()
    }
    if let session = rules.session {
      let text = EditRenderer(bytes: planner.tree.text.bytes, edits: applied()).render()
      let cmdlets = graphCmdlets(in: SourceText(bytes: text, encoding: planner.tree.text.encoding))
      SessionPlanner(planner: planner, session: session, graphCmdlets: cmdlets).plan(thread: Planner.always)
    }
    planner.emitComments()
    return applied()
  }

  /// Names of the Graph cmdlets that a text calls, in lower case.
  private func graphCmdlets(in text: SourceText) -> Set<String> {
    guard let root = SyntaxTree.parse(text).root else { return [] }
    var result: Set<String> = []
    for node in root.descendants where node.kind == .command {
      guard let name = node.children(.element).first?.stringValue?.lowercased(), name.contains("-mg") else { continue }
      result.insert(name)
    }
    return result
  }

  private func conclude(_ planner: Planner, edits: [PlannedEdit], parts: JoinedParts) -> [(Int, Conversion)] {
    let report = ConversionReport(planner: planner)
    // What breaks a script on Graph's PowerShell whether or not the conversion is right.
    var linter = Linter(rules: rules)
    linter.kinds = ["both", "msonline", "msol"]
    // Where the conversion changed the line, there is nothing left to say of the old one.
    let pitfalls = linter.lint(planner.tree, planner.analysis).filter { finding in
      !edits.contains { !$0.range.isEmpty && $0.range.overlaps(finding.range) }
    }
    let renderer = EditRenderer(bytes: planner.tree.text.bytes, edits: edits)
    return parts.parts.map { part in
      let old = part.tree.text.bytes
      let converted = parts.parts.count == 1 ? renderer.render() : Array(renderer.render(part.range).utf8)
      func isInside(_ range: Range<Int>) -> Bool {
        range.lowerBound >= part.range.lowerBound && range.lowerBound <= part.range.upperBound
      }
      let start = part.range.lowerBound
      func shifted(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound - start..<min(range.upperBound, part.range.upperBound) - start
      }
      let findings = (report.findings + pitfalls).filter { isInside($0.range) }.map { finding in
        var finding = finding
        finding.range = shifted(finding.range)
        finding.fix = finding.fix.map { fix in
          Fix(
            edits: fix.edits.map { TextEdit(range: shifted($0.range), replacement: $0.replacement) }, level: fix.level)
        }
        return finding
      }
      var conversion = Conversion(bytes: old, findings: findings)
      conversion.reads = planner.countReads(in: part.range)
      guard converted != old else { return (part.index, conversion) }
      let check = SyntaxTree.parse(SourceText(bytes: converted, encoding: part.tree.text.encoding))
      if let error = check.errors.first(where: { !Self.isHarmless($0) }) {
        let finding = Finding(
          ruleID: "MSG215", severity: .error, level: .manual,
          message: rules.finding("MSG215")?.message(["reason": error.message])
            ?? "The converted text does not parse (\(error.id)), so the file is left as it is. Please report this.",
          range: 0..<min(1, old.count))
        return (part.index, Conversion(bytes: old, findings: [finding]))
      }
      let changes = report.changes.filter { isInside($0.range) }.map { change in
        var change = change
        change.range = shifted(change.range)
        return change
      }
      (conversion.bytes, conversion.changes, conversion.isChanged) = (converted, changes, true)
      return (part.index, conversion)
    }
  }

  // MARK: Findings about the text

  func encodingFindings(_ text: SourceText) -> [Finding] {
    guard text.encoding == .windows1252, let rule = rules.finding("MSG200") else { return [] }
    return [
      Finding(
        ruleID: "MSG200", severity: rule.severity, level: rule.level ?? .review, message: rule.message([:]),
        range: 0..<0, help: nil)
    ]
  }

  func syntaxFinding(_ error: ParseError) -> Finding {
    let id = error.id == "ScriptTooComplicated" ? "MSG209" : "MSG201"
    let rule = rules.finding(id)
    return Finding(
      ruleID: id, severity: rule?.severity ?? .error, level: .manual,
      message: rule?.message(["reason": "\(error.message) (\(error.id))", "id": error.id]) ?? error.message,
      range: error.range)
  }
}
