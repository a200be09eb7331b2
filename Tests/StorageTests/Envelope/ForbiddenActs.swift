import Domain

@testable import Storage

/// What the storage offers to whoever opened a reserve, and refuses to a coordinator.
enum ForbiddenActs {
  typealias Act = (inout Reserve) throws -> Void

  private static let (time, today) = (Timestamp.sample, Office.today)

  /// To change who may open the reserve.
  static var members: [Act] {
    [
      { _ = try $0.addMember(named: "Moi", passphrase: Office.words, at: time, on: today) },
      {
        _ = try $0.addCoordinator(
          of: .fil, named: "Moi", passphrase: Office.words, at: time, on: today)
      },
      { try $0.removeMember(founder($0), at: time, on: today) },
      { try $0.renewMember(founder($0), passphrase: Office.words, at: time, on: today) },
      { try $0.renewMember(colleague($0), passphrase: Office.words, at: time, on: today) },
      { _ = try $0.renewRecovery(at: time, on: today) },
    ]
  }

  private static func founder(_ reserve: borrowing Reserve) -> MemberID {
    reserve.members.first { $0.role == .facilitator }?.id ?? MemberID("")
  }

  private static func colleague(_ reserve: borrowing Reserve) -> MemberID {
    let own = reserve.member
    return reserve.members.first { $0.role == .coordinator && $0.id != own }?.id ?? MemberID("")
  }

  /// To record what is not the organisation's to record, decided or not.
  static var records: [Act] {
    [
      { try $0.register(9) },
      { try $0.decide(.erase(.sample(5), Erasure(.request))) },
      { try $0.decide(.withdrawConsent(.sample(5), ReserveConsent())) },
      {
        try record(
          .introductionMoved(IntroductionStep(.studying)), .presented, isForeign: true, &$0)
      },
      { try record(.introductionMoved(IntroductionStep(.presented)), .agreed, &$0) },
      { try record(.introductionMoved(IntroductionStep(.withdrawn)), .presented, &$0) },
      { try record(.acted(.rationale(Rationale("Mieux"))), .presented, &$0) },
      {
        try $0.record(
          history: [([Event(.moved(.need(NeedStep(.closed))), on: NeedID.workshop.entity)], time)],
          at: time)
      },
    ]
  }

  /// To open the files with her passphrase without naming her.
  static func files(_ path: String) -> [Act] {
    [
      { _ in _ = try Reserve.verify(path, passphrase: Office.others) },
      { _ in _ = try Reserve.recover(path, at: time, passphrase: Office.others) },
      { _ in _ = try Reserve(opening: path, passphrase: Office.others) },
    ]
  }

  private static func record(
    _ change: Change, _ way: Household.Way, isForeign: Bool = false, _ reserve: inout Reserve
  ) throws {
    let id = (isForeign ? way.foreign : way.introduction).entity
    try reserve.record(at: time) { _ in [Event(change, on: id, sealedFor: id)] }
  }
}
