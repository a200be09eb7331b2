package import Canvas
package import Domain

/// A screen that somebody sits at: pages above one another, lists and questions above the pages,
/// and one table that says what every key does.
///
/// The desk is one, a coordinator's review another. What any such screen does stands once, in
/// extensions of this protocol; each gives its pages, its table and the answers below.
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
  /// The records of this session that can still be undone, the latest last.
  var undoable: [Undoable] { get set }
  /// Whether events can be recorded; if not, why not is said by a notice.
  var isReadOnly: Bool { get set }
  var formSeat: FormSeat { get }
  /// What was typed and not saved, if anything was.
  var draft: FormDraft? { get }
  /// Whether the screen still has to catch up with a walk through a list.
  var isWalking: Bool { get }

  /// Where the keys go while no layer takes them.
  var ground: Place { get }
  /// What the next command would be about.
  func subject(_ registry: Registry) -> EntityID?
  /// Whether a row is selected, be it of an entity or of anything else that can be opened.
  func hasRow(_ registry: Registry) -> Bool
  /// Whether more than one row is ticked, so that commands are about those and not the selection.
  var hasSeveralTicked: Bool { get }
  /// Why nothing is recorded any more of what is selected, whatever it would be.
  func closure(of id: EntityID, _ registry: Registry) -> String?

  /// Opens a form as an earlier session left it; false when what it was about is gone.
  mutating func restore(_ draft: FormDraft, _ registry: Registry) -> Bool
  /// Takes one occurrence in and says what is to be done about it: the only way to change it.
  mutating func update(_ occurrence: Occurrence, _ registry: Registry) -> Effect
  func frame(_ registry: Registry, theme: Theme) -> Frame

  mutating func openHelp()
  mutating func resized(_ registry: Registry)
  mutating func turn(to moment: WallTime, _ registry: Registry)
  mutating func registryChanged(_ registry: Registry)
  /// Moves the selection of whatever lies on top.
  mutating func move(_ walk: Walk, _ registry: Registry)
  mutating func clickPage(_ position: Position, _ registry: Registry) -> Effect
  /// Leaves the page on top, or what lies on it; never the program.
  mutating func goBack(_ registry: Registry)
  mutating func save(_ command: Command, _ registry: Registry) -> Effect
  /// Leaves the form on top, which holds text or does not.
  mutating func leaveForm(losing isDirty: Bool, _ registry: Registry)
  /// Takes what was picked from a list of this screen's own.
  mutating func take(_ choice: Picker.Choice, _ registry: Registry)
  /// Takes a yes to a question of this screen's own.
  mutating func take(_ consequence: Question.Consequence, _ registry: Registry) -> Effect
  mutating func take(_ answers: [Reply], _ registry: Registry)
  mutating func typeInFilter(_ input: Input, _ registry: Registry)
}

/// A full page of a screen.
package protocol ShellPage: Equatable, Sendable {
  static func form(_ form: Form) -> Self
  var form: Form? { get }
  /// Whether something was written on it that leaving would lose.
  var holdsText: Bool { get }
}

extension ShellPage {
  package var holdsText: Bool { form?.isDirty ?? false }
}

extension Shell {
  package var wording: Wording { Wording(preferences.language) }

  /// Where the keys go now.
  package var place: Place {
    switch layers.last {
    case .picker: .picker
    case .question: .question
    case nil: ground
    }
  }

  /// Whether a page holds something that leaving it would lose.
  var holdsText: Bool { pages.contains(where: \.holdsText) }

  /// Most screens are drawn anew as they are.
  package mutating func resized(_ registry: Registry) {}
  package mutating func take(_ choice: Picker.Choice, _ registry: Registry) {}
  package mutating func take(_ consequence: Question.Consequence, _ registry: Registry) -> Effect {
    .none
  }
  package mutating func typeInFilter(_ input: Input, _ registry: Registry) {}
  package var hasSeveralTicked: Bool { false }
  package var isWalking: Bool { false }
  package func closure(of id: EntityID, _ registry: Registry) -> String? { nil }
}
