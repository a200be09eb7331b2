import Domain

extension FormStart {
  func candidate(_ card: CandidateCard, isNew: Bool) -> [FormField] {
    let identity = card.identity ?? Identity()
    var fields: [FormField] = [
      .line(.givenName, .text, identity.givenName),
      .line(.familyName, .text, identity.familyName),
      .line(.email, .email, identity.email),
      .line(.phone, .phone, identity.phone),
      .line(.postcode, .postcode, identity.postcode),
      .line(.town, .text, identity.town),
      .line(.basin, .basin, card.basin?.name),
      FormField.page(.presentation, identity.presentation).grouped,
      FormField.several(.families, .families, card.families.map(\.rawValue)).grouped,
      .line(.skills, .texts(.skills), wording.list(identity.skills)),
      .line(.languages, .texts(.languages), wording.list(identity.languages)),
      FormField.line(.availableFrom, .date(.any), date(card.availableFrom)).grouped,
      .line(.fte, .fte(most: 100), card.fte?.shown),
      .several(.contracts, .contracts, card.contracts.map(\.rawValue)),
      .several(.funding, .funding, card.funding.map(\.rawValue)),
      .choice(.volunteering, .yesNo, YesNo(card.volunteering).rawValue).required,
      .choice(.situation, .situations, card.situation?.rawValue),
      FormField.choice(
        .companion, .members, card.companion?.stored ?? (isNew ? actor.member.stored : nil)
      ).grouped,
      .line(.registeredOn, .date(.past), date(card.registeredOn ?? (isNew ? today : nil))),
    ]
    if isNew {
      let consent = consent(isRequired: false)
      fields += [
        consent[0].grouped.noted(reserveConsentNote),
        consent[1],
      ]
    }
    return fields
  }

  func organisation(_ card: OrganisationCard) -> [FormField] {
    let hours = card.weeklyHours.map(wording.decimalHours)
    var fields: [FormField] = [
      FormField.line(.name, .text, card.name).required,
      .line(.enterpriseNumber, .enterpriseNumber, card.enterpriseNumber?.shown),
      .choice(.kind, .organisationKinds, card.kind?.rawValue),
      .choice(.sector, .jointCommittees, card.sector?.rawValue),
      .line(.basin, .basin, card.basin?.name),
      .choice(.circle, .circles, card.circle?.rawValue),
      FormField.choice(.pilot, .yesNo, YesNo(card.pilot).rawValue).required,
      .line(.weeklyHours, .hours, hours),
    ]
    // Those that cannot be read are not asked for: what was typed would take their place.
    guard let contacts = card.contacts else { return fields }
    for (number, contact) in contacts.enumerated() {
      fields += Form.contactLines(contact, number: number)
    }
    return fields + Form.contactLines(Contact(), number: contacts.count)
  }

  /// A need of one organisation, which is then not asked again; nil when that does not exist.
  func newNeed(of owner: OrganisationID?) -> [FormField]? {
    var card = NeedCard()
    card.organisation = owner
    card.places = 1
    if let owner, registry.organisations[owner] == nil { return nil }
    return need(card)
  }

  /// A need stays with its organisation.
  func need(_ card: NeedCard) -> [FormField] {
    let organisation = FormField.choice(
      .organisation, .organisations, card.organisation?.entity.stored
    ).required
    return [
      card.organisation == nil ? organisation : organisation.fixed,
      FormField.line(.title, .text, card.title).required,
      .choice(.family, .families, card.family?.rawValue),
      .choice(.contract, .contracts, card.contract?.rawValue),
      .several(.funding, .funding, card.funding.map(\.rawValue)),
      .line(.fte, .fte(most: 9_900), card.fte?.shown),
      .line(.start, .date(.any), date(card.start)),
      .line(.places, .number(1...99), card.places.map(String.init)),
      .line(.place, .text, card.place),
      .line(.deadline, .date(.any), date(card.deadline)),
      FormField.page(.description, card.description).grouped,
      FormField.page(.criteria, card.criteria).grouped,
    ]
  }

  func programme(_ card: ProgrammeCard) -> [FormField] {
    [
      FormField.line(.name, .text, card.name).required,
      .choice(.audience, .audiences, card.audience?.rawValue).required,
      .choice(.ordered, .yesNo, YesNo(card.isOrdered).rawValue).required,
      .line(.badge, .text, card.badge),
      FormField.page(.stages, card.stages.map(wording.stage).joined(separator: "\n"))
        .required.grouped.noted(.stageLines),
    ]
  }

  /// A pathway of somebody, who is then not asked again; nil when they do not exist.
  func pathway(of subject: EntityID?) -> [FormField]? {
    if let subject, !registry.exists(subject) { return nil }
    let who = FormField.choice(.subject, .subjects, subject?.stored).required
    return [
      subject == nil ? who : who.fixed,
      .choice(.programme, .programmes).required,
      .choice(.companion, .members, actor.member.stored),
      day(.begunOn),
    ]
  }

  func stage(_ stage: Int, of id: PathwayID) -> [FormField]? {
    guard let pathway = registry.pathways[id] else { return nil }
    let stages = registry.stages(of: pathway)
    guard let place = stages.firstIndex(where: { $0.key == stage }) else { return nil }
    let mark = stages[place].mark
    let isReached =
      registry.course(of: pathway)?.isOrdered != true
      || stages[..<place].allSatisfy { $0.mark?.doneOn != nil }
    let done = mark == nil && isReached ? today : mark?.doneOn
    return [
      .line(.doneOn, .date(.past), date(done)),
      .line(.plannedFrom, .date(.any), date(mark?.plannedFrom)),
      .line(.plannedTo, .date(.any), date(mark?.plannedTo)),
    ]
  }
}
