import Domain

/// Why a field cannot be saved as it stands.
enum FieldProblem: Equatable, Sendable {
  case missing
  case date(DateRefusal)
  case email
  case phone
  case enterpriseNumber
  case basin
  /// No file names it yet; these are written like it; saving once more makes it where it was asked
  /// about on saving.
  case newBasin(String, near: [Basin], isAsked: Bool)
  case fte
  case number(ClosedRange<Int>)
  /// In cents.
  case amount(ClosedRange<Int>)
  case hours
  case time
  case wrongNumber(EntityID)
  case tooLong(Int, limit: Int)
  /// So many characters were typed or pasted after those that it took.
  case cut(Int, after: Int)
  case nothingToChoose
  /// Somebody else has changed it since the form was opened, to that, as it is shown; saving again
  /// means it.
  case changedElsewhere(String, record: Int)
  case refused(Refusal)
}
