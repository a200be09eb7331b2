import Canvas
import Domain

struct MenuLine {
  let group: MenuGroup
  let letter: Character
  let target: Target

  enum Target {
    case pane(Pane)
    case list(ListName)
    case text(TextName)
    case setting(Action)
  }

  var action: Action {
    switch target {
    case .pane(let pane): .pane(pane)
    case .list(let name): .list(name)
    case .text(let name): .text(name)
    case .setting(let action): action
    }
  }

  /// The desk's panes always stand there.
  func isToBegin(_ registry: Registry) -> Bool {
    guard case .list(let name) = target, let kind = name.description.kind else { return false }
    return registry.ids(of: kind).isEmpty
  }
}

extension MenuLine {
  /// It stands there once there is something on it; by its name it is found always.
  fileprivate func isIdle(_ registry: Registry) -> Bool {
    action == .list(.retracted) && registry.retracted.subtracting(registry.erased).isEmpty
  }
}

extension DeskKeys {
  static let pages: [Binding<DeskState>] =
    MenuLine.all.compactMap(page) + [
      Binding(
        .theme, [], in: letters, .command,
        { $0.say("Choisir les couleurs", en: "Choose the colours") }, hint: nil, .always,
        run: just { state, _ in state.openThemes() }),
      .language(in: letters),
      .slowLine(in: letters),
      Binding(
        .suspend, [], in: letters, .command,
        { $0.say("Revenir au terminal un moment", en: "Go back to the shell for a while") },
        hint: nil, .always,
        run: { _, _ in .suspend }),
      .lock { $0.say("Fermer le bureau à clé", en: "Lock the desk") },
    ]

  private static func page(_ line: MenuLine) -> Binding<DeskState>? {
    switch line.target {
    case .list(let name):
      Binding(
        line.action, keys(of: name), in: letters, .command, { $0.going(to: $0.title(name)) },
        hint: nil, .always, run: just { $0.open(name, $1) })
    case .text(let name):
      Binding(
        line.action, [], in: letters, .command, { $0.going(to: $0.title(name)) }, hint: nil,
        .always, run: just { state, _ in state.pages.append(.text(name)) })
    case .pane, .setting: nil
    }
  }

  /// Asked for so often that they have a key outside the menu too.
  private static func keys(of name: ListName) -> [Key] {
    if name == .due { return [.character("d")] }
    return name == .entities(.organisation) ? [.character("a")] : []
  }
}

extension DeskState {
  /// What there is nothing of yet is behind a line, until it is searched.
  mutating func openMenu(_ registry: Registry) {
    var items: [Picker.Item] = []
    for group in MenuGroup.allCases {
      let lines = MenuLine.all.filter { $0.group == group }
      items += lines.map { line in
        let isFolded = line.isToBegin(registry) || line.isIdle(registry)
        return item(line, registry, isFolded: isFolded)
      }
      if lines.contains(where: { $0.isToBegin(registry) }) {
        items.append(
          Picker.Item(
            label: wording.toBegin, choice: .begin(group), group: wording.title(group)))
      }
    }
    open(Picker(title: title(.menu), items: items))
  }

  mutating func openBeginnings(of group: MenuGroup, _ registry: Registry) {
    let lines = MenuLine.all.filter { $0.group == group && $0.isToBegin(registry) }
    open(Picker(title: wording.toBegin, items: lines.map { item($0, registry, isFolded: false) }))
  }

  private func item(_ line: MenuLine, _ registry: Registry, isFolded: Bool) -> Picker.Item {
    let found = binding(of: line.action, registry)
    let reason = found.flatMap { obstacle(to: $0, registry) }
    let label =
      switch line.target {
      case .pane(let pane): wording.title(pane)
      case .list(let name): wording.title(name)
      case .text(let name): wording.title(name)
      case .setting(let action): title(action)
      }
    return Picker.Item(
      label: label, note: reason ?? "", isEnabled: reason == nil, choice: .action(line.action),
      letter: line.letter, group: wording.title(line.group), isFolded: isFolded)
  }
}

extension Wording {
  fileprivate var toBegin: String { say("Commencer…", en: "Begin…") }

  func going(to page: String) -> String { say("Aller à : \(page)", en: "Go to: \(page)") }

  fileprivate func title(_ name: TextName) -> String {
    switch name {
    case .help: helpTitle
    case .notices: noticesTitle
    case .figures: figuresTitle
    }
  }
}
