import PowerShellSemantics

/// An old cmdlet.
public struct MSOnlineCmdlet: Sendable, Hashable {
  /// The name, as the source spells it.
  public var name: String
  /// Type of what it returns (file name under `Types/`), when that is an object.
  public var resultType: TypeID?
  /// Changes or deletes something.
  public var isDestructive: Bool
  /// Has `-WhatIf` and `-Confirm`.
  public var supportsShouldProcess: Bool
  /// What it does, in one sentence.
  public var purpose: String
}

/// A property of an old type.
public struct MSOnlineProperty: Sendable, Hashable {
  /// The name, as the source spells it.
  public var name: String
  /// `List[UserLicense]`
  public var valueType: String
  /// The type of the value or its elements, when it has properties of its own.
  public var objectType: TypeID?
}

/// A Graph cmdlet.
public struct GraphCmdlet: Sendable, Hashable {
  /// The name, as the source spells it.
  public var name: String
  /// The module that has it.
  public var module: String
  /// `v1.0`, `beta`, or empty.
  public var apiVersion: String
  /// `IMicrosoftGraphUser`; the element's type for lists.
  public var outputType: String
  /// The cmdlet that it is an alias of.
  public var aliasOf: String?
  /// `GET`, `POST` …
  public var method: String
  /// Least delegated permissions: alternatives, each with all names it needs.
  public var delegatedScopes: [[String]]
  /// Least application permissions, likewise.
  public var applicationScopes: [[String]]
  /// The first address, such as `/users/{user-id}`; empty when there is none.
  public var address: String
}

/// A parameter of a Graph cmdlet.
public struct GraphParameter: Sendable, Hashable {
  /// The name, as the source spells it.
  public var name: String
  /// The type it is about.
  public var type: String
  /// Takes no value.
  public var isSwitch: Bool
  /// Other names.
  public var aliases: [String]
  /// Must be given in every set that has it.
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
  /// When a property comes.
  public enum Returned: String, Sendable, Hashable {
    case yes, selectOnly = "select-only", selectOnlySingle = "select-only (single GET)", never, withParent =
      "with parent", no
  }
  /// Whether it comes without `-Property`.
  public var returned: Returned
  /// Operators by mode, as the table says.
  public var filterable: String
  /// Cannot be written.
  public var isReadOnly: Bool
  /// Comes without being asked for.
  public var isReturnedByDefault: Bool { returned == .yes || returned == .withParent }
  /// A relation, which is never among the plain properties.
  public var isNavigation: Bool { type.hasPrefix("navigation ") }
}

/// A product.
public struct Licence: Sendable, Hashable {
  /// `ENTERPRISEPACK`
  public var partNumber: String
  /// The same in every tenant.
  public var skuID: String
  /// What people call it.
  public var productName: String
}

/// A service plan.
public struct ServicePlan: Sendable, Hashable {
  /// The name, as the source spells it.
  public var name: String
  /// The id.
  public var id: String
}

/// A directory role.
public struct DirectoryRole: Sendable, Hashable {
  /// The same in every tenant; what MSOnline gave as ObjectId.
  public var templateID: String
  /// The name today.
  public var displayName: String
  /// The name in MSOnline, where it differed.
  public var msonlineName: String?
  /// No longer to be used.
  public var isLegacy: Bool
}

/// An application of Microsoft.
public struct FirstPartyApp: Sendable, Hashable {
  /// The same in every tenant.
  public var appID: String
  /// The name today.
  public var displayName: String
}
