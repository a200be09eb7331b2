internal import Domain

/// One time that somebody of an organisation looked at what was shown of a person.
///
/// An access request asks who has seen the data (RGPD, art. 15(1)(c)): every time is told, with who
/// and when.
struct Visit {
  let introduction: Introduction
  let consultation: Consultation

  /// Every time that an introduction was looked at, the oldest first.
  static func all(of introduction: Introduction) -> [Visit] {
    introduction.consultations.map { Visit(introduction: introduction, consultation: $0) }
  }
}

extension Visit: TableRow {
  static func describe(_ columns: inout Columns<Visit>) {
    columns.addOrganisation(\.introduction)
    columns.add("member") { .member($0.consultation.member) }
    columns.add("time") { .time($0.consultation.time) }
    columns.addNeed(\.introduction)
    columns.add("number") { .number($0.consultation.number) }
  }
}
