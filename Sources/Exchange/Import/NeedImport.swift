internal import Domain

/// Makes needs of rows; their organisations must be in the reserve.
///
/// Two needs are the same when organisation, folded title, start and place agree, whatever became
/// of the one already there: an old file must not open it again.
struct NeedImport: EntityImport {
  private let organisations: OrganisationNames
  private var known: [NeedName: [KnownNeed]] = [:]

  init(_ registry: Registry) {
    organisations = OrganisationNames(registry)
    for (id, need) in registry.needs { remember(need.card, as: id.entity) }
  }

  func card(from row: ImportRow) throws(ImportRefusal) -> NeedCard {
    var card = NeedCard()
    card.organisation = try organisation(row)
    card.title = try row.required(.title)
    card.family = try row.code(.family)
    card.description = row.page(.description)
    card.criteria = row.page(.criteria)
    card.fte = try row.fte(.fte)
    card.contract = try row.code(.contract)
    card.start = try row.day(.start)
    card.place = row.line(.place)
    card.deadline = try row.day(.deadline)
    card.places = try row.number(.places)
    return card
  }

  func likeness(of card: NeedCard) -> Likeness {
    guard let namesakes = known[NeedName(card)], let first = namesakes.first else { return .new }
    let need = KnownNeed(card, first.id)
    return namesakes.first { $0.isSame(as: need) }.map { .same($0.id) } ?? .namesake(first.id)
  }

  mutating func remember(_ card: NeedCard, as id: EntityID) {
    known[NeedName(card), default: []].append(KnownNeed(card, id))
  }

  func command(_ id: NeedID, _ card: NeedCard) -> Command { .openNeed(id, card) }

  private func organisation(_ row: ImportRow) throws(ImportRefusal) -> OrganisationID {
    let found = organisations.meant(by: try row.required(.organisation))
    guard let first = found.first else { throw row.refusal(.organisation, .unknownOrganisation) }
    guard found.count == 1 else { throw row.refusal(.organisation, .severalOrganisations) }
    return first
  }
}

/// What needs of the same name share.
private struct NeedName: Hashable {
  let organisation: OrganisationID?
  let title: String

  init(_ card: NeedCard) {
    organisation = card.organisation
    title = ColumnNames.folded(card.title ?? "")
  }
}

/// What tells needs of the same name apart.
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
