import PowerShellSyntax

/// Follows the objects of a script's commands to where they are used, without running the script.
///
/// Unknowns are values of the result (`mayBeOther`, escapes), not errors; any input gives a result.
public func analyze<Catalog: CommandCatalog>(_ tree: SyntaxTree, catalog: Catalog) -> ScriptAnalysis {
  withLargeStack { Interpreter(tree: tree, catalog: catalog).run() }
}
