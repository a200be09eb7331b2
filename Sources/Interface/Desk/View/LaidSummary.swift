import Canvas
import Domain

/// The detail, kept until something that it depends on changes: wrapping words costs more than
/// drawing the rest of the desk.
struct LaidSummary: Equatable, Sendable {
  let basis: Basis
  let rows: [PageRow]

  struct Basis: Equatable, Sendable {
    let id: EntityID
    let reading: Int
    let revision: Int
    let today: Day
    let language: Language
    let size: Size
  }

  init(_ basis: Basis, _ reading: Reading) {
    self.basis = basis
    let writer = SummaryWriter(reading: reading, columns: basis.size.columns, rows: basis.size.rows)
    rows = SummaryLayout(writer.lines(of: basis.id), width: basis.size.columns).rows()
  }
}

extension DeskState {
  func summaryRows(of id: EntityID, _ size: Size, _ registry: Registry) -> [PageRow] {
    let basis = LaidSummary.Basis(
      id: id, reading: registry.reading, revision: registry.revision, today: moment.today,
      language: preferences.language,
      size: size)
    if let summary, summary.basis == basis { return summary.rows }
    return LaidSummary(basis, reading(registry)).rows
  }

  mutating func settleSummary(_ registry: Registry) {
    let area = SummaryView.inside(DeskLayout(size, focus: desk.focus).detail)
    guard let id = desk.detail, !area.isEmpty else {
      summary = nil
      return
    }
    let basis = LaidSummary.Basis(
      id: id, reading: registry.reading, revision: registry.revision, today: moment.today,
      language: preferences.language,
      size: area.size)
    if summary?.basis != basis { summary = LaidSummary(basis, reading(registry)) }
  }
}
