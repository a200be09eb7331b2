import Canvas
package import Domain

// What the table of a screen is asked.
extension Shell {
  /// What a key means here; of two lines for one key, the one that is about what is selected.
  func binding(for key: Key, _ registry: Registry) -> Binding<Self>? {
    meant(Self.index.lines(for: key, at: place), registry)
  }

  /// The line of an action, that of this place before others.
  func binding(of action: Action, _ registry: Registry) -> Binding<Self>? {
    let all = Self.bindings.filter { $0.action == action }
    let here = all.filter { $0.places.contains(place) }
    return meant(here.isEmpty ? all : here, registry)
  }

  private func meant(_ bindings: [Binding<Self>], _ registry: Registry) -> Binding<Self>? {
    guard bindings.count > 1 else { return bindings.first }
    return bindings.first { missing($0.rule.topic, registry) == nil } ?? bindings.first
  }

  func title(_ action: Action) -> String {
    Self.bindings.first { $0.action == action }?.label(wording) ?? ""
  }

  /// The hint of an action, whatever lies on top; nil when it cannot be done now.
  func hint(for action: Action, _ registry: Registry) -> String? {
    guard let binding = Self.bindings.first(where: { $0.action == action && $0.hint != nil }),
      let hint = binding.hint,
      obstacle(to: binding, registry) == nil
    else { return nil }
    return "\(wording.key(of: binding)) \(hint(self, wording))"
  }

  /// Why what is selected, if anything is, is not what a command is about.
  private func missing(_ wanted: BindingTopic, _ registry: Registry) -> String? {
    switch wanted {
    case .nothing: return nil
    case .row: return hasRow(registry) ? nil : wording.nothingSelected
    case .kinds(let kinds):
      guard let kind = subject(registry)?.kind else { return wording.nothingSelected }
      return kinds.contains(kind) ? nil : wording.notFor(kind)
    }
  }

  /// Why a command cannot be done now, or nil when it can.
  func obstacle(to binding: Binding<Self>, _ registry: Registry) -> String? {
    let rule = binding.rule
    if let missing = missing(rule.topic, registry) { return missing }
    switch rule.several {
    case .each: break
    case .oneAtATime: if hasSeveralTicked { return wording.oneAtATime }
    case .onePersonAtATime: if hasSeveralTicked { return wording.onePersonAtATime }
    }
    if rule.changesJournal, isReadOnly { return wording.readOnlyObstacle }
    // Each of several ticked rows gets an answer of its own.
    if rule.changesJournal, case .kinds = rule.topic, !hasSeveralTicked,
      let id = subject(registry), let closure = closure(of: id, registry)
    {
      return closure
    }
    return rule.obstacle(self, registry)
  }

  /// Does what is asked, or says why it cannot be done.
  mutating func attempt(_ action: Action, _ registry: Registry) -> Effect {
    binding(of: action, registry).map { attempt($0, registry) } ?? .none
  }

  mutating func attempt(_ binding: Binding<Self>, _ registry: Registry) -> Effect {
    if let obstacle = obstacle(to: binding, registry) {
      notices.say(wording.cannot(binding.label(wording), because: obstacle))
      return .none
    }
    return binding.run(&self, registry)
  }

  /// What may come next for the selection, what takes it a step further first.
  func steps(_ registry: Registry) -> [Binding<Self>] {
    let steps = Self.index.steps.filter { obstacle(to: $0, registry) == nil }
    return steps.filter { $0.listing == .move } + steps.filter { $0.listing != .move }
  }

  /// Whether anything may come next for the selection.
  func hasSteps(_ registry: Registry) -> Bool {
    Self.index.steps.contains { obstacle(to: $0, registry) == nil }
  }

  /// A list to pick a command from; those that cannot be done now say why.
  func picker(_ title: String, _ bindings: [Binding<Self>], _ registry: Registry) -> Picker {
    let items = bindings.map { binding in
      let obstacle = obstacle(to: binding, registry)
      let key = wording.key(of: binding)
      return Picker.Item(
        binding.label(wording), note: obstacle ?? key, isEnabled: obstacle == nil,
        .action(binding.action))
    }
    return Picker(title: title, items: items)
  }

  mutating func openCommands(_ registry: Registry) {
    var seen: Set<Action> = []
    let bindings = Self.bindings.filter { binding in
      binding.isCommand && binding.places.contains(place)
        && missing(binding.rule.topic, registry) == nil && seen.insert(binding.action).inserted
    }
    open(picker(title(.commands), bindings, registry))
  }

  /// The hints of the present place: only what can be done now.
  package func hints(_ registry: Registry) -> [(key: String, label: String)] {
    if place == .form, let layer = pages.last?.form?.layer { return wording.hints(layer) }
    let shown = Self.index.hints(at: place).filter { obstacle(to: $0, registry) == nil }
    return fitted(shown).compactMap { binding in
      binding.hint.map { (wording.key(of: binding), $0(self, wording)) }
    }
  }

  /// Where there is not room for all, help stays, which leads to all the others.
  private func fitted(_ bindings: [Binding<Self>]) -> [Binding<Self>] {
    guard bindings.count > 1, bindings.last?.action == .help else { return bindings }
    var fitting = bindings
    while fitting.count > 1, width(fitting) > size.columns { fitting.remove(at: fitting.count - 2) }
    return fitting
  }

  private func width(_ bindings: [Binding<Self>]) -> Int {
    bindings.reduce(0) { sum, binding in
      let key = wording.key(of: binding)
      return sum + TextWidth.columns(of: "\(key) \(binding.hint?(self, wording) ?? "")") + 2
    }
  }

  /// Every key for the help page, those of a place first.
  func help(at place: Place) -> [HelpLine] {
    let bindings = Self.bindings.filter { !$0.keys.isEmpty }
    let here = bindings.filter { $0.places.contains(place) }
    let rest = bindings.filter { !$0.places.contains(place) }
    var seen: Set<String> = []
    return [(here, wording.keysHere), (rest, wording.otherKeys)].flatMap { bindings, title in
      bindings.compactMap { binding in
        let keys = wording.list(binding.keys.map(wording.key))
        let label = binding.label(wording)
        guard seen.insert(label).inserted else { return nil }
        return HelpLine(key: keys, label: label, section: title)
      }
    }
  }
}
