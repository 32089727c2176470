import ArgumentTable
import PowerShellSyntax

/// `explain`: prints what is known about an id or a cmdlet.
struct ExplainCommand {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func run() {
    guard let options = session.prepareEngine() else { return }
    let topics = session.arguments.operands
    if topics.isEmpty {
      for topic in session.engine.topics(options: options) { session.print(topic + "\n") }
      return
    }
    for (index, topic) in topics.enumerated() {
      if let place = Place(topic) {
        if index > 0 { session.print("\n") }
        explain(place, options)
        continue
      }
      guard let text = session.engine.explain(topic, options: options) else {
        session.raise(2)
        let near = nearestName(to: topic, in: session.engine.topics(options: options)).map { "; did you mean '\($0)'?" }
        session.printError(
          "msol2graph: nothing is known about '\(printable(topic))'\(near ?? "; 'msol2graph explain' lists what is")\n")
        continue
      }
      if index > 0 { session.print("\n") }
      session.print(text.hasSuffix("\n") ? text : text + "\n")
    }
  }

  private func explain(_ place: Place, _ options: EngineOptions) {
    switch FileSystem.read(place.path) {
    case .failure(let error):
      session.raise(2)
      session.printError("msol2graph: \(printable(place.path)): \(error.message)\n")
    case .success(let bytes):
      let input = ScriptInput(path: place.path, text: SourceText.decode(bytes))
      session.print(session.engine.explain(input, line: place.line, column: place.column, options: options))
    }
  }

  /// `FILE:LINE` or `FILE:LINE:COLUMN`, as findings print it.
  private struct Place {
    var path: String
    var line: Int
    var column: Int?

    init?(_ topic: String) {
      var parts = topic.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 2, let last = parts.last, let number = Int(last), number > 0 else { return nil }
      parts.removeLast()
      if parts.count >= 2, let line = parts.last.flatMap({ Int($0) }), line > 0 {
        parts.removeLast()
        (self.line, column) = (line, number)
      } else {
        line = number
      }
      path = parts.joined(separator: ":")
    }
  }
}
