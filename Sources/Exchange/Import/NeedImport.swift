internal import Domain

/// The same when organisation, folded title, start and place agree, whatever became of the one
/// already there: an old file must not open it again.
struct NeedImport: NamesakeImport {
  typealias Kind = Need

  static let further = [ImportColumn(.reason), ImportColumn(.openedOn)]

  var known = Namesakes<KnownNeed>()

  func complete(_ card: inout NeedCard, from row: ImportRow) throws(ImportRefusal) {
    let reason = ImportColumn(.reason)
    // It would be lost without a word.
    if row.text(reason) != nil, try row.standing(of: .need) ?? .need(.open) == .need(.open) {
      throw row.refusal(reason, .reasonTooEarly)
    }
    card.openedOn = try row.pastDay(ImportColumn(.openedOn), .openedOn)
  }

  func step(_ id: NeedID, to standing: Standing, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  {
    guard case .need(let state) = standing, state != .open else { return nil }
    return .move(id, NeedStep(state, reason: try row.code(ImportColumn(.reason))))
  }
}

struct KnownNeed: Namesake {
  /// Whose it is, and the folded title.
  let name: [String]
  let start: Day?
  let place: String

  init?(_ card: NeedCard) {
    name = [card.organisation?.entity.stored ?? "", ColumnNames.folded(card.title ?? "")]
    start = card.start
    place = ColumnNames.folded(card.place ?? "")
  }

  func isSame(as other: KnownNeed) -> Bool { start == other.start && place == other.place }
}
