/// What an organisation asks for, in its own words; French: *besoin*.
public struct NeedCard: DescribedCard {
  public var organisation: OrganisationID?
  public var title: String?
  public var family: ProfileFamily?
  public var description: String?
  /// Against which every rationale is written.
  public var criteria: String?
  public var fte: Fte?
  public var contract: ContractKind?
  public var funding: [Funding] = []
  public var start: Day?
  public var place: String?
  /// Until then the organisation takes introductions.
  public var deadline: Day?
  /// 1 when absent.
  public var places: Int?
  /// Where it was opened before it was recorded: only a file says so.
  public var openedOn: Day?

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.id("organisation", &organisation)
    try coder.text("title", &title)
    try coder.code("family", &family)
    try coder.text("description", &description)
    try coder.text("criteria", &criteria)
    try coder.fte("fte", &fte)
    try coder.contract("contract", &contract, funding: &funding)
    try coder.day("start", &start, .near)
    try coder.text("place", &place)
    try coder.day("deadline", &deadline, .near)
    try coder.number("places", &places)
    try coder.day("opened-on", &openedOn, .past)
  }

  public typealias Number = NeedID
  public var anyCard: AnyCard { .need(self) }
  public static var blank: NeedCard {
    var card = NeedCard()
    card.places = 1
    return card
  }
  public func owner(of id: EntityID) -> EntityID? { organisation?.entity }

  public static let fields: FieldRules<NeedCard> = [
    .reference(.organisation, \.organisation).required.fixed,
    .line(.title, \.title).required,
    .code(.family, \.family),
    .code(.contract, \.contract),
    .codes(.funding, \.funding),
    .fte(.fte, \.fte, most: 9_900),
    .day(.start, \.start),
    .number(.places, \.places, 1...99),
    .line(.place, \.place),
    .day(.deadline, \.deadline),
    .page(.description, \.description).grouped,
    .page(.criteria, \.criteria).grouped,
  ]
}
