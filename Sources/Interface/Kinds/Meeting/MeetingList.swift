import Domain

/// Who meets whom: what is still to come first, then what is past, the latest first.
struct MeetingList: KindView {
  let orders: [SortRule] = [.planned, .kind, .name]
  let takesNotes = false

  func entry(_ item: Meeting, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let day = item.card.day?.number ?? 0
    let isPlanned = item.state == .planned
    return ListEntry(
      row: .entity(item.id.entity),
      first: rule == .planned ? (isPlanned ? day : ListEntry.far - day) : 0,
      second: rule == .kind ? kind(of: item, reading) : nil,
      name: reading.registry.label(item.id), part: isPlanned ? .open : .other)
  }

  func file(_ item: Meeting, _ writer: DossierWriter) -> [DossierSection] {
    let (id, wording) = (item.id.entity, writer.wording)
    let state = writer.fact(.state, wording.name(item.standing))
    let counts = wording.counts(of: item, writer.registry)
    return [
      DossierSection(
        wording.title(.file),
        lines: writer.facts(of: item, and: [state, writer.fact(.presence, counts)])),
      writer.dueSection(of: id), writer.timelineSection(of: id),
    ]
  }

  private func kind(of item: Meeting, _ reading: Reading) -> String {
    item.card.kind.map(reading.wording.name) ?? ""
  }

  private func moment(of item: Meeting, _ reading: Reading) -> String {
    let words = [item.card.day.map(reading.wording.date), item.card.hour.map(reading.wording.time)]
    return words.compactMap(\.self).joined(separator: " ")
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Meeting>] {
    let (registry, wording) = (reading.registry, reading.wording)
    let place = room.isWidest ? [ListColumn<Meeting>(20) { $0.card.place ?? "" }] : []
    return [
      ListColumn(16) { moment(of: $0, reading) },
      ListColumn(room.isWidest ? 22 : 20) { kind(of: $0, reading) },
      ListColumn(as: .text) { registry.label($0.id) },
    ] + place + [ListColumn(8) { wording.name($0.standing) }]
  }

  func facts(of item: Meeting, _ reading: Reading) -> [String] {
    [
      moment(of: item, reading), kind(of: item, reading), reading.registry.label(item.id),
      item.card.place ?? "", reading.wording.name(item.standing),
    ]
  }

  var title: Saying { Saying("Rencontres", en: "Meetings") }
  var nothing: Saying {
    Saying("Aucune rencontre. F7 en prévoit une.", en: "No meeting. F7 plans one.")
  }

  func told(_ count: ListCount, _ wording: Wording) -> String? {
    wording.say(
      "\(count.open) \(count.open < 2 ? "prévue" : "prévues") sur \(count.total)",
      en: "\(count.open) planned of \(count.total)")
  }

  func ending(of item: Meeting) -> MeetingState? {
    item.state == .cancelled ? .planned : .cancelled
  }
}
