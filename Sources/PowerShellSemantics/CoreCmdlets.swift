/// What a core cmdlet does with objects, as far as the analysis follows it.
enum CoreBehaviour: Sendable {
  /// The input goes on unchanged.
  case pass
  /// Its parameter `Property` names properties by which it works; the input goes on.
  case sort
  case select, group, measure, compare, format, whereObject, forEachObject
  case convert, export
  case getMember, addMember, tee, outNull, outHost, writeOutput, writeHost
  case newObject, textInput
  case setVariable, getVariable, clearVariable
  /// Runs a script block that is an argument.
  case runBlock
  /// Takes plain values and gives something that is not followed.
  case plain
}

/// A cmdlet of PowerShell itself.
struct CoreCmdlet: Sendable {
  let signature: PreparedSignature
  let behaviour: CoreBehaviour

  /// The cmdlets by lower-cased name.
  static let table: [String: CoreCmdlet] = {
    var table: [String: CoreCmdlet] = [:]
    for (name, behaviour, parameters) in rows {
      let signature = CommandSignature(
        name: name, module: "Microsoft.PowerShell.Utility",
        parameters: parameters.split(separator: " ").map { parameter(String($0)) })
      table[name.lowercased()] = CoreCmdlet(
        signature: PreparedSignature(signature, takesRest: true), behaviour: behaviour)
    }
    return table
  }()

  /// `Name`, `Name@0` with a position, `Name!` for a switch.
  private static func parameter(_ text: String) -> ParameterSignature {
    if text.hasSuffix("!") {
      return ParameterSignature(name: String(text.dropLast()), type: "SwitchParameter", isSwitch: true)
    }
    let parts = text.split(separator: "@")
    return ParameterSignature(
      name: String(parts.first ?? ""), position: parts.count > 1 ? Int(parts[1]) : nil)
  }

  private static let tests =
    "EQ! NE! GT! GE! LT! LE! Like! NotLike! Match! NotMatch! Contains! NotContains! In! NotIn! Is! IsNot! Not! CEQ! "
    + "CNE! CGT! CGE! CLT! CLE! CLike! CNotLike! CMatch! CNotMatch! CContains! CNotContains! CIn! CNotIn!"

  private static let formatting = "GroupBy View ShowError! DisplayError! Force! Expand InputObject"

  private static let rows: [(String, CoreBehaviour, String)] = [
    (
      "Select-Object", .select,
      "Property@0 ExcludeProperty ExpandProperty First Last Skip SkipLast SkipIndex Index Unique! CaseInsensitive! "
        + "Wait! InputObject"
    ),
    ("Sort-Object", .sort, "Property@0 Descending! Unique! Stable! Top Bottom Culture CaseSensitive! InputObject"),
    ("Group-Object", .group, "Property@0 NoElement! AsHashTable! AsString! Culture CaseSensitive! InputObject"),
    (
      "Measure-Object", .measure,
      "Property@0 Sum! Average! Maximum! Minimum! AllStats! StandardDeviation! Line! Word! Character! IgnoreWhiteSpace! "
        + "InputObject"
    ),
    (
      "Compare-Object", .compare,
      "ReferenceObject@0 DifferenceObject@1 Property SyncWindow ExcludeDifferent! IncludeEqual! PassThru! Culture "
        + "CaseSensitive!"
    ),
    ("Format-Table", .format, "Property@0 AutoSize! HideTableHeaders! Wrap! RepeatHeader! " + formatting),
    ("Format-List", .format, "Property@0 " + formatting),
    ("Format-Wide", .format, "Property@0 AutoSize! Column " + formatting),
    ("Format-Custom", .format, "Property@0 Depth " + formatting),
    ("Where-Object", .whereObject, "Property@0 Value@1 FilterScript InputObject " + tests),
    (
      "ForEach-Object", .forEachObject,
      "Process@0 Begin End RemainingScripts MemberName ArgumentList Parallel ThrottleLimit TimeoutSeconds AsJob! "
        + "UseNewRunspace! InputObject"
    ),
    (
      "ConvertTo-Html", .convert,
      "Property@0 Head@1 Title@2 Body@3 As CssUri Fragment! PreContent PostContent Meta Charset Transitional! "
        + "InputObject"
    ),
    (
      "ConvertTo-Csv", .export,
      "InputObject@0 Delimiter@1 NoTypeInformation! IncludeTypeInformation! UseCulture! QuoteFields UseQuotes NoHeader!"
    ),
    ("ConvertTo-Json", .export, "InputObject@0 Depth Compress! EnumsAsStrings! AsArray! EscapeHandling"),
    ("ConvertTo-Xml", .export, "InputObject@0 Depth NoTypeInformation! As"),
    (
      "Export-Csv", .export,
      "Path@0 Delimiter@1 LiteralPath NoTypeInformation! IncludeTypeInformation! Encoding Append! Force! NoClobber! "
        + "UseCulture! QuoteFields UseQuotes NoHeader! InputObject"
    ),
    ("Export-Clixml", .export, "Path@0 Depth LiteralPath Encoding Force! NoClobber! InputObject"),
    ("Out-File", .export, "FilePath@0 Encoding@1 LiteralPath Append! Force! NoClobber! Width NoNewline! InputObject"),
    ("Set-Content", .export, "Path@0 Value@1 LiteralPath Encoding Force! NoNewline! PassThru! Stream"),
    ("Add-Content", .export, "Path@0 Value@1 LiteralPath Encoding Force! NoNewline! PassThru! Stream"),
    ("Out-GridView", .export, "Title Wait! OutputMode PassThru! InputObject"),
    ("Out-Printer", .export, "Name@0 InputObject"),
    ("Out-String", .export, "Stream! Width NoNewline! InputObject"),
    ("Get-Member", .getMember, "Name@0 MemberType View Static! Force! InputObject"),
    (
      "Add-Member", .addMember,
      "NotePropertyName@0 NotePropertyValue@1 MemberType Name Value SecondValue NotePropertyMembers TypeName PassThru! "
        + "Force! InputObject"
    ),
    ("Tee-Object", .tee, "FilePath@0 Variable LiteralPath Append! Encoding InputObject"),
    ("Out-Null", .outNull, "InputObject"),
    ("Out-Host", .outHost, "Paging! InputObject"),
    ("Out-Default", .outHost, "Transcript! InputObject"),
    ("Get-Unique", .pass, "AsString! OnType! CaseInsensitive! InputObject"),
    ("Get-Random", .pass, "InputObject Count Minimum Maximum SetSeed Shuffle!"),
    ("Write-Output", .writeOutput, "InputObject@0 NoEnumerate!"),
    (
      "Write-Host", .writeHost, "Object@0 NoNewline! Separator ForegroundColor BackgroundColor"
    ),
    ("Write-Verbose", .writeHost, "Message@0"),
    ("Write-Debug", .writeHost, "Message@0"),
    ("Write-Warning", .writeHost, "Message@0"),
    ("Write-Information", .writeHost, "MessageData@0 Tags@1"),
    (
      "Write-Error", .writeHost,
      "Message@0 Exception ErrorRecord Category ErrorId TargetObject RecommendedAction CategoryActivity CategoryReason"
    ),
    (
      "Write-Progress", .writeHost,
      "Activity@0 Status@1 Id@2 PercentComplete SecondsRemaining CurrentOperation ParentId Completed!"
    ),
    ("New-Object", .newObject, "TypeName@0 ArgumentList@1 Property ComObject Strict!"),
    ("Import-Csv", .textInput, "Path@0 Delimiter@1 LiteralPath Header Encoding UseCulture!"),
    ("ConvertFrom-Csv", .textInput, "InputObject@0 Delimiter@1 Header UseCulture!"),
    ("Read-Host", .textInput, "Prompt@0 AsSecureString! MaskInput!"),
    (
      "Set-Variable", .setVariable,
      "Name@0 Value@1 Scope Option Description Visibility Force! PassThru! Include Exclude"
    ),
    ("New-Variable", .setVariable, "Name@0 Value@1 Scope Option Description Visibility Force! PassThru!"),
    ("Get-Variable", .getVariable, "Name@0 ValueOnly! Scope Include Exclude"),
    ("Clear-Variable", .clearVariable, "Name@0 Scope Force! PassThru! Include Exclude"),
    ("Remove-Variable", .clearVariable, "Name@0 Scope Force! Include Exclude"),
    (
      "Invoke-Command", .runBlock,
      "ScriptBlock@0 ComputerName Session Credential ArgumentList FilePath NoNewScope! AsJob! JobName "
        + "HideComputerName! InputObject"
    ),
    ("Start-Job", .runBlock, "ScriptBlock@0 FilePath Name ArgumentList InitializationScript Credential InputObject"),
    (
      "Start-ThreadJob", .runBlock,
      "ScriptBlock@0 FilePath Name ArgumentList InitializationScript ThrottleLimit InputObject"
    ),
    ("Measure-Command", .plain, "Expression@0 InputObject"),
    ("Start-Sleep", .plain, "Seconds@0 Milliseconds Duration"),
    ("Get-Date", .plain, "Date@0 Format UFormat AsUTC! Year Month Day Hour Minute Second"),
    ("Join-Path", .plain, "Path@0 ChildPath@1 AdditionalChildPath Resolve!"),
    ("Test-Path", .plain, "Path@0 LiteralPath PathType IsValid!"),
    (
      "Import-Module", .plain,
      "Name@0 Force! Global! PassThru! DisableNameChecking! Prefix MinimumVersion RequiredVersion UseWindowsPowerShell!"
    ),
    ("Get-Content", .plain, "Path@0 LiteralPath Raw! Encoding TotalCount Tail Delimiter Wait!"),
  ]
}
