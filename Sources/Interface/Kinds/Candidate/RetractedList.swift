import Canvas
import Domain

/// Whose registration was undone: they are nowhere else, and can be put back or erased.
struct RetractedList: ListDescription {
  let orders: [SortRule] = [.day, .name]

  private let people = CandidateList()

  func items(_ reading: Reading) -> [Retraction] {
    reading.registry.retracted.compactMap { item($0, reading) }
  }

  func item(_ row: RowID, _ reading: Reading) -> Retraction? {
    row.retracted.flatMap { item($0, reading) }
  }

  private func item(_ id: CandidateID, _ reading: Reading) -> Retraction? {
    let registry = reading.registry
    guard !registry.erased.contains(id), let person = registry.retracted(id),
      let undone = registry.undoing(ofRegistrationOf: id)?.stamp,
      let decided = registry.decisionDay(onRetractionOf: id)
    else { return nil }
    return Retraction(person: person, undone: undone, decided: decided)
  }

  func entry(_ item: Retraction, by rule: SortRule, _ reading: Reading) -> ListEntry {
    ListEntry(
      row: .retracted(item.person.id.entity), first: rule == .day ? item.decided.number : 0,
      name: rule == .name ? item.person.alphabetical : "")
  }

  func write(_ item: Retraction, to search: inout SearchWriter) {
    search.add(item.person)
    search.add(item.person.id.entity.shown)
  }

  private func name(_ item: Retraction) -> String {
    item.person.name ?? item.person.id.entity.shown
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Retraction>] {
    let wording = reading.wording
    return [
      ListColumn(as: .text) { name($0) },
      ListColumn(10) { $0.person.id.entity.shown },
      ListColumn(room.isWidest ? 24 : 14) { reading.memberName($0.undone.member) },
      ListColumn(16, .trailing) { item, _ in
        (
          wording.term(item.decided, on: reading.today),
          item.decided < reading.today ? .stateAttention : .value
        )
      },
    ]
  }

  func facts(of item: Retraction, _ reading: Reading) -> [String] {
    let wording = reading.wording
    return [
      name(item), item.person.id.entity.shown, wording.retracted(item.undone, reading),
      wording.term(item.decided, on: reading.today),
    ]
  }

  let detailRows = 2

  func details(of item: Retraction, _ reading: Reading) -> [DossierLine] {
    [.paragraph(reading.wording.retracted(item.undone, reading))]
  }

  var title: Saying { Saying("Inscriptions annulées", en: "Undone registrations") }
  var nothing: Saying {
    Saying("Aucune inscription n'a été annulée.", en: "No registration was undone.")
  }
  var rule: Saying? {
    Saying(
      "Ces personnes ne sont dans aucune liste. s pour remettre quelqu'un, ou l'effacer ; après"
        + " 30 jours, décidez.",
      en: "These people are in no list. s to put somebody back, or to erase them; after 30 days,"
        + " decide.",
      simple: "Tapez s pour remettre la personne, ou pour l'effacer.")
  }
}

struct Retraction {
  let person: Candidate
  let undone: Stamp
  let decided: Day
}

extension Wording {
  fileprivate func retracted(_ stamp: Stamp, _ reading: Reading) -> String {
    let (day, who) = (date(stamp.time.day), reading.memberName(stamp.member))
    return say("Annulée le \(day) par \(who).", en: "Undone on \(day) by \(who).")
  }
}
