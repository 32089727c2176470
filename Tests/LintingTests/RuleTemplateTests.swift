import Findings
import PowerShellSemantics
import PowerShellSyntax
import Testing

@testable import Linting
@testable import MappingRules

/// Names in the code of rules exist: cmdlets, parameters, properties, values of enumerations, keys of bodies. The rules are
/// checked when they are read; what stands inside of expressions is checked here, as the code of a script would be.
@Suite struct RuleTemplateTests {
  /// Pitfalls that say that a name does not exist.
  static let ids: Set<String> = ["MSG061", "MSG074", "MSG190", "MSG191", "MSG192", "MSG194"]

  struct Piece {
    var place: RulePlace
    var script: String
  }

  /// The code of rules as scripts: each piece behind what makes the objects that it reads.
  static func pieces(of rules: RuleSet) -> [Piece] {
    var result: [Piece] = []
    for name in rules.cmdletNames {
      guard let rule = rules.cmdlet(name) else { continue }
      for frame in rule.frames {
        let statements = [frame.before, frame.code, frame.after].compactMap { $0 }
        if let first = statements.first {
          result.append(Piece(place: first.place, script: statements.map { plain($0.text) }.joined(separator: "\n")))
        }
        for further in frame.more { result += self.pieces(of: further, rule) }
      }
      let mains = rule.frames.compactMap { $0.code?.mainCommandName }
      for slot in rule.slots { result += pieces(of: slot, mains: slot.to == nil ? mains : [], tables: rules.tables) }
    }
    for id in rules.helperIDs {
      guard let helper = rules.helper(id), helper.kind != .expression else { continue }
      result.append(Piece(place: helper.code.place, script: plain(helper.code.text)))
    }
    for name in rules.typeNames {
      guard let type = rules.type(TypeID(name)) else { continue }
      let source = type.isList || !type.added.isEmpty ? nil : type.graph.flatMap { listers[$0.lowercased()] }
      for form in type.properties.flatMap({ [$0.form] + $0.views.map(\.form) }) {
        for template in [form.value, form.whenTrue, form.whenFalse].compactMap({ $0 }) + form.equals.map(\.form) {
          let code = plain(template.text)
          result.append(
            Piece(place: template.place, script: source.map { "\($0) | ForEach-Object { \(code) }" } ?? code))
        }
      }
    }
    return result
  }

  /// A further statement with the keys that parameters put into its body.
  private static func pieces(of statement: FrameStatement, _ rule: CmdletRule) -> [Piece] {
    let keys = rule.slots.filter { $0.to == statement.id && $0.body == nil }.compactMap(\.key)
    let body = "@{ " + Set(keys).sorted().map { "\($0) = 1" }.joined(separator: "; ") + " }"
    return [Piece(place: statement.place, script: plain(statement.code.text).replacing("$Body", with: body))]
  }

  private static func pieces(of slot: Slot, mains: [String], tables: Tables) -> [Piece] {
    var result: [Piece] = []
    let statements = [slot.before, slot.to == nil && slot.argument == nil ? slot.value : nil, slot.after].compactMap {
      $0
    }
    if let first = statements.first {
      result.append(Piece(place: first.place, script: statements.map { plain($0.text) }.joined(separator: "\n")))
    }
    let commands = Set(mains.filter { tables.graphCmdlet($0) != nil }).sorted()
    for command in commands {
      if let stage = slot.stage {
        result.append(Piece(place: stage.place, script: "\(command) | \(plain(stage.text))"))
      }
      if let argument = slot.argument, let value = slot.value,
        tables.graphParameters(ofCmdlet: command).contains(where: { equalIgnoringCase($0.name, argument) })
      {
        let isConstant = value.expression.map { value.tree.node($0).stringValue != nil } ?? false
        let code = isConstant ? plain(value.text).trimmed : "$(\(plain(value.text)))"
        result.append(Piece(place: value.place, script: "\(command) -\(argument) \(code)"))
      }
    }
    return result
  }

  /// Without what is done when a script is converted: `(filter 'a eq {B}')` is the text with a value for the hole.
  private static func plain(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      result += rest[..<open]
      rest = rest[open...]
      let word = ["(filter '", "(patch-uri '"].first { rest.hasPrefix($0) }
      guard let word, let close = rest.firstRange(of: "')") else {
        result += "("
        rest = rest.dropFirst()
        continue
      }
      let inner = String(rest[rest.index(rest.startIndex, offsetBy: word.count)..<close.lowerBound])
      result += "'" + filled(inner, quoted: word.contains("filter")) + "'"
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func filled(_ text: String, quoted: Bool) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open] + (quoted && !rest[open...close].contains(":raw") ? "''x''" : "x")
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// For each resource (in lower case) a cmdlet that lists its objects.
  private static let listers: [String: String] = {
    let tables = RuleSet.embedded.tables
    var result: [String: String] = [:]
    for name in tables.graphCmdletNames where name.hasPrefix("Get-") {
      guard let type = tables.graphCmdlet(name)?.outputType, let resource = tables.graphResource(ofOutputType: type)
      else {
        continue
      }
      if result[resource.lowercased()] == nil { result[resource.lowercased()] = name }
    }
    return result
  }()

  /// The tables and these pitfalls: all others would only take time.
  static let pitfalls = RuleSet(
    files: EmbeddedMappings.paths.filter { path in
      path.hasPrefix("Tables/") || path.hasPrefix("Session/") || ids.contains { path.contains("/\($0)-") }
    }.map { ($0, nil) })

  static func findings(in rules: RuleSet) -> [String] {
    var seen: Set<String> = []
    return pieces(of: rules).filter { $0.script.contains("-Mg") && seen.insert($0.script).inserted }.flatMap { piece in
      lint(piece.script, rules: pitfalls).filter { ids.contains($0.ruleID) }.map {
        "\(piece.place): \($0.ruleID) \($0.message)\n    \(piece.script)"
      }
    }
  }

  /// What the reader of rules says of them; the tables are checked elsewhere.
  static func problems(in rules: RuleSet) -> [String] {
    let validator = Validator(rules: rules)
    for name in rules.cmdletNames { rules.cmdlet(name).map(validator.check) }
    for name in rules.typeNames { rules.type(TypeID(name)).map(validator.check) }
    for id in rules.helperIDs { rules.helper(id).map(validator.check) }
    return (rules.problems + validator.problems.problems).map(\.description)
  }

  @Test func namesExist() {
    let found = Self.findings(in: .embedded)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  /// One name broken in each kind of place: the reader of the rules or this test must report it.
  @Test(arguments: [
    ("MSOnline/Get-MsolDomain.psd1", "Get-MgDomain -DomainId", "Get-MgDomains -DomainId"),
    ("MSOnline/Set-MsolUserLicense.psd1", "Set-MgUserLicense -UserId", "Set-MgUserLicense -UserIdd"),
    (
      "MSOnline/Confirm-MsolDomain.psd1", "New-MgDomainFederationConfiguration -DomainId",
      "New-MgDomainFederationSetting -DomainId"
    ),
    ("MSOnline/Confirm-MsolDomain.psd1", "Argument = 'SignOutUri'", "Argument = 'SignOutUrl'"),
    ("MSOnline/Set-MsolDomainFederationSettings.psd1", "{ 'wsFed' }", "{ 'wsFedd' }"),
    ("MSOnline/Set-MsolUser.psd1", "Key = 'jobTitle'", "Key = 'jobTitel'"),
    ("MSOnline/New-MsolServicePrincipalCredential.psd1", "Type = 'AsymmetricX509Cert'", "Typ = 'AsymmetricX509Cert'"),
    ("MSOnline/New-MsolServicePrincipalCredential.psd1", "'appId eq", "'appIdd eq"),
    ("MSOnline/New-MsolServicePrincipalCredential.psd1", "$servicePrincipal.Id }", "$servicePrincipal.Idd }"),
    ("MSOnline/Get-MsolPartnerContract.psd1", "$_.CustomerId -eq", "$_.CustomerIdd -eq"),
    ("MSOnline/Get-MsolUser.psd1", "Filter = 'accountEnabled eq true'", "Filter = 'acountEnabled eq true'"),
    ("Types/Device.psd1", "$_.TrustType -eq 'AzureAd'", "$_.TrustType -eq 'AzureAdd'"),
    ("Types/Domain.psd1", "Same = 'Managed', 'Federated'", "Same = 'Managed', 'Federatd'"),
    ("Types/AccountSkuDetails.psd1", "Tenant = 'Company'", "Tenant = 'Compny'"),
    ("Types/AccountSkuDetails.psd1", "$_.PrepaidUnits.Enabled", "$_.PrepaidUnit.Enabled"),
    ("Types/User.psd1", "Name = 'JobTitle'", "Name = 'JobTitel'"),
    ("Helpers/sku-id-by-name.psd1", "Get-MgSubscribedSku", "Get-MgSubscribedSkus"),
    ("Helpers/sku-id-by-name.psd1", "$_.SkuPartNumber", "$_.SkuPartNumbr"),
    ("Helpers/reset-user-mfa-method.psd1", "-PhoneAuthenticationMethodId", "-PhoneMethodId"),
  ])
  func aNameThatDoesNotExistIsReported(path: String, old: String, new: String) throws {
    let text = String(describing: try #require(EmbeddedMappings.file(path)))
    let broken = text.replacing(old, with: new)
    try #require(broken != text, "\(path) has no \(old)")
    let tables: [(path: String, text: SourceText?)] = EmbeddedMappings.paths.filter { $0.hasPrefix("Tables/") }.map {
      ($0, nil)
    }
    func reports(_ text: String) -> Set<String> {
      let rules = RuleSet(files: tables + [(path, SourceText(text))])
      return Set(Self.problems(in: rules) + Self.findings(in: rules))
    }
    #expect(!reports(broken).subtracting(reports(text)).isEmpty, "\(new) in \(path) is not noticed")
  }
}

extension String {
  fileprivate var trimmed: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
