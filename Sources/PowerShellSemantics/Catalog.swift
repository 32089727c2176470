import PowerShellSyntax

/// Names a type of objects that the analysis follows (`User`, `ServicePrincipal`). The semantics know nothing about what it means.
public struct TypeID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
  public let name: String
  public init(_ name: String) { self.name = name }
  public init(stringLiteral value: String) { self.name = value }
  public static func < (a: TypeID, b: TypeID) -> Bool { a.name < b.name }
}

/// One parameter of a command, as a table of signatures gives it.
public struct ParameterSignature: Sendable, Hashable {
  public var name: String
  public var aliases: [String]
  /// .NET type without namespace (`String[]`, `Guid`, `SwitchParameter`).
  public var type: String
  public var isSwitch: Bool
  /// Position in argument order, nil when the parameter is named only.
  public var position: Int?
  public var acceptsPipelineByValue: Bool
  public var acceptsPipelineByPropertyName: Bool

  public init(
    name: String, aliases: [String] = [], type: String = "Object", isSwitch: Bool = false, position: Int? = nil,
    acceptsPipelineByValue: Bool = false, acceptsPipelineByPropertyName: Bool = false
  ) {
    self.name = name
    self.aliases = aliases
    self.type = type
    self.isSwitch = isSwitch
    self.position = position
    self.acceptsPipelineByValue = acceptsPipelineByValue
    self.acceptsPipelineByPropertyName = acceptsPipelineByPropertyName
  }
}

/// One command of a table of signatures.
public struct CommandSignature: Sendable, Hashable {
  /// As the table spells it (`Get-MsolUser`).
  public var name: String
  /// The module that has it (`MSOnline`): `MSOnline\Get-MsolUser` names the same command.
  public var module: String
  public var parameters: [ParameterSignature]

  public init(name: String, module: String, parameters: [ParameterSignature]) {
    self.name = name
    self.module = module
    self.parameters = parameters
  }
}

/// What the analysis asks about commands and types. Names are compared ignoring ASCII case; callers pass them as written.
public protocol CommandCatalog: Sendable {
  /// The signature of a followed command, nil when the catalog does not know the name (then it is another product's command).
  func signature(of name: String) -> CommandSignature?
  /// The type of the objects that the call outputs, nil when none or unknown. May depend on the arguments.
  func resultType(of call: BoundCall, in tree: SyntaxTree) -> TypeID?
  /// The type of a property's value when that is an object with properties worth following; `isMember` tells whether the type has the property.
  func property(_ name: String, of type: TypeID) -> PropertyInfo?
  /// Whether a parameter names the object that its command works on (there is a default by the name).
  func isIdentity(_ parameter: ParameterSignature) -> Bool
}

extension CommandCatalog {
  /// Whether a parameter names the object that a command works on, so that pipeline input is bound to it; others that
  /// would be bound by property name only send back what the object has.
  public func isIdentity(_ parameter: ParameterSignature) -> Bool {
    let name = parameter.name.lowercased()
    return name == "id" || name == "identity" || name == "name"
      || ["objectid", "principalname", "principalid", "tenantid", "deviceid", "domainname"].contains {
        name.hasSuffix($0)
      }
  }
}

/// What is known of a property of a followed type.
public struct PropertyInfo: Sendable, Hashable {
  /// As the table spells it.
  public var name: String
  /// Type of the value (or of each element) when it is followed too.
  public var type: TypeID?

  public init(name: String, type: TypeID? = nil) {
    self.name = name
    self.type = type
  }
}
