import Domain

@testable import Storage

/// Makes the small reserve of the folder `Reserve`, in three acts: each signature that is checked
/// takes as long as everything else.
enum ReserveMaker {
  static func make(at path: String) throws {
    let time = Timestamp(seconds: 1_775_210_567)
    try Storage.Reserve.create(at: path, name: "Réserve d'essai", member: "Amina", time: time)
    var reserve = try Reserve(opening: path)
    let (actor, today) = (reserve.actor, time.day)
    try reserve.record(at: time) { registry throws(Refusal) in
      var (after, all) = (registry, [Event]())
      for command in commands(by: actor.member, on: today) {
        for event in try after.decide(command, by: actor, on: today) {
          let stamp = Stamp(number: after.revision + 1, time: time, member: actor.member)
          after.apply(event, stamp)
          all.append(event)
        }
      }
      return all
    }
  }

  private static func commands(by member: MemberID, on day: Day) -> [Command] {
    guard let person = CandidateID("C0000001"), let organisation = OrganisationID("A0000001"),
      let need = NeedID("B0000001"), let introduction = IntroductionID("M0000001")
    else { return [] }
    var (card, identity) = (CandidateCard(), Identity())
    (identity.givenName, identity.familyName, identity.town) = ("Ada", "Vert", "Liège")
    (card.registeredOn, card.identity, card.basin) = (day, identity, .liege)
    var (office, post) = (OrganisationCard(), NeedCard())
    (office.name, post.organisation, post.title) = ("Le Fil", organisation, "Graphiste")
    return [
      .create(organisation, office), .create(need, post),
      .enrol(person, card, ReserveConsent(on: day, channel: .letter)),
      .create(
        introduction,
        IntroductionCard(
          candidate: person, need: need, companion: member, on: day, rationale: "Six ans.")),
    ]
  }
}
