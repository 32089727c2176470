import PowerShellSemantics
import Synchronization

/// The tables under `Mappings/Tables`. Every question reads only the rows it needs. Names ignore case.
public final class Tables: Sendable {
  let texts: [String: TableText]
  /// Properties of Graph resources that were asked for, by lower-cased wire and PowerShell name.
  private let graphPropertyCache = Mutex<[String: [String: GraphProperty]]>([:])

  init(texts: [String: TableText]) { self.texts = texts }

  func rows(_ table: String, _ key: String) -> [TableText.Row] { texts[table]?.rows(key) ?? [] }

  // MARK: The retired module

  /// The signature of an old cmdlet, with `WhatIf` and `Confirm` where it has them, without PowerShell's common
  /// parameters.
  public func msonlineSignature(_ name: String) -> CommandSignature? {
    guard let cmdlet = msonlineCmdlet(name) else { return nil }
    var parameters = rows("msonline-parameters.tsv", name).map { row in
      ParameterSignature(
        name: row[1], aliases: list(row[3], " ,"), type: row[2], isSwitch: row[2] == "SwitchParameter",
        acceptsPipelineByValue: list(row[6], " ").contains("ByValue"),
        acceptsPipelineByPropertyName: list(row[6], " ").contains("ByPropertyName"))
    }
    if cmdlet.supportsShouldProcess { parameters += Self.shouldProcess }
    return CommandSignature(name: cmdlet.name, module: "MSOnline", parameters: parameters)
  }

  private static let shouldProcess = [
    ParameterSignature(name: "WhatIf", aliases: ["wi"], type: "SwitchParameter", isSwitch: true),
    ParameterSignature(name: "Confirm", aliases: ["cf"], type: "SwitchParameter", isSwitch: true),
  ]

  /// What the tables say of an old cmdlet.
  public func msonlineCmdlet(_ name: String) -> MSOnlineCmdlet? {
    rows("msonline-cmdlets.tsv", name).first.map { row in
      MSOnlineCmdlet(
        name: row[0], resultType: row[1].isEmpty ? nil : TypeID(row[1]), isDestructive: row[2] == "yes",
        supportsShouldProcess: row[3] == "yes", purpose: row[4])
    }
  }

  /// All old cmdlets, sorted.
  public var msonlineCmdletNames: [String] { texts["msonline-cmdlets.tsv"]?.keys ?? [] }
  /// The old types whose properties are known, sorted.
  public var msonlineTypeNames: [String] { texts["msonline-properties.tsv"]?.keys ?? [] }
  /// The old enumerations whose values are known, sorted.
  public var msonlineEnumerationNames: [String] { texts["msonline-enums.tsv"]?.keys ?? [] }

  /// The properties of an old type (a file name under `Types/`), as far as they are known.
  public func msonlineProperties(ofType type: TypeID) -> [MSOnlineProperty] {
    rows("msonline-properties.tsv", type.name).map { row in
      MSOnlineProperty(name: row[1], valueType: row[2], objectType: row[3].isEmpty ? nil : TypeID(row[3]))
    }
  }

  /// The values of an old enumeration or set of texts, by the name of the enumeration.
  public func msonlineEnumeration(_ name: String) -> [String] { rows("msonline-enums.tsv", name).map { $0[1] } }

  /// The values of an old enumeration with the places that have them: `Cmdlet -Parameter` or `Type.Property`.
  public func msonlineEnumerationUses(_ name: String) -> [(value: String, uses: [String])] {
    rows("msonline-enums.tsv", name).map { ($0[1], list($0[3], ";")) }
  }

  /// The values that a parameter of an old cmdlet accepts, where they are known.
  public func msonlineAcceptedValues(cmdlet: String, parameter: String) -> [String] {
    rows("msonline-parameters.tsv", cmdlet).first { equalIgnoringCase($0[1], parameter) }.map { list($0[7], ",") } ?? []
  }

  // MARK: Graph

  /// The signature of a Graph cmdlet, with the parameters that all cmdlets of its verb have.
  public func graphSignature(_ name: String) -> CommandSignature? {
    guard let cmdlet = graphCmdlet(name) else { return nil }
    let own = rows("graph-parameters.tsv", cmdlet.aliasOf ?? name).map { row in
      ParameterSignature(
        name: row[1], aliases: list(row[3], " "), type: row[2], isSwitch: row[2] == "SwitchParameter",
        position: Int(row[5]).map { $0 - 1 }, acceptsPipelineByValue: row[6] == "ByValue")
    }
    let common = commonGraphParameters(ofCmdlet: cmdlet.name).filter { common in
      !own.contains { equalIgnoringCase($0.name, common.name) }
    }
    return CommandSignature(name: cmdlet.name, module: cmdlet.module, parameters: own + common)
  }

  private func commonGraphParameters(ofCmdlet name: String) -> [ParameterSignature] {
    var result: [ParameterSignature] = []
    let verb = String(name.prefix { $0 != "-" })
    texts["graph-common-parameters.tsv"]?.forEach { row in
      if row[0].hasPrefix("!"), list(String(row[0].dropFirst()), ",").contains(where: { equalIgnoringCase($0, verb) }) {
        return true
      }
      result.append(
        ParameterSignature(
          name: row[1], aliases: list(row[3], " "), type: row[2], isSwitch: row[2] == "SwitchParameter",
          acceptsPipelineByValue: row[4] == "ByValue"))
      return true
    }
    return result
  }

  /// What the tables say of a Graph cmdlet.
  public func graphCmdlet(_ name: String) -> GraphCmdlet? {
    rows("graph-cmdlets.tsv", name).first.map { row in
      GraphCmdlet(
        name: row[0], module: row[1], apiVersion: row[2], outputType: row[4], aliasOf: row[7].isEmpty ? nil : row[7],
        method: row[3],
        delegatedScopes: alternatives(row[5]), applicationScopes: alternatives(row[6]),
        address: row.count > 8 ? row[8] : "")
    }
  }

  /// The address that a Graph cmdlet calls (`/groups/{group-id}/members`), the list's for one that lists too.
  public func graphAddress(ofCmdlet name: String) -> String? {
    let cmdlet = graphCmdlet(name)?.aliasOf ?? name
    return rows("graph-cmdlets.tsv", cmdlet).first.map { $0[8] }
  }

  private func alternatives(_ text: String) -> [[String]] { list(text, ";").map { list($0, " ") } }

  /// Parameters of a Graph cmdlet with what a signature leaves out; without those that all cmdlets of its verb have.
  public func graphParameters(ofCmdlet name: String) -> [GraphParameter] {
    rows("graph-parameters.tsv", graphCmdlet(name)?.aliasOf ?? name).map { row in
      GraphParameter(
        name: row[1], type: row[2], isSwitch: row[2] == "SwitchParameter", aliases: list(row[3], " "),
        isMandatory: row[4] == "yes",
        allowedValues: list(row[7], ","))
    }
  }

  /// The version of the Graph PowerShell SDK that the tables of cmdlets and parameters are of.
  public var graphSDKVersion: String {
    let comment = texts["graph-cmdlets.tsv"]?.comment ?? ""
    guard let start = comment.firstRange(of: "SDK ") else { return "" }
    return String(comment[start.upperBound...].prefix { $0.isNumber || $0 == "." })
  }

  /// All Graph cmdlets of the table, sorted.
  public var graphCmdletNames: [String] { texts["graph-cmdlets.tsv"]?.keys ?? [] }

  /// Names of all Graph cmdlets that are known, sorted: about 24,000, of v1.0 and beta; most of them by name only.
  public var graphNames: [String] { texts["graph-names.tsv"]?.keys ?? [] }

  /// A Graph cmdlet that is known at least by name, as it is spelled, with its submodule.
  public func graphName(_ name: String) -> (name: String, module: String)? {
    if let cmdlet = graphCmdlet(name) { return (cmdlet.name, cmdlet.module) }
    return rows("graph-names.tsv", name).first.map { ($0[0], "Microsoft.Graph." + $0[1]) }
  }

  /// The known Graph cmdlet whose name differs least from one that is not known: same verb, few letters. For messages.
  public func nearestGraphName(to name: String) -> String? {
    let verb = name.prefix { $0 != "-" } + "-"
    return texts["graph-cmdlets.tsv"]?.nearestKey(to: name, beginningWith: String(verb))
      ?? texts["graph-names.tsv"]?.nearestKey(to: name, beginningWith: String(verb))
  }

  /// The shortest known name that begins with a text and goes on with a capital letter, where the text is a name that
  /// is cut off.
  public func graphName(beginning text: String) -> String? {
    texts["graph-names.tsv"]?.keys(beginningWith: text).filter { name in
      name.utf8.count > text.utf8.count && name.dropFirst(text.count).first?.isUppercase == true
    }.min { $0.utf8.count < $1.utf8.count }
  }

  /// The submodule of a Graph cmdlet.
  public func graphModule(ofCmdlet name: String) -> String? { graphName(name)?.module }

  /// Least permissions of a Graph cmdlet. One alternative is enough; all names inside an alternative are needed.
  public func graphScopes(ofCmdlet name: String) -> (delegated: [[String]], application: [[String]])? {
    graphCmdlet(name).map { ($0.delegatedScopes, $0.applicationScopes) }
  }

  /// The resource that a model or output type names (`IMicrosoftGraphUser` is `user`), as the table of properties
  /// spells it.
  public func graphResource(ofOutputType type: String) -> String? {
    guard type.hasPrefix("IMicrosoftGraph") else { return nil }
    return graphResourceName(String(type.dropFirst(15)))
  }

  /// A resource as the table of properties spells it; nil when the table has none.
  public func graphResourceName(_ resource: String) -> String? { rows("graph-properties.tsv", resource).first?[0] }

  /// A property of a Graph resource, by its wire or PowerShell name.
  public func graphProperty(_ resource: String, _ name: String) -> GraphProperty? {
    let key = resource.lowercased()
    let known = graphPropertyCache.withLock { $0[key] }
    if let known { return known[name.lowercased()] }
    var properties: [String: GraphProperty] = [:]
    for property in graphProperties(resource) {
      for name in [property.powerShellName.lowercased(), property.name.lowercased()] { properties[name] = property }
    }
    let made = properties
    graphPropertyCache.withLock { $0[key] = made }
    return made[name.lowercased()]
  }

  /// All properties of a Graph resource.
  public func graphProperties(_ resource: String) -> [GraphProperty] {
    rows("graph-properties.tsv", resource).map { row in
      let returned = GraphProperty.Returned(rawValue: row[5]) ?? (row[5].hasPrefix("never") ? .never : .no)
      return GraphProperty(
        name: row[1], powerShellName: row[2], type: row[3], returned: returned, filterable: row[6],
        isReadOnly: row[4].hasPrefix("yes"))
    }
  }

  /// The values that a property of a Graph resource can have, where the tables list them.
  public func graphValues(ofProperty name: String, in resource: String) -> [String] {
    guard let property = graphProperty(resource, name) else { return [] }
    let own = graphEnumeration("\(graphResourceName(resource) ?? resource).\(property.name)")
    if !own.isEmpty { return own }
    return graphEnumeration(property.type.split(separator: ".").last.map(String.init) ?? property.type)
  }

  /// The values of a Graph enumeration (`resource.property` for sets of texts).
  public func graphEnumeration(_ name: String) -> [String] { rows("graph-enums.tsv", name).map { $0[1] } }

  /// Keys of a body type (`IMicrosoftGraphPasswordProfile`) with their types; `(any)` when other keys are accepted.
  public func graphBodyKeys(_ type: String) -> [(key: String, type: String)] {
    rows("graph-body-types.tsv", type).map { ($0[1], $0[2]) }
  }

  // MARK: Licences, roles, applications

  /// A licence by its part number (`ENTERPRISEPACK`).
  public func licence(partNumber: String) -> Licence? { rows("licences.tsv", partNumber).first.map(licence) }

  /// A licence by its SKU id.
  public func licence(skuID: String) -> Licence? {
    texts["licences.tsv"]?.first { equalIgnoringCase($0[1], skuID) }.map(licence)
  }

  private func licence(_ row: TableText.Row) -> Licence {
    Licence(partNumber: row[0], skuID: row[1], productName: row[2])
  }

  /// Service plans by name (`EXCHANGE_S_ENTERPRISE`); several plans may share a name.
  public func servicePlans(name: String) -> [ServicePlan] {
    rows("service-plans.tsv", name).map { ServicePlan(name: $0[0], id: $0[1]) }
  }

  /// A directory role by its name today, in MSOnline, or formerly; or by its template id.
  public func directoryRole(_ nameOrTemplateID: String) -> DirectoryRole? {
    guard let table = texts["directory-roles.tsv"] else { return nil }
    let row =
      table.rows(nameOrTemplateID).first
      ?? table.first { equalIgnoringCase($0[1], nameOrTemplateID) }
      ?? table.first { equalIgnoringCase($0[2], nameOrTemplateID) }
      ?? table.first { row in list(row[3], "|").contains { equalIgnoringCase($0, nameOrTemplateID) } }
    return row.map {
      DirectoryRole(
        templateID: $0[0], displayName: $0[1], msonlineName: $0[2].isEmpty ? nil : $0[2], isLegacy: $0[4] == "legacy")
    }
  }

  /// An application of Microsoft by its app id.
  public func firstPartyApp(_ appID: String) -> FirstPartyApp? {
    rows("first-party-apps.tsv", appID).first.map { FirstPartyApp(appID: $0[0], displayName: $0[1]) }
  }
}

/// The parts of a cell between separators, without blanks around them.
private func list(_ cell: String, _ separators: String) -> [String] {
  cell.split { separators.contains($0) }.compactMap { part in
    let trimmed = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    return trimmed.isEmpty ? nil : String(trimmed)
  }
}
