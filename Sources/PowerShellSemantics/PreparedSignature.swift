/// A signature with what parameter binding looks up.
struct PreparedSignature: Sendable {
  /// What a written parameter name means.
  enum Match {
    case parameter(Int)
    case ambiguous([String])
    case unknown(nearest: String?)
  }

  let name: String
  let module: String
  /// The command's own parameters, then the common ones.
  let parameters: [ParameterSignature]
  let ownCount: Int
  /// Own parameters with a position, in argument order.
  let positional: [Int]
  /// Positional arguments that are left over are fine: `$args` of a simple function, or a list of arguments.
  let takesRest: Bool
  private let byName: [String: Int]
  private let spellings: [(name: String, parameter: Int)]

  init(_ signature: CommandSignature, takesRest: Bool = false) {
    name = signature.name
    module = signature.module
    let own = signature.parameters
    let ownNames = Set(own.map { $0.name.lowercased() })
    parameters = own + CommonParameters.all.filter { !ownNames.contains($0.name.lowercased()) }
    ownCount = own.count
    self.takesRest = takesRest
    var byName: [String: Int] = [:]
    var spellings: [(name: String, parameter: Int)] = []
    for (index, parameter) in parameters.enumerated() {
      for spelling in [parameter.name] + parameter.aliases {
        let lower = spelling.lowercased()
        if byName[lower] == nil { byName[lower] = index }
        spellings.append((lower, index))
      }
    }
    self.byName = byName
    self.spellings = spellings
    positional = own.indices.filter { own[$0].position != nil }.sorted {
      (own[$0].position ?? 0, $0) < (own[$1].position ?? 0, $1)
    }
  }

  /// Whether a parameter is a common one.
  func isCommon(_ index: Int) -> Bool { index >= ownCount }

  /// Finds the parameter that a written name means: exact name, alias, or unambiguous beginning.
  func match(_ written: String) -> Match {
    let name = written.lowercased()
    if let index = byName[name] { return .parameter(index) }
    var found: [Int] = []
    for spelling in spellings where spelling.name.hasPrefix(name) && !found.contains(spelling.parameter) {
      found.append(spelling.parameter)
    }
    if found.count > 1 {
      let own = found.filter { !isCommon($0) }
      if !own.isEmpty { found = own }
    }
    switch found.count {
    case 0: return .unknown(nearest: nearest(to: name))
    case 1: return .parameter(found[0])
    default: return .ambiguous(found.map { parameters[$0].name })
    }
  }

  private func nearest(to name: String) -> String? {
    var best: (distance: Int, index: Int)?
    let limit = max(1, name.utf8.count / 3)
    for (index, parameter) in parameters.enumerated() {
      let distance = editDistance(Array(name.utf8), Array(parameter.name.lowercased().utf8), limit: limit)
      if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, index) }
    }
    return best.map { parameters[$0.index].name }
  }
}

/// The number of changed, added and removed bytes between two names; anything above the limit counts as more.
func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
  if abs(a.count - b.count) > limit || a.count > 256 || b.count > 256 { return limit + 1 }
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let cost = a[i] == b[j] ? diagonal : diagonal + 1
      diagonal = row[j + 1]
      row[j + 1] = min(cost, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[b.count]
}
