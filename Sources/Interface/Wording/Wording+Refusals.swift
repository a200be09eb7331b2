package import Domain

extension Wording {
  /// What cannot be named has its number; where somebody else was first, the colleagues say who.
  package func sentence(
    _ refusal: Refusal, registry: Registry, colleagues: Colleagues = Colleagues()
  ) -> String {
    if let sentence = sentenceOnMove(refusal, registry, colleagues) { return sentence }
    if case .neededBy(let id) = refusal, id.isOfMember {
      return neededByCoordination(colleagues.names[MemberID(id)] ?? id.shown)
    }
    return sentence(refusal, registry)
  }

  private func neededByCoordination(_ name: String) -> String {
    say(
      "Cela ne s'annule plus : \(name) coordonne cette ASBL. Corrigez plutôt la fiche.",
      en: "That cannot be undone: \(name) coordinates this organisation. Correct the file instead.")
  }

  private func sentence(_ refusal: Refusal, _ registry: Registry) -> String {
    switch refusal {
    case .missing(let field): missing(field)
    case .tooLong(let field, let limit):
      say(
        "« \(label(field)) » est trop long : il y a place pour \(limit) caractères.",
        en: "“\(label(field))” is too long: there is room for \(limit) characters.")
    case .controlCharacter(let field):
      say(
        "« \(label(field)) » contient un signe invisible. Effacez le texte et écrivez-le de nouveau.",
        en: "“\(label(field))” holds an invisible character. Clear the text and type it again.")
    case .outOfRange(let field, let range): outOfRange(field, range)
    case .inFuture(_, let day):
      say(
        "Le \(date(day)) n'est pas encore passé. Écrivez la date d'aujourd'hui ou une date d'avant.",
        en: "\(date(day)) is still to come. Type today's date or an earlier one.")
    case .farAway(_, let day):
      say(
        "Le \(date(day)) est à plus de \(DayBound.nearYears) ans d'aujourd'hui. Vérifiez l'année.",
        en: "\(date(day)) is more than \(DayBound.nearYears) years from today. Check the year.")
    case .malformed(_, let kind): malformed(kind)
    case .tooEarly(_, let day):
      say(
        "Cette date vient trop tôt. Écrivez le \(date(day)) ou une date d'après.",
        en: "This date is too early. Type \(date(day)) or a later one.")
    case .stands(let standing, let id): sentence(standing, id, registry)
    case .notBefore(let day):
      say(
        "Cela ne se note qu'à partir du \(date(day)). Changez d'abord la date, si elle est fausse.",
        en: "That is recorded from \(date(day)) on. First change the day, if it is wrong.",
        simple: "C'est trop tôt : cela se note à partir du \(date(day)).")
    case .movedSince(let id, _):
      movedMeanwhile(registry.introductions[id]?.state, registry.who(in: id))
    case .needStillOpen(let id):
      say(
        "Le besoin « \(registry.label(id)) » est encore ouvert. Fermez-le d'abord, ou notez-le pourvu.",
        en:
          "The need “\(registry.label(id))” is still open. Close it first, or record it as filled.")
    case .wrongAudience(let id):
      forOthers(registry.programmes[id]?.card.audience.map(name) ?? "", registry.label(id))
    case .programmeRetired(let id):
      say(
        "\(registry.label(id)) n'est plus proposé. Choisissez-en un autre.",
        en: "\(registry.label(id)) is no longer offered. Choose another one.")
    case .nothingDone:
      say(
        "Aucune étape n'est faite : il n'y a rien à attester. Notez d'abord une étape.",
        en: "No stage is done: there is nothing to attest. Record a stage first.")
    case .noSuchStage(_, let id):
      say(
        "\(registry.label(id)) n'a pas cette étape. Choisissez une étape de la liste.",
        en: "\(registry.label(id)) has no such stage. Choose a stage of the list.")
    case .stageNotReached(let stage, let id): inOrder(registry.stage(stage, of: id)?.name ?? "")
    case .alreadyIntroduced(let id):
      say(
        "\(registry.who(in: id)) a déjà une mise en relation en cours pour ce besoin. Continuez"
          + " celle-là.",
        en: "\(registry.who(in: id)) already has an introduction under way to this need. Go on with"
          + " that one.")
    case .consentExpired(let day):
      say(
        "L'accord de la personne valait jusqu'au \(date(day)). Demandez-lui un nouvel accord.",
        en: "The person's consent lasted until \(date(day)). Ask for a new one.")
    case .consentTooLong(let months):
      say(
        "Un accord vaut \(months) mois au plus. Écrivez une date plus proche.",
        en: "A consent lasts \(months) months at most. Type an earlier date.")
    case .sealed(let id):
      say(
        "L'identité de \(id.shown) ne peut pas être lue ici : elle ne peut être ni changée ni montrée."
          + " Demandez à qui a la clé.",
        en:
          "The identity of \(id.shown) cannot be read here, so it can be neither changed nor shown."
          + " Ask whoever holds the key.")
    case .onlyOrganisation:
      say(
        "L'ASBL décide seule. Notez sa réponse en son nom, avec la date et la manière dont elle est"
          + " parvenue.",
        en: "The organisation alone decides. Record its answer on its behalf, with the date and how"
          + " it came.")
    case .followUpsNeeded(let needed, let logged):
      say(
        "Il faut \(needed) relances notées avant de constater le silence ; il y en a \(logged)."
          + " Relancez l'ASBL et notez-le.",
        en: "\(needed) follow-ups must be logged first; there are \(logged). Call the organisation"
          + " and log it.")
    case .unknown(let id):
      say(
        "Il n'y a rien sous le numéro \(id.shown). Vérifiez le numéro.",
        en: "There is nothing under the number \(id.shown). Check the number.")
    case .taken(let id):
      say(
        "Le numéro \(id.shown) est déjà pris : c'est sans doute déjà enregistré. Cherchez-le avant de"
          + " recommencer.",
        en:
          "The number \(id.shown) is already taken: this was most likely saved before. Look for it"
          + " before trying again.")
    case .notAllowed:
      say(
        "Votre rôle ne permet pas cela. Demandez à la personne qui tient la réserve.",
        en: "Your role does not allow that. Ask whoever keeps the reserve.")
    case .notYours(let id):
      say(
        "\(registry.label(id)) dépend d'une autre ASBL : cela ne peut être changé ici.",
        en: "\(registry.label(id)) belongs to another organisation: it cannot be changed here.")
    case .unchanged(.reserve):
      say(
        "Rien n'a changé : il n'y avait rien à enregistrer.",
        en: "Nothing has changed: there was nothing to save.")
    case .unchanged(let id):
      say(
        "Rien n'a changé pour \(registry.label(id)) : il n'y avait rien à enregistrer.",
        en: "Nothing has changed for \(registry.label(id)): there was nothing to save.")
    case .notWaiting(let number):
      say(
        "La ligne \(number) n'attend rien : elle compte déjà, ou elle est mise de côté.",
        en: "Line \(number) waits for nothing: it counts already, or it was set aside.")
    case .notConfirmable(let number):
      say(
        "La ligne \(number) ne pouvait pas être notée ainsi. Mettez-la de côté.",
        en: "Line \(number) could not be recorded so. Set it aside.")
    case .nothingToUndo: say("Il n'y a rien à annuler ici.", en: "There is nothing to undo here.")
    case .lastFacilitator:
      say(
        "C'est la dernière personne qui tient la réserve : ajoutez quelqu'un d'abord.",
        en: "This is the last person who keeps the reserve: add somebody first.")
    case .numberTaken(let id): numberTaken(by: registry.label(id))
    case .neededBy(let id):
      say(
        "Cela ne s'annule plus : \(id.kind.map(one) ?? "") en dépend (\(registry.fullLabel(id)))."
          + " Corrigez plutôt la fiche.",
        en: "That cannot be undone: \(id.kind.map(one) ?? "") depends on it"
          + " (\(registry.fullLabel(id))). Correct the file instead.")
    case .changedSince(.reserve):
      say(
        "La réserve a changé depuis. Annulez d'abord le changement le plus récent.",
        en: "The reserve has changed since. Undo the latest change first.")
    case .changedSince(let id):
      say(
        "\(registry.label(id)) a changé depuis. Annulez d'abord le changement le plus récent.",
        en: "\(registry.label(id)) has changed since. Undo the latest change first.")
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
    case .amendedSince(let id):
      say(
        "\(registry.label(id)) vient de changer à un autre poste. Enregistrez encore : ce que vous"
          + " avez tous deux changé vous sera montré.",
        en: "\(registry.label(id)) was just changed at another desk. Save once more: what you both"
          + " changed will be shown.")
    case .introducedTwice(let need):
      say(
        "Chacune des deux fiches a une mise en relation en cours pour « \(registry.label(need)) »."
          + " Terminez-en une, puis réunissez-les.",
        en: "Each of the two files has an introduction to “\(registry.label(need))” under way."
          + " End one of them, then join the files.")
    case .requestUnanswered(_, let id):
      say(
        "Une demande \(frenchOf(registry.label(id))) attend sa réponse. Répondez-y d'abord, puis"
          + " réunissez les fiches.",
        en:
          "A request of \(registry.label(id)) waits for its answer. Answer it first, then join the"
          + " files.")
    case .nothingAwaited(let id):
      say(
        "Rien n'attend de suite pour \(registry.label(id)). Rouvrez la page des échéances.",
        en: "Nothing waits for an answer about \(registry.label(id)). Open the due dates again.")
    case .joined(let id, let other):
      joined(id.entity.shown, to: other.entity, registry)
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
    }
  }

  private func missing(_ field: Field) -> String {
    if field == .familyName {
      return say(
        "Il faut au moins un prénom ou un nom.",
        en: "At least a given name or a family name is needed.")
    }
    if field == .fields {
      return say(
        "Il faut d'abord que la personne dise ce qui peut être montré d'elle.",
        en: "The person must first say what may be shown of them.")
    }
    if field == .stages {
      return say(
        "Il faut au moins une étape. Écrivez une étape par ligne.",
        en: "At least one stage is needed. Type one stage a line.")
    }
    return say(
      "« \(label(field)) » est vide. Remplissez ce champ, puis enregistrez de nouveau.",
      en: "“\(label(field))” is empty. Fill it in, then save again.")
  }

  /// Shares of a full time are written as such.
  private func malformed(_ kind: LineKind) -> String {
    switch kind {
    case .phone:
      say(
        "Un téléphone a au moins six chiffres, et seulement des espaces et + . / ( ) - entre eux. Écrivez par exemple 0496 12 34 56.",
        en:
          "A phone number has at least six digits, and only spaces and + . / ( ) - between them. Type for example 0496 12 34 56."
      )
    case .postcode:
      say(
        "Un code postal belge va de 1000 à 9999. Écrivez celui d'un autre pays avec les lettres du pays, par exemple F-59000.",
        en:
          "A Belgian postcode goes from 1000 to 9999. Type that of another country with its letters, for example F-59000."
      )
    case .email, .text:
      say("Ce n'est pas une adresse. Corrigez-la.", en: "This is no address. Correct it.")
    }
  }

  private func outOfRange(_ field: Field, _ range: ClosedRange<Int>) -> String {
    if field == .fte {
      let most = Fte(hundredths: range.upperBound)?.decimal(point: ",") ?? ""
      return say(
        "Écrivez une part d'un temps plein entre 0,01 et \(most).",
        en: "Type a share of a full time between 0.01 and \(most).")
    }
    if range.count == 1 { return onlyPossible(range.lowerBound) }
    return say(
      "« \(label(field)) » va de \(range.lowerBound) à \(range.upperBound).",
      en: "“\(label(field))” goes from \(range.lowerBound) to \(range.upperBound).")
  }

  func onlyPossible(_ number: Int) -> String {
    say(
      "Le seul nombre possible ici est \(number).",
      en: "The only number possible here is \(number).")
  }

  private func forOthers(_ audience: String, _ name: String) -> String {
    say(
      "\(name) est pour d'autres (\(audience)). Choisissez-en un autre.",
      en: "\(name) is for others (\(audience)). Choose another one.")
  }

  private func inOrder(_ stage: String) -> String {
    say(
      "Les étapes se suivent dans l'ordre : notez d'abord « \(stage) ».",
      en: "The stages are done in order: record “\(stage)” first.")
  }

  private func sentence(_ standing: Standing, _ id: EntityID, _ registry: Registry) -> String {
    let called = registry.label(id)
    return switch standing {
    case .candidate(let state): sentence(state, called)
    case .organisation(let state): sentence(state, called)
    case .need(let state): sentence(state, called)
    case .programme, .pathway, .meeting:
      say(
        "\(called) : \(name(standing)). Cela ne se peut pas à présent.",
        en: "\(called): \(name(standing)). That is not possible now.")
    case .introduction(let state): sentence(state, registry.who(in: IntroductionID(trusting: id)))
    }
  }

  private func sentence(_ state: OrganisationState, _ name: String) -> String {
    switch state {
    case .active: say("\(name) est déjà active.", en: "\(name) is already active.")
    case .archived:
      say(
        "\(name) est archivée. Reprenez-la d'abord dans les ASBL.",
        en: "\(name) is archived. Take it up again first.")
    }
  }

  private func sentence(_ state: IntroductionState, _ who: String) -> String {
    say(
      "La mise en relation \(frenchOf(who)) est « \(name(state)) » : cela ne se peut pas à présent.",
      en: "The introduction of \(who) is “\(name(state))”: that is not possible now.")
  }

  private func movedMeanwhile(_ state: IntroductionState?, _ who: String) -> String {
    let state = state.map(name) ?? ""
    return say(
      "Entre-temps, la mise en relation \(frenchOf(who)) est « \(state) ». Relisez-la avant de décider.",
      en: "Meanwhile the introduction of \(who) is “\(state)”. Read it again before deciding.")
  }

  private func sentence(_ state: CandidateState, _ name: String) -> String {
    switch state {
    case .active: say("\(name) est déjà active.", en: "\(name) is already active.")
    case .paused:
      say(
        "\(name) est en pause. Demandez-lui si elle veut reprendre.",
        en: "\(name) is paused. Ask whether they want to resume.",
        simple: "\(name) fait une pause. Demandez si la pause est finie.")
    case .left:
      say(
        "\(name) a quitté la réserve. Une personne peut y revenir : notez d'abord son retour.",
        en: "\(name) has left the reserve. Anyone may come back: record the return first.")
    case .erased:
      say(
        "La fiche \(name) est effacée : plus rien ne peut y être noté.",
        en: "The file \(name) is erased: nothing can be recorded in it any more.")
    }
  }

  private func sentence(_ state: NeedState, _ title: String) -> String {
    switch state {
    case .open:
      say("Le besoin « \(title) » est déjà ouvert.", en: "The need “\(title)” is already open.")
    case .suspended, .filled, .closed:
      say(
        "Le besoin « \(title) » est \(name(state)). Rouvrez-le d'abord si l'ASBL le demande.",
        en: "The need “\(title)” is \(name(state)). Reopen it first if the organisation asks.")
    }
  }
}

extension Registry {
  /// Its number where nothing is known of it.
  fileprivate func who(in id: IntroductionID) -> String {
    introductions[id].map { label($0.candidate) } ?? id.entity.shown
  }
}
