import PowerShellSyntax

/// Files that are converted together, because one script loads another.
enum FileGroups {
  /// Reading everything twice is not worth it for more than this.
  private static let sizeLimit = 200_000_000

  /// The files in groups, in the order of their first file.
  static func make(_ files: [InputFile], engine: any Engine, environment: Environment) -> [[InputFile]] {
    let scripts = files.indices.filter { !files[$0].isMarkdown && !files[$0].isStandardInput }
    guard scripts.count > 1 else { return files.map { [$0] } }
    let texts = WorkerPool.map(scripts) { index in
      (try? Document.load(files[index], environment: environment).get())?.text ?? SourceText("")
    }
    guard texts.reduce(0, { $0 + $1.bytes.count }) < sizeLimit else { return files.map { [$0] } }
    let inputs = zip(scripts, texts).map { ScriptInput(path: files[$0].path, text: $1) }
    var groupOfFile: [Int: [Int]] = [:]
    var members: Set<Int> = []
    for group in engine.groups(inputs) where group.count > 1 {
      let indices = group.map { scripts[$0] }
      guard let first = indices.min() else { continue }
      groupOfFile[first] = indices
      members.formUnion(indices)
    }
    var result: [[InputFile]] = []
    for index in files.indices {
      if let group = groupOfFile[index] {
        result.append(group.map { files[$0] })
      } else if !members.contains(index) {
        result.append([files[index]])
      }
    }
    return result
  }
}
