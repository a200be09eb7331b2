/// What an event carries: an open part, which anyone holding the journal may read, and a private
/// part, sealed under the key of the person or organisation that it is about.
///
/// The open part holds codes, dates and numbers only; whatever is typed freely about a person
/// belongs to the private part. When the private part cannot be opened it is left as `init()` made
/// it, which every payload must allow for.
///
/// The functions are `@inlinable`, so that the journal's reader is compiled into each of them
/// instead of being called through tables for every field.
public protocol Payload: Equatable, Sendable {
  /// An empty payload for a reader to fill.
  init()
  /// Passes the fields of the open part through the coder.
  mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError)
  /// Passes the fields of the private part through the coder; none by default.
  mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError)
}

extension Payload {
  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {}
  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {}
}
