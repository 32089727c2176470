import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// What the rules say of the old calls and property reads of a script, without writing new code.
package struct ReferencePlan {
  /// One call of an old cmdlet.
  package struct Call {
    package var call: BoundCall
    /// Nil when there is none for the cmdlet.
    package var rule: CmdletRule?
    /// Nil when the call is left to a person.
    package var frame: Frame?
    package var contributions: [Contribution]
    /// Delegated permissions.
    package var scopes: Set<String>
  }

  /// A place where a property of an old object is read.
  package struct Read {
    package var read: PropertyRead
    /// Nil when the rules leave it as it is.
    package var form: PropertyForm?
    /// Calls whose objects are read.
    package var origins: [NodeID]
  }

  /// In source order.
  package var calls: [Call] = []
  package var reads: [Read] = []

  package init(tree: SyntaxTree, analysis: ScriptAnalysis, rules: RuleSet) {
    let planner = Planner(
      tree: tree, analysis: analysis, rules: rules, options: ConversionOptions(addsComments: false), refused: [:])
    planner.planCalls()
    planner.chooseViews()
    planner.planReads()
    for call in analysis.calls where planner.isOldCmdlet(call.name) {
      let plan = planner.plans[call.node]
      calls.append(
        Call(
          call: call, rule: plan?.rule ?? rules.cmdlet(call.name), frame: plan?.frame,
          contributions: plan?.contributions ?? [], scopes: plan?.scopes ?? []))
    }
    for read in planner.reads {
      reads.append(Read(read: read.read, form: read.form, origins: read.plans.map(\.call.node)))
    }
  }
}
