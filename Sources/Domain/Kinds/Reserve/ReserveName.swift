/// Shown at the top of its screens.
public struct ReserveName: Payload {
  public var name: String?

  public init() {}
  public init(_ name: String) { self.name = name }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
  }
}
