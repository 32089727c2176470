import MSOLToGraph
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// A Graph command that stands in a template of a rule.
struct TemplateCommand {
  var name: String
  var arguments: CommandArguments
  var template: Template
  var method: String
  /// For a request: the parts of its address; parts with holes are empty.
  var path: [String]?

  var isRead: Bool { method.isEmpty ? name.lowercased().hasPrefix("get-") : method == "GET" }
}

/// What an old call needs of the new script: one statement of its rule.
struct OldStep {
  var plan: ReferencePlan.Call
  var node: Node
  /// The command that does the work in the form of the rule that fits; nil when the rule leaves the call to a person.
  var command: TemplateCommand?
  /// Other commands that can do it, in lower case.
  var alternatives: Set<String>
  /// Further commands of the rule, in lower case: look-ups before the work.
  var companions: Set<String>
  /// What the call's parameters contribute to this statement.
  var contributions: [Contribution]
  /// Changes or deletes something.
  var isWrite: Bool
  /// Part of a call with several statements.
  var isFurther = false

  var name: String { plan.call.name }
}

extension Script {
  /// What the old calls need, in source order.
  func oldSteps(_ reference: ReferencePlan) -> [OldStep] {
    reference.calls.flatMap { steps(of: $0, reference) }
  }

  private func steps(of plan: ReferencePlan.Call, _ reference: ReferencePlan) -> [OldStep] {
    guard let rule = plan.rule else { return [] }
    let info = rules.tables.msonlineCmdlet(plan.call.name)
    let isWrite = info?.isDestructive ?? !plan.call.name.lowercased().hasPrefix("get-")
    var alternatives: Set<String> = []
    var companions: Set<String> = []
    for frame in rule.frames {
      let commands = self.commands(in: frame)
      if let main = Self.essential(commands, isWrite: isWrite) { alternatives.insert(main.name.lowercased()) }
      companions.formUnion(commands.map { $0.name.lowercased() })
      for more in frame.more { companions.formUnion(self.commands(in: more.code).map { $0.name.lowercased() }) }
    }
    // What is read of the result may be another cmdlet's today.
    for read in reference.reads where read.origins.contains(plan.call.node) {
      for template in [read.form?.value, read.form?.whenTrue, read.form?.whenFalse].compactMap({ $0 }) {
        companions.formUnion(self.commands(in: template).map { $0.name.lowercased() })
      }
    }
    let node = node(plan.call.node)
    func step(_ command: TemplateCommand?, _ contributions: [Contribution], isFurther: Bool = false) -> OldStep {
      OldStep(
        plan: plan, node: node, command: command,
        alternatives: isFurther ? Set([command?.name.lowercased()].compactMap { $0 }) : alternatives,
        companions: companions, contributions: contributions, isWrite: command.map { !$0.isRead } ?? isWrite,
        isFurther: isFurther)
    }
    guard let frame = plan.frame else {
      // Left to a person: any of the rule's commands may be what it became.
      return alternatives.isEmpty ? [] : [step(nil, [])]
    }
    var result: [OldStep] = []
    let main = plan.contributions.filter { $0.slot.to == nil }
    let isWritten =
      !frame.isOnlyWhenContributed
      || main.contains {
        !$0.slot.isUsed && !$0.slot.isDropped
          && ($0.slot.argument != nil || $0.slot.filter != nil || $0.slot.body != nil)
      }
    if isWritten, let command = Self.essential(commands(in: frame), isWrite: isWrite) {
      result.append(step(command, main))
    }
    for more in frame.more {
      let contributions = plan.contributions.filter { $0.slot.to.map { equalIgnoringCase($0, more.id) } ?? false }
      guard !contributions.isEmpty, let command = Self.essential(commands(in: more.code), isWrite: true) else {
        continue
      }
      result.append(step(command, contributions, isFurther: true))
    }
    return result
  }

  private func commands(in frame: Frame) -> [TemplateCommand] {
    [frame.before, frame.code, frame.after].compactMap { $0 }.flatMap { commands(in: $0) }
  }

  /// The Graph commands of a template, in order.
  func commands(in template: Template) -> [TemplateCommand] {
    guard let root = template.tree.root else { return [] }
    return root.descendants.compactMap { node in
      guard node.kind == .command, let name = node.commandName else { return nil }
      if let cmdlet = rules.tables.graphCmdlet(name) {
        let arguments = CommandArguments(node)
        var command = TemplateCommand(
          name: cmdlet.name, arguments: arguments, template: template, method: cmdlet.method)
        if cmdlet.method.isEmpty, let address = arguments.value("Uri") {
          command.method = arguments.value("Method")?.stringValue?.uppercased() ?? "GET"
          let text = ([address] + Array(address.descendants)).compactMap(\.stringValue).first { $0.contains("/") } ?? ""
          command.path = Self.addressParts(text)
        }
        return command
      }
      guard let known = rules.tables.graphName(name) else { return nil }
      return TemplateCommand(name: known.name, arguments: CommandArguments(node), template: template, method: "")
    }
  }

  /// The command that does the work: the last that changes something, else the first.
  private static func essential(_ commands: [TemplateCommand], isWrite: Bool) -> TemplateCommand? {
    (isWrite ? commands.last { !$0.isRead } : nil) ?? commands.first
  }
}
