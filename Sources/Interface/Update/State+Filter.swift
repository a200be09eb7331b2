package import Canvas
package import Domain

extension State {
  package mutating func typeInFilter(_ input: Input, _ registry: Registry) {
    if listed.filter.take(input) { filterChanged(registry) }
  }

  mutating func clearFilter(_ registry: Registry) {
    listed.filter.clear()
    listed.isFiltering = false
    filterChanged(registry)
  }
}

// What ticks a list.
extension State {
  mutating func tickSelected() {
    listed.toggleTick()
    listed.select(at: (listed.position ?? 0) + 1)
    scrollPanes()
  }

  mutating func tickAll() { listed.ticked = Set(listed.rows) }

  mutating func invertTicks() { listed.ticked = Set(listed.rows).subtracting(listed.ticked) }

  func obstacleToTicking(_ registry: Registry) -> String? {
    listed.rows.isEmpty ? wording.emptyList : nil
  }
}
