/// What an event carries: an open part (codes, dates, numbers), which anyone holding the journal
/// may read, and a private one (whatever is typed freely about a person), sealed under the key of
/// whom it is about; closed, it stays as `init()` made it; the functions are `@inlinable`, so that
/// the journal's reader is compiled into each instead of being called through tables.
public protocol Payload: Equatable, Sendable {
  init()
  mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError)
  mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError)
}

extension Payload {
  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {}
  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {}
}
