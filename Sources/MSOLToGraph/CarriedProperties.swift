import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Properties that only the old call's objects had, such as the password of a new user.
///
/// Where the value stands in a variable next to the call, reads of the property take the variable. In other places the object has
/// to carry it: the objects of a loop are read when the variable has another value already.
extension Planner {
  func planCarriedProperties() {
    var changed = true
    while changed {
      changed = false
      for plan in plans.values {
        for (index, carried) in plan.frame.carried.enumerated() where !plan.carried.contains(index) {
          let isCarried =
            isExported(plan)
            || reads.contains { read in
              reads(carried.property, read, of: plan)
                && (!takesVariable(read, of: plan) || read.plans.contains { $0.carries(carried.property) })
            }
          guard isCarried else { continue }
          plan.carried.insert(index)
          changed = true
        }
      }
    }
    for plan in plans.values {
      for carried in plan.frame.carried where reads.contains(where: { self.reads(carried.property, $0, of: plan) }) {
        plan.notes.removeAll { carried.answers.contains($0.id) }
      }
    }
    for index in reads.indices where reads[index].form?.local != nil {
      if reads[index].plans.contains(where: { $0.carries(reads[index].read.name) }) { reads[index].form = nil }
    }
  }

  private func reads(_ property: String, _ read: ReadPlan, of plan: CallPlan) -> Bool {
    read.form?.local != nil && read.read.name.lowercased() == property.lowercased()
      && read.plans.contains { $0.call.node == plan.call.node }
  }

  /// Whether whole objects go to a file, with all that they have.
  private func isExported(_ plan: CallPlan) -> Bool {
    analysis.escapes.contains { escape in
      escape.kind == .exported && escape.objects.contains { $0.origin == plan.call.node && $0.path.isEmpty }
    }
  }

  /// Whether the variable that the call's templates assign still has the value when the property is read.
  private func takesVariable(_ read: ReadPlan, of plan: CallPlan) -> Bool {
    guard case .member = read.read.context, read.plans.count == 1, let local = read.form?.local?.lowercased() else {
      return false
    }
    let templates = [plan.frame.before] + plan.contributions.map(\.slot.before)
    guard
      templates.contains(where: { template in
        template?.parsed.assignedVariables.contains { $0.lowercased() == local } ?? false
      })
    else { return false }
    let place = node(read.read.node).range.lowerBound
    guard place > node(plan.call.node).range.lowerBound,
      analysis.enclosingFunction(plan.call.node) == analysis.enclosingFunction(read.read.node)
    else { return false }
    // A call in a loop gives the variable a value in each round.
    let round = node(plan.call.node).ancestors.first(where: \.runsInRounds)
    return round?.range.contains(place) ?? true
  }
}
