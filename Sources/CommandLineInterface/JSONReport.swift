import Comparison
import Findings
import PowerShellSyntax

/// Writes findings and conversions as JSON, version 1 of the schema.
///
/// `{"version": 1, "files": [{"path", "findings": […]}], "summary": {…}}`; a conversion's files also have `"converted"`
/// and `"changes"`; a file that could not be read or written has `"error"`. Ranges of changes are those of the file as it
/// was; findings of `lint --fix` speak of `"converted"`.
struct JSONReport {
  private var writer = JSONWriter()

  init() {
    writer.open("{")
    writer.key("version")
    writer.value(1)
    writer.key("files")
    writer.open("[")
  }

  /// What was written since the last call.
  mutating func take() -> [UInt8] { writer.take() }

  /// Adds a file that failed.
  mutating func add(path: String, error: String) {
    writer.object { writer in
      writer.key("path")
      writer.value(path)
      writer.key("findings")
      writer.array { _ in }
      writer.key("error")
      writer.value(error)
    }
  }

  /// Adds a file with its findings.
  mutating func add(_ document: Document, findings: [Finding]) { add(document, findings: findings, conversion: nil) }

  /// Adds a file with what a conversion made of it.
  mutating func add(_ conversion: Conversion, error: String?) {
    add(conversion.subject, findings: conversion.findings, conversion: conversion, error: error)
  }

  private mutating func add(
    _ subject: Document, findings: [Finding], conversion: Conversion?, error: String? = nil
  ) {
    let subjectMap = LineMap(subject.text)
    writer.object { writer in
      writer.key("path")
      writer.value(subject.file.path)
      writer.key("findings")
      writer.array { writer in
        for finding in findings { Self.write(finding, subjectMap, to: &writer) }
      }
      if let conversion {
        let map = LineMap(conversion.document.text)
        writer.key("converted")
        writer.value(utf8: conversion.newText)
        writer.key("changes")
        writer.array { writer in
          for change in conversion.changes {
            writer.object { writer in
              writer.key("rule")
              writer.value(change.ruleID)
              writer.key("level")
              writer.value(change.level.rawValue)
              writer.key("message")
              writer.value(change.message)
              writer.key("range")
              Self.write(change.range, map, to: &writer)
              if !change.edits.isEmpty { Self.write(change.edits, map, to: &writer) }
            }
          }
        }
      }
      if let conversion {
        writer.key("reads")
        Self.write(conversion.reads, to: &writer)
      }
      if let error {
        writer.key("error")
        writer.value(error)
      }
    }
  }

  private static func write(_ reads: ReadCounts, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("resolved")
      writer.value(reads.resolved)
      writer.key("unresolved")
      writer.object { writer in
        for (id, count) in reads.unresolved.sorted(by: { $0.key < $1.key }) {
          writer.key(id)
          writer.value(count)
        }
      }
    }
  }

  /// What `compare` found, version 1 of the schema: `{"version": 1, "old", "new", "differences": […], "summary": {…}}`.
  static func write(_ differences: [Difference], old: Document, new: Document, _ tally: Tally) -> [UInt8] {
    var writer = JSONWriter()
    let maps = (LineMap(old.text), LineMap(new.text))
    writer.object { writer in
      writer.key("version")
      writer.value(1)
      writer.key("old")
      writer.value(old.file.path)
      writer.key("new")
      writer.value(new.file.path)
      writer.key("differences")
      writer.array { writer in
        for difference in differences {
          writer.object { writer in
            writer.key("rule")
            writer.value(difference.ruleID)
            writer.key("severity")
            writer.value(difference.severity.rawValue)
            writer.key("message")
            writer.value(difference.message)
            writer.key("oldRange")
            write(difference.old, maps.0, to: &writer)
            writer.key("newRange")
            write(difference.new, maps.1, to: &writer)
            writer.key("help")
            writer.value(difference.help)
          }
        }
      }
      writer.key("summary")
      writer.object { writer in
        for (name, count) in [("errors", tally.errors), ("warnings", tally.warnings), ("infos", tally.infos)] {
          writer.key(name)
          writer.value(count)
        }
      }
    }
    return writer.take()
  }

  /// Ends the report.
  mutating func finish(_ tally: Tally, isConversion: Bool) -> [UInt8] {
    writer.close("]")
    writer.key("summary")
    writer.object { writer in
      writer.key("files")
      writer.value(tally.files)
      writer.key("failed")
      writer.value(tally.failures)
      writer.key("errors")
      writer.value(tally.errors)
      writer.key("warnings")
      writer.value(tally.warnings)
      writer.key("infos")
      writer.value(tally.infos)
      if isConversion {
        writer.key("changedFiles")
        writer.value(tally.changedFiles)
        writer.key("changes")
        writer.value(tally.changes)
      }
    }
    writer.close("}")
    return writer.take()
  }

  private static func write(_ finding: Finding, _ map: LineMap, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("rule")
      writer.value(finding.ruleID)
      writer.key("severity")
      writer.value(finding.severity.rawValue)
      writer.key("level")
      writer.value(finding.level.rawValue)
      writer.key("message")
      writer.value(finding.message)
      writer.key("range")
      write(finding.range, map, to: &writer)
      writer.key("fix")
      if let fix = finding.fix {
        writer.object { writer in
          write(fix.edits, map, to: &writer)
          writer.key("level")
          writer.value(fix.level.rawValue)
        }
      } else {
        writer.null()
      }
      writer.key("help")
      writer.value(finding.help)
    }
  }

  /// Writes the key `edits` with its value.
  private static func write(_ edits: [TextEdit], _ map: LineMap, to writer: inout JSONWriter) {
    writer.key("edits")
    writer.array { writer in
      for edit in edits {
        writer.object { writer in
          writer.key("range")
          write(edit.range, map, to: &writer)
          writer.key("replacement")
          writer.value(edit.replacement)
        }
      }
    }
  }

  private static func write(_ range: Range<Int>, _ map: LineMap, to writer: inout JSONWriter) {
    writer.object { writer in
      for (name, offset) in [("start", range.lowerBound), ("end", range.upperBound)] {
        let place = map.position(utf8: offset)
        writer.key(name)
        writer.object { writer in
          writer.key("line")
          writer.value(place.line)
          writer.key("column")
          writer.value(place.column)
          writer.key("offset")
          writer.value(offset)
        }
      }
    }
  }
}
