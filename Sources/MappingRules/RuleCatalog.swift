import PowerShellSemantics
import PowerShellSyntax

/// Commands and types for the analysis of scripts: old cmdlets and types from the rules and tables, Graph cmdlets (`*-Mg*`) and
/// resources (`graph:user`) from the tables.
public struct RuleCatalog: CommandCatalog {
  let rules: RuleSet

  /// The type of a Graph resource's objects.
  public static func graphType(_ resource: String) -> TypeID { TypeID("graph:" + resource) }
  /// The resource of such a type; nil for old types.
  public static func graphResource(_ type: TypeID) -> String? {
    type.name.hasPrefix("graph:") ? String(type.name.dropFirst(6)) : nil
  }

  public func signature(of name: String) -> CommandSignature? { nil }
  public func resultType(of call: BoundCall, in tree: SyntaxTree) -> TypeID? { nil }
  public func property(_ name: String, of type: TypeID) -> PropertyInfo? { nil }
}
