import Domain

extension FormCommand {
  /// Whether a field's content is to be taken: all of a new card, what was changed of another.
  private func isTaken(_ name: Field, _ isNew: Bool) -> Bool {
    isNew ? field(name) != nil : field(name)?.isChanged == true
  }

  func candidate(_ id: CandidateID, isNew: Bool) -> Command? {
    guard isNew || registry.candidates[id] != nil else { return nil }
    var card = registry.candidates[id]?.card ?? CandidateCard()
    var identity = card.identity ?? Identity()
    take(&identity, isNew)
    card.identity = identity
    if isTaken(.families, isNew) { card.families = choices(.families) }
    if isTaken(.basin, isNew) { card.basin = basin(.basin) }
    if isTaken(.availableFrom, isNew) { card.availableFrom = day(.availableFrom) }
    if isTaken(.fte, isNew) { card.fte = text(.fte).flatMap(reader.fte) }
    if isTaken(.contracts, isNew) { card.contracts = choices(.contracts) }
    if isTaken(.funding, isNew) { card.funding = choices(.funding) }
    if isTaken(.volunteering, isNew) { card.volunteering = isYes(.volunteering) }
    if isTaken(.situation, isNew) { card.situation = choice(.situation) }
    if isTaken(.registeredOn, isNew) { card.registeredOn = day(.registeredOn) }
    if isTaken(.companion, isNew) { card.companion = member(.companion) }
    return isNew
      ? .registerCandidate(id, card, consent: consent) : .amendCandidate(id, card)
  }

  private func take(_ identity: inout Identity, _ isNew: Bool) {
    if isTaken(.givenName, isNew) { identity.givenName = text(.givenName) }
    if isTaken(.familyName, isNew) { identity.familyName = text(.familyName) }
    if isTaken(.email, isNew) { identity.email = text(.email) }
    if isTaken(.phone, isNew) { identity.phone = text(.phone) }
    if isTaken(.postcode, isNew) { identity.postcode = text(.postcode) }
    if isTaken(.town, isNew) { identity.town = text(.town) }
    if isTaken(.presentation, isNew) { identity.presentation = text(.presentation) }
    if isTaken(.skills, isNew) { identity.skills = texts(.skills) }
    if isTaken(.languages, isNew) { identity.languages = texts(.languages) }
  }

  func organisation(_ id: OrganisationID, isNew: Bool) -> Command? {
    guard isNew || registry.organisations[id] != nil else { return nil }
    var card = registry.organisations[id]?.card ?? OrganisationCard()
    if isTaken(.name, isNew) { card.name = text(.name) }
    if isTaken(.enterpriseNumber, isNew) {
      card.enterpriseNumber = text(.enterpriseNumber).flatMap { EnterpriseNumber($0) }
    }
    if isTaken(.sector, isNew) { card.sector = choice(.sector) }
    if isTaken(.basin, isNew) { card.basin = basin(.basin) }
    if isTaken(.kind, isNew) { card.kind = choice(.kind) }
    if isTaken(.circle, isNew) { card.circle = choice(.circle) }
    if isTaken(.pilot, isNew) { card.pilot = isYes(.pilot) }
    if isTaken(.weeklyHours, isNew) { card.weeklyHours = text(.weeklyHours).flatMap(reader.hours) }
    if form.fields.contains(where: { Form.contactFields.contains($0.name) && $0.isChanged }) {
      card.contacts = contacts
    }
    return isNew ? .registerOrganisation(id, card) : .amendOrganisation(id, card)
  }

  /// The contact persons of whom something is written.
  private var contacts: [Contact] {
    let count = form.fields.map(\.number).max().map { $0 + 1 } ?? 0
    return (0..<count).map { number in
      func text(_ name: Field) -> String? {
        form.fields.first { $0.name == name && $0.number == number }?.text
      }
      var contact = Contact()
      contact.name = text(.contactName)
      contact.role = text(.contactRole)
      contact.email = text(.contactEmail)
      contact.phone = text(.contactPhone)
      return contact
    }.filter { $0 != Contact() }
  }

  func need(_ id: NeedID, isNew: Bool) -> Command? {
    guard isNew || registry.needs[id] != nil else { return nil }
    var card = registry.needs[id]?.card ?? NeedCard()
    if isTaken(.organisation, isNew) { card.organisation = number(.organisation) }
    if isTaken(.title, isNew) { card.title = text(.title) }
    if isTaken(.family, isNew) { card.family = choice(.family) }
    if isTaken(.description, isNew) { card.description = text(.description) }
    if isTaken(.criteria, isNew) { card.criteria = text(.criteria) }
    if isTaken(.fte, isNew) { card.fte = text(.fte).flatMap(reader.fte) }
    if isTaken(.contract, isNew) { card.contract = choice(.contract) }
    if isTaken(.funding, isNew) { card.funding = choices(.funding) }
    if isTaken(.start, isNew) { card.start = day(.start) }
    if isTaken(.place, isNew) { card.place = text(.place) }
    if isTaken(.deadline, isNew) { card.deadline = day(.deadline) }
    if isTaken(.places, isNew) { card.places = text(.places).flatMap(reader.number) }
    return isNew ? .openNeed(id, card) : .amendNeed(id, card)
  }

  func programme(_ id: ProgrammeID, isNew: Bool) -> Command? {
    guard isNew || registry.programmes[id] != nil else { return nil }
    var card = registry.programmes[id]?.card ?? ProgrammeCard()
    if isTaken(.name, isNew) { card.name = text(.name) }
    if isTaken(.audience, isNew) { card.audience = choice(.audience) }
    if isTaken(.ordered, isNew) { card.isOrdered = isYes(.ordered) }
    if isTaken(.badge, isNew) { card.badge = text(.badge) }
    if isTaken(.stages, isNew) { card.stages = stages }
    return isNew ? .defineProgramme(id, card) : .amendProgramme(id, card)
  }

  /// One stage a line, with its minutes in brackets where they are known.
  private var stages: [Stage] {
    (text(.stages) ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }.map(reader.stage)
  }
}

extension FieldReader {
  /// Reads `Chapitre 1 (20 min)`; without minutes, the whole line is the name.
  func stage(_ line: String) -> Stage {
    guard line.hasSuffix(")"), let open = line.lastIndex(of: "(") else { return Stage(line) }
    let inside = line[line.index(after: open)...].dropLast()
    let parts = inside.split(separator: " ")
    guard parts.count == 2, parts[1].lowercased().hasPrefix("min"),
      let minutes = number(String(parts[0]))
    else { return Stage(line) }
    return Stage(String(line[..<open]).trimmed, minutes: minutes)
  }
}
