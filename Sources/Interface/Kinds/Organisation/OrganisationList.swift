import Domain

struct OrganisationList: KindView {
  let orders: [SortRule] = [.name, .basin, .kind]

  func entry(_ item: Organisation, by rule: SortRule, _ reading: Reading) -> ListEntry {
    let kind = item.card.kind.map(reading.wording.name)
    return ListEntry(
      row: .entity(item.id.entity),
      second: rule == .basin
        ? item.card.basin?.name ?? "" : rule == .kind ? kind ?? "" : nil, name: item.name)
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Organisation>] {
    let wording = reading.wording
    return [
      ListColumn(as: .text, \.name),
      ListColumn(room.isWidest ? 24 : 12) { $0.card.kind.map(wording.name) ?? "" },
      ListColumn(16) { $0.card.basin?.name ?? "" },
      ListColumn(17) {
        $0.state == .archived ? wording.name($0.state) : openNeeds(of: $0, reading)
      },
    ]
  }

  /// Nothing when none is.
  private func openNeeds(of item: Organisation, _ reading: Reading) -> String {
    let open = reading.registry.needs(of: item.id).count(where: \.isOpen)
    return open == 0
      ? ""
      : reading.wording.count(
        open, ("besoin ouvert", "besoins ouverts"), en: ("open need", "open needs"))
  }

  func facts(of item: Organisation, _ reading: Reading) -> [String] {
    [
      item.name, item.card.kind.map(reading.wording.name) ?? "", item.card.basin?.name ?? "",
      openNeeds(of: item, reading), reading.wording.name(item.state),
    ]
  }

  var title: Saying { Saying("Les ASBL", en: "Organisations") }
  var nothing: Saying { Saying("Aucune ASBL. F7 en ajoute une.", en: "None yet. F7 adds one.") }
}

extension OrganisationList {
  func file(_ item: Organisation, _ writer: DossierWriter) -> [DossierSection] { writer.file(item) }
  func preview(of item: Organisation, _ writer: SummaryWriter) -> [SummaryLine] {
    writer.sections(item)
  }
  var tellsOfReferrers: Bool { true }
  func ending(of item: Organisation) -> OrganisationState? { .archived }
}
