package import Domain

/// In the sentences of the timeline, for what leaves the reserve.
package struct HistoryWords {
  private let timeline: Chronology
  private let registry: Registry

  package init(_ reading: Reading) {
    timeline = Chronology(reading: reading)
    registry = reading.registry
  }

  package func sentence(_ number: Int, on id: EntityID) -> String? {
    registry.entry(number: number).map { timeline.text(of: $0, on: id) }
  }
}
