import PowerShellSemantics

/// The tables under `Mappings/Tables`. Every question reads only the rows it needs. Names ignore case.
public final class Tables: Sendable {
  /// The signature of an old cmdlet, with `WhatIf` and `Confirm` where it has them, without PowerShell's common parameters.
  public func msonlineSignature(_ name: String) -> CommandSignature? { nil }
  /// What the tables say of an old cmdlet.
  public func msonlineCmdlet(_ name: String) -> MSOnlineCmdlet? { nil }
  /// All old cmdlets, sorted.
  public var msonlineCmdletNames: [String] { [] }
  /// The properties of an old type (a file name under `Types/`), as far as they are known.
  public func msonlineProperties(ofType type: TypeID) -> [MSOnlineProperty] { [] }
  /// The values of an old enumeration or set of texts, by the name of the enumeration.
  public func msonlineEnumeration(_ name: String) -> [String] { [] }
  /// The values that a parameter of an old cmdlet accepts, where they are known.
  public func msonlineAcceptedValues(cmdlet: String, parameter: String) -> [String] { [] }

  /// The signature of a Graph cmdlet, with the parameters that all cmdlets of its verb have.
  public func graphSignature(_ name: String) -> CommandSignature? { nil }
  /// What the tables say of a Graph cmdlet.
  public func graphCmdlet(_ name: String) -> GraphCmdlet? { nil }
  /// Parameters of a Graph cmdlet with what a signature leaves out.
  public func graphParameters(ofCmdlet name: String) -> [GraphParameter] { [] }
  /// All Graph cmdlets of the table, sorted.
  public var graphCmdletNames: [String] { [] }
  /// The submodule of a Graph cmdlet.
  public func graphModule(ofCmdlet name: String) -> String? { nil }
  /// Least permissions of a Graph cmdlet. One alternative is enough; all names inside an alternative are needed.
  public func graphScopes(ofCmdlet name: String) -> (delegated: [[String]], application: [[String]])? { nil }
  /// A property of a Graph resource, by its wire or PowerShell name.
  public func graphProperty(_ resource: String, _ name: String) -> GraphProperty? { nil }
  /// All properties of a Graph resource.
  public func graphProperties(_ resource: String) -> [GraphProperty] { [] }
  /// The values of a Graph enumeration (`resource.property` for sets of texts).
  public func graphEnumeration(_ name: String) -> [String] { [] }
  /// Keys of a body type (`IMicrosoftGraphPasswordProfile`) with their types; `(any)` when other keys are accepted.
  public func graphBodyKeys(_ type: String) -> [(key: String, type: String)] { [] }

  /// A licence by its part number (`ENTERPRISEPACK`).
  public func licence(partNumber: String) -> Licence? { nil }
  /// A licence by its SKU id.
  public func licence(skuID: String) -> Licence? { nil }
  /// A service plan by its name (`EXCHANGE_S_ENTERPRISE`); several plans may share a name.
  public func servicePlans(name: String) -> [ServicePlan] { [] }
  /// A directory role by its name today, in MSOnline, or formerly; or by its template id.
  public func directoryRole(_ nameOrTemplateID: String) -> DirectoryRole? { nil }
  /// An application of Microsoft by its app id.
  public func firstPartyApp(_ appID: String) -> FirstPartyApp? { nil }
}

/// An old cmdlet.
public struct MSOnlineCmdlet: Sendable, Hashable {
  public var name: String
  /// Type of what it returns (file name under `Types/`), when that is an object.
  public var resultType: TypeID?
  /// Changes or deletes something.
  public var isDestructive: Bool
  /// Has `-WhatIf` and `-Confirm`.
  public var supportsShouldProcess: Bool
  public var purpose: String
}

/// A property of an old type.
public struct MSOnlineProperty: Sendable, Hashable {
  public var name: String
  /// `List[UserLicense]`
  public var valueType: String
  /// The type of the value or its elements, when it has properties of its own.
  public var objectType: TypeID?
}

/// A Graph cmdlet.
public struct GraphCmdlet: Sendable, Hashable {
  public var name: String
  public var module: String
  /// `v1.0`, `beta`, or empty.
  public var apiVersion: String
  /// `IMicrosoftGraphUser`; the element's type for lists.
  public var outputType: String
  /// The cmdlet that it is an alias of.
  public var aliasOf: String?
  /// `GET`, `POST` …
  public var method: String
  public var delegatedScopes: [[String]]
  public var applicationScopes: [[String]]
}

/// A parameter of a Graph cmdlet.
public struct GraphParameter: Sendable, Hashable {
  public var name: String
  public var type: String
  public var isSwitch: Bool
  public var aliases: [String]
  public var isMandatory: Bool
  /// Allowed values of an enumeration.
  public var allowedValues: [String]
}

/// A property of a Graph resource.
public struct GraphProperty: Sendable, Hashable {
  /// Name on the wire (`accountEnabled`).
  public var name: String
  /// Name in PowerShell (`AccountEnabled`).
  public var powerShellName: String
  /// CSDL type; `navigation …` for relations.
  public var type: String
  public enum Returned: String, Sendable, Hashable {
    case yes, selectOnly = "select-only", selectOnlySingle = "select-only (single GET)", never, withParent = "with parent", no
  }
  /// Whether it comes without `-Property`.
  public var returned: Returned
  public var filterable: String
  public var isReadOnly: Bool
  /// Comes without being asked for.
  public var isReturnedByDefault: Bool { returned == .yes || returned == .withParent }
  public var isNavigation: Bool { type.hasPrefix("navigation ") }
}

/// A product.
public struct Licence: Sendable, Hashable {
  public var partNumber: String
  public var skuID: String
  public var productName: String
}

/// A service plan.
public struct ServicePlan: Sendable, Hashable {
  public var name: String
  public var id: String
}

/// A directory role.
public struct DirectoryRole: Sendable, Hashable {
  public var templateID: String
  public var displayName: String
  public var msonlineName: String?
  public var isLegacy: Bool
}

/// An application of Microsoft.
public struct FirstPartyApp: Sendable, Hashable {
  public var appID: String
  public var displayName: String
}
