import Comparison
import Findings
import MSOLToGraph
import PowerShellSyntax

/// One PowerShell text: a script, or a block of a Markdown document.
public struct ScriptInput: Sendable {
  /// The name of the file as the user wrote it; blocks of one document have the same.
  public var path: String
  /// The decoded text.
  public var text: SourceText

  /// Makes an input.
  public init(path: String, text: SourceText) {
    self.path = path
    self.text = text
  }
}

/// What a conversion made of one text.
public struct ConversionOutput: Sendable {
  /// The new decoded text in UTF-8, without byte-order mark. Equal to the old one when nothing was changed.
  public var converted: [UInt8]
  /// What was changed; ranges refer to the original text.
  public var changes: [Change]
  /// What a person should know; ranges refer to the original text.
  public var findings: [Finding]
  /// Whether `converted` is to be used. When false, the text stays as it was.
  public var isConverted: Bool
  /// How many of the places that read something of old objects are understood.
  public var reads = ReadCounts()
  /// Leads places of `converted` back to the original, where corrections were made.
  public var places = OldPlaces()

  /// Makes an output.
  public init(converted: [UInt8], changes: [Change], findings: [Finding], isConverted: Bool) {
    self.converted = converted
    self.changes = changes
    self.findings = findings
    self.isConverted = isConverted
  }
}

/// How to convert.
public struct EngineOptions: Sendable, Hashable {
  /// The least sure changes that are made.
  public var level: ConfidenceLevel
  /// Whether calls that stay get a TODO comment.
  public var addsComments: Bool
  /// A folder with rules that add to the built-in ones or replace them.
  public var mappingsDirectory: String?
  /// Whether conditions behind a listing move into the filter that Graph evaluates.
  public var usesServerFilters = false
  /// Whether columns of reports get Graph's names.
  public var usesNewColumns = false

  /// Makes options.
  public init(level: ConfidenceLevel = .review, addsComments: Bool = true, mappingsDirectory: String? = nil) {
    self.level = level
    self.addsComments = addsComments
    self.mappingsDirectory = mappingsDirectory
  }
}

/// What the command line needs from the program's engine. Methods are called from several threads at once.
public protocol Engine: Sendable {
  /// Prepares the engine, once, before the other methods are called. Returns what is wrong with the rules, each with
  /// its place (`file:line:column: message`); when that is not empty, nothing is converted.
  func prepare(options: EngineOptions) -> [String]
  /// Puts the indices of scripts together that load each other; they are converted in one call.
  func groups(_ inputs: [ScriptInput]) -> [[Int]]
  /// Converts texts that belong together (the blocks of one document, or scripts that load each other, in order). Returns one output
  /// for each input.
  func convert(_ inputs: [ScriptInput], options: EngineOptions) -> [ConversionOutput]
  /// Reports what is wrong in texts that belong together. Returns one list for each input.
  func lint(_ inputs: [ScriptInput], options: EngineOptions) -> [[Finding]]
  /// Makes the corrections of the options' level that findings of `lint` offer. Returns one output for each input,
  /// without findings.
  func fix(_ inputs: [ScriptInput], options: EngineOptions) -> [ConversionOutput]
  /// What a conversion lost or changed beside the original.
  func compare(old: ScriptInput, new: ScriptInput, options: EngineOptions) -> [Difference]
  /// The explanation of an id or a cmdlet, or nil when there is none.
  func explain(_ topic: String, options: EngineOptions) -> String?
  /// What is known about a place of a script; lines and columns count from 1, columns in UTF-16 units.
  func explain(_ input: ScriptInput, line: Int, column: Int?, options: EngineOptions) -> String
  /// The ids and cmdlets that can be explained.
  func topics(options: EngineOptions) -> [String]
}

extension Engine {
  /// Makes the corrections of `lint`.
  public func fix(_ inputs: [ScriptInput], options: EngineOptions) -> [ConversionOutput] {
    let results = ScriptFixer(level: options.level).fix(inputs.map(\.text)) { texts in
      lint(zip(inputs, texts).map { ScriptInput(path: $0.path, text: $1) }, options: options)
    }
    return zip(inputs, results).map { input, result in
      var output = ConversionOutput(
        converted: result.bytes, changes: result.fixed, findings: [], isConverted: result.bytes != input.text.bytes)
      output.places = result.places
      return output
    }
  }

  /// Knows no differences.
  public func compare(old: ScriptInput, new: ScriptInput, options: EngineOptions) -> [Difference] { [] }

  /// Every script stands alone.
  public func groups(_ inputs: [ScriptInput]) -> [[Int]] { inputs.indices.map { [$0] } }
  /// Has nothing to say about places.
  public func explain(_ input: ScriptInput, line: Int, column: Int?, options: EngineOptions) -> String { "" }
  /// Needs no preparation.
  public func prepare(options: EngineOptions) -> [String] { [] }
}
