extension ProgrammeCard {
  /// Those that were there before keep their keys; a new one has one that no edition has used; a
  /// stage is the same if its name is, but for case and accents; between two of those, as many as
  /// before are the same in other words, and what is left is new.
  func keyed(after earlier: ProgrammeCard?, used: Set<Int>) -> ProgrammeCard {
    var card = self
    let old = earlier?.stages ?? []
    var twin = sameNames(as: old)
    var (newStart, oldStart) = (0, 0)
    for end in (0...stages.count) where end == stages.count || twin[end] != nil {
      let oldEnd = end == stages.count ? old.count : twin[end] ?? old.count
      let gap = oldStart..<max(oldStart, oldEnd)
      if end - newStart == gap.count, gap.allSatisfy({ !twin.values.contains($0) }) {
        for offset in 0..<gap.count { twin[newStart + offset] = gap.lowerBound + offset }
      }
      (newStart, oldStart) = (end + 1, max(oldStart, oldEnd + 1))
    }
    var next = (used.union(old.compactMap(\.key)).max() ?? -1) + 1
    for index in card.stages.indices {
      if let key = twin[index].flatMap({ old[$0].key }) {
        card.stages[index].key = key
      } else {
        card.stages[index].key = next
        next += 1
      }
    }
    return card
  }

  /// By index, each taken once.
  private func sameNames(as old: [Stage]) -> [Int: Int] {
    var free = old.map { FoldedText($0.name ?? "").folded as String? }
    var twin: [Int: Int] = [:]
    for (index, stage) in stages.enumerated() {
      let name = FoldedText(stage.name ?? "").folded
      guard let found = free.firstIndex(where: { $0 == name }) else { continue }
      twin[index] = found
      free[found] = nil
    }
    return twin
  }
}
