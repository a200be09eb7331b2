import Canvas
import Domain

/// Those to answer by their last day, then the answered ones.
struct RequestList: ListDescription {
  let orders: [SortRule] = [.answer, .name, .kind]
  let detailRows = 4

  func items(_ reading: Reading) -> [RequestFacts] {
    reading.registry.requests.map { RequestFacts(request: $0, reading: reading) }
  }

  func item(_ row: RowID, _ reading: Reading) -> RequestFacts? {
    row.request(in: reading.registry).map { RequestFacts(request: $0, reading: reading) }
  }

  func entry(_ item: RequestFacts, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let day = item.day?.number ?? 0
    return ListEntry(
      row: .request(Int32(item.request.number), item.request.candidate.entity),
      first: rule == .answer ? (item.isWaiting ? day : ListEntry.far - day) : 0,
      second: rule == .kind ? kind(of: item) : nil,
      name: rule == .answer ? "" : label(of: item), part: item.isWaiting ? .open : .other)
  }

  private func label(of item: RequestFacts) -> String {
    item.reading.registry.label(item.request.candidate)
  }

  private func kind(of item: RequestFacts) -> String {
    item.request.card.kind.map(item.reading.wording.name) ?? ""
  }

  private func outcome(of item: RequestFacts) -> String {
    item.request.answer?.outcome.map(item.reading.wording.name) ?? item.state
  }

  func write(_ item: RequestFacts, to search: inout SearchWriter) {
    let id = item.request.candidate.entity
    for word in [kind(of: item), outcome(of: item), item.state, label(of: item), id.shown] {
      search.add(word)
    }
    let request = item.request
    search.add(
      request.card.values + (request.delay?.values ?? []) + (request.answer?.values ?? []))
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<RequestFacts>] {
    let wording = reading.wording
    let isLate = { (item: RequestFacts) in
      item.isWaiting && item.day.map { $0 < reading.today } ?? false
    }
    return [
      ListColumn(as: .text) { label(of: $0) },
      ListColumn(15) { kind(of: $0) },
      ListColumn(10) { $0.day.map(wording.date) ?? "" },
      ListColumn(16, .trailing) { item, _ in
        (item.distance ?? outcome(of: item), isLate(item) ? .stateAttention : .value)
      },
    ]
  }

  func facts(of item: RequestFacts, _ reading: Reading) -> [String] {
    [
      label(of: item), kind(of: item), item.day.map(reading.wording.date) ?? "",
      item.distance ?? outcome(of: item),
    ]
  }

  func details(of item: RequestFacts, _ reading: Reading) -> [DossierLine] {
    [.paragraph(reading.wording.sentence(item.request))] + item.details
  }

  var title: Saying { .requestsTitle }
  var nothing: Saying { Saying("Aucune demande n'est arrivée.", en: "No request has come in.") }
  var rule: Saying? {
    Saying(
      "Le jour dit est le dernier pour répondre.", en: "The day shown is the last to answer.",
      simple: "Répondez avant cette date.")
  }

  func told(_ count: ListCount, _ wording: Wording) -> String? {
    wording.say(
      "\(count.open) à répondre sur \(count.total)", en: "\(count.open) to answer of \(count.total)"
    )
  }
}

extension RequestFacts {
  fileprivate var day: Day? { isWaiting ? answerDay : request.answer?.on ?? request.card.on }

  /// Nil once nobody waits for it.
  fileprivate var distance: String? {
    isWaiting ? day.map { reading.wording.term($0, on: reading.today) } : nil
  }
}
