import Canvas
package import Domain

/// A form: what it is for, its fields, and what has been typed.
///
/// A value like any other page: keys change it through `take`, and what it asks for comes back as
/// an `Outcome`. The registry is never kept, so that what another process records shows at once.
package struct Form: Equatable, Sendable {
  package let purpose: Purpose
  /// How wide the form is drawn; lines of a long text depend on it, and with them ↑ and ↓.
  package var columns: Int
  /// How members are called on screen, and who fills the form in.
  let colleagues: Colleagues
  /// What the member may do.
  let role: Domain.Role
  /// Whether it is drawn without boxes and marks, for screen readers and braille displays.
  let isLinear: Bool
  /// Lines in plain words above the first field.
  let notes: [FormNote]
  var fields: [FormField]
  /// The place of the field in focus; 0 when the form has none.
  var focus = 0
  /// A calendar or a list to tick, above the fields; it takes every key while open.
  var layer: FormLayer?
  /// The codes behind the lines of the picker that was last asked for.
  var offered: [String] = []
  /// A file that looks as if it were about the same person, to be shown and decided by a human.
  var lookalike: CandidateID?
  /// The record of the last move that whoever fills in a move knows of; others may have made one
  /// since.
  package internal(set) var seen: Int?
  /// Why the last command was refused, where no field can be blamed for it.
  var refusal: Refusal?

  /// What came of a key.
  package enum Outcome: Equatable, Sendable {
    /// The form has dealt with it.
    case none
    /// Everything typed can be read: this is what is to be recorded.
    case save(Command)
    /// The user leaves, and nothing typed would be lost.
    case leave
    /// The user leaves, and what was typed would be lost.
    case askToLeave
    /// The field offers a list; `choose` takes the answer.
    case pick(Picker)
    /// The key is not the form's.
    case ignored
  }
}

extension Form {
  /// The form for a purpose, filled in with what is known; nil when what it is about no longer
  /// exists.
  package init?(_ purpose: Purpose, registry: Registry, seat: FormSeat) {
    let start = FormStart(
      purpose: purpose, registry: registry, today: seat.today, actor: seat.actor,
      wording: seat.wording, memberNames: seat.memberNames)
    guard let fields = start.fields() else { return nil }
    self.purpose = purpose
    self.fields = fields
    notes = start.notes()
    columns = seat.columns
    isLinear = seat.isLinear
    role = seat.actor.role
    colleagues = seat.colleagues
    seen = purpose.movedIntroduction.flatMap { registry.introductions[$0]?.lastMove }
    focus = shownFields.first ?? 0
  }

  /// Whether something was typed that leaving would lose.
  package var isDirty: Bool { fields.contains(where: \.isChanged) }

  /// The places of the fields that can be filled in now.
  var shownFields: [Int] { fields.indices.filter { isShown(fields[$0]) && !fields[$0].isFixed } }

  /// Whether a field has a place on screen: some depend on the answer to another.
  func isShown(_ field: FormField) -> Bool {
    guard let condition = field.condition else { return true }
    return self[condition.field]?.code == condition.code
  }

  /// The first field of that name, shown or not.
  subscript(_ name: Field) -> FormField? { fields.first { $0.name == name && $0.number == 0 } }

  /// The field in focus; nil in a form without fields.
  var focused: FormField? { shownFields.contains(focus) ? fields[focus] : nil }
}
