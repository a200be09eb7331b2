import Domain

extension PageContent {
  /// Never who.
  package static func figures(_ reading: Reading) -> PageContent {
    let (registry, wording) = (reading.registry, reading.wording)
    let rule = DossierSection(wording.figuresTitle, lines: [.paragraph(wording.say(.figuresRule))])
    return PageContent(
      path: [wording.figuresTitle], intro: wording.say(.figuresIntro),
      sections: [rule] + registry.figures().map { section($0, registry, wording) }, isRead: true)
  }

  private static func section(
    _ table: FigureTable, _ registry: Registry, _ wording: Wording
  ) -> DossierSection {
    let told = table.rows.filter { $0.key != .unsaid || $0.count != .exact(0) }
    let rows = told.map { Fact(wording.label($0.key, registry), wording.shown($0.count)) }
    let total = Fact(wording.inAll, wording.shown(table.total))
    return DossierSection(
      wording.title(table.subject), lines: (rows + [total]).map(DossierLine.count))
  }
}
