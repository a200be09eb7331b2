import Domain
import Testing

@testable import Storage

/// A stick that is pulled out after every call of a backup, in every way that there is: it holds
/// the backup before or the new one, whole.
@Suite(.cheapPassphrases)
struct SimulatedBackupTests {
  private static let seed: UInt64 = 329

  @Test(arguments: [false, true])
  func `whenever the stick is pulled out, it holds a whole backup`(isFirst: Bool) throws {
    let (office, stick) = try InterruptedBackupTests.scene()
    if isFirst { try stick.put([:]) }
    let start = stick.contents
    let disk = try RecordingDisk(on: stick, account: Workshop())
    try stick.backUp(office, using: disk)
    let states = try states(of: disk, from: start)
    var (old, new, none) = (0, 0, 0)
    for (contents, what) in states.all {
      try stick.put(contents)
      switch try restored(stick) {
      case nil: none += 1
      case .some(true): new += 1
      case .some(false): old += 1
      }
      try stick.backUp(office)
      #expect(try restored(stick) == true, "\(what)")
      #expect(!stick.names().contains { $0.hasSuffix(".new") }, "\(what)")
    }
    #expect(isFirst ? none > 0 && old == 0 : old > 0 && none == 0)
    #expect(new > 0)
    print(
      "backup, \(isFirst ? "the first" : "the next"): \(states.schedules) schedules,",
      "\(states.all.count) states opened, seed \(Self.seed)")
  }

  /// Whether what the stick holds has the last act; nil where there is no backup.
  private func restored(_ stick: Workshop) throws -> Bool? {
    do {
      let copy = try stick.restored()
      let found = try Reserve(opening: copy.path).registry
      let isNew = found.candidates[.sample(4)] != nil
      #expect(found.candidates.count == (isNew ? 4 : 3))
      #expect((found.candidates[.sample(1)]?.state == .erased) == isNew)
      return isNew
    } catch StorageError.backup(.noBackup) { return nil }
  }

  /// Each once; of every moment the first, the last, and one in forty, unless all are asked for.
  private func states(
    of disk: RecordingDisk, from start: Media.Contents
  ) throws -> (all: [(Media.Contents, String)], schedules: Int) {
    var (media, generator) = (disk.start, SplitMix64(seed: Self.seed))
    var (all, seen): ([(Media.Contents, String)], Set<Media.Contents>) = ([], [])
    var schedules = 0
    for (index, happening) in disk.happenings.enumerated() {
      guard case .call(let call) = happening else { continue }
      media.take(call)
      let found = media.crashes(most: 64, using: &generator)
      schedules += found.count
      for (number, contents) in found.enumerated() where seen.insert(contents).inserted {
        let isDrawn = Int.random(in: 0..<40, using: &generator) == 0
        guard isEveryScheduleAsked || isDrawn || number == 0 || number == found.count - 1 else {
          continue
        }
        all.append((contents, "state \(number) after call \(index)"))
      }
    }
    return (all, schedules)
  }
}
