extension Command {
  /// Brings an entity with this card into being; nil for a card of another kind.
  public static func creating(_ id: EntityID, _ card: some DescribedCard) -> Command? {
    switch id.kind {
    case .candidate: of(id, card) { .registerCandidate($0, $1, consent: nil) }
    case .organisation: of(id, card) { .registerOrganisation($0, $1) }
    case .need: of(id, card) { .openNeed($0, $1) }
    case .programme: of(id, card) { .defineProgramme($0, $1) }
    case .pathway: of(id, card) { .beginPathway($0, $1) }
    case .introduction: of(id, card) { .introduce($0, $1) }
    case nil: nil
    }
  }

  /// Puts a card in the place of the one that is there; nil where a card stays as it was given.
  public static func amending(_ id: EntityID, _ card: some DescribedCard) -> Command? {
    switch id.kind {
    case .candidate: of(id, card) { .amendCandidate($0, $1) }
    case .organisation: of(id, card) { .amendOrganisation($0, $1) }
    case .need: of(id, card) { .amendNeed($0, $1) }
    case .programme: of(id, card) { .amendProgramme($0, $1) }
    case .pathway, .introduction, nil: nil
    }
  }

  private static func of<ID: TypedID, Card: DescribedCard>(
    _ id: EntityID, _ card: some DescribedCard, _ make: (ID, Card) -> Command
  ) -> Command? {
    guard let id = ID(id), let card = card as? Card else { return nil }
    return make(id, card)
  }
}
