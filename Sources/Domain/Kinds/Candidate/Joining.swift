/// Of two files of one person, this one joins the other: both histories are kept, and stay those of
/// their files, so that they can be parted again; French: *réunir deux fiches*.
public struct Joining: KindAct {
  /// The file that stays.
  public var into: CandidateID?

  public init() {}
  public init(into: CandidateID) { self.into = into }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.id("into", &into)
  }

  public typealias Number = CandidateID
  public var anyAct: AnyAct { .joining(self) }
  public static func isPossible(in state: CandidateState) -> Bool { state != .erased }

  public static let fields: FieldRules<Joining> = [.reference(.joinedTo, \.into).required]
}

/// A file that joined another one, as it stood then.
public struct JoinedFile: Equatable, Sendable {
  public internal(set) var file: Candidate
  public let into: CandidateID
}

extension Candidate {
  /// What the other file says is of the same person; nothing is taken twice.
  mutating func take(_ other: Candidate) {
    for file in [other.id: other.card].merging(other.joined, uniquingKeysWith: { own, _ in own }) {
      joined[file.key] = file.value
    }
    consents = (consents + other.consents).inOrder(of: \.number)
    notes = (notes + other.notes).inOrder(of: \.number)
    attendances.merge(other.attendances) { own, _ in own }
    requests = (requests + other.requests.map { $0.of(id) }).inOrder(of: \.number)
    settleConsent()
  }

  /// What was recorded last holds; of several files what was said last, whichever was typed first.
  mutating func settleConsent() {
    let last =
      joined.isEmpty
      ? consents.last
      : consents.max {
        ($0.consent.on?.number ?? 0, $0.number) < ($1.consent.on?.number ?? 0, $1.number)
      }
    consent = last.flatMap { $0.isWithdrawal ? nil : $0.consent }
  }
}

extension RightsRequest {
  fileprivate func of(_ id: CandidateID) -> RightsRequest {
    var request = RightsRequest(number: number, candidate: id, card: card)
    (request.delay, request.answer) = (delay, answer)
    return request
  }
}

extension Array {
  /// Each number once.
  fileprivate func inOrder(of number: (Element) -> Int) -> [Element] {
    var known: Set<Int> = []
    return filter { known.insert(number($0)).inserted }.sorted { number($0) < number($1) }
  }
}
