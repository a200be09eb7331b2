import Canvas
package import Domain

/// Keys change it through `take`, and what it asks for comes back as an `Outcome`; the registry is
/// never kept, so that what another process records shows at once.
package struct Form: Equatable, Sendable {
  package let purpose: Purpose
  /// Lines of a long text depend on it, and with them ↑ and ↓.
  package var columns: Int
  /// Of the form, without the lines around it.
  package var rows = 22
  let colleagues: Colleagues
  let role: Domain.Role
  /// Without boxes and marks, for screen readers and braille displays.
  let isLinear: Bool
  let notes: [FormNote]
  var fields: [FormField]
  /// 0 when the form has none.
  var focus = 0 { didSet { (typesOver, spelled, lookedDown) = (true, "", 0) } }
  /// By how many lines, to what stands below the last field.
  private(set) var lookedDown = 0
  /// Of a line of a closed list, since the last pause.
  var spelled = ""
  /// Nothing was typed since the field was entered or filled in: a name that it offers whole gives
  /// way to the first letter.
  var typesOver = true
  var layer: FormLayer?
  /// Behind the lines of the picker that was last asked for.
  var offered: [String] = []
  /// It looks like the same person's: shown, and decided by a human.
  var lookalike: CandidateID?
  /// Known to whoever fills in a move; others may have made one since.
  package internal(set) var seen: Int?
  /// Where no field can be blamed for it.
  var refusal: Refusal?

  /// What came of a key.
  package enum Outcome: Equatable, Sendable {
    case none
    /// Everything typed can be read.
    case save(Command)
    /// Nothing typed would be lost.
    case leave
    /// What was typed would be lost.
    case askToLeave
    /// `choose` takes the answer.
    case pick(Picker)
    case ignored
  }
}

extension Form {
  /// Nil when what it is about no longer exists.
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

  var subject: EntityID { purpose.subject }
  package var isDirty: Bool { fields.contains(where: \.isChanged) }

  /// By place, those that can be filled in now.
  var shownFields: [Int] { fields.indices.filter { isShown(fields[$0]) && !fields[$0].isFixed } }

  /// Some depend on the answer to another.
  func isShown(_ field: FormField) -> Bool {
    guard let condition = field.condition else { return true }
    return self[condition.field]?.code == condition.code
  }

  /// Shown or not.
  subscript(_ name: Field) -> FormField? { fields.first { $0.name == name && $0.number == 0 } }

  var focused: FormField? { shownFields.contains(focus) ? fields[focus] : nil }
}

extension Form {
  /// As far as there is something to be seen.
  mutating func look(by distance: Int, in setting: FormSetting) {
    let before = lookedDown
    lookedDown = 0
    let layout = FormLayout(
      self, registry: setting.registry, wording: setting.wording, columns: columns, rows: rows)
    let most = max(0, layout.lines.count - rows - layout.top)
    lookedDown = max(0, min(most, before + distance))
  }
}
