import Domain

/// What others recorded since whoever looks last said that all was seen: what an organisation
/// decided, what a colleague noted.
struct UnseenList: ListDescription {
  let orders: [SortRule] = [.day]
  let detailRows = 2

  func items(_ reading: Reading) -> [Entry] {
    reading.member.map { reading.registry.unseen(by: $0) } ?? []
  }

  func item(_ row: RowID, _ reading: Reading) -> Entry? { row.entry(in: reading.registry) }

  /// The newest first.
  func entry(_ item: Entry, by rule: SortRule, _ reading: Reading) -> ListEntry {
    ListEntry(
      row: .record(Int32(item.stamp.number), item.event.subject), first: -item.stamp.number,
      name: "")
  }

  func write(_ item: Entry, to search: inout SearchWriter) {
    for fact in facts(of: item, search.reading) { search.add(fact) }
  }

  private func sentence(_ item: Entry, _ reading: Reading) -> String {
    let id = item.event.subject
    let text = Chronology(reading).text(of: item, on: id)
    return id.kind == nil ? text : reading.wording.about(reading.registry.fullLabel(id), text)
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Entry>] {
    [
      ListColumn(10) { reading.wording.date($0.stamp.time.day) },
      ListColumn(room.isWidest ? 18 : 12) { reading.memberName($0.stamp.member) },
      ListColumn(as: .text) { sentence($0, reading) },
    ]
  }

  func facts(of item: Entry, _ reading: Reading) -> [String] {
    [
      reading.wording.date(item.stamp.time.day), reading.memberName(item.stamp.member),
      sentence(item, reading),
    ]
  }

  func details(of item: Entry, _ reading: Reading) -> [DossierLine] {
    [.paragraph(sentence(item, reading))]
  }

  var title: Saying {
    Saying("Ce qui a changé", en: "What has changed")
  }

  var nothing: Saying {
    Saying("Rien de nouveau : tout est vu.", en: "Nothing new: all is seen.")
  }

  var rule: Saying? {
    Saying(
      "Ce que d'autres ont noté depuis votre dernière visite. v : j'ai tout vu.",
      en: "What others recorded since your last visit. v: all is seen.")
  }
}
