import Domain
import Glibc
public import Storage

/// Many histories of each kind, one seed after the other, with their counts.
public struct Play {
  public private(set) var live = Tally()
  public private(set) var stored = Tally()
  private let seed: UInt64

  public init(seed: UInt64) { self.seed = seed }

  /// The first difference, or nil; prints what was played.
  public mutating func run(
    live: Int, stored: Int, processes: Int
  ) throws(StorageError) -> String? {
    print("seed \(seed)")
    for offset in 0..<UInt64(live) {
      var trial = LiveTrial(seed: seed &+ offset)
      if let difference = trial.run() { return difference }
      self.live.add(trial.tally)
    }
    print("in memory: \(self.live.text)")
    var crashes = 0
    for offset in 0..<UInt64(stored) {
      var trial = StoredTrial(seed: seed &+ offset)
      if let difference = try trial.run() { return difference }
      self.stored.add(trial.tally)
      crashes += trial.crashes
    }
    print("in a folder, \(crashes) crashes: \(self.stored.text)")
    var (records, kills) = (0, 0)
    for offset in 0..<UInt64(processes) {
      var trial = ProcessTrial(seed: seed &+ offset, program: Self.program)
      if let difference = try trial.run() { return difference }
      (records, kills) = (records + trial.records, kills + trial.kills)
    }
    print("three processes, \(processes) times: \(records) records, \(kills) killed")
    return nil
  }

  /// Beside the one that runs.
  private static var program: String {
    var own = [CChar](repeating: 0, count: 4_096)
    let length = max(unsafe readlink("/proc/self/exe", &own, own.count), 0)
    let text = String(decoding: own[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Histories"
  }
}
