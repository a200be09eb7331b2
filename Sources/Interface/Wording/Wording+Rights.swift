package import Domain

extension Wording {
  /// What a person asks for.
  package func name(_ kind: RequestKind) -> String {
    switch kind {
    case .access: term("accès", en: "access", simple: "voir ses données")
    case .rectification: term("rectification", en: "rectification", simple: "corriger ses données")
    case .erasure: term("effacement", en: "erasure", simple: "effacer ses données")
    case .portability:
      term("portabilité", en: "portability", simple: "recevoir ses données dans un fichier")
    case .restriction:
      term("limitation", en: "restriction", simple: "garder ses données sans les utiliser")
    case .objection:
      term("opposition", en: "objection", simple: "dire non à un usage de ses données")
    case .withdrawal:
      term("retrait de l'accord", en: "withdrawal of consent", simple: "reprendre son accord")
    }
  }

  /// How a request was answered.
  package func name(_ outcome: RequestOutcome) -> String {
    switch outcome {
    case .granted: term("accordée", en: "granted", simple: .same)
    case .partly: term("accordée en partie", en: "granted in part", simple: .same)
    case .refused: term("refusée", en: "refused", simple: .same)
    case .withdrawn: term("retirée par la personne", en: "withdrawn by the person", simple: .same)
    }
  }

  /// Why a file is erased.
  package func name(_ reason: ErasureReason) -> String {
    switch reason {
    case .request: term("à sa demande", en: "at their own request", simple: .same)
    case .departure: term("après son départ", en: "after they left", simple: .same)
    case .retention: term("fin de la conservation", en: "end of retention", simple: .same)
    case .mistake: term("fiche faite par erreur", en: "file made by mistake", simple: .same)
    case .other: term("autre", en: "other", simple: .same)
    }
  }

  /// What a member of the keyring is there for.
  package func name(_ role: MemberRole) -> String {
    switch role {
    case .facilitator: term("facilitation", en: "facilitator", simple: .same)
    case .coordinator:
      term("coordination d'une ASBL", en: "coordinator of an organisation", simple: .same)
    case .committee: term("siège du comité paritaire", en: "joint committee seat", simple: .same)
    case .recovery: term("feuille de récupération", en: "recovery sheet", simple: .same)
    }
  }

  /// What happened to a person's rights or to the members, in a short sentence.
  func sentenceOnRights(_ change: Change) -> String {
    switch change {
    case .consentWithdrawn(let consent):
      list(
        [say("accord d'être dans la réserve retiré", en: "consent to be in the reserve withdrawn")]
          + [consent.channel.map(name)].compactMap(\.self))
    case .requestReceived(let card): received(card)
    case .requestExtended:
      say(
        "délai de réponse prolongé", en: "time to answer extended",
        simple: "la réponse prendra plus de temps")
    case .requestAnswered(let answer): answered(answer)
    case .erasureBegun(let erasure):
      list(
        [say("effacement décidé", en: "erasure decided")]
          + [erasure.reason.map(name)].compactMap(\.self))
    case .erasureDone:
      say(
        "fiche effacée, clés détruites", en: "file erased, keys destroyed",
        simple: "la fiche est effacée pour toujours")
    case .earlierForgotten:
      say(
        "anciennes versions de la fiche oubliées", en: "earlier versions of the file forgotten",
        simple: "l'ancienne fiche est effacée")
    default: sentenceOnMember(change)
    }
  }

  private func received(_ card: RightsRequestCard) -> String {
    let word = say("demande reçue", en: "request received")
    return list(
      [card.kind.map { about(word, name($0)) } ?? word]
        + [card.channel.map(name)].compactMap(\.self))
  }

  private func answered(_ answer: RequestAnswer) -> String {
    let word = say("réponse à la demande", en: "answer to the request")
    return list(
      [answer.outcome.map { about(word, name($0)) } ?? word]
        + [answer.channel.map(name)].compactMap(\.self))
  }

  private func sentenceOnMember(_ change: Change) -> String {
    switch change {
    case .memberAdded(let card): about(say("membre ajouté", en: "member added"), name(card))
    case .memberRemoved(let card): about(say("membre retiré", en: "member removed"), name(card))
    case .memberRenewed(let card):
      about(say("phrase de passe changée", en: "passphrase changed"), name(card))
    default: ""
    }
  }

  private func name(_ card: MemberCard) -> String { card.name ?? card.member?.stored ?? "" }
}

extension Wording {
  /// What was just done about a person's rights or the members.
  func doneOnRights(_ command: Command, _ registry: Registry) -> String {
    switch command {
    case .withdrawConsent(let id, _):
      say(
        "\(registry.label(id)) a retiré son accord et quitte la réserve.",
        en: "\(registry.label(id)) has withdrawn consent and leaves the reserve.")
    case .erase(let id, _):
      say("La fiche \(id.entity.shown) est effacée.", en: "The file \(id.entity.shown) is erased.")
    case .receiveRequest(let id, _):
      say(
        "Demande \(frenchOf(registry.label(id))) notée.",
        en: "Request of \(registry.label(id)) recorded.")
    case .extendRequest(let id, _):
      say(
        "Délai prolongé pour \(registry.label(id)).",
        en: "Time to answer \(registry.label(id)) extended.")
    case .answerRequest(let id, _):
      say(
        "Réponse à \(registry.label(id)) notée.", en: "Answer to \(registry.label(id)) recorded.")
    case .forgetEarlier(let id):
      say(
        "Versions précédentes de la fiche « \(registry.label(id)) » oubliées.",
        en: "Earlier versions of the file of \(registry.label(id)) forgotten.")
    case .addMember(let card):
      say("\(name(card)) est membre.", en: "\(name(card)) is a member.")
    case .removeMember(let card):
      say("\(name(card)) n'est plus membre.", en: "\(name(card)) is no longer a member.")
    case .renewMember(let card):
      say(
        "Phrase de passe de \(name(card)) changée.", en: "Passphrase of \(name(card)) changed.")
    default: ""
    }
  }

  /// Why something about a person's rights was refused, and what to do.
  func sentenceOnRights(_ refusal: Refusal, _ registry: Registry) -> String {
    switch refusal {
    case .namesPerson(let id):
      say(
        "La remarque reste après l'effacement : elle ne peut contenir ni nom, ni courriel, ni"
          + " téléphone de la personne (\(id.entity.shown)). Écrivez-la autrement.",
        en: "The remark stays after the erasure: it can hold neither name, e-mail nor phone of the"
          + " person (\(id.entity.shown)). Put it otherwise.",
        simple: "La remarque ne sera pas effacée. N'y écrivez pas le nom, l'adresse e-mail ou le"
          + " téléphone de la personne.")
    case .unknownRequest(let number, let id):
      say(
        "\(registry.label(id)) n'a pas fait de demande n° \(number). Choisissez-la dans la liste.",
        en: "\(registry.label(id)) made no request no. \(number). Choose one of the list.")
    case .requestAnswered(_, let id):
      say(
        "Cette demande \(frenchOf(registry.label(id))) a déjà reçu une réponse.",
        en: "This request of \(registry.label(id)) was already answered.")
    case .requestExtended(_, let id):
      say(
        "Le délai \(frenchOf(registry.label(id))) a déjà été prolongé : il ne peut l'être qu'une fois."
          + " Répondez à la demande.",
        en: "The time for \(registry.label(id)) was already extended, and can be only once. Answer"
          + " the request.")
    case .irreversible:
      say(
        "Ce qui a été détruit ne revient pas : cela ne peut pas être annulé.",
        en: "What was destroyed does not come back: it cannot be undone.",
        simple: "C'est effacé pour toujours. On ne peut pas revenir en arrière.")
    default: ""
    }
  }
}
