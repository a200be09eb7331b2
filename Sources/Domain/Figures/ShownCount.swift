/// What may be told of a count of people: never less than five, so few could be recognised.
public enum ShownCount: Hashable, Sendable {
  case exact(Int)
  /// Between one and four.
  case small
  /// A small count could be worked out from this one and the total.
  case withheld

  /// A convention of the pilot; that of official statistics lies between three and ten.
  public static let threshold = 5
}

struct RawCount {
  var items = 0
  var people = 0

  var isTooFew: Bool { (1..<ShownCount.threshold).contains(people) }
}

/// Keeps back from the counts of a table what would let somebody work out a small one.
///
/// A reader knows the total, the shown counts, that *small* is one to four, and this rule: at least
/// two values stay possible for each (a test tries every table of a few counts), or none is shown.
enum Disclosure {
  /// Below that, a table with a small count has nothing else to tell.
  static let leastTotal = 9

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

  /// With what a reader knows of it all the same.
  private struct Hidden {
    let place: Int
    let value: Int
    var range: ClosedRange<Int>

    init(_ value: Int, at place: Int) {
      (self.value, self.place) = (value, place)
      let most = ShownCount.threshold - 1
      range = value > most ? most + 1...Int(Int32.max) : 1...most
    }
  }

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

  /// At least two values stay possible.
  private static func isUnsure(_ count: Hidden, among hidden: [Hidden]) -> Bool {
    let others = hidden.filter { $0.place != count.place }
    let sum = hidden.reduce(0) { $0 + $1.value }
    let least = max(count.range.lowerBound, sum - others.reduce(0) { $0 + $1.range.upperBound })
    let most = min(count.range.upperBound, sum - others.reduce(0) { $0 + $1.range.lowerBound })
    return least < most
  }
}
