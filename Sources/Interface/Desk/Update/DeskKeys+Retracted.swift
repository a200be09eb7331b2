import Canvas
import Domain

extension DeskKeys {
  /// Of somebody whose registration was undone.
  static let retracted: [Binding<DeskState>] = [
    Binding(
      .bringBack, [], in: [.list], .step,
      { $0.say("Remettre dans la réserve", en: "Put back into the reserve") }, hint: nil,
      .init(topic: .retracted, several: .oneAtATime, changesJournal: true),
      run: { state, registry in
        state.retracted(registry).map { id in
          .record([.undo(registry.retraction(of: id).map(\.stamp.number))])
        } ?? .none
      }),
    Binding(
      .erase, [], in: [.list], .step, { $0.step(.candidate(.erased)) }, hint: nil,
      .init(topic: .retracted, several: .onePersonAtATime, changesJournal: true),
      run: just { state, registry in
        if let id = state.retracted(registry) { state.open(.erase(id), registry) }
      }),
  ]

  static let advanceRetracted = Binding<DeskState>(
    .advance, [.character("s")], in: [.list], .command,
    { $0.say("Suite possible", en: "Possible next steps") },
    hint: { $1.say("Suite", en: "Next step") },
    .init(topic: .retracted, several: .oneAtATime, changesJournal: true),
    run: just { $0.openStepsOfRetracted($1) })
}

extension DeskState {
  func retracted(_ registry: Registry) -> CandidateID? {
    isOnList ? listed.selected?.retracted : nil
  }

  mutating func openStepsOfRetracted(_ registry: Registry) {
    guard let id = retracted(registry) else { return }
    let title = registry.retracted(id)?.name ?? id.entity.shown
    guard hasSteps(registry) else {
      return notices.say(wording.cannot(title, because: wording.readOnlyHere))
    }
    open(picker(title, steps(registry), registry))
  }
}
