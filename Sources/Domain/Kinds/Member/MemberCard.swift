/// Who may open the reserve and sign what (*membre*).
///
/// The record is on the member's number; the name is sealed under the reserve's own key.
public struct MemberCard: Payload {
  public var role: MemberRole?
  public var organisation: OrganisationID?
  /// Of a seat in the joint committee, whose first signing key lies on a stick.
  public var bench: Bench?
  public var keys = PublicKeys()
  public var name: String?

  public init() {}
  public init(
    _ role: MemberRole, of organisation: OrganisationID? = nil, on bench: Bench? = nil,
    keys: PublicKeys = PublicKeys(), name: String? = nil
  ) {
    (self.role, self.organisation, self.bench) = (role, organisation, bench)
    (self.keys, self.name) = (keys, name)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("role", &role)
    try coder.id("organisation", &organisation)
    try coder.code("bench", &bench)
    try keys.code(&coder)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
  }
}

/// Whoever can open nothing any more.
public struct Departure: Payload {
  public init() {}
}

/// Another pair of keys for somebody whose passphrase was lost, or known to others.
public struct KeyRenewal: Payload {
  public var keys = PublicKeys()

  public init() {}
  public init(_ keys: PublicKeys) { self.keys = keys }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try keys.code(&coder)
  }
}

/// A member's public halves, each 32 bytes in URL-safe base64.
public struct PublicKeys: FieldCoded {
  /// Ed25519, of what they record.
  public var sign: String?
  /// X25519, to which keys are sealed.
  public var box: String?

  public init() {}
  public init(sign: String, box: String) { (self.sign, self.box) = (sign, box) }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("sign", &sign)
    try coder.text("box", &box)
  }
}
