import Findings
import MSOLToGraph
import PowerShellSyntax

/// `convert` and `lint --fix`: makes new texts of scripts and writes or shows them.
struct ConvertCommand {
  private let session: Session
  private let work: Work
  private let mode: Mode
  private static let batchSize = 32
  private static let waysForSeveral = "--diff, --check, --in-place, --output DIR or --format json"

  /// What is made of scripts.
  enum Work: Sendable {
    case conversion, fixing
  }

  private enum Mode {
    case print, diff, check, inPlace
    case output(String)
    case json

    /// Nothing but the files as they were is at hand afterwards.
    var leavesFiles: Bool {
      switch self {
      case .diff, .check: true
      case .print, .inPlace, .output, .json: false
      }
    }
  }

  init(_ session: Session, work: Work = .conversion) {
    self.session = session
    self.work = work
    let arguments = session.arguments
    if arguments.has("in-place") {
      mode = .inPlace
    } else if let directory = arguments.value("output") {
      mode = .output(directory)
    } else if arguments.has("diff") {
      mode = .diff
    } else if arguments.has("check") {
      mode = .check
    } else if session.isJSON {
      mode = .json
    } else {
      mode = .print
    }
  }

  func run() {
    if let message = wrongUse() {
      session.raise(session.refuse(message))
      return
    }
    guard let options = session.prepareEngine() else { return }
    var outputDirectory: String?
    if case .output(let directory) = mode { outputDirectory = directory }
    let (files, problems) = session.collectInputs(skipping: outputDirectory)
    if case .print = mode, files.count > 1 {
      session.raise(
        session.refuse(
          "\(files.count) files cannot be printed one after another; add \(Self.waysForSeveral)"
        ))
      return
    }
    var writer = ResultWriter(session: session)
    for problem in problems { writer.addFailure(problem) }
    let (engine, environment, work, showsOld) = (session.engine, session.environment, work, mode.leavesFiles)
    let report = session.isQuiet || session.isJSON ? nil : TextReport(style: session.style(for: .error))
    let groups =
      switch work {
      case .conversion: FileGroups.make(files, engine: engine, environment: environment)
      case .fixing: files.map { [$0] }
      }
    for batch in groups.inBatches(of: Self.batchSize) {
      let results = WorkerPool.map(Array(batch)) { group in
        Self.convert(
          group, work, engine: engine, options: options, environment: environment, report: report, showsOld: showsOld)
      }
      for result in results.joined() {
        switch result {
        case .failure(let problem):
          session.report(problem)
          writer.addFailure(problem)
        case .success(let conversion): handle(conversion, &writer)
        }
      }
      writer.passOn()
    }
    writer.finish()
    if writer.tally.serious > 0 { session.raise(1) }
    if case .print = mode, files.count + problems.count <= 1, writer.tally.findings == 0 { return }
    if !session.isQuiet, !session.isJSON, writer.tally.files > 0 { session.printError(summary(writer.tally)) }
  }

  /// Converts scripts that load each other in one go; a single script is the common case.
  private static func convert(
    _ group: [InputFile], _ work: Work, engine: any Engine, options: EngineOptions, environment: Environment,
    report: TextReport?, showsOld: Bool
  ) -> [Result<Conversion, InputProblem>] {
    let documents = group.map { file in
      Document.load(file, environment: environment).mapError { InputProblem(path: file.path, message: $0.message) }
    }
    let loaded = documents.compactMap { try? $0.get() }
    let inputs = loaded.flatMap(\.inputs)
    var outputs =
      switch work {
      case .conversion: engine.convert(inputs, options: options)[...]
      case .fixing: engine.fix(inputs, options: options)[...]
      }
    return documents.map { document in
      document.map { document in
        let own = Array(outputs.prefix(document.blocks.count))
        outputs = outputs.dropFirst(document.blocks.count)
        switch work {
        case .conversion: return Conversion(document, outputs: own, report: report)
        case .fixing:
          return Conversion(document, outputs: own, report: report, showsOld: showsOld) {
            engine.lint($0.inputs, options: options)
          }
        }
      }
    }
  }

  /// Why the options do not go together.
  private func wrongUse() -> String? {
    let arguments = session.arguments
    let readsInput = arguments.operands.contains("-")
    if readsInput, arguments.operands.filter({ $0 == "-" }).count > 1 {
      return "standard input (-) can be read only once"
    }
    if readsInput, arguments.has("in-place") { return "--in-place cannot replace standard input (-); name a file" }
    if readsInput, arguments.has("output") { return "--output needs names of files; standard input (-) has none" }
    if arguments.has("force"), !arguments.has("output") { return "--force only goes with --output" }
    if session.isJSON, arguments.has("diff") { return "--diff and --format json cannot be used together" }
    if case .print = mode {
      if arguments.operands.count > 1 {
        return
          "several files cannot be printed one after another; add \(Self.waysForSeveral)"
      }
      if let operand = arguments.operands.first, operand != "-", case .success(let status) = FileSystem.status(operand),
        status.kind == .directory
      {
        return "a folder needs \(Self.waysForSeveral)"
      }
    }
    return nil
  }

  private func handle(_ conversion: Conversion, _ writer: inout ResultWriter) {
    let name = conversion.document.file.displayName
    var failure: FileError?
    switch mode {
    case .print: session.print(printed(conversion))
    case .diff:
      if conversion.isChanged {
        session.raise(1)
        if conversion.diffIsDecoded {
          session.note(
            "\(name): shown as UTF-8, but the file is UTF-16; use --in-place instead of patch"
          )
        }
        session.print(conversion.diff())
      }
    case .check:
      if conversion.isChanged {
        session.raise(1)
        if !session.isJSON { session.print(printable(conversion.document.file.displayName) + "\n") }
      }
    case .inPlace:
      if conversion.isChanged {
        failure = FileSystem.replace(conversion.document.file.path, with: conversion.newFileBytes)
      }
    case .output(let directory):
      failure = writeCopy(conversion, below: directory)
    case .json: break
    }
    if let failure {
      let problem = InputProblem(path: conversion.document.file.path, message: failure.message)
      session.report(problem)
    } else if conversion.changesEncoding {
      session.note(
        "\(name): has characters that its code page has not; it becomes UTF-8 with a byte-order mark"
      )
    }
    writer.add(conversion, failure: failure)
  }

  /// A terminal gets text; a file or pipe the bytes that the file would have.
  private func printed(_ conversion: Conversion) -> [UInt8] {
    session.environment.isTerminal(.output) ? conversion.newText : conversion.newFileBytes
  }

  private func writeCopy(_ conversion: Conversion, below directory: String) -> FileError? {
    let file = conversion.document.file
    let root = directory.hasSuffix("/") ? directory : directory + "/"
    let target = root + file.relativePath
    let parts = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if let error = FileSystem.makeDirectories(parts.joined(separator: "/")) {
      return FileError("cannot be written below \(directory): the folder \(error.message)")
    }
    if FileSystem.exists(target) {
      if FileSystem.realPath(target) == FileSystem.realPath(file.path) {
        return FileError("would be replaced by --output \(directory); use --in-place for that, or another folder")
      }
      if case .success(let old) = FileSystem.read(target), old == conversion.newFileBytes { return nil }
      if !session.arguments.has("force") {
        return FileError(
          "was not written: \(target) is there already; remove it, choose another folder, or add --force")
      }
    }
    var mode: UInt32?
    if case .success(let status) = FileSystem.status(file.path) { mode = status.mode }
    return FileSystem.replace(target, with: conversion.newFileBytes, mode: mode).map {
      FileError("\(target) \($0.message)")
    }
  }

  private func summary(_ tally: Tally) -> String {
    let verb: String =
      switch mode {
      case .diff, .check: "would change"
      default: "changed"
      }
    return "\(tally.findingsText); \(tally.changedFiles) \(verb)\n"
  }
}

/// A document and what the engine made of it.
struct Conversion: Sendable {
  let document: Document
  /// The document that the findings speak of: the one that was read, or the mended one.
  let subject: Document
  let findings: [Finding]
  let changes: [Change]
  let reads: ReadCounts
  /// The new decoded text in UTF-8.
  let newText: [UInt8]
  let isChanged: Bool
  /// Whether the new text does not fit the file's code page.
  let changesEncoding: Bool
  let newFileBytes: [UInt8]
  /// The findings as text.
  let report: String

  /// - Parameters:
  ///   - showsOld: the reader has the old document, so that the places of what is left are those of it.
  ///   - check: findings of the new document; nil where the outputs have those of the old one.
  init(
    _ document: Document, outputs: [ConversionOutput], report: TextReport?, showsOld: Bool = false,
    check: ((Document) -> [[Finding]])? = nil
  ) {
    self.document = document
    changes = zip(document.blocks, outputs).flatMap { block, output in
      output.changes.map { document.located($0, in: block) }
    }
    reads = outputs.reduce(into: ReadCounts()) { $0 += $1.reads }
    newText = document.assemble(outputs.map { $0.isConverted ? $0.converted : nil })
    isChanged = newText != document.text.bytes
    if let check {
      let encoding = document.text.encoding
      let mended =
        isChanged ? Document(file: document.file, text: SourceText(bytes: newText, encoding: encoding)) : document
      if showsOld, isChanged, mended.blocks.count == outputs.count {
        subject = document
        findings = document.located(zip(check(mended), outputs).map { $0.movedBack(by: $1.places) })
      } else {
        subject = mended
        findings = mended.located(check(mended))
      }
    } else {
      subject = document
      findings = document.located(outputs.map(\.findings))
    }
    var bytes: [UInt8]
    var isMoved = false
    if isChanged {
      var encoded = SourceText.encode(newText, as: document.text.encoding)
      if !encoded.unencodable.isEmpty {
        encoded = SourceText.encode(newText, as: .utf8WithBOM)
        isMoved = true
      }
      bytes = encoded.bytes
      if let last = document.text.trailingByte { bytes.append(last) }
    } else {
      bytes = document.text.encoded()
    }
    newFileBytes = bytes
    changesEncoding = isMoved
    self.report = report?.write(findings, of: subject) ?? ""
  }

  /// Whether the diff shows decoded text that `patch` cannot apply to the file.
  var diffIsDecoded: Bool {
    document.text.encoding == .utf16LittleEndian || document.text.encoding == .utf16BigEndian
  }

  func diff() -> [UInt8] {
    let path = document.file.isStandardInput ? "stdin" : document.file.path
    if diffIsDecoded { return UnifiedDiff.write(path: path, old: document.text.bytes, new: newText) }
    return UnifiedDiff.write(path: path, old: document.text.encoded(), new: newFileBytes)
  }
}

/// Collects results for the report.
private struct ResultWriter {
  let session: Session
  var tally = Tally()
  private var json = JSONReport()

  init(session: Session) { self.session = session }

  mutating func addFailure(_ problem: InputProblem) {
    tally.failures += 1
    if session.isJSON { json.add(path: problem.path, error: problem.message) }
  }

  mutating func add(_ conversion: Conversion, failure: FileError?) {
    tally.files += 1
    tally.add(conversion.findings)
    if failure != nil { tally.failures += 1 }
    if conversion.isChanged, failure == nil { tally.changedFiles += 1 }
    tally.changes += conversion.changes.count
    if session.isJSON {
      json.add(conversion, error: failure?.message)
    } else if !conversion.report.isEmpty {
      session.printError(conversion.report)
    }
  }

  mutating func passOn() {
    if session.isJSON { session.print(json.take()) }
  }

  mutating func finish() {
    if session.isJSON { session.print(json.finish(tally, isConversion: true)) }
  }
}

extension [Finding] {
  /// The findings of a mended text with the places of the text before.
  fileprivate func movedBack(by places: OldPlaces) -> [Finding] {
    map { finding in
      var finding = finding
      finding.range = places.old(finding.range)
      if var fix = finding.fix {
        fix.edits = fix.edits.map { TextEdit(range: places.old($0.range), replacement: $0.replacement) }
        finding.fix = fix
      }
      return finding
    }
  }
}
