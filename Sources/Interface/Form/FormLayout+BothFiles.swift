import Canvas
import Domain

// Two files that may be of one person, side by side: only a human being can say.
extension FormLayout {
  /// What either of them says, once another one is chosen; what differs stands out.
  var bothFiles: [(text: String, differs: Bool)] {
    guard let other = form[.joinedTo]?.code.flatMap({ EntityID($0) }),
      let (own, theirs) = cards(form.subject, other)
    else { return [] }
    let reading = Reading(registry: registry, today: Day(number: 0), wording: wording) {
      form.colleagues.names[$0] ?? $0.stored
    }
    let rows = zip(own, theirs).compactMap { one, another -> Row? in
      let row = Row(
        label: wording.label(one.field.name), here: Self.inLine(reading.shown(one)),
        there: Self.inLine(reading.shown(another)))
      return row.here.isEmpty && row.there.isEmpty ? nil : row
    }
    let heading = Row(
      label: "", here: wording.thisFile(form.subject.shown), there: wording.otherFile(other.shown))
    let label = rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let width = max(12, (measure.boxWidth - label - 2) / 2)
    return ([heading] + rows).map { row in
      let cells = [(row.label, label), (row.here, width), (row.there, width)].map { text, width in
        TextWidth.padded(TextWidth.truncated(text, to: width), to: width)
      }
      return (cells.joined(separator: " "), row.here != row.there && !row.label.isEmpty)
    }
  }

  private struct Row {
    let label: String
    let here: String
    let there: String
  }

  private func cards(
    _ one: EntityID, _ other: EntityID
  ) -> ([DescribedValue], [DescribedValue])? {
    guard let one = registry.entity(one), let other = registry.entity(other) else { return nil }
    return (one.values, other.values)
  }

  private static func inLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
