import Canvas
import Domain

struct ProgrammeList: KindView {
  let orders: [SortRule] = [.name, .kind]
  let detailRows = 4

  func entry(_ item: Programme, by rule: SortRule, _ reading: Reading) -> ListEntry {
    ListEntry(
      row: .entity(item.id.entity), second: rule == .kind ? audience(of: item, reading) : nil,
      name: item.name)
  }

  private func audience(of item: Programme, _ reading: Reading) -> String {
    item.card.audience.map(reading.wording.name) ?? ""
  }

  private func state(of item: Programme, _ reading: Reading) -> String {
    item.state == .retired ? reading.wording.name(item.standing) : ""
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Programme>] {
    [
      ListColumn(as: .text, \.name),
      ListColumn(14) { audience(of: $0, reading) },
      ListColumn(11, .trailing) { reading.wording.stageCount($0.card.stages.count) },
      ListColumn(8) { state(of: $0, reading) },
    ]
  }

  func facts(of item: Programme, _ reading: Reading) -> [String] {
    [
      item.name, audience(of: item, reading), reading.wording.stageCount(item.card.stages.count),
      state(of: item, reading),
    ]
  }

  func details(of item: Programme, _ reading: Reading) -> [DossierLine] {
    let stages = item.card.stages.compactMap(\.name)
    let order = reading.wording.stageOrder(isOrdered: item.card.isOrdered)
    return stages.isEmpty ? [] : [.detail(Fact(order, stages.joined(separator: "\u{A0}; ")))]
  }

  var title: Saying { Saying("Programmes", en: "Programmes") }
  var nothing: Saying { Saying("Aucun programme. F7 en ajoute un.", en: "None yet. F7 adds one.") }
  var rule: Saying? {
    Saying(
      "Suivre un programme n'est jamais une condition.",
      en: "Following a programme is never a condition.")
  }
}

extension DossierWriter {
  func file(_ programme: Programme) -> [DossierSection] {
    let card = programme.card
    let pathways = registry.pathways(through: programme.id)
    let stages = card.stages.enumerated().map { place, stage -> DossierLine in
      let length = stage.minutes.map(wording.minutes)
      let name = "\(place + 1). \(stage.name ?? "")"
      return .paragraph(wording.list([name, length].compactMap(\.self)))
    }
    return [
      DossierSection(
        wording.title(.file),
        lines: facts(of: programme, and: [fact(.state, wording.name(programme.standing))])),
      list(.stages, stages),
      list(.pathways, pathways.map { bar($0, label: registry.label($0.subject)) }),
      timelineSection(of: programme.id.entity),
    ]
  }
}

extension Wording {
  func name(_ state: ProgrammeState) -> String {
    switch state {
    case .active: term("proposé", en: "offered", simple: .same)
    case .retired: term("retiré", en: "retired", simple: .same)
    }
  }
}

extension FormOptions {
  /// A programme is for people or for organisations: those on offer to whoever the form is about.
  func isMeant(_ id: EntityID) -> Bool {
    guard let programme = ProgrammeID(id).flatMap({ registry.programmes[$0] }),
      let subject = form[.subject]?.code.flatMap({ EntityID($0) })
    else { return true }
    let audience: Audience = subject.kind == .organisation ? .organisation : .candidate
    return programme.card.audience == audience
  }
}

extension ProgrammeList {
  func file(_ item: Programme, _ writer: DossierWriter) -> [DossierSection] { writer.file(item) }
  var takesNotes: Bool { false }
  func ending(of item: Programme) -> ProgrammeState? { item.state == .retired ? .active : .retired }
}
