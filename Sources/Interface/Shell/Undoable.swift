/// Something done in this session that can still be undone.
package struct Undoable: Equatable, Sendable {
  package let records: [Int]
  /// To be said again when it is undone.
  package let sentence: String
}
