import Canvas
import Console
import Domain
import Interface
import Storage

/// A coordinator before her review: the screen is made from what her organisation may see; the
/// whole registry stays with the loop, for the rules of the domain.
struct ReviewSeat: Sitter {
  let member: Member
  let organisation: OrganisationID
  var preferences: Preferences
  /// Of the revision and day of the last look.
  private var shown = Registry()
  private let reserveName: String

  let followsMinutes = false

  init(typed: String, in reserve: borrowing Reserve, _ preferences: Preferences) throws(Failure) {
    let id = try MemberID(typed: typed, in: reserve)
    guard let member = reserve.members.first(where: { $0.id == id }),
      member.role == .coordinator, let organisation = member.organisation
    else { throw Failure(.refused, .notACoordinator) }
    self.member = member
    self.organisation = organisation
    self.preferences = preferences
    reserveName = reserve.name
  }

  /// With no keys but her own.
  func hasOpened(_ reserve: borrowing Reserve) -> Bool {
    reserve.actor.role == .coordinator(organisation) && !reserve.holdsReserveKey
  }

  /// A door that names nobody else and takes no recovery sheet; false when she leaves.
  func open(
    _ occasion: LockPage.Occasion, _ reserve: inout Reserve,
    on display: inout some Screen & ~Copyable
  ) -> Bool {
    var door = LockLoop(
      occasion, Look(preferences), draft: reserve.draftPath(of: member.id))
    return door.open(
      &reserve, named: reserveName, members: doorMembers, asking: member.id, pace: .max,
      on: &display)
  }

  private var doorMembers: [LockMember] {
    [LockMember(member.id, name: member.name, isProtected: true)]
  }

  func registry(of reserve: borrowing Reserve) -> Registry { shown }

  mutating func look(at reserve: borrowing Reserve, on day: Day) {
    shown = reserve.registry.shown(to: organisation, on: day)
  }

  mutating func forget() { shown = Registry() }

  func seat(at reserve: borrowing Reserve, _ size: Size, _ clock: WallClock) -> ReviewState {
    nobody(size, clock)
  }

  func nobody(_ size: Size, _ clock: WallClock) -> ReviewState {
    ReviewState(
      size: size, moment: clock.moment, actor: Actor(member.id, .coordinator(organisation)),
      organisation: organisation, preferences: preferences)
  }

  func drafts(of reserve: borrowing Reserve) -> DraftKeeper? { DraftKeeper(at: reserve.draftPath) }
  func isTold(_ notice: Storage.Notice) -> Bool {
    switch notice {
    case .triesFailed, .passphraseGiven, .tornTail: true
    case .wentOn, .actsLost, .watermarkFailed, .folderOpenToOthers, .filesOpenToOthers,
      .olderKeyring, .keysMissing, .keysLost, .keysGivenBack, .erasuresFinished, .unprotectedKeys,
      .partsEmptied:
      false
    }
  }

  func sentence(_ error: StorageError, _ wording: Wording) -> String {
    wording.visitorSentence(error)
  }

  func lostDraft(_ wording: Wording) -> String? { wording.say(.draftNotKept) }

  mutating func sitDown(at seat: inout ReviewState, _ reserve: borrowing Reserve) {
    let known = reserve.members.filter {
      $0.role == .facilitator || $0.organisation == organisation
    }
    seat.memberNames = Dictionary(known.map { ($0.id, $0.name) }) { first, _ in first }
  }

  func begin(at seat: inout ReviewState, _ registry: Registry) -> Effect { seat.sitDown(registry) }
  func readOn(at seat: inout ReviewState, _ reserve: borrowing Reserve) {}
  mutating func keep(_ seat: ReviewState, _ reserve: borrowing Reserve) {}
  mutating func keep(_ preferences: Preferences) -> Bool { true }
  func theme(_ name: String) -> Theme { Theme.named(name) ?? Theme.standard }

  func isOpen(_ reserve: borrowing Reserve) -> Bool {
    reserve.isUnlocked && reserve.members.contains { $0.id == member.id }
  }

  func locksItself(_ reserve: borrowing Reserve) -> Bool { true }
  func canReopen(_ reserve: borrowing Reserve) -> Bool { true }

  /// Whoever was taken out of the keyring is not told that nothing is lost.
  mutating func reopen(
    _ reserve: inout Reserve, on display: inout some Screen & ~Copyable
  ) -> Bool {
    if !reserve.isClosed(to: member.id) {
      var door = LockLoop(
        .locked, Look(preferences), draft: reserve.draftPath(of: member.id))
      door.show(
        reserve, named: reserveName, members: doorMembers, asking: member.id, on: &display)
    }
    if let handover = display.handOver() {
      FreshStart().become(handing: handover)
      return false
    }
    return open(reserve.isClosed(to: member.id) ? .opening : .locked, &reserve, on: &display)
      && reserve.actor.role == .coordinator(organisation)
  }
}
