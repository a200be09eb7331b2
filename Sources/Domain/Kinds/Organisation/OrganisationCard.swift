/// Its contact persons are sealed; how many there are is not, so that none of them and those that
/// cannot be read are told apart.
public struct OrganisationCard: DescribedCard {
  public var name: String?
  public var enterpriseNumber: EnterpriseNumber?
  public var sector: JointCommittee?
  public var basin: Basin?
  public var kind: OrganisationKind?
  public var circle: Circle?
  public var pilot = false
  /// In hundredths of an hour; 3,800 by default.
  public var weeklyHours: Int?
  /// Where it took part before it was recorded: only a file says so.
  public var since: Day?
  /// Of its house, as it is written on a slip.
  public var address: String?
  /// Nil while they cannot be read.
  public var contacts: [Contact]? = []
  /// How many there are that cannot be read.
  public var sealedContacts: Int?

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
    var digits = enterpriseNumber?.stored
    try coder.text("enterprise-number", &digits)
    enterpriseNumber = try digits.map { text throws(FieldError) in
      try coder.read(EnterpriseNumber(text), "enterprise-number")
    }
    var sector = self.sector?.rawValue
    try coder.text("sector", &sector)
    // Until the list was closed, anything could be typed: what is none of it is another one.
    self.sector = sector.map { JointCommittee(rawValue: $0) ?? .other }
    try coder.basin("basin", &basin)
    try coder.code("kind", &kind)
    try coder.code("circle", &circle)
    try coder.flag("pilot", &pilot)
    try coder.number("weekly-hours", &weeklyHours, as: .hours(0...0))
    try coder.day("since", &since, .past)
    try coder.text("address", &address)
    var count = contacts.map { $0.isEmpty ? nil : $0.count } ?? sealedContacts
    try coder.number("contacts", &count)
    // Until the private part fills them in.
    if let count, count != contacts?.count { (contacts, sealedContacts) = (nil, count) }
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    var known = contacts ?? []
    try coder.objects("contacts", &known)
    (contacts, sealedContacts) = (known, nil)
  }

  public typealias Number = OrganisationID
  public var anyCard: AnyCard { .organisation(self) }
  public var isReadable: Bool { contacts != nil }
  public func owner(of id: EntityID) -> EntityID? { id }

  public static let fields: FieldRules<OrganisationCard> = [
    .line(.name, \.name).required,
    .enterpriseNumber(.enterpriseNumber, \.enterpriseNumber).later,
    .code(.kind, \.kind),
    .code(.sector, \.sector).later,
    .basin(.basin, \.basin),
    .code(.circle, \.circle),
    .flag(.pilot, \.pilot).grouped,
    // 168 hours are a week.
    .hours(.weeklyHours, \.weeklyHours, 100...16_800).later,
    .line(.address, \.address).later.lastInLists,
    .parts(.contacts, \.contacts).sealed.grouped,
  ]
}

/// French: *personne de contact*.
public struct Contact: Described, FieldCoded {
  public var name: String?
  public var role: String?
  public var email: String?
  public var phone: String?

  public init() {}

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
    try coder.text("role", &role)
    try coder.text("email", &email)
    try coder.text("phone", &phone)
  }

  public static let fields: FieldRules<Contact> = [
    .line(.contactName, \.name), .line(.contactRole, \.role),
    .line(.contactEmail, \.email, .email), .line(.contactPhone, \.phone, .phone),
  ]
}
