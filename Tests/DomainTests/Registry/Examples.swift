@testable import Domain

/// One change of every name, with every field filled in.
enum Examples {
  static let day = Day(number: 20_600)

  static let changes: [Change] = Change.Kind.allCases.map { filled($0.blank) }

  private static func filled(_ change: Change) -> Change {
    switch change {
    case .reserveNamed: .reserveNamed(ReserveName("Réserve pilote", contact: "le bureau, le matin"))
    case .ruleSet: .ruleSet(RuleCard(.retention, 12, from: day, source: "décision du comité"))
    case .created(.candidate): .created(.candidate(candidate))
    case .amended(.candidate): .amended(.candidate(candidate))
    case .moved(.candidate(let step)):
      .moved(.candidate(.init(step.state, on: day, remark: "Oui.")))
    case .candidateConsented: .candidateConsented(ReserveConsent(on: day, channel: .letter))
    case .consentWithdrawn: .consentWithdrawn(ReserveConsent(on: day, channel: .phone))
    case .noted(let kind, _): .noted(kind, Note("À rappeler.\nMerci."))
    case .created(.organisation): .created(.organisation(organisation))
    case .amended(.organisation): .amended(.organisation(organisation))
    case .moved(.organisation): change
    case .created(.need): .created(.need(need))
    case .amended(.need): .amended(.need(need))
    case .moved(.need(let step)): .moved(.need(NeedStep(step.state, reason: .funding)))
    case .created(.programme): .created(.programme(programme))
    case .amended(.programme): .amended(.programme(programme))
    case .moved(.programme): change
    case .created(.pathway): .created(.pathway(pathway))
    case .stageMarked:
      .stageMarked(
        StageMark(stage: 2, startedOn: day, doneOn: day, plannedFrom: day, plannedTo: day))
    case .moved(.pathway(let step)): .moved(.pathway(.init(step.state, on: day, reason: .moment)))
    case .acted(.attestation): .acted(.attestation(attestation))
    case .acted(.plan): .acted(.plan(CoursePlan([span], on: day, reason: "Un mois de plus.")))
    case .pathwayAdopted: .pathwayAdopted(Adoption(2))
    case .created(.introduction): .created(.introduction(introduction))
    case .amended(.pathway), .amended(.introduction): change
    case .acted(.rationale): .acted(.rationale(Rationale("Écrit et anime.")))
    case .introductionMoved(let step): .introductionMoved(filled(step.move))
    case .acted(.followUp):
      .acted(.followUp(FollowUp(on: day, channel: .phone, text: "Message laissé.")))
    case .acted(.joining): .acted(.joining(Joining(into: TestReserve.elodie)))
    case .acted(.attendance): .acted(.attendance(attendance))
    case .acted(.participation): .acted(.participation(participation))
    case .acted(.visit): .acted(.visit(visit))
    case .acted(.passingOn):
      .acted(.passingOn(PassingOn(on: day, channel: .phone, "Elle a bien compris.")))
    case .acted(.outreach):
      .acted(.outreach(Outreach(on: day, channel: .email, "Une demi-heure pour se parler.")))
    case .acted(.outreachAnswer):
      .acted(.outreachAnswer(answer))
    case .acted(.reminder):
      .acted(.reminder(Reminder(day, "Rappeler.", for: MemberID("U0000001"))))
    case .acted(.reminderEnd): .acted(.reminderEnd(ReminderEnd(of: 12)))
    case .acted(.postponement):
      .acted(
        .postponement(
          Postponement(
            of: DueDate(.standstill, day, TestReserve.elodie.entity, record: 4), until: day,
            "Les vacances.")))
    case .acted(.sighting): .acted(.sighting(Sighting(upTo: 12)))
    case .introductionConsulted: change
    case .created(.meeting): .created(.meeting(meeting))
    case .amended(.meeting): .amended(.meeting(meeting))
    case .moved(.meeting(let step)):
      .moved(.meeting(counted(step)))
    case .requestReceived:
      .requestReceived(
        .init(.access, on: day, channel: .email, remark: "Tout ce qui me concerne."))
    case .requestExtended:
      .requestExtended(RequestExtension(of: 12, on: day, reason: "Archives à relire."))
    case .requestAnswered:
      .requestAnswered(.init(to: 12, .partly, on: day, channel: .letter, remark: "Copie remise."))
    case .erasureBegun: .erasureBegun(Erasure(.request, on: day, remark: "Après entretien."))
    case .erasureDone: .erasureDone(ErasureEnd(epoch: 3))
    case .earlierForgotten: .earlierForgotten(Forgetting(keys: ["k1", "k2"]))
    case .memberAdded: .memberAdded(member)
    case .memberRemoved: .memberRemoved(Departure())
    case .memberRenewed: .memberRenewed(KeyRenewal(keys))
    case .writerOpened:
      .writerOpened(
        WriterOpening(office: writer, box: keys.box, follows: writer, lost: [head]))
    case .writerRead: .writerRead(WriterReading([head]))
    case .recordConfirmed: .recordConfirmed(names)
    case .recordSetAside: .recordSetAside(names)
    case .journalSealed: .journalSealed(JournalSeal(note: "vivier-seal-2/…\n\n— syndicat …\n"))
    case .undone: .undone(Undone(number: 12, in: writer))
    }
  }

  private static let writer = EntityID(stored: Array("W0000001".utf8).span)
  private static let head = RecordHead(
    EntityID(stored: Array("W0000001".utf8).span) ?? .reserve, number: 12, hash: "h")

  private static let names: RecordNames = {
    var names = RecordNames([12])
    names.of.append(RecordName(13, in: writer))
    return names
  }()

  private static let leaving: Leaving = {
    var leaving = Leaving()
    (leaving.outcome, leaving.organisation) = (.appointment, TestReserve.words)
    (leaving.service, leaving.day, leaving.hour) = (.forem, day, 600)
    return leaving
  }()

  private static let attendance: Attendance = {
    var attendance = Attendance(TestReserve.meeting, .came, visitor: 3)
    (attendance.leaving, attendance.remark) = (leaving, "Reviendra.")
    return attendance
  }()

  private static let visit: Visit = {
    var visit = Visit(3, .construction)
    visit.leaving = leaving
    return visit
  }()

  private static let participation: Participation = {
    var participation = Participation(TestReserve.words, .came)
    (participation.brings, participation.brought) = ("six tables", true)
    return participation
  }()

  private static let introduction = IntroductionCard(
    candidate: TestReserve.elodie, need: TestReserve.workshop, companion: MemberID("m1"),
    on: day, rationale: "Six ans d'ateliers.")

  private static let meeting: MeetingCard = {
    var card = MeetingCard()
    (card.kind, card.day, card.hour, card.place) = (.dropIn, day, 840, "Rue Neuve 1, Liège")
    card.about = [TestReserve.words.entity, TestReserve.workshop.entity]
    (card.hosts, card.member) = ([TestReserve.words.entity], MemberID("m1"))
    (card.length, card.basin, card.capacity, card.service) = (180, .liege, 12, "Réinser")
    (card.rhythm, card.programme) = (.monthly, TestReserve.ordered)
    return card
  }()

  private static func counted(_ step: MeetingStep) -> MeetingStep {
    var step = step
    (step.count.people, step.count.appointments, step.count.sessions) = (8, 5, 1)
    return step
  }

  private static let answer: OutreachAnswer = {
    var answer = OutreachAnswer(.noAnswer, to: 12, on: day)
    answer.text = "Le répondeur."
    return answer
  }()

  private static let keys = PublicKeys(sign: "q_uy", box: "j9oX")
  private static let member = MemberCard(
    .coordinator, of: TestReserve.words, on: .union, keys: keys, name: "Amina")

  private static let candidate: CandidateCard = {
    var identity = Identity()
    identity.givenName = "Élodie"
    identity.familyName = "Dupont"
    identity.email = "elodie.dupont@example.org"
    identity.phone = "+32 470 00 00 01"
    identity.otherPhone = "+32 4 222 00 01"
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
    card.funding = [.ape, .sine]
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
    card.sector = .frenchAndGerman
    card.basin = .liege
    card.kind = .association
    card.circle = .operation
    card.pilot = true
    card.weeklyHours = 3_800
    card.address = "rue Haute 8"
    card.since = day
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
    card.funding = [.maribel]
    card.start = day
    card.place = "Liège, Outremeuse"
    card.deadline = day
    card.places = 1
    card.openedOn = day
    return card
  }()

  private static let programme: ProgrammeCard = {
    var card = ProgrammeCard()
    card.name = "SYSTÈME"
    card.audience = .candidate
    card.isOrdered = true
    card.badge = "Citoyen informé"
    card.stages = [Stage("un", minutes: 20), Stage("deux")]
    card.edition = 2
    return card
  }()

  private static let attestation: Attestation = {
    var attestation = Attestation(on: day)
    attestation.stages = [0, 3]
    attestation.code = "K7Q29MXB31TF"
    return attestation
  }()

  private static let span = PlanSpan(stage: 3, from: day, to: day.adding(days: 20))

  private static let pathway: PathwayCard = {
    var card = PathwayCard()
    card.subject = TestReserve.elodie.entity
    card.programme = TestReserve.free
    card.companion = MemberID("m1")
    card.begunOn = day
    card.edition = 2
    return card
  }()

  private static func filled(_ move: IntroductionMove) -> IntroductionStep {
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
    step.form = .fixedTerm
    step.funding = [.article60, .popularEducation]
    step.remark = "Convenu ensemble."
    step.message = "Merci."
    step.note = "Garder le contact."
    step.projection = [Projected(.givenName, "Élodie"), Projected(.town, "Liège")]
    step.recipient = TestReserve.words
    return step
  }
}
