import PowerShellSyntax

/// The arguments of a command as they are written, for commands whose signature is not known and for templates.
struct CommandArguments {
  /// Values by lower-cased parameter name, as written; nil for a switch.
  var named: [(name: String, value: Node?)] = []
  var positional: [Node] = []

  init(_ command: Node) {
    var pending: String?
    for element in command.children(.element).dropFirst() {
      if element.kind == .commandParameter {
        if let name = pending { named.append((name, nil)) }
        pending = nil
        let name = element.parameterName?.lowercased() ?? ""
        if let value = element.child(.argument) ?? element.children.first {
          named.append((name, value))
        } else {
          pending = name
        }
      } else if let name = pending {
        named.append((name, element))
        pending = nil
      } else {
        positional.append(element)
      }
    }
    if let name = pending { named.append((name, nil)) }
  }

  /// Whether a parameter is given, by its name.
  func has(_ name: String) -> Bool { named.contains { $0.name == name.lowercased() } }

  /// The value of a parameter.
  func value(_ name: String) -> Node? { named.first { $0.name == name.lowercased() }?.value }
}
