extension Wording {
  func numberTaken(by name: String) -> String {
    say(
      "\(name) a déjà ce numéro d'entreprise. Corrigez le numéro, ou ouvrez sa fiche.",
      en: "\(name) has this enterprise number already. Correct it, or open its file.")
  }
}
