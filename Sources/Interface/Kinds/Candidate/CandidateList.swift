import Canvas
import Domain

struct CandidateList: KindView {
  let orders: [SortRule] = [.name, .basin, .registered, .lot]

  func entry(_ item: Candidate, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let isErased = !reading.registry.erased.isEmpty && reading.registry.erased.contains(item.id)
    return ListEntry(
      row: .entity(item.id.entity),
      first: rule == .registered ? -(item.card.registeredOn?.number ?? 0) : 0,
      second: rule == .basin ? item.card.basin?.name ?? "" : nil, name: item.alphabetical,
      part: isErased ? .aside : .other)
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Candidate>] {
    let (registry, wording) = (reading.registry, reading.wording)
    return [
      ListColumn(as: .text) { registry.label($0.id) },
      ListColumn(room.isWidest ? 42 : room.columns(9, wide: 14)) { item in
        let families = item.card.families
        if room.isWidest { return wording.list(families.map(wording.word)) }
        return families.first.map { room.isWide ? wording.word($0) : wording.short($0) } ?? ""
      },
      ListColumn(4, .trailing) { $0.card.fte?.shown ?? "" },
      ListColumn(room.columns(8, wide: 16)) { item in
        guard item.state == .active else { return wording.name(item.state) }
        return item.card.basin.map { room.isWide ? $0.name : wording.short($0) } ?? ""
      },
    ]
  }

  func facts(of item: Candidate, _ reading: Reading) -> [String] {
    let (card, wording) = (item.card, reading.wording)
    return [reading.registry.label(item.id)] + card.families.map(wording.word) + [
      card.fte.map(wording.fte) ?? "", card.basin?.name ?? "", wording.name(item.state),
    ]
  }

  var title: Saying {
    Saying("Réserve de compétences", en: "Reserve of skills", simple: "Les personnes")
  }
  var nothing: Saying { Saying("Personne encore. F7 inscrit.", en: "Nobody yet. F7 registers.") }
}

extension Candidate {
  /// By family name, as in every office.
  var alphabetical: String {
    guard let identity = card.identity else { return id.entity.shown }
    guard let family = identity.familyName, let given = identity.givenName else {
      return identity.fullName
    }
    return family + " " + given
  }
}

extension CandidateList {
  func file(_ item: Candidate, _ writer: DossierWriter) -> [DossierSection] { writer.file(item) }
  func preview(of item: Candidate, _ writer: SummaryWriter) -> [SummaryLine] {
    writer.sections(item)
  }
  var tellsOfReferrers: Bool { true }
  func ending(of item: Candidate) -> CandidateState? { .left }

  func notes(to state: CandidateState, introductions: Int) -> [FormNote] {
    switch state {
    case .active: [.returning]
    case .paused: [.pausing]
    case .left, .erased: [.leaving(introductions: introductions)]
    }
  }
}
