import PowerShellSemantics

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
