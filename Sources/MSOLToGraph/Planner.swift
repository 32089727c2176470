import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Turns what a script means into planned edits and findings. One planner serves one script.
final class Planner {
  let rules: RuleSet
  let tree: SyntaxTree
  let analysis: ScriptAnalysis
  let style: SourceStyle
  let options: ConversionOptions

  let parts: [Range<Int>]
  var names: FreshNames
  var threads = UnionFind()
  var edits: [PlannedEdit] = []
  var plans: [NodeID: CallPlan] = [:]
  /// Calls of old cmdlets that stay, with the reason.
  var refusals: [NodeID: Refusal] = [:]
  var reads: [ReadPlan] = []
  var readPlanIndex: [NodeID: Int] = [:]
  /// Findings of the engine: what, where, and the thread that must be applied for it to be true (nil: always).
  var notes: [PlannedNote] = []
  /// Helpers with the nodes that need them, in source order.
  var helperUses: [(helper: String, node: NodeID, thread: ThreadID)] = []
  /// Views chosen for what a property of a call's result holds.
  var views: [ViewKey: View] = [:]
  /// Names in the script of the variables that helpers assign, by the helper's own name in lower case.
  var helperNames: [String: String] = [:]
  /// Properties that the script writes and Graph's objects do not have: what is done with those objects stays as it was.
  var unwritable: [(thread: ThreadID, read: PropertyRead)] = []
  /// Calls that turned out not to be writable, with the reason.
  var failures: [NodeID: Refusal] = [:]
  /// Reads whose place was taken by an identifier of the object itself.
  var consumedReads: Set<NodeID> = []
  /// Reads whose written form does without the helper that the property's expression needs.
  var readsWithoutHelper: Set<NodeID> = []
  /// Type names in statements that go.
  var removedTypes: Set<NodeID> = []
  /// Objects of the old module's types that moved into new calls: the lines that build them go when nothing else uses them.
  var netObjectUses: [(object: NetObject, argument: Node, thread: ThreadID)] = []
  private var lookups: [LookupKey: SharedLookup] = [:]
  /// Loops over tenants, by the block that runs in each round.
  var tenantLoops: [NodeID: TenantLoop] = [:]
  /// Views chosen for one place, where the value is read on the spot.
  var siteViews: [NodeID: View] = [:]
  /// Changed places that neither a call nor a property read stands for.
  var smallChanges: [SmallChange] = []

  struct SmallChange {
    var ruleID: String
    var level: ConfidenceLevel
    var message: String
    var node: NodeID
    var thread: ThreadID
  }
  private var insertionOrder = 0
  lazy var readIndex: [NodeID: Int] = Dictionary(
    analysis.reads.enumerated().map { ($1.node, $0) }, uniquingKeysWith: { a, _ in a })

  struct LookupKey: Hashable {
    var text: String
    var block: NodeID
  }
  struct SharedLookup {
    var call: NodeID
    var names: [String: String]
  }

  struct PlannedNote {
    var id: String
    var values: [String: String]
    var node: NodeID
    var thread: ThreadID?
    var level: ConfidenceLevel?
    /// A TODO comment is written above the place too.
    var needsComment = false
    var message: String?
  }

  /// - Parameter refused: Calls that an earlier attempt found not to be writable.
  /// - Parameter parts: Where the files of a joined text stand; each gets the helpers it needs.
  init(
    tree: SyntaxTree, analysis: ScriptAnalysis, rules: RuleSet, options: ConversionOptions, refused: [NodeID: Refusal],
    parts: [Range<Int>] = []
  ) {
    self.parts = parts
    refusals = refused
    self.tree = tree
    self.analysis = analysis
    self.rules = rules
    self.options = options
    style = SourceStyle(tree.text)
    names = FreshNames(used: analysis.variableNames, startsWithCapital: Planner.prefersCapitals(tree))
  }

  /// Whether most of the script's variables begin with a capital.
  private static func prefersCapitals(_ tree: SyntaxTree) -> Bool {
    var capitals = 0
    var small = 0
    for token in tree.tokens where token.kind == .variable && token.range.count > 2 {
      let first = tree.text.bytes[token.range.lowerBound + 1]
      if first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") { capitals += 1 }
      if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { small += 1 }
    }
    return capitals > 4 * small && capitals >= 3
  }

  func node(_ id: NodeID) -> Node { tree.node(id) }

  /// Plans the whole script.
  func plan() {
    planCalls()
    refuseLostMethods()
    joinTenantThreads()
    chooseViews()
    planReads()
    planCarriedProperties()
    collectDemands()
    noteNewObjectReads()
    settleThreads()
    nameLocals()
    planServerFilters()
    emitReads()
    emitCalls()
    emitListMethods()
    emitTenantLoops()
    emitHelpers()
    removeNetObjects()
  }

  /// Gives the variables that templates assign their names, in the order of the script.
  private func nameLocals() {
    var lookupsNamed: Set<String> = []
    for plan in plans.values.sorted(by: { $0.call.node < $1.call.node }) where isApplied(plan.thread) {
      let templates = [plan.frame.before, plan.frame.code] + plan.contributions.map(\.slot.before)
      for template in templates.compactMap({ $0 }) {
        for name in template.parsed.assignedVariables { _ = localName(name, of: plan) }
      }
      for hole in plan.rule.holes where plan.uses(hole: hole.name) {
        // The same look-up made again serves again, under its first name.
        guard let lookup = usedCase(of: hole, in: plan.call)?.slot.before,
          lookupsNamed.insert(lookup.text + sourceKey(of: plan.call)).inserted
        else { continue }
        for name in lookup.parsed.assignedVariables { _ = localName(name, of: plan) }
      }
    }
  }

  /// The name in the script of a variable that a call's templates assign.
  func localName(_ name: String, of plan: CallPlan) -> String {
    let key = name.lowercased()
    if ["null", "true", "false", "_", "psitem", "args", "input"].contains(key) { return name }
    if let known = plan.localNames[key] { return known }
    let new = names.next(name)
    plan.localNames[key] = new
    return new
  }

  /// The text of a call's arguments, to tell whether two look-ups ask for the same.
  func sourceKey(of call: BoundCall) -> String {
    call.arguments.filter { !$0.isCommonParameter }.compactMap { argument in
      argument.valueNode.map { "\(argument.parameter)=\(node($0).text)" }
    }.sorted().joined(separator: "|")
  }

  /// A look-up of the same text made before in the same block, as long as nothing that it uses has changed.
  func sharedLookup(_ text: String, block: NodeID, call: NodeID) -> SharedLookup? {
    guard let known = lookups[LookupKey(text: text, block: block)], known.call < call,
      !analysis.mayChange(between: known.call, and: call)
    else { return nil }
    return known
  }

  func shareLookup(_ text: String, block: NodeID, call: NodeID, names: [String: String]) {
    lookups[LookupKey(text: text, block: block)] = SharedLookup(call: call, names: names)
  }

  /// Numbers insertions at one offset in the order they are made.
  func nextOrder() -> Int {
    insertionOrder += 1
    return insertionOrder
  }

  func edit(_ range: Range<Int>, _ replacement: [Fragment], thread: ThreadID) {
    edits.append(PlannedEdit(range: range, replacement: replacement, thread: thread))
  }

  /// Inserts text that belongs to what follows.
  func insert(_ fragments: [Fragment], before offset: Int, thread: ThreadID, rank: InsertionRank = .statement) {
    edits.append(
      PlannedEdit(range: offset..<offset, replacement: fragments, thread: thread, order: rank.rawValue + nextOrder()))
  }

  /// What stands first of several insertions at one offset.
  enum InsertionRank: Int {
    case helper = 0
    case statement = 1_000_000
    /// Right above its statement, where the next run finds it.
    case comment = 2_000_000
    case wrapper = 3_000_000
  }

  /// Inserts text that belongs to what stands before it.
  ///
  /// - Parameter anchor: What the text belongs to, as a whole.
  func append(_ fragments: [Fragment], after offset: Int, of anchor: Node, thread: ThreadID) {
    edits.append(
      PlannedEdit(
        range: offset..<offset, replacement: fragments, thread: thread, order: -1_000_000 + nextOrder(),
        anchorStart: anchor.range.lowerBound))
  }

  func note(
    _ id: String, _ values: [String: String] = [:], at node: NodeID, thread: ThreadID? = nil,
    level: ConfidenceLevel? = nil,
    needsComment: Bool = false, message: String? = nil
  ) {
    notes.append(
      PlannedNote(
        id: id, values: values, node: node, thread: thread, level: level, needsComment: needsComment, message: message))
  }

  /// The calls whose results, or texts taken from them, reach old cmdlets that change or delete.
  private(set) lazy var originsReadByWrites: Set<NodeID> = WriteFlows(planner: self).origins

  /// Whether the script asks an Azure Automation account for its assets.
  private(set) lazy var runsInAutomation: Bool = {
    let patterns = (rules.connect?.automation ?? []).map { WildcardPattern($0) }
    return tree.root?.descendants.contains { node in
      guard node.kind == .command, let name = node.children(.element).first?.stringValue else { return false }
      return patterns.contains { $0.matches(name) }
    } ?? false
  }()

  /// What is added to lists, by the variable's name.
  private(set) lazy var additions: [String: [NodeID]] = listAdditions()

  /// Whether a thread's edits are applied, by its representative.
  var appliedThreads: Set<ThreadID> = []

  func isApplied(_ thread: ThreadID) -> Bool { thread == Self.always || appliedThreads.contains(threads.find(thread)) }

  /// The calls of old cmdlets whose objects a call takes, as arguments or from the pipeline.
  func producers(of call: BoundCall) -> [NodeID] {
    var result: [NodeID] = []
    if let input = call.pipelineInput { result += analysis.value(of: input).objects.map(\.origin) }
    for argument in call.arguments {
      guard let value = argument.valueNode else { continue }
      result += analysis.value(of: value).objects.map(\.origin)
      for index in readsInside(node(value).range) { result += analysis.reads[index].objects.map(\.origin) }
    }
    return Array(Set(result.filter { $0 != call.node })).sorted()
  }

  /// Indices of reads whose node lies in a range.
  func readsInside(_ range: Range<Int>) -> [Int] {
    var low = 0
    var high = sortedReads.count
    while low < high {
      let middle = (low + high) / 2
      if sortedReads[middle].start < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var result: [Int] = []
    while low < sortedReads.count, sortedReads[low].start < range.upperBound {
      if node(analysis.reads[sortedReads[low].index].node).range.upperBound <= range.upperBound {
        result.append(sortedReads[low].index)
      }
      low += 1
    }
    return result
  }

  private lazy var sortedReads: [(start: Int, index: Int)] = analysis.reads.indices
    .map { (start: node(analysis.reads[$0].node).range.lowerBound, index: $0) }
    .sorted { $0.start < $1.start }
}

/// What a person can choose about a conversion.
public struct ConversionOptions: Sendable {
  /// Which changes are made: only safe ones, or also those that a person should look at.
  public var level: ConfidenceLevel
  /// Whether calls that stay get a TODO comment.
  public var addsComments: Bool
  /// Whether `<name>` stands for a value, as it does in documentation.
  public var acceptsPlaceholders: Bool
  /// Whether conditions behind a listing move into `-Filter` where Graph gives the same answer.
  public var usesServerFilters = false
  /// Whether columns of reports get Graph's names instead of keeping their old headers.
  public var usesNewColumns = false

  public init(level: ConfidenceLevel = .review, addsComments: Bool = true, acceptsPlaceholders: Bool = false) {
    self.level = level
    self.addsComments = addsComments
    self.acceptsPlaceholders = acceptsPlaceholders
  }
}
