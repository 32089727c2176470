/// A run of lines that differs between two texts: `old` was replaced by `new`. One of them can be empty.
public struct LineChange: Sendable, Hashable {
  /// Lines of the old text.
  public var old: Range<Int>
  /// Lines of the new text.
  public var new: Range<Int>
}

/// Finds the lines in which two texts differ.
///
/// Equal beginnings and ends are cut off; lines that occur once in both texts anchor the rest (patience diff); what lies between
/// anchors is compared by Myers' algorithm up to a bound, so that time and memory stay small for large files.
public enum LineDiff {
  /// Splits a text into lines that keep their line feed.
  public static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      result.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { result.append(bytes[start...]) }
    return result
  }

  /// The changes that turn the old lines into the new ones, in order.
  public static func changes(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [LineChange] {
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int32 {
      if let known = numbers[line] { return known }
      let next = Int32(numbers.count)
      numbers[line] = next
      return next
    }
    // Only the lines between the common beginning and end get numbers.
    var prefix = 0
    while prefix < old.count, prefix < new.count, old[prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < old.count - prefix, suffix < new.count - prefix,
      old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
    { suffix += 1 }
    var comparison = Comparison(
      a: old[prefix..<(old.count - suffix)].map(number), b: new[prefix..<(new.count - suffix)].map(number),
      distinct: numbers.count)
    comparison.run()
    return comparison.changes.map {
      LineChange(
        old: ($0.old.lowerBound + prefix)..<($0.old.upperBound + prefix),
        new: ($0.new.lowerBound + prefix)..<($0.new.upperBound + prefix))
    }
  }
}

private struct Comparison {
  let a: [Int32]
  let b: [Int32]
  let distinct: Int
  /// Whether a line has a partner.
  var keptA: [Bool]
  var keptB: [Bool]
  private var countA: [Int32]
  private var countB: [Int32]
  private var placeB: [Int32]
  private static let bound = 600

  init(a: [Int32], b: [Int32], distinct: Int) {
    self.a = a
    self.b = b
    self.distinct = distinct
    keptA = Array(repeating: false, count: a.count)
    keptB = Array(repeating: false, count: b.count)
    countA = Array(repeating: 0, count: distinct)
    countB = countA
    placeB = countA
  }

  mutating func run() {
    var pending = [(a.startIndex..<a.endIndex, b.startIndex..<b.endIndex)]
    while let (rangeA, rangeB) = pending.popLast() {
      var (lowA, highA, lowB, highB) = (rangeA.lowerBound, rangeA.upperBound, rangeB.lowerBound, rangeB.upperBound)
      while lowA < highA, lowB < highB, a[lowA] == b[lowB] {
        keep(lowA, lowB)
        lowA += 1
        lowB += 1
      }
      while lowA < highA, lowB < highB, a[highA - 1] == b[highB - 1] {
        highA -= 1
        highB -= 1
        keep(highA, highB)
      }
      if lowA == highA || lowB == highB { continue }
      let anchors = anchors(lowA..<highA, lowB..<highB)
      if anchors.isEmpty {
        compare(lowA..<highA, lowB..<highB)
        continue
      }
      var (nextA, nextB) = (lowA, lowB)
      for anchor in anchors {
        keep(anchor.a, anchor.b)
        pending.append((nextA..<anchor.a, nextB..<anchor.b))
        (nextA, nextB) = (anchor.a + 1, anchor.b + 1)
      }
      pending.append((nextA..<highA, nextB..<highB))
    }
  }

  private mutating func keep(_ i: Int, _ j: Int) {
    keptA[i] = true
    keptB[j] = true
  }

  /// The longest rising chain of lines that occur once in both ranges.
  private mutating func anchors(_ rangeA: Range<Int>, _ rangeB: Range<Int>) -> [(a: Int, b: Int)] {
    for i in rangeA { countA[Int(a[i])] += 1 }
    for j in rangeB {
      countB[Int(b[j])] += 1
      placeB[Int(b[j])] = Int32(j)
    }
    var pairs: [(a: Int, b: Int)] = []
    for i in rangeA where countA[Int(a[i])] == 1 && countB[Int(a[i])] == 1 { pairs.append((i, Int(placeB[Int(a[i])]))) }
    for i in rangeA { countA[Int(a[i])] = 0 }
    for j in rangeB { countB[Int(b[j])] = 0 }

    var tails: [Int] = []
    var previous = Array(repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].b < pairs[index].b { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chain: [(a: Int, b: Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = previous[index]
    }
    return chain.reversed()
  }

  /// Myers' greedy comparison; beyond the bound the ranges count as wholly different.
  private mutating func compare(_ rangeA: Range<Int>, _ rangeB: Range<Int>) {
    let (n, m) = (rangeA.count, rangeB.count)
    let limit = min(n + m, Self.bound)
    var furthest = Array(repeating: 0, count: 2 * limit + 3)
    let zero = limit + 1
    var trace: [[Int32]] = []
    search: for d in 0...limit {
      for k in stride(from: -d, through: d, by: 2) {
        var x: Int
        if k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]) {
          x = furthest[zero + k + 1]
        } else {
          x = furthest[zero + k - 1] + 1
        }
        var y = x - k
        while x < n, y < m, y >= 0, a[rangeA.lowerBound + x] == b[rangeB.lowerBound + y] {
          x += 1
          y += 1
        }
        furthest[zero + k] = x
        if x >= n, y >= m {
          trace.append(furthest[(zero - d)...(zero + d)].map(Int32.init))
          walkBack(trace, n, m, rangeA.lowerBound, rangeB.lowerBound)
          return
        }
      }
      trace.append(furthest[(zero - d)...(zero + d)].map(Int32.init))
    }
  }

  private mutating func walkBack(_ trace: [[Int32]], _ n: Int, _ m: Int, _ startA: Int, _ startB: Int) {
    var (x, y) = (n, m)
    var d = trace.count - 1
    while d >= 0 {
      let k = x - y
      var (fromX, fromY) = (0, 0)
      if d > 0 {
        let before = trace[d - 1]
        func value(_ k: Int) -> Int { abs(k) <= d - 1 ? Int(before[k + d - 1]) : -1 }
        let previousK = k == -d || (k != d && value(k - 1) < value(k + 1)) ? k + 1 : k - 1
        fromX = value(previousK)
        fromY = fromX - previousK
      }
      while x > fromX, y > fromY, a[startA + x - 1] == b[startB + y - 1], x - 1 >= 0, y - 1 >= 0 {
        x -= 1
        y -= 1
        keep(startA + x, startB + y)
      }
      (x, y) = (fromX, fromY)
      d -= 1
    }
  }

  var changes: [LineChange] {
    var result: [LineChange] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let (startI, startJ) = (i, j)
      while i < a.count, !keptA[i] { i += 1 }
      while j < b.count, !keptB[j] { j += 1 }
      if i > startI || j > startJ { result.append(LineChange(old: startI..<i, new: startJ..<j)) }
      while i < a.count, j < b.count, keptA[i], keptB[j] {
        i += 1
        j += 1
      }
    }
    return result
  }
}
