/// What an amendment made of one field of a file.
public struct FieldChange: Equatable, Sendable {
  public let before: DescribedValue
  public let after: DescribedValue
}

extension Registry {
  /// In the order of the fields; nothing of what could not be read then or cannot now.
  public func changes(by entry: Entry) -> [FieldChange] {
    guard case .amended(let card) = entry.event.change else { return [] }
    let earlier = entries(of: entry.event.subject).last {
      $0.stamp.number < entry.stamp.number && !$0.isUndone && $0.event.change.card != nil
    }
    guard let former = earlier?.event.change.card else { return [] }
    let isReadable = former.described.isReadable && card.described.isReadable
    let before = Dictionary(former.described.values.map { ($0.field, $0) }) { first, _ in first }
    return card.described.values.compactMap { value in
      guard let known = before[value.field], known != value, isReadable || !value.field.isSealed
      else { return nil }
      return FieldChange(before: known, after: value)
    }
  }
}
