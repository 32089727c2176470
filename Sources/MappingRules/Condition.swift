import PowerShellSemantics

/// What a rule can ask about one parameter of the old call.
public enum ParameterState: Sendable, Hashable {
  case given, absent
  /// A switch that is present, or constant `$true`.
  case isTrue
  /// `$false`
  case isFalse
  case constant
  /// Given, not constant.
  case variable
  /// Literal `''`, `$null`, `@()`.
  case empty
  /// May be empty at run time.
  case maybeEmpty
  /// A constant GUID.
  case guid
  /// Bound from the pipeline.
  case pipeline
  /// The constant text, case ignored.
  case text(String)
  /// A constant that fits a wildcard pattern.
  case like(String)
  /// Names the same licence as the argument of another parameter.
  case sameSKU(String)
  /// The argument reads this property of an object of this type that is at hand (nil: is such an object).
  case from(TypeID, property: String?)

  /// Reads a word of a rule; nil when it is none.
  public init?(_ word: String) {
    switch word.lowercased() {
    case "given": self = .given
    case "absent": self = .absent
    case "true": self = .isTrue
    case "false": self = .isFalse
    case "constant": self = .constant
    case "variable": self = .variable
    case "empty": self = .empty
    case "maybe-empty": self = .maybeEmpty
    case "guid": self = .guid
    case "pipeline": self = .pipeline
    default:
      guard let colon = word.firstIndex(of: ":") else { return nil }
      let rest = String(word[word.index(after: colon)...])
      switch word[..<colon].lowercased() {
      case "is": self = .text(rest)
      case "like": self = .like(rest)
      case "same-sku": self = .sameSKU(rest)
      case "from":
        if let dot = rest.firstIndex(of: ".") {
          self = .from(TypeID(String(rest[..<dot])), property: String(rest[rest.index(after: dot)...]))
        } else {
          self = .from(TypeID(rest), property: nil)
        }
      default: return nil
      }
    }
  }

  /// The words, for messages.
  public static let words =
    "given, absent, true, false, constant, variable, empty, maybe-empty, guid, pipeline, is:TEXT, like:PATTERN, "
    + "same-sku:Parameter, from:Type[.Property]"
}

/// Where the old call stands.
public enum CallPlace: String, Sendable, Hashable, CaseIterable {
  case statement, assigned, piped, expression, discarded, pipeline, loop, function
  case feedsWrite = "feeds-write"
  /// The script runs in Azure Automation: it asks the account for credentials or variables.
  case automation
}

/// When a frame, a case of a parameter or a case of a hole applies.
public struct Condition: Sendable {
  /// What is asked of one parameter: any of the states.
  public struct Test: Sendable, Hashable {
    /// The old parameter, as the rule spells it.
    public var parameter: String
    /// Any of these must hold.
    public var states: [ParameterState]

    /// Makes a test.
    public init(parameter: String, states: [ParameterState]) {
      self.parameter = parameter
      self.states = states
    }
  }

  /// All must hold, in the rule's order.
  public var tests: [Test]
  /// The call stands in one of these places; empty: anywhere.
  public var places: [CallPlace]

  /// Makes a condition.
  public init(tests: [Test] = [], places: [CallPlace] = []) {
    self.tests = tests
    self.places = places
  }

  /// No tests and no places: always holds.
  public var isUnconditional: Bool { tests.isEmpty && places.isEmpty }
}
