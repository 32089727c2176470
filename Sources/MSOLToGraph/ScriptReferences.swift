import PowerShellSyntax

/// Which scripts belong together because one dot-sources or imports another.
public enum ScriptReferences {
  /// The script files that a script loads into its own scope (`. .\lib.ps1`, `Import-Module "$PSScriptRoot\x.psm1"`), as relative paths
  /// with forward slashes; what stands before the file's own folders (variables) is left out.
  public static func loadedScripts(in text: SourceText) -> [String] {
    guard mentionsScriptFile(text.bytes), let root = SyntaxTree.parse(text).root else { return [] }
    var result: [String] = []
    for node in root.descendants where node.kind == .command {
      let elements = node.children(.element)
      let name = elements.first?.stringValue?.lowercased()
      var candidates: [Node] = []
      if node.invocationOperator == .dotSource, let first = elements.first {
        candidates = [first]
      } else if name == "import-module" || name == "ipmo" {
        candidates = Array(elements.dropFirst())
      }
      for candidate in candidates {
        for part in [candidate] + Array(candidate.descendants) {
          if let path = part.stringValue.flatMap(scriptPath), !result.contains(path) { result.append(path) }
        }
      }
    }
    return result
  }

  /// Puts together the indices of scripts that load each other, directly or by way of others; the one that loads comes first.
  ///
  /// - Parameter scripts: Path and text of each script; paths may have either slash.
  public static func groups(_ scripts: [(path: String, text: SourceText)]) -> [[Int]] {
    var byPath: [String: Int] = [:]
    for (index, script) in scripts.enumerated() { byPath[normalized(script.path)] = index }
    var sets = UnionFind()
    for _ in scripts { _ = sets.add() }
    var loads: [Int: [Int]] = [:]
    for (index, script) in scripts.enumerated() {
      let folder = normalized(script.path).split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      for path in loadedScripts(in: script.text) {
        guard let other = byPath[normalized(folder.isEmpty ? path : folder + "/" + path)], other != index else {
          continue
        }
        // One text has one kind of line end.
        guard scripts[other].text.lineEnding == script.text.lineEnding else { continue }
        sets.union(index, other)
        loads[index, default: []].append(other)
      }
    }
    var members: [Int: [Int]] = [:]
    for index in scripts.indices { members[sets.find(index), default: []].append(index) }
    let loaded = Set(loads.values.joined())
    return members.keys.sorted().map { key in
      let group = members[key] ?? []
      return group.filter { !loaded.contains($0) } + group.filter { loaded.contains($0) }
    }
  }

  private static func mentionsScriptFile(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + 3 < bytes.count {
      if bytes[index] == UInt8(ascii: "."), bytes[index + 1] | 0x20 == UInt8(ascii: "p"),
        bytes[index + 2] | 0x20 == UInt8(ascii: "s")
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func scriptPath(_ text: String) -> String? {
    let lower = text.lowercased()
    guard lower.hasSuffix(".ps1") || lower.hasSuffix(".psm1") else { return nil }
    let parts = text.split { $0 == "/" || $0 == "\\" }.map(String.init)
    let kept = parts.drop { $0 == "." || $0.contains("$") || $0.contains(":") }
    guard !kept.contains(where: { $0.contains("$") }), !kept.isEmpty else { return nil }
    return kept.joined(separator: "/")
  }

  /// Lower case, forward slashes, without `.` and resolved `..`.
  private static func normalized(_ path: String) -> String {
    var result: [Substring] = []
    let isAbsolute = path.hasPrefix("/")
    for part in path.lowercased().split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      if part == "." { continue }
      if part == "..", let last = result.last, last != ".." { result.removeLast() } else { result.append(part) }
    }
    return (isAbsolute ? "/" : "") + result.joined(separator: "/")
  }
}
