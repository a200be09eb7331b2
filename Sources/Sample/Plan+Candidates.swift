import Domain

extension Plan {
  mutating func writeCandidates(_ block: inout Block) {
    for slot in 0..<block.size {
      var id: CandidateID = fresh()
      if block.place == 0, slot == 0 { id = reserve("C7K2M9QX", else: id) }
      let plot = CandidatePlot(slot)
      let registered = random.number(plot.registered)
      let on = day(registered)
      let pasts = PeopleTexts.pasts(plot.families[0])
      let past = block.place == 0 && slot == 0 ? pasts[0] : random.pick(pasts)
      let card = candidateCard(plot, past, index: block.place * SampleReserve.pilot + slot, on: on)
      let consent =
        plot.consents ? ReserveConsent(on: on, channel: random.pick(Self.channels)) : nil
      let time = add(.register(id, card, consent: consent), on: on, after: .start)
      block.candidates.append(PlacedCandidate(id: id, time: time, past: past))
      apart { $0.writeLife(id, plot, card, registered, after: time) }
    }
  }

  private mutating func writeLife(
    _ id: CandidateID, _ plot: CandidatePlot, _ card: CandidateCard, _ registered: Int,
    after time: Timestamp
  ) {
    var time = time
    let notes = plot.slot == 0 ? 3 : random.pick([0, 0, 1, 1, 2])
    let latest = plot.leaves.map { $0 - 1 } ?? -2
    for note in 0..<notes {
      let on = min(registered + 4 + note * random.number(5...20), latest)
      time = add(.note(id.entity, random.pick(PeopleTexts.notes)), on: day(on), after: time)
    }
    if plot.slot == CandidatePlot.founder {
      let consent = ReserveConsent(on: day(-40), channel: .inPerson)
      add(.renewConsent(id, consent), on: day(-40), after: time)
    }
    if plot.slot % 7 == 3 {
      var card = card
      let later = random.number(14...60)
      card.availableFrom = card.availableFrom.map { Self.workingDay($0.adding(days: later)) }
      let on = min(registered + 30, latest)
      time = add(.amend(id, card), on: day(on), after: time)
    }
    if plot.pauses {
      let step = CandidateStep(.paused, on: day(-20), remark: random.pick(PeopleTexts.pauses))
      add(.move(id, step), on: day(-20), after: time)
    }
    if let leaves = plot.leaves {
      let step = CandidateStep(.left, on: day(leaves))
      add(.move(id, step), on: day(leaves), after: time)
    }
  }

  private mutating func candidateCard(_ plot: CandidatePlot, _ past: Past, index: Int, on: Day)
    -> CandidateCard
  {
    let cast = index < NameTexts.cast.count
    let town = random.pick(cast ? Self.castTowns[index] : towns())
    var card = CandidateCard()
    card.families = plot.families
    card.basin = Basin(postcode: town.postcode)
    card.availableFrom = Self.workingDay(on.adding(days: random.number(5...120)))
    let fte = cast ? Self.castFte[index] : random.pick([50, 50, 60, 80, 80, 100, 100, 100])
    card.fte = Fte(hundredths: fte)
    (card.contracts, card.funding) = random.pick(Self.wishes)
    card.volunteering = random.below(3) == 0
    card.situation = random.pick(Self.situations)
    card.registeredOn = on
    card.companion = member
    card.identity = identity(plot, past, index: index, town)
    return card
  }

  private mutating func identity(_ plot: CandidatePlot, _ past: Past, index: Int, _ town: Town)
    -> Identity
  {
    let name =
      index < NameTexts.cast.count
      ? NameTexts.cast[index]
      : (given: random.pick(NameTexts.given), family: random.pick(NameTexts.family))
    var identity = Identity()
    identity.givenName = name.given
    identity.familyName = name.family
    identity.email = Self.email(name.given, name.family, index)
    identity.phone = Self.phone(index)
    identity.postcode = town.postcode
    identity.town = town.name
    identity.presentation = presentation(past, index: index)
    identity.skills = plot.families.flatMap { some(2, of: $0.shippedSkills) }
    let others = some(random.below(3), of: PeopleTexts.otherLanguages)
    identity.languages = [PeopleTexts.mainLanguage] + others
    return identity
  }

  private mutating func presentation(_ past: Past, index: Int) -> String {
    let wish = index == 0 ? PeopleTexts.wish[0] : random.pick(PeopleTexts.wish)
    return random.below(5) == 0 && index != 0 ? past.words : "\(past.words) \(wish)"
  }

  /// In the order of the list from a drawn start.
  private mutating func some(_ count: Int, of items: [String]) -> [String] {
    let start = random.below(items.count)
    return (0..<min(count, items.count)).map { items[(start + $0 * 2) % items.count] }
  }

  private static let wishes: [([ContractKind], [Funding])] = [
    ([.permanent, .fixedTerm], []), ([.permanent, .fixedTerm, .replacement], []),
    ([.permanent], []), ([.fixedTerm, .replacement], []), ([.fixedTerm], [.ape]),
    ([.permanent], [.maribel]), ([], [.article60]), ([.fixedTerm, .student], []), ([], []),
  ]

  /// Of a sector that lives on subventions.
  static let posts: [(ContractKind?, [Funding])] = [
    (.permanent, []), (.fixedTerm, []), (.fixedTerm, [.popularEducation]), (.replacement, []),
    (.permanent, [.ape]), (.permanent, [.maribel, .ape]),
  ]

  private static func email(_ given: String, _ family: String, _ index: Int) -> String {
    let name = FoldedText("\(given).\(family)").folded.unicodeScalars
      .filter { ("a"..."z").contains($0) || $0 == "." }
    // Two people of one name have two addresses.
    let number = index < SampleReserve.pilot ? "" : "\(index)"
    return "\(String(String.UnicodeScalarView(name)))\(number)@example.org"
  }

  /// So that the basins are as full as in the pilot.
  mutating func towns() -> [Town] {
    switch random.below(47) {
    case 0..<14: TownTexts.liege
    case 14..<23: TownTexts.bruxelles
    case 23..<30: TownTexts.namur
    case 30..<33: TownTexts.verviers
    case 33..<35: TownTexts.huyWaremme
    case 35..<38: TownTexts.hainautSud
    case 38..<40: TownTexts.hainautCentre
    case 40..<43: TownTexts.walloniePicarde
    case 43..<45: TownTexts.luxembourg
    default: TownTexts.brabantWallon
    }
  }

  static let channels: [Channel] = [.inPerson, .inPerson, .email, .form, .phone]
  private static let situations: [Situation] = [
    .jobSeeker, .jobSeeker, .jobSeeker, .employed, .selfEmployed, .student, .socialIntegration,
    .other,
  ]
  private static let castFte = [
    80, 100, 50, 100, 60, 50, 100, 80, 100, 50, 100, 80, 50, 60, 100, 50,
  ]
  private static let castTowns: [[Town]] = [
    [TownTexts.liege[0]], TownTexts.namur, TownTexts.verviers, TownTexts.liege,
    TownTexts.bruxelles, TownTexts.hainautSud, TownTexts.liege, TownTexts.luxembourg,
    TownTexts.brabantWallon, TownTexts.huyWaremme, TownTexts.walloniePicarde, TownTexts.namur,
    TownTexts.liege, TownTexts.hainautCentre, TownTexts.bruxelles, TownTexts.verviers,
  ]
}
