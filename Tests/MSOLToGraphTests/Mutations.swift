import Foundation
import MSOLToGraph
import PowerShellSyntax
import Testing

/// Damaged scripts: whatever tokens are missing or doubled, a conversion ends, loses nothing and is stable.
@Suite struct Mutations {
  /// Rounds for each script of the corpus.
  static let rounds = Int(ProcessInfo.processInfo.environment["MSOL2GRAPH_MUTATIONS"] ?? "") ?? 4

  @Test("Tokens taken away, doubled and exchanged", arguments: GoldenPair.all)
  func mutated(_ pair: GoldenPair) throws {
    let text = try pair.before()
    let tree = SyntaxTree.parse(text)
    let tokens = tree.tokens.map(\.range).filter { !$0.isEmpty }
    guard tokens.count > 1 else { return }
    var random = SplitMix(seed: pair.name)
    for round in 0..<Self.rounds {
      var bytes = text.bytes
      for _ in 0...(round % 3) { Self.damage(&bytes, like: text.bytes, tokens, &random) }
      check(SourceText(bytes: bytes), "\(pair.name), round \(round)")
    }
  }

  private static func damage(
    _ bytes: inout [UInt8], like original: [UInt8], _ tokens: [Range<Int>], _ random: inout SplitMix
  ) {
    let token = tokens[Int(random.next() % UInt64(tokens.count))]
    let other = tokens[Int(random.next() % UInt64(tokens.count))]
    // After an earlier damage a range may lie elsewhere; any place is good to damage.
    let place = token.clamped(to: 0..<bytes.count)
    switch random.next() % 3 {
    case 0: bytes.removeSubrange(place)
    case 1: bytes.insert(contentsOf: original[token] + [0x20], at: place.lowerBound)
    default: bytes.replaceSubrange(place, with: original[other])
    }
  }

  private func check(_ text: SourceText, _ name: String) {
    // A cut inside a character leaves bytes that are not UTF-8: such a text does not come from a file.
    let valid = SourceText(String(decoding: text.bytes, as: UTF8.self))
    let tree = SyntaxTree.parse(valid)
    #expect(tree.verifyLossless() == nil, "\(name)")
    let conversion = Converter().convert(valid)
    guard conversion.bytes != valid.bytes else { return }
    let converted = SourceText(bytes: conversion.bytes)
    let errors = SyntaxTree.parse(converted).errors
    let parses = errors.count <= tree.errors.count
    #expect(parses, "\(name): \(errors.map(\.id)) in\n\(converted.string)")
    CommentsSurvive.check(valid, conversion.bytes, name)
    let second = Converter().convert(converted)
    let isStable = second.bytes == converted.bytes
    #expect(
      isStable,
      "\(name): a second run changes\n\(converted.string)\ninto\n\(String(decoding: second.bytes, as: UTF8.self))")
  }
}

/// A small generator of random numbers; the same seed gives the same numbers everywhere.
struct SplitMix {
  private var state: UInt64

  init(seed: String) {
    state = seed.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
