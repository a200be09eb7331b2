import Domain

extension OrganisationCard {
  /// In the pilot, and of another joint committee; one that nobody has told is not another one.
  var isPilotOutside: Bool { pilot && sector.map { $0 != .frenchAndGerman } == true }
}

extension Wording {
  func numberTaken(by name: String) -> String {
    say(
      "\(name) a déjà ce numéro d'entreprise. Corrigez le numéro, ou ouvrez sa fiche.",
      en: "\(name) has this enterprise number already. Correct it, or open its file.")
  }
}

extension Saying {
  static let pilotOutside = Saying(
    "Attention : une ASBL pilote relève de la SCP 329.02.",
    en: "Note: a pilot organisation belongs to the sub-committee 329.02.")
}
