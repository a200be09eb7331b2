import Domain

extension Registry {
  /// The introductions to a need: in the order of the need's own draw, by family name, or by the
  /// day of the proposal.
  ///
  /// What is equal stands in the order of the draw.
  func shortlist(of need: NeedID, by rule: SortRule) -> [Introduction] {
    let draw = LotOrder(of: need.entity)
    let entries = introductions(to: need).map { introduction in
      ShortlistEntry(
        introduction: introduction,
        name: rule == .name ? FoldedText(alphabetical(introduction.candidate)) : FoldedText(""),
        day: rule == .proposed ? introduction.proposedOn.number : 0,
        place: draw.place(of: introduction.candidate.entity))
    }
    return entries.sorted().map(\.introduction)
  }

  /// The people who may be proposed for a need: those who are active and not on their way to it
  /// yet.
  func peopleFree(for need: NeedID) -> Set<EntityID> {
    let underWay = Set(introductions(to: need).filter(\.state.isOpen).map(\.candidate))
    return Set(
      candidates.values.lazy.filter { $0.state == .active && !underWay.contains($0.id) }
        .map(\.id.entity))
  }

  private func alphabetical(_ id: CandidateID) -> String {
    candidates[id]?.alphabetical ?? id.entity.shown
  }
}

extension Candidate {
  /// The name as it stands in the alphabet: by family name, as in every office.
  var alphabetical: String {
    guard let identity = card.identity else { return id.entity.shown }
    guard let family = identity.familyName, let given = identity.givenName else {
      return identity.fullName
    }
    return family + " " + given
  }
}

/// An introduction with what its place in a shortlist depends on.
private struct ShortlistEntry: Comparable {
  let introduction: Introduction
  let name: FoldedText
  let day: Int
  let place: UInt64

  static func < (left: ShortlistEntry, right: ShortlistEntry) -> Bool {
    if left.name != right.name { return left.name < right.name }
    let (one, other) = (left.introduction, right.introduction)
    return (left.day, left.place, one.proposedOn, one.id)
      < (right.day, right.place, other.proposedOn, other.id)
  }
}
