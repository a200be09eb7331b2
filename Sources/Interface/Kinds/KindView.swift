import Domain

/// What the screens know of a kind besides its list.
///
/// A plain kind has all of it from the description of its card.
protocol KindView: EntityList {
  func file(_ item: Item, _ writer: DossierWriter) -> [DossierSection]
  /// What stands beside the desk, besides its fields.
  func known(of item: Item, _ writer: SummaryWriter) -> [Fact?]
  func preview(of item: Item, _ writer: SummaryWriter) -> [SummaryLine]
  var takesNotes: Bool { get }
  /// Whether it is made without anything else being selected.
  var isMadeAlone: Bool { get }
  /// Whether its file tells what happened to whatever refers to it.
  var tellsOfReferrers: Bool { get }
  /// What archiving leads to: what ends it, or takes it up again; nil where nothing does.
  ///
  /// Nothing is ever taken out of the journal.
  func ending(of item: Item) -> Item.State?
  /// What is said to whoever makes one.
  var notesOnNew: [FormNote] { get }
  /// What is said to whoever lets one go over to a state that so many introductions hang on.
  func notes(to state: Item.State, introductions: Int) -> [FormNote]
}

extension KindView {
  func file(_ item: Item, _ writer: DossierWriter) -> [DossierSection] {
    let id = item.id.entity
    return [
      DossierSection(
        writer.wording.title(.file),
        lines: writer.facts(
          of: item, and: [writer.fact(.state, writer.wording.name(item.standing))])),
      writer.dueSection(of: id), writer.timelineSection(of: id),
    ]
  }

  func known(of item: Item, _ writer: SummaryWriter) -> [Fact?] { [] }
  func preview(of item: Item, _ writer: SummaryWriter) -> [SummaryLine] { [] }
  var takesNotes: Bool { true }
  var isMadeAlone: Bool { true }
  var tellsOfReferrers: Bool { false }
  func ending(of item: Item) -> Item.State? { nil }
  var notesOnNew: [FormNote] { [] }
  func notes(to state: Item.State, introductions: Int) -> [FormNote] { [] }

  private func item(_ id: EntityID, _ registry: Registry) -> Item? {
    Item.ID(id).flatMap { registry[$0] }
  }

  fileprivate func file(_ id: EntityID, _ writer: DossierWriter) -> [DossierSection] {
    item(id, writer.registry).map { file($0, writer) } ?? []
  }

  fileprivate func known(_ id: EntityID, _ writer: SummaryWriter) -> [Fact?] {
    item(id, writer.registry).map { known(of: $0, writer) } ?? []
  }

  fileprivate func preview(_ id: EntityID, _ writer: SummaryWriter) -> [SummaryLine] {
    item(id, writer.registry).map { preview(of: $0, writer) } ?? []
  }

  fileprivate func ending(_ id: EntityID, _ registry: Registry) -> Standing? {
    item(id, registry).flatMap { ending(of: $0)?.standing }
  }
}

extension DossierWriter {
  func sections(of id: EntityID) -> [DossierSection] { id.kind?.view.file(id, self) ?? [] }
}

extension SummaryWriter {
  func known(of id: EntityID) -> [Fact?] { id.kind?.view.known(id, self) ?? [] }
  func sections(of id: EntityID) -> [SummaryLine] { id.kind?.view.preview(id, self) ?? [] }
}

extension Registry {
  func ending(of id: EntityID) -> Standing? { id.kind?.view.ending(id, self) }
}

extension FormStart {
  /// What is asked of whoever goes over to a state; nil where a question is enough.
  func step(to standing: Standing) -> [FormField]? {
    AnyStep(to: standing).flatMap { step($0.described) }
  }

  private func step<Step: EntityStep>(_ step: Step) -> [FormField]? {
    Step.fields.isEmpty ? nil : begin(Step.fields(to: step.state))
  }

  func notes(to standing: Standing, of id: EntityID) -> [FormNote] {
    AnyStep(to: standing).map { notes(standing.kind.view, $0.described, openCount(id)) } ?? []
  }

  private func notes<View: KindView>(
    _ view: View, _ step: some EntityStep, _ count: Int
  ) -> [FormNote] {
    (step.state as? View.Item.State).map { view.notes(to: $0, introductions: count) } ?? []
  }
}

extension FormCommand {
  func step(_ id: EntityID, to standing: Standing) -> Command? {
    AnyStep(to: standing).map { .move(id, filled($0.described)) }
  }

  private func filled(_ step: some EntityStep) -> AnyStep {
    let step = filled(step, type(of: step).fields)
    return step.anyStep
  }
}
