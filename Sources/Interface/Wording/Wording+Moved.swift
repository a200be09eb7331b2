import Domain

extension Wording {
  /// Nil for any other refusal than somebody else's having been first.
  func sentenceOnMove(
    _ refusal: Refusal, _ registry: Registry, _ colleagues: Colleagues
  ) -> String? {
    if case .stands(.introduction, let id) = refusal {
      let entries = registry.entries(of: id)
      guard let entry = entries.last(where: { $0.isMove && !$0.isUndone }),
        let reader = colleagues.reader, entry.stamp.member != reader
      else { return nil }
      return moved(entry, registry, colleagues, canBeSaved: false)
    }
    if case .movedSince(let id, let record) = refusal {
      let isOpen = registry.introductions[id]?.state.isOpen ?? false
      return registry.entry(number: record).flatMap {
        moved($0, registry, colleagues, canBeSaved: isOpen)
      }
    }
    return nil
  }

  private func moved(
    _ entry: Entry, _ registry: Registry, _ colleagues: Colleagues, canBeSaved: Bool
  ) -> String? {
    let (day, minutes) = colleagues.wallClock(at: entry.stamp.time)
    let when = say("le \(date(day)) à \(time(minutes))", en: "on \(date(day)) at \(time(minutes))")
    let isReader = entry.stamp.member == colleagues.reader
    let member = entry.stamp.member
    let name = colleagues.names[member] ?? registry.memberNames[member]
    let who = isReader ? say("Vous", en: "You") : name ?? say("Quelqu'un", en: "Somebody")
    let has = isReader ? say("avez", en: "have") : say("a", en: "has")
    let then =
      canBeSaved
      ? say(
        ". Relisez, puis recommencez s'il y a lieu.",
        en: ". Read again, then do it again if it still holds.")
      : say(" : votre choix n'est plus possible.", en: ": your choice is no longer possible.")
    if case .introductionMoved(let step) = entry.event.change {
      let state = self.name(step.move.state)
      return say(
        "\(who) \(has) déjà noté « \(state) » \(when)\(then)",
        en: "\(who) \(has) already recorded “\(state)” \(when)\(then)")
    }
    guard case .undone = entry.event.change else { return nil }
    return say(
      "\(who) \(has) annulé un changement \(when)\(then)",
      en: "\(who) \(has) undone a change \(when)\(then)")
  }
}

extension Entry {
  fileprivate var isMove: Bool {
    if case .introductionMoved = event.change { true } else { false }
  }
}
