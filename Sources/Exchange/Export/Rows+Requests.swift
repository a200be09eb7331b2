package import Domain

/// A request for rights, with the day by which it is to be answered.
package struct RequestRow: TableRow {
  let request: RightsRequest
  let due: Day?

  package init(request: RightsRequest, due: Day?) {
    (self.request, self.due) = (request, due)
  }

  package static func describe(_ columns: inout Columns<RequestRow>) {
    columns.add("id") { .id($0.request.candidate.entity) }
    columns.add("state") { .term($0.request.isOpen ? .open : .answered) }
    columns.add("number") { .number($0.request.number) }
    columns.add("kind", as: .requestKind) { Cell($0.request.card.kind) }
    columns.add("on", as: .receivedOn) { Cell($0.request.card.on) }
    columns.add("channel") { Cell($0.request.card.channel) }
    columns.add("due") { Cell($0.due) }
    columns.add("outcome") { Cell($0.request.answer?.outcome) }
    columns.add("answered-on") { Cell($0.request.answer?.on) }
    columns.addLookup("name") { row, registry in
      let person = row.request.candidate.entity
      return .named(person, registry.name(of: person))
    }
  }
}
