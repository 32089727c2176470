import Testing

@testable import PowerShellSyntax

@Suite("Nodes and their values")
struct NodeTests {
  private func first(_ kind: NodeKind, _ source: String) throws -> Node {
    let tree = SyntaxTree.parse(SourceText(source))
    return try #require(tree.root?.descendants.first { $0.kind == kind })
  }

  @Test("strings")
  func strings() throws {
    #expect(try first(.stringConstantExpression, "'it''s'").stringValue == "it's")
    #expect(try first(.stringConstantExpression, "\"a`tb`u{1F600}\"\"\"").stringValue == "a\tb😀\"")
    #expect(try first(.expandableStringExpression, "\"a`t$b c\"").stringValue == "a\t$b c")
    #expect(try first(.stringConstantExpression, "@'\na\nb\n'@").stringValue == "a\nb")
    #expect(try first(.stringConstantExpression, "Get-MsolUser -All").stringKind == .bareWord)
    #expect(try first(.command, "a`b\"c d\"'e'").commandName == "a\u{8}c de")
  }

  @Test("commands")
  func commands() throws {
    let command = try first(.command, "& Get-MsolUser -All -Name:$n @more 2>> log.txt")
    #expect(command.invocationOperator == .call)
    #expect(command.commandName == "Get-MsolUser")
    let parameters = command.children(.element).filter { $0.kind == .commandParameter }
    #expect(parameters.map(\.parameterName) == ["All", "Name"])
    #expect(parameters.map(\.usesColon) == [false, true])
    #expect(parameters[1].child(.argument)?.variableName == "n")
    #expect(command.children(.element).last?.isSplatted == true)
    let redirection = try #require(command.child(.redirection))
    #expect(redirection.isAppend)
    #expect(redirection.streams?.from == .error)
    #expect(redirection.child(.location)?.stringValue == "log.txt")
  }

  @Test("definitions and types")
  func definitions() throws {
    let function = try first(.functionDefinition, "function Get-It { param([string[]] $Name = 'a') }")
    #expect(function.functionName == "Get-It")
    #expect(function.nameRange == 9..<15)
    let parameter = try #require(function.descendants.first { $0.kind == .parameter })
    #expect(parameter.child(.name)?.variableName == "Name")
    #expect(parameter.child(.attribute)?.typeName == "string[]")
    #expect(parameter.child(.defaultValue)?.stringValue == "a")
    #expect(try first(.convertExpression, "[System.Int32] 1").child(.type)?.typeName == "System.Int32")
    #expect(try first(.forEachStatement, ":outer foreach ($a in $b) { }").label == "outer")
    #expect(try first(.switchStatement, "switch -regex ($a) { b { } }").switchFlags == .regex)
  }

  @Test("numbers")
  func numbers() throws {
    #expect(try first(.constantExpression, "1kb").numberValue == .integer(1024))
    #expect(try first(.constantExpression, "$a = -5").integerText == "-5")
    #expect(try first(.constantExpression, "1.5").numberValue == .double(1.5))
    #expect(try first(.constantExpression, "0xFFFFFFFF").integerText == "-1")
    #expect(
      try first(.constantExpression, "123456789012345678901234567890n").integerText == "123456789012345678901234567890")
    #expect(try first(.constantExpression, "99999999999999999999").constantTypeName == "Decimal")
  }

  @Test("members")
  func members() throws {
    let call = try first(.invokeMemberExpression, "[Guid]::Parse($a, 1)")
    #expect(call.isStatic)
    #expect(call.memberName == "Parse")
    #expect(call.children(.argument).count == 2)
    #expect(call.child(.target)?.typeName == "Guid")
    #expect(try first(.memberExpression, "${a}?.b").isNullConditional)
  }

  @Test("places in the tree")
  func places() throws {
    let source = "Get-MsolUser -All | ForEach-Object { \"$($_.Name)\" } # done"
    let tree = SyntaxTree.parse(SourceText(source))
    let offset = source.utf8.distance(from: source.startIndex, to: try #require(source.range(of: "Name")).lowerBound)
    let node = try #require(tree.node(at: offset))
    #expect(node.stringValue == "Name")
    #expect(node.isInsideExpandableString)
    #expect(node.ancestors.contains { $0.kind == .expandableStringExpression })
    #expect(tree.comments.map { tree.text.slice($0.range) } == ["# done"])
    let command = try #require(tree.root?.descendants.first { $0.kind == .command })
    #expect(!command.isInsideExpandableString)
    #expect(tree.tokens(in: command.range).map(\.kind) == [.generic, .parameter])
    #expect(tree.tokens[tree.tokenIndex(atOrAfter: 1)].kind == .parameter)
  }

  @Test("children are in source order, and parents know them")
  func order() throws {
    for name in Fixtures.scripts {
      let tree = SyntaxTree.parse(SourceText.decode(try Fixtures.bytes("scripts/\(name)")))
      for node in try #require(tree.root).descendants {
        var last = -1
        for child in node.children where !child.range.isEmpty {
          #expect(child.range.lowerBound >= last)
          last = child.range.lowerBound
          #expect(child.parent == node)
        }
      }
    }
  }

  @Test("strings with doubled quotes know their values")
  func doubledQuotes() throws {
    let tree = SyntaxTree.parse(SourceText("\"$(\"\"a\"\" + 'b')\""))
    #expect(tree.errors.isEmpty)
    let values = tree.root?.descendants.filter { $0.kind == .stringConstantExpression }.map(\.stringValue)
    #expect(values == ["a", "b"])
  }
}
