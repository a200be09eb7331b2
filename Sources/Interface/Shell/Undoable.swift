/// Something done in this session that can still be undone, or done again.
package struct Undoable: Equatable, Sendable {
  package let records: [Int]
  /// To be said again when it is undone.
  package let sentence: String
  /// What was destroyed does not come back: what was done before stays behind it.
  package var isFinal = false
  package var isErasure = false
}
