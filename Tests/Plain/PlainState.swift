import Domain

/// Everything that the events say, in the order in which it was recorded.
struct PlainState: Equatable, Sendable {
  var name = ""
  var contact: String?
  var candidates: [PlainCandidate] = []
  var organisations: [PlainOrganisation] = []
  var needs: [PlainNeed] = []
  var programmes: [PlainProgramme] = []
  var pathways: [PlainPathway] = []
  var introductions: [PlainIntroduction] = []
  var meetings: [PlainMeeting] = []
  var members: [PlainMember] = []
  var names: [PlainName] = []
  var seats: [PlainSeat] = []
  var rules: [DatedRule] = RuleBook.shipped
  var erased: [CandidateID] = []
  var unfinishedErasures: [CandidateID] = []
  var retracted: [CandidateID] = []
  var joined: [PlainJoined] = []
  var forgottenKeys: [String] = []
  var erasureEpoch = 0
  /// By number.
  var barred: [Int] = []

  init() {}

  /// What was undone was never said.
  init(of facts: [Fact]) {
    for fact in facts {
      if !fact.isUndone {
        take(fact)
      } else if case .created(.candidate) = fact.change {
        retracted.append(CandidateID(trusting: fact.subject))
      }
    }
    takeJoinings(facts)
  }

  func candidate(_ id: CandidateID?) -> PlainCandidate? { candidates.first { $0.id == id } }
  func organisation(_ id: OrganisationID?) -> PlainOrganisation? {
    organisations.first { $0.id == id }
  }
  func asked(_ id: NeedID?) -> PlainNeed? { needs.first { $0.id == id } }
  func programme(_ id: ProgrammeID?) -> PlainProgramme? { programmes.first { $0.id == id } }
  func pathway(_ id: PathwayID) -> PlainPathway? { pathways.first { $0.id == id } }
  func introduction(_ id: IntroductionID?) -> PlainIntroduction? {
    introductions.first { $0.id == id }
  }
  func meeting(_ id: MeetingID) -> PlainMeeting? { meetings.first { $0.id == id } }
  func member(_ id: MemberID) -> PlainMember? { members.first { $0.id == id } }

  func standing(of id: EntityID) -> Standing? {
    for one in candidates where one.id.entity == id { return .candidate(one.state) }
    for one in organisations where one.id.entity == id { return .organisation(one.state) }
    for one in needs where one.id.entity == id { return .need(one.state) }
    for one in programmes where one.id.entity == id { return .programme(one.state) }
    for one in pathways where one.id.entity == id { return .pathway(one.state) }
    for one in introductions where one.id.entity == id { return .introduction(one.state) }
    for one in meetings where one.id.entity == id { return .meeting(one.state) }
    return nil
  }

  func exists(_ id: EntityID) -> Bool { id == .reserve || standing(of: id) != nil }

  /// Whose it is: a person's or an organisation's.
  func owner(of id: EntityID) -> EntityID? {
    switch id.kind {
    case .candidate, .organisation: id
    case .need: asked(NeedID(id))?.card.organisation?.entity
    case .pathway: PathwayID(id).flatMap(pathway)?.file
    case .introduction: introduction(IntroductionID(id))?.file?.entity
    case .programme, .meeting, nil: nil
    }
  }

  func person(of id: EntityID) -> CandidateID? {
    owner(of: id).flatMap { CandidateID($0) }.map(standing)
  }

  /// What one entity's file says of others, in which role.
  func references(from id: EntityID) -> [Reference] {
    if let card = asked(NeedID(id))?.card {
      return [(Field.organisation, card.organisation?.entity)].compactMap(Self.reference)
    }
    if let card = PathwayID(id).flatMap(pathway)?.card {
      return [(.subject, card.subject), (.programme, card.programme?.entity)]
        .compactMap(Self.reference)
    }
    if let card = introduction(IntroductionID(id))?.card {
      return [(.candidate, card.candidate?.entity), (.need, card.need?.entity)]
        .compactMap(Self.reference)
    }
    if let card = MeetingID(id).flatMap(meeting)?.card {
      let one = MeetingID(id).flatMap(meeting)
      let present = (one?.participations ?? []).map {
        (Field.organisation, $0.organisation?.entity)
      }
      let left = (one?.visits ?? []).map {
        (Field.withOrganisation, $0.leaving.organisation?.entity)
      }
      let course = [(Field.programme, card.programme?.entity)]
      return card.about.map { Reference(.about, $0) } + card.hosts.map { Reference(.hosts, $0) }
        + (course + present + left).compactMap(Self.reference)
    }
    return (candidate(CandidateID(id))?.attendances ?? []).flatMap { one in
      [
        (Field.meeting, one.meeting?.entity),
        (Field.withOrganisation, one.leaving.organisation?.entity),
      ]
      .compactMap(Self.reference)
    }
  }

  private static func reference(_ role: Field, _ id: EntityID?) -> Reference? {
    id.map { Reference(role, $0) }
  }

  /// One thing that a file says.
  struct Reference: Equatable {
    let role: Field
    let to: EntityID
    init(_ role: Field, _ id: EntityID) { (self.role, to) = (role, id) }
  }

  var all: [EntityID] {
    candidates.map(\.id.entity) + organisations.map(\.id.entity) + needs.map(\.id.entity)
      + programmes.map(\.id.entity) + pathways.map(\.id.entity) + introductions.map(\.id.entity)
      + meetings.map(\.id.entity)
  }

  /// In no order.
  func referring(to id: EntityID) -> [EntityID] {
    all.filter { other in references(from: other).contains { $0.to == id } }
  }

  func introductions(of id: CandidateID) -> [PlainIntroduction] {
    introductions.filter { $0.card.candidate == id }
  }
  func needs(of id: OrganisationID) -> [PlainNeed] {
    needs.filter { $0.card.organisation == id }
  }
  func organisation(of introduction: PlainIntroduction) -> OrganisationID? {
    asked(introduction.card.need)?.card.organisation
  }

  /// What the edition that a pathway follows asks for.
  func course(of pathway: PlainPathway) -> ProgrammeCard? {
    let programme = programme(pathway.card.programme)
    return programme?.editions.first { $0.edition == pathway.edition } ?? programme?.card
  }
}
