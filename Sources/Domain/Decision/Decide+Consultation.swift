extension Registry {
  /// Notes that a coordinator looks at people who were presented to her organisation.
  func consult(_ ids: [IntroductionID], by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
    guard case .coordinator(let organisation) = actor.role else { throw .notAllowed }
    var events: [Event] = []
    for id in ids {
      let introduction: Introduction = try known(id)
      try refuseForeign(introduction, to: organisation)
      try refuseErased(introduction.candidate)
      guard introduction.isShown(on: today) else {
        try require(introduction.state.isWithOrganisation, of: introduction)
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
