/// How many of the places that read something of old objects are understood.
public struct ReadCounts: Sendable, Hashable {
  /// Places whose property has its form in Graph, or needs none.
  public var resolved = 0
  /// Places that are not, by the id of the finding that tells why.
  public var unresolved: [String: Int] = [:]

  public init() {}

  public static func += (left: inout ReadCounts, right: ReadCounts) {
    left.resolved += right.resolved
    left.unresolved.merge(right.unresolved, uniquingKeysWith: +)
  }
}
