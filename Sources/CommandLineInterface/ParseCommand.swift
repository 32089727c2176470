import PowerShellSyntax

/// `parse`: prints trees or tokens, or only syntax errors.
struct ParseCommand {
  private let session: Session
  private static let batchSize = 1024

  init(_ session: Session) { self.session = session }

  private struct Outcome: Sendable {
    var problem: InputProblem?
    var output: [UInt8] = []
    var errorCount = 0
  }

  func run() {
    let (files, problems) = session.collectInputs()
    let environment = session.environment
    let what = session.arguments.value("print") ?? "tree"
    let style = session.style(for: .output)
    let isQuiet = session.isQuiet
    let namesFiles = files.count + problems.count > 1
    var errorCount = 0
    var fileCount = 0
    // Trees of many files are large: those are made for few files at a time.
    for batch in files.inBatches(of: what == "none" ? Self.batchSize : 16) {
      let outcomes = WorkerPool.map(Array(batch)) { file -> Outcome in
        let document: Document
        switch Document.load(file, environment: environment, acceptsBinary: true) {
        case .failure(let error): return Outcome(problem: InputProblem(path: file.path, message: error.message))
        case .success(let loaded): document = loaded
        }
        var outcome = Outcome()
        for block in document.blocks {
          let tree = SyntaxTree.parse(block.text)
          outcome.errorCount += tree.errors.count
          switch what {
          case "none":
            if !isQuiet, !tree.errors.isEmpty { outcome.output += Self.errors(tree, of: block, in: document, style) }
          default:
            if Self.isTooDeep(tree, what: what) {
              return Outcome(
                problem: InputProblem(
                  path: file.path, message: "nests too deeply for its tree to be printed; use --print tokens or none"))
            }
            if namesFiles || document.blocks.count > 1 || block.fence != nil {
              let line = LineMap(document.text).line(utf8: block.fence?.range.lowerBound ?? 0)
              let place = block.fence == nil ? "" : ":\(line)"
              outcome.output += "# \(printable(file.displayName))\(place)\n".utf8
            }
            let dump = what == "tokens" ? TokenDump.write(tree) : TreeDump.write(tree)
            outcome.output += dump.utf8
            if let last = dump.utf8.last, last != 0x0A { outcome.output.append(0x0A) }
          }
        }
        return outcome
      }
      for outcome in outcomes {
        if let problem = outcome.problem {
          session.report(problem)
          continue
        }
        fileCount += 1
        errorCount += outcome.errorCount
        session.print(outcome.output)
      }
      if session.isOutputClosed { break }
    }
    if errorCount > 0 { session.raise(1) }
    if what == "none", !isQuiet, fileCount > 0 {
      session.printError(
        (errorCount == 0 ? "no syntax errors" : Tally.count(errorCount, "syntax error"))
          + " in \(Tally.count(fileCount, "file"))\n")
    }
  }

  /// Whether the indents alone would fill the memory: a chain of many thousand operators nests as deep.
  private static func isTooDeep(_ tree: SyntaxTree, what: String) -> Bool {
    guard what == "tree" else { return false }
    var depths: [Int32] = Array(repeating: 0, count: tree.nodeCount)
    var total = 0
    guard let root = tree.root else { return false }
    for node in root.descendants {
      guard let parent = node.parent else { continue }
      let depth = depths[Int(parent.id.raw)] + 1
      depths[Int(node.id.raw)] = depth
      total += Int(depth) * 2
      if total > indentLimit { return true }
    }
    return false
  }

  private static let indentLimit = 1 << 28

  private static func errors(_ tree: SyntaxTree, of block: Document.Block, in document: Document, _ style: Style)
    -> [UInt8]
  {
    let map = LineMap(document.text)
    var out: [UInt8] = []
    for error in tree.errors {
      let place = map.position(utf8: document.documentOffset(error.range.lowerBound, in: block))
      let path = style.bold("\(printable(document.file.displayName)):\(place.line):\(place.column):")
      out += "\(path) \(style.severity(.error)) \(error.id) \(printable(error.message))\n".utf8
    }
    return out
  }
}
