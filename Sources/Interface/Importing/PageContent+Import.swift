import Domain

extension PageContent {
  static func incoming(_ page: ImportPage, _ wording: Wording) -> PageContent {
    let plan = page.plan
    let name = plan.choice.path.split(separator: "/").last.map(String.init) ?? plan.choice.path
    let file = [
      Fact(wording.fileWord, name),
      Fact(wording.contentWord, label(plan.choice.kind, plan.kinds)),
      Fact(wording.encodingWord, label(plan.choice.encoding, plan.encodings)),
    ]
    let columns = plan.columns.map { column in
      let field = column.field.map { label($0, plan.fields) } ?? wording.leftAside
      return Fact(column.heading, wording.filled(field, column.values))
    }
    let changes = plan.changes.map { change in
      let box = wording.tickBox(plan.choice.taken.contains(change.code))
      return DossierLine.paragraph("\(box) \(change.who) · \(change.what)")
    }
    var counts = [
      Fact(wording.toAdd, "\(plan.added)"), Fact(wording.knownRows, "\(plan.known)"),
      Fact(wording.refusedRows, "\(plan.refused)"),
    ]
    if !changes.isEmpty { counts.insert(Fact(wording.toChange, "\(page.changed)"), at: 1) }
    return PageContent(
      path: [wording.importTitle, name], intro: wording.importIntro(page),
      sections: [
        DossierSection(wording.fileWord, lines: file.map { .facts([$0]) }),
        DossierSection(
          wording.columnsWord, count: columns.count, lines: columns.map { .facts([$0]) }),
        DossierSection(
          wording.changesWord, count: changes.count, lines: changes),
        DossierSection(wording.rowsWord, lines: counts.map(DossierLine.count)),
        DossierSection(wording.remarksWord, lines: plan.remarks.map(DossierLine.paragraph)),
        DossierSection(
          wording.faultsWord, count: plan.refused, lines: plan.faults.map(DossierLine.paragraph)),
      ].filter { !$0.lines.isEmpty },
      isRead: true)
  }

  private static func label(_ code: String?, _ options: [ImportPlan.Option]) -> String {
    options.first { $0.code == code }?.label ?? ""
  }
}
