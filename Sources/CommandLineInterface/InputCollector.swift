/// A file to work on.
struct InputFile: Sendable, Hashable {
  /// The name as the user wrote it or would write it; `-` is standard input.
  var path: String
  /// The path below the operand's folder, for a mirrored tree.
  var relativePath: String

  var isStandardInput: Bool { path == "-" }
  var isMarkdown: Bool { InputFile.hasExtension(path, of: ["md", "markdown"]) }

  static let extensions = ["ps1", "psm1", "psd1", "md", "markdown"]

  static func hasExtension(_ path: String, of extensions: [String]) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path[path.index(after: dot)...].lowercased()
    return extensions.contains(ending)
  }
}

/// Something that could not be used, and why.
struct InputProblem: Error, Sendable, Hashable {
  var path: String
  var message: String
}

/// Finds the files that the operands name.
struct InputCollector {
  var includes: [Glob] = []
  var excludes: [Glob] = []
  /// A folder that is not looked into: where the output goes.
  var skippedDirectory: String?

  private(set) var files: [InputFile] = []
  private(set) var problems: [InputProblem] = []
  /// What is odd but no error.
  private(set) var notes: [InputProblem] = []
  private var seen: Set<String> = []
  private var openDirectories: [FileIdentity] = []
  private static let depthLimit = 200

  init(includes: [String] = [], excludes: [String] = [], skippedDirectory: String? = nil) {
    self.includes = includes.map(Glob.init)
    self.excludes = excludes.map(Glob.init)
    self.skippedDirectory = skippedDirectory.flatMap { FileSystem.realPath($0) }
  }

  mutating func add(_ operand: String) {
    if operand == "-" {
      append(InputFile(path: "-", relativePath: "-"))
      return
    }
    switch FileSystem.status(operand) {
    case .failure(let error): problems.append(InputProblem(path: operand, message: error.message))
    case .success(let status):
      switch status.kind {
      case .directory:
        let before = files.count
        let problemsBefore = problems.count
        walk(operand, relative: "", identity: status.identity)
        if files.count == before, problems.count == problemsBefore {
          notes.append(
            InputProblem(path: operand, message: "holds no PowerShell files (.ps1, .psm1, .psd1) and no Markdown (.md)"))
        }
      case .file, .other: append(InputFile(path: operand, relativePath: lastName(operand)))
      }
    }
  }

  private mutating func append(_ file: InputFile) {
    if seen.insert(file.path).inserted { files.append(file) }
  }

  private mutating func walk(_ directory: String, relative: String, identity: FileIdentity) {
    // A link can lead back to a folder that is being walked.
    if openDirectories.contains(identity) || openDirectories.count > Self.depthLimit { return }
    if let skippedDirectory, FileSystem.realPath(directory) == skippedDirectory { return }
    openDirectories.append(identity)
    defer { openDirectories.removeLast() }
    let entries: [DirectoryEntry]
    switch FileSystem.entries(of: directory) {
    case .success(let found): entries = found
    case .failure(let error):
      problems.append(InputProblem(path: directory, message: error.message))
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = directory.hasSuffix("/") ? directory + entry.name : "\(directory)/\(entry.name)"
      let relativePath = relative.isEmpty ? entry.name : "\(relative)/\(entry.name)"
      if excludes.contains(where: { $0.matches(relativePath) }) { continue }
      let isScript = InputFile.hasExtension(entry.name, of: InputFile.extensions)
      if entry.isUnreadableName {
        if isScript { problems.append(InputProblem(path: path, message: "has a name that is not UTF-8; rename the file")) }
        continue
      }
      switch FileSystem.status(path) {
      case .failure(let error):
        if isScript { problems.append(InputProblem(path: path, message: error.message)) }
      case .success(let status):
        switch status.kind {
        case .directory: walk(path, relative: relativePath, identity: status.identity)
        case .file:
          guard isScript, includes.isEmpty || includes.contains(where: { $0.matches(relativePath) }) else { continue }
          append(InputFile(path: path, relativePath: relativePath))
        case .other: break
        }
      }
    }
  }

  private func lastName(_ path: String) -> String {
    path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
  }
}
