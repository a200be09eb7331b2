@testable import Domain

/// One change of every name, with every field filled in.
enum Examples {
  static let day = Day(number: 20_600)

  static let changes: [Change] =
    entities + progress + rights
    + CandidateState.steps.map { .candidateMoved(CandidateStep($0, on: day, remark: "Oui.")) }
    + OrganisationState.allCases.map { .organisationMoved(OrganisationStep($0)) }
    + NeedState.allCases.map { .needMoved(NeedStep($0, reason: .funding)) }
    + PathwayState.allCases.map { .pathwayMoved(PathwayStep($0, on: day, reason: .moment)) }
    + IntroductionMove.allCases.map { .introductionMoved(step($0)) }

  private static let entities: [Change] = [
    .reserveNamed(ReserveName("Réserve pilote")),
    .candidateRegistered(candidate), .candidateAmended(candidate),
    .candidateConsented(ReserveConsent(on: day, channel: .letter)),
    .candidateNoted(Note("À rappeler.\nMerci.")),
    .organisationRegistered(organisation), .organisationAmended(organisation),
    .organisationNoted(Note("Premier contact.")),
    .needOpened(need), .needAmended(need), .needNoted(Note("Horaire précisé.")),
    .undone(Undone(number: 12)),
    .ruleSet(RuleCard(.retention, 12, from: day, source: "décision du comité")),
  ]

  private static let progress: [Change] = [
    .programmeDefined(programme), .programmeAmended(programme),
    .programmeMoved(ProgrammeStep(.retired)),
    .programmeMoved(ProgrammeStep(.active)),
    .pathwayBegun(pathway),
    .stageMarked(StageMark(stage: 2, doneOn: day, plannedFrom: day, plannedTo: day)),
    .pathwayNoted(Note("Suivi à distance.")),
    .introductionProposed(
      IntroductionCard(
        candidate: TestReserve.elodie, need: TestReserve.workshop, companion: MemberID("m1"),
        on: day, rationale: "Six ans d'ateliers.")),
    .introductionReworded(Rationale("Écrit et anime.")),
    .introductionFollowedUp(FollowUp(on: day, channel: .phone, text: "Message laissé.")),
    .introductionNoted(Note("Trajet vérifié.")), .introductionConsulted(Consultation()),
  ]

  private static let rights: [Change] = [
    .consentWithdrawn(ReserveConsent(on: day, channel: .phone)),
    .requestReceived(
      RightsRequestCard(.access, on: day, channel: .email, remark: "Tout ce qui me concerne.")),
    .requestExtended(RequestExtension(of: 12, on: day, reason: "Archives à relire.")),
    .requestAnswered(
      RequestAnswer(to: 12, .partly, on: day, channel: .letter, remark: "Copie remise.")),
    .erasureBegun(Erasure(.request, on: day, remark: "Après entretien.")),
    .erasureDone(ErasureEnd(epoch: 3)),
    .earlierForgotten(Forgetting(keys: ["k1", "k2"])),
    .memberAdded(MemberCard(MemberID("m2"), .facilitator, name: "Amina")),
    .memberRemoved(
      MemberCard(MemberID("m2"), .coordinator, of: TestReserve.words, name: "Le Fil des Mots")),
    .memberRenewed(MemberCard(MemberID("m2"), .facilitator, name: "Amina")),
  ]

  private static let candidate: CandidateCard = {
    var identity = Identity()
    identity.givenName = "Élodie"
    identity.familyName = "Dupont"
    identity.email = "elodie.dupont@example.org"
    identity.phone = "+32 470 00 00 01"
    identity.postcode = "4000"
    identity.town = "Liège"
    identity.presentation = "J'anime des ateliers."
    identity.skills = ["écouter activement", "CSS"]
    identity.languages = ["français", "peul"]
    var card = CandidateCard()
    card.families = [.outreach, .communication]
    card.basin = .liege
    card.availableFrom = day
    card.fte = Fte(hundredths: 80)
    card.contracts = [.permanent, .replacement]
    card.volunteering = true
    card.situation = .jobSeeker
    card.registeredOn = day
    card.companion = MemberID("m1")
    card.identity = identity
    return card
  }()

  private static let organisation: OrganisationCard = {
    var contact = Contact()
    contact.name = "Sylvie"
    contact.role = "coordination"
    contact.email = "contact@example.org"
    contact.phone = "+32 470 00 00 02"
    var card = OrganisationCard()
    card.name = "Le Fil des Mots"
    card.enterpriseNumber = EnterpriseNumber("0445.120.924")
    card.sector = "329.02"
    card.basin = .liege
    card.kind = .association
    card.circle = .operation
    card.pilot = true
    card.weeklyHours = 3_800
    card.contacts = [contact, Contact()]
    return card
  }()

  private static let need: NeedCard = {
    var card = NeedCard()
    card.organisation = TestReserve.words
    card.title = "Animateur·rice d'ateliers"
    card.family = .outreach
    card.description = "Deux ateliers par semaine."
    card.criteria = "expérience d'animation"
    card.fte = Fte(hundredths: 80)
    card.contract = .fixedTerm
    card.start = day
    card.place = "Liège, Outremeuse"
    card.deadline = day
    card.places = 1
    return card
  }()

  private static let programme: ProgrammeCard = {
    var card = ProgrammeCard()
    card.name = "SYSTÈME"
    card.audience = .candidate
    card.isOrdered = true
    card.badge = "Citoyen informé"
    card.stages = [Stage("un", minutes: 20), Stage("deux")]
    return card
  }()

  private static let pathway: PathwayCard = {
    var card = PathwayCard()
    card.subject = TestReserve.elodie.entity
    card.programme = TestReserve.free
    card.companion = MemberID("m1")
    card.begunOn = day
    return card
  }()

  private static func step(_ move: IntroductionMove) -> IntroductionStep {
    var step = IntroductionStep(move, on: day)
    step.channel = .email
    step.onBehalf = true
    step.fields = ShownField.allCases
    step.expires = day
    step.day = day
    step.minutes = 840
    step.happened = move == .met
    step.missedBy = .organisation
    step.reason = .someoneElse
    step.candidateReason = .distance
    step.form = .article60
    step.remark = "Convenu ensemble."
    step.message = "Merci."
    step.note = "Garder le contact."
    step.projection = [Projected(.givenName, "Élodie"), Projected(.town, "Liège")]
    return step
  }
}
