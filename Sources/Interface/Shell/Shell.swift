package import Canvas
package import Domain

/// A screen that somebody sits at (the desk, a review): pages above one another, lists and
/// questions above the pages, and one table that says what every key does; what any such screen
/// does stands once, in extensions of this protocol.
package protocol Shell: Keyed where Part == Place, World == Registry, Outcome == Effect {
  associatedtype Page: ShellPage
  static var index: KeyIndex<Self> { get }

  var size: Size { get set }
  var moment: WallTime { get set }
  var actor: Actor { get }
  var preferences: Preferences { get set }
  var pages: [Page] { get set }
  var layers: [Layer] { get set }
  var notices: Notices { get set }
  var history: UndoHistory { get set }
  /// If not, why not is said by a notice.
  var isReadOnly: Bool { get set }
  /// What would have taken words was refused: until a pause their letters go nowhere rather than
  /// act as keys.
  var isTypingInVain: Bool { get set }
  /// Whoever sits here included.
  var names: [MemberID: String] { get }
  var draft: FormDraft? { get }
  /// The screen still has to catch up with a walk through a list.
  var isWalking: Bool { get }
  /// There is more to be made ready, a little at each rest, so that no key waits for it.
  var isUnprepared: Bool { get }

  /// While no layer takes them.
  var ground: Place { get }
  func subject(_ registry: Registry) -> EntityID?
  /// Of an entity or of anything else that can be opened.
  func hasRow(_ registry: Registry) -> Bool
  /// Of a record that has no effect as yet.
  func hasBarredRow(_ registry: Registry) -> Bool
  /// Of somebody whose registration was undone.
  func hasRetractedRow(_ registry: Registry) -> Bool
  mutating func typeInLine(_ input: Input, _ registry: Registry)
  func hasDueRow(_ registry: Registry) -> Bool
  /// Commands are about those then.
  var hasSeveralTicked: Bool { get }
  /// Of what is selected, or of all that is ticked.
  func kinds(_ registry: Registry) -> Set<EntityKind>
  /// Nothing is recorded any more of what is selected.
  func closure(of id: EntityID, _ registry: Registry) -> String?
  /// Itself, or what it belongs to.
  func isInSight(_ id: EntityID, _ registry: Registry) -> Bool
  func reading(_ registry: Registry) -> Reading

  /// False when what it was about is gone.
  mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool
  /// The only way to change it.
  mutating func update(_ occurrence: Occurrence, _ registry: Registry) -> Effect
  /// A pure function of what is known; everything is drawn each time, and the terminal sends only
  /// what differs.
  func view(_ registry: Registry, theme: Theme) -> Frame

  mutating func openHelp()
  mutating func resized(_ registry: Registry)
  mutating func turn(to moment: WallTime, _ registry: Registry)
  mutating func registryChanged(_ registry: Registry)
  mutating func move(_ walk: Walk, _ registry: Registry)
  /// On the selected row it opens it.
  mutating func clickPage(_ position: Position, _ registry: Registry) -> Effect
  /// Never the program.
  mutating func goBack(_ registry: Registry)
  mutating func save(_ command: Command, _ registry: Registry) -> Effect
  mutating func leaveForm(losing isDirty: Bool, _ registry: Registry)
  mutating func take(_ choice: Picker.Choice, _ registry: Registry) -> Effect
  mutating func take(_ consequence: Question.Consequence, _ registry: Registry) -> Effect
  mutating func take(_ answers: [Reply], _ registry: Registry)
  mutating func take(_ reply: ImportReply, _ registry: Registry)
  mutating func typeInFilter(_ input: Input, _ registry: Registry)
}

/// A full page of a screen.
package protocol ShellPage: Equatable, Sendable {
  static func form(_ form: Form) -> Self
  var form: Form? { get }
  var holdsText: Bool { get }
}

extension ShellPage {
  package var holdsText: Bool { form?.isDirty ?? false }
}

extension Shell {
  package var wording: Wording { Wording(preferences.language) }

  package var place: Place {
    switch layers.last {
    case .picker: .picker
    case .question: .question
    case nil: ground
    }
  }

  package var formSeat: FormSeat {
    FormSeat(
      actor: actor, memberNames: names, today: moment.today, wording: wording,
      columns: size.columns, isLinear: preferences.isLinear, minutesAhead: moment.minutesAhead)
  }

  package var colleagues: Colleagues { formSeat.colleagues }
  var holdsText: Bool { pages.contains(where: \.holdsText) }

  /// What is selected, if it is of that kind.
  func selected<Item: Entity>(_ registry: Registry) -> Item? {
    subject(registry).flatMap { Item.ID($0) }.flatMap { registry[$0] }
  }

  /// Letters mean something else after a pause.
  package var awaitsPause: Bool { isTypingInVain || pages.last?.form?.spelled.isEmpty == false }

  package mutating func resized(_ registry: Registry) {}
  package mutating func take(_ choice: Picker.Choice, _ registry: Registry) -> Effect { .none }
  package mutating func take(_ consequence: Question.Consequence, _ registry: Registry) -> Effect {
    .none
  }
  package mutating func take(_ reply: ImportReply, _ registry: Registry) {}
  package mutating func typeInFilter(_ input: Input, _ registry: Registry) {}
  package var hasSeveralTicked: Bool { false }
  package func kinds(_ registry: Registry) -> Set<EntityKind> {
    Set([subject(registry)?.kind].compactMap(\.self))
  }
  package var isWalking: Bool { false }
  package var isUnprepared: Bool { false }
  package func closure(of id: EntityID, _ registry: Registry) -> String? { nil }
}
