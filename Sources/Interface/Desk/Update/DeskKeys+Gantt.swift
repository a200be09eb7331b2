import Canvas
import Domain

extension DeskKeys {
  /// On the chart of a pathway.
  static let gantt: [Binding<DeskState>] = [
    Binding(
      .open, [.enter], in: [.gantt], .none, { $0.say("Dater l'étape", en: "Date the stage") },
      hint: { $1.say("Dater", en: "Date") }, .recorded { $0.obstacleToDating($1) },
      run: just { $0.dateStage($1) }),
    Binding(
      .act(.pathwayPlanned), [.function(4), .character("e")], in: [.gantt], .command,
      { $0.label(.plan(CoursePlan())) }, hint: { $1.say("Replanifier", en: "Plan anew") },
      .recorded { $0.obstacle(to: .plan(CoursePlan()), $1) },
      run: on { $0.open(.act($1, .pathwayPlanned), $2) }),
    Binding(
      .turnPlan, [.character("b")], in: [.gantt], .command,
      { $0.say("Montrer un autre plan", en: "Show another plan") },
      hint: { state, wording in
        wording.say("Autre plan", en: "Other plan")
      }, .free { $0.obstacleToTurningPlan($1) }, run: just { $0.turnPlan($1) }),
    Binding(
      .scale(isWider: true), [.character("-")], in: [.gantt], .command,
      { $0.say("Voir par mois", en: "Show months") },
      hint: { $1.say("Mois", en: "Months") }, .always,
      run: just { state, _ in state.lookAtChart { ($0.scale, $0.shift) = (.months, 0) } }),
    Binding(
      .scale(isWider: false), [.character("+"), .character("=")], in: [.gantt], .command,
      { $0.say("Voir par semaines", en: "Show weeks") },
      hint: { $1.say("Semaines", en: "Weeks") }, .always,
      run: just { state, _ in state.lookAtChart { ($0.scale, $0.shift) = (.weeks, 0) } }),
    Binding(
      .shift(isForward: false), [.left], in: [.gantt], .none,
      { $0.say("Avant dans le temps", en: "Earlier") },
      hint: { $1.say("avant", en: "earlier") }, .always,
      run: just { state, _ in state.lookAtChart { $0.shift -= GanttLook.step } }),
    Binding(
      .shift(isForward: true), [.right], in: [.gantt], .none,
      { $0.say("Après dans le temps", en: "Later") },
      hint: { $1.say("après", en: "later") }, .always,
      run: just { state, _ in state.lookAtChart { $0.shift += GanttLook.step } }),
  ]

  static let chart = Binding<DeskState>(
    .gantt, [.character("g")], in: [.desk, .dossier, .list], .step,
    { $0.say("Gantt : prévu et fait", en: "Gantt chart: planned and done") }, hint: nil,
    .init(topic: .kinds([.pathway]), several: .oneAtATime, changesJournal: false),
    run: on { state, id, _ in
      if let id = PathwayID(id) { state.pages.append(.gantt(GanttPage(id: id))) }
    })
}

extension GanttLook {
  /// In weeks or months.
  fileprivate static let step = 4
}

extension DeskState {
  fileprivate mutating func lookAtChart(_ change: (inout GanttLook) -> Void) {
    guard case .gantt(var page) = pages.last else { return }
    change(&page.look)
    page.cursor.laidOut = nil
    pages[pages.count - 1] = .gantt(page)
  }

  private func chart(_ registry: Registry) -> (page: GanttPage, pathway: Pathway)? {
    guard case .gantt(let page) = pages.last, let pathway = registry.pathways[page.id] else {
      return nil
    }
    return (page, pathway)
  }

  fileprivate func obstacleToDating(_ registry: Registry) -> String? {
    guard let pathway = chart(registry)?.pathway else { return wording.say(.gone) }
    return pathway.state == .stopped ? wording.itIs(wording.name(pathway.state)) : nil
  }

  /// The one that is marked.
  fileprivate mutating func dateStage(_ registry: Registry) {
    guard case .gantt(let page) = pages.last else { return }
    guard let stage = page.cursor.spot.stage else { return openStages(registry) }
    open(.stage(page.id, stage), registry)
  }

  fileprivate func obstacleToTurningPlan(_ registry: Registry) -> String? {
    (chart(registry)?.pathway.plans.count ?? 0) > 1
      ? nil : wording.say("il n'y a pas d'autre plan", en: "there is no other plan")
  }

  /// From the one that holds to the first, then one after the other.
  fileprivate mutating func turnPlan(_ registry: Registry) {
    guard let count = chart(registry)?.pathway.plans.count else { return }
    lookAtChart { look in
      let next = look.plan.map { $0 + 1 } ?? 0
      look.plan = next < count - 1 ? next : nil
    }
  }
}
