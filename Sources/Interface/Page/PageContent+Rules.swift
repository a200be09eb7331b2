import Domain

extension PageContent {
  /// Every figure of the rules: what holds today, since when and by what source, what is to hold
  /// later, and what was set.
  package static func rules(_ reading: Reading) -> PageContent {
    let wording = reading.wording
    var content = PageContent()
    content.path = [wording.rulesTitle]
    content.intro = wording.rulesIntro
    content.sections = RuleGroup.allCases.map { group in
      DossierSection(
        wording.title(group), lines: group.figures.flatMap { lines(of: $0, reading) })
    }
    let settings = Timeline(reading: reading).settings()
    if !settings.isEmpty {
      content.sections.append(
        DossierSection(
          wording.settingsTitle, count: settings.count, order: wording.newestFirst,
          lines: settings.map { .rule($0.figure, .event($0.line)) }))
    }
    return content
  }

  private static func lines(of figure: DatedRule.Figure, _ reading: Reading) -> [DossierLine] {
    let (rules, wording) = (reading.registry.rules, reading.wording)
    let rule = rules.rule(figure, on: reading.today)
    let value = rule.map { wording.value($0.value, of: figure) } ?? wording.noFigure
    let since = rule.map { Fact(wording.since($0.from), $0.source) }
    let planned = rules.planned(figure, after: reading.today).map(wording.planned)
    return [.rule(figure, .count(Fact(wording.name(figure).capitalisedFirst, value)))]
      + ([since].compactMap(\.self) + planned).map(DossierLine.detail)
  }
}
