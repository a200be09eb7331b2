extension Change {
  /// What somebody wrote with it, as the fields that it was asked for in; a card is a file of its
  /// own.
  public var remarks: [DescribedValue] {
    guard card == nil else { return [] }
    return (asked?.values ?? []).filter { $0.field.shape == .page && $0.value != .none }
  }

  /// Whether anything in it was written rather than chosen.
  public var holdsWords: Bool { card != nil || !remarks.isEmpty }
}
