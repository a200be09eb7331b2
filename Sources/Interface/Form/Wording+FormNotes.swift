import Domain

extension Wording {
  func words(_ note: FormNote) -> String {
    switch note {
    case .criteria: ""
    case .noteReaders:
      say(
        "La note se garde avec la fiche. La personne peut demander à la lire.",
        en: "The note is kept with the file. The person may ask to read it.")
    case .rationaleReaders:
      say(
        "La personne peut lire ce que vous écrivez ici. L'ASBL ne le lira que si la personne accepte"
          + " de le montrer.",
        en: "The person may read what you write here. The organisation reads it only if the person"
          + " agrees to show it.")
    case .presenting(let fields, let until): presenting(fields, until)
    case .leaving(let count): leaving(count)
    case .endingNeed(let count): endingNeed(count)
    case .silence(let count):
      say(
        "Relances notées depuis la présentation : \(count). Il en faut deux. Le silence de l'ASBL ne"
          + " compte jamais contre la personne.",
        en: "Follow-ups logged since the presentation: \(count). Two are needed. An organisation's"
          + " silence never counts against the person.")
    case .settingRule(let figure, let rule): settingRule(figure, rule)
    case .openSource:
      say(
        "La source n'est pas scellée : citez une décision ou un texte, jamais une personne.",
        en: "The source is not sealed: name a decision or a text, never a person.",
        simple: "Tout le monde peut lire cette ligne. N'y écrivez pas le nom d'une personne.")
    case .deciding(let move): deciding(move)
    case .readers(let companion): readers(companion ?? theCompanion)
    case .agreeing:
      say(
        "La personne choisit ce que l'ASBL verra d'elle. Rien d'autre ne sera montré, et elle peut"
          + " revenir sur son accord. Si l'ASBL la retient, elle garde ce qu'elle a vu jusqu'au"
          + " suivi après un mois, \(Introduction.keptWhenRetained) jours au plus.",
        en: "The person chooses what the organisation will see. Nothing else is shown, and they may"
          + " take their consent back. If it retains them, it keeps what it saw until the follow-up"
          + " after a month, \(Introduction.keptWhenRetained) days at most.",
        simple: "La personne choisit ce que l'ASBL verra d'elle. L'ASBL ne verra rien d'autre. La"
          + " personne peut changer d'avis. Si l'ASBL la retient, elle garde ce qu'elle a vu"
          + " jusqu'au suivi, après un mois. Elle le garde"
          + " \(Introduction.keptWhenRetained) jours au plus.")
    case .onBehalf:
      say(
        "L'ASBL décide seule. Vous notez sa réponse en son nom : dites quand et comment elle vous"
          + " est parvenue.",
        en: "The organisation alone decides. You record its answer on its behalf: say when and how"
          + " it reached you.")
    case .meeting:
      say("Une nouvelle date remplace la précédente.", en: "A new day replaces the one before.")
    case .waiting:
      say(
        "La mise en relation reste ouverte et revient dans les échéances le jour dit.",
        en: "The introduction stays open and comes back among what is due on that day.")
    case .messageAndNote:
      say(
        "Le message est pour la personne. La note est pour l'accompagnateur·rice : la personne ne la"
          + " reçoit pas, mais peut demander à la lire.",
        en: "The message is for the person. The note is for the companion: the person does not"
          + " receive it, but may ask to read it.")
    case .withdrawing:
      say(
        "Se retirer ne coûte rien à la personne et n'est compté nulle part. Elle peut dire pourquoi,"
          + " ou non.",
        en: "Withdrawing costs the person nothing and is counted nowhere. They may say why, or not."
      )
    case .lapsing:
      say(
        "À noter quand le besoin est pourvu ou fermé. Ce n'est pas une décision sur la personne.",
        en: "For when the need is filled or closed. It is no decision about the person.")
    case .stopping:
      say(
        "La mise en relation s'arrête pour la personne et pour l'ASBL.",
        en: "The introduction ends for the person and for the organisation.")
    case .reopening:
      say(
        "La mise en relation reprend au début : la personne devra donner un nouvel accord.",
        en: "The introduction begins again: the person will have to consent anew.")
    case .reserveConsent(let months):
      reserveConsent(renewedAfter: count(months, ("mois", "mois"), en: ("month", "months")))
    case .pausing:
      say(
        "En pause, la personne reste dans la réserve mais n'est plus proposée. Ce qui est en cours"
          + " continue.",
        en: "While paused, the person stays in the reserve but is not introduced. What is under way"
          + " goes on.")
    case .returning:
      say(
        "La personne peut de nouveau être proposée à des ASBL.",
        en: "The person may be introduced to organisations again.")
    case .suspendingNeed:
      say(
        "Personne ne sera plus présenté à ce besoin tant qu'il est suspendu.",
        en: "Nobody will be presented to this need while it is suspended.")
    case .reopeningNeed:
      say(
        "Le besoin accepte de nouveau des mises en relation.",
        en: "The need takes introductions again.")
    case .nothingToFill:
      say(
        "Il n'y a rien à remplir : Ctrl-S enregistre, Échap revient.",
        en: "There is nothing to fill in: Ctrl-S saves, Esc goes back.")
    case .voluntary:
      say(
        "Un parcours est libre : il n'est jamais une condition pour être proposé.",
        en: "A pathway is free: it is never a condition for being introduced.")
    case .attesting:
      say(
        "L'attestation est remise parce que la personne l'a demandée. Elle ne dit rien de plus que ce"
          + " qui a été suivi.",
        en: "The attestation is handed over because the person asked for it. It says no more than"
          + " what was followed.")
    case .stoppingPathway:
      say(
        "Arrêter ne coûte rien et n'a pas à être justifié.",
        en: "Stopping costs nothing and needs no justification.")
    case .orderedStages:
      say("Ces étapes se suivent dans l'ordre.", en: "These stages are done in order.")
    case .stageLines:
      say(
        "Une étape par ligne, avec sa durée si elle est connue : Chapitre 1 (20 min). Les parcours"
          + " en cours gardent les étapes de leur début.",
        en: "One stage a line, with its duration if it is known: Chapter 1 (20 min). Pathways under"
          + " way keep the stages they began with.")
    case .withdrawingConsent(let names): withdrawing(names)
    case .receiving(let months, let until): receiving(months, until)
    case .extending(let months, let until): extending(months, until)
    case .answering(let request, let until): answering(request, until)
    case .forgetting:
      say(
        "Une rectification accordée fait oublier pour de bon ce que disait la fiche avant. Corrigez"
          + " d'abord la fiche (F4), puis répondez.",
        en: "A granted rectification forgets for good what the file said before. Put the file right"
          + " first (F4), then answer.",
        simple: "Si vous dites oui, l'ancienne fiche est effacée pour toujours. Corrigez d'abord la"
          + " fiche.")
    case .answeringErasure:
      say(
        "Effacer la fiche (F8) répond de soi-même à cette demande.",
        en: "Erasing the file (F8) answers this request by itself.")
    case .erasing(let names): erasing(names)
    case .erasingJoined(let numbers): erasingJoined(numbers)
    case .joining:
      say(
        "Deux fiches d'une même personne : celle-ci quitte les listes, et ce qu'elle porte (mises en"
          + " relation, parcours, accords, notes) se lit sur celle qui reste. Les deux histoires se"
          + " gardent ; « Séparer » les rend comme elles étaient.",
        en: "Two files of one person: this one leaves the lists, and what it holds (introductions,"
          + " pathways, consents, notes) is read on the one that stays. Both histories are kept;"
          + " “Part” gives them back.")
    case .retyping(let number):
      say(
        "Pour confirmer, recopiez le numéro de la fiche : \(number).",
        en: "To confirm, type the number of the file: \(number).")
    }
  }

  package func erasingJoined(_ numbers: [String]) -> [String] {
    numbers.isEmpty ? [] : [erasingJoined(numbers)]
  }

  private func erasingJoined(_ numbers: [String]) -> String {
    numbers.count == 1
      ? say(
        "La fiche \(numbers[0]), réunie à celle-ci, est effacée avec elle.",
        en: "The file \(numbers[0]), joined to this one, is erased with it.")
      : say(
        "Les fiches \(list(numbers)), réunies à celle-ci, sont effacées avec elle.",
        en: "The files \(list(numbers)), joined to this one, are erased with it.")
  }

  func lookalike(_ name: String, _ number: String) -> String {
    say(
      "Même contact et presque le même nom : \(name), \(number). Est-ce la même personne ?"
        + " Vous seul·e pouvez le dire.",
      en:
        "Same contact and nearly the same name: \(name), \(number). Is it the same person?"
        + " Only you can tell.",
      simple: "Il y a déjà une fiche avec ce nom : \(name), \(number). Est-ce la même personne ?")
  }

  private func reserveConsent(renewedAfter term: String) -> String {
    say(
      "L'accord de la personne d'être dans la réserve, à renouveler après \(term).",
      en: "The person's consent to be in the reserve, to be renewed after \(term).")
  }

  private func presenting(_ fields: [ShownField], _ until: Day?) -> String {
    guard !fields.isEmpty else {
      return say(
        "La personne n'a pas encore dit ce qui peut être montré d'elle : son accord vient d'abord.",
        en: "The person has not yet said what may be shown of them: their consent comes first.")
    }
    let shown = list(fields.map { name($0) })
    let french = until.map { " Accord valable jusqu'au \(date($0))." } ?? ""
    let english = until.map { " Consent valid until \(date($0))." } ?? ""
    return say(
      "Présenter révèle qui est la personne : l'ASBL verra \(shown), et rien d'autre." + french,
      en: "Presenting reveals who the person is: the organisation will see \(shown), and nothing"
        + " else." + english)
  }

  private func leaving(_ count: Int) -> String {
    let first = say(
      "La personne quitte la réserve et peut y revenir.",
      en: "The person leaves the reserve and may come back.")
    guard count > 0 else { return first }
    return first + " "
      + say(
        count == 1
          ? "La mise en relation en cours sera retirée."
          : "Les \(count) mises en relation en cours seront retirées.",
        en: count == 1
          ? "The introduction under way will be withdrawn."
          : "The \(count) introductions under way will be withdrawn.")
  }

  private func endingNeed(_ count: Int) -> String {
    guard count > 0 else {
      return say(
        "Le besoin n'accepte plus de mises en relation. Il peut être rouvert.",
        en: "The need takes no more introductions. It can be reopened.")
    }
    return say(
      count == 1
        ? "Une mise en relation reste ouverte : rien ne la ferme à votre place."
        : "\(count) mises en relation restent ouvertes : rien ne les ferme à votre place.",
      en: count == 1
        ? "One introduction stays open: nothing closes it in your place."
        : "\(count) introductions stay open: nothing closes them in your place.")
  }
}
