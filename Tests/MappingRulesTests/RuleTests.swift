@testable import MappingRules
import Findings
import PowerShellSemantics
import PowerShellSyntax
import Testing

/// The built-in tables with the given files as the only rules.
func ruleSet(_ files: [String: String]) -> RuleSet {
  let tables: [(path: String, text: SourceText?)] = EmbeddedMappings.paths.filter { $0.hasPrefix("Tables/") }.map {
    ($0, nil)
  }
  return RuleSet(files: tables + files.map { ($0.key, SourceText($0.value)) })
}

@Suite struct RuleTests {
  let rule = """
    @{
        Cmdlet = 'Set-MsolUserPassword'; Verdict = 'pattern'; Level = 'review'; Reason = 'Because.'
        Sources = 'https://example.com'; Confidence = 'documented'; Scopes = 'User.ReadWrite.All'
        Role = 'User Administrator'
        Holes = @{ Principal = @(
            @{ When = @{ ObjectId = 'given' }; Value = { $ObjectId } }
            @{ Value = { $UserPrincipalName } }
        ) }
        Frames = @(
            @{ Id = 'tenant'; When = @{ TenantId = 'given' }; Manual = 'No tenants.' }
            @{ Id = 'main'; Place = 'statement', 'loop'; When = @{ NewPassword = 'given', 'pipeline' }
               Code = { Update-MgUser -UserId $Principal }
               More = @( @{ Id = 'patch'; Code = { Invoke-MgGraphRequest -Method PATCH -Uri (patch-uri $Principal) -Body $Body } } ) }
            @{ Id = 'rest'; Code = {
                # a new one
                $secret = password $NewPassword
                Update-MgUser -UserId $Principal
            } }
        )
        Parameters = @{
            ObjectId = @{ Used = $true }
            UserPrincipalName = @{ Used = $true }
            NewPassword = @{ Body = 'PasswordProfile'; Key = 'Password'; WhenEmpty = @{ Value = { $null } }
                             WhenMaybeEmpty = @{ OmitWhenEmpty = $true; Level = 'review' } }
            ForceChangePassword = @{ Cases = @(
                @{ When = 'absent'; Body = 'PasswordProfile'; Key = 'ForceChangePasswordNextSignIn'; Value = { $true } }
                @{ When = 'is:x', 'like:a*'; To = 'patch'; Key = 'force' }
                @{ When = @{ NewPassword = 'absent' }; Drop = $true }
                @{ Body = 'PasswordProfile'; Key = 'ForceChangePasswordNextSignIn' }
            ) }
            ForceChangePasswordOnly = @{ Drop = $true }
            TenantId = @{ Manual = 'No tenants.' }
        }
        Examples = @( @{ Before = 'a'; After = 'b' } )
    }
    """

  @Test func reads() throws {
    let rules = ruleSet(["MSOnline/Set-MsolUserPassword.psd1": rule])
    #expect(rules.validate().map(\.description) == [])
    let rule = try #require(rules.cmdlet("set-msoluserpassword"))
    #expect(rule.verdict == .pattern)
    #expect(rule.level == .review)
    #expect(rule.applicationScopes == ["User.ReadWrite.All"])
    #expect(rule.frames.map(\.id) == ["tenant", "main", "rest"])
    #expect(rule.frames[1].condition.places == [.statement, .loop])
    #expect(rule.frames[1].condition.tests == [.init(parameter: "NewPassword", states: [.given, .pipeline])])
    #expect(rule.hole("principal")?.cases.count == 2)
    let password = try #require(rule.parameter("NewPassword")?.cases.first)
    #expect(password.condition.tests == [.init(parameter: "NewPassword", states: [.given])])
    #expect(password.slot.whenEmpty?.key == "Password")
    #expect(password.slot.whenEmpty?.value?.text == "$null")
    #expect(password.slot.whenMaybeEmpty?.omitsWhenEmpty == true)
    #expect(password.slot.whenMaybeEmpty?.body == "PasswordProfile")
    let force = try #require(rule.parameter("forcechangepassword"))
    #expect(force.cases.map { $0.condition.tests.count } == [1, 1, 2, 1])
    #expect(force.cases[1].condition.tests[0].states == [.text("x"), .like("a*")])
  }

  @Test func templates() throws {
    let rules = ruleSet(["MSOnline/Set-MsolUserPassword.psd1": rule])
    let rule = try #require(rules.cmdlet("Set-MsolUserPassword"))
    let code = try #require(rule.frames[2].code)
    let parsed = code.parsed
    #expect(parsed.statements.count == 2)
    #expect(Set(parsed.holes.values) == ["NewPassword", "Principal"])
    #expect(Array(parsed.transformations.values) == [.password])
    #expect(parsed.assignedVariables == ["secret"])
    #expect(code.mainCommandName == "Update-MgUser")
    #expect(code.text.hasPrefix("# a new one\n"))
    let patch = try #require(rule.frames[1].more.first?.code)
    #expect(patch.mainCommandName == "Invoke-MgGraphRequest")
    #expect(Array(patch.transformations.values) == [.patchURI])
    let value = try #require(rule.hole("Principal")?.cases[0].slot.value)
    let expression = try #require(value.expression)
    #expect(value.tree.node(expression).kind == .variableExpression)
  }

  @Test(arguments: [
    ("Level = 'review'", "Level = 'sure'", ":2:67: expected one of safe, review, manual for Level"),
    ("Holes = @{", "Hole = @{", "did you mean Holes?"),
    ("{ $ObjectId }", "{ $ObjectIdd }", "did you mean $ObjectId?"),
    ("-UserId $Principal }", "-UserIdd $Principal }", "did you mean -UserId?"),
    ("Update-MgUser -UserId $Principal }", "Update-MgUsr -UserId $Principal }", "did you mean Update-MgUser?"),
    ("password $NewPassword", "pasword $NewPassword", "did you mean password?"),
    ("'given', 'pipeline'", "'givn', 'pipeline'", "expected a state"),
    ("'statement', 'loop'", "'statement', 'lop'", "expected a place"),
    ("To = 'patch'", "To = 'pach'", "did you mean patch?"),
    ("Key = 'Password'", "Key = 'Pasword'", "did you mean Password?"),
    ("TenantId = @{ Manual = 'No tenants.' }", "", "found none of TenantId"),
    ("TenantId = @{ Manual", "Tenant = @{ Manual", "expected a parameter of Set-MsolUserPassword; found Tenant"),
    ("Role = 'User Administrator'", "", "expected Role beside Update-MgUser"),
    ("; Scopes = 'User.ReadWrite.All'", "", "expected Scopes for Update-MgUser"),
    ("Examples = @( @{ Before = 'a'; After = 'b' } )", "", "expected Examples"),
    ("Sources = 'https://example.com';", "", "expected Sources"),
    (
      "ForceChangePasswordOnly = @{ Drop = $true }", "ForceChangePasswordOnly = @{ Drop = 'yes' }",
      "expected $true or $false for Drop"
    ),
    ("Manual = 'No tenants.' }\n        @{", "Manul = 'No tenants.' }\n        @{", "did you mean Manual?"),
  ])
  func problems(old: String, new: String, expected: String) throws {
    let text = rule.replacing(old, with: new)
    try #require(text != rule)
    let problems = ruleSet(["MSOnline/Set-MsolUserPassword.psd1": text]).validate().map(\.description)
    #expect(
      problems.contains { $0.hasPrefix("MSOnline/Set-MsolUserPassword.psd1:") && $0.contains(expected) }, "\(problems)")
  }

  @Test func types() throws {
    let text = """
      @{
          Type = 'User'; Graph = 'user'; Sources = 'https://example.com'
          Properties = @{
              ObjectId = @{ Name = 'Id' }
              BlockCredential = @{ Value = { -not $_.AccountEnabled }; True = { $_.AccountEnabled -eq $false }; False = { $_.AccountEnabled -eq $true } }
              Licenses = @{ Type = 'UserLicense'; Views = @(
                  @{ Type = 'View'; For = 'AccountSkuId', 'Count'; Value = { $_.AssignedLicenses } }
              ) }
              UserType = @{ Name = 'UserType'; Words = @{ Viral = 'Guest' } }
          }
      }
      """
    let view =
      "@{ Type = 'View'; Graph = 'assignedLicense'; Sources = 'https://example.com'; Properties = @{ AccountSkuId = @{ Name = 'SkuId' } } }"
    let rules = ruleSet(["Types/User.psd1": text, "Types/View.psd1": view])
    #expect(rules.validate().map(\.description) == [])
    let rule = try #require(rules.type("User"))
    #expect(rule.property("blockcredential")?.form.neededProperties == ["AccountEnabled"])
    #expect(rule.property("Licenses")?.views.first?.covers == ["AccountSkuId", "Count"])
    #expect(rule.property("UserType")?.form.word(for: "viral") == "Guest")
    #expect(rules.catalog.property("licenses", of: "User") == PropertyInfo(name: "Licenses", type: "UserLicense"))
    #expect(rules.catalog.property("department", of: "User")?.name == "Department")
    #expect(rules.catalog.property("accountenabled", of: "graph:user")?.name == "AccountEnabled")
    #expect(rules.catalog.property("assignedLicenses", of: "graph:user")?.type == "graph:assignedLicense")
    let wrong = ruleSet([
      "Types/User.psd1": text.replacing("'Id'", with: "'Idd'").replacing(
        "$_.AccountEnabled }", with: "$_.AcountEnabled }")
    ])
    let problems = wrong.validate().map(\.description)
    #expect(problems.contains { $0.hasPrefix("Types/User.psd1:4:30: expected Name") }, "\(problems)")
    #expect(
      problems.contains { $0.hasPrefix("Types/User.psd1:5:") && $0.contains("did you mean accountEnabled?") },
      "\(problems)")
  }

  @Test func filters() {
    let place = RulePlace(file: RuleFile(path: "x", text: SourceText("")), range: 0..<0)
    let filter = FilterTemplate(
      "proxyAddresses/any(p:startsWith(p,{Mail})) and id eq '{ObjectId:raw}' and not accountEnabled", at: place)
    #expect(filter.holeNames == ["Mail", "ObjectId"])
    #expect(filter.propertyNames == ["proxyAddresses", "id", "accountEnabled"])
    #expect(filter.parts[1] == .hole(name: "Mail", isRaw: false))
    #expect(filter.parts[3] == .hole(name: "ObjectId", isRaw: true))
  }

  @Test func session() throws {
    let session = try #require(RuleSet.embedded.session)
    #expect(session.retiredModules.contains("MSOnline"))
    #expect(session.command("install-module")?.drop.contains("RequiredVersion") == true)
    #expect(session.command("Uninstall-Module")?.isLeft == true)
    #expect(session.minimumVersion == "2.28.0")
    #expect(session.needsMinimumVersion("New-MgGroupOwnerByRef"))
    #expect(!session.needsMinimumVersion("Get-MgUser"))
    #expect(
      session.reduced(scopes: [
        "User.Read.All", "User.ReadWrite.All", "User.ReadBasic.All", "GroupMember.Read.All", "Group.ReadWrite.All",
      ])
        == ["Group.ReadWrite.All", "User.ReadWrite.All"])
  }
}

@Suite struct CatalogTests {
  let catalog = RuleSet.embedded.catalog
  let tree = SyntaxTree.parse(SourceText("Get-X -ReturnDeletedUsers"))

  func call(_ name: String, _ arguments: [BoundArgument] = []) -> BoundCall {
    BoundCall(node: NodeID(0), name: name, nameNode: NodeID(0), arguments: arguments)
  }

  @Test func signatures() {
    #expect(catalog.signature(of: "GET-MSOLUSER")?.name == "Get-MsolUser")
    #expect(catalog.signature(of: "Get-MgUser")?.module == "Microsoft.Graph.Users")
    #expect(catalog.signature(of: "Get-ChildItem") == nil)
    #expect(catalog.signature(of: "msoluser") == nil)
  }

  @Test func results() {
    #expect(catalog.resultType(of: call("Get-MgUser"), in: tree) == "graph:user")
    #expect(catalog.resultType(of: call("Get-MgOauth2PermissionGrant"), in: tree) == "graph:oAuth2PermissionGrant")
    #expect(catalog.resultType(of: call("Remove-MgUser"), in: tree) == nil)
    #expect(catalog.resultType(of: call("Get-MsolSubscription"), in: tree) == "Subscription")
  }

  @Test func aFrameMayReturnAnotherType() throws {
    let text = """
      @{
          Cmdlet = 'Get-MsolUser'; Verdict = 'direct'; Level = 'safe'; Reason = 'x'; Confidence = 'known'; Result = 'User'
          Frames = @(
              @{ Id = 'a'; When = @{ ReturnDeletedUsers = 'true' }; Code = { Get-MgUser }; Result = 'DeletedUser' }
              @{ Id = 'b'; Code = { Get-MgUser } }
          )
      }
      """
    let catalog = ruleSet(["MSOnline/Get-MsolUser.psd1": text]).catalog
    #expect(catalog.resultType(of: call("Get-MsolUser"), in: tree) == "User")
    let deleted = BoundArgument(parameter: "ReturnDeletedUsers", form: .switchPresent)
    #expect(catalog.resultType(of: call("Get-MsolUser", [deleted]), in: tree) == "DeletedUser")
  }

  @Test func typesThatExtendOthers() {
    let rules = ruleSet([
      "Types/User.psd1": "@{ Type = 'User'; Properties = @{ City = @{ Name = 'City' }; State = @{ Name = 'State' } } }",
      "Types/Old.psd1": "@{ Type = 'Old'; Extends = 'User'; Properties = @{ City = @{ Name = 'Town' } } }",
      "Types/Loop.psd1": "@{ Type = 'Loop'; Extends = 'Loop'; Properties = @{ City = @{ Name = 'Town' } } }",
    ])
    #expect(rules.type("Old")?.property("City")?.form.name == "Town")
    #expect(rules.type("Old")?.property("State")?.form.name == "State")
    #expect(rules.type("Loop")?.properties.count == 1)
    #expect(rules.catalog.property("state", of: "Old")?.name == "State")
  }

  @Test func allGraphNames() {
    let tables = RuleSet.embedded.tables
    #expect(tables.graphName("get-mgbetauser")?.name == "Get-MgBetaUser")
    #expect(tables.graphModule(ofCmdlet: "Get-MgBetaUser") == "Microsoft.Graph.Beta.Users")
    #expect(tables.graphName("Get-MgUserr") == nil)
    #expect(tables.nearestGraphName(to: "Get-MgUserr") == "Get-MgUser")
  }
}
