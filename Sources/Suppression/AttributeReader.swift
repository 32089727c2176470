import Findings
import PowerShellSyntax

/// Reads `[Diagnostics.CodeAnalysis.SuppressMessageAttribute('MSG012', '')]` on `param` blocks.
/// `Scope = 'Function'` with `Target = 'Get-*'` means the functions of that name within,
/// or the one that has the attribute.
struct AttributeReader {
  private(set) var entries: [SuppressionList.Entry] = []

  init(_ tree: SyntaxTree) {
    guard let root = tree.root else { return }
    for block in root.descendants where block.kind == .paramBlock {
      for attribute in block.children(.attribute) where Self.isSuppression(attribute) {
        guard let id = attribute.children(.positionalArgument).first?.stringValue, Self.isOurs(id) else { continue }
        for covered in Self.covered(by: attribute, on: block, in: tree) {
          entries.append(.init(id: id, place: attribute.range, covered: covered, isAttribute: true))
        }
      }
    }
  }

  private static func isSuppression(_ attribute: Node) -> Bool {
    guard attribute.kind == .attribute, let name = attribute.typeName?.lowercased() else { return false }
    return ["", "diagnostics.codeanalysis.", "system.diagnostics.codeanalysis."].contains { prefix in
      name == prefix + "suppressmessageattribute" || name == prefix + "suppressmessage"
    }
  }

  /// Ids of other analysers stand in such attributes too.
  private static func isOurs(_ id: String) -> Bool {
    let lower = id.lowercased()
    return lower.contains("-msol")
      || (lower.hasPrefix("msg") && lower.count > 3 && lower.dropFirst(3).allSatisfy(\.isNumber))
  }

  private static func covered(by attribute: Node, on block: Node, in tree: SyntaxTree) -> [Range<Int>] {
    guard let owner = block.ancestors.first(where: { $0.kind == .scriptBlock }) else { return [] }
    let isWholeFile = owner.parent == nil
    let whole = isWholeFile ? 0..<(tree.text.bytes.count + 1) : (owner.parent?.range ?? owner.range)
    guard argument("Scope", of: attribute)?.lowercased() == "function" else { return [whole] }
    let pattern = WildcardPattern(argument("Target", of: attribute) ?? "*")
    // The function that has the attribute counts too.
    let functions = ([owner.parent].compactMap { $0 } + Array(owner.descendants)).filter {
      $0.kind == .functionDefinition && pattern.matches($0.functionName ?? "")
    }
    // Where there is no such function it silences nothing, and is told as such.
    return functions.isEmpty ? [attribute.range] : functions.map(\.range)
  }

  private static func argument(_ name: String, of attribute: Node) -> String? {
    attribute.children(.namedArgument).first { $0.name?.lowercased() == name.lowercased() }?
      .descendants.first { $0.stringValue != nil }?.stringValue
  }
}
