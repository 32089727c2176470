import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Properties that the new script reads but did not ask for, or reads by names that Graph's objects do not have.
extension Comparison {
  func checkProperties() {
    var reported: Set<String> = []
    for read in new.analysis.reads where !read.mayBeOther && !read.isWrite {
      for object in read.objects {
        guard let resource = RuleCatalog.graphResource(object.type), !Self.everyObject.contains(read.name.lowercased())
        else { continue }
        let properties = rules.tables.graphProperties(resource)
        guard !properties.isEmpty else { continue }
        guard reported.insert("\(object.origin.raw) \(object.path) \(read.name.lowercased())").inserted else {
          continue
        }
        if let property = rules.tables.graphProperty(resource, read.name) {
          if object.path.isEmpty { checkAskedFor(property, read, object) }
        } else if !read.objects.contains(where: { other in
          RuleCatalog.graphResource(other.type).map { rules.tables.graphProperty($0, read.name) != nil } ?? true
        }) {
          checkOldName(read, object, resource)
        }
      }
    }
  }

  private static let everyObject: Set<String> = ["count", "length", "additionalproperties", "psobject", "backingstore"]

  private func checkAskedFor(_ property: GraphProperty, _ read: PropertyRead, _ object: ObjectReference) {
    guard let call = new.analysis.call(at: object.origin), let cmdlet = rules.tables.graphCmdlet(call.name),
      cmdlet.method == "GET",
      rules.tables.graphParameters(ofCmdlet: cmdlet.name).contains(where: { equalIgnoringCase($0.name, "Property") }),
      !call.problems.contains(where: { if case .unknownSplat = $0 { true } else { false } })
    else { return }
    func names(_ parameter: String) -> Set<String>? {
      guard let value = call.argument(parameter)?.valueNode else { return [] }
      return textList(value)
    }
    if property.isNavigation {
      guard let expanded = names("ExpandProperty"), !expanded.contains(property.name.lowercased()) else { return }
    }
    if call.argument("Property") != nil {
      guard let asked = names("Property") else { return }
      if asked.contains("*") && property.isReturnedByDefault || asked.contains(property.name.lowercased()) { return }
      if asked.contains("*") { return }
    } else if property.isReturnedByDefault {
      return
    }
    // What the old objects did not have either is not lost.
    let isUnknownInOld = reference.reads.contains { $0.form == nil && equalIgnoringCase($0.read.name, read.name) }
    guard property.returned != .never, !isUnknownInOld else { return }
    let step = oldStep(of: object.origin)
    report(
      "MSG266", ["property": property.powerShellName, "command": cmdlet.name],
      old: step?.node.range ?? 0..<0, new: new.node(read.node).range)
  }

  /// The texts that a list is made of, in lower case; nil when it is not known.
  private func textList(_ id: NodeID) -> Set<String>? {
    var result: Set<String> = []
    for node in new.sources(of: id) {
      switch node.kind {
      case .stringConstantExpression:
        for part in (node.stringValue ?? "").split(separator: ",") {
          result.insert(part.lowercased().filter { $0 != " " })
        }
      case .arrayLiteral, .arrayExpression, .parenExpression, .subExpression, .statementBlock, .pipeline,
        .commandExpression:
        continue
      case .variableExpression: if new.analysis.definitions(ofVariable: node.id).isEmpty { return nil }
      default: return nil
      }
    }
    return result
  }

  private func checkOldName(_ read: PropertyRead, _ object: ObjectReference, _ resource: String) {
    for name in rules.typeNames {
      guard let type = rules.type(TypeID(name)), let graph = type.graph, equalIgnoringCase(graph, resource),
        !type.added.contains(where: { equalIgnoringCase($0, read.name) }), let property = type.property(read.name)
      else { continue }
      let counterpart = property.form.name ?? property.form.value?.text ?? property.views.first?.form.value?.text
      if let counterpart, equalIgnoringCase(counterpart, read.name) { continue }
      let place = oldRead(of: read.name)?.range ?? oldStep(of: object.origin)?.node.range ?? 0..<0
      report(
        counterpart == nil ? "MSG278" : "MSG267",
        ["property": read.name, "counterpart": counterpart ?? "", "type": graph], old: place,
        new: new.node(read.node).range)
      return
    }
  }

  /// The first place where the old script reads a property.
  func oldRead(of name: String) -> Node? {
    reference.reads.first { equalIgnoringCase($0.read.name, name) }.map { old.node($0.read.node) }
  }
}
