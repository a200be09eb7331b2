// Of two files of one person, one stands for both: what the other was named by is told of that one,
// as long as the joining stands. Whose key seals it, and what the journal says, stays as it was.
extension Registry {
  /// The file that stands for a person's: itself, unless it joined another one.
  public func standingFile(of id: CandidateID) -> CandidateID {
    var id = id
    while let next = joined[id]?.into { id = next }
    return id
  }

  public func standingFile(of id: EntityID) -> EntityID {
    if joined.isEmpty { return id }
    return CandidateID(id).map { standingFile(of: $0).entity } ?? id
  }

  /// With those that joined it, in the order of their numbers.
  public func files(of id: CandidateID) -> [CandidateID] {
    if joined.isEmpty { return [id] }
    // Asked of everybody when a list is searched.
    if let person = candidates[id] {
      return person.joined.isEmpty ? [id] : [id] + person.joined.keys.sorted()
    }
    return [id] + leading(to: id)
  }

  private func leading(to id: CandidateID) -> [CandidateID] {
    joined.keys.filter { $0 != id && leads($0, to: id) }.sorted()
  }

  private func leads(_ id: CandidateID, to other: CandidateID) -> Bool {
    var id = id
    while let next = joined[id]?.into {
      if next == other { return true }
      id = next
    }
    return false
  }

  /// Of a person, also what was recorded on the files that joined theirs; the oldest first.
  public func history(of id: EntityID) -> [Entry] {
    guard let person = CandidateID(id), !joined.isEmpty else { return entries(of: id) }
    let files = files(of: person)
    if files.count == 1 { return entries(of: id) }
    return files.flatMap { entries(of: $0.entity) }.sorted { $0.stamp.number < $1.stamp.number }
  }

  /// Of the file that joined that one last.
  public func lastJoining(_ id: EntityID) -> Entry? {
    guard let person = CandidateID(id) else { return nil }
    let joinings = files(of: person).dropFirst().flatMap { entries(of: $0.entity) }.filter {
      !$0.isUndone && $0.event.change.kind == .candidateJoined
    }
    return joinings.max { $0.stamp.number < $1.stamp.number }
  }

  /// Of which something is otherwise since an entry was recorded.
  public func touched(by entry: Entry) -> [EntityID] {
    let subject = entry.event.subject
    var touched = [subject] + dependents(of: subject)
    let act = undone(by: entry) ?? entry
    // An undoing may undo another one.
    let first = undone(by: act) ?? act
    if case .acted(.joining(let joining)) = first.event.change, let into = joining.into {
      // What it joined may have joined another one in turn.
      let standing = standingFile(of: into.entity)
      touched += [into.entity, standing] + dependents(of: standing)
    } else if let person = CandidateID(subject), joined[person] != nil {
      touched.append(standingFile(of: subject))
    }
    return touched
  }

  mutating func join(_ id: CandidateID, _ joining: Joining) {
    guard let into = joining.into, into != id, candidates[into] != nil,
      let file = candidates.removeValue(forKey: id)
    else { return }
    joined[id] = JoinedFile(file: file, into: into)
    handOver(from: id)
    relink(file.references, to: [], from: id.entity)
    linkAnew(into.entity) { $0.candidates.change(into) { $0.take(file) } }
  }

  /// Which file it had joined, if any; what is held on it is to be enacted again, and on that one.
  mutating func part(_ id: CandidateID) -> CandidateID? {
    guard let into = joined.removeValue(forKey: id)?.into else { return nil }
    handOver(from: standingFile(of: into))
    return into
  }

  /// After what is held on the file itself was enacted anew.
  mutating func gatherJoined(into id: CandidateID) {
    if joined.isEmpty { return }
    let id = standingFile(of: id)
    for file in leading(to: id) {
      if let other = joined[file]?.file {
        linkAnew(id.entity) { $0.candidates.change(id) { $0.take(other) } }
      }
    }
  }

  /// What names a file names the one that stands for it.
  private mutating func handOver(from id: CandidateID) {
    for other in referring(to: id.entity) {
      let old = entity(other)?.references ?? []
      if let id = IntroductionID(other), let file = introductions[id]?.file {
        let person = standingFile(of: file)
        introductions.change(id) { $0.candidate = person }
      } else if let id = PathwayID(other), let file = pathways[id]?.file {
        let person = standingFile(of: file)
        pathways.change(id) { $0.subject = person }
      }
      relink(old, to: entity(other)?.references ?? [], from: other)
    }
  }
}
