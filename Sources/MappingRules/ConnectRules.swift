import Findings

/// What becomes of what surrounds connecting, besides the rule of `Connect-MsolService`.
public struct ConnectRules: Sendable {
  /// An unattended way to connect, printed for a person.
  public struct Unattended: Sendable {
    /// `automation` or `other`.
    public var when: String
    /// The statements.
    public var code: Template
  }

  /// A static member of a type of the old module.
  public struct StaticMember: Sendable {
    /// The type it is about.
    public var type: String
    /// The name of the static member.
    public var member: String
    /// The statements.
    public var code: Template
    /// How sure a change by it is, where it says.
    public var level: ConfidenceLevel?
    /// Why, in one sentence a person can act on.
    public var reason: String?
    /// Where it stands in the rule file.
    public var place: RulePlace
  }

  /// A command that the old module never had, but that scripts call.
  public struct ExtraCommand: Sendable {
    /// The name, as the source spells it.
    public var name: String
    /// The statements.
    public var code: Template
    /// How sure a change by it is, where it says.
    public var level: ConfidenceLevel?
    /// Why, in one sentence a person can act on.
    public var reason: String?
    /// Where it stands in the rule file.
    public var place: RulePlace
  }

  /// An exception type that `catch` names.
  public struct Catch: Sendable {
    /// The type it is about.
    public var type: String
    /// The new text in the place of `catch [type]`.
    public var becomes: String
    /// How sure a change by it is, where it says.
    public var level: ConfidenceLevel?
    /// Id of the finding that is reported.
    public var finding: String?
    /// Why, in one sentence a person can act on.
    public var reason: String?
    /// Where it stands in the rule file.
    public var place: RulePlace
  }

  /// How Graph tells an error that the old module told by its text or error id.
  public struct ErrorText: Sendable {
    /// Patterns of texts and ids of the old module.
    public var texts: [String]
    /// A test on the error record that holds for Graph's error.
    public var test: String
    /// Where the facts come from.
    public var sources: [String]
  }

  /// `Connect-MgGraph`
  public var command: String
  /// The module that has it.
  public var module: String
  /// Permissions that imply others.
  public var implications: [SessionRules.Implication]
  /// Parameters of Connect-MgGraph that do not go with `-Scopes`.
  public var noScopesWith: [String]
  /// Ways to connect without a person.
  public var unattended: [Unattended]
  /// Static members of old types.
  public var statics: [StaticMember]
  /// Commands, in the order of the file.
  public var commands: [ExtraCommand]
  /// Exception types that `catch` names.
  public var catches: [Catch]
  /// Texts and ids of errors that scripts compare with.
  public var errors: [ErrorText]
  /// Commands of test frameworks that name the cmdlet they stand in for.
  public var mocks: [String]
  /// Commands that only runbooks of an automation account can call.
  public var automation: [String]
  /// What calls with a tenant of their own become inside of a loop over tenants.
  public var tenantLoop: TenantLoop?
  /// Where the facts come from.
  public var sources: [String]
  /// Where it stands in the rule file.
  public var place: RulePlace

  /// A connection for each round of a loop over tenants.
  public struct TenantLoop: Sendable {
    /// The old cmdlets' parameter that names the tenant.
    public var parameter: String
    /// The statements at the beginning of each round of `foreach (…)`; `$Tenant` and `$Scopes` are holes.
    public var code: Template
    /// The same in a block of ForEach-Object, which `continue` would leave.
    public var blockCode: Template
    /// Id of the finding that is reported with it.
    public var finding: String?
    /// Ids of findings about the list of tenants that are answered by it.
    public var answers: [String]
    /// Why, in one sentence a person can act on.
    public var reason: String
  }
}

extension ConnectRules {
  /// Reads what surrounds connecting.
  init?(_ table: DataTable, problems: ProblemList) {
    let reader = MemberReader(table, subject: "the connection data", problems: problems)
    func members<Item>(_ name: String, _ read: (MemberReader) -> Item?) -> [Item] {
      reader.tables(name).compactMap { table in
        let inner = MemberReader(table, subject: "an entry of \(name)", problems: problems)
        let item = read(inner)
        _ = inner.word("Confidence", as: RuleConfidence.self)
        inner.finish()
        return item
      }
    }
    command = reader.string("Command", required: true) ?? ""
    module = reader.string("Module", required: true) ?? ""
    sources = reader.strings("Sources")
    _ = reader.word("Confidence", as: RuleConfidence.self)
    noScopesWith = reader.strings("NoScopesWith")
    mocks = reader.strings("Mocks")
    automation = reader.strings("Automation")
    place = table.place
    implications = members("Implies") { inner in
      let implied = inner.strings("Implied")
      return inner.string("Scope", required: true).map { SessionRules.Implication(scope: $0, implies: implied) }
    }
    unattended = members("Unattended") { inner in
      let when = inner.string("When", required: true)
      guard let code = inner.template("Code", holes: []), let when else { return nil }
      return Unattended(when: when, code: code)
    }
    statics = members("Static") { inner in
      let names = (inner.string("Type", required: true), inner.string("Member", required: true))
      let level = inner.word("Level", as: ConfidenceLevel.self)
      let reason = inner.string("Reason")
      guard let code = inner.template("Code", holes: []), let type = names.0, let member = names.1 else { return nil }
      return StaticMember(
        type: type, member: member, code: code, level: level, reason: reason, place: inner.table.place)
    }
    commands = members("Commands") { inner in
      let name = inner.string("Name", required: true)
      let level = inner.word("Level", as: ConfidenceLevel.self)
      let reason = inner.string("Reason")
      guard let code = inner.template("Code", holes: []), let name else { return nil }
      return ExtraCommand(name: name, code: code, level: level, reason: reason, place: inner.table.place)
    }
    catches = members("Catch") { inner in
      let type = inner.string("Type", required: true)
      let becomes = inner.string("Becomes", required: true)
      let item = (inner.word("Level", as: ConfidenceLevel.self), inner.string("Finding"), inner.string("Reason"))
      guard let type, let becomes else { return nil }
      return Catch(
        type: type, becomes: becomes, level: item.0, finding: item.1, reason: item.2, place: inner.table.place)
    }
    errors = members("Errors") { inner in
      let texts = inner.strings("Text")
      let sources = inner.strings("Sources")
      return inner.string("Test", required: true).map { ErrorText(texts: texts, test: $0, sources: sources) }
    }
    tenantLoop =
      members("TenantLoop") { inner -> TenantLoop? in
        let parameter = inner.string("Parameter", required: true)
        let code = inner.template("Code", holes: ["Tenant", "Scopes"])
        let blockCode = inner.template("BlockCode", holes: ["Tenant", "Scopes"])
        let (finding, reason) = (inner.string("Finding"), inner.string("Reason", required: true))
        let answers = inner.strings("Answers")
        guard let parameter, let code, let blockCode else { return nil }
        return TenantLoop(
          parameter: parameter, code: code, blockCode: blockCode, finding: finding, answers: answers,
          reason: reason ?? "")
      }.first
    reader.finish()
  }
}
