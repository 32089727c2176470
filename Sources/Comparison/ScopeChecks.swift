import MappingRules
import PowerShellSemantics
import PowerShellSyntax

/// Permissions that the new script needs but does not ask for.
extension Comparison {
  func checkScopes() {
    guard let connect = rules.connect, let session = rules.session else { return }
    let connections = newSteps.filter { equalIgnoringCase($0.name, connect.command) }
    guard let connection = connections.first, !connection.isOpen,
      !connections.contains(where: { step in connect.noScopesWith.contains { step.parameters.contains($0.lowercased()) }
      })
    else { return }
    var granted: Set<String> = []
    for step in connections {
      guard let value = step.values["scopes"] else { continue }
      for node in new.sources(of: value.id) {
        switch node.kind {
        case .stringConstantExpression:
          for word in (node.stringValue ?? "").split(whereSeparator: { $0 == "," || $0 == " " }) {
            granted.insert(String(word))
          }
        case .variableExpression: if new.analysis.definitions(ofVariable: node.id).isEmpty { return }
        case .command, .memberExpression, .invokeMemberExpression, .expandableStringExpression: return
        default: continue
        }
      }
    }
    // Without -Scopes a person's earlier consent counts.
    guard !granted.isEmpty else { return }
    func isGranted(_ scope: String) -> Bool {
      granted.contains { given in
        let plain = given.split(separator: "/").last.map(String.init) ?? given
        return equalIgnoringCase(plain, scope) || session.scope(plain, implies: scope)
      }
    }
    var missing: [(scopes: [String], old: Range<Int>, commands: [String])] = []
    for (step, candidate) in pairs where !isConnecting(step) {
      guard case .known(let cmdlet) = candidate.kind else { continue }
      var alternatives = cmdlet.delegatedScopes
      let own = step.plan.scopes.isEmpty ? step.plan.rule?.scopes ?? [] : Array(step.plan.scopes)
      if !own.isEmpty { alternatives.append(own) }
      guard !alternatives.isEmpty, !alternatives.contains(where: { $0.allSatisfy(isGranted) }) else { continue }
      // What is documented are the least permissions; one for the whole kind of object serves too.
      if granted.contains(where: { covers($0, cmdlet) }) { continue }
      let wanted = (own.isEmpty ? alternatives[0] : own).filter { !isGranted($0) }.sorted()
      if let index = missing.firstIndex(where: { $0.scopes == wanted }) {
        if !missing[index].commands.contains(cmdlet.name) { missing[index].commands.append(cmdlet.name) }
      } else {
        missing.append((wanted, step.node.range, [cmdlet.name]))
      }
    }
    for entry in missing {
      report(
        "MSG274", ["scopes": entry.scopes.joined(separator: ", "), "command": entry.commands.joined(separator: ", ")],
        old: entry.old, new: connection.node.range)
    }
  }

  /// Whether a permission is for the kind of object that a cmdlet works on: `User.ReadWrite.All` for `/users/…`.
  private func covers(_ scope: String, _ cmdlet: GraphCmdlet) -> Bool {
    let parts = scope.lowercased().split(separator: ".")
    guard parts.count == 3, parts[2] == "all", let first = cmdlet.address.split(separator: "/").first else {
      return false
    }
    return first.lowercased() == parts[0] + "s"
      && (parts[1] == "readwrite" || cmdlet.method == "GET" && parts[1] == "read")
  }
}
