import Domain
import Themes

extension DeskState {
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

  mutating func openStages(_ registry: Registry) {
    guard let pathway: Pathway = selected(registry) else { return notices.say(wording.say(.gone)) }
    let stages = registry.stages(of: pathway)
    let items = stages.map { stage in
      let note =
        stage.mark?.doneOn.map(wording.doneOn) ?? stage.span?.to.map(wording.plannedTo)
      return Picker.Item(
        label: wording.label(stage), note: note ?? "", choice: .stage(stage.key))
    }
    var picker = Picker(title: registry.label(of: pathway), items: items)
    // What is asked for is nearly always the next one.
    picker.selected = stages.firstIndex { $0.mark?.doneOn == nil } ?? 0
    open(picker)
  }
}
