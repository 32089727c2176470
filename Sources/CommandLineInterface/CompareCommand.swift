import Comparison
import Findings
import PowerShellSyntax

/// `compare`: says what a conversion lost or changed.
struct CompareCommand {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func run() {
    let operands = session.arguments.operands
    guard operands.count == 2 else {
      session.raise(session.refuse("compare needs the original and the new script"))
      return
    }
    if operands.allSatisfy({ $0 == "-" }) {
      session.raise(session.refuse("standard input (-) can be read only once"))
      return
    }
    guard let options = session.prepareEngine(), let old = load(operands[0]), let new = load(operands[1]) else {
      return
    }
    let differences = session.engine.compare(
      old: ScriptInput(path: operands[0], text: old.text), new: ScriptInput(path: operands[1], text: new.text),
      options: options
    ).map { difference in
      var difference = difference
      difference.old = old.documentRange(difference.old)
      difference.new = new.documentRange(difference.new)
      return difference
    }
    var tally = Tally()
    tally.files = 2
    tally.add(differences.map(\.severity))
    if tally.serious > 0 { session.raise(1) }
    if session.isJSON {
      session.print(JSONReport.write(differences, old: old.document, new: new.document, tally))
    } else if !session.isQuiet {
      let report = TextReport(style: session.style(for: .output))
      session.print(report.write(differences, old: old.document, new: new.document))
      session.print(tally.findingsText + "\n")
    }
  }

  /// Reads a script, or the blocks of a document; what is wrong has been told.
  private func load(_ path: String) -> JoinedBlocks? {
    let file = InputFile(path: path, relativePath: path)
    func fail(_ message: String) -> JoinedBlocks? {
      session.report(InputProblem(path: path, message: message))
      return nil
    }
    switch Document.load(file, environment: session.environment) {
    case .failure(let error): return fail(error.message)
    case .success(let document):
      let map = LineMap(document.text)
      var leftOut: [String] = []
      let joined = JoinedBlocks(document) { offset, error in
        let place = map.position(utf8: offset)
        leftOut.append("\(place.line):\(place.column): \(error.message)")
      }
      if let first = leftOut.first, joined.isEmpty { return fail("has a syntax error at \(first)") }
      if joined.isEmpty { return fail("has no PowerShell to compare") }
      for place in leftOut { session.note("\(path): a block is left out, it has a syntax error at \(place)") }
      return joined
    }
  }
}
