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
    var content = PageContent()
    content.path = [wording.origin(id.kind), reading.registry.fullLabel(id)]
    // Somebody without a readable name is already called by the number.
    content.number = content.path.last == id.shown ? "" : id.shown
    content.aside = reading.registry.state(of: id, wording)
    content.sections = DossierWriter(reading: reading).sections(of: id)
    if content.sections.isEmpty {
      content.sections = [
        DossierSection(wording.origin(id.kind), lines: [.paragraph(wording.nowhere)])
      ]
    }
    content.hasTabs = true
    content.isRead = true
    return content
  }

  /// The newest first.
  package static func notices(_ notices: [Notice], _ wording: Wording) -> PageContent {
    var content = PageContent()
    content.path = [wording.noticesTitle]
    content.intro = wording.noticesIntro
    content.sections = [
      section(notices.reversed().map { .paragraph($0.text) }, title: wording.noticesTitle, wording)
    ]
    content.isRead = true
    return content
  }

  package static func help(_ help: [HelpLine], _ wording: Wording) -> PageContent {
    var titles: [String] = []
    for line in help where !titles.contains(line.section) { titles.append(line.section) }
    var content = PageContent()
    content.path = [wording.helpTitle]
    content.intro = wording.say(.helpIntro)
    content.sections = titles.map { title in
      let lines = help.filter { $0.section == title }
      return DossierSection(title, lines: lines.map { .facts([Fact($0.key, $0.label)]) })
    }
    content.isRead = true
    return content
  }
}

extension PageContent {
  private static func section(
    _ lines: [DossierLine], title: String, _ wording: Wording
  ) -> DossierSection {
    DossierSection(title, lines: lines.isEmpty ? [.paragraph(wording.nothing)] : lines)
  }
}

extension Registry {
  func state(of id: EntityID, _ wording: Wording) -> String {
    standing(of: id).map(wording.name) ?? ""
  }
}
