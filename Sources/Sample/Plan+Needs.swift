import Domain

extension Plan {
  /// When they end depends on the introductions.
  mutating func writeNeeds(_ block: inout Block) {
    for slot in 0..<block.organisationCount {
      let plot = NeedPlot.all[slot]
      let owner = block.organisations[plot.organisation % block.organisations.count]
      let texts = NeedTexts.needs(plot.family)
      let text = texts[plot.text % texts.count]
      let id: NeedID = fresh()
      let opened = random.number(plot.opened)
      let card = needCard(plot, text, owner.id)
      let time = add(.create(id, card), on: day(opened), after: owner.time)
      if random.below(4) == 0 {
        let note = random.pick(IntroductionTexts.needNotes)
        add(.note(id.entity, note), on: day(opened + 3), after: time)
      }
      block.needs.append(PlacedNeed(id: id, time: time, text: text, plot: plot, openedOn: opened))
    }
  }

  /// After a moment, and on the day of it or later.
  mutating func end(_ placed: inout PlacedNeed, on offset: Int, after earlier: Timestamp) {
    let step: NeedStep
    switch placed.plot.outcome {
    case .open: return
    case .filled: step = NeedStep(.filled)
    case .closed(let reason): step = NeedStep(.closed, reason: reason)
    case .suspended: step = NeedStep(.suspended)
    }
    placed.ended = add(.move(placed.id, step), on: day(offset), after: earlier)
  }

  private mutating func needCard(
    _ plot: NeedPlot, _ text: NeedText, _ owner: OrganisationID
  ) -> NeedCard {
    let town = random.pick(towns())
    var card = NeedCard()
    card.organisation = owner
    card.title = text.title
    card.family = plot.family
    card.description = text.description
    card.criteria = text.criteria
    card.fte = Fte(hundredths: Self.fte[plot.organisation % Self.fte.count])
    (card.contract, card.funding) = random.pick(Self.posts)
    card.start = day(random.number(20...90))
    card.place = town.name
    if case .open = plot.outcome { card.deadline = day(random.number(30...80)) }
    card.places = random.below(8) == 0 ? 2 : 1
    return card
  }

  private static let fte = [80, 50, 100, 60, 50, 100, 80, 75]
}
