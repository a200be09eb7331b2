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
    columns.addLookup("organisation") { visit, registry in
      let need = registry.needs[visit.introduction.need]
      return Cell(need.flatMap { registry.organisation(of: $0)?.card.name })
    }
    columns.add("member") { Cell($0.consultation.member) }
    columns.add("time") { .time($0.consultation.time) }
    columns.addLookup("need") { Cell($1.needs[$0.introduction.need]?.card.title) }
    columns.add("introduction") { .id($0.introduction.id.entity) }
    columns.add("number") { .number($0.consultation.number) }
  }
}
