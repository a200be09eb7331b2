extension Wording {
  /// What is wrong with who can open the reserve and with what is to be forgotten.
  func keeping(_ trouble: Trouble) -> String {
    switch trouble {
    case .unknownMember:
      say(
        "Personne n'a ce nom ou ce numéro dans le trousseau : voyez « vivier member list ».",
        en: "Nobody has that name or number in the keyring: see “vivier member list”.")
    case .notGranted, .passphraseNeeded, .unknownOrganisation: aboutCoordinators(trouble)
    case .memberExists:
      say(
        "Quelqu'un porte déjà ce nom dans le trousseau : ajoutez une initiale, pour savoir qui est qui.",
        en: "Somebody in the keyring has that name already: add an initial, to tell who is who.")
    case .lastMember:
      say(
        "C'est la dernière personne qui peut ouvrir la réserve : ajoutez quelqu'un d'abord.",
        en: "This is the last person who can open the reserve: add somebody first.")
    case .unknownGroup:
      say(
        "Ce groupe n'existe pas sur cet ordinateur : vérifiez son nom, ou demandez qu'on le crée.",
        en: "There is no such group on this computer: check its name, or have it made.")
    case .erasureUnfinished:
      say(
        "L'effacement est commencé mais le disque a refusé la suite : il sera terminé à la prochaine ouverture.",
        en: "The erasure has begun but the disk refused the rest: the next opening will finish it.")
    case .filesOpenToOthers:
      say(
        "D'autres personnes peuvent lire des fichiers de la réserve : retirez-leur ce droit (chmod).",
        en: "Other people can read files of the reserve: take that right away (chmod).")
    case .olderKeyring:
      say(
        "Le trousseau était une copie plus ancienne : les clés des personnes effacées ont été détruites à nouveau.",
        en: "The keyring was an older copy: the keys of erased people were destroyed again.")
    case .keysMissing(let count): keysMissing(count)
    case .erasuresFinished(let count):
      say(
        count < 2
          ? "Un effacement interrompu vient d'être terminé."
          : "\(count) effacements interrompus viennent d'être terminés.",
        en: count < 2
          ? "An interrupted erasure has just been finished."
          : "\(count) interrupted erasures have just been finished.")
    default: ""
    }
  }

  private func aboutCoordinators(_ trouble: Trouble) -> String {
    switch trouble {
    case .notGranted:
      say(
        "Cette mise en relation ne vous est plus ouverte : parlez-en à la personne qui l'accompagne.",
        en: "This introduction is no longer open to you: speak to the companion.")
    case .passphraseNeeded:
      say(
        "Une coordination a toujours une phrase de passe : choisissez-en une.",
        en: "A coordinator always has a passphrase: choose one.")
    case .unknownOrganisation:
      say(
        "Aucune organisation n'a ce nom ou ce numéro : voyez « vivier list organisations ».",
        en: "No organisation has that name or number: see “vivier list organisations”.")
    default: ""
    }
  }
}
