import Domain

/// What filtering and ordering a pane need of each of its entities, made once per revision.
///
/// Folding 20,000 files costs far more than reading them again for each key typed.
package struct PaneIndex: Equatable, Sendable {
  /// The registry's revision that it was made from; -1 before the first time.
  var revision = -1
  var language = Language.french
  var items: [Item] = []

  /// One entity.
  struct Item: Equatable, Sendable {
    let id: EntityID
    /// Every word that a filter may find, folded.
    let haystack: [UInt8]
    /// What the current order goes by, folded; equal ones keep the order of their numbers.
    let name: FoldedText
  }
}
