package import Domain

extension Wording {
  var figuresTitle: String { say("Chiffres", en: "Figures") }

  package var inAll: String { say("En tout", en: "In all") }

  package func shown(_ count: ShownCount) -> String {
    switch count {
    case .exact(let number): "\(number)"
    case .small: "< \(ShownCount.threshold)"
    case .withheld: "–"
    }
  }

  package func title(_ subject: FigureTable.Subject) -> String {
    switch subject {
    case .candidatesByState: say("Personnes, par état", en: "People by state")
    case .candidatesByFamily:
      say(
        "Personnes, par famille (une personne peut en avoir plusieurs)",
        en: "People by family (one person may have several)")
    case .candidatesByBasin: say("Personnes, par bassin", en: "People by basin")
    case .candidatesBySituation: say("Personnes, par situation", en: "People by situation")
    case .needsByState: say("Besoins, par état", en: "Needs by state")
    case .introductionsByState: say("Mises en relation, par état", en: "Introductions by state")
    case .pathwaysByProgramme: say("Parcours, par programme", en: "Pathways by programme")
    case .pathwaysByState: say("Parcours, par état", en: "Pathways by state")
    case .organisationPathways: say("Parcours des ASBL", en: "Pathways of organisations")
    case .organisationsByState: say("ASBL, par état", en: "Organisations by state")
    case .organisationsInPilot: say("ASBL actives, pilotes ou non", en: "Active organisations")
    }
  }

  package func label(_ key: FigureTable.Group, _ registry: Registry) -> String {
    switch key {
    case .standing(let standing): name(standing)
    case .code(let code): name(code)
    case .basin(let basin): basin.name
    case .programme(let id): registry.label(id)
    case .pilot(let isPilot):
      isPilot ? say("pilotes", en: "in the pilot") : say("autres", en: "others")
    case .unsaid: say("non dit", en: "not said")
    }
  }
}

extension Saying {
  static let figuresRule = Saying(
    "« < \(ShownCount.threshold) » : d'une à quatre personnes ; si peu qu'on pourrait les"
      + " reconnaître. « – » : retenu, pour qu'un petit nombre ne puisse pas être calculé par"
      + " différence. Une personne effacée compte encore, sans nom.",
    en: "“< \(ShownCount.threshold)”: one to four people; so few that they could be recognised."
      + " “–”: kept back, so that a small number cannot be worked out from the others. An erased"
      + " person still counts, without a name.",
    simple:
      "« < \(ShownCount.threshold) » : il y a moins de \(ShownCount.threshold) personnes. On"
      + " ne dit pas combien, pour ne reconnaître personne. « – » : on ne montre pas ce nombre.")
  static let figuresIntro = Saying(
    "Par un seul critère à la fois, sans nom.", en: "By one criterion at a time, without names.")
}
