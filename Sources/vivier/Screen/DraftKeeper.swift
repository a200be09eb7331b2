import Domain
import Interface
import Storage

/// Keeps what is being typed, so that neither a crash nor a lost line loses it.
///
/// The file is named after the member and sealed like everything about a person. A desk's lies
/// among the user's own files, a coordinator's in the folder of the reserve.
struct DraftKeeper {
  private let path: String
  /// Whether the folders above the file are the user's own, to be made where they are missing.
  private let isAmongUserFiles: Bool
  private var kept: FormDraft?

  init(of reserve: String, for member: MemberID, in folder: String) {
    path = "\(folder)/\(reserve)-\(member.stored).draft"
    isAmongUserFiles = true
  }

  /// Keeps it in the folder of the reserve, for a session that writes nowhere else.
  init(at path: String) {
    self.path = path
    isAmongUserFiles = false
  }

  func found(in reserve: borrowing Reserve) -> FormDraft? {
    reserve.draft(at: path).flatMap { FormDraft(text: $0) }
  }

  /// Keeps the form on top as it stands, or drops the draft once there is none.
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

  /// Drops what this session was typing, given up on purpose.
  ///
  /// What another session of theirs is typing is not this one's to drop.
  mutating func giveUp(in reserve: borrowing Reserve) {
    if kept != nil { drop(in: reserve) }
  }

  mutating func drop(in reserve: borrowing Reserve) {
    reserve.dropDraft(at: path)
    kept = nil
  }
}
