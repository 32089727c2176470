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
      old: ScriptInput(path: old.file.path, text: old.text), new: ScriptInput(path: new.file.path, text: new.text),
      options: options)
    var tally = Tally()
    tally.files = 2
    tally.add(differences.map(\.severity))
    if tally.serious > 0 { session.raise(1) }
    if session.isJSON {
      session.print(JSONReport.write(differences, old: old, new: new, tally))
    } else if !session.isQuiet {
      session.print(TextReport(style: session.style(for: .output)).write(differences, old: old, new: new))
      session.print(tally.findingsText + "\n")
    }
  }

  /// Reads a script; what is wrong has been told.
  private func load(_ path: String) -> Document? {
    let file = InputFile(path: path, relativePath: path)
    func fail(_ message: String) -> Document? {
      session.report(InputProblem(path: path, message: message))
      return nil
    }
    if file.isMarkdown { return fail("is a document; compare needs scripts") }
    switch Document.load(file, environment: session.environment) {
    case .failure(let error): return fail(error.message)
    case .success(let document):
      if let error = SyntaxTree.parse(document.text).errors.first(where: {
        $0.id != "WorkflowNotSupportedInPowerShellCore"
      }) {
        let place = LineMap(document.text).position(utf8: error.range.lowerBound)
        return fail("has a syntax error at \(place.line):\(place.column): \(error.message)")
      }
      return document
    }
  }
}
