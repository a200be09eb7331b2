import Domain
import Exchange
import Interface

/// Makes the tables of `vivier list`: the same rows in the same order as on the screen.
struct Listing {
  let registry: Registry
  let wording: Wording
  let today: Day
  var members: [MemberID: String] = [:]

  func table(_ kind: ListKind, filter: String) throws(Failure) -> Table {
    switch kind {
    case .entities(let kind):
      kind.row.table(try rows(.entities(kind), filter).compactMap(\.subject), in: registry)
    case .requests:
      Table(
        of: try rows(.requests, filter).compactMap { $0.request(in: registry) }.map {
          RequestRow(request: $0, due: $0.due(on: today, rules: registry.rules))
        }, in: registry)
    case .due:
      Table(of: try rows(.due, filter).compactMap { $0.dueDate(in: registry) }, in: registry)
    }
  }

  private func rows(_ list: ListName, _ filter: String) throws(Failure) -> [RowID] {
    do throws(UnknownWord) {
      return try registry.rows(of: list, on: today, filter: filter, wording: wording) {
        members[$0] ?? $0.stored
      }
    } catch { throw Failure(.usage) { $0.sentence(error) } }
  }
}
