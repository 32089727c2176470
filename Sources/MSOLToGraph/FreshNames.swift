/// Hands out variable names that the script does not use.
struct FreshNames: Sendable {
  private var used: Set<String>
  private let startsWithCapital: Bool

  /// - Parameters:
  ///   - used: Names of all variables in the script, in lower case.
  ///   - startsWithCapital: Whether the script writes `$UserName` rather than `$userName`.
  init(used: Set<String>, startsWithCapital: Bool = false) {
    self.used = used
    self.startsWithCapital = startsWithCapital
  }

  /// The name itself when it is free, otherwise the name with the smallest number that makes it free.
  mutating func next(_ wanted: String) -> String {
    let base = startsWithCapital ? wanted.prefix(1).uppercased() + wanted.dropFirst() : wanted
    var name = base
    var number = 2
    while used.contains(name.lowercased()) {
      name = "\(base)\(number)"
      number += 1
    }
    used.insert(name.lowercased())
    return name
  }
}
