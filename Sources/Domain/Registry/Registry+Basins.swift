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
    known.filter { other in
      Spelling.isNear(code, other.code)
        || other.code.split(separator: "-").contains { Spelling.isNear(code, $0) }
    }.sorted()
  }
}
