/// Who may open the reserve, or could until now (*membre*).
///
/// The keyring says what each can open; the name is sealed under the reserve's own key.
public struct MemberCard: Payload {
  public var member: MemberID?
  public var role: MemberRole?
  public var organisation: OrganisationID?
  public var name: String?

  public init() {}
  public init(
    _ member: MemberID, _ role: MemberRole, of organisation: OrganisationID? = nil,
    name: String? = nil
  ) {
    (self.member, self.role, self.organisation, self.name) = (member, role, organisation, name)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.member("member", &member)
    try coder.code("role", &role)
    try coder.id("organisation", &organisation)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
  }
}
