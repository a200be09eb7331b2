/// Codes and dates; who the person is stands in `identity`, sealed; French: *fiche de candidat·e*.
public struct CandidateCard: DescribedCard {
  public var families: [ProfileFamily] = []
  public var basin: Basin?
  public var availableFrom: Day?
  public var fte: Fte?
  public var contracts: [ContractKind] = []
  public var funding: [Funding] = []
  public var volunteering = false
  public var situation: Situation?
  public var registeredOn: Day?
  /// French: *accompagnateur·rice*.
  public var companion: MemberID?
  /// Nil while the private part cannot be opened.
  public var identity: Identity?

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.codes("families", &families)
    try coder.basin("basin", &basin)
    try coder.day("available-from", &availableFrom, .near)
    try coder.fte("fte", &fte)
    try coder.contracts("contracts", &contracts, funding: &funding)
    try coder.flag("volunteering", &volunteering)
    try coder.code("situation", &situation)
    try coder.day("registered-on", &registeredOn, .past)
    try coder.member("companion", &companion)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    var identity = identity ?? Identity()
    try identity.code(&coder)
    self.identity = identity
  }

  public typealias Number = CandidateID
  public var anyCard: AnyCard { .candidate(self) }
  public var isReadable: Bool { identity != nil }
  public func owner(of id: EntityID) -> EntityID? { id }

  public static let fields: FieldRules<CandidateCard> = [
    told(.line(.givenName, \.givenName)) { FieldValue(text: $0.identity?.givenName) },
    told(.line(.familyName, \.familyName)) { FieldValue(text: $0.identity?.familyName) },
    told(.line(.email, \.email, .email)) { FieldValue(text: $0.identity?.email) },
    told(.line(.phone, \.phone, .phone)) { FieldValue(text: $0.identity?.phone) },
    told(.line(.otherPhone, \.otherPhone, .phone)) { FieldValue(text: $0.identity?.otherPhone) }
      .later.lastInLists,
    told(.line(.postcode, \.postcode, .postcode)) { FieldValue(text: $0.identity?.postcode) }.later,
    told(.line(.town, \.town)) { FieldValue(text: $0.identity?.town) }.later,
    .basin(.basin, \.basin),
    told(.page(.presentation, \.presentation)) { FieldValue(text: $0.identity?.presentation) }
      .grouped.later,
    .codes(.families, \.families).grouped,
    told(.texts(.skills, \.skills)) { FieldValue(texts: $0.identity?.skills) }.later,
    told(.texts(.languages, \.languages)) { FieldValue(texts: $0.identity?.languages) }.later,
    .day(.availableFrom, \.availableFrom).grouped,
    .fte(.fte, \.fte, most: 100),
    .codes(.contracts, \.contracts),
    .codes(.funding, \.funding),
    .flag(.volunteering, \.volunteering).later,
    .code(.situation, \.situation).later,
    .member(.companion, \.companion).grouped,
    .day(.registeredOn, \.registeredOn, .past).later,
  ]

  /// Empty while it cannot be read.
  private var readable: Identity {
    get { identity ?? Identity() }
    set { identity = newValue }
  }

  /// A field of the identity, which a rule of its own would copy for each of its fields.
  private static func told(
    _ rule: FieldRule<Identity>, _ get: @escaping @Sendable (CandidateCard) -> FieldValue
  ) -> FieldRule<CandidateCard> {
    FieldRule(rule.field.name, rule.field.shape, get: get) { rule.set(&$0.readable, $1) }.sealed
  }
}

/// Who a candidate is and what they say of themselves.
public struct Identity: FieldCoded {
  public var givenName: String?
  public var familyName: String?
  public var email: String?
  public var phone: String?
  public var otherPhone: String?
  public var postcode: String?
  public var town: String?
  public var presentation: String?
  public var skills: [String] = []
  public var languages: [String] = []

  public init() {}

  public var fullName: String {
    guard let givenName, let familyName else { return givenName ?? familyName ?? "" }
    return givenName + " " + familyName
  }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("given-name", &givenName)
    try coder.text("family-name", &familyName)
    try coder.text("email", &email)
    try coder.text("phone", &phone)
    try coder.text("other-phone", &otherPhone)
    try coder.text("postcode", &postcode)
    try coder.text("town", &town)
    try coder.text("presentation", &presentation)
    try coder.texts("skills", &skills)
    try coder.texts("languages", &languages)
  }
}
