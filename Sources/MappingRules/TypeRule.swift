import Findings
import PowerShellSemantics

/// What becomes of the properties of one type that old cmdlets return, or of one Graph shape that a view of such a type
/// has.
public struct TypeRule: Sendable {
  /// The type it is about.
  public var type: TypeID
  /// Resource in the table of Graph properties.
  public var graph: String?
  /// The type whose properties this one has too, where it does not say otherwise.
  public var extends: TypeID?
  /// Properties that the objects have besides those of the Graph resource: the code that makes them adds these.
  public var added: [String]
  /// .NET types of the old module that scripts may name (in parameters and casts) for such objects.
  public var netTypes: [String]
  /// In the rule's order.
  public var properties: [PropertyRule]
  /// Where the facts come from.
  public var sources: [String]
  /// `Shown`: Graph properties that a table of such objects shows.
  public var shown: [String]
  /// `List`: `$_` in the forms is the whole list of objects, not one of them.
  public var isList: Bool
  /// Graph names that are newer than the pinned tables.
  public var newerNames: [String]
  /// Where it stands in the rule file.
  public var place: RulePlace

  /// The rule of a property, by name ignoring case.
  public func property(_ name: String) -> PropertyRule? { properties.first { equalIgnoringCase($0.name, name) } }
}

/// What becomes of one property. In templates `$_` is the object.
public struct PropertyRule: Sendable {
  /// The old name, as the rule spells it.
  public var name: String
  /// The new form; with `views`, what all of them share.
  public var form: PropertyForm
  /// The first whose `covers` has everything that the script reads of the value is used.
  public var views: [View]
  /// The old type of the value, when it is an object (or list of objects) with properties of its own.
  public var type: TypeID?
  /// Where it stands in the rule file.
  public var place: RulePlace
}

/// One of several new shapes of a property's value.
public struct View: Sendable {
  /// The type file that gives the new forms of the value's properties; nil when the value has none that are followed.
  public var type: TypeID?
  /// Property names of the value; `Count` is `.Count`, `.Length`, truth and `[0]`. Nil: all that the type file has.
  public var covers: [String]?
  /// The new form.
  public var form: PropertyForm
  /// Where it stands in the rule file.
  public var place: RulePlace
  var table: DataTable?
}

/// The new text for a property that is read.
public struct PropertyForm: Sendable {
  /// A plain rename.
  public var name: String?
  /// The expression for any place.
  public var value: Template?
  /// The expression for conditions and comparisons with `$true`.
  public var whenTrue: Template?
  /// The expression for `-not` and comparisons with `$false`.
  public var whenFalse: Template?
  /// Constants that the value is compared with: old word (as written) → new word.
  public var words: [(old: String, new: String)]
  /// Whole comparisons with a constant: old word → the expression for "equals".
  public var equals: [(word: String, form: Template)]
  /// `Same`: constants that Graph spells as MSOnline did.
  public var same: [String]
  /// `Never`: constants that the value cannot be in Graph.
  public var never: [String]
  /// What names the same thing to Graph: the id of the licence whose name is read. Used where an argument needs the id.
  public var identifier: Template?
  /// Variable that the call's template assigned.
  public var local: String?
  /// Why nothing is changed and what to do.
  public var manual: String?
  /// How sure a change by it is, where it says.
  public var level: ConfidenceLevel?
  /// Why, in one sentence a person can act on.
  public var reason: String?
  /// Id of the finding that is reported.
  public var finding: String?
  /// Delegated permissions in addition.
  public var scopes: [String]
  /// Graph properties to ask for besides those that the templates read of `$_`.
  public var reads: [String]
  /// Id under `Helpers/`.
  public var helper: String?
  /// Where the form stands.
  public var place: RulePlace
  var table: DataTable?

  /// The translation of a constant, case ignored.
  public func word(for old: String) -> String? { words.first { equalIgnoringCase($0.old, old) }?.new }
  /// The expression for a comparison with a constant, case ignored.
  public func equalsForm(for word: String) -> Template? { equals.first { equalIgnoringCase($0.word, word) }?.form }
  /// Whether a constant is one that the value cannot be in Graph.
  public func isNever(_ word: String) -> Bool { never.contains { equalIgnoringCase($0, word) } }
  /// Graph properties that must be asked for when this form is used.
  public var neededProperties: [String] {
    var result = reads
    if let name { result.append(name) }
    for template in [value, whenTrue, whenFalse].compactMap({ $0 }) + equals.map(\.form) {
      for read in template.parsed.reads where !result.contains(where: { equalIgnoringCase($0, read) }) {
        result.append(read)
      }
    }
    return result
  }
}
