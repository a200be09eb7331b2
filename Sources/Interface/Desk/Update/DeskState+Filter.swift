package import Canvas
package import Domain

extension DeskState {
  package mutating func typeInFilter(_ input: Input, _ registry: Registry) {
    if listed.filter.take(input) { listChanged(registry) }
  }

  /// At its end: in its middle nobody knows what is to follow.
  mutating func completeFilter(_ registry: Registry) {
    listed.filter.moveToEnd()
    let reading = reading(registry)
    guard let found = QueryCompletion(listed.filter.text, in: listed.name.description.kind, reading)
    else {
      return notices.say(wording.nothingToComplete)
    }
    if !found.choices.isEmpty { notices.say(wording.choices(found.choices)) }
    guard found.text != listed.filter.text else { return }
    listed.filter = TextInput(found.text)
    listChanged(registry)
  }

  mutating func clearFilter(_ registry: Registry) {
    listed.filter.clear()
    listed.isFiltering = false
    listChanged(registry)
  }
}

extension DeskState {
  mutating func tickSelected(_ registry: Registry) {
    listed.toggleTick()
    listed.select(at: (listed.position ?? 0) + 1)
    scrollLists(registry)
  }

  mutating func tickAll() { listed.ticked = Set(listed.rows.filter(\.isTickable)) }

  mutating func invertTicks() {
    listed.ticked = Set(listed.rows.filter(\.isTickable)).subtracting(listed.ticked)
  }

  func obstacleToTicking(_ registry: Registry) -> String? {
    if let obstacle = obstacleToListing(registry) { return obstacle }
    guard let row = listed.selected else { return wording.emptyList }
    return row.isTickable ? nil : wording.say(.nothingForSeveral)
  }

  func obstacleToTickingAll(_ registry: Registry) -> String? {
    listed.rows.contains(where: \.isTickable) ? nil : obstacleToTicking(registry)
  }

  func obstacleToListing(_ registry: Registry) -> String? { isOnList ? nil : wording.notHere }
}
