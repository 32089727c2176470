/// The name that someone who wrote `name` most likely meant, or nil when none is near enough.
///
/// Letter case and dashes do not count; a name that begins with what was written is near.
public func nearestName(to name: String, in names: [String]) -> String? {
  let written = normalized(name)
  guard !written.isEmpty, written.count <= 100 else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in names {
    let letters = normalized(candidate)
    var distance = editDistance(written, letters)
    if written.count >= 3, letters.starts(with: written) { distance = min(distance, 1) }
    if distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  guard let best else { return nil }
  return best.distance <= max(1, written.count / 3) ? best.name : nil
}

private func normalized(_ name: String) -> [UInt8] {
  name.utf8.filter { $0 != UInt8(ascii: "-") }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
}

/// How many letters have to be added, left out, replaced, or swapped with their neighbour to turn one word into the other.
public func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
