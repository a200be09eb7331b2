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

  var joinedSaysTheSame: String {
    say("Elle ne dit rien d'autre.", en: "It says nothing else.")
  }
}
