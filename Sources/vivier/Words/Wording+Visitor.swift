import Domain
import Interface
import Storage

/// What a coordinator is told, who sits elsewhere: there is nothing in the folder that she could
/// repair, and somebody whom she can tell.
extension Wording {
  func visitorSentence(_ error: StorageError) -> String {
    switch error {
    case .wrongPassphrase, .passphraseTooShort, .passphraseNeeded, .notGranted, .tooMuchAtOnce:
      sentence(error)
    case .clockWrong: say(.visitorCannotWrite)
    case .busy: say(.visitorWaits)
    case .unknownMember: say(.accessClosed)
    case .readOnly(let reason): visitorSentence(reason)
    case .noReserve, .journalGone, .reserveExists, .reserveGone, .version, .headerDamaged,
      .journalMissing, .system, .keysLocked,
      .keyringBefore, .slotDamaged, .slotTooCostly, .unknownOrganisation, .keyringDamaged,
      .keyringMissing, .memberExists, .lastMember, .unknownGroup, .erasureUnfinished,
      .erasureWaiting, .unwritable,
      .backup, .seal:
      say(.visitorCannotRead)
    }
  }

  /// The number is for the office, which finds by it what still leads her here.
  func accessClosed(to member: MemberID) -> String {
    guard member.entity != nil else { return say(.accessClosed) }
    return say(
      "Vous n'avez plus accès à cette réserve : parlez-en à qui vous accompagne (numéro \(member.stored)).",
      en:
        "You no longer have access to this reserve: speak to your companion (number \(member.stored))."
    )
  }

  func visitorSentence(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .copied: sentence(reason)
    case .keyring: say(.visitorCannotRead)
    case .damaged, .newerRecords, .networkFolder, .removableFolder, .diskFull, .writeFailed,
      .syncFailed, .notPermitted, .rewound, .keysMissing:
      say(.visitorCannotWrite)
    }
  }
}

extension Saying {
  static let visitorWaits = Saying(
    "Quelqu'un d'autre écrit dans la réserve : réessayez dans un instant.",
    en: "Somebody else is writing in the reserve: try again in a moment.")
  static let visitorCannotRead = Saying(
    "La réserve ne s'ouvre pas pour le moment : dites-le au bureau de la réserve ; ce qui est tapé attendra.",
    en: "The reserve does not open for now: tell the reserve's office; what is typed will wait.")
  static let visitorCannotWrite = Saying(
    "Rien ne s'enregistre pour le moment : dites-le au bureau de la réserve ; ce qui est tapé attendra.",
    en: "Nothing can be recorded for now: tell the reserve's office; what is typed will wait.")
}
