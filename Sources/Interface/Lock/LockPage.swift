package import Canvas
package import Domain

/// The locked door: it knows how many characters are typed and never which, and of the reserve the
/// name and those who can open it.
package struct LockPage: Equatable, Sendable {
  /// What brought it about.
  package enum Occasion: Sendable {
    case opening
    case locked
    /// Whoever wants another passphrase types the one before.
    case changing
  }

  /// What is to be done about a key.
  package enum Outcome: KeyOutcome, Equatable, Sendable {
    case none
    case type(String)
    case erase
    case clear
    /// As the member that is asked.
    case open
    /// They have typed nothing yet.
    case change
    case quit
  }

  enum Phase: Equatable, Sendable {
    case typing
    /// The passphrase is being stretched, or the files read.
    case opening
    /// Keys are not taken for so many seconds.
    case pausing(Int)
  }

  enum Complaint: Equatable, Sendable {
    case nothing
    case empty
    /// Of the sheet's code, which is no wrong try: what is typed stays.
    case short
    case wrong
    case told(String)
  }

  static let codeLength = 32

  let occasion: Occasion
  private(set) var reserve: String
  private(set) var members: [LockMember]
  /// Of the office, for whoever has no other way in.
  private(set) var contact: String?
  /// Nobody as long as the files are not read.
  package private(set) var asked: LockMember?
  var choice: MemberChoice?
  private(set) var typed = 0
  private(set) var phase = Phase.opening
  private(set) var remark = Complaint.nothing
  /// Whose keys were changed while something of theirs waited under the ones before.
  private(set) var closedDraft: MemberID?

  package init(_ occasion: Occasion) {
    self.occasion = occasion
    (reserve, members) = ("", [])
  }

  /// The recovery sheet comes last: it is for the day when nothing else helps.
  package mutating func show(
    reserve: String, members: [LockMember], asking member: MemberID?, contact: String? = nil
  ) {
    (self.reserve, self.contact) = (reserve, contact)
    self.members = members.filter { !$0.isRecovery } + members.filter(\.isRecovery)
    asked = members.first { $0.id == member } ?? self.members.first
    phase = .typing
  }

  package var isPausing: Bool { if case .pausing = phase { true } else { false } }

  package mutating func note(typed count: Int) { typed = count }
  package mutating func note(closedDraftOf member: MemberID?) { closedDraft = member }

  package mutating func begin() {
    phase = .opening
    remark = .nothing
  }

  package mutating func refuse(pause seconds: Int) {
    remark = .wrong
    typed = 0
    wait(seconds)
  }

  /// With none left, keys are taken again.
  package mutating func wait(_ seconds: Int) { phase = seconds > 0 ? .pausing(seconds) : .typing }

  package mutating func tell(_ sentence: String) {
    remark = .told(sentence)
    phase = .typing
  }

  /// Where there is something to type and no pause.
  mutating func take(_ outcome: Outcome) -> Outcome {
    guard phase == .typing, choice == nil, asked?.isProtected == true else { return .none }
    remark = .nothing
    return outcome
  }

  mutating func confirm() -> Outcome {
    guard phase == .typing, let asked else { return .none }
    guard typed > 0 || !asked.isProtected else {
      remark = .empty
      return .none
    }
    guard typed >= Self.codeLength || !asked.isRecovery else {
      remark = .short
      return .none
    }
    return .open
  }

  mutating func openChoice() {
    if phase != .opening { choice = MemberChoice(members, selected: asked?.id) }
  }

  mutating func change() -> Outcome {
    asked = choice?.member ?? asked
    choice = nil
    typed = 0
    if !isPausing { remark = .nothing }
    return .change
  }
}

extension LockPage: Door {
  package var place: DoorPart { choice == nil ? .fields : .choice }

  package mutating func type(_ input: Input) -> Outcome {
    switch input {
    case .key(.character(let character)): type(String(character))
    case .key(.backspace): take(.erase)
    case .paste(let text): type(text)
    case .key, .click, .wheel, .resize, .roundTrip, .readable, .deadline, .closed: .none
    }
  }

  private mutating func type(_ text: String) -> Outcome {
    let wanted = asked?.isRecovery == true ? text.filter { $0.isLetter || $0.isNumber } : text
    let kept = wanted.filter { !$0.isNewline }
    return kept.isEmpty ? .none : take(.type(kept))
  }
}
