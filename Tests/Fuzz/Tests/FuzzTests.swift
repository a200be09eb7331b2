import Glibc
import Testing

/// A bounded run of every reader, over what is kept and what is made of it.
@Suite(.serialized) struct FuzzTests {
  /// What takes longest is a tenth of a millisecond a run in an optimised build, ten here.
  private static func runs(of target: FuzzTarget) -> Int {
    switch target {
    case .act, .door, .draft, .imports, .journal, .keyring, .seen, .sheet, .slot, .tries: 200
    case .backup, .base64, .contacts, .csv, .dates, .escape, .fields, .head, .header, .json, .keys,
      .note, .payload, .record, .search, .session, .settings, .ssh, .stick, .theme:
      1_000
    }
  }

  private static let seed: UInt64 =
    unsafe getenv("VIVIER_SEED").flatMap { UInt64(unsafe String(cString: $0)) } ?? 329

  @Test(arguments: FuzzTarget.allCases)
  func `no bytes bring a reader down, or are read otherwise than they are written`(
    target: FuzzTarget
  ) throws {
    let corpus = try CorpusTests.names(target).map {
      try Fixture.bytes("Corpus/\(target.rawValue)/\($0)")
    }
    var mutator = Mutator(seed: Self.seed, corpus: corpus, longest: target.longest)
    let (reader, runs) = (try target.reader(), Self.runs(of: target))
    print("fuzzing \(target.rawValue): seed \(Self.seed), \(runs) runs")
    for run in 0..<runs {
      let bytes = mutator.next()
      do { _ = try reader(bytes) } catch {
        Issue.record("\(error), run \(run): \(bytes)")
        return
      }
    }
  }
}
