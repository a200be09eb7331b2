import Domain

/// Why a field cannot be saved as it stands.
enum FieldProblem: Equatable, Sendable {
  case missing
  case date(DateRefusal)
  case email
  case phone
  case enterpriseNumber
  case basin
  /// No file names that basin yet; these are written like it.
  case newBasin(String, near: [Basin])
  case fte
  case number(ClosedRange<Int>)
  /// Cents.
  case amount(ClosedRange<Int>)
  case hours
  case time
  /// Not the number of this file.
  case wrongNumber(EntityID)
  /// How many characters there are, and how many the field takes.
  case tooLong(Int, limit: Int)
  /// The field chooses from a list that is empty for now.
  case nothingToChoose
  /// A rule of the domain says no.
  case refused(Refusal)
}
