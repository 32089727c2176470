import PowerShellSemantics
import PowerShellSyntax

/// Commands and types for the analysis of scripts: old cmdlets and types from the rules and tables, Graph cmdlets
/// (`*-Mg*`) and resources (`graph:user`) from the tables.
public struct RuleCatalog: CommandCatalog {
  let rules: RuleSet

  /// The type of a Graph resource's objects.
  public static func graphType(_ resource: String) -> TypeID { TypeID("graph:" + resource) }
  /// The resource of such a type; nil for old types.
  public static func graphResource(_ type: TypeID) -> String? {
    type.name.hasPrefix("graph:") ? String(type.name.dropFirst(6)) : nil
  }

  /// The signature of an old cmdlet or a Graph cmdlet.
  public func signature(of name: String) -> CommandSignature? {
    guard name.contains("-") else { return nil }
    return rules.tables.msonlineSignature(name) ?? rules.tables.graphSignature(name)
  }

  /// The type of what a call returns: the rule's `Result`, or the table's where there is no rule.
  public func resultType(of call: BoundCall, in tree: SyntaxTree) -> TypeID? {
    if let old = rules.tables.msonlineCmdlet(call.name) {
      if let rule = rules.cmdlet(call.name) { return rule.resultType(of: call, in: tree) }
      return old.resultType
    }
    // A PATCH is answered without content, whatever the model of the body is.
    if call.name.lowercased().hasPrefix("update-") { return nil }
    return resultType(ofGraphCmdlet: call.name)
  }

  /// The type of a Graph cmdlet's objects. A model type without properties in the tables is named by its model.
  public func resultType(ofGraphCmdlet name: String) -> TypeID? {
    guard let output = rules.tables.graphCmdlet(name)?.outputType, output.hasPrefix("IMicrosoftGraph") else {
      return nil
    }
    return graphType(ofModel: output)
  }

  private func graphType(ofModel model: String) -> TypeID {
    if let resource = rules.tables.graphResource(ofOutputType: model) { return Self.graphType(resource) }
    let name = model.dropFirst(15)
    return Self.graphType(name.prefix(1).lowercased() + name.dropFirst())
  }

  /// A property of a followed type: the rule knows its value's type, the table the names that no rule has.
  public func property(_ name: String, of type: TypeID) -> PropertyInfo? {
    if let resource = Self.graphResource(type) { return graphProperty(name, of: resource) }
    if let rule = rules.type(type)?.property(name) {
      if let valueType = rule.type { return PropertyInfo(name: rule.name, type: valueType) }
      return PropertyInfo(name: rule.name, type: tableProperty(name, of: type).flatMap(followedType))
    }
    return tableProperty(name, of: type).map { PropertyInfo(name: $0.name, type: $0.objectType) }
  }

  /// The type of a property's value when there is a rule for it. GUIDs have one: they are text in Graph.
  private func followedType(_ property: MSOnlineProperty) -> TypeID? {
    let type = property.objectType ?? (property.valueType.contains("Guid") ? TypeID("Guid") : nil)
    return type.flatMap { rules.has(.type, $0.name) ? $0 : nil }
  }

  private func tableProperty(_ name: String, of type: TypeID) -> MSOnlineProperty? {
    rules.tables.msonlineProperties(ofType: type).first { equalIgnoringCase($0.name, name) }
  }

  private func graphProperty(_ name: String, of resource: String) -> PropertyInfo? {
    guard let property = rules.tables.graphProperty(resource, name) else { return nil }
    var type = property.type[...]
    if type.hasPrefix("navigation ") { type = type.dropFirst(11) }
    if type.hasPrefix("Collection("), type.hasSuffix(")") { type = type.dropFirst(11).dropLast() }
    if let dot = type.lastIndex(of: ".") { type = type[type.index(after: dot)...] }
    let value = rules.tables.graphResourceName(String(type)).map(Self.graphType)
    return PropertyInfo(name: property.powerShellName, type: value)
  }
}
