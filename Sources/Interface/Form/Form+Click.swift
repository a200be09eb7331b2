package import Canvas
import Domain

extension Form {
  /// Between the first line and the last.
  package static func area(in size: Size) -> Area {
    Area(column: 0, row: 1, columns: size.columns, rows: size.rows - 2)
  }

  /// The field in focus opens what it offers.
  mutating func click(_ position: Position, in setting: FormSetting, _ area: Area) -> Outcome {
    guard layer == nil, area.contains(position) else { return .none }
    let layout = FormLayout(
      self, registry: setting.registry, wording: setting.wording, columns: area.columns,
      rows: area.rows)
    let line = layout.top + position.row - area.top
    guard layout.lines.indices.contains(line), let place = layout.lines[line].place,
      shownFields.contains(place)
    else { return .none }
    guard place != focus else { return open(in: setting) }
    check(focus, in: setting)
    focus = place
    return .none
  }
}

extension FormLayout.Line {
  var place: Int? {
    switch self {
    case .blank, .words: nil
    case .field(let place), .label(let place), .edge(let place, _, _), .text(let place, _): place
    }
  }
}
