import PowerShellSemantics
import PowerShellSyntax

/// Where a value comes from.
struct Trace: Sendable {
  /// The expressions that are not looked through: literals, calls, member accesses, variables that nobody assigns.
  var sources: [Node] = []
  /// False when a bound was reached.
  var isComplete = true
  /// `+=` statements on the way.
  var appends: [Node] = []
  /// Everything on the way.
  var visited: Set<NodeID> = []
}

/// Follows values backwards through assignments, parentheses, casts, lists, sums and filtering pipelines.
struct ValueTracer: Sendable {
  /// What a list counts as.
  enum Depth: Sendable {
    /// A list or a sum is a source of its own.
    case whole
    /// The elements of lists and the parts of sums are looked through.
    case elements
  }

  let tree: SyntaxTree
  let analysis: ScriptAnalysis
  let writes: WriteIndex
  private static let sourceLimit = 200
  private static let stepLimit = 4000

  /// Where the value of an expression comes from.
  func trace(_ node: Node, _ depth: Depth) -> Trace {
    var run = TraceRun(tracer: self, depth: depth)
    run.pending = [node]
    var steps = 0
    while let next = run.pending.popLast() {
      steps += 1
      if steps > Self.stepLimit || run.trace.sources.count > Self.sourceLimit {
        run.trace.isComplete = false
        break
      }
      run.visit(next)
    }
    run.trace.sources.sort { $0.id < $1.id }
    return run.trace
  }

  /// The entries of a hashtable or of an expression that makes an object, with those that are set later.
  func entries(of creation: Node) -> [RecordEntry] {
    var result = creation.tableEntries.compactMap { key, value in
      (analysis.constantString(key.id) ?? key.unwrapped.stringValue).map {
        RecordEntry(name: $0, nameNode: key, value: value, assignment: nil)
      }
    }
    if creation.kind == .command {
      // New-Object -Property @{ … }
      for element in creation.children where element.kind == .hashtable { result += entries(of: element) }
    }
    // The definition is the expression itself or what wraps it.
    var node = creation
    while true {
      result += writes.entries[node.id] ?? []
      guard let parent = node.parent else { break }
      let isWrapper =
        parent.unwrapped == node.unwrapped
        || (parent.kind == .convertExpression && parent.children.last == node)
      guard isWrapper else { break }
      node = parent
    }
    return result
  }

  /// What `$_` stands for: the pipeline element or the expression whose objects a script block gets.
  func itemSource(_ variable: Node) -> Node? {
    var child = variable
    for parent in variable.ancestors {
      switch parent.kind {
      case .functionDefinition, .catchClause, .trapStatement, .switchStatement: return nil
      case .invokeMemberExpression where child.kind == .scriptBlockExpression:
        guard let name = parent.memberName?.lowercased(), name == "where" || name == "foreach" else { return nil }
        return parent.children.first
      case .command:
        if child.kind == .scriptBlockExpression || child.kind == .hashtable || child.kind == .arrayLiteral
          || child.kind == .commandParameter
        {
          return parent.parent?.kind == .pipeline ? parent.previousSibling : nil
        }
      default: break
      }
      child = parent
    }
    return nil
  }

  /// The arguments that calls in the script pass to a function's parameter; nil when it is no parameter or not all
  /// calls are understood.
  func arguments(forParameter variable: Node) -> [(call: Node, value: Node)]? {
    guard let id = analysis.enclosingFunction(variable.id), let name = variable.variableName else { return nil }
    let function = tree.node(id)
    guard let functionName = function.functionName else { return nil }
    let parameters = Self.parameters(of: function)
    guard let position = parameters.firstIndex(where: { sameName($0, name) }), let root = tree.root else { return nil }
    var result: [(Node, Node)] = []
    for call in root.descendants where call.kind == .command {
      guard let called = call.commandName, sameName(called, functionName) else { continue }
      var values: [String: Node] = [:]
      var plain: [Node] = []
      var pending: String?
      for element in call.children.dropFirst() where element.role != .redirection {
        if element.kind == .commandParameter {
          pending = element.parameterName
          if let value = element.children.first, let parameter = pending {
            values[parameter.lowercased()] = value
            pending = nil
          }
        } else if let parameter = pending {
          values[parameter.lowercased()] = element
          pending = nil
        } else {
          if element.isSplatted { return nil }
          plain.append(element)
        }
      }
      if let value = values[name.lowercased()] {
        result.append((call, value))
      } else {
        let free = parameters.filter { values[$0.lowercased()] == nil }
        guard let index = free.firstIndex(where: { sameName($0, name) }), plain.indices.contains(index),
          position < parameters.count
        else { return nil }
        result.append((call, plain[index]))
      }
    }
    return result
  }

  private static func parameters(of function: Node) -> [String] {
    var nodes = function.children.filter { $0.kind == .parameter }
    if nodes.isEmpty, let body = function.children.last,
      let block = body.children.first(where: { $0.kind == .paramBlock })
    {
      nodes = block.children.filter { $0.kind == .parameter }
    }
    return nodes.compactMap { $0.children.first { $0.kind == .variableExpression }?.variableName }
  }
}

/// One trace while it runs.
private struct TraceRun {
  let tracer: ValueTracer
  let depth: ValueTracer.Depth
  var pending: [Node] = []
  var trace = Trace()

  init(tracer: ValueTracer, depth: ValueTracer.Depth) {
    self.tracer = tracer
    self.depth = depth
  }

  private var isElements: Bool { depth == .elements }

  mutating func visit(_ wrapped: Node) {
    let node = wrapped.unwrapped
    guard trace.visited.insert(node.id).inserted else { return }
    switch node.kind {
    case .variableExpression: visitVariable(node)
    case .convertExpression, .attributedExpression: push(node.children.last, or: node)
    case .assignmentStatement: push(node.children.last, or: node)
    case .ternaryExpression: pending += node.children.filter { $0.role != .condition }
    case .binaryExpression:
      if node.operatorKind == .questionQuestion || (isElements && node.operatorKind == .plus) {
        pending += node.children
      } else {
        trace.sources.append(node)
      }
    case .unaryExpression where isElements && node.operatorKind == .comma: pending += node.children
    case .arrayLiteral where isElements: pending += node.children
    case .arrayExpression where isElements, .subExpression where isElements: pending += outputs(of: node)
    case .ifStatement, .tryStatement, .switchStatement, .forEachStatement, .forStatement, .whileStatement,
      .doWhileStatement, .doUntilStatement:
      pending += outputs(of: node)
    case .pipeline: push(node.children.last, or: node)
    case .command: visitCommand(node)
    case .memberExpression: visitMember(node)
    case .indexExpression where isElements && node.accessedName == nil: push(node.children.first, or: node)
    case .invokeMemberExpression:
      let passes = ["where", "toarray", "clone", "getenumerator"].contains((node.memberName ?? "").lowercased())
      push(passes && !node.isStatic ? node.children.first : nil, or: node)
    default: trace.sources.append(node)
    }
  }

  private mutating func push(_ node: Node?, or source: Node) {
    if let node { pending.append(node) } else { trace.sources.append(source) }
  }

  private mutating func visitVariable(_ node: Node) {
    if node.isVariable("_") || node.isVariable("PSItem") {
      push(isElements ? tracer.itemSource(node) : nil, or: node)
      return
    }
    let definitions = tracer.analysis.definitions(ofVariable: node.id)
    if definitions.isEmpty { trace.sources.append(node) }
    for definition in definitions {
      let right = tracer.tree.node(definition)
      visitDefinition(right, of: node)
      if isElements { pending += tracer.writes.additions[definition] ?? [] }
    }
  }

  private mutating func visitDefinition(_ right: Node, of variable: Node) {
    guard let parent = right.parent, parent.kind == .assignmentStatement, let left = parent.children.first else {
      // A loop variable is an element.
      if right.parent?.kind == .forEachStatement, !isElements {
        trace.sources.append(variable)
      } else {
        pending.append(right)
      }
      return
    }
    guard let target = left.assignedVariable else {
      trace.sources.append(variable)
      return
    }
    switch parent.operatorKind {
    case .equals: pending.append(right)
    case .questionQuestionEquals: pending += [right, target]
    case .plusEquals where isElements:
      trace.appends.append(parent)
      pending += [right, target]
    default: trace.sources.append(parent)
    }
  }

  /// What a command outputs: some only pass on what they get.
  private mutating func visitCommand(_ node: Node) {
    guard let name = node.commandName?.lowercased(), let previous = node.pipelineInput else {
      trace.sources.append(node)
      return
    }
    switch name {
    case "where-object", "where", "?", "sort-object", "sort", "get-unique", "tee-object", "tee":
      pending.append(previous)
    case "select-object", "select":
      push(node.selectsWholeObjects ? previous : nil, or: node)
    case "foreach-object", "foreach", "%":
      let blocks = node.children.dropFirst().filter { $0.kind == .scriptBlockExpression }
      if isElements, blocks.count == 1, let body = blocks.first?.children.first {
        pending += outputs(of: body)
      } else {
        trace.sources.append(node)
      }
    default: trace.sources.append(node)
    }
  }

  /// `$h.Name` of a hashtable is what was put there.
  private mutating func visitMember(_ node: Node) {
    guard !node.isStatic, let name = node.memberName, let target = node.children.first,
      target.kind == .variableExpression
    else {
      trace.sources.append(node)
      return
    }
    let tables = tracer.analysis.definitions(ofVariable: target.id).map { tracer.tree.node($0).unwrapped }
    guard !tables.isEmpty, tables.allSatisfy({ $0.kind == .hashtable }) else {
      trace.sources.append(node)
      return
    }
    let values = tables.flatMap { tracer.entries(of: $0) }.filter { sameName($0.name, name) }.map(\.value)
    if values.isEmpty { trace.sources.append(node) }
    pending += values
  }

  /// The expressions that statements output.
  private func outputs(of node: Node) -> [Node] {
    var result: [Node] = []
    var stack = [node]
    while let next = stack.popLast() {
      for child in next.children {
        switch child.kind {
        case .pipeline, .commandExpression, .command:
          if next.kind == .statementBlock || next.kind == .namedBlock { result.append(child) }
        case .statementBlock, .namedBlock, .catchClause: stack.append(child)
        case .ifStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement,
          .switchStatement, .tryStatement:
          stack.append(child)
        case .returnStatement: if let value = child.children.first { result.append(value) }
        default: break
        }
      }
    }
    return result
  }
}

extension Node {
  /// The pipeline element before this one.
  var pipelineInput: Node? { parent?.kind == .pipeline ? previousSibling : nil }

  /// Whether a Select-Object only chooses among its input: `-First 1`, `-Unique`.
  fileprivate var selectsWholeObjects: Bool {
    var takesNumber = false
    for element in children.dropFirst() where element.role != .redirection {
      if element.kind == .commandParameter {
        guard let name = element.parameterName?.lowercased(), !name.isEmpty else { return false }
        let numbers = ["first", "last", "skip", "skiplast", "index"]
        takesNumber = element.children.isEmpty && numbers.contains { $0.hasPrefix(name) }
        if !takesNumber, !numbers.contains(where: { $0.hasPrefix(name) }), !"unique".hasPrefix(name) { return false }
      } else {
        guard takesNumber else { return false }
        takesNumber = false
      }
    }
    return true
  }
}

extension Node {
  /// Whether it is a loop statement.
  var isLoop: Bool {
    switch kind {
    case .forEachStatement, .forStatement, .whileStatement, .doWhileStatement, .doUntilStatement: true
    default: false
    }
  }
}
