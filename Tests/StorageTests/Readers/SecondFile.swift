import Testing

@testable import Storage

/// A journal that goes on in a second file, and what a stranger says of every variant of it.
struct SecondFile {
  let workshop = Workshop()
  let name: String
  let journal: [UInt8]
  /// The bytes of the first file.
  let start: Int
  /// Where the first act ends, by which it is a file of the journal.
  let opened: Int
  /// Of each bit flipped, byte by byte, then of each length that it is cut to: where the last act
  /// ends that counts.
  let said: [Int]

  init() throws {
    let first = Workshop()
    try first.makeReserve(people: 2)
    for name in first.names() { try workshop.write(name, first.read(name)) }
    var amina = try Reserve(opening: workshop.path)
    try amina.register(3)
    let journal = try workshop.read(workshop.journal)
    (name, self.journal) = (workshop.journal, journal)
    start = try first.read(first.journal).count
    let ends = journal.indices.filter { journal[$0] == 0x0A }
    opened = try #require(ends.dropFirst(2).first) + 1
    said = try Stranger.run(Stranger.driver, on: workshop, typing: "all").compactMap { Int($0) }
    try #require(said.count == 9 * journal.count)
  }

  /// Calls `body` with where the last act ends, here and as a stranger says, for each flipped bit.
  func eachFlip(
    in places: Range<Int>, _ body: (_ sound: Int, _ theirs: Int, Comment) -> Void
  ) throws {
    for place in places {
      for bit in FlippedBits.of(byte: place) {
        var flipped = journal
        flipped[place] ^= 1 << UInt8(bit)
        try workshop.write(name, flipped)
        let sound = try Stranger.soundLength(in: workshop, nil)
        body(sound, said[place * 8 + bit], "bit \(bit) of \(place)")
      }
    }
  }
}
