import Domain

/// What is to be asked of the registry, and when: blocks are planned one after the other while
/// their lives go on side by side, and sorted by time.
struct Plan {
  let today: Day
  let member: MemberID
  var random: SplitMix64
  private(set) var planned: [Planned] = []
  private var taken: Set<EntityID> = []
  var retainedCount = 0

  init(seed: UInt64, today: Day, member: MemberID) {
    random = SplitMix64(seed: seed &+ Self.stage)
    self.today = today
    self.member = member
  }

  /// By which the first shortlist of the usual sample begins with the person whom demonstrations
  /// are about, and the third on it shows her name and telephone.
  private static let stage: UInt64 = 1_560

  /// Saturdays and Sundays become the Friday before: later stays later or becomes the same day.
  func day(_ offset: Int) -> Day { Self.workingDay(today.adding(days: offset)) }

  static func workingDay(_ day: Day) -> Day { day.adding(days: -max(0, day.weekday - 5)) }

  mutating func fresh<ID: TypedID>(_ type: ID.Type = ID.self) -> ID {
    while true {
      let rest = (0..<7).map { _ in Self.digits[random.below(32)] }
      let text = "\(ID.kind.rawValue)" + String(decoding: rest, as: UTF8.self)
      if let id = ID(text), taken.insert(id.entity).inserted { return id }
    }
  }

  mutating func reserve<ID: TypedID>(_ text: String, else other: ID) -> ID {
    guard let id = ID(text), taken.insert(id.entity).inserted else { return other }
    return id
  }

  /// Draws from a stream of its own, so that what is planned next is the same however often this
  /// draws: how many follow-ups are over, say, depends on today.
  mutating func apart<Result>(_ work: (inout Plan) -> Result) -> Result {
    let rest = SplitMix64(seed: random.next())
    let main = random
    random = rest
    defer { random = main }
    return work(&self)
  }

  /// In office hours, and after whatever it depends on.
  @discardableResult
  mutating func add(_ command: Command, on day: Day, after earlier: Timestamp) -> Timestamp {
    let opening = day.number * 86_400 + 8 * 3_600
    var time = Timestamp(seconds: opening + random.below(9 * 3_600))
    // Drawn whether needed or not: what comes after must not depend on where weekends fall.
    let pause = random.number(60...900)
    if time <= earlier { time = Timestamp(seconds: earlier.seconds + pause) }
    planned.append(Planned(time: time, command: command))
    return time
  }

  /// By time, equal times in the order of planning; places are sorted and not commands: moving
  /// 300,000 of those about took longer than deciding on them.
  func turns() -> [Int] {
    let turns = planned.enumerated().map { (seconds: $1.time.seconds, place: $0) }
    return turns.sorted { $0 < $1 }.map(\.place)
  }

  /// Crockford's base32.
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

struct Planned {
  let time: Timestamp
  let command: Command
}

extension Timestamp {
  static let start = Timestamp(seconds: .min / 2)
}
