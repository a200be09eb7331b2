import Canvas
import Domain

struct PathwayList: KindView {
  let orders: [SortRule] = [.begun, .programme, .name]

  func entry(_ item: Pathway, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let isRunning = item.state == .running
    return ListEntry(
      row: .entity(item.id.entity),
      first: rule == .begun ? (isRunning ? 0 : ListEntry.far) - item.begunOn.number : 0,
      second: rule == .programme ? reading.registry.label(item.programme) : nil,
      name: reading.registry.label(item.subject), part: part(of: item.state))
  }

  private func part(of state: PathwayState) -> ListEntry.Part {
    switch state {
    case .running: .open
    case .ended: .completed
    case .stopped: .other
    }
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Pathway>] {
    let (registry, wording) = (reading.registry, reading.wording)
    return [
      ListColumn(room.columns(16, wide: 18)) { registry.label($0.programme) },
      ListColumn(as: .text) { registry.label($0.subject) },
      ListColumn(room.columns(10, wide: 15), .trailing) { item, width in
        guard item.state != .stopped else { return (wording.name(item.state), .value) }
        let (done, all) = registry.progress(of: item)
        let count = "\(done)/\(all)"
        let bar = ProgressBar.text(done, of: all, columns: width - TextWidth.columns(of: count) - 1)
        return (bar + " " + count, .value)
      },
    ]
  }

  func facts(of item: Pathway, _ reading: Reading) -> [String] {
    let (registry, wording) = (reading.registry, reading.wording)
    let (done, all) = registry.progress(of: item)
    return [
      registry.label(item.programme), registry.label(item.subject),
      wording.stages(done, of: all), wording.name(item.state),
    ]
  }

  var title: Saying { Saying("Parcours", en: "Pathways", simple: "Les formations") }
  var nothing: Saying {
    Saying("Aucun parcours. F7 en commence un.", en: "No pathway. F7 begins one.")
  }

  func told(_ count: ListCount, _ wording: Wording) -> String? {
    let running = wording.say("\(count.open) en cours", en: "\(count.open) under way")
    let ended = wording.say(
      "\(count.completed) \(count.completed < 2 ? "achevé" : "achevés")",
      en: "\(count.completed) completed", simple: "\(count.completed) finis")
    return count.isWide ? "\(running), \(ended)" : running
  }
}

extension PathwayList {
  func file(_ item: Pathway, _ writer: DossierWriter) -> [DossierSection] { writer.file(item) }
  func known(of item: Pathway, _ writer: SummaryWriter) -> [Fact?] {
    [writer.fact(.attestedOn, item.attestedOn.map(writer.wording.date))]
  }
  func preview(of item: Pathway, _ writer: SummaryWriter) -> [SummaryLine] { writer.sections(item) }
  var isMadeAlone: Bool { false }
  func ending(of item: Pathway) -> PathwayState? { .stopped }
  var notesOnNew: [FormNote] { [.voluntary] }
  func notes(to state: PathwayState, introductions: Int) -> [FormNote] {
    state == .stopped ? [.stoppingPathway] : []
  }
}
