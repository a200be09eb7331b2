import Domain

extension Registry {
  /// What is equal stands in the order of the draw.
  func shortlist(of id: NeedID, by rule: SortRule) -> [Introduction] {
    let draw = LotOrder(of: id.entity)
    let entries = introductions(to: id).map { introduction in
      ShortlistEntry(
        introduction: introduction,
        name: rule == .name ? FoldedText(alphabetical(introduction.candidate)) : FoldedText(""),
        day: rule == .proposed ? introduction.proposedOn.number : 0,
        place: draw.place(of: introduction.candidate.entity))
    }
    return entries.sorted().map(\.introduction)
  }

  private func alphabetical(_ id: CandidateID) -> String {
    candidates[id]?.alphabetical ?? id.entity.shown
  }
}

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
