import PowerShellSyntax

/// Parses the text of a template and finds its holes, transformations and main command.
func parseTemplate(_ source: TemplateSource, holeNames: [String]) -> Template.Parsed {
  let tree = SyntaxTree.parse(SourceText(source.text))
  var parsed = Template.Parsed(
    tree: tree, holes: [:], transformations: [:], statements: [], mainCommand: nil, assignedVariables: [], reads: [])
  guard let root = tree.root else { return parsed }
  for block in root.children where block.kind == .namedBlock {
    parsed.statements += block.children.filter { $0.role == .statement }.map(\.id)
  }
  var variables: [Node] = []
  var firstCommand: NodeID?
  for node in root.descendants {
    switch node.kind {
    case .variableExpression:
      variables.append(node)
      if node.parent.map({ isAssignmentTarget(node, of: $0) }) == true, let name = node.variableName,
        !parsed.assignedVariables.contains(where: { equalIgnoringCase($0, name) })
      {
        parsed.assignedVariables.append(name)
      }
    case .command:
      guard let name = commandName(node) else { continue }
      if let transformation = Transformation(rawValue: name.lowercased()) {
        parsed.transformations[node.id] = transformation
      } else {
        if firstCommand == nil { firstCommand = node.id }
        if parsed.mainCommand == nil, isGraphName(name) { parsed.mainCommand = node.id }
      }
    case .memberExpression:
      guard let object = node.children.first, object.kind == .variableExpression, let variable = object.variableName,
        variable == "_" || equalIgnoringCase(variable, "PSItem"), let name = node.memberName,
        !node.ancestors.contains(where: { $0.kind == .scriptBlockExpression })
      else { continue }
      if !parsed.reads.contains(where: { equalIgnoringCase($0, name) }) { parsed.reads.append(name) }
    default: break
    }
  }
  if parsed.mainCommand == nil { parsed.mainCommand = firstCommand }
  for variable in variables {
    guard let name = variable.variableName, let hole = holeNames.first(where: { equalIgnoringCase($0, name) }),
      !parsed.assignedVariables.contains(where: { equalIgnoringCase($0, name) })
    else { continue }
    parsed.holes[variable.id] = hole
  }
  return parsed
}

/// The name of a command when it is written as a word.
func commandName(_ command: Node) -> String? {
  guard let first = command.children.first(where: { $0.role == .element }), first.kind == .stringConstantExpression
  else { return nil }
  return first.stringValue
}

/// Whether a name is one of a Graph cmdlet: `Verb-Mg…`.
func isGraphName(_ name: String) -> Bool {
  guard let dash = name.firstIndex(of: "-") else { return false }
  return equalIgnoringCase(name[dash...].prefix(3), "-Mg")
}

/// Whether a variable is what an assignment assigns, or the variable of a `foreach`.
private func isAssignmentTarget(_ variable: Node, of parent: Node) -> Bool {
  var child = variable
  var parent = parent
  while [.convertExpression, .attributedExpression].contains(parent.kind), let next = parent.parent {
    child = parent
    parent = next
  }
  switch parent.kind {
  case .assignmentStatement: return child.role == .left && parent.operatorKind == .equals
  case .forEachStatement: return child.role == .variable
  default: return false
  }
}

/// The expression of a statement that is nothing but one expression, else the statement.
func innermostExpression(_ node: Node) -> Node {
  var node = node
  while node.kind == .pipeline || node.kind == .commandExpression {
    var children = node.children.makeIterator()
    guard let only = children.next(), children.next() == nil, only.kind != .command else { break }
    node = only
  }
  return node
}
