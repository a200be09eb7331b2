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
  /// How the command ends once it has given what is sound.
  borrowing func reportDamage() throws(Failure) {
    guard case .readOnly(let reason) = condition else { return }
    let error = StorageError.readOnly(reason)
    guard Failure.status(of: error) == .damaged else { return }
    throw Failure(error)
  }
}
