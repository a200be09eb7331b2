import Interface

enum UsageMistake: Equatable, Sendable {
  case unknownOption(String, near: String?)
  case missingValue(option: String)
  case missingArgument(String)
  case unneededValue(option: String)
  case unexpected(String)
  case unknownCommand(String)
  case invalid(value: String, option: String, choices: [String])
  case other
}

extension Failure {
  init(_ mistake: UsageMistake) { self.init(.usage) { $0.sentence(mistake) } }
}

extension Wording {
  func sentence(_ mistake: UsageMistake) -> String {
    switch mistake {
    case .unknownOption(let option, let near):
      say(
        "L'option \(option) n'existe pas : \(near.map { "vouliez-vous \($0) ?" } ?? "voyez --help.")",
        en: "There is no option \(option): \(near.map { "did you mean \($0)?" } ?? "see --help.")")
    case .missingValue(let option):
      say(
        "L'option \(option) demande une valeur : écrivez-la juste après.",
        en: "Option \(option) takes a value: write it right after.")
    case .unneededValue(let option):
      say("L'option \(option) ne prend pas de valeur.", en: "Option \(option) takes no value.")
    case .missingArgument(let argument):
      say(
        "Il manque \(argument) : ajoutez-le à la commande.",
        en: "\(argument) is missing: add it to the command.")
    case .unexpected(let word):
      say(
        "« \(word) » est de trop : retirez-le, ou voyez --help.",
        en: "“\(word)” is not expected: leave it out, or see --help.")
    case .unknownCommand(let word):
      say(
        "« \(word) » n'est pas une commande : « vivier --help » les donne toutes.",
        en: "“\(word)” is not a command: “vivier --help” lists them all.")
    case .invalid(let value, let option, let choices): invalid(value, option, choices)
    case .other:
      say(
        "La commande n'est pas comprise : voyez « vivier --help ».",
        en: "The command is not understood: see “vivier --help”.")
    }
  }

  func missing(_ argument: String) -> String {
    sentence(UsageMistake.missingArgument("<\(argument)>"))
  }

  private func invalid(_ value: String, _ option: String, _ choices: [String]) -> String {
    let advice =
      choices.isEmpty
      ? say("voyez --help", en: "see --help")
      : say("choisissez parmi ", en: "choose among ") + list(choices)
    return say(
      "« \(value) » ne va pas pour \(option) : \(advice).",
      en: "“\(value)” will not do for \(option): \(advice).")
  }

  func unreadableDescriptor(_ number: Int) -> String {
    say(
      "Le descripteur \(number) ne peut pas être lu : ouvrez-le avant, par exemple par 3<fichier.",
      en: "Descriptor \(number) cannot be read: open it first, with 3<file for instance.")
  }
}

extension Saying {
  static let badMap = Saying(
    "--map s'écrit champ=Colonne,champ=Colonne, par exemple given-name=Prénom.",
    en: "--map is written field=Column,field=Column, for instance given-name=Prénom.")
}
