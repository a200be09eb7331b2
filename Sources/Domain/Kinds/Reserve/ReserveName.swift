/// What it is called, shown at the top of its screens, and how its office is reached: open to
/// anybody, since whoever forgot her passphrase reads it before the door.
public struct ReserveName: Payload {
  public var name: String?
  /// A telephone or an address, and whose, in one line.
  public var contact: String?

  public init() {}
  public init(_ name: String, contact: String? = nil) {
    (self.name, self.contact) = (name, contact)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
    try coder.text("contact", &contact)
  }
}
