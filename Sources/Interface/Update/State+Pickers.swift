import Domain
import Themes

extension State {
  /// Opens the list of the pages that are not behind an entity.
  mutating func openMenu(_ registry: Registry) {
    let actions: [Action] =
      Pane.allCases.map(Action.pane) + [
        .organisations, .due, .requests, .retention, .rules, .figures, .programmes, .notices,
        .theme, .language, .help,
      ]
    open(picker(title(.menu), actions.compactMap { binding(of: $0, registry) }, registry))
  }

  mutating func openThemes() {
    let isEnglish = wording.language == .english
    open(.theme, Theme.builtInNames, now: preferences.theme, Picker.Choice.theme) { name in
      Theme.named(name).map { isEnglish ? $0.englishName : $0.frenchName } ?? name
    }
  }

  mutating func openOrders() {
    let (wording, (current, all)) = (wording, orders)
    open(.sort, all, now: current, Picker.Choice.sort) { wording.name($0) }
  }

  /// Opens the stages of the selected pathway, with what is known of each.
  mutating func openStages(_ registry: Registry) {
    guard
      let pathway = subject(registry).flatMap({ PathwayID($0) })
        .flatMap({ registry.pathways[$0] }),
      let programme = registry.programmes[pathway.programme]
    else { return notices.say(wording.gone) }
    let items = programme.card.stages.enumerated().map { index, stage in
      let mark = pathway.marks[index]
      let note = mark?.doneOn.map(wording.doneOn) ?? mark?.plannedTo.map(wording.plannedTo) ?? ""
      return Picker.Item("\(index + 1). \(stage.name ?? "")", note: note, .stage(index))
    }
    var picker = Picker(title: registry.label(pathway.programme), items: items)
    // What is asked for is nearly always the next one.
    picker.selected = items.indices.first { pathway.marks[$0]?.doneOn == nil } ?? 0
    open(picker)
  }
}
