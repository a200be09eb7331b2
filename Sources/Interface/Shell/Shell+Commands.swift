package import Canvas
package import Domain

extension Shell {
  /// Most screens show none.
  package func hasBarredRow(_ registry: Registry) -> Bool { false }
  package func hasRetractedRow(_ registry: Registry) -> Bool { false }
  package mutating func typeInLine(_ input: Input, _ registry: Registry) {}
  package func hasDueRow(_ registry: Registry) -> Bool { false }

  /// Of two lines for one key, the one that is about what is selected.
  func binding(for key: Key, _ registry: Registry) -> Binding<Self>? {
    meant(Self.index.lines(for: key, at: place), registry)
  }

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

  func hint(for action: Action, _ registry: Registry) -> String? {
    guard let binding = Self.bindings.first(where: { $0.action == action && $0.hint != nil }),
      let hint = binding.hint, obstacle(to: binding, registry) == nil
    else { return nil }
    return "\(wording.key(of: binding)) \(hint(self, wording))"
  }

  private func missing(_ wanted: BindingTopic, _ registry: Registry) -> String? {
    switch wanted {
    case .nothing: return nil
    case .row: return hasRow(registry) ? nil : wording.say(.nothingSelected)
    case .barred: return hasBarredRow(registry) ? nil : wording.say(.nothingSelected)
    case .retracted: return hasRetractedRow(registry) ? nil : wording.say(.nothingSelected)
    case .due: return hasDueRow(registry) ? nil : wording.say(.nothingSelected)
    case .kinds(let kinds):
      let meant = self.kinds(registry)
      guard let kind = meant.first(where: { !kinds.contains($0) }) else {
        return meant.isEmpty ? wording.say(.nothingSelected) : nil
      }
      return wording.notFor(kind)
    }
  }

  func obstacle(to binding: Binding<Self>, _ registry: Registry) -> String? {
    let rule = binding.rule
    if let missing = missing(rule.topic, registry) { return missing }
    if hasSeveralTicked {
      switch rule.several {
      case .each: break
      case .oneAtATime: return wording.say(.oneAtATime)
      case .onePersonAtATime: return wording.say(.onePersonAtATime)
      }
    }
    if rule.changesJournal, isReadOnly { return wording.readOnlyHere }
    // Each of several ticked rows gets an answer of its own.
    if rule.changesJournal, case .kinds = rule.topic, !hasSeveralTicked,
      let id = subject(registry), let closure = closure(of: id, registry)
    {
      return closure
    }
    return rule.obstacle(self, registry)
  }

  mutating func attempt(_ action: Action, _ registry: Registry) -> Effect {
    binding(of: action, registry).map { attempt($0, registry) } ?? .none
  }

  mutating func attempt(_ binding: Binding<Self>, _ registry: Registry) -> Effect {
    if let obstacle = obstacle(to: binding, registry) {
      refuse(binding, because: obstacle)
      return .none
    }
    return binding.run(&self, registry)
  }

  func steps(_ registry: Registry) -> [Binding<Self>] {
    let steps = Self.index.steps.filter { obstacle(to: $0, registry) == nil }
    return steps.filter { $0.listing == .move } + steps.filter { $0.listing != .move }
  }

  func hasSteps(_ registry: Registry) -> Bool {
    Self.index.steps.contains { obstacle(to: $0, registry) == nil }
  }

  /// Those that cannot be done now say why.
  func picker(_ title: String, _ bindings: [Binding<Self>], _ registry: Registry) -> Picker {
    let items = bindings.map { binding in
      let obstacle = obstacle(to: binding, registry)
      let key = wording.key(of: binding)
      let label = binding.label(wording)
      return Picker.Item(
        label: wording.named(label, binding.named(self)), note: obstacle ?? key,
        isEnabled: obstacle == nil, choice: .action(binding.action), sought: label)
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

  package func hints(_ registry: Registry) -> [(key: String, label: String)] {
    if place == .form, let layer = pages.last?.form?.layer { return wording.hints(layer) }
    let shown = Self.index.hints(at: place).filter { obstacle(to: $0, registry) == nil }
    return fitted(undoFirst(shown)).compactMap { binding in
      binding.hint.map { (wording.key(of: binding), $0(self, wording)) }
    }
  }

  /// Beside the sentence that says what was just done.
  private func undoFirst(_ bindings: [Binding<Self>]) -> [Binding<Self>] {
    guard notices.current != nil, let last = history.undoable.last, !last.isEarlier else {
      return bindings
    }
    return bindings.filter { $0.action == .undo } + bindings.filter { $0.action != .undo }
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
