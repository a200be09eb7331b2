import Domain

/// Those who may be proposed, in the order of the post's own draw or of the alphabet: never by
/// anything that would weigh one person against another.
struct CompositionList: ListDescription {
  let need: NeedID
  let orders: [SortRule] = [.lot, .name]

  private let people = CandidateList()

  func items(_ reading: Reading) -> [Candidate] {
    let introduced = reading.registry.introductions(to: need)
    let underWay = Set(introduced.filter(\.state.isOpen).map(\.candidate))
    return reading.registry.candidates.values.filter {
      $0.state == .active && !underWay.contains($0.id)
    }
  }

  func item(_ row: RowID, _ reading: Reading) -> Candidate? { people.item(row, reading) }

  func entry(_ item: Candidate, by rule: SortRule, _ reading: Reading) -> ListEntry {
    people.entry(item, by: rule, reading)
  }

  func write(_ item: Candidate, to search: inout SearchWriter) { search.add(item) }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Candidate>] {
    // Most often nobody is marked, and names have the room.
    guard reading.registry.hasIntroduced(to: need) else { return people.columns(room, reading) }
    let mark = ListColumn<Candidate>(20, as: .faint) { person in
      reading.registry.earlier(of: person.id, to: need).map(reading.wording.mark) ?? ""
    }
    return people.columns(room, reading) + [mark]
  }

  /// Everybody here is active.
  func facts(of item: Candidate, _ reading: Reading) -> [String] {
    people.facts(of: item, reading).dropLast()
      + [reading.registry.earlier(of: item.id, to: need).map(reading.wording.mark) ?? ""]
  }

  var title: Saying { Saying("Qui proposer", en: "Whom to propose") }
  var nothing: Saying {
    Saying(
      "Toutes les personnes actives sont déjà proposées pour ce besoin.",
      en: "Every active person has already been proposed for this need.")
  }

  func path(_ reading: Reading) -> [String] {
    let wording = reading.wording
    return [wording.origin(.need), reading.registry.fullLabel(need.entity), wording.say(title)]
  }

  func told(_ count: ListCount, _ wording: Wording) -> String? { "" }

  func intro(_ count: ListCount, _ reading: Reading) -> [String] {
    [reading.wording.compositionIntro(count.total)]
  }
}
