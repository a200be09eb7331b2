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
    case .organisations:
      table(.organisations, filter) { OrganisationID($0).flatMap { registry.organisations[$0] } }
    case .needs: table(.needs, filter) { NeedID($0).flatMap { registry.needs[$0] } }
    case .pathways: table(.pathways, filter) { PathwayID($0).flatMap { registry.pathways[$0] } }
    case .introductions:
      table(.introductions, filter) {
        IntroductionID($0).flatMap { registry.introductions[$0] }
      }
    case .requests:
      table(.requests, filter) { row in
        row.request(in: registry).map {
          RequestRow(request: $0, due: $0.due(on: today, rules: registry.rules))
        }
      }
    case .due: table(.due, filter, \.dueDate)
    }
  }

  private func table<Row: TableRow>(
    _ list: ListName, _ filter: String, _ row: (RowID) -> Row?
  ) -> Table {
    let rows = registry.rows(of: list, on: today, filter: filter, wording: wording)
    return Table(of: rows.compactMap(row), in: registry)
  }
}
