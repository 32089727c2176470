@testable import MappingRules
import PowerShellSyntax
import Testing

@Suite struct ReaderTests {
  func read(_ text: String) -> (table: DataTable?, problems: [String]) {
    let (table, problems) = DataFile.read(RuleFile(path: "Test.psd1", text: SourceText(text)))
    return (table, problems.map(\.description))
  }

  @Test func values() throws {
    let (table, problems) = read(
      """
      @{
          # a comment
          Text = 'it''s'; Number = 42
          Yes = $true; No = $false; Nothing = $null
          List = @('a', 'b'
              'c')
          Pair = 'x', 'y'
          Single = @('one')
          Tables = @( @{ A = 1 }, @{ A = 2 } )
          'quoted key' = "double"
          Code = { Get-MgUser -UserId $Id }
          Empty = @()
      }
      """)
    #expect(problems.isEmpty)
    let data = try #require(table)
    func strings(_ name: String) -> [String] {
      (data[name]?.elements ?? []).compactMap { if case .string(let text) = $0.content { text } else { nil } }
    }
    #expect(strings("text") == ["it's"])
    #expect(strings("LIST") == ["a", "b", "c"])
    #expect(strings("Pair") == ["x", "y"])
    #expect(strings("Single") == ["one"])
    #expect(strings("quoted key") == ["double"])
    #expect(data["Tables"]?.elements.count == 2)
    #expect(data["Empty"]?.elements.isEmpty == true)
    guard case .int(42)? = data["Number"]?.content, case .bool(true)? = data["Yes"]?.content,
      case .bool(false)? = data["No"]?.content,
      case .null? = data["Nothing"]?.content, case .scriptBlock(let code)? = data["Code"]?.content
    else {
      Issue.record("wrong kinds")
      return
    }
    #expect(code.text == "Get-MgUser -UserId $Id")
    #expect(data.entries.map(\.key).first == "Text")
  }

  @Test(arguments: [
    ("@{ A = direct }", "Test.psd1:1:8: expected data", "put quotes around a text"),
    ("@{\n  A = $x }", "Test.psd1:2:7: expected data", "put code into a script block"),
    ("@{ A = \"b $x\" }", "Test.psd1:1:8: expected data", "use single quotes"),
    ("@{ A = 1 + 2 }", "Test.psd1:1:8: expected data", "put code into a script block"),
    ("@{ A = 1.5 }", "Test.psd1:1:8: expected data", "whole number"),
    ("'text'", "Test.psd1:1:1: expected a table", "write the rule into @{ }"),
    ("", "Test.psd1:1:1: expected a table", "write the rule into @{ }"),
    ("@{ A = 1 }\n'more'", "Test.psd1:2:1: expected one table", "delete it"),
    ("@{ A = 'x", "Test.psd1:1:8: expected PowerShell data", "mend the syntax"),
  ])
  func errors(text: String, start: String, advice: String) {
    let problems = read(text).problems
    #expect(problems.contains { $0.hasPrefix(start) && $0.contains(advice) }, "\(problems)")
  }

  @Test func templatesAreDedentedAndKnowTheirPlace() throws {
    let (table, _) = read(
      """
      @{
          Code = {
              # first
              if ($x) {
                  Get-MgUser
              }
          }
      }
      """)
    guard case .scriptBlock(let source)? = table?["Code"]?.content else {
      Issue.record("no template")
      return
    }
    #expect(source.text == "# first\nif ($x) {\n    Get-MgUser\n}")
    let offset = Array(source.text.utf8).firstRange(of: Array("Get-MgUser".utf8))?.lowerBound ?? 0
    let place = source.filePlace(offset..<offset + 10)
    #expect(place.description == "Test.psd1:5:13")
    #expect(place.text == "Get-MgUser")
  }
}

extension Array where Element == UInt8 {
  func firstRange(of other: [UInt8]) -> Range<Int>? {
    indices.first { self[$0...].starts(with: other) }.map { $0..<$0 + other.count }
  }
}
