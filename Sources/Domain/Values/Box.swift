/// Keeps a large value apart from the table that it stands in: up to half of a dictionary's places
/// are empty, and take as much room as the others.
@usableFromInline
final class Box<Value: Equatable & Sendable>: Equatable, Sendable {
  @usableFromInline let value: Value

  @usableFromInline init(_ value: Value) { self.value = value }

  @usableFromInline static func == (left: Box, right: Box) -> Bool { left.value == right.value }
}
