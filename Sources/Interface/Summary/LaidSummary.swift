import Canvas
import Domain

/// The detail of an entity, laid out for a width and kept until something that it depends on
/// changes: wrapping words costs more than drawing the whole rest of the desk.
struct LaidSummary: Equatable, Sendable {
  let key: Key
  let rows: [PageRow]

  /// What the rows were made from.
  struct Key: Equatable, Sendable {
    let id: EntityID
    let revision: Int
    let today: Day
    let language: Language
    let size: Size
  }

  init(_ key: Key, _ reading: Reading) {
    self.key = key
    let writer = SummaryWriter(
      reading: reading, columns: key.size.columns, rows: key.size.rows)
    rows = SummaryLayout(writer.lines(of: key.id), width: key.size.columns).rows()
  }
}

extension State {
  /// The rows of the detail, from the last update where they still hold.
  func summaryRows(of id: EntityID, _ size: Size, _ registry: Registry) -> [PageRow] {
    let key = LaidSummary.Key(
      id: id, revision: registry.revision, today: moment.today, language: preferences.language,
      size: size)
    if let summary, summary.key == key { return summary.rows }
    return LaidSummary(key, reading(registry)).rows
  }

  /// Lays the detail out again if it is no longer what the desk would show.
  mutating func settleSummary(_ registry: Registry) {
    let area = SummaryView.inside(DeskLayout(size, focus: desk.focus).detail)
    guard let id = desk.detail, !area.isEmpty else {
      summary = nil
      return
    }
    let key = LaidSummary.Key(
      id: id, revision: registry.revision, today: moment.today, language: preferences.language,
      size: area.size)
    if summary?.key != key { summary = LaidSummary(key, reading(registry)) }
  }
}
