import Domain
import Exchange
import Interface

/// The tables of `vivier list`: the same rows in the same order as on the screen.
struct Listing {
  let registry: Registry
  let wording: Wording
  let today: Day

  func table(_ kind: ListKind, filter: String) -> Table {
    switch kind {
    case .candidates: table(.candidates, filter, entity(of: Candidate.self))
    case .organisations: table(.organisations, filter, entity(of: Organisation.self))
    case .needs: table(.needs, filter, entity(of: Need.self))
    case .pathways: table(.pathways, filter, entity(of: Pathway.self))
    case .introductions: table(.introductions, filter, entity(of: Introduction.self))
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

  private func entity<Kind: Entity>(of kind: Kind.Type) -> (RowID) -> Kind? {
    { row in Kind.ID(row).flatMap { registry[$0] } }
  }
}
