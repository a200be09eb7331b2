import Domain

@testable import Storage

/// What a reserve says, without what is drawn by lot: two runs of one operation come to the same.
struct Picture: Equatable, Sendable {
  let name: String
  private(set) var candidates: [CandidateID: Candidate]
  let introductions: [IntroductionID: Introduction]
  let organisations: [OrganisationID: Organisation]
  let needs: [NeedID: Need]
  let erased: Set<CandidateID>
  let forgottenKeys: Int
  let barred: [Int]
  let seals: Int
  let members: [String]
  /// Which passphrase opens it.
  var words: Words

  /// What the facilitator opens it with.
  enum Words: CaseIterable, Sendable {
    case none, first, second

    var secret: Secret? {
      switch self {
      case .none: nil
      case .first: Secret(Workshop.words.utf8)
      case .second: Secret("d'autres lettres encore".utf8)
      }
    }
  }

  init(_ reserve: borrowing Reserve, _ words: Words) {
    let registry = reserve.registry
    (name, candidates, introductions) = (
      registry.name, registry.candidates, registry.introductions
    )
    (organisations, needs, erased) = (registry.organisations, registry.needs, registry.erased)
    (forgottenKeys, barred) = (registry.forgottenKeys.count, registry.barred.keys.sorted())
    seals = registry.seals.count
    let standing = reserve.members
    members = registry.roster.map { id, member in
      let known = standing.first { $0.id == id }
      return "\(member.role) \(registry.memberNames[id] ?? "") \(member.keys.count)"
        + (member.isRemoved ? " removed" : "") + (known?.isProtected == false ? " open" : "")
    }.sorted()
    self.words = words
  }

  /// They are still told to be erased.
  var withoutErased: Picture {
    var picture = self
    for person in erased { picture.candidates[person] = nil }
    return picture
  }

  /// In what two differ.
  func difference(from other: Picture) -> String {
    var parts: [String] = []
    if candidates != other.candidates { parts.append("candidates") }
    if introductions != other.introductions { parts.append("introductions") }
    if organisations != other.organisations { parts.append("organisations") }
    if needs != other.needs { parts.append("needs") }
    if erased != other.erased { parts.append("erased") }
    if forgottenKeys != other.forgottenKeys { parts.append("forgotten keys") }
    if seals != other.seals { parts.append("seals") }
    if barred != other.barred { parts.append("barred \(barred), \(other.barred)") }
    if members != other.members { parts.append("members \(members), \(other.members)") }
    if words != other.words { parts.append("opens with \(words), \(other.words)") }
    if name != other.name { parts.append("name") }
    return parts.joined(separator: "; ")
  }
}
