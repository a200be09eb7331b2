import Domain
import Testing

@testable import Storage

/// Open desks that read while the end of the journal is written, forged, torn and cut off.
@Suite(.cheapPassphrases)
struct TailWalkTests {
  @Test(arguments: [1, 2, 3, UInt64.random(in: 4...UInt64.max)])
  func `whatever becomes of the end of the file, a desk shows what was signed`(
    seed: UInt64
  ) throws {
    var walk = try TailWalk(seed: seed)
    let scene = walk.scene
    var desk = try Reserve(opening: scene.workshop.path)
    var slow = try Reserve(opening: scene.workshop.path, pace: 700)
    for step in 1...150 {
      try walk.step(at: &desk)
      if walk.toss() { try desk.refresh() }
      if walk.toss() { try slow.refresh() }
      guard step % 10 == 0 else { continue }
      try Self.readAll(&desk)
      try Self.readAll(&slow)
      let shown = try scene.state(of: Reserve(opening: scene.workshop.path))
      #expect(try scene.state(of: desk) == shown, "seed \(seed), step \(step)")
      #expect(try scene.state(of: slow) == shown, "seed \(seed), step \(step), at a pace")
      #expect(desk.condition == .writable && slow.condition == .writable)
    }
    #expect(try Reserve.verify(scene.workshop.path).isSound, "seed \(seed)")
  }

  private static func readAll(_ reserve: inout Reserve) throws {
    repeat { try reserve.refresh() } while reserve.isBehind
  }
}

private struct TailWalk {
  let scene: Scene
  private var random: SplitMix64
  private var people = 10

  private enum Step: CaseIterable {
    case forge, tear, stop, cut, write, writeHere, wait
  }

  init(seed: UInt64) throws { (scene, random) = (try Scene(), SplitMix64(seed: seed)) }

  mutating func toss() -> Bool { Bool.random(using: &random) }

  mutating func step(at desk: inout Reserve) throws {
    let workshop = scene.workshop
    switch try #require(Step.allCases.randomElement(using: &random)) {
    case .forge:
      let forgery = try #require(Forgery.allCases.randomElement(using: &random))
      let count = Int.random(in: 1...6, using: &random)
      let lines = Array(repeating: forgery.lines(scene), count: count).flatMap(\.self)
      try Forger(workshop: workshop).append(lines, by: scene.founder.id, signedBy: nil)
    case .tear:
      let whole = try workshop.read(workshop.journal)
      let part = whole.suffix(Int.random(in: 1...900, using: &random)).dropLast(9)
      try workshop.write(workshop.journal, whole + part)
    case .stop:
      let disk = StoppingDisk(after: Int.random(in: 0...2, using: &random), isTorn: true)
      var other = try Reserve.open(workshop.folder, using: disk)
      try? register(at: &other)
    case .cut:
      let sound = try #require(Watermark.File(in: workshop.folder).read().0)
      let whole = try workshop.read(workshop.journal)
      try workshop.write(workshop.journal, Array(whole.prefix(sound.bytes)))
    case .write:
      var other = try Reserve(opening: workshop.path)
      for _ in 0..<Int.random(in: 1...3, using: &random) { try register(at: &other) }
    case .writeHere: try register(at: &desk)
    case .wait: break
    }
  }

  private mutating func register(at reserve: inout Reserve) throws {
    people += 1
    try reserve.register(people)
  }
}
