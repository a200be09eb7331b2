package import Domain

extension ConsentRecord: TableRow {
  package static func describe(_ columns: inout Columns<ConsentRecord>) {
    columns.add("number") { .number($0.number) }
    columns.add("consent") { .term($0.isWithdrawal ? .withdrawn : .given) }
    columns.add("on") { Cell($0.consent.on) }
    columns.add("channel") { Cell($0.consent.channel) }
  }
}

extension RightsRequest: TableRow {
  package static func describe(_ columns: inout Columns<RightsRequest>) {
    columns.add("number") { .number($0.number) }
    columns.add("kind", as: .requestKind) { Cell($0.card.kind) }
    columns.add("received-on") { Cell($0.card.on) }
    columns.add("channel") { Cell($0.card.channel) }
    columns.add("asked") { Cell($0.card.remark) }
    columns.add("extended-on") { Cell($0.delay?.on) }
    columns.add("extension-reason") { Cell($0.delay?.reason) }
    columns.add("answered-on") { Cell($0.answer?.on) }
    columns.add("outcome") { Cell($0.answer?.outcome) }
    columns.add("answer-channel") { Cell($0.answer?.channel) }
    columns.add("answer") { Cell($0.answer?.remark) }
  }
}

/// Every consent of an introduction and what was shown, also those that a reopening has ended: an
/// access request asks who has seen what (RGPD, article 15(1)(c)).
struct Presentation: TableRow {
  let introduction: Introduction
  let consent: IntroductionStep
  /// Nil while nothing was.
  let shown: IntroductionStep?

  static func all(of introduction: Introduction) -> [Presentation] {
    let steps = introduction.steps
    let agreed = steps.indices.filter { steps[$0].move == .agreed }
    return agreed.map { place in
      let next = agreed.first { $0 > place } ?? steps.endIndex
      return Presentation(
        introduction: introduction, consent: steps[place],
        shown: steps[place..<next].first { $0.move == .presented })
    }
  }

  static func describe(_ columns: inout Columns<Presentation>) {
    columns.addOrganisation(\.introduction)
    columns.addNeed(\.introduction)
    columns.add("agreed-on") { Cell($0.consent.on) }
    columns.add("channel") { Cell($0.consent.channel) }
    columns.add("fields") { .codes($0.consent.fields.map { Code($0) }) }
    columns.add("expires") { Cell($0.consent.expires) }
    columns.add("shown") { .flag($0.shown != nil) }
    columns.add("shown-on") { Cell($0.shown?.on) }
    columns.add("projection") { presentation in
      .pairs(
        (presentation.shown?.projection ?? []).compactMap { part in
          part.field.map { Cell.Pair(part: Code($0), text: part.value ?? "") }
        })
    }
  }
}
