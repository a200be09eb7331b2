import Domain

/// Makes new inputs of what is kept, as libFuzzer does without looking where they lead.
struct Mutator {
  private var generator: SplitMix64
  private let corpus: [[UInt8]]
  private let longest: Int

  /// What many formats hold, and what arithmetic stumbles on.
  private static let words = [
    "\"", "\\", ",", ";", "{", "}", "[", "]", "\n", "\r\n", "\t", "\0", "=", "'", "-1", "0",
    "9223372036854775807", "999999999999", "é", "\u{301}", "\u{FEFF}", "\u{1B}[", "\\ud800",
  ].map { Array($0.utf8) }

  init(seed: UInt64, corpus: [[UInt8]], longest: Int) {
    (generator, self.corpus, self.longest) = (SplitMix64(seed: seed), corpus, longest)
  }

  mutating func next() -> [UInt8] {
    var bytes = corpus.randomElement(using: &generator) ?? []
    for _ in 0...Int.random(in: 0..<4, using: &generator) { change(&bytes) }
    return Array(bytes.prefix(longest))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 1...8, using: &generator))
    switch Int.random(in: 0..<7, using: &generator) {
    case 0 where place < bytes.count:
      bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
    case 1 where place < bytes.count:
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.insert(contentsOf: Self.words.randomElement(using: &generator) ?? [], at: place)
    case 5: bytes.removeSubrange(place...)
    default:
      let other = corpus.randomElement(using: &generator) ?? []
      bytes = bytes.prefix(place) + other.suffix(Int.random(in: 0...other.count, using: &generator))
    }
  }
}
