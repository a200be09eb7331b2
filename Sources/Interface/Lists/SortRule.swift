/// By what stands in a file, by date, by alphabet or by lot, as the screen always says: never by
/// anything that would weigh one person against another; the raw values are kept in session files.
package enum SortRule: String, CaseIterable, Sendable {
  case name
  case basin
  case registered
  case organisation
  case opened
  case programme
  case begun
  case moved
  case lot
  case proposed
  case day
  case answer
  case kind
  case subject
  case role
  case planned
  case number

  /// The usual one first.
  static let shortlist: [SortRule] = [.lot, .name, .proposed]
}
