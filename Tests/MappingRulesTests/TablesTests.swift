import MappingRules
import PowerShellSemantics
import Testing

@Suite struct TablesTests {
  let tables = RuleSet.embedded.tables

  @Test func oldSignature() throws {
    let signature = try #require(tables.msonlineSignature("get-msoluser"))
    #expect(signature.name == "Get-MsolUser")
    #expect(signature.module == "MSOnline")
    #expect(signature.parameters.contains { $0.name == "ObjectId" && $0.type.contains("Guid") })
    #expect(signature.parameters.contains { $0.name == "All" && $0.isSwitch })
    #expect(tables.msonlineSignature("Get-MsolUse") == nil)
    #expect(tables.msonlineSignature("Get-MsolUsers") == nil)
    #expect(tables.msonlineSignature("") == nil)
    let remove = try #require(tables.msonlineSignature("Remove-MsolDevice"))
    #expect(remove.parameters.contains { $0.name == "WhatIf" })
  }

  @Test func everyOldCmdletIsFound() {
    let names = tables.msonlineCmdletNames
    #expect(names.count == 103)
    for name in names {
      #expect(tables.msonlineSignature(name.lowercased())?.name == name)
    }
  }

  @Test func everyGraphCmdletIsFound() {
    let names = tables.graphCmdletNames
    #expect(names.count > 850)
    for name in names {
      #expect(tables.graphSignature(name.uppercased())?.name == name)
      #expect(tables.graphModule(ofCmdlet: name)?.hasPrefix("Microsoft.Graph.") == true)
    }
  }

  @Test func graphSignature() throws {
    let update = try #require(tables.graphSignature("Update-MgUser"))
    #expect(update.parameters.contains { $0.name == "AccountEnabled" && $0.isSwitch })
    #expect(update.parameters.contains { $0.name == "WhatIf" && $0.isSwitch })
    #expect(update.parameters.contains { $0.name == "Headers" })
    let get = try #require(tables.graphSignature("Get-MgUser"))
    #expect(!get.parameters.contains { $0.name == "WhatIf" })
    #expect(get.parameters.contains { $0.name == "Property" && $0.aliases.contains("Select") })
    let connect = try #require(tables.graphSignature("Connect-MgGraph"))
    #expect(connect.parameters.filter { $0.position == 0 }.map(\.name) == ["Scopes"])
    #expect(tables.graphSignature("Connect-Graph")?.parameters.contains { $0.name == "Scopes" } == true)
    #expect(tables.graphScopes(ofCmdlet: "Get-MgUser")?.delegated == [["User.ReadBasic.All"]])
  }

  @Test func properties() {
    #expect(tables.graphProperty("user", "AccountEnabled")?.isReturnedByDefault == false)
    #expect(tables.graphProperty("user", "displayname")?.isReturnedByDefault == true)
    #expect(tables.graphProperty("user", "BlockCredential") == nil)
    #expect(tables.graphResource(ofOutputType: "IMicrosoftGraphUser") == "user")
    #expect(
      tables.msonlineProperties(ofType: "User").contains { $0.name == "Licenses" && $0.objectType == "UserLicense" })
    #expect(tables.msonlineProperties(ofType: "AccountSkuDetails").contains { $0.name == "AccountSkuId" })
    #expect(tables.graphBodyKeys("IMicrosoftGraphPasswordProfile").contains { $0.key == "Password" })
    #expect(!tables.graphEnumeration("administrativeUnit.membershipType").isEmpty)
    #expect(!tables.msonlineEnumeration("AddressType").isEmpty)
  }

  @Test func licencesRolesApplications() {
    #expect(tables.licence(partNumber: "enterprisepack")?.skuID == "6fd2c87f-b296-42f0-b197-1e91e994b900")
    #expect(tables.licence(skuID: "6FD2C87F-B296-42F0-B197-1E91E994B900")?.partNumber == "ENTERPRISEPACK")
    #expect(tables.servicePlans(name: "AAD_PREMIUM").map(\.id) == ["41781fb2-bc02-4b7c-bd55-b576c07bb09d"])
    let global = "62e90394-69f5-4237-9190-012177145e10"
    #expect(tables.directoryRole("Company Administrator")?.templateID == global)
    #expect(tables.directoryRole("Global Administrator")?.templateID == global)
    #expect(tables.directoryRole(global.uppercased())?.displayName == "Global Administrator")
    #expect(tables.firstPartyApp("00000002-0000-0ff1-ce00-000000000000")?.displayName == "Office 365 Exchange Online")
  }

  @Test func acceptedValues() {
    #expect(tables.msonlineAcceptedValues(cmdlet: "Get-MsolUser", parameter: "EnabledFilter").contains("EnabledOnly"))
  }
}
