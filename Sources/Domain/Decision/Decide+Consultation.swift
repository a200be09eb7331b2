extension Registry {
  /// Throws `.notAllowed` to anybody but an organisation's coordinator, `.notYours`,
  /// `.introductionIs` for what is not with the organisation, and `.consentExpired`.
  func consult(
    _ ids: [IntroductionID], by actor: Actor, on today: Day
  ) throws(Refusal) -> [Event] {
    guard case .coordinator(let organisation) = actor.role else { throw .notAllowed }
    var events: [Event] = []
    for id in ids {
      let introduction: Introduction = try known(id)
      try refuseForeign(introduction, to: organisation)
      guard introduction.state.isWithOrganisation else {
        throw .stands(.introduction(introduction.state), id.entity)
      }
      guard introduction.isShown(on: today) else {
        throw introduction.consent?.expires.map { .consentExpired($0) } ?? .missing(.fields)
      }
      events.append(Event(.introductionConsulted(Consultation()), on: id.entity))
    }
    return events
  }

  func refuseForeign(
    _ introduction: Introduction, to organisation: OrganisationID
  ) throws(Refusal) {
    guard self.organisation(of: introduction) == organisation else {
      throw .notYours(introduction.id.entity)
    }
  }
}
