import Domain
import Testing

@testable import Storage

/// Open desks that read while the end of the journal is written, forged, torn and cut off.
struct TailWalkTests {
  private static let steps = 250

  private enum Step: CaseIterable {
    case forge, tear, stop, cut, write, writeHere, read
  }

  @Test(arguments: [1, 2, 3, UInt64.random(in: 4...UInt64.max)])
  func `whatever becomes of the end of the file, a desk shows what was signed`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let scene = try Scene()
    let workshop = scene.workshop
    var desk = try Reserve(opening: workshop.path)
    var slow = try Reserve(opening: workshop.path, pace: 700)
    var people = 10
    for step in 1...Self.steps {
      let before = try workshop.read(workshop.journal)
      switch Step.allCases.randomElement(using: &random) {
      case .forge:
        let forgery = try #require(Forgery.allCases.randomElement(using: &random))
        let count = Int.random(in: 1...6, using: &random)
        let lines = Array(repeating: forgery.lines(scene), count: count).flatMap(\.self)
        try Forger(workshop: workshop).append(lines, by: scene.founder.id, signedBy: nil)
      case .tear:
        let part = before.suffix(Int.random(in: 1...900, using: &random)).dropLast(9)
        try workshop.write(workshop.journal, before + part)
      case .stop:
        let disk = StoppingDisk(after: Int.random(in: 0...2, using: &random), isTorn: true)
        var other = try Reserve.open(workshop.folder, using: disk)
        _ = try? other.register(people)
        people += 1
      case .cut:
        let sound = try #require(Watermark.read(in: workshop.folder).0)
        try workshop.write(workshop.journal, Array(before.prefix(sound.bytes)))
      case .write:
        var other = try Reserve(opening: workshop.path)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          try other.register(people)
          people += 1
        }
      case .writeHere:
        try desk.register(people)
        people += 1
      case .read, nil: break
      }
      if Bool.random(using: &random) { try desk.refresh() }
      if Bool.random(using: &random) { try slow.refresh() }
      guard step % 10 == 0 else { continue }
      try Self.readAll(&desk)
      try Self.readAll(&slow)
      let shown = try scene.state(of: Reserve(opening: workshop.path))
      #expect(try scene.state(of: desk) == shown, "seed \(seed), step \(step)")
      #expect(try scene.state(of: slow) == shown, "seed \(seed), step \(step), at a pace")
      #expect(desk.condition == .writable && slow.condition == .writable)
    }
    #expect(try Reserve.verify(workshop.path).isSound, "seed \(seed)")
  }

  private static func readAll(_ reserve: inout Reserve) throws {
    repeat { try reserve.refresh() } while reserve.isBehind
  }
}
