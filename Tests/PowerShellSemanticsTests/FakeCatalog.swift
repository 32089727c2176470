import PowerShellSemantics
import PowerShellSyntax

/// A small catalog: users, groups, members and service principals.
struct FakeCatalog: CommandCatalog {
  static let signatures: [String: CommandSignature] = {
    func parameter(_ text: String) -> ParameterSignature {
      // Name[/alias] with `!` switch, `<` by property name, `^` by value, `@n` position
      var name = ""
      var result = ParameterSignature(name: "")
      for piece in text.split(separator: "/") {
        var plain = ""
        var iterator = piece.makeIterator()
        while let character = iterator.next() {
          switch character {
          case "!":
            result.isSwitch = true
            result.type = "SwitchParameter"
          case "<": result.acceptsPipelineByPropertyName = true
          case "^": result.acceptsPipelineByValue = true
          case "@": result.position = iterator.next().flatMap { Int(String($0)) }
          default: plain.append(character)
          }
        }
        if name.isEmpty { name = plain } else { result.aliases.append(plain) }
      }
      result.name = name
      return result
    }
    let rows = [
      "Get-MsolUser ObjectId< UserPrincipalName< SearchString All! Department City EnabledFilter MaxResults",
      "Set-MsolUser ObjectId< UserPrincipalName< DisplayName< City< Department< Title BlockCredential",
      "Remove-MsolUser ObjectId< UserPrincipalName< Force!",
      "Get-MsolGroup ObjectId< SearchString All!",
      "Get-MsolGroupMember GroupObjectId@0 All! MemberObjectTypes",
      "Add-MsolGroupMember GroupObjectId GroupMemberObjectId< GroupMemberType",
      "Get-MsolServicePrincipal AppPrincipalId< ObjectId< SearchString",
      "Get-MsolDevice DeviceId^<@0 All! Name/N",
      "Connect-MsolService Credential",
    ]
    var table: [String: CommandSignature] = [:]
    for row in rows {
      let parts = row.split(separator: " ").map(String.init)
      table[parts[0].lowercased()] = CommandSignature(
        name: parts[0], module: "MSOnline", parameters: parts.dropFirst().map { parameter($0) })
    }
    return table
  }()

  static let results: [String: TypeID] = [
    "Get-MsolUser": "User", "Get-MsolGroup": "Group", "Get-MsolGroupMember": "GroupMember",
    "Get-MsolServicePrincipal": "ServicePrincipal", "Get-MsolDevice": "Device",
  ]

  static let properties: [TypeID: [String: TypeID?]] = [
    "User": [
      "ObjectId": nil, "UserPrincipalName": nil, "DisplayName": nil, "City": nil, "IsLicensed": nil, "FirstName": nil,
      "Licenses": "License", "Department": nil, "BlockCredential": nil,
    ],
    "License": ["AccountSkuId": nil, "ServiceStatus": "ServiceStatus"],
    "ServiceStatus": ["ServicePlan": nil, "ProvisioningStatus": nil],
    "Group": ["ObjectId": nil, "DisplayName": nil],
    "GroupMember": ["ObjectId": nil, "EmailAddress": nil, "DisplayName": nil],
    "ServicePrincipal": ["ObjectId": nil, "AppPrincipalId": nil, "DisplayName": nil],
    "Device": ["DeviceId": nil],
  ]

  func signature(of name: String) -> CommandSignature? { Self.signatures[name.lowercased()] }
  func resultType(of call: BoundCall, in tree: SyntaxTree) -> TypeID? { Self.results[call.name] }
  func property(_ name: String, of type: TypeID) -> PropertyInfo? {
    for (known, value) in Self.properties[type] ?? [:] where known.lowercased() == name.lowercased() {
      return PropertyInfo(name: known, type: value)
    }
    return nil
  }
}

/// Parses and analyses a script.
func analysis(_ script: String) -> ScriptAnalysis {
  analyze(SyntaxTree.parse(SourceText(script)), catalog: FakeCatalog())
}

extension ScriptAnalysis {
  func text(_ node: NodeID) -> String { tree.node(node).text }

  /// `User.ObjectId` for each read; `?` after the types when it may be something else, `=` for a write.
  var readList: [String] {
    reads.map { read in
      let types = Set(read.objects.map { $0.type.name }).sorted().joined(separator: "|")
      var suffix = ""
      if case .propertyArgument(_, let kind) = read.context { suffix = " \(kind.rawValue)" }
      if read.context == .parameterBinding { suffix = " parameter" }
      return "\(types)\(read.mayBeOther ? "?" : "").\(read.name)\(read.isWrite ? "=" : "")\(suffix)"
    }
  }

  /// `kind Type text` for each escape.
  var escapeList: [String] {
    escapes.map { escape in
      "\(escape.kind.rawValue) \(Set(escape.objects.map { $0.type.name }).sorted().joined(separator: "|")): \(text(escape.node))"
    }
  }

  /// `Name Parameter=form:text` for each call.
  var callList: [String] {
    calls.map { call in
      var parts = [call.name]
      for argument in call.arguments {
        var text = argument.parameter
        switch argument.form {
        case .named: text += "=" + (argument.valueNode.map { self.text($0) } ?? "")
        case .switchPresent: text += "!"
        case .positional: text += "@" + (argument.valueNode.map { self.text($0) } ?? "")
        case .splatted: text += "~" + (argument.valueNode.map { self.text($0) } ?? "")
        case .pipelineByPropertyName(let property): text += "|." + property
        case .pipelineByValue: text += "|"
        }
        if argument.isConditional { text += "?" }
        parts.append(text)
      }
      for problem in call.problems {
        switch problem {
        case .unknownParameter(_, let name, let nearest): parts.append("[unknown \(name) \(nearest ?? "-")]")
        case .ambiguousParameter(_, let name, let candidates):
          parts.append("[ambiguous \(name) \(candidates.sorted().joined(separator: ","))]")
        case .tooManyPositionalArguments(let node): parts.append("[too many \(self.text(node))]")
        case .unknownSplat(let node): parts.append("[splat \(self.text(node))]")
        case .duplicateParameter(_, let name): parts.append("[duplicate \(name)]")
        case .missingArgument(_, let name): parts.append("[missing \(name)]")
        }
      }
      return parts.joined(separator: " ")
    }
  }

  /// The first node of a kind with a text.
  func find(_ kind: NodeKind, _ text: String, last: Bool = false) -> NodeID? {
    let found = tree.root.map { $0.descendants.filter { $0.kind == kind && $0.text == text } } ?? []
    return (last ? found.last : found.first)?.id
  }
}
