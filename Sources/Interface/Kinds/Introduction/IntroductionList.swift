import Canvas
import Domain

struct IntroductionList: KindView {
  let orders: [SortRule] = [.moved, .name, .organisation, .lot]

  func entry(_ item: Introduction, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let registry = reading.registry
    return ListEntry(
      row: .entity(item.id.entity),
      first: rule == .moved ? (item.state.isOpen ? 0 : ListEntry.far) + item.movedOn.number : 0,
      second: rule == .organisation ? registry.organisationLabel(of: item) : nil,
      name: registry.label(item.candidate), part: item.state.isOpen ? .open : .other)
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Introduction>] {
    let registry = reading.registry
    return [
      ListColumn(0) { (shortened(registry.label($0.candidate), to: $1), .text) },
      ListColumn(room.columns(13, wide: 21)) { registry.organisationLabel(of: $0) },
      ListColumn(room.columns(15, wide: 20)) { (state(of: $0, within: $1, reading), role(of: $0)) },
    ]
  }

  /// With the days it has lasted where that fits whole: half a number would mislead.
  private func state(of item: Introduction, within columns: Int, _ reading: Reading) -> String {
    let (state, wording) = (item.state, reading.wording)
    if state == .meeting, let day = item.meeting?.day {
      return wording.say(
        "rencontre \(wording.shortDate(day))", en: "meeting \(wording.shortDate(day))")
    }
    let days = reading.today.days(since: item.movedOn)
    let word = wording.name(state)
    let since = word + (columns < 20 ? " " : ", ")
    let long = wording.say(
      "\(since)\(days) j", en: "\(since)\(days) d", simple: "\(since)\(days) jours")
    let texts = (state.isOpen && days >= 9 ? [long] : []) + [word, wording.short(state)]
    return texts.first { TextWidth.columns(of: $0) <= columns } ?? texts[texts.count - 1]
  }

  private func role(of item: Introduction) -> Role {
    switch item.state {
    case .proposed, .agreed: .stateCalm
    case .presented, .studying, .meeting, .met: .stateActive
    case .waiting: .stateAttention
    case .retained, .declined, .withdrawn, .unanswered, .lapsed, .stopped: .stateEnded
    }
  }

  /// It keeps its family name whole as long as possible: `É. Dupont`.
  private func shortened(_ name: String, to width: Int) -> String {
    guard TextWidth.columns(of: name) > width, let first = name.first,
      let space = name.firstIndex(of: " ")
    else { return name }
    return "\(first).\(name[space...])"
  }

  func facts(of item: Introduction, _ reading: Reading) -> [String] {
    let registry = reading.registry
    return [
      registry.label(item.candidate), registry.organisationLabel(of: item),
      reading.wording.statement(of: item),
    ]
  }

  var title: Saying {
    Saying("Mises en relation", en: "Introductions", simple: "Les mises en relation")
  }
  var nothing: Saying {
    Saying("Aucune mise en relation. F7 propose.", en: "None yet. F7 proposes.")
  }

  func told(_ count: ListCount, _ wording: Wording) -> String? {
    wording.say(
      "\(count.open) \(count.open < 2 ? "ouverte" : "ouvertes") sur \(count.total)",
      en: "\(count.open) open of \(count.total)")
  }
}

extension IntroductionList {
  func file(_ item: Introduction, _ writer: DossierWriter) -> [DossierSection] { writer.file(item) }
  func known(of item: Introduction, _ writer: SummaryWriter) -> [Fact?] { writer.facts(item) }
  var isMadeAlone: Bool { false }
  var notesOnNew: [FormNote] { [.rationaleReaders] }
}
