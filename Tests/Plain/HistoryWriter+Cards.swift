import Domain

extension HistoryWriter {
  mutating func candidateCard(in state: PlainState) -> CandidateCard {
    var identity = Identity()
    identity.familyName = pick(["Dupontel", "Lambertin", "Vermeulen", "Janssens"])
    if chance(12) { identity.familyName = text(maybeBad: true) }
    identity.givenName = chance(3) ? nil : pick(["Ode", "Marc"])
    identity.email = chance(2) ? nil : "ici@example.org"
    identity.town = chance(2) ? nil : pick(["Namur", "Liège"])
    identity.postcode = chance(2) ? nil : pick(["4000", "5000", "400"])
    identity.skills = chance(2) ? [] : ["écouter", text(maybeBad: true)]
    var card = CandidateCard()
    card.families = chance(2) ? [] : [.outreach, .design]
    card.fte = chance(2) ? nil : pick([50, 100, 120].compactMap { Fte(hundredths: $0) })
    card.availableFrom = chance(3) ? dayToCome() : nil
    card.registeredOn = chance(3) ? day() : nil
    card.volunteering = chance(2)
    card.companion = chance(3) ? state.members.first?.id : nil
    card.identity = identity
    return card
  }

  mutating func organisationCard() -> OrganisationCard {
    var card = OrganisationCard()
    card.name = chance(15) ? text(maybeBad: true) : pick(["Fil des mots", "Tilleul", "Atelier"])
    card.enterpriseNumber =
      chance(2) ? nil : pick(["1000000021", "1000002197"].compactMap { EnterpriseNumber($0) })
    card.pilot = chance(2)
    card.weeklyHours = chance(2) ? nil : pick([3_800, 50, 17_000])
    var contact = Contact()
    (contact.name, contact.email) = (words(), "la@example.org")
    card.contacts = chance(2) ? [contact] : []
    return card
  }

  mutating func needCard(in state: PlainState) -> NeedCard {
    var card = NeedCard()
    card.organisation = chance(20) ? nil : known(state.organisations.map(\.id))
    card.title = chance(12) ? words() : pick(["Animation", "Accueil", "Site"])
    card.places = chance(3) ? pick([0, 1, 2, 100]) : 1
    card.fte = chance(2) ? nil : Fte(hundredths: 80)
    card.start = chance(2) ? nil : dayToCome()
    card.deadline = chance(2) ? nil : dayToCome()
    card.criteria = words()
    return card
  }

  mutating func programmeCard() -> ProgrammeCard {
    var card = ProgrammeCard()
    card.name = chance(15) ? nil : pick(["Fondamentaux", "Modules"])
    card.audience = chance(4) ? code(Audience.self) : .candidate
    card.isOrdered = chance(2)
    let names = ["un", "deux", "trois", "quatre", "Un"].shuffled(using: &generator)
    let count = Int.random(in: 0...4, using: &generator)
    card.stages = names.prefix(chance(10) ? count : max(2, count)).map { Stage($0) }
    if chance(15), !card.stages.isEmpty { card.stages[0].minutes = 0 }
    if chance(15), !card.stages.isEmpty { card.stages[0].name = words() }
    return card
  }

  mutating func meetingCard(in state: PlainState) -> MeetingCard {
    var card = MeetingCard()
    card.kind = code(MeetingKind.self)
    card.day = dayToCome()
    card.hour = chance(3) ? pick([600, 1_440]) : nil
    card.place = words()
    if !chance(3) { card.about = [known(state.organisations.map(\.id)).entity] }
    if chance(3) { card.about.append(known(state.needs.map(\.id)).entity) }
    if chance(3) { card.hosts = [known(state.organisations.map(\.id)).entity] }
    if chance(4) { card.programme = known(state.programmes.map(\.id)) }
    card.rhythm = code(missing: 2)
    return card
  }

  mutating func pathwayCard(in state: PlainState) -> PathwayCard {
    var card = PathwayCard()
    let person: EntityID? = known(state.candidates.map(\.id)).entity
    card.subject = chance(5) ? pick(state.organisations)?.id.entity : person
    card.programme = chance(15) ? nil : known(state.programmes.map(\.id))
    card.begunOn = chance(3) ? day() : nil
    return card
  }

  mutating func introductionCard(in state: PlainState) -> IntroductionCard {
    var card = IntroductionCard()
    card.candidate = chance(25) ? nil : known(state.candidates.map(\.id))
    card.need = chance(25) ? nil : known(state.needs.map(\.id))
    card.on = chance(4) ? day() : nil
    card.rationale = chance(12) ? words() : "Six ans d'ateliers."
    return card
  }

  mutating func creation(in state: PlainState) -> Command {
    let again = chance(15) ? pick(state.all) : nil
    if let again { return .create(again, again.kind?.blank.anyCard ?? .need(NeedCard())) }
    switch Int.random(in: 0..<16, using: &generator) {
    case 0..<6: return .create(fresh(IntroductionID.self), introductionCard(in: state))
    case 6, 7: return .create(fresh(PathwayID.self), pathwayCard(in: state))
    case 8, 9: return .create(fresh(MeetingID.self), meetingCard(in: state))
    case 10: return .create(fresh(CandidateID.self), candidateCard(in: state))
    case 11, 12:
      return .enrol(
        known(chance(9) ? state.candidates.map(\.id) : []),
        candidateCard(in: state), consent())
    case 13: return .create(fresh(OrganisationID.self), organisationCard())
    case 14: return .create(fresh(NeedID.self), needCard(in: state))
    default: return .create(fresh(ProgrammeID.self), programmeCard())
    }
  }

  /// Now and then to what it says already.
  mutating func amendment(in state: PlainState) -> Command {
    let isSame = chance(8)
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1:
      let id = known(state.candidates.map(\.id))
      let card = isSame ? state.candidate(id)?.card : nil
      return .amend(id, card ?? candidateCard(in: state))
    case 2:
      let id = known(state.organisations.map(\.id))
      var card = (isSame ? state.organisation(id)?.card : nil) ?? organisationCard()
      if chance(15) { card.contacts = nil }
      return .amend(id, card)
    case 3, 4:
      let id = known(state.needs.map(\.id))
      var card = needCard(in: state)
      if !chance(6) { card.organisation = state.asked(id)?.card.organisation }
      return .amend(id, isSame ? state.asked(id)?.card ?? card : card)
    case 5, 6:
      let id = known(state.programmes.map(\.id))
      return .amend(id, (isSame ? state.programme(id)?.card : nil) ?? programmeCard())
    case 7:
      let id = known(state.meetings.map(\.id))
      return .amend(id, (isSame ? state.meeting(id)?.card : nil) ?? meetingCard(in: state))
    default: return .amend(anyID(in: state), .pathway(PathwayCard()))
    }
  }
}
