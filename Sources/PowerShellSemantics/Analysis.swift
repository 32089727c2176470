import PowerShellSyntax

/// How an argument reached its parameter.
public enum ArgumentForm: Sendable, Hashable {
  /// `-Name value` or `-Name:value`
  case named
  /// `-Switch` without a value
  case switchPresent
  case positional
  /// A key of a hashtable that is splatted; `parameterNode` is the key, `valueNode` the entry's statement.
  case splatted(variable: NodeID)
  /// Bound from the pipeline by property name: the property of the input object that fits (no nodes).
  case pipelineByPropertyName(property: String)
  /// Bound from the pipeline by value.
  case pipelineByValue
}

/// One parameter of a bound call with its argument.
public struct BoundArgument: Sendable, Hashable {
  /// As the signature spells it; common parameters (`ErrorAction`, …) too.
  public var parameter: String
  public var isCommonParameter: Bool
  public var form: ArgumentForm
  /// The CommandParameter node, or the splatted hashtable's key.
  public var parameterNode: NodeID?
  /// The argument expression; nil for a switch without value and for pipeline input.
  public var valueNode: NodeID?
  /// The entry may be missing at run time (added under a condition to a splatted hashtable).
  public var isConditional: Bool

  public init(
    parameter: String, isCommonParameter: Bool = false, form: ArgumentForm, parameterNode: NodeID? = nil,
    valueNode: NodeID? = nil,
    isConditional: Bool = false
  ) {
    self.parameter = parameter
    self.isCommonParameter = isCommonParameter
    self.form = form
    self.parameterNode = parameterNode
    self.valueNode = valueNode
    self.isConditional = isConditional
  }
}

/// Why a call could not be bound wholly. A call with any problem is never converted.
public enum BindingProblem: Sendable, Hashable {
  case unknownParameter(node: NodeID, name: String, nearest: String?)
  case ambiguousParameter(node: NodeID, name: String, candidates: [String])
  case tooManyPositionalArguments(node: NodeID)
  /// `@name` whose keys are not known in the file.
  case unknownSplat(node: NodeID)
  case duplicateParameter(node: NodeID, name: String)
  case missingArgument(node: NodeID, name: String)
}

/// A command that the catalog knows, with its arguments bound as PowerShell would.
public struct BoundCall: Sendable, Hashable {
  /// The Command node.
  public var node: NodeID
  /// As the catalog spells it; `nameNode` is the element that names it (may be an alias or `MSOnline\Get-MsolUser`).
  public var name: String
  public var nameNode: NodeID
  public var arguments: [BoundArgument]
  public var problems: [BindingProblem]
  /// The pipeline element before this one, nil when the call is the first.
  public var pipelineInput: NodeID?
  /// Splatted variables (`@p` nodes) with the hashtable nodes that may be in them.
  public var splats: [Splat]

  public struct Splat: Sendable, Hashable {
    public var node: NodeID
    /// Hashtable literals that reach the splat (one when it is known exactly), empty when unknown.
    public var tables: [NodeID]
    /// The same variable is splatted to other commands too.
    public var isShared: Bool
    public init(node: NodeID, tables: [NodeID], isShared: Bool) {
      self.node = node
      self.tables = tables
      self.isShared = isShared
    }
  }

  public init(
    node: NodeID, name: String, nameNode: NodeID, arguments: [BoundArgument] = [], problems: [BindingProblem] = [],
    pipelineInput: NodeID? = nil, splats: [Splat] = []
  ) {
    self.node = node
    self.name = name
    self.nameNode = nameNode
    self.arguments = arguments
    self.problems = problems
    self.pipelineInput = pipelineInput
    self.splats = splats
  }

  /// The argument of a parameter, by name ignoring case.
  public func argument(_ parameter: String) -> BoundArgument? {
    arguments.first { $0.parameter.lowercased() == parameter.lowercased() }
  }
}

/// Objects of one type that came out of one call, or out of a property of such objects.
public struct ObjectReference: Hashable, Sendable, Comparable {
  public var type: TypeID
  /// The Command node that brought the object.
  public var origin: NodeID
  /// Property names (catalog spelling) from the origin's result to this object; empty for the result itself.
  public var path: [String]

  public init(type: TypeID, origin: NodeID, path: [String] = []) {
    self.type = type
    self.origin = origin
    self.path = path
  }
  public static func < (a: ObjectReference, b: ObjectReference) -> Bool {
    if a.origin != b.origin { return a.origin < b.origin }
    if a.type != b.type { return a.type < b.type }
    return a.path.lexicographicallyPrecedes(b.path)
  }
}

/// What an expression may hold, as far as it can be known without running the script.
public struct AbstractValue: Hashable, Sendable {
  /// Followed objects; more than one entry when branches differ or several calls reach the place.
  public var objects: [ObjectReference] = []
  /// It may (also) be something that is not followed: a parameter, another command's output …
  public var mayBeOther = true
  /// Nodes of the expressions it may have been assigned from (literals, calls, hashtables, …), newest last, at most 8.
  public var sources: [NodeID] = []
  /// Entries of a hashtable or [pscustomobject] or Select-Object's output, by lower-cased name.
  public var fields: [String: AbstractValue]?
  /// It comes from a CSV column, Read-Host, a parameter without default or an empty default: it may be empty at run time.
  public var mayBeEmpty = false

  /// It may be something whose members are not known (`fields` may then be incomplete).
  var isOpen = true
  /// It is a collection or dictionary that the script fills.
  var isContainer = false
  /// Entries of hashtables as the script spells them, for splatting.
  var entries: [TableEntry] = []
  /// The Hashtable nodes that it may be.
  var tables: [NodeID] = []
  /// Members, lower-cased, that were tested not to be empty.
  var testedFields: [String] = []

  public init() {}
}

/// The syntax in which a property is read.
public enum ReadContext: Sendable, Hashable {
  /// `$u.Name`, `(…).Name`, `$_.Name`, also inside strings. The node is the MemberExpression.
  case member
  /// A property named in an argument: the node is the string constant. `command` is the Command node.
  case propertyArgument(command: NodeID, kind: PropertyArgumentKind)
  /// A parameter of a function takes the property from the pipeline by its name: the node is the Parameter, the name its variable.
  case parameterBinding
}

public enum PropertyArgumentKind: String, Sendable, Hashable {
  /// Select-Object -Property: the name becomes a column
  case select
  case expandProperty, excludeProperty
  case sort, group, measure, compare, unique
  /// Format-Table, Format-List, Format-Wide: the name becomes a heading
  case format
  /// ConvertTo-Html, ConvertTo-Csv … -Property
  case convert
  /// Where-Object Name -eq value, Where-Object Name; the whole command is the place
  case whereSimple
  /// ForEach-Object Name
  case forEachMember
  /// `Expression = 'Name'` in a calculated property
  case calculatedExpression
}

/// One place where a property of a followed object is read (or written: `isWrite`).
public struct PropertyRead: Sendable, Hashable {
  public var node: NodeID
  /// The node that spells the name.
  public var nameNode: NodeID
  /// As written.
  public var name: String
  /// The expression whose property is read, nil for arguments.
  public var objectNode: NodeID?
  public var objects: [ObjectReference]
  /// The object may also be something that is not followed.
  public var mayBeOther: Bool
  public var context: ReadContext
  public var isWrite: Bool
}

/// A followed object leaves what can be followed, or its properties are read by names that are not known.
public struct Escape: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// Select-Object *, Format-List *, no property list before an export
    case allProperties
    /// argument or pipeline input of a command that is not followed
    case unknownCommand
    /// Export-Csv, ConvertTo-Json, Export-Clixml, Out-GridView … of the whole object
    case exported
    /// `$_.$name`, `.PSObject.Properties`, Get-Member
    case dynamicMember
    /// a method of the object, `.Add(…)`
    case method
    /// returned from a function that nobody in the file calls, or output of the script
    case output
    /// stored where it is not followed ($global:, hashtable with unknown key …)
    case stored
  }
  public var node: NodeID
  public var kind: Kind
  public var objects: [ObjectReference]
}

/// A place where the script compares a followed property's value with something.
/// (Comparisons are found by the consumer from the tree; this is kept for `switch` conditions.)
public struct ScriptAnalysis: Sendable {
  public let tree: SyntaxTree
  /// Commands that the catalog knows, in source order.
  public var calls: [BoundCall] = []
  public var reads: [PropertyRead] = []
  public var escapes: [Escape] = []
  /// Values of expression and pipeline nodes that hold something worth knowing.
  public var values: [NodeID: AbstractValue] = [:]
  /// Set when the bound on rounds was reached before the analysis settled.
  public var reachedRoundLimit = false
  /// What the queries look up.
  var facts = AnalysisFacts()

  init(tree: SyntaxTree) { self.tree = tree }
}
