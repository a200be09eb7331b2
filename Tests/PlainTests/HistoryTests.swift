import Glibc
import Plain
import Testing

/// The registry and the naive one over made-up histories; `VIVIER_SEED` plays the same ones again,
/// `VIVIER_HISTORIES` more of them.
struct HistoryTests {
  /// In one folder in ten there are three processes.
  @Test func `a naive registry refuses, records, keeps and shows the same`() throws {
    let count = Int(environment("VIVIER_HISTORIES") ?? 300)
    let seed = environment("VIVIER_SEED") ?? .random(in: 0..<1 << 40)
    var play = Play(seed: seed)
    let difference = try play.run(live: count, stored: count / 15, processes: count / 150)
    #expect(difference == nil, "\(difference ?? "")")
    #expect(play.live.histories == count && play.stored.histories == count / 15)
    guard difference == nil, count >= 300 else { return }
    for name in CommandName.allCases {
      #expect(play.live.decided[name] ?? 0 > 0, "never decided: \(name)")
      #expect(play.live.refused[name] ?? 0 > 0, "never refused: \(name)")
    }
  }
}

func environment(_ name: String) -> UInt64? {
  guard let text = unsafe getenv(name) else { return nil }
  return UInt64(unsafe String(cString: text))
}
