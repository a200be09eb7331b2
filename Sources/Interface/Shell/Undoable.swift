/// Something done in this session that can still be undone.
package struct Undoable: Equatable, Sendable {
  package let records: [Int]
  /// What was said when it was done, to be said again when it is undone.
  package let sentence: String
}
