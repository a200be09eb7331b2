/// Where the keys go: what lies on top decides what they mean.
package enum Place: Int, CaseIterable, Sendable {
  case desk
  /// The filter of a list is being typed.
  case filter
  /// Everything about one entity.
  case dossier
  case shortlist
  /// The people to be ticked for a shortlist.
  case composition
  case list
  case text
  case form
  case picker
  case question

  /// The places where letters act; elsewhere they are typed.
  static let withLetters: [Place] = [
    .desk, .dossier, .shortlist, .composition, .list, .text,
  ]
}
