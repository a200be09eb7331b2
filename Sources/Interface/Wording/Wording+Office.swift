/// How the office of the reserve is reached, as its facilitators wrote it themselves.
extension Wording {
  package func office(_ contact: String) -> String {
    say("bureau : \(contact)", en: "office: \(contact)")
  }

  func questions(_ contact: String) -> String {
    say(
      "Une question, sans rien noter ici ? Le bureau de la réserve : \(contact).",
      en: "A question, with nothing recorded here? The reserve's office: \(contact).",
      simple: "Une question ? Le bureau de la réserve répond : \(contact).")
  }

  func forgotten(_ contact: String) -> String {
    say(
      "Phrase oubliée ? Le bureau de la réserve en donne une autre : \(contact).",
      en: "Forgotten? The reserve's office gives another one: \(contact).")
  }

  package func contactTold(_ contact: String?) -> String {
    guard let contact else {
      return say(
        "Les coordinations ne lisent plus comment joindre le bureau.",
        en: "Coordinators no longer read how to reach the office.")
    }
    return say(
      "Les coordinations lisent, aussi avant d'ouvrir, comment joindre le bureau : \(contact).",
      en: "Coordinators read, also before they open, how to reach the office: \(contact).")
  }
}
