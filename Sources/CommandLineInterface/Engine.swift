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
    let converter = Converter(rules: rules(options))
    let settings = ConversionOptions(level: options.level, addsComments: options.addsComments)
    return inputs.map { input in
      let result = converter.convert(input.text, options: settings)
      return ConversionOutput(
        converted: result.bytes, changes: result.changes, findings: result.findings, isConverted: result.isChanged)
    }
  }

  func lint(_ inputs: [ScriptInput], options: EngineOptions) -> [[Finding]] {
    let checker = ScriptChecker(rules: rules(options))
    return inputs.map { checker.check($0.text) }
  }

  func explain(_ topic: String, options: EngineOptions) -> String? {
    RuleExplainer(rules: rules(options)).explain(topic)
  }

  func topics(options: EngineOptions) -> [String] { RuleExplainer(rules: rules(options)).topics }
}
