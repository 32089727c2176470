import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Says what the tool believes at one place of a script: the command and its rule, the type of a value and where it came from, which
/// properties are read of it, and why a change was or was not made.
public struct PlaceExplainer: Sendable {
  public let rules: RuleSet

  public init(rules: RuleSet = .embedded) { self.rules = rules }

  /// The explanation, as lines of plain text.
  ///
  /// - Parameters:
  ///   - line: Counts from 1.
  ///   - column: Counts from 1, in UTF-16 units; nil for the first command of the line.
  public func explain(_ text: SourceText, line: Int, column: Int?) -> String {
    withLargeStack { explainOnThisThread(text, line, column) }
  }

  private func explainOnThisThread(_ text: SourceText, _ line: Int, _ column: Int?) -> String {
    let tree = SyntaxTree.parse(text)
    if let error = tree.errors.first(where: { !Converter.isHarmless($0) }) {
      return
        "The script has a syntax error in line \(LineMap(text).line(utf8: error.range.lowerBound)); nothing in it is converted: \(error.message)\n"
    }
    let lines = LineMap(text)
    let analysis = analyze(tree, catalog: rules.catalog)
    let planner = Planner(tree: tree, analysis: analysis, rules: rules, options: ConversionOptions(), refused: [:])
    planner.plan()
    let offset: Int
    if let column {
      offset = lines.utf8Offset(line: line, column: column)
    } else {
      offset =
        analysis.calls.map { tree.node($0.node).range.lowerBound }.first { lines.line(utf8: $0) == line }
        ?? lines.utf8Offset(line: line, column: 1)
    }
    guard let node = tree.node(at: offset) else { return "There is nothing at this place.\n" }
    return Report(planner: planner, lines: lines).text(for: node)
  }

  private struct Report {
    let planner: Planner
    let lines: LineMap

    private func line(_ id: NodeID) -> Int { lines.line(utf8: planner.node(id).range.lowerBound) }

    func text(for node: Node) -> String {
      var result: [String] = []
      let chain = [node] + Array(node.ancestors)
      if let read = chain.lazy.compactMap({ planner.readPlan(at: $0.id) ?? namedRead($0) }).first {
        result += describe(read)
      }
      if let value = chain.first(where: { isExpression($0) && !planner.analysis.value(of: $0.id).objects.isEmpty }) {
        result += describe(planner.analysis.value(of: value.id), at: value)
      }
      if let command = chain.first(where: { $0.kind == .command }) { result += describe(command) }
      if result.isEmpty {
        result.append("\(node.kind): nothing here comes from or goes to an MSOnline cmdlet, so nothing is changed.")
      }
      return result.joined(separator: "\n") + "\n"
    }

    /// A read whose name is spelled at the node.
    private func namedRead(_ node: Node) -> ReadPlan? { planner.reads.first { $0.read.nameNode == node.id } }

    private func isExpression(_ node: Node) -> Bool {
      switch node.kind {
      case .variableExpression, .memberExpression, .parenExpression, .indexExpression, .subExpression, .command,
        .pipeline:
        true
      default: false
      }
    }

    private func describe(_ plan: ReadPlan) -> [String] {
      let read = plan.read
      let types = Set(read.objects.map { planner.effectiveType(of: $0).name }).sorted().joined(separator: " or ")
      var result = [
        "Property \(read.name) of \(types)" + (read.mayBeOther ? ", or of something that is not followed" : "") + ":"
      ]
      if let form = plan.form {
        if let name = form.name { result.append("  becomes \(name)") }
        if let value = form.value { result.append("  becomes \(value.text.trimmingLineEnds())") }
        if let reason = form.reason { result.append("  \(reason)") }
        result.append("  level \(plan.level.rawValue)")
      } else {
        result.append("  stays as it is; see the findings of this line")
      }
      return result
    }

    private func describe(_ value: AbstractValue, at node: Node) -> [String] {
      var result = ["Here are:"]
      for object in value.objects {
        let path = object.path.isEmpty ? "" : ", its " + object.path.joined(separator: ".")
        let command = planner.analysis.call(at: object.origin)?.name ?? "a command"
        result.append("  \(object.type.name), from \(command) in line \(line(object.origin))\(path)")
        if object.path.isEmpty, let plan = planner.plans[object.origin] {
          let places = planner.reads.filter { read in
            read.read.objects.contains { $0.origin == object.origin && $0.path.isEmpty }
          }
          let names = Set(places.map { $0.read.name.lowercased() }).sorted()
          if !names.isEmpty {
            result.append("  properties that the script reads of it: " + names.joined(separator: ", "))
          }
          if plan.demandIsOpen { result.append("  the whole object is passed on, so more may be read elsewhere") }
        }
      }
      if value.mayBeOther { result.append("  or something that is not followed") }
      return result
    }

    private func describe(_ command: Node) -> [String] {
      guard let call = planner.analysis.call(at: command.id) else {
        return ["The command \(command.children.first?.text ?? "") is not one of MSOnline or Graph: it stays as it is."]
      }
      var result = ["\(call.name) in line \(line(command.id)):"]
      for argument in call.arguments {
        result.append("  -\(argument.parameter)" + describe(argument.form))
      }
      if let refusal = planner.refusals[command.id] ?? planner.failures[command.id] {
        result.append("  is left as it is (\(refusal.findingID)): \(planner.message(of: refusal))")
      } else if let plan = planner.plans[command.id] {
        result.append("  is converted by the rule \(plan.changeID), level \(plan.level.rawValue): \(plan.reason)")
        if let list = planner.propertyList(of: plan) { result.append("  asks Graph for \(list)") }
        if !plan.scopes.isEmpty { result.append("  needs \(plan.scopes.sorted().joined(separator: ", "))") }
      } else {
        result.append("  is a Graph cmdlet already: it stays as it is")
      }
      return result
    }

    private func describe(_ form: ArgumentForm) -> String {
      switch form {
      case .named, .switchPresent: ""
      case .positional: " (by position)"
      case .splatted: " (from a splatted hashtable)"
      case .pipelineByPropertyName(let property): " (from the pipeline, property \(property))"
      case .pipelineByValue: " (from the pipeline)"
      }
    }
  }
}
