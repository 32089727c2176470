import Findings
import PowerShellSyntax

/// Connects the command line to the conversion engine.
///
/// Until the engine is part of the program, scripts stay as they are and only their syntax errors are reported.
struct StandardEngine: Engine {
  func convert(_ inputs: [ScriptInput], options: EngineOptions) -> [ConversionOutput] {
    inputs.map {
      ConversionOutput(converted: $0.text.bytes, changes: [], findings: syntaxFindings(in: $0), isConverted: false)
    }
  }

  func lint(_ inputs: [ScriptInput], options: EngineOptions) -> [[Finding]] {
    inputs.map { syntaxFindings(in: $0) }
  }

  func explain(_ topic: String) -> String? { nil }

  func topics() -> [String] { [] }

  private func syntaxFindings(in input: ScriptInput) -> [Finding] {
    SyntaxTree.parse(input.text).errors.map {
      Finding(ruleID: $0.id, severity: .error, level: .manual, message: $0.message, range: $0.range)
    }
  }
}
