import Canvas
import Domain

extension DeskKeys {
  /// Of a record without effect, among what is due.
  static let barred: [Binding<DeskState>] = [
    Binding(
      .confirm, [], in: [.list], .step, { $0.say("Confirmer", en: "Confirm") }, hint: nil,
      .init(topic: .barred, several: .oneAtATime, changesJournal: true) { state, registry in
        state.barred(registry)?.canBeConfirmed == true ? nil : state.wording.onlySetAside
      }, run: just { $0.askToConfirm($1) }),
    Binding(
      .setAside, [], in: [.list], .step, { $0.say("Mettre de côté", en: "Set aside") }, hint: nil,
      .init(topic: .barred, several: .oneAtATime, changesJournal: true),
      run: just { $0.askToSetAside($1) }),
  ]

  static let advanceBarred = Binding<DeskState>(
    .advance, [.character("s")], in: [.list], .command,
    { $0.say("Suite possible", en: "Possible next steps") },
    hint: { $1.say("Suite", en: "Next step") },
    .init(topic: .barred, several: .oneAtATime, changesJournal: true),
    run: just { state, registry in
      if let record = state.barred(registry) { state.openSteps(of: record, registry) }
    })
}

extension DeskState {
  func barred(_ registry: Registry) -> BarredRecord? {
    isOnList ? listed.selected?.barred(in: registry) : nil
  }

  mutating func openSteps(of record: BarredRecord, _ registry: Registry) {
    let title = wording.line(record.stamp.number)
    guard hasSteps(registry) else {
      return notices.say(wording.cannot(title, because: wording.readOnlyHere))
    }
    open(picker(title, steps(registry), registry))
  }

  mutating func askToConfirm(_ registry: Registry) {
    guard let record = barred(registry) else { return }
    ask(wording.confirm(record, registry), .record([.confirm([record.stamp.number])]))
  }

  mutating func askToSetAside(_ registry: Registry) {
    guard let record = barred(registry) else { return }
    ask(wording.setAside(record, registry), .record([.setAside([record.stamp.number])]))
  }
}
