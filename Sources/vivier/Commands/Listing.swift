import Domain
import Exchange
import Interface

/// Makes the tables of `vivier list`: the same rows in the same order as on the screen.
struct Listing {
  let registry: Registry
  let wording: Wording
  let today: Day

  func table(_ kind: ListKind, filter: String) -> Table {
    switch kind {
    case .candidates:
      table(.candidates, filter) { CandidateID($0).flatMap { registry.candidates[$0] } }
    case .needs: table(.needs, filter) { NeedID($0).flatMap { registry.needs[$0] } }
    case .pathways: table(.pathways, filter) { PathwayID($0).flatMap { registry.pathways[$0] } }
    case .introductions:
      table(.introductions, filter) {
        IntroductionID($0).flatMap { registry.introductions[$0] }
      }
    case .organisations:
      Table(of: registry.organisations(filter: filter, wording: wording), in: registry)
    case .requests:
      Table(
        of: registry.requests(filter: filter, wording: wording).map {
          RequestRow(request: $0, due: $0.due(on: today, rules: registry.rules))
        }, in: registry)
    case .due:
      Table(of: registry.dueDates(on: today, filter: filter, wording: wording), in: registry)
    }
  }

  private func table<Row: TableRow>(
    _ pane: Pane, _ filter: String, _ row: (EntityID) -> Row?
  ) -> Table {
    let rows = registry.rows(of: pane, filter: filter, wording: wording).compactMap(row)
    return Table(of: rows, in: registry)
  }
}
