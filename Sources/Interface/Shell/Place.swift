/// What lies on top decides what keys mean.
package enum Place: Int, CaseIterable, Sendable {
  case desk
  case filter
  case dossier
  case shortlist
  /// What was planned and done of a pathway.
  case gantt
  case composition
  case list
  /// Who is at a meeting.
  case session
  /// A row of it is being typed.
  case line
  case text
  case incoming
  case form
  case picker
  case question

  /// Elsewhere they are typed.
  static let withLetters: [Place] = [
    .desk, .dossier, .shortlist, .gantt, .composition, .list, .session, .text, .incoming,
  ]
}
