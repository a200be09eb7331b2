import Canvas

extension Wording {
  func hints(_ layer: FormLayer) -> [(key: String, label: String)] {
    let back = (key(.escape), say("retour", en: "back"))
    switch layer {
    case .calendar:
      return [
        ("← ↑ ↓ →", say("jour", en: "day")), (key(.pageDown), say("mois", en: "month")),
        (key(.enter), say("choisir", en: "choose")), back,
      ]
    case .checklist:
      return [
        ("↑↓", say("parcourir", en: "walk")), (key(.character(" ")), say("cocher", en: "tick")),
        (key(.enter), say("terminer", en: "done")), back,
        (say("lettres", en: "letters"), say("chercher", en: "search")),
      ]
    }
  }
}
