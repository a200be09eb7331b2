internal import Domain

/// The same when organisation, folded title, start and place agree, whatever became of the one
/// already there: an old file must not open it again.
struct NeedImport: EntityImport {
  typealias Kind = Need

  static let further = [ImportColumn(.reason), ImportColumn(.openedOn)]

  private var known: [NeedName: [KnownNeed]] = [:]

  init(_ registry: Registry) {
    for (id, need) in registry.needs { remember(need.card, as: id.entity) }
  }

  func complete(_ card: inout NeedCard, from row: ImportRow) throws(ImportRefusal) {
    let reason = ImportColumn(.reason)
    // It would be lost without a word.
    if row.text(reason) != nil, try row.standing(of: .need) ?? .need(.open) == .need(.open) {
      throw row.refusal(reason, .reasonTooEarly)
    }
    card.openedOn = try row.pastDay(ImportColumn(.openedOn), .openedOn)
  }

  func step(_ id: NeedID, to standing: Standing, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  {
    guard case .need(let state) = standing, state != .open else { return nil }
    return .move(id, NeedStep(state, reason: try row.code(ImportColumn(.reason))))
  }

  func likeness(of card: NeedCard) -> Likeness {
    guard let namesakes = known[NeedName(card)], let first = namesakes.first else { return .new }
    let need = KnownNeed(card, first.id)
    return namesakes.first { $0.isSame(as: need) }.map { .same($0.id) } ?? .namesake(first.id)
  }

  mutating func remember(_ card: NeedCard, as id: EntityID) {
    known[NeedName(card), default: []].append(KnownNeed(card, id))
  }
}

private struct NeedName: Hashable {
  let organisation: OrganisationID?
  let title: String

  init(_ card: NeedCard) {
    organisation = card.organisation
    title = ColumnNames.folded(card.title ?? "")
  }
}

private struct KnownNeed {
  let id: EntityID
  let start: Day?
  let place: String

  init(_ card: NeedCard, _ id: EntityID) {
    self.id = id
    start = card.start
    place = ColumnNames.folded(card.place ?? "")
  }

  func isSame(as other: KnownNeed) -> Bool { start == other.start && place == other.place }
}
