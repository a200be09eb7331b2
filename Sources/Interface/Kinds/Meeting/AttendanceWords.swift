package import Domain

extension Wording {
  package func name(_ presence: Presence) -> String {
    switch presence {
    case .expected: term("attendue", en: "expected", simple: .same)
    case .came: term("venue", en: "came", simple: .same)
    case .excused: term("excusée", en: "excused", simple: .same)
    case .absent: term("pas venue", en: "did not come", simple: .same)
    }
  }

  package func name(_ outcome: SessionOutcome) -> String {
    switch outcome {
    case .appointment: term("rendez-vous", en: "appointment", simple: .same)
    case .information: term("séance d'information", en: "information session", simple: .same)
    case .registration: term("inscription", en: "registration", simple: .same)
    case .referral: term("orientation", en: "referral", simple: "envoyée ailleurs")
    case .nothing: term("rien", en: "nothing", simple: .same)
    }
  }

  package func name(_ service: ReferralService) -> String {
    switch service {
    case .forem: "Forem"
    case .actiris: "Actiris"
    case .careersCentre: term("Cité des métiers", en: "careers centre", simple: .same)
    case .localMission: term("mission locale", en: "local employment mission", simple: .same)
    case .mire: "MIRE"
    case .welfareCentre: "CPAS"
    case .healthFund: term("mutuelle", en: "health fund", simple: .same)
    case .housing: term("aide au logement", en: "housing aid", simple: .same)
    case .union: term("syndicat", en: "union", simple: .same)
    case .other: term("autre service", en: "other service", simple: .same)
    }
  }

  package func name(_ sought: Sought) -> String {
    switch sought {
    case .construction: term("bâtiment", en: "construction", simple: .same)
    case .catering: term("Horeca", en: "catering", simple: .same)
    case .outreach: term("animation", en: "outreach", simple: .same)
    case .french: term("français", en: "French", simple: .same)
    case .office: term("bureautique", en: "office software", simple: .same)
    case .digital: term("numérique", en: "digital", simple: .same)
    case .cleaning: term("nettoyage", en: "cleaning", simple: .same)
    case .childcare: term("petite enfance", en: "childcare", simple: .same)
    case .care: term("aide et soins", en: "care", simple: .same)
    case .sales: term("vente", en: "sales", simple: .same)
    case .logistics: term("logistique", en: "logistics", simple: .same)
    case .greenery: term("espaces verts", en: "green spaces", simple: .same)
    case .recycling: term("réemploi", en: "reuse", simple: .same)
    case .crafts: term("artisanat", en: "crafts", simple: .same)
    case .culture: term("culture", en: "culture", simple: .same)
    case .administration: term("secrétariat", en: "secretariat", simple: .same)
    case .drivingLicence: term("permis de conduire", en: "driving licence", simple: .same)
    case .orientation: term("orientation", en: "orientation", simple: .same)
    case .unknown: term("ne sait pas", en: "does not know", simple: .same)
    case .other: term("autre chose", en: "something else", simple: .same)
    }
  }

  package func name(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .weekly: term("semaine", en: "week", simple: .same)
    case .monthly: term("mois", en: "month", simple: .same)
    }
  }

  /// As « permanence, CPAS de Liège, Réinser, 26/11/2026 ».
  func name(of id: MeetingID, _ registry: Registry) -> String {
    guard let meeting = registry.meetings[id] else { return id.entity.shown }
    let kind = meeting.card.kind.map(name)
    let day = meeting.card.day.map(date)
    return list(
      [kind, registry.label(id), meeting.card.service, day].compactMap(\.self))
  }

  func sentence(_ attendance: Attendance, _ names: TimelineNames) -> String {
    let word = say("présence", en: "presence")
    guard let meeting = attendance.meeting else { return comma(word, names.sealed) }
    let parts = [
      names.meeting(meeting), attendance.presence.map(name),
      leaving(attendance.leaving, label: names.label),
    ]
    return about(word, list(parts.compactMap(\.self)))
  }

  func sentence(_ participation: Participation, _ names: TimelineNames) -> String {
    let who = participation.organisation.map { names.label($0.entity) } ?? theOrganisation
    let presence = participation.presence.map(name) ?? ""
    let brings = participation.brings.map {
      participation.brought
        ? say("a apporté \($0)", en: "brought \($0)") : say("apporte \($0)", en: "brings \($0)")
    }
    let word = say("présence", en: "presence")
    return about(word, list([who, presence, brings].compactMap(\.self)))
  }

  func sentence(_ visit: Visit, _ names: TimelineNames) -> String {
    let number = visit.visitor.map(String.init) ?? ""
    let who = say("visite n° \(number)", en: "visit no. \(number)")
    return list(
      [who, visit.sought.map(name), leaving(visit.leaving, label: names.label)]
        .compactMap(\.self))
  }

  /// Nil where somebody leaves with nothing that was noted.
  func leaving(_ leaving: Leaving, label: (EntityID) -> String) -> String? {
    self.leaving(leaving, on: leaving.day.map(date), label: label)
  }

  /// Of a session the year is known.
  func shortLeaving(_ leaving: Leaving, label: (EntityID) -> String) -> String? {
    self.leaving(leaving, on: leaving.day.map { String(date($0).prefix(5)) }, label: label)
  }

  private func leaving(
    _ leaving: Leaving, on day: String?, label: (EntityID) -> String
  ) -> String? {
    let moment = [day, leaving.hour.map(time)].compactMap(\.self).joined(separator: " ")
    let places = [leaving.organisation.map { label($0.entity) }, leaving.service.map(name)]
      .compactMap(\.self)
    let place = places.isEmpty ? nil : list(places)
    let what: String? =
      switch leaving.outcome {
      case .appointment: say("rdv", en: "appointment")
      case .information: say("séance", en: "session")
      case .registration: say("s'inscrit dans la réserve", en: "registers in the reserve")
      case .referral: say("orientée :", en: "sent on:")
      case .nothing: name(SessionOutcome.nothing)
      case nil: nil
      }
    let head = [what, moment.isEmpty ? nil : moment].compactMap(\.self).joined(separator: " ")
    guard let place else { return head.isEmpty ? nil : head }
    return leaving.outcome == .referral
      ? "\(head) \(place)" : list([head, place].filter { !$0.isEmpty })
  }
}
