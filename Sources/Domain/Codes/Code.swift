/// A value of a closed list, with the list that it belongs to.
///
/// An export or a screen that holds one knows how it is called, and cannot take the state of a
/// pathway for that of an introduction.
public struct Code: Hashable, Sendable {
  public let list: CodeList
  /// The frozen code on disk.
  public let stored: String

  public init(_ value: some Coded) {
    list = type(of: value).list
    stored = value.rawValue
  }

  /// Takes a code of that list, or nothing.
  public init?(_ stored: String, in list: CodeList) {
    guard list.codes.contains(stored) else { return nil }
    self.list = list
    self.stored = stored
  }

  /// A list has few codes of one length; to hash them whole takes twice as long.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(list)
    hasher.combine(stored.utf8.count)
  }

  public func value<Value: Coded>(as type: Value.Type = Value.self) -> Value? {
    list == Value.list ? Value(rawValue: stored) : nil
  }
}

/// A closed list whose values have frozen codes.
public protocol Coded: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var list: CodeList { get }
  /// Values that are read where they were written, and offered no more.
  static var withdrawn: Set<Self> { get }
}

extension Coded {
  public static var withdrawn: Set<Self> { [] }
}

/// Every closed list that a field may take its value from.
public enum CodeList: CaseIterable, Sendable {
  case family, contract, funding, jointCommittee, situation, channel, organisationKind, circle,
    audience, organisationReason
  case candidateReason, needReason, pathwayReason, side, shownField, requestKind, requestOutcome
  case erasureReason, figure, memberRole

  /// The codes that it offers, in the order of the list.
  public var offered: [String] { known.filter(\.isOffered).map(\.code) }

  /// Every code that it has or had, in the order of the list.
  public var codes: [String] { known.map(\.code) }

  private var known: [(code: String, isOffered: Bool)] {
    switch self {
    case .family: Self.codes(ProfileFamily.self)
    case .contract: Self.codes(ContractKind.self)
    case .funding: Self.codes(Funding.self)
    case .jointCommittee: Self.codes(JointCommittee.self)
    case .situation: Self.codes(Situation.self)
    case .channel: Self.codes(Channel.self)
    case .organisationKind: Self.codes(OrganisationKind.self)
    case .circle: Self.codes(Circle.self)
    case .audience: Self.codes(Audience.self)
    case .organisationReason: Self.codes(OrganisationReason.self)
    case .candidateReason: Self.codes(CandidateReason.self)
    case .needReason: Self.codes(NeedReason.self)
    case .pathwayReason: Self.codes(PathwayReason.self)
    case .side: Self.codes(Side.self)
    case .shownField: Self.codes(ShownField.self)
    case .requestKind: Self.codes(RequestKind.self)
    case .requestOutcome: Self.codes(RequestOutcome.self)
    case .erasureReason: Self.codes(ErasureReason.self)
    case .figure: Self.codes(RuleFigure.self)
    case .memberRole: Self.codes(MemberRole.self)
    }
  }

  private static func codes<Value: Coded>(
    _ type: Value.Type
  ) -> [(code: String, isOffered: Bool)] {
    type.allCases.map { ($0.rawValue, !type.withdrawn.contains($0)) }
  }
}

extension ProfileFamily: Coded { public static let list = CodeList.family }
extension ContractKind: Coded {
  public static let list = CodeList.contract
  public static let withdrawn: Set<ContractKind> = [.volunteering, .trialCollaboration]
}
extension Funding: Coded { public static let list = CodeList.funding }
extension JointCommittee: Coded { public static let list = CodeList.jointCommittee }
extension Situation: Coded { public static let list = CodeList.situation }
extension Channel: Coded { public static let list = CodeList.channel }
extension OrganisationKind: Coded { public static let list = CodeList.organisationKind }
extension Circle: Coded { public static let list = CodeList.circle }
extension Audience: Coded { public static let list = CodeList.audience }
extension OrganisationReason: Coded { public static let list = CodeList.organisationReason }
extension CandidateReason: Coded { public static let list = CodeList.candidateReason }
extension NeedReason: Coded { public static let list = CodeList.needReason }
extension PathwayReason: Coded { public static let list = CodeList.pathwayReason }
extension Side: Coded { public static let list = CodeList.side }
extension ShownField: Coded { public static let list = CodeList.shownField }
extension RequestKind: Coded { public static let list = CodeList.requestKind }
extension RequestOutcome: Coded { public static let list = CodeList.requestOutcome }
extension ErasureReason: Coded { public static let list = CodeList.erasureReason }
extension MemberRole: Coded { public static let list = CodeList.memberRole }
