/// Groups of things that belong together, by index.
struct UnionFind: Sendable {
  private var parents: [Int] = []

  /// Adds a thing and returns its index.
  mutating func add() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  /// The group's representative.
  mutating func find(_ index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    var current = index
    while parents[current] != root { (current, parents[current]) = (parents[current], root) }
    return root
  }

  /// Puts two groups together.
  mutating func union(_ a: Int, _ b: Int) {
    let (x, y) = (find(a), find(b))
    if x != y { parents[max(x, y)] = min(x, y) }
  }
}
