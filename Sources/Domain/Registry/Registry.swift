/// Everything that the journal says as of its last applied event; it changes only through `apply`.
public struct Registry: Sendable {
  public internal(set) var name = ""
  /// How the office is reached; nil where nobody has said.
  public internal(set) var contact: String?
  public internal(set) var candidates: [CandidateID: Candidate] = [:]
  public internal(set) var organisations: [OrganisationID: Organisation] = [:]
  public internal(set) var needs: [NeedID: Need] = [:]
  public internal(set) var programmes: [ProgrammeID: Programme] = [:]
  public internal(set) var pathways: [PathwayID: Pathway] = [:]
  public internal(set) var introductions: [IntroductionID: Introduction] = [:]
  public internal(set) var meetings: [MeetingID: Meeting] = [:]
  /// Begun, finished or not.
  public internal(set) var erased: Set<CandidateID> = []
  /// Begun, and the keys not yet destroyed.
  public internal(set) var unfinishedErasures: Set<CandidateID> = []
  /// Destroyed after a rectification.
  public internal(set) var forgottenKeys: Set<String> = []
  /// Also those who were removed.
  public internal(set) var roster: [MemberID: RosterMember] = [:]
  /// As far as they can be read; also of those who were removed: what they did stays theirs.
  public internal(set) var memberNames: [MemberID: String] = [:]
  /// Also those who were removed.
  public internal(set) var coordinators: [MemberID: OrganisationID] = [:]
  /// Their registration was undone: they are in no list, and wait for it to be done again, or for
  /// somebody to erase them.
  public internal(set) var retracted: Set<CandidateID> = []
  /// They joined another one and are in no list; what is said of them is said of that one.
  public internal(set) var joined: [CandidateID: JoinedFile] = [:]
  public internal(set) var rules = RuleBook()
  var agenda = Agenda()
  /// The latest last; whether they hold is the storage's to tell.
  public internal(set) var seals: [StampedSeal] = []
  /// Without effect and due, by number.
  public internal(set) var barred: [Int: BarredRecord] = [:]
  /// Also those set aside.
  public internal(set) var barredEver = 0
  /// As of the last erasure: an older keyring was put back from a copy.
  public internal(set) var erasureEpoch = 0
  public internal(set) var entries: [Entry] = []
  var references = References()
  /// Of work, the latest last.
  var latestDays: [Day] = []
  /// The last place in `entries`, by entity; each entry knows the one before it.
  var history: [EntityID: Int] = [:]

  /// How often it was read from its beginning: with other keys, the same records say more or less.
  public internal(set) var reading = 0

  public init() {}

  /// To be read from its beginning.
  public mutating func beginAnew() {
    let before = reading
    self = Registry()
    reading = before + 1
  }

  /// A new number means that something changed, in the same reading.
  public var revision: Int { entries.count + withheld + barredEver }
  /// Left out of what an organisation is shown.
  var withheld = 0

  public func freshID(
    of kind: EntityKind, using generator: inout some RandomNumberGenerator
  ) -> EntityID {
    while true {
      let id = EntityID(drawing: kind, using: &generator)
      if history[id] == nil { return id }
    }
  }

  public func freshID<ID: TypedID>(
    _ type: ID.Type = ID.self, using generator: inout some RandomNumberGenerator
  ) -> ID {
    ID(trusting: freshID(of: ID.kind, using: &generator))
  }

  /// The oldest first.
  public func entries(of id: EntityID) -> [Entry] { places(of: id).map { entries[$0] } }

  func places(of id: EntityID) -> [Int] {
    var places: [Int] = []
    var place = history[id] ?? -1
    while place >= 0 {
      places.append(place)
      place = Int(entries[place].previous)
    }
    return places.reversed()
  }

  /// The place of its first entry among all, smaller the earlier; -1 without one.
  public func birth(of id: EntityID) -> Int {
    var birth = -1
    var place = history[id] ?? -1
    while place >= 0 { (birth, place) = (place, Int(entries[place].previous)) }
    return birth
  }

  /// Unless it was not one of the domain's events.
  public func entry(number: Int) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].stamp.number < number { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].stamp.number == number ? entries[low] : nil
  }
}

extension Candidate: Entity {
  public static func all(in registry: Registry) -> [CandidateID: Candidate] { registry.candidates }
}

extension Organisation: Entity {
  public static func all(in registry: Registry) -> [OrganisationID: Organisation] {
    registry.organisations
  }
}

extension Need: Entity {
  public static func all(in registry: Registry) -> [NeedID: Need] { registry.needs }
}

extension Programme: Entity {
  public static func all(in registry: Registry) -> [ProgrammeID: Programme] { registry.programmes }
}

extension Pathway: Entity {
  public static func all(in registry: Registry) -> [PathwayID: Pathway] { registry.pathways }
}

extension Introduction: Entity {
  public static func all(in registry: Registry) -> [IntroductionID: Introduction] {
    registry.introductions
  }
}

extension Meeting: Entity {
  public static func all(in registry: Registry) -> [MeetingID: Meeting] { registry.meetings }
}
