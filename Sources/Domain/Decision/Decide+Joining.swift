extension Registry {
  /// One person has one file that stands; no rule that holds for it may be broken by the other's.
  func refuse(_ joining: Joining, of candidate: Candidate) throws(Refusal) {
    guard let id = joining.into else { throw .missing(.joinedTo) }
    guard id != candidate.id else { throw .unchanged(id.entity) }
    let other: Candidate = try known(id)
    try require(other.state != .erased, of: other)
    // What cannot be read cannot be compared.
    for file in [candidate, other] where !file.card.isReadable { throw .sealed(file.id.entity) }
    // Whoever is there would leave by it.
    if !candidate.state.isGone { try require(!other.state.isGone, of: other) }
    if let open = candidate.requests.first(where: \.isOpen) {
      throw .requestUnanswered(open.number, candidate.id)
    }
    let needs = introductions(of: id).filter(\.state.isOpen).map(\.need)
    let twice = introductions(of: candidate.id).first { $0.state.isOpen && needs.contains($0.need) }
    if let twice { throw .introducedTwice(twice.need) }
  }
}
