package import Canvas
package import Domain

extension DeskState {
  package mutating func typeInFilter(_ input: Input, _ registry: Registry) {
    if listed.filter.take(input) { listChanged(registry) }
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

  mutating func tickAll() { listed.ticked = Set(listed.rows) }
  mutating func invertTicks() { listed.ticked = Set(listed.rows).subtracting(listed.ticked) }

  func obstacleToTicking(_ registry: Registry) -> String? {
    if let obstacle = obstacleToListing(registry) { return obstacle }
    guard listed.isTickable else { return wording.say(.nothingForSeveral) }
    return listed.rows.isEmpty ? wording.emptyList : nil
  }

  func obstacleToListing(_ registry: Registry) -> String? { isOnList ? nil : wording.notHere }
}
