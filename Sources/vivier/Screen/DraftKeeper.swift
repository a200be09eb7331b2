import Domain
import Interface
import Storage

/// Keeps what is being typed, sealed, so that neither a crash nor a lost line loses it: a desk's
/// among the user's own files, a coordinator's in the folder of the reserve.
struct DraftKeeper {
  private let path: String
  /// To be made where they are missing.
  private let isAmongUserFiles: Bool
  private var kept: FormDraft?

  init(of reserve: String, for member: MemberID, in folder: String) {
    path = "\(folder)/\(reserve)-\(member.stored).draft"
    isAmongUserFiles = true
  }

  /// For a session that writes nowhere else.
  init(at path: String) {
    self.path = path
    isAmongUserFiles = false
  }

  func found(in reserve: borrowing Reserve) -> FormDraft? {
    reserve.draft(at: path).flatMap { FormDraft(text: $0) }
  }

  /// It is dropped then.
  mutating func hasLost(in reserve: borrowing Reserve) -> Bool {
    guard reserve.hasUnreadableDraft(at: path) else { return false }
    drop(in: reserve)
    return true
  }

  mutating func follow(_ draft: FormDraft?, in reserve: borrowing Reserve) {
    guard draft != kept else { return }
    if let draft {
      if kept == nil, isAmongUserFiles { UserFile.makeFolder(above: path) }
      reserve.keepDraft(draft.text, at: path)
    } else {
      reserve.dropDraft(at: path)
    }
    kept = draft
  }

  /// What another session of theirs is typing is not this one's to drop.
  mutating func giveUp(in reserve: borrowing Reserve) {
    if kept != nil { drop(in: reserve) }
  }

  mutating func drop(in reserve: borrowing Reserve) {
    reserve.dropDraft(at: path)
    kept = nil
  }
}
