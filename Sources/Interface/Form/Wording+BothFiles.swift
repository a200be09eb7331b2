import Domain

// Two files that may be of one person.
extension Wording {
  func thisFile(_ number: String) -> String {
    say("Celle-ci, \(number)", en: "This one, \(number)")
  }

  func otherFile(_ number: String) -> String {
    say("Qui reste, \(number)", en: "Stays, \(number)")
  }

  var mayBeTheSame: String {
    say("même contact", en: "same contact")
  }

  func joinedFile(_ number: String) -> String {
    say("Fiche \(number), réunie", en: "File \(number), joined")
  }

  /// Where somebody asks for the one that joined.
  func joined(_ number: String, to other: EntityID, _ registry: Registry) -> String {
    if registry.isErased(other) {
      return say(
        "La fiche \(number), réunie à \(other.shown), est effacée avec elle : voyez \(other.shown).",
        en: "The file \(number), joined to \(other.shown), is erased with it: see \(other.shown).")
    }
    return say(
      "La fiche \(number) est réunie à celle \(frenchOf(registry.label(other))), \(other.shown)."
        + " Ouvrez celle-là.",
      en: "The file \(number) is joined to that of \(registry.label(other)), \(other.shown)."
        + " Open that one.")
  }

  /// Of one person, the one that stands first.
  func erased(_ numbers: [String]) -> String {
    numbers.count == 1
      ? say(
        "La fiche \(list(numbers)) est effacée : notez ce numéro sur papier.",
        en: "The file \(list(numbers)) is erased: write this number down.")
      : say(
        "Les fiches \(list(numbers)) sont effacées : notez ces numéros sur papier.",
        en: "The files \(list(numbers)) are erased: write these numbers down.")
  }

  /// Of a file that is erased, what to keep besides its number.
  func erasedWith(_ numbers: [String]) -> [String] {
    if numbers.isEmpty { return [] }
    return [
      say(
        "Effacé avec elle, et à garder aussi : \(list(numbers)).",
        en: "Erased with it, and to be kept as well: \(list(numbers)).")
    ]
  }

  func part(_ name: String, _ number: String) -> String {
    say("Séparer la fiche \(number), \(name) ?", en: "Part the file \(number), \(name)?")
  }

  var nothingJoined: String {
    say("aucune fiche n'est réunie à celle-ci", en: "no file is joined to this one")
  }

  var joinedTab: String { say("Réunie", en: "Joined") }

  var joinedSaysTheSame: String {
    say("Elle ne dit rien d'autre.", en: "It says nothing else.")
  }
}
