/// Everything that the journal says, as of its last applied event.
///
/// A value: it changes only through `apply`, live and on replay, so that the same journal always
/// makes the same registry.
public struct Registry: Sendable {
  public internal(set) var name = ""
  public internal(set) var candidates: [CandidateID: Candidate] = [:]
  public internal(set) var organisations: [OrganisationID: Organisation] = [:]
  public internal(set) var needs: [NeedID: Need] = [:]
  public internal(set) var programmes: [ProgrammeID: Programme] = [:]
  public internal(set) var pathways: [PathwayID: Pathway] = [:]
  public internal(set) var introductions: [IntroductionID: Introduction] = [:]
  public internal(set) var meetings: [MeetingID: Meeting] = [:]
  /// The people whose erasure was begun, finished or not.
  public internal(set) var erased: Set<CandidateID> = []
  /// The people whose erasure was begun and whose keys are not yet destroyed.
  public internal(set) var unfinishedErasures: Set<CandidateID> = []
  /// The keys of earlier cards that were destroyed after a rectification.
  public internal(set) var forgottenKeys: Set<String> = []
  /// How members were called whom the keyring may no longer name, since what they did stays theirs.
  public internal(set) var memberNames: [MemberID: String] = [:]
  /// The organisation that each coordinator speaks for, whom the keyring may no longer know.
  public internal(set) var coordinators: [MemberID: OrganisationID] = [:]
  /// The people whose registration was undone: they were never meant to be there.
  public internal(set) var retracted: Set<CandidateID> = []
  /// The figures of the rules: the shipped ones and those that the reserve has set.
  public internal(set) var rules = RuleBook()
  /// The keyring's epoch as of the last erasure: an older keyring was put back from a copy.
  public internal(set) var erasureEpoch = 0
  /// Every event, in the order of the journal.
  public internal(set) var entries: [Entry] = []
  var references = References()
  /// The place in `entries` of the last one about each entity; each entry knows the one before it.
  var history: [EntityID: Int] = [:]

  public init() {}

  /// How many events have been applied; a new number means that something changed.
  public var revision: Int { entries.count + withheld }
  /// How many events are left out of what an organisation is shown.
  var withheld = 0

  /// Draws a number that is not yet taken.
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

  /// The entries of one entity, the oldest first.
  public func entries(of id: EntityID) -> [Entry] { places(of: id).map { entries[$0] } }

  /// Places in `entries` of those about one entity, the oldest first.
  func places(of id: EntityID) -> [Int] {
    var places: [Int] = []
    var place = history[id] ?? -1
    while place >= 0 {
      places.append(place)
      place = Int(entries[place].previous)
    }
    return places.reversed()
  }

  /// The entry of a record, unless it was not one of the domain's events.
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

extension EntityKind {
  /// What the entities of the kind are.
  public var type: any Entity.Type {
    switch self {
    case .candidate: Candidate.self
    case .organisation: Organisation.self
    case .need: Need.self
    case .programme: Programme.self
    case .pathway: Pathway.self
    case .introduction: Introduction.self
    case .meeting: Meeting.self
    }
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
