package import Domain

/// As data.
package struct PageContent: Equatable {
  package var path: [String] = []
  var beginsAtKind = true
  package var number = ""
  package var aside = ""
  package var intro = ""
  package var sections: [DossierSection] = []
  /// To be walked.
  package var hasTabs = false
  /// On every row, or only on what can be opened.
  package var isRead = false
}

extension PageContent {
  package static func dossier(of id: EntityID, _ reading: Reading) -> PageContent {
    let wording = reading.wording
    let (origin, label) = (wording.origin(id.kind), reading.registry.fullLabel(id))
    let sections = DossierWriter(reading: reading).sections(of: id)
    let nowhere = DossierSection(origin, lines: [.paragraph(wording.nowhere)])
    return PageContent(
      path: [origin, label],
      // Somebody without a readable name is already called by the number.
      number: label == id.shown ? "" : id.shown, aside: reading.registry.state(of: id, wording),
      sections: sections.isEmpty ? [nowhere] : sections, hasTabs: true, isRead: true)
  }

  package static func notices(_ notices: [Notice], _ wording: Wording) -> PageContent {
    let lines = notices.reversed().map { DossierLine.paragraph($0.text) }
    let section = DossierSection(wording.noticesTitle, lines: lines, empty: wording.say(.nothing))
    return PageContent(
      path: [section.title], intro: wording.newestFirst.capitalisedFirst + ".",
      sections: [section], isRead: true)
  }

  package static func help(_ help: [HelpLine], _ wording: Wording) -> PageContent {
    var titles: [String] = []
    for line in help where !titles.contains(line.section) { titles.append(line.section) }
    let sections = titles.map { title in
      let lines = help.filter { $0.section == title }
      return DossierSection(title, lines: lines.map { .facts([Fact($0.key, $0.label)]) })
    }
    return PageContent(
      path: [wording.helpTitle], intro: wording.say(.helpIntro), sections: sections, isRead: true)
  }
}

extension Registry {
  func state(of id: EntityID, _ wording: Wording) -> String {
    standing(of: id).map(wording.name) ?? ""
  }
}
