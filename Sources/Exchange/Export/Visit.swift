internal import Domain

/// One time that somebody of an organisation looked at what was shown of a person: all are told,
/// with who and when (RGPD, article 15(1)(c)).
struct Visit: TableRow {
  let introduction: Introduction
  let consultation: Consultation

  static func all(of introduction: Introduction) -> [Visit] {
    introduction.consultations.map { Visit(introduction: introduction, consultation: $0) }
  }

  static func describe(_ columns: inout Columns<Visit>) {
    columns.addOrganisation(\.introduction)
    columns.add("member") { .member($0.consultation.member) }
    columns.add("time") { .time($0.consultation.time) }
    columns.addNeed(\.introduction)
    columns.add("number") { .number($0.consultation.number) }
  }
}
