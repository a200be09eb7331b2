/// Words that somebody may have spelled otherwise.
enum Spelling {
  /// One begins as the other does, or a letter is missing, added or another; both folded.
  static func isNear(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
    let (mine, theirs) = (Array(one.utf8), Array(other.utf8))
    let (short, long) = mine.count < theirs.count ? (mine, theirs) : (theirs, mine)
    let start = zip(mine, theirs).prefix { $0 == $1 }.count
    if start > 2, start == short.count { return true }
    let rest = (mine.dropFirst(start).reversed(), theirs.dropFirst(start).reversed())
    let end = zip(rest.0, rest.1).prefix { $0 == $1 }.count
    return start + end + 1 >= long.count && short.count > 2
  }
}
