import MappingRules

/// A detector: looks for one kind of fault, by the arguments of a rule.
typealias DetectorFunction = @Sendable (LintContext, DetectorArguments) -> [Report]

/// The detectors by the names that rules use.
enum DetectorTable {
  static let functions: [String: DetectorFunction] = [
    "missing-parameter": missingParameter,
    "argument-value": argumentValue,
    "entry-value": entryValue,
    "collection-replaced": collectionReplaced,
    "stale-list": staleList,
    "value-not-returned": valueNotReturned,
    "returned-value-sent-back": returnedValueSentBack,
    "rebuilt-entry": rebuiltEntry,
    "plus-on-single-object": plusOnSingleObject,
    "compared-members": comparedMembers,
    "written-key": writtenKey,
    "result-discarded": resultDiscarded,
    "result-member": resultMember,
    "first-party-application": firstPartyApplication,
    "lookup-not-checked": lookupNotChecked,
    "variable-never-assigned": variableNeverAssigned,
    "unknown-command": unknownCommand,
    "empty-object-filled": emptyObjectFilled,
    "method-on-array-property": methodOnArrayProperty,
    "module-version": moduleVersion,
  ]
}
