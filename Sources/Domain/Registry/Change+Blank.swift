extension Change {
  /// Nil when this version does not know the name.
  @usableFromInline static func blank(_ tag: Span<UInt8>) -> Change? {
    guard tag.count < blanks.count else { return nil }
    let candidates = blanks[tag.count]
    return candidates.indices.first { isSame(candidates[$0].tag, tag) }
      .map { candidates[$0].change }
  }

  /// From the end, where the names of one length differ soonest.
  private static func isSame(_ known: [UInt8], _ tag: Span<UInt8>) -> Bool {
    var index = known.count - 1
    while index >= 0, known[index] == tag[index] { index -= 1 }
    return index < 0
  }

  /// By the length of the name: a replay asks for one every record.
  private static let blanks: [[(tag: [UInt8], change: Change)]] = {
    let named = Kind.allCases.map { (tag: Array($0.rawValue.utf8), change: $0.blank) }
    let longest = named.map(\.tag.count).max() ?? 0
    return (0...longest).map { length in named.filter { $0.tag.count == length } }
  }()
}
