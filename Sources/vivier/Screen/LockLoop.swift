import Canvas
import Console
import Domain
import Interface
import Storage

/// The locked door: owns what is being typed, and opens the reserve with it.
struct LockLoop: ~Copyable {
  private var page: LockPage
  private var look: Look
  private let typed = TypedSecret()
  private var pause = LockPause()
  /// Who know of no others.
  private var isForSome = false
  /// Near which whoever is asked has left something.
  private let draft: String?
  /// Keys are not taken before, after a wrong passphrase.
  private var pauseEnd: ContinuousClock.Instant?

  init(_ occasion: LockPage.Occasion, _ look: Look, draft: String? = nil) {
    self.look = look
    self.draft = draft
    page = LockPage(occasion)
  }

  /// The files may take a moment to read.
  func announce(on terminal: inout some Screen & ~Copyable) { show(on: &terminal) }

  /// Without `members`, everybody who has a desk may open.
  mutating func show(
    _ reserve: borrowing Reserve, named name: String, members: [LockMember]? = nil,
    asking member: MemberID?, on terminal: inout some Screen & ~Copyable
  ) {
    isForSome = members != nil
    page.show(
      reserve: name, members: members ?? reserve.members.compactMap(LockMember.init),
      asking: member, contact: isForSome ? reserve.contact : nil)
    noteDraft(of: member, in: reserve)
    if let member, reserve.isClosed(to: member) {
      page.tell(look.wording.say(isForSome ? .accessClosed : .noLongerMember))
    }
    show(on: &terminal)
  }

  /// False when whoever was asked leaves.
  mutating func open(
    _ reserve: inout Reserve, named name: String, members: [LockMember]? = nil,
    asking member: MemberID?, pace: Int, on terminal: inout some Screen & ~Copyable
  ) -> Bool {
    show(reserve, named: name, members: members, asking: member, on: &terminal)
    while true {
      show(on: &terminal)
      let input = terminal.nextInput(
        until: nextTick, watching: reserve.watch >= 0 ? [reserve.watch] : [])
      if case .roundTrip(let duration) = input { look.note(roundTrip: duration) }
      if case .readable = input {
        reserve.refreshDoor()
        noteDraft(of: member, in: reserve)
      }
      switch page.take(input) {
      case .none: break
      case .type(let text): for character in text { typed.append(character) }
      case .erase: typed.removeLast()
      case .clear, .change: typed.clear()
      case .open:
        guard tryOpening(&reserve, pace, on: &terminal) else { break }
        guard page.asked?.isRecovery == true else { return Self.dropTypedAhead(on: &terminal) }
        switch RenewalLoop(look: look).run(&reserve, pace, on: &terminal) {
        case .open: return Self.dropTypedAhead(on: &terminal)
        case .back(let sentence):
          reserve.lock()
          page.tell(sentence ?? "")
        case .quit: return false
        }
      case .quit: return false
      }
      page.note(typed: typed.characterCount)
      followPause()
    }
  }

  private mutating func noteDraft(of member: MemberID?, in reserve: borrowing Reserve) {
    guard let member, let draft else { return }
    let isClosed = reserve.isDraftClosed(of: member, near: draft)
    page.note(closedDraftOf: isClosed ? member : nil)
  }

  /// What is typed is forgotten whatever comes of it.
  private mutating func tryOpening(
    _ reserve: inout Reserve, _ pace: Int, on terminal: inout some Screen & ~Copyable
  ) -> Bool {
    guard let asked = page.asked else { return false }
    page.begin()
    show(on: &terminal)
    let passphrase = asked.isProtected ? typed.secret() : nil
    typed.clear()
    do throws(StorageError) {
      try reserve.unlock(passphrase, as: asked.id, pace: pace)
      return true
    } catch {
      guard error == .wrongPassphrase else {
        page.tell(isForSome ? look.wording.visitorSentence(error) : look.wording.sentence(error))
        return false
      }
      let seconds = pause.fail()
      page.refuse(pause: seconds)
      pauseEnd = .now + .seconds(seconds)
      return false
    }
  }

  /// Typed again in doubt, a passphrase must not stand in a field of the desk.
  private static func dropTypedAhead(on terminal: inout some Screen & ~Copyable) -> Bool {
    while true {
      switch terminal.nextInput(until: .now, watching: []) {
      case .deadline, .closed: return true
      case .key, .paste, .click, .wheel, .resize, .roundTrip, .readable: continue
      }
    }
  }

  private func show(on terminal: inout some Screen & ~Copyable) {
    look.show(on: &terminal) { page.draw(into: &$0, look.preferences, look.theme) }
  }

  /// A begun one counted.
  private var secondsLeft: Int {
    guard let left = pauseEnd.map({ ($0 - .now).components }), left.seconds >= 0 else { return 0 }
    return Int(left.seconds) + (left.attoseconds > 0 ? 1 : 0)
  }

  /// On a slow line only the end of the pause is shown.
  private var nextTick: ContinuousClock.Instant? {
    guard let pauseEnd else { return nil }
    return look.preferences.isSlow ? pauseEnd : pauseEnd - .seconds(max(0, secondsLeft - 1))
  }

  private mutating func followPause() {
    guard pauseEnd != nil else { return }
    let left = secondsLeft
    if left == 0 { pauseEnd = nil }
    if left == 0 || !look.preferences.isSlow { page.wait(left) }
  }
}

extension LockMember {
  /// Coordinators and the committee have no desk.
  fileprivate init?(_ member: Member) {
    guard member.role == .facilitator || member.role == .recovery else { return nil }
    self.init(
      member.id, name: member.name, isRecovery: member.role == .recovery,
      isProtected: member.isProtected)
  }
}

extension Reserve {
  /// As opposed to there being no keyring to read.
  func isClosed(to member: MemberID) -> Bool {
    hasKeyring && !members.contains { $0.id == member }
  }
}
