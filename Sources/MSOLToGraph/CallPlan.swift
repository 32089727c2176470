import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// What a parameter of an old call contributes to the new code.
package struct Contribution {
  /// The rule's spelling.
  package var parameter: String
  /// Nil when the slot is used because the parameter is absent.
  package var argument: BoundArgument?
  package var slot: Slot
}

/// Why a call stays as it was.
struct Refusal: Hashable {
  var findingID: String
  /// Filled into the finding's text.
  var values: [String: String] = [:]
  /// Used instead of the finding's text.
  var message: String?
  var node: NodeID
}

/// What is to become of one call of an old cmdlet.
final class CallPlan {
  let call: BoundCall
  let rule: CmdletRule
  let frame: Frame
  var contributions: [Contribution]
  var level: ConfidenceLevel
  var scopes: Set<String>
  /// Findings to report when the call is converted: id, values for the text.
  var notes: [(id: String, values: [String: String])] = []
  /// Columns of a file's rows that name the object; the first that a row fills is used.
  var columns: [String] = []
  /// Graph properties that the script reads of the result, in reading order.
  var demanded: [String] = []
  /// Properties are read by names that are not known, or the whole object goes elsewhere.
  var demandIsOpen = false
  /// Conditions that moved from Where-Object into the filter.
  var serverClauses: [FilterClause] = []
  /// The objects are printed or exported as they are.
  var showsWholeObjects = false
  /// Names that the call's templates assign, as they are called in the script (by lower-cased template name).
  var localNames: [String: String] = [:]
  /// `$Result` of the call, once it is known.
  var resultVariable: String?
  /// The result is not assigned in the script: the new code keeps it in a variable of its own.
  var resultNeedsVariable = false
  /// The hashtable of arguments that are left out when they are empty.
  var optionalTable: String?
  /// Indices of the frame's properties that the objects have to carry.
  var carried: Set<Int> = []
  /// Entries of splatted tables are read (`$table.Key`) where the new code needs them; the tables keep their keys.
  var readsEntries = false
  let thread: ThreadID

  init(
    call: BoundCall, rule: CmdletRule, frame: Frame, contributions: [Contribution], level: ConfidenceLevel,
    thread: ThreadID
  ) {
    self.call = call
    self.rule = rule
    self.frame = frame
    self.contributions = contributions
    self.level = level
    self.thread = thread
    scopes = Set(frame.scopes)
    if !frame.isOnlyWhenContributed || contributesToMain { scopes.formUnion(rule.scopes) }
  }

  /// The name by which the change is reported.
  var changeID: String { "\(rule.cmdlet)/\(frame.id)" }
  var reason: String { frame.reason ?? rule.reason }

  /// Whether the new objects have a property that only the old ones had.
  func carries(_ property: String) -> Bool {
    carried.contains { frame.carried[$0].property.lowercased() == property.lowercased() }
  }

  /// The level of the change is at least as cautious as another.
  func lower(to other: ConfidenceLevel?) {
    if let other { level = max(level, other) }
  }

  /// Whether a parameter contributes to the main statement.
  var contributesToMain: Bool {
    contributions.contains { contribution in
      let slot = contribution.slot
      return slot.to == nil && !slot.isUsed && !slot.isDropped
        && (slot.argument != nil || slot.filter != nil || slot.body != nil)
    }
  }

  /// Whether a named value is used by the templates that this call is written with.
  func uses(hole name: String) -> Bool {
    let lower = name.lowercased()
    func has(_ template: Template?) -> Bool { template?.holes.values.contains { $0.lowercased() == lower } ?? false }
    func mentions(_ template: Template?) -> Bool {
      guard let text = template?.text.lowercased() else { return false }
      return text.contains("{\(lower)}") || text.contains("{\(lower):raw}")
    }
    func mentions(_ filter: FilterTemplate?) -> Bool {
      filter?.parts.contains { part in
        if case .hole(let hole, _) = part { return hole.lowercased() == lower }
        return false
      } ?? false
    }
    let statements =
      [frame.code, frame.before, frame.after] + frame.more.map { Optional($0.code) }
      + frame.carried.map { Optional($0.stage) }
    return statements.contains { has($0) || mentions($0) }
      || contributions.contains {
        has($0.slot.value) || has($0.slot.before) || has($0.slot.after) || has($0.slot.stage)
          || mentions($0.slot.filter)
      }
  }
}
