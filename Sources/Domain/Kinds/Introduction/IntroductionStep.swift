/// One move of an introduction, with what the table of states requires of it.
public struct IntroductionStep: Payload {
  /// What was done; it is the event's name, not a field.
  public var move = IntroductionMove.agreed
  /// The day it was said or done.
  public var on: Day?
  /// How the word of the person or the organisation came.
  public var channel: Channel?
  /// Whether the facilitator records the organisation's word on its behalf.
  public var onBehalf = false
  /// What the candidate agreed to show.
  public var fields: [ShownField] = []
  /// The last day of the consent.
  public var expires: Day?
  /// The day of the meeting, of the review, or of the engagement.
  public var day: Day?
  /// The time of the meeting, in minutes after midnight.
  public var minutes: Int?
  /// Whether the meeting took place; nil when the move is not `met`.
  public var happened: Bool?
  /// Because of which side it did not.
  public var missedBy: Side?
  /// Why the organisation waits or declines.
  public var reason: OrganisationReason?
  /// Why the candidate withdraws, if they wish to say.
  public var candidateReason: CandidateReason?
  public var form: ContractKind?
  public var funding: [Funding] = []
  /// Reason in words, for those moves that ask for one.
  public var remark: String?
  /// The organisation's message to the candidate.
  public var message: String?
  /// The organisation's note to the companion, apart from the message.
  public var note: String?
  /// What was shown to the organisation: the agreed fields as they stood that day.
  public var projection: [Projected] = []
  /// The organisation that it was shown to.
  ///
  /// Sealed with what was shown: the rest is open, and anybody who writes in the folder can have
  /// the journal say that it is another organisation's.
  public var recipient: OrganisationID?

  public init() {}

  public init(_ move: IntroductionMove, on: Day? = nil) {
    self.move = move
    self.on = on
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on)
    try coder.code("channel", &channel)
    try coder.flag("on-behalf", &onBehalf)
    try coder.codes("fields", &fields)
    try coder.day("expires", &expires)
    try coder.day("day", &day)
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

  init(_ field: ShownField, _ value: String) {
    self.field = field
    self.value = value
  }

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
