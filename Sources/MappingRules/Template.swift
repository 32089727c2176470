import PowerShellSyntax
import Synchronization

/// The text between the braces of a script block in a rule, without the indentation that its lines share.
public struct TemplateSource: Sendable {
  /// The dedented text.
  public var text: String
  /// Where the text stands in the file (between the braces).
  public var place: RulePlace
  /// Start of each line: offset in `text`, offset in the file. In ascending order.
  var lines: [(text: Int, file: Int)]

  /// The place in the rule file of a range of `text`.
  public func filePlace(_ range: Range<Int>) -> RulePlace {
    let start = fileOffset(range.lowerBound)
    return RulePlace(file: place.file, range: start..<max(start, fileOffset(range.upperBound)))
  }

  private func fileOffset(_ offset: Int) -> Int {
    guard let line = lines.last(where: { $0.text <= offset }) else { return place.range.lowerBound }
    return min(line.file + offset - line.text, place.range.upperBound)
  }
}

/// A piece of PowerShell with holes, parsed when first asked. All node ids belong to `tree`.
public final class Template: Sendable {
  /// The text and where it stands in its rule file.
  public let source: TemplateSource
  /// Names that are holes here: old parameters, the rule's `Holes`, `Result`, `Scopes`, `Modules`, `Body`; in the
  /// rule's spelling.
  public let holeNames: [String]
  private let cache = Mutex<Parsed?>(nil)

  /// Makes a template; nothing is parsed yet.
  public init(source: TemplateSource, holeNames: [String]) {
    self.source = source
    self.holeNames = holeNames
  }

  /// What a template consists of.
  public struct Parsed: Sendable {
    /// The tree of the template's own text.
    public var tree: SyntaxTree
    /// Variable nodes that are holes, with the hole's name in the rule's spelling.
    public var holes: [NodeID: String]
    /// Command nodes whose name is a transformation.
    public var transformations: [NodeID: Transformation]
    /// The statements of the template, in order.
    public var statements: [NodeID]
    /// The first command that is no transformation: arguments of parameters are added to it.
    public var mainCommand: NodeID?
    /// Variables that the template assigns (without `$`), in order of first assignment; they are fresh in the script.
    public var assignedVariables: [String]
    /// Property names that the template reads of `$_`, in order, each once.
    public var reads: [String]
  }

  /// The template's parts; parsed once.
  public var parsed: Parsed {
    cache.withLock { cached in
      if let cached { return cached }
      let parsed = parseTemplate(source, holeNames: holeNames)
      cached = parsed
      return parsed
    }
  }

  /// The dedented text between the braces.
  public var text: String { source.text }
  /// Where the text stands.
  public var place: RulePlace { source.place }
  /// The tree of the text.
  public var tree: SyntaxTree { parsed.tree }
  /// Variable nodes that are holes.
  public var holes: [NodeID: String] { parsed.holes }
  /// Commands that are done when the script is converted.
  public var transformations: [NodeID: Transformation] { parsed.transformations }
  /// The statements of the template, in order.
  public var statements: [NodeID] { parsed.statements }
  /// The command that gets the arguments.
  public var mainCommand: NodeID? { parsed.mainCommand }
  /// The one expression of a `Value` template: the node without its pipeline, or the pipeline when it is a command.
  public var expression: NodeID? {
    let parsed = parsed
    guard parsed.statements.count == 1, let first = parsed.statements.first else { return nil }
    return innermostExpression(parsed.tree.node(first)).id
  }
}

/// A command in a template that is done when the script is converted, not when it runs.
public enum Transformation: String, Sendable, CaseIterable {
  /// The opposite of a Boolean.
  case not
  /// A list of the one value.
  case array
  /// Key text to bytes.
  case base64ToBytes = "base64-to-bytes"
  /// Text after the last colon of an account SKU name.
  case skuPart = "sku-part"
  /// SKU id for an account SKU name.
  case skuID = "sku-id"
  /// SKU ids for a list of account SKU names.
  case skuIDList = "sku-id-list"
  /// Entries `@{ SkuId = … }` for one or several account SKU names.
  case skuEntries = "sku-entries"
  /// The part of a user principal name before the `@`, without what a mail nickname may not hold.
  case upnPrefix = "upn-prefix"
  /// A time in UTC.
  case utc
  /// A filter text with holes.
  case filter
  /// The object whose property the argument reads.
  case objectOf = "object-of"
  /// The value, or a generated password.
  case password
  /// The address for `Invoke-MgGraphRequest -Method PATCH`.
  case patchURI = "patch-uri"
  /// The per-user MFA state (`disabled`, `enabled`, `enforced`) of old requirement objects.
  case mfaState = "mfa-state"
  /// A constant translated by the property's `Words`.
  case words
}

/// An OData filter text with holes: `department eq {Department}`.
public struct FilterTemplate: Sendable, Hashable {
  /// One part of the text.
  public enum Part: Sendable, Hashable {
    case text(String)
    /// `{Name}` is an OData string literal with quotes doubled; `{Name:raw}` (`isRaw`) stands without quotes.
    case hole(name: String, isRaw: Bool)
  }
  /// As written in the rule.
  public var text: String
  /// The parts in order.
  public var parts: [Part]
  /// Where the text stands in the rule file.
  public var place: RulePlace

  /// Splits a text into its parts.
  public init(_ text: String, at place: RulePlace) {
    self.text = text
    self.place = place
    parts = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      var name = rest[rest.index(after: open)..<close]
      let isRaw = name.hasSuffix(":raw")
      if isRaw { name = name.dropLast(4) }
      parts.append(.hole(name: String(name), isRaw: isRaw))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
  }

  /// The names of its holes, in order.
  public var holeNames: [String] {
    parts.compactMap { if case .hole(let name, _) = $0 { name } else { nil } }
  }
}
