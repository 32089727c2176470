import Comparison
import Findings
import MSOLToGraph
import MappingRules
import PowerShellSyntax
import Synchronization

/// Connects the command line to the library: converts, lints and explains with the built-in rules, or with those of a folder on top.
final class StandardEngine: Engine {
  private let overlaid = Mutex<[String: RuleSet]>([:])

  func prepare(options: EngineOptions) -> [String] {
    guard let directory = options.mappingsDirectory else { return [] }
    do {
      let rules = try RuleSet(overlay: directory)
      overlaid.withLock { $0[directory] = rules }
      return rules.validate().map(\.description)
    } catch {
      return ["\(directory): \(error)"]
    }
  }

  private func rules(_ options: EngineOptions) -> RuleSet {
    guard let directory = options.mappingsDirectory else { return .embedded }
    return overlaid.withLock { $0[directory] } ?? .embedded
  }

  func convert(_ inputs: [ScriptInput], options: EngineOptions) -> [ConversionOutput] {
    var settings = ConversionOptions(
      level: options.level, addsComments: options.addsComments, acceptsPlaceholders: inputs.first?.isMarkdown ?? false)
    settings.usesServerFilters = options.usesServerFilters
    settings.usesNewColumns = options.usesNewColumns
    return Converter(rules: rules(options)).convert(inputs.map(\.text), options: settings).map { result in
      var output = ConversionOutput(
        converted: result.bytes, changes: result.changes, findings: result.findings, isConverted: result.isChanged)
      output.reads = result.reads
      return output
    }
  }

  func groups(_ inputs: [ScriptInput]) -> [[Int]] {
    ScriptReferences.groups(inputs.map { ($0.path, $0.text) })
  }

  func lint(_ inputs: [ScriptInput], options: EngineOptions) -> [[Finding]] {
    let checker = ScriptChecker(rules: rules(options))
    return inputs.map { checker.check($0.text, acceptsPlaceholders: $0.isMarkdown) }
  }

  func compare(old: ScriptInput, new: ScriptInput, options: EngineOptions) -> [Difference] {
    let masks = [old, new].map { $0.isMarkdown ? PlaceholderMask(masking: $0.text) : PlaceholderMask(leaving: $0.text) }
    return Comparer(rules: rules(options)).compare(masks[0].text, masks[1].text).map { difference in
      var difference = difference
      let message = masks.reduce(Array(difference.message.utf8)) { $1.unmask($0) }
      difference.message = String(decoding: message, as: UTF8.self)
      return difference
    }
  }

  func explain(_ topic: String, options: EngineOptions) -> String? {
    RuleExplainer(rules: rules(options)).explain(topic)
  }

  func explain(_ input: ScriptInput, line: Int, column: Int?, options: EngineOptions) -> String {
    PlaceExplainer(rules: rules(options)).explain(input.text, line: line, column: column)
  }

  func topics(options: EngineOptions) -> [String] { RuleExplainer(rules: rules(options)).topics }
}

extension ScriptInput {
  /// Whether the text is a block of a document.
  fileprivate var isMarkdown: Bool {
    let name = path.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }
}
