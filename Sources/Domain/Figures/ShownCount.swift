/// What may be told of a count of people.
///
/// Never less than five: so few could be recognised.
public enum ShownCount: Hashable, Sendable {
  case exact(Int)
  /// Between one and four.
  case small
  /// Kept back, so that a small count cannot be worked out from the others and the total.
  case withheld

  /// The fewest people that a figure may tell of.
  ///
  /// Convention of the pilot; that of official statistics lies between three and ten.
  public static let threshold = 5
}

/// A count as it is, before anything of it is shown.
struct RawCount {
  /// What is counted: people, or things that each concern one person.
  var items = 0
  var people = 0

  /// Whether it tells of somebody, and of too few to be told.
  var isTooFew: Bool { (1..<ShownCount.threshold).contains(people) }
}

/// Keeps back from the counts of one table what would let somebody work out a small one.
///
/// A reader knows the total, the counts that are shown, that *small* means one to four, and this
/// very rule. Whatever they try, at least two values stay possible for each small count: a test
/// goes through every table of a few counts to see to it. Where that cannot be had, the whole table
/// is kept back.
enum Disclosure {
  /// Below that many in all, a table with a small count has nothing else to tell.
  static let leastTotal = 9

  /// What may be shown of each count, in the same order.
  static func shown(_ counts: [RawCount]) -> [ShownCount] {
    let few = counts.indices.filter { counts[$0].isTooFew }
    guard !few.isEmpty else { return counts.map { .exact($0.items) } }
    let nothing = counts.map { _ in ShownCount.withheld }
    guard counts.reduce(0, { $0 + $1.items }) >= leastTotal else { return nothing }
    var hidden = few.map { Hidden(counts[$0].items, at: $0) }
    if few.count == 1 {
      guard let other = nextSmallest(besides: few[0], in: counts) else { return nothing }
      hidden.append(other)
    }
    guard few.indices.allSatisfy({ isUnsure(hidden[$0], among: hidden) }) else { return nothing }
    return counts.indices.map { place in
      guard let count = hidden.first(where: { $0.place == place }) else {
        return .exact(counts[place].items)
      }
      return few.contains(place) && count.value < ShownCount.threshold ? .small : .withheld
    }
  }

  static func total(_ count: RawCount) -> ShownCount {
    guard count.isTooFew else { return .exact(count.items) }
    return count.items < ShownCount.threshold ? .small : .withheld
  }

  /// A count that is not shown, with what a reader knows of it all the same.
  private struct Hidden {
    let place: Int
    let value: Int
    var range: ClosedRange<Int>

    init(_ value: Int, at place: Int) {
      self.value = value
      self.place = place
      let most = ShownCount.threshold - 1
      range = value > most ? most + 1...Int(Int32.max) : 1...most
    }
  }

  /// The smallest count above the threshold, the first of equal ones.
  ///
  /// It cannot be greater than the smallest that stays in sight, which a reader knows too.
  private static func nextSmallest(besides few: Int, in counts: [RawCount]) -> Hidden? {
    let rest = counts.indices.filter { $0 != few && counts[$0].items > 0 }
      .sorted { (counts[$0].items, $0) < (counts[$1].items, $1) }
    guard let place = rest.first else { return nil }
    var hidden = Hidden(counts[place].items, at: place)
    if rest.count > 1 {
      let most = counts[rest[1]].items - (place < rest[1] ? 0 : 1)
      hidden.range = hidden.range.lowerBound...most
    }
    return hidden
  }

  /// Whether the sum of what is hidden leaves at least two values possible.
  private static func isUnsure(_ count: Hidden, among hidden: [Hidden]) -> Bool {
    let others = hidden.filter { $0.place != count.place }
    let sum = hidden.reduce(0) { $0 + $1.value }
    let least = max(count.range.lowerBound, sum - others.reduce(0) { $0 + $1.range.upperBound })
    let most = min(count.range.upperBound, sum - others.reduce(0) { $0 + $1.range.lowerBound })
    return least < most
  }
}
