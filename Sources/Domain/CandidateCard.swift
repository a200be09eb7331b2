public struct CandidateCard: Payload {
  public var givenName: String?
  public var familyName: String?
  public init() {}
  public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("given-name", &givenName)
    try coder.text("family-name", &familyName)
  }
}
