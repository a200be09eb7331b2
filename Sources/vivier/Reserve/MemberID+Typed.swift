import Domain
import Interface
import Storage

extension MemberID {
  /// By number or name, accents and capitals aside; the recovery sheet, which has no name, by what
  /// it is called.
  init(typed: String, in reserve: borrowing Reserve) throws(Failure) {
    let members = reserve.members
    guard reserve.hasKeyring else { throw Failure(StorageError.keyringMissing) }
    if let member = members.first(where: { $0.id.stored == typed.uppercased() }) {
      self = member.id
      return
    }
    let wanted = FoldedText(typed)
    let named = members.first { $0.role != .recovery && FoldedText($0.name).isSame(as: wanted) }
    let isOfSheet = Wording.sheetWords.contains { FoldedText($0).isSame(as: wanted) }
    guard let named = named ?? (isOfSheet ? members.first { $0.role == .recovery } : nil) else {
      throw Failure(StorageError.unknownMember)
    }
    self = named.id
  }

  /// For whatever is not a review: a coordinator opens nothing else.
  init(ofDesk typed: String, in reserve: borrowing Reserve) throws(Failure) {
    let id = try MemberID(typed: typed, in: reserve)
    let isCoordinator = reserve.members.contains { $0.id == id && $0.role == .coordinator }
    guard !isCoordinator else { throw Failure(.refused, .coordinatorsReview) }
    self = id
  }
}

extension Reserve {
  /// How a command ends that has given what is sound.
  borrowing func reportLoss() throws(Failure) {
    if case .readOnly(let reason) = condition {
      let error = StorageError.readOnly(reason)
      let isTold = if case .keysMissing = reason { true } else { false }
      if !isTold, Failure.status(of: error) == .damaged { throw Failure(error) }
    }
    // A notice has said it.
    if missingKeys > 0 { throw Failure(.damaged) }
  }
}
