import Findings

/// What one parameter (or one case of it) contributes to the new code. Members follow the rule notation.
public struct Slot: Sendable {
  /// Where the slot stands.
  public var place: RulePlace
  /// Argument of the statement's main command.
  public var argument: String?
  /// `Switch`: `-Name`, `-Name:$false` or `-Name:(value)`.
  public var isSwitch = false
  /// Transforms the value; `Value` of arguments, keys and holes.
  public var value: Template?
  /// A clause of `-Filter`.
  public var filter: FilterTemplate?
  /// `Advanced`: the filter needs `-ConsistencyLevel eventual -CountVariable`.
  public var isAdvanced = false
  /// A hashtable argument of the main command …
  public var body: String?
  /// … and the key in it; or, with `to`, the key in the statement's hashtable hole `$Body`.
  public var key: String?
  /// A later stage of the pipeline.
  public var stage: Template?
  /// Statements before.
  public var before: Template?
  /// Statements after.
  public var after: Template?
  /// Id of the statement under `More` that is meant instead of the main one.
  public var to: String?
  /// `Used`: only holes use it.
  public var isUsed = false
  /// `Drop`: nothing is left of it.
  public var isDropped = false
  /// Why nothing is changed in the whole call.
  public var manual: String?
  /// Overrides the frame's and the rule's level.
  public var level: ConfidenceLevel?
  /// Overrides the reason.
  public var reason: String?
  /// Id of a finding that is reported when the slot is used.
  public var finding: String?
  /// Delegated permissions in addition.
  public var scopes: [String] = []
  /// Graph properties that must be asked for.
  public var reads: [String] = []
  /// Ids under `Helpers/`.
  public var helpers: [String] = []
  /// `Same`: constants that Graph spells as MSOnline did.
  public var same: [String] = []
  /// `OmitWhenEmpty`: the argument is left out at run time when the value is empty.
  public var omitsWhenEmpty = false
  /// Used instead when the value is the literal `''`, `$null` or `@()`.
  public var whenEmpty: Slot? {
    get { emptySlots.first }
    set { emptySlots = newValue.map { [$0] } ?? [] }
  }
  /// Used instead when the value may be empty at run time.
  public var whenMaybeEmpty: Slot? {
    get { maybeEmptySlots.first }
    set { maybeEmptySlots = newValue.map { [$0] } ?? [] }
  }

  /// The table it was read from, for exact places in messages.
  var table: DataTable?
  private var emptySlots: [Slot] = []
  private var maybeEmptySlots: [Slot] = []

  /// Makes a slot that says nothing yet.
  public init(place: RulePlace) { self.place = place }

  /// Whether the slot says where the parameter goes.
  public var hasDestination: Bool {
    argument != nil || filter != nil || body != nil || key != nil || stage != nil || before != nil || after != nil
      || isUsed || isDropped || manual != nil
  }
}

/// What becomes of one old parameter: the first case whose condition holds is used.
public struct ParameterRule: Sendable {
  /// One case.
  public struct Case: Sendable {
    /// Says something about the parameter itself always: where the rule does not, it must be `given`.
    public var condition: Condition
    /// What it contributes.
    public var slot: Slot
  }
  /// As the rule spells it.
  public var name: String
  /// In order.
  public var cases: [Case]
  /// Where the parameter's name stands in the rule.
  public var place: RulePlace
}

/// A named value made of several parameters: the first case whose condition holds is used.
public struct Hole: Sendable {
  /// One case: `value`, with `before`, `level`, `finding` and so on as in slots; or `manual`.
  public struct Case: Sendable {
    /// When it is used.
    public var condition: Condition
    /// What it is.
    public var slot: Slot
  }
  /// As the rule spells it.
  public var name: String
  /// In order.
  public var cases: [Case]
  /// Where the hole's name stands in the rule.
  public var place: RulePlace
}
