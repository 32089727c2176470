import Findings
import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// What the detectors ask about one script.
struct LintContext: Sendable {
  let tree: SyntaxTree
  let analysis: ScriptAnalysis
  let rules: RuleSet
  let tracer: ValueTracer
  /// Commands in source order, without calls of the script's own functions.
  let commands: [CommandUse]
  /// Hashtables and objects that the script fills.
  let records: [Record]
  /// Names of the script's own functions, in lower case.
  let functions: Set<String>
  /// What the tables say of the script's Graph cmdlets.
  let graph: GraphFacts
  /// The reads of Graph objects, where nothing else can be read.
  private(set) var graphReads: [GraphRead] = []
  /// The script chooses the API by Select-MgProfile, as in version 1 of the modules.
  let choosesProfile: Bool
  private let commandIndex: [NodeID: Int]
  private let splattedTables: Set<NodeID>
  /// The script asks for Windows PowerShell.
  let requiresDesktop: Bool
  /// The script runs code of files that are not seen here.
  let loadsOtherScripts: Bool

  init(_ tree: SyntaxTree, _ analysis: ScriptAnalysis, rules: RuleSet) {
    self.tree = tree
    self.analysis = analysis
    self.rules = rules
    let tracer = ValueTracer(tree: tree, analysis: analysis, writes: WriteIndex(tree, analysis))
    self.tracer = tracer
    var functions: Set<String> = []
    var splatted: Set<NodeID> = []
    var loads = false
    if let root = tree.root {
      for node in root.descendants {
        switch node.kind {
        case .functionDefinition: if let name = node.functionName { functions.insert(name.lowercased()) }
        case .variableExpression where node.isSplatted:
          for source in tracer.trace(node, .whole).sources where source.kind == .hashtable {
            splatted.insert(source.id)
          }
        case .command: if Self.loadsScript(node) { loads = true }
        default: break
        }
      }
    }
    self.functions = functions
    splattedTables = splatted
    loadsOtherScripts = loads
    commands = CommandUse.all(in: tree, analysis, functions: functions, tracer: tracer)
    choosesProfile = commands.contains { sameName($0.name, "Select-MgProfile") }
    records = tracer.writes.records(tree, tracer)
    commandIndex = Dictionary(commands.enumerated().map { ($1.node.id, $0) }) { first, _ in first }
    graph = GraphFacts(analysis, rules.tables)
    requiresDesktop = tree.comments.contains { token in
      let text = tree.text.slice(token.range).lowercased()
      return text.hasPrefix("#requires") && text.contains("psedition") && text.contains("desktop")
    }
    graphReads = findGraphReads()
  }

  private static func loadsScript(_ node: Node) -> Bool {
    if node.invocationOperator == .dotSource { return node.children.first?.kind != .scriptBlockExpression }
    guard let name = node.commandName?.lowercased() else { return false }
    if name == "invoke-expression" || name == "iex" { return true }
    guard name == "import-module" || name == "ipmo" else { return false }
    return node.children.dropFirst().contains { element in
      guard element.kind != .commandParameter else { return false }
      guard let text = element.unwrapped.stringValue else { return element.kind != .commandParameter }
      return text.contains("/") || text.contains("\\") || text.contains(".psm1")
    }
  }

  /// The commands whose name fits one of the patterns.
  func commands(named patterns: [String]) -> [CommandUse] {
    commands.filter { matches($0.name, anyOf: patterns) }
  }

  /// The command of a node.
  func command(at node: Node) -> CommandUse? { commandIndex[node.id].map { commands[$0] } }

  /// Whether a hashtable is splatted to a command.
  func isSplatted(_ record: Record) -> Bool { record.creation.map { splattedTables.contains($0.id) } ?? false }

  /// The record of an expression that makes an object.
  func record(_ creation: Node) -> Record { Record(creation: creation, entries: tracer.entries(of: creation)) }

  /// The hashtables and filled objects that an expression holds.
  func records(in node: Node) -> [Record] {
    tracer.trace(node, .elements).sources.compactMap { source in
      if source.kind == .hashtable { return record(source) }
      if let type = source.createdType, !type.name.isCollectionType { return record(source) }
      return nil
    }
  }

  /// The hashtables and filled objects in an expression and in their entries.
  func recordsWithin(_ node: Node, throughJSON: Bool = true) -> [Record] {
    var result: [Record] = []
    var seen: Set<NodeID> = []
    var pending = [node]
    while let next = pending.popLast(), result.count < 500 {
      for record in records(in: next) {
        guard let creation = record.creation, seen.insert(creation.id).inserted else { continue }
        result.append(record)
        pending += record.entries.map(\.value)
      }
      if throughJSON, let json = jsonInput(of: next) { pending.append(json) }
    }
    return result
  }

  /// What an expression turns into JSON text: the input of ConvertTo-Json.
  func jsonInput(of node: Node) -> Node? {
    for source in tracer.trace(node, .elements).sources where source.kind == .command {
      guard let name = source.commandName, sameName(name, "ConvertTo-Json") else { continue }
      if let input = source.pipelineInput { return input }
      if let use = command(at: source) { return use.argument("InputObject")?.value ?? use.positional.first }
    }
    return nil
  }

  /// Whether a node lies below the condition of a statement, or is an operand of a logical operator or comparison with
  /// `$null`.
  func isTested(_ node: Node) -> Bool {
    var child = node
    for parent in node.ancestors {
      switch parent.kind {
      case .parenExpression, .pipeline, .commandExpression: break
      case .unaryExpression:
        if parent.operatorKind == .not || parent.operatorKind == .exclaim { return true }
        return false
      case .binaryExpression:
        if parent.operatorKind == .and || parent.operatorKind == .or { return true }
        return parent.children.contains { $0 != child && $0.isNullConstant }
      default: return child.role == .condition && parent.kind != .forEachStatement
      }
      child = parent
    }
    return false
  }
}

/// What a detector found at one place.
struct Report: Sendable {
  var range: Range<Int>
  var edits: [TextEdit]
  /// Other than the rule's.
  var severity: Severity?
  /// A sentence about this place, after the rule's message: the name that was meant.
  var detail: String?

  init(_ node: Node, edits: [TextEdit]? = nil, severity: Severity? = nil, detail: String? = nil) {
    self.init(node.range, edits: edits, severity: severity, detail: detail)
  }

  init(_ range: Range<Int>, edits: [TextEdit]? = nil, severity: Severity? = nil, detail: String? = nil) {
    self.range = range
    self.edits = edits ?? []
    self.severity = severity
    self.detail = detail
  }
}
