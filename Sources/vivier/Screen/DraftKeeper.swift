import Domain
import Interface
import Storage

/// Keeps what is being typed, sealed, so that neither a crash nor a lost line loses it: a desk's
/// among the user's own files, a coordinator's in the folder of the reserve.
struct DraftKeeper {
  /// Near which each session has a place of its own.
  let base: String
  /// To be made where they are missing.
  private let isAmongUserFiles: Bool
  private var place: DraftPlace?
  private var kept: FormDraft?

  init(of reserve: String, for member: MemberID, in folder: String) {
    base = Self.base(of: reserve, for: member, in: folder)
    isAmongUserFiles = true
  }

  static func base(of reserve: String, for member: MemberID, in folder: String) -> String {
    "\(folder)/\(reserve)-\(member.stored).draft"
  }

  /// For a session that writes nowhere else.
  init(at base: String) {
    self.base = base
    isAmongUserFiles = false
  }

  /// What another session of theirs is typing stays that one's.
  mutating func found(in reserve: borrowing Reserve) -> FormDraft? {
    if place == nil { place = reserve.leftDraftPlace(near: base) }
    return (place?.path).flatMap { reserve.draft(at: $0) }.flatMap { FormDraft(text: $0) }
  }

  /// It is dropped then.
  mutating func hasLost(in reserve: borrowing Reserve) -> Bool {
    if place == nil { place = reserve.leftDraftPlace(near: base) }
    guard let path = place?.path, reserve.hasUnreadableDraft(at: path) else { return false }
    drop(in: reserve)
    return true
  }

  mutating func follow(_ draft: FormDraft?, in reserve: borrowing Reserve) {
    guard draft != kept else { return }
    if let draft {
      if place == nil {
        if isAmongUserFiles { UserFile.makeFolder(above: base) }
        place = reserve.draftPlace(near: base)
      }
      if let place { reserve.keepDraft(draft.text, at: place.path) }
    } else if let place {
      reserve.dropDraft(at: place.path)
    }
    kept = draft
  }

  mutating func giveUp(in reserve: borrowing Reserve) {
    if kept != nil { drop(in: reserve) }
  }

  mutating func drop(in reserve: borrowing Reserve) {
    if let place { reserve.dropDraft(at: place.path) }
    kept = nil
  }
}
