package import Canvas

extension WelcomePage {
  package func draw(into frame: inout Frame, theme: Theme, wording: Wording) {
    let width = min(72, max(0, frame.size.columns - 4))
    let rows = TextWidth.wrapped(wording.say(.welcome), to: width)
    let height = rows.count + 4 + Choice.allCases.count * 2 + (isTyping ? 5 : 0)
    let area = frame.area.splitBottom(1).rest.centered(Size(columns: width, rows: height))
    frame.title = "Vivier 329"
    frame.write("Vivier 329", at: area.origin, style: theme[.heading])
    frame.write(rows, in: area.splitTop(2).rest, style: theme[.text])
    draw(into: &frame, area.splitTop(rows.count + 3).rest, theme, wording)
    BottomLine(notice: nil, hints: hints(wording), theme: theme).draw(into: &frame)
  }

  private func draw(into frame: inout Frame, _ area: Area, _ theme: Theme, _ wording: Wording) {
    var row = 0
    for choice in Choice.allCases {
      let isSelected = choice == selected
      let place = area.row(row)
      frame.write(
        "\(isSelected ? "▸" : " ") \(choice.rawValue + 1)  \(wording.name(choice))",
        at: place.origin, width: place.columns,
        style: theme[isSelected && !isTyping ? .selection : .text])
      frame.write(
        [wording.note(choice)], in: area.row(row + 1).splitLeft(5).rest, style: theme[.faint])
      if isSelected, !isTyping { frame.cursor = place.origin }
      row += 2
      guard isSelected, isTyping else { continue }
      drawFields(into: &frame, area.splitTop(row).rest, theme, wording)
      row += choice == .create ? 5 : 3
    }
  }

  private func drawFields(
    into frame: inout Frame, _ area: Area, _ theme: Theme, _ wording: Wording
  ) {
    var fields = [(Field.folder, wording.folderLabel, folder)]
    if selected == .create {
      fields += [(.name, wording.reserveNameLabel, name), (.member, wording.yourNameLabel, member)]
    }
    let label = 5 + (fields.map { TextWidth.columns(of: $0.1) }.max() ?? 0) + 2
    for (row, field) in fields.enumerated() {
      let place = area.row(row)
      frame.write(field.1, at: place.at(5), style: theme[.label])
      draw(field.2, field.0, into: &frame, place.splitLeft(label).rest, theme)
    }
    frame.write([problem], in: area.row(fields.count).splitLeft(5).rest, style: theme[.error])
  }

  /// A field shows the end of a text that is longer than it, where one types.
  private func draw(
    _ input: TextInput, _ field: Field, into frame: inout Frame, _ place: Area, _ theme: Theme
  ) {
    var before = String(input.beforeCaret)
    var text = input.text
    while TextWidth.columns(of: before) >= place.columns, !before.isEmpty {
      before.removeFirst()
      text.removeFirst()
    }
    let isFocused = field == self.field
    frame.write(
      text, at: place.origin, width: place.columns,
      style: theme[isFocused ? .fieldFocused : .field])
    guard isFocused else { return }
    frame.showCursor(at: place.at(TextWidth.columns(of: before)))
  }
}
