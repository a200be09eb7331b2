import Canvas
import Domain

/// The rows of a page with the places of the selection; it holds no state, so that a resize or a
/// change of the registry cannot leave a page pointing nowhere.
struct PageBody {
  let rows: [PageRow]
  private let stops: [Int]

  init(_ rows: [PageRow]) {
    self.rows = rows
    stops = rows.indices.filter { rows[$0].spot != nil }
  }

  /// Its own place, else that of the same entity, else the nearest before it.
  func index(of spot: PageSpot) -> Int? {
    if let exact = stops.first(where: { rows[$0].spot == spot }) { return exact }
    if spot.target != nil,
      let same = stops.first(where: {
        rows[$0].spot?.target == spot.target
      })
    {
      return same
    }
    return stops.last { rows[$0].spot.map { !spot.precedes($0) } ?? false } ?? stops.first
  }

  func resolved(_ spot: PageSpot) -> PageSpot { index(of: spot).flatMap { rows[$0].spot } ?? spot }

  func spot(at row: Int) -> PageSpot? {
    stops.last { $0 <= row }.flatMap { rows[$0].spot }
  }

  func spot(after walk: Walk, from spot: PageSpot, visible: Int) -> PageSpot {
    guard let index = index(of: spot), let place = stops.firstIndex(of: index) else { return spot }
    let step = max(1, visible - 1)
    let reached: Int? =
      switch walk {
      case .up: stops[max(0, place - 1)]
      case .down: stops[min(stops.count - 1, place + 1)]
      case .pageUp: stops.first { $0 >= index - step }
      case .pageDown: stops.last { $0 <= index + step }
      case .home: stops.first
      case .end: stops.last
      case .next: first(ofSection: (rows[index].spot?.section ?? 0) + 1)
      case .previous: first(ofSection: (rows[index].spot?.section ?? 0) - 1)
      }
    return reached.flatMap { rows[$0].spot } ?? spot
  }

  /// As near to the last one as can be; a title above the selection comes along.
  func top(_ top: Int, showing spot: PageSpot, visible: Int) -> Int {
    let last = max(0, rows.count - visible)
    guard let index = index(of: spot) else { return min(max(0, top), last) }
    let title = index == stops.first ? 0 : titleRow(of: spot)
    let context = index - title < visible ? title : index
    let end = index == stops.last ? rows.count : min(end(of: index), index + visible)
    let lowest = end - visible
    return min(max(0, min(max(top, min(lowest, index)), context)), last)
  }

  func titleRow(of spot: PageSpot) -> Int {
    guard let index = index(of: spot) else { return 0 }
    let before = stops.last { $0 < index }.map { $0 + 1 } ?? 0
    return rows[before..<index].firstIndex { !$0.isBlank } ?? index
  }

  private func end(of index: Int) -> Int {
    rows[(index + 1)...].firstIndex { !$0.goesOn } ?? rows.count
  }

  private func first(ofSection section: Int) -> Int? {
    stops.first { rows[$0].spot?.section == section }
  }
}

extension PageBody {
  /// With a bar, a selection that Enter opens is reversed from edge to edge.
  func draw(
    into frame: inout Frame, area: Area, _ cursor: PageCursor, theme: Theme, marker: String = "▸",
    isBar: Bool = false
  ) {
    let top = top(cursor.top, showing: cursor.spot, visible: area.rows)
    let selected = index(of: cursor.spot)
    let bar = selected.flatMap { rows[$0].spot?.target == nil || !isBar ? nil : $0..<end(of: $0) }
    for (offset, row) in rows.dropFirst(top).prefix(area.rows).enumerated() {
      let place = area.row(offset)
      row.draw(into: &frame, area: place, theme: theme)
      let isReversed = bar?.contains(top + offset) ?? false
      if isReversed { frame.restyle(place) { _ in theme[.selection] } }
      guard top + offset == selected else { continue }
      frame.write(marker, at: place.origin, style: theme[isReversed ? .selection : .marker])
      frame.cursor = place.origin
    }
    if selected == nil { frame.cursor = area.origin }
  }

  /// Arrows to where the others are; nil when all are in sight.
  func position(_ cursor: PageCursor, visible: Int, _ wording: Wording) -> String? {
    let top = top(cursor.top, showing: cursor.spot, visible: visible)
    let arrows = (top > 0 ? "▴" : "") + (top + visible < rows.count ? "▾" : "")
    return range(cursor, visible: visible, wording).map { "\($0) \(arrows)" }
  }

  func range(_ cursor: PageCursor, visible: Int, _ wording: Wording) -> String? {
    guard rows.count > visible, visible > 0 else { return nil }
    let top = top(cursor.top, showing: cursor.spot, visible: visible)
    return wording.range(top + 1, top + visible, of: rows.count)
  }
}
