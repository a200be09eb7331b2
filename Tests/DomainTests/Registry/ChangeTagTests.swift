import Testing

@testable import Domain

struct ChangeTagTests {
  /// The names of all events on disk, typed here once and for all: a journal written today must be
  /// read in ten years.
  private static let frozen: Set<String> = [
    "reserve.named", "rule.set",
    "candidate.registered", "candidate.amended", "candidate.resumed", "candidate.paused",
    "candidate.left", "candidate.consented", "candidate.noted",
    "candidate.joined", "candidate.attended",
    "organisation.registered", "organisation.amended", "organisation.restored",
    "organisation.archived", "organisation.noted",
    "need.opened", "need.amended", "need.reopened", "need.suspended", "need.filled",
    "need.closed", "need.noted",
    "programme.defined", "programme.amended", "programme.retired", "programme.restored",
    "pathway.begun", "pathway.marked", "pathway.resumed", "pathway.attested", "pathway.adopted",
    "pathway.planned",
    "pathway.ended",
    "pathway.stopped", "pathway.noted",
    "introduction.proposed", "introduction.reworded", "introduction.agreed",
    "introduction.presented", "introduction.studying", "introduction.meeting",
    "introduction.met", "introduction.waiting", "introduction.retained",
    "introduction.declined", "introduction.withdrawn", "introduction.unanswered",
    "introduction.lapsed", "introduction.stopped", "introduction.reopened",
    "introduction.followed-up", "introduction.passed-on", "introduction.noted",
    "introduction.consulted",
    "meeting.planned", "meeting.amended", "meeting.resumed", "meeting.held", "meeting.cancelled",
    "meeting.attended", "meeting.visited", "contact.made", "contact.answered", "reminder.set",
    "reminder.done", "due.postponed", "record.seen",
    "candidate.consent-withdrawn", "request.received", "request.extended", "request.answered",
    "person.erasing", "person.erased", "person.rectified",
    "member.added", "member.removed", "member.renewed", "writer.opened", "writer.read",
    "record.confirmed", "record.set-aside", "journal.sealed", "change.undone",
  ]

  @Test func `every frozen name is still known and still means the same`() throws {
    for tag in Self.frozen {
      let change = try #require(Change.blank(tag), "\(tag)")
      #expect(change.tag == tag)
    }
  }

  @Test func `no name is known that is not frozen`() {
    #expect(Set(Change.Kind.allCases.map(\.rawValue)) == Self.frozen)
  }

  @Test func `every step and every move has a name of its own`() {
    let steps = EntityKind.allCases.flatMap { Standing.steps(of: $0) }
    let changes =
      steps.compactMap { AnyStep(to: $0).map(Change.moved) }
      + IntroductionMove.allCases.map { Change.introductionMoved(IntroductionStep($0)) }
    #expect(Set(changes.map(\.tag)).count == changes.count)
    #expect(!changes.map(\.kind).contains(.undone))
  }

  @Test(arguments: [
    "", "candidate", "candidate.Registered", "candidate.erased", "journal.recovered",
  ])
  func `unknown names are left to newer versions`(tag: String) {
    #expect(Change.blank(tag) == nil)
  }

  private func codes<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> String {
    Value.allCases.map(\.rawValue).joined(separator: " ")
  }

  @Test func `codes of meetings on disk are frozen`() {
    #expect(
      codes(MeetingKind.self)
        == "comite-paritaire cercle-1 cercle-2 cercle-3 premier-contact coconstruction feedback-1"
        + " feedback-2 retour-experience suivi mentor-1 mentor-2 groupe-hebdomadaire permanence"
        + " salon compagnonnage groupe-echanges focus-thematique bassin atelier"
        + " seance-information visite autre")
    #expect(codes(Presence.self) == "attendue venue excusee absente")
    #expect(
      codes(SessionOutcome.self) == "rendez-vous seance-information inscription orientation rien")
    #expect(
      codes(ReferralService.self)
        == "forem actiris cite-metiers mission-locale mire cpas mutuelle logement syndicat autre")
    #expect(
      codes(Sought.self)
        == "batiment horeca animation francais bureautique numerique nettoyage enfance soins vente"
        + " logistique espaces-verts reemploi artisanat arts-culture secretariat permis s-orienter"
        + " ne-sait-pas autre")
    #expect(codes(Rhythm.self) == "semaine mois")
    #expect(codes(OutreachOutcome.self) == "reponse accord refus sans-reponse")
  }

  @Test func `codes on disk are frozen`() {
    #expect(
      codes(ProfileFamily.self)
        == "veille communication numerique animation coordination creation")
    #expect(
      codes(ContractKind.self)
        == "cdi cdd remplacement interim etudiant volontariat essai")
    #expect(CodeList.contract.offered == ["cdi", "cdd", "remplacement", "interim", "etudiant"])
    #expect(
      codes(Funding.self) == "art60 art61 ape acs maribel sine activa subvention-ep autre")
    #expect(codes(JointCommittee.self) == "329.01 329.02 329.03 autre")
    #expect(
      codes(Situation.self)
        == "demande-emploi emploi independant etudes insertion-sociale retraite autre")
    #expect(codes(Channel.self) == "entretien telephone courriel courrier formulaire")
    #expect(
      codes(OrganisationKind.self)
        == "asbl cisp cpas federation syndicat fonds operateur autre")
    #expect(codes(Circle.self) == "1 2 3")
    #expect(
      codes(OrganisationReason.self)
        == "competence-manquante autre-personne poste-reporte financement disponibilite sans-motif")
    #expect(
      codes(CandidateReason.self)
        == "autre-emploi horaire distance projet-valeurs moment conditions personnel sans-motif")
    #expect(codes(Side.self) == "candidat asbl")
    #expect(
      codes(ShownField.self)
        == "given-name family-name email phone town presentation skills languages rationale")
    #expect(
      codes(NeedReason.self) == "pourvu-ailleurs reporte supprime financement sans-motif")
    #expect(codes(PathwayReason.self) == "moment emploi autre sans-motif")
    #expect(codes(ErasureReason.self) == "demande depart conservation erreur autre")
    #expect(
      codes(RequestKind.self)
        == "acces rectification effacement portabilite limitation opposition retrait")
    #expect(codes(RequestOutcome.self) == "accordee partielle refusee retiree")
    #expect(codes(MemberRole.self) == "facilitator coordinator committee recovery")
    #expect(codes(Audience.self) == "candidat organisation")
    #expect(
      codes(DatedRule.Figure.self)
        == "retention retention-notice reserve-consent reserve-consent-notice consent-notice"
        + " standstill-1 standstill-2 standstill-3 pilot-need follow-up-1 follow-up-2 follow-up-3"
        + " contact-follow-up"
        + " request-answer request-extension volunteer-day volunteer-year")
  }
}
