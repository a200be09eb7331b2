import Domain

/// What happens to the person in one of the forty-seven slots of a block.
struct CandidatePlot {
  let slot: Int

  init(_ slot: Int) { self.slot = slot }

  /// The first one is the main one.
  var families: [ProfileFamily] {
    if slot < Self.cast.count { return Self.cast[slot] }
    let all: [ProfileFamily] = [
      .outreach, .communication, .digital, .coordination, .research, .design,
    ]
    let place = slot - Self.cast.count
    let second = all[(place + 2) % 6]
    return place % 4 == 1 ? [all[place % 6], second] : [all[place % 6]]
  }

  /// In days from today: early enough for the introductions of the slot, and in two cases for a
  /// consent that is about to end or that was never recorded.
  var registered: ClosedRange<Int> {
    switch slot {
    case 0: -35 ... -35
    // Not before the reserve is named, wherever the weekends fall.
    case Self.founder: -367 ... -367
    case 9: -346 ... -344
    case 46: -25 ... -25
    case 1...29: -310 ... -230
    default: -200 ... -8
    }
  }

  var consents: Bool { slot != 46 }
  var pauses: Bool { slot == 36 || slot == 43 }
  /// In days from today.
  var leaves: Int? { slot == Self.leaver ? -20 : nil }

  /// Has been on a CoopCraft project for a year.
  static let founder = 6

  /// Withdrawn thereby from an introduction under way.
  static let leaver = 18

  private static let cast: [[ProfileFamily]] = [
    [.outreach, .communication], [.digital], [.communication], [.coordination],
    [.research, .digital], [.design], [.outreach], [.communication], [.digital],
    [.coordination], [.outreach], [.research], [.design], [.digital], [.communication],
    [.outreach],
  ]
}
