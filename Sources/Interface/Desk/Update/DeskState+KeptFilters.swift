import Canvas
import Domain

extension DeskState {
  fileprivate mutating func nameFilter() {
    let items = desk.filters.filter { $0.list == listed.name }.map {
      Picker.Item(label: $0.name, note: $0.text, choice: .keepFilter($0.name))
    }
    var picker = Picker(title: wording.say(.filterName), items: items)
    picker.isNaming = true
    open(picker)
  }

  /// In place of one of that name.
  mutating func keepFilter(under name: String, _ registry: Registry) {
    guard !registry.namesSomebody(name) else { return notices.say(wording.say(.filterOfSomebody)) }
    let kept = KeptFilter(name: name, list: listed.name, text: listed.filter.text)
    desk.filters = (desk.filters.filter { $0.name != name } + [kept]).sorted { $0.name < $1.name }
    notices.say(wording.keptFilter(name))
  }

  mutating func put(_ filter: KeptFilter, _ registry: Registry) {
    let pane = Pane.allCases.first { $0.list == filter.list }
    if let pane { goTo(pane, registry) } else { open(filter.list, registry) }
    listed.filter = TextInput(filter.text)
    listChanged(registry)
  }

  mutating func forget(_ filter: KeptFilter) {
    desk.filters.removeAll { $0 == filter }
    notices.say(wording.forgottenFilter(filter.name))
  }

  fileprivate mutating func openFilters(
    _ title: Saying, _ choice: (KeptFilter) -> Picker.Choice
  ) {
    let items = desk.filters.map {
      Picker.Item(
        label: $0.name, note: wording.list([$0.text, wording.title($0.list)]), choice: choice($0))
    }
    open(Picker(title: wording.say(title), items: items))
  }

  fileprivate func obstacleToKeeping(_ registry: Registry) -> String? {
    if let obstacle = obstacleToListing(registry) { return obstacle }
    guard !listed.filter.isEmpty else { return wording.say(.noFilter) }
    guard ListName.filtered.contains(listed.name) else { return wording.notHere }
    return wording.namesNobody(listed.filter.text) ? nil : wording.say(.filterNames)
  }

  fileprivate var obstacleToFilters: String? {
    if desk.filters.isEmpty { return wording.say(.noKeptFilter) }
    return losesByLeaving ? wording.say(.leaveFirst) : nil
  }
}

extension DeskKeys {
  static let keptFilters: [Binding<DeskState>] = [
    Binding(
      .keepFilter, [], in: lists, .command,
      { $0.say("Garder ce filtre sous un nom", en: "Keep this filter under a name") }, hint: nil,
      .free { $0.obstacleToKeeping($1) }, run: just { state, _ in state.nameFilter() }),
    Binding(
      .filters, [], in: letters, .command, { $0.say(.keptFilters) }, hint: nil,
      .free { state, _ in state.obstacleToFilters },
      run: just { state, _ in state.openFilters(.keptFilters) { .filter($0) } }),
    Binding(
      .forgetFilter, [], in: letters, .command, { $0.say(.forgetFilter) }, hint: nil,
      .free { state, _ in state.desk.filters.isEmpty ? state.wording.say(.noKeptFilter) : nil },
      run: just { state, _ in state.openFilters(.forgetFilter) { .forgetFilter($0) } }),
  ]
}

extension Registry {
  /// Whether a word of it is a given or a family name, or a part of one: what is kept outside the
  /// reserve names nobody.
  fileprivate func namesSomebody(_ text: String) -> Bool {
    let words = Set(Self.words(text))
    guard !words.isEmpty else { return false }
    return candidates.values.contains { candidate in
      let identity = candidate.card.identity
      return [identity?.givenName, identity?.familyName].contains { name in
        name.map { Self.words($0).contains(where: words.contains) } ?? false
      }
    }
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split { !$0.isLetter }.map { FoldedText(String($0)).bytes }
  }
}
