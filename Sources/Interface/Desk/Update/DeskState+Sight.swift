import Canvas
package import Domain

extension DeskState {
  package func isInSight(_ id: EntityID, _ registry: Registry) -> Bool {
    let all = [id] + registry.named(by: id)
    switch pages.last {
    case .list(let list) where id == .reserve: return list.name == .rules
    case .list(let list): return list.shows(all, within: visibleRows(registry))
    case .dossier, .shortlist, .gantt, .round, .text, .incoming, .form:
      return pages.last?.own.map(all.contains) ?? false
    case nil:
      let layout = DeskLayout(size, focus: desk.focus)
      return Pane.allCases.contains { desk[$0].shows(all, within: layout.rows(of: $0)) }
    }
  }
}

extension ListState {
  fileprivate func shows(_ any: [EntityID], within count: Int) -> Bool {
    rows.dropFirst(top).prefix(count).contains { $0.subject.map(any.contains) ?? false }
  }
}
