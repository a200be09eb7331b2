import Domain
import Glibc
import Testing

@testable import Storage

/// One operation on one reserve, and everything that can happen to it; what is drawn follows from
/// the seed.
final class Simulator {
  let operation: Operation
  let stage: Stage
  let before: Picture
  let clean: Stage.Run
  var generator: SplitMix64
  /// States that were told apart, and those of them that were opened.
  private(set) var counts = (schedules: 0, opened: 0)
  private(set) var broken: [String] = []
  private var seen: Set<Int> = []

  init(_ operation: Operation, seed: UInt64, _ sample: Sample = .everyMoment) throws {
    (self.operation, self.sample) = (operation, sample)
    let name = operation.name.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) }
    generator = SplitMix64(seed: name)
    stage = try Stage(for: operation)
    try stage.put(stage.start.files, stage.start.account)
    if operation.isRecovery {
      _ = try Reserve.recover(stage.shop.path, at: .sample, state: stage.account.path)
    }
    before = Picture(
      try stage.open(using: SystemDisk(), operation.words.before), operation.words.before)
    clean = try stage.run(operation)
    if let error = clean.error { throw error }
  }

  /// After the operation.
  var after: Picture { clean.picture ?? before }

  /// More states of one moment are drawn.
  private static let most = 64
  private let sample: Sample

  /// What is opened of all that there is, unless every schedule is asked for.
  enum Sample {
    /// One state in twelve, besides those of each moment in which everything is there or nothing.
    case everyMoment
    /// Likewise, of one moment in as many.
    case moments(oneIn: Int)
    /// Each, by all members, until a promise is broken.
    case hunt
  }

  private func isMomentDrawn() -> Bool {
    switch sample {
    case .everyMoment: true
    case .moments(let share): isDrawn(share)
    case .hunt: broken.isEmpty
    }
  }

  private func isStateDrawn() -> Bool {
    if case .hunt = sample { return broken.isEmpty }
    return isDrawn(12)
  }

  private var isThorough: Bool {
    if case .hunt = sample { return true }
    return counts.opened % 4 == 1
  }

  private func isDrawn(_ share: Int) -> Bool {
    isEveryScheduleAsked || Int.random(in: 0..<share, using: &generator) == 0
  }

  /// Pulls the plug after every call of a run from that one on, in every way that there is.
  ///
  /// What may be said afterwards is what was said when an operation was last told to be done, or
  /// will be by the one under way.
  func pull(
    _ start: Media, _ happenings: [RecordingDisk.Happening], _ accounts: [Media.Contents],
    from first: Int = 0, saying what: String, allowing pictures: [[Picture]]
  ) throws {
    var (media, told) = (start, 0)
    for (index, happening) in happenings.enumerated() {
      switch happening {
      case .call(let call): media.take(call)
      case .told: told += 1
      }
      guard index >= first, isMomentDrawn() else { continue }
      let states = media.crashes(most: Self.most, using: &generator)
      for (number, state) in states.enumerated()
      where number == 0 || number == states.count - 1 || isStateDrawn() {
        try look(
          at: state, accounts[index], "\(what), state \(number) after call \(index)",
          allowing: pictures[told])
      }
    }
  }

  /// States that were seen before are counted and not opened again.
  func look(
    at files: Media.Contents, _ account: Media.Contents, _ what: @autoclosure () -> String,
    allowing allowed: [Picture]
  ) throws {
    counts.schedules += 1
    var hasher = Hasher()
    hasher.combine(files)
    hasher.combine(account)
    hasher.combine(allowed.count == 1)
    guard seen.insert(hasher.finalize()).inserted else { return }
    counts.opened += 1
    try stage.put(files, account)
    for promise in Inspection.of(
      stage, operation, allowing: allowed, isThorough: isThorough)
    {
      broken.append("\(operation.name): \(what()): \(promise)")
    }
  }

  /// What the account keeps before the next call, or in the end.
  func accounts(of run: Stage.Run) -> [Media.Contents] {
    Array(run.disk.accounts.dropFirst()) + [run.account]
  }

  /// The plug, at every moment of the operation.
  func pullEverywhere() throws { try pull(clean.disk.happenings, accounts(of: clean)) }

  /// The same for the calls of a run in another order.
  func pull(
    _ happenings: [RecordingDisk.Happening], _ accounts: [Media.Contents]
  ) throws {
    let told = [before] + clean.disk.pictures
    let allowed = told.indices.map { Array(told[$0..<min($0 + 2, told.count)]) }
    try pull(clean.disk.start, happenings, accounts, saying: "plug", allowing: allowed)
  }

  /// Every call fails, or writes less, or fails from then on; and then the plug.
  func fail(as kinds: [RecordingDisk.Trouble.Kind]) throws {
    for trouble in troubles(kinds, 1) { try fail(trouble) }
  }

  func fail(_ trouble: RecordingDisk.Trouble) throws {
    try judge(stage.run(operation, trouble), "\(trouble.kind) at \(trouble.call)")
  }

  /// All of them, or as many as that.
  private func troubles(
    _ kinds: [RecordingDisk.Trouble.Kind], _ most: Int
  ) -> ArraySlice<RecordingDisk.Trouble> {
    let all = (0..<clean.disk.calls).flatMap { call in
      kinds.map { RecordingDisk.Trouble(call: call, kind: $0) }
    }
    return isEveryScheduleAsked ? all[...] : all.shuffled(using: &generator).prefix(most)
  }

  private func judge(_ run: Stage.Run, _ what: String) throws {
    let isBroken = if case .broken = run.disk.trouble?.kind { true } else { false }
    let allowed = run.error == nil ? [after] : isBroken ? [before, after] : expected(run.error)
    if let error = run.error, !(error is RecordError), !(error is StorageError) {
      broken.append("\(operation.name): \(what): told \(error)")
    }
    // Their erasure has not ended, and nothing else of them is said.
    let isBegun = isUnfinished(run.error)
    let expected = isBegun ? allowed.map(\.withoutErased) : allowed
    if let picture = isBegun ? run.picture?.withoutErased : run.picture,
      !expected.contains(picture), !isBroken
    {
      let difference = expected.map { picture.difference(from: $0) }.joined(separator: " | ")
      let told = run.error.map { "told \($0), " } ?? ""
      broken.append("\(operation.name): \(what): \(told)goes on with \(difference)")
    }
    try look(at: stage.shop.contents, run.account, "\(what), then opened", allowing: allowed)
    var media = run.disk.start
    for case .call(let call) in run.disk.happenings { media.take(call) }
    let afterwards = run.error == nil ? [after] : [before, after]
    let states = media.crashes(most: Self.most, using: &generator)
    for (number, state) in states.enumerated() where isStateDrawn() {
      try look(at: state, run.account, "\(what), then plug \(number)", allowing: afterwards)
    }
  }

  /// What is told to have failed is not there, but for what is being finished.
  private func expected(_ error: (any Error)?) -> [Picture] {
    [isUnfinished(error) ? after : before]
  }

  private func isUnfinished(_ error: (any Error)?) -> Bool {
    (error as? RecordError) == .storage(.erasureUnfinished)
  }

  /// The process is killed, the next one goes on with what the system shows, and then the plug.
  func kill(as kinds: [RecordingDisk.Trouble.Kind]) throws {
    for trouble in troubles(kinds, 1) { try kill(trouble) }
  }

  func kill(_ trouble: RecordingDisk.Trouble) throws {
    let run = try stage.run(operation, trouble)
    try goOn(run.disk, [before, after], "\(trouble.kind) at \(trouble.call)")
  }

  /// The plug, then another while the next process puts things right.
  func pullTwice() throws {
    let (run, accounts) = (clean, accounts(of: clean))
    var media = run.disk.start
    var all: [(files: Media.Contents, account: Media.Contents, what: String)] = []
    for (index, happening) in run.disk.happenings.enumerated() {
      guard case .call(let call) = happening else { continue }
      media.take(call)
      for (number, state) in media.crashes(most: Self.most, using: &generator).enumerated() {
        all.append((state, accounts[index], "state \(number) after call \(index)"))
      }
    }
    let drawn = isEveryScheduleAsked ? all[...] : all.shuffled(using: &generator).prefix(1)
    for (files, account, what) in drawn {
      try stage.put(files, account)
      let disk = try RecordingDisk(on: stage.shop, account: stage.account)
      try goOn(disk, [before, after], what)
    }
  }

  private func goOn(_ disk: RecordingDisk, _ allowed: [Picture], _ what: String) throws {
    let first = disk.happenings.count
    disk.begin()
    do {
      if operation.isRecovery {
        _ = try Reserve.recover(
          stage.shop.folder, using: disk, at: .sample, state: stage.account.path)
      }
      let words = try stage.words()
      var reserve = try stage.open(using: disk, words)
      let opened = Picture(reserve, words)
      // With a key that the one before may have drawn.
      let isThere = reserve.registry.candidates[.sample(7)] != nil
      let subject = CandidateID.sample(isThere ? 7 : 2).entity
      try reserve.decide(.note(subject, "par la suivante"))
      let noted = Picture(reserve, words)
      disk.tell(noted)
      let run = Stage.Run(
        disk: disk, error: nil, picture: noted, account: stage.account.contents)
      try pull(
        disk.start, disk.happenings, accounts(of: run), from: first,
        saying: "\(what), going on", allowing: [allowed + [opened, noted], [noted]])
    } catch { broken.append("\(operation.name): \(what), going on: \(error)") }
  }
}

let isEveryScheduleAsked = unsafe getenv("VIVIER_EVERY_SCHEDULE") != nil
