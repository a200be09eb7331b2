import Canvas
import Domain

struct NeedList: KindView {
  let orders: [SortRule] = [.opened, .organisation, .name]

  func entry(_ item: Need, by rule: SortRule, _ reading: Reading) -> ListEntry {
    ListEntry(
      row: .entity(item.id.entity),
      first: rule == .opened ? (item.isOpen ? 0 : ListEntry.far) - item.openedOn.number : 0,
      second: rule == .organisation ? reading.registry.organisationLabel(of: item.id) : nil,
      name: item.title, part: item.isOpen ? .open : .other)
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Need>] {
    [
      ListColumn(as: .text, \.title),
      ListColumn(room.columns(15, wide: 22)) { reading.registry.organisationLabel(of: $0.id) },
      ListColumn(6, .trailing) {
        $0.isOpen ? $0.card.fte?.shown ?? "" : reading.wording.short($0.state)
      },
    ]
  }

  func facts(of item: Need, _ reading: Reading) -> [String] {
    [
      item.title, reading.registry.organisationLabel(of: item.id),
      item.card.fte.map(reading.wording.fte) ?? "", reading.wording.name(item.state),
    ]
  }

  var title: Saying { Saying("Besoins des ASBL", en: "Needs", simple: "Les besoins des ASBL") }
  var nothing: Saying { Saying("Aucun besoin. F7 en ouvre un.", en: "No need. F7 opens one.") }

  func told(_ count: ListCount, _ wording: Wording) -> String? {
    wording.say(
      "\(count.open) \(count.open < 2 ? "ouvert" : "ouverts") sur \(count.total)",
      en: "\(count.open) open of \(count.total)")
  }
}

extension DossierWriter {
  func file(_ item: Need) -> [DossierSection] {
    let id = item.id.entity
    let known = [fact(.openedOn, item.openedOn), fact(.reason, item.reason.map(wording.name))]
    return [
      DossierSection(wording.title(.need), lines: facts(of: item, and: known)),
      introductionsSection(registry.introductions(to: item.id), at: .organisation),
      dueSection(of: id),
      timelineSection(of: id),
      notesSection(item.notes),
    ]
  }
}

extension SummaryWriter {
  func sections(_ item: Need) -> [SummaryLine] {
    section(
      .introductions,
      latest(registry.introductions(to: item.id)).flatMap {
        [
          .text(registry.label($0.candidate), level: 1),
          .text(wording.statement(of: $0), level: 2),
        ]
      })
  }
}

extension Registry {
  func title(of introduction: Introduction) -> String { label(introduction.need) }
}

extension NeedList {
  func file(_ item: Need, _ writer: DossierWriter) -> [DossierSection] { writer.file(item) }
  func preview(of item: Need, _ writer: SummaryWriter) -> [SummaryLine] { writer.sections(item) }
  var tellsOfReferrers: Bool { true }
  func ending(of item: Need) -> NeedState? { .closed }

  func notes(to state: NeedState, introductions: Int) -> [FormNote] {
    switch state {
    case .open: [.reopeningNeed, .nothingToFill]
    case .suspended: [.suspendingNeed, .nothingToFill]
    case .filled: [.endingNeed(introductions: introductions), .nothingToFill]
    case .closed: [.endingNeed(introductions: introductions)]
    }
  }
}
