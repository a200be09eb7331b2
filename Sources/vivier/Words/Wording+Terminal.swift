import Console
import Interface

extension Wording {
  func sentence(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal:
      say(
        "Il faut un terminal pour l'écran : sans terminal, prenez « vivier list » ou « vivier show ».",
        en: "The screen needs a terminal: without one, use “vivier list” or “vivier show”.")
    case .unknownTerminalType(let type) where type.isEmpty:
      say(
        "TERM n'est pas défini : essayez TERM=xterm-256color.",
        en: "TERM is not set: try TERM=xterm-256color.")
    case .unknownTerminalType(let type):
      say(
        "Ce système ne connaît pas le terminal « \(type) » : essayez TERM=xterm-256color.",
        en: "This system does not know the terminal “\(type)”: try TERM=xterm-256color.")
    case .tooSimple(let type):
      say(
        "Le terminal « \(type) » est trop simple pour l'écran : prenez « vivier list » ou un autre terminal.",
        en: "The terminal “\(type)” is too simple for the screen: use “vivier list” or another one."
      )
    case .unavailable:
      say(
        "Le système n'a plus de place pour l'écran : fermez d'autres programmes et réessayez.",
        en: "The system has no resources left for the screen: close other programs and try again.")
    }
  }

  func askPassphrase(of name: String?, mayBeEmpty: Bool) -> String {
    let whose = name.map { " (\($0))" } ?? ""
    return mayBeEmpty
      ? say(
        "Phrase de passe\(whose) (Entrée seule : sans les noms) : ",
        en: "Passphrase\(whose) (Enter alone: without names): ")
      : say("Phrase de passe\(whose) : ", en: "Passphrase\(whose): ")
  }

  func ask(_ question: String) -> String { question + say(" [o/N] ", en: " [y/N] ") }
  func isYes(_ answer: String) -> Bool { ["o", "oui", "y", "yes"].contains(answer.lowercased()) }
}

extension Saying {
  static let reviewNeedsMember = Saying(
    "Dites pour qui : vivier review --as suivi du numéro ou du nom de la coordination.",
    en: "Say for whom: vivier review --as, then the coordinator's number or name.")
  static let reviewNeedsTerminal = Saying(
    "Il faut un terminal : connectez-vous avec « ssh -t ».",
    en: "A terminal is needed: connect with “ssh -t”.")
  static let notACoordinator = Saying(
    "Ce membre ne coordonne pas d'ASBL : « vivier review » n'est pas pour lui.",
    en: "This member is no organisation's coordinator: “vivier review” is not for them.")
  static let argumentsUnknown = Saying(
    "Ce que l'on demande à Vivier ne peut pas être lu avec certitude : rien n'est ouvert. Dites-le au bureau de la réserve.",
    en: "What is asked of the program cannot be read for certain: nothing is opened.")
  static let draftNotKept = Saying(
    "Ce que vous écriviez concernait une personne qui ne vous est plus montrée : ce n'est pas gardé.",
    en: "What you were writing was about somebody who is no longer shown to you: it is not kept.")
  static let draftLost = Saying(
    "Ce que vous écriviez la dernière fois ne peut plus être lu : une nouvelle phrase de passe ne l'ouvre pas. Récrivez-le.",
    en:
      "What you were writing last time can no longer be read: a new passphrase does not open it. Write it again."
  )
  static let accessClosed = Saying(
    "Vous n'avez plus accès à cette réserve : parlez-en à qui vous accompagne.",
    en: "You no longer have access to this reserve: speak to your companion.")
  static let noLongerMember = Saying(
    "Vous n'êtes plus membre de cette réserve : parlez-en à un autre membre.",
    en: "You are no longer a member of this reserve: speak to another member.")
  static let coordinatorsReview = Saying(
    "Une coordination n'ouvre la réserve que par « vivier review ».",
    en: "A coordinator opens the reserve by “vivier review” alone.")
  static let exportWouldLack = Saying(
    "Rien n'est exporté : il manquerait ce que ces clés ouvrent, et l'export dirait moins que ce qui est gardé.",
    en: "Nothing is exported: what these keys open would be missing, and less told than is held.")
  static let namesAreSealed = Saying(
    "La réserve est fermée à clé : ce qui est privé reste vide ; donnez --passphrase-fd pour le lire.",
    en: "The reserve is locked: what is private stays empty; give --passphrase-fd to read it.")
}
