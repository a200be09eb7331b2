/// One move, with what the table of states requires of it.
public struct IntroductionStep: Payload {
  /// The event's name on disk, not a field.
  public var move = IntroductionMove.agreed
  /// Said or done.
  public var on: Day?
  public var channel: Channel?
  /// The facilitator records the organisation's word.
  public var onBehalf = false
  public var fields: [ShownField] = []
  /// The last day of the consent.
  public var expires: Day?
  /// Of the meeting, of the review, or of the engagement.
  public var day: Day?
  /// After midnight.
  public var minutes: Int?
  /// Nil when the move is not `met`.
  public var happened: Bool?
  public var missedBy: Side?
  public var reason: OrganisationReason?
  public var candidateReason: CandidateReason?
  public var form: ContractKind?
  public var funding: [Funding] = []
  public var remark: String?
  public var message: String?
  /// For the companion, apart from the message.
  public var note: String?
  /// The agreed fields as they stood that day.
  public var projection: [Projected] = []
  /// Sealed with what was shown: whoever writes in the folder could put another into an open part.
  public var recipient: OrganisationID?

  public init() {}
  public init(_ move: IntroductionMove, on: Day? = nil) { (self.move, self.on) = (move, on) }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.code("channel", &channel)
    try coder.flag("on-behalf", &onBehalf)
    try coder.codes("fields", &fields)
    try coder.day("expires", &expires, .near)
    try coder.day("day", &day, .near)
    try coder.time("minutes", &minutes)
    try coder.answer("happened", &happened)
    try coder.code("missed-by", &missedBy)
    try coder.code("reason", &reason)
    try coder.code("candidate-reason", &candidateReason)
    try coder.contract("form", &form, funding: &funding)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("remark", &remark)
    try coder.text("message", &message)
    try coder.text("note", &note)
    try coder.objects("projection", &projection)
    try coder.id("to", &recipient)
  }
}

/// One agreed field as it was shown.
public struct Projected: FieldCoded {
  public var field: ShownField?
  public var value: String?

  public init() {}
  init(_ field: ShownField, _ value: String) { (self.field, self.value) = (field, value) }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("field", &field)
    try coder.text("value", &value)
  }
}

extension Identity {
  func projection(of fields: [ShownField]) -> [Projected] {
    fields.compactMap { field in value(of: field).map { Projected(field, $0) } }
  }

  private func value(of field: ShownField) -> String? {
    switch field {
    case .givenName: givenName
    case .familyName: familyName
    case .email: email
    case .phone: phone
    case .town: town
    case .presentation: presentation
    case .skills: skills.isEmpty ? nil : skills.joined(separator: ", ")
    case .languages: languages.isEmpty ? nil : languages.joined(separator: ", ")
    // Stands in the introduction, not in the file of the person.
    case .rationale: nil
    }
  }
}
