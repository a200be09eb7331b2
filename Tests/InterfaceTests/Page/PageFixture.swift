import Canvas
import Domain
import Testing

@testable import Interface

/// A little reserve with known numbers, told event by event.
struct PageFixture {
  var registry = Registry()
  let candidate: CandidateID
  let organisation: OrganisationID
  let need: NeedID
  let programme: ProgrammeID
  let pathway: PathwayID
  let introduction: IntroductionID
  private var number = 0

  static let today = Day(number: 20_583)  // 2026-05-10

  init() throws {
    candidate = try #require(CandidateID("C7K2M9QX"))
    organisation = try #require(OrganisationID("A4T0B1C2"))
    need = try #require(NeedID("B5N3R8VW"))
    programme = try #require(ProgrammeID("G0000001"))
    pathway = try #require(PathwayID("P0000001"))
    introduction = try #require(IntroductionID("M0000001"))
    tellPeople()
    tellPathway()
    tellIntroduction()
  }

  var reading: Reading { reading(.french) }

  func reading(_ language: Language) -> Reading {
    Reading(registry: registry, today: Self.today, wording: Wording(language)) {
      $0.stored == "m1" ? "Amina" : $0.stored
    }
  }

  /// Applies a change as of a day.
  mutating func tell(
    _ change: Change, on subject: EntityID, _ day: Day, by member: MemberID = MemberID("m1")
  ) {
    number += 1
    let time = Timestamp(seconds: day.number * 86_400 + 3_600)
    registry.apply(
      Event(change, on: subject), Stamp(number: number, time: time, member: member))
  }

  /// A day of 2026.
  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? today
  }

  private mutating func tellPeople() {
    tell(.reserveNamed(ReserveName("Réserve pilote")), on: .reserve, Self.day(4, 1))
    var identity = Identity()
    identity.givenName = "Élodie"
    identity.familyName = "Dupont"
    identity.email = "elodie.dupont@example.org"
    identity.phone = "+32 496 12 34 56"
    identity.postcode = "4000"
    identity.town = "Liège"
    identity.presentation =
      "J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui apprennent "
      + "le français. J'aimerais travailler dans une équipe, près de Liège."
    identity.skills = ["animation de groupe", "écriture", "langage clair"]
    identity.languages = ["français", "néerlandais"]
    var card = CandidateCard()
    card.families = [.outreach, .communication]
    card.basin = .liege
    card.availableFrom = Self.day(9, 1)
    card.fte = Fte(hundredths: 80)
    card.contracts = [.permanent, .fixedTerm]
    card.situation = .jobSeeker
    card.registeredOn = Self.day(4, 3)
    card.companion = MemberID("m1")
    card.identity = identity
    tell(.created(.candidate(card)), on: candidate.entity, Self.day(4, 3))
    tell(
      .candidateConsented(ReserveConsent(on: Self.day(4, 3), channel: .email)),
      on: candidate.entity, Self.day(4, 3))
    var association = OrganisationCard()
    association.name = "Le Fil des Mots"
    association.kind = .association
    association.basin = .liege
    association.pilot = true
    tell(.created(.organisation(association)), on: organisation.entity, Self.day(4, 4))
    var wanted = NeedCard()
    wanted.organisation = organisation
    wanted.title = "Animateur·rice d'ateliers"
    wanted.family = .outreach
    wanted.description = "Préparer et animer deux ateliers d'écriture par semaine."
    wanted.criteria = "expérience d'animation ; aisance à l'écrit"
    wanted.fte = Fte(hundredths: 80)
    wanted.contract = .fixedTerm
    wanted.start = Self.day(9, 1)
    wanted.place = "Liège, Outremeuse"
    tell(.created(.need(wanted)), on: need.entity, Self.day(4, 10))
    tell(
      .noted(.candidate, Note("Préfère être appelée après 17 h.")), on: candidate.entity,
      Self.day(4, 20))
  }

  private mutating func tellPathway() {
    var card = ProgrammeCard()
    card.name = "Fondamentaux EP"
    card.audience = .candidate
    card.isOrdered = true
    card.stages = ["Histoire et sens", "Décret", "Concertation"].map { Stage($0) }
    tell(.created(.programme(card)), on: programme.entity, Self.day(4, 1))
    var begun = PathwayCard()
    begun.subject = candidate.entity
    begun.programme = programme
    begun.companion = MemberID("m1")
    begun.begunOn = Self.day(4, 5)
    tell(.created(.pathway(begun)), on: pathway.entity, Self.day(4, 5))
    tell(
      .stageMarked(StageMark(stage: 0, doneOn: Self.day(4, 12))), on: pathway.entity,
      Self.day(4, 12))
  }

  private mutating func tellIntroduction() {
    let id = introduction.entity
    tell(
      .created(
        .introduction(
          IntroductionCard(
            candidate: candidate, need: need, companion: MemberID("m1"), on: Self.day(4, 21),
            rationale: "Six ans d'ateliers d'écriture avec des adultes ; l'ASBL cherche cela même.")
        )),
      on: id, Self.day(4, 21))
    var agreed = IntroductionStep(.agreed, on: Self.day(4, 27))
    agreed.channel = .phone
    agreed.fields = [.givenName, .familyName, .phone, .presentation]
    agreed.expires = Self.day(10, 27)
    tell(.introductionMoved(agreed), on: id, Self.day(4, 27))
    tell(
      .introductionMoved(IntroductionStep(.presented, on: Self.day(4, 28))), on: id, Self.day(4, 28)
    )
    var meeting = IntroductionStep(.meeting, on: Self.day(5, 5))
    meeting.day = Self.day(5, 12)
    meeting.minutes = 14 * 60
    meeting.onBehalf = true
    meeting.channel = .phone
    tell(.introductionMoved(meeting), on: id, Self.day(5, 5))
  }
}

extension PageContent {
  /// The page as plain text on a screen of some size, without the empty rows at its end.
  func text(
    columns: Int, rows: Int, _ cursor: PageCursor = PageCursor(),
    language: Language = .french
  ) throws -> String {
    let theme = try #require(Theme.named("mono"))
    var frame = Frame(size: Size(columns: columns, rows: rows))
    let screen = PageScreen(self, size: frame.size, wording: Wording(language))
    screen.draw(cursor, into: &frame, area: frame.area, theme: theme, isSlow: false)
    var lines = frame.lines()
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension ListName {
  /// The page of the list as plain text, without the last line and the empty rows at its end.
  func text(
    _ reading: Reading, columns: Int = 80, rows: Int = 24, isLinear: Bool = false
  ) throws -> String {
    var state = DeskState(
      size: Size(columns: columns, rows: rows),
      moment: WallTime(today: reading.today, minutes: 872),
      actor: Actor(MemberID("m1"), .facilitator), memberName: "Amina", seed: 1)
    state.preferences.language = reading.wording.language
    state.preferences.isLinear = isLinear
    state.open(self, reading.registry)
    let theme = try #require(Theme.named("mono"))
    var lines = state.view(reading.registry, theme: theme).lines().dropLast()
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
