import Findings
import PowerShellSyntax

/// `lint`: reports findings; with `--fix`, new texts are made like conversions.
struct LintCommand {
  private let session: Session
  private static let batchSize = 64
  private static let needsFix = ["diff", "check", "in-place", "output", "force", "level"]

  init(_ session: Session) { self.session = session }

  private enum Outcome: Sendable {
    case problem(InputProblem)
    case findings(Document, [Finding], text: String)
  }

  func run() {
    if session.arguments.has("fix") {
      ConvertCommand(session, work: .fixing).run()
      return
    }
    if let option = Self.needsFix.first(where: { session.arguments.has($0) }) {
      session.raise(session.refuse("--\(option) only goes with --fix"))
      return
    }
    guard let options = session.prepareEngine() else { return }
    let (files, problems) = session.collectInputs()
    let (engine, environment, isJSON) = (session.engine, session.environment, session.isJSON)
    let report = session.isQuiet || isJSON ? nil : TextReport(style: session.style(for: .output))
    var json = JSONReport()
    if isJSON { for problem in problems { json.add(path: problem.path, error: problem.message) } }
    var tally = Tally()
    tally.failures = problems.count
    for batch in files.inBatches(of: Self.batchSize) {
      let outcomes = WorkerPool.map(Array(batch)) { file -> Outcome in
        switch Document.load(file, environment: environment) {
        case .failure(let error): return .problem(InputProblem(path: file.path, message: error.message))
        case .success(let document):
          let lists = engine.lint(document.inputs, options: options)
          let findings = document.located(lists)
          return .findings(document, findings, text: report?.write(findings, of: document) ?? "")
        }
      }
      for outcome in outcomes {
        switch outcome {
        case .problem(let problem):
          session.report(problem)
          tally.failures += 1
          if isJSON { json.add(path: problem.path, error: problem.message) }
        case .findings(let document, let findings, let text):
          tally.files += 1
          tally.add(findings)
          session.print(text)
          if isJSON { json.add(document, findings: findings) }
        }
      }
      if isJSON { session.print(json.take()) }
    }
    if tally.serious > 0 { session.raise(1) }
    if isJSON {
      session.print(json.finish(tally, isConversion: false))
    } else if !session.isQuiet, tally.files > 0 {
      session.print(tally.findingsText + "\n")
    }
  }
}
