import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Reads of objects that a call has just made: Graph answers with the properties that it returns by default, and `-Property` is no
/// parameter of such calls.
extension Planner {
  func noteNewObjectReads() {
    for read in reads where read.isOfResult && read.form != nil {
      for plan in read.plans {
        guard plan.frame.select == nil, let command = plan.frame.code?.mainCommand,
          let name = plan.frame.code?.tree.node(command).children(.element).first?.stringValue,
          name.lowercased().hasPrefix("new-mg"),
          let resource = (plan.frame.result ?? plan.rule.result).flatMap({ rules.type($0)?.graph }),
          let missing = read.needed.first(where: {
            rules.tables.graphProperty(resource, $0).map { !$0.isReturnedByDefault } ?? false
          })
        else { continue }
        note(
          "MSG256", ["command": name, "property": missing], at: read.read.node, thread: plan.thread)
      }
    }
  }
}
