extension Registry {
  /// The shipped ones, then those that some file names already, each once.
  public var basins: [Basin] {
    let named =
      candidates.values.compactMap(\.card.basin) + organisations.values.compactMap(\.card.basin)
    let own = Set(named).subtracting(Basin.shipped).sorted()
    return own.reduce(into: Basin.shipped) { known, basin in
      if let place = known.lastIndex(where: basin.isSame) {
        known[place] = basin.spelled(asIn: [known[place]])
      } else {
        known.append(basin)
      }
    }
  }
}

extension Basin {
  /// One begins as the other does, or a letter is missing, added or another; in alphabetical order.
  public func near(among known: some Sequence<Basin>) -> [Basin] {
    known.filter { isNear($0.code) || $0.code.split(separator: "-").contains(where: isNear) }
      .sorted()
  }

  private func isNear(_ other: some StringProtocol) -> Bool {
    let (mine, theirs) = (Array(code.utf8), Array(other.utf8))
    let (short, long) = mine.count < theirs.count ? (mine, theirs) : (theirs, mine)
    let start = zip(mine, theirs).prefix { $0 == $1 }.count
    if start > 2, start == short.count { return true }
    let rest = (mine.dropFirst(start).reversed(), theirs.dropFirst(start).reversed())
    let end = zip(rest.0, rest.1).prefix { $0 == $1 }.count
    return start + end + 1 >= long.count && short.count > 2
  }
}
