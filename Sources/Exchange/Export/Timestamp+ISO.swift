internal import Domain

extension Timestamp {
  /// The moment as the journal writes it: `2026-04-03T10:02:47Z`.
  var iso: String {
    let second = seconds - day.number * 86_400
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.iso)T\(clock.joined(separator: ":"))Z"
  }
}
