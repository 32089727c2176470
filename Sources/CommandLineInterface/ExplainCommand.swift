import ArgumentTable

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
}
