import Domain
import Themes

extension State {
  /// Every command of this place, those that cannot be done now with the reason.
  func commandPicker(_ registry: Registry) -> Picker {
    let kind = subject(registry)?.kind
    let bindings = DeskKeys.table.filter {
      $0.isCommand && $0.places.contains(place) && concerns($0.action, kind)
    }
    return Picker(
      title: wording.label(.commands), items: bindings.map { item($0.action, $0, registry) })
  }

  /// What may come next for the selection.
  func stepPicker(_ registry: Registry) -> Picker {
    let id = subject(registry)
    let steps = DeskKeys.table.filter {
      $0.action.isStep && concerns($0.action, id?.kind) && obstacle(to: $0.action, registry) == nil
    }
    // Introducing somebody else is no next step of an introduction.
    .filter { $0.action != .introduce || id?.kind != .introduction }
    let moves = steps.filter(\.action.isMove) + steps.filter { !$0.action.isMove }
    return Picker(
      title: hasSeveralTicked
        ? wording.ticked(desk.focused.ticked.count) : id.map { registry.label($0) } ?? "",
      items: moves.map { item($0.action, $0, registry) })
  }

  /// The pages that are not behind an entity.
  func menuPicker(_ registry: Registry) -> Picker {
    let actions: [Action] = [
      .pane(.candidates), .pane(.needs), .pane(.pathways), .pane(.introductions),
      .organisations, .due, .requests, .retention, .rules, .figures, .programmes, .notices, .theme,
      .language, .help,
    ]
    let items = actions.map { action in
      item(action, DeskKeys.table.first { $0.action == action }, registry)
    }
    return Picker(title: wording.label(.menu), items: items)
  }

  func languagePicker() -> Picker {
    let items = Language.allCases.map {
      Picker.Item(
        wording.name($0), note: $0 == preferences.language ? "●" : "", .language($0))
    }
    return marked(Picker(title: wording.label(.language), items: items))
  }

  func themePicker() -> Picker {
    let items = Theme.builtInNames.compactMap { Theme.named($0) }.map { theme in
      Picker.Item(
        wording.language == .english ? theme.englishName : theme.frenchName,
        note: theme.name == preferences.theme ? "●" : "", .theme(theme.name))
    }
    return marked(Picker(title: wording.label(.theme), items: items))
  }

  func sortPicker() -> Picker {
    let (current, all) = orders
    let items = all.map { rule in
      Picker.Item(wording.name(rule), note: rule == current ? "●" : "", .sort(rule))
    }
    return marked(Picker(title: wording.label(.sort), items: items))
  }

  /// The list as it opens: on the line that holds now.
  private func marked(_ picker: Picker) -> Picker {
    var picker = picker
    picker.selected = picker.items.firstIndex { $0.note == "●" } ?? 0
    return picker
  }

  /// The stages of the selected pathway, with what is known of each.
  func stagePicker(_ registry: Registry) -> Picker {
    guard
      let pathway = subject(registry).flatMap({ PathwayID($0) })
        .flatMap({ registry.pathways[$0] }),
      let programme = registry.programmes[pathway.programme]
    else { return Picker(title: wording.label(.markStage), items: []) }
    let items = programme.card.stages.enumerated().map { place, stage in
      let mark = pathway.marks[place]
      let note = mark?.doneOn.map(wording.doneOn) ?? mark?.plannedTo.map(wording.plannedTo) ?? ""
      return Picker.Item("\(place + 1). \(stage.name ?? "")", note: note, .stage(place))
    }
    var picker = Picker(title: registry.label(pathway.programme), items: items)
    // What is asked for is nearly always the next one.
    picker.selected = items.indices.first { pathway.marks[$0]?.doneOn == nil } ?? 0
    return picker
  }

  private func item(_ action: Action, _ binding: DeskKeys.Binding?, _ registry: Registry)
    -> Picker.Item
  {
    let obstacle = obstacle(to: action, registry)
    let key = binding?.keys.first.map(wording.key) ?? ""
    return Picker.Item(
      wording.label(action), note: obstacle ?? key, isEnabled: obstacle == nil, .action(action))
  }
}

extension Action {
  /// Whether it stands among what may come next for an entity.
  fileprivate var isStep: Bool {
    switch self {
    case .note, .introduce, .shortlist, .reword, .followUp, .consent, .beginPathway,
      .markStage, .move, .candidate, .need, .pathway, .organisation, .forgetEarlier,
      .withdrawConsent,
      .receiveRequest, .extendRequest, .answerRequest, .erase:
      true
    default: false
    }
  }

  /// Whether it takes an introduction or a pathway a step further, which `.advance` lists first.
  fileprivate var isMove: Bool {
    switch self {
    case .move, .markStage: true
    default: false
    }
  }
}
