import Canvas
import Domain

struct FormLayerDrawing {
  let theme: Theme
  let wording: Wording
  let area: Area
  var isLinear = false

  func draw(_ layer: FormLayer, below place: Position, into frame: inout Frame) {
    switch layer {
    case .calendar(let calendar): draw(calendar, below: place, into: &frame)
    case .checklist(let list): draw(list, below: place, into: &frame)
    }
  }

  /// Under the field if there is room, else above it, else as low as the area allows.
  private func box(_ size: Size, below place: Position) -> Area {
    let below = place.row + 1
    let above = place.row - size.rows
    let row =
      below + size.rows <= area.bottom
      ? below : above >= area.top ? above : max(area.top, area.bottom - size.rows)
    let column = max(area.left, min(place.column, area.right - size.columns))
    return Area(
      column: column, row: row, columns: min(size.columns, area.columns),
      rows: min(size.rows, area.rows))
  }

  private func open(_ box: Area, title: String, into frame: inout Frame) -> Area {
    if isLinear {
      let rows = Area(column: area.left, row: box.top, columns: area.columns, rows: box.rows)
      frame.fill(rows, style: theme[.overlay])
    } else {
      frame.fill(box, style: theme[.overlay])
      frame.box(box, style: theme[.overlayBorder])
    }
    if !title.isEmpty {
      let title = TextWidth.truncated(title, to: box.columns - 6)
      frame.write(" \(title) ", at: box.row(0).at(2), style: theme[.heading])
    }
    return box.inset()
  }

  private func draw(_ calendar: MonthCalendar, below place: Position, into frame: inout Frame) {
    let weeks = calendar.weeks
    let title = wording.month(calendar.day.month, year: calendar.day.year)
    let box = box(Size(columns: 7 * 3 + 3, rows: weeks.count + 3), below: place)
    let inside = open(box, title: title, into: &frame)
    for (column, name) in wording.weekdayLetters.enumerated() {
      frame.write(
        name, at: inside.row(0).at(column * 3 + 1), width: 2, style: theme[.faint],
        align: .trailing)
    }
    for (row, week) in weeks.enumerated() {
      for (column, day) in week.enumerated() {
        guard let day else { continue }
        draw(
          day, isChosen: day == calendar.day, at: inside.row(row + 1).at(column * 3), into: &frame)
      }
    }
  }

  private func draw(_ day: Day, isChosen: Bool, at place: Position, into frame: inout Frame) {
    let style = theme[isChosen ? .selection : .overlay]
    let number = TextWidth.padded(String(day.day), to: 2, align: .trailing)
    frame.write(isChosen ? "▸\(number)" : " \(number)", at: place, style: style)
    if isChosen { frame.cursor = place.moved(by: 1) }
  }

  private func draw(_ list: Checklist, below place: Position, into frame: inout Frame) {
    let width = list.lines.map { TextWidth.columns(of: $0.label) }.reduce(0, max) + 7
    let hint = wording.say(.checklistHint)
    let size = Size(
      columns: max(width, TextWidth.columns(of: hint) + 4), rows: list.lines.count + 3)
    let inside = open(box(size, below: place), title: list.filter.text, into: &frame)
    let (rows, shown) = (inside.rows - 1, list.shown)
    let first = max(0, min(shown.count - rows, list.selected - rows / 2))
    if shown.isEmpty {
      let nothing = wording.say(.nothingToChooseFrom)
      frame.write(
        nothing, at: inside.row(0).at(1), width: inside.columns - 1, style: theme[.overlay])
      frame.cursor = inside.row(0).at(1)
    }
    for (row, line) in shown.dropFirst(first).prefix(rows).enumerated() {
      let isSelected = first + row == list.selected
      let mark = list.ticked.contains(line.code) ? "●" : "○"
      let place = inside.row(row).origin
      frame.write(
        "\(isSelected ? "▸" : " ")\(mark) \(line.label)", at: place, width: inside.columns,
        style: theme[isSelected ? .selection : .overlay])
      if isSelected { frame.cursor = place.moved(by: 1) }
    }
    frame.write(
      hint, at: inside.row(rows).at(1), width: inside.columns - 1, style: theme[.hintLabel])
  }
}
