import Domain

extension Wording {
  func sentence(_ change: Change, _ names: TimelineNames) -> String {
    switch change {
    case .reserveNamed(let reserve):
      comma(
        say(
          "réserve nommée « \(reserve.name ?? "") »", en: "reserve named “\(reserve.name ?? "")”"),
        reserve.contact.map(office))
    case .ruleSet(let card): sentence(card)
    case .created(.candidate), .created(.organisation): say("inscription", en: "registration")
    case .amended(.candidate), .amended(.organisation), .amended(.pathway), .amended(.introduction):
      say("fiche modifiée", en: "file amended")
    case .moved(.candidate(let step)): sentence(step)
    case .candidateConsented(let consent):
      comma(
        say("accord d'être dans la réserve", en: "consent to be in the reserve"),
        consent.channel.map(name))
    case .consentWithdrawn(let consent):
      comma(
        say("accord d'être dans la réserve retiré", en: "consent to be in the reserve withdrawn"),
        consent.channel.map(name))
    case .requestReceived(let card):
      comma(
        about(say("demande reçue", en: "request received"), card.kind.map(name)),
        card.channel.map(name))
    case .requestExtended:
      say(
        "délai de réponse prolongé", en: "time to answer extended",
        simple: "la réponse prendra plus de temps")
    case .requestAnswered(let answer):
      comma(
        about(
          say("réponse à la demande", en: "answer to the request"), answer.outcome.map(name)),
        answer.channel.map(name))
    case .erasureBegun(let erasure):
      comma(say("effacement décidé", en: "erasure decided"), erasure.reason.map(name))
    case .erasureDone:
      say(
        "fiche effacée, clés détruites", en: "file erased, keys destroyed",
        simple: "la fiche est effacée pour toujours")
    case .earlierForgotten:
      say(
        "anciennes versions de la fiche oubliées", en: "earlier versions of the file forgotten",
        simple: "l'ancienne fiche est effacée")
    case .memberAdded(let card): about(say("membre ajouté", en: "member added"), card.name)
    case .memberRemoved: say("membre retiré", en: "member removed")
    case .memberRenewed: say("phrase de passe changée", en: "passphrase changed")
    case .writerOpened: say("nouveau numéro de poste", en: "new computer number")
    case .writerRead: say("autre poste lu", en: "other computer read")
    case .recordConfirmed: say("ligne confirmée", en: "line confirmed")
    case .recordSetAside: say("ligne mise de côté", en: "line set aside")
    case .journalSealed: say("journal scellé", en: "journal sealed")
    case .noted(_, let note): comma(say("note", en: "note"), note.text == nil ? names.sealed : nil)
    case .moved(.organisation(let step)):
      step.state == .archived
        ? say("organisation archivée", en: "organisation archived")
        : say("organisation reprise", en: "organisation restored")
    case .created(.need): say("besoin ouvert", en: "need opened")
    case .amended(.need): say("besoin modifié", en: "need amended")
    case .moved(.need(let step)): sentence(step)
    case .created(.programme): say("programme créé", en: "programme made")
    case .amended(.programme): say("programme modifié", en: "programme amended")
    case .moved(.programme(let step)):
      step.state == .retired
        ? say("programme retiré", en: "programme retired")
        : say("programme repris", en: "programme restored")
    case .created(.pathway): say("parcours commencé", en: "pathway begun")
    case .stageMarked(let mark): sentence(mark, names)
    case .moved(.pathway(let step)): sentence(step)
    case .acted(let act): sentence(act, names)
    case .pathwayAdopted: say(.adopted)
    case .created(.introduction(let card)):
      comma(proposed(names), card.rationale == nil ? names.sealed : nil)
    case .introductionMoved(let step): sentence(step, names)
    case .created(.meeting(let card)): sentence(card)
    case .amended(.meeting): say("rencontre modifiée", en: "meeting amended")
    case .moved(.meeting(let step)): sentence(step)
    case .introductionConsulted: consulted(names.visitor)
    case .undone: undoing(nil)
    }
  }

  private func about(_ word: String, _ what: String?) -> String {
    what.map { about(word, $0) } ?? word
  }

  var theOrganisation: String { say("l'ASBL", en: "the organisation") }

  func undone(_ sentence: String, on day: Day? = nil, by name: String? = nil) -> String {
    let when = day.map { say(" le \(date($0))", en: " on \(date($0))") } ?? ""
    let who = name.map { say(" par \($0)", en: " by \($0)") } ?? ""
    return say("\(sentence) (annulé\(when)\(who))", en: "\(sentence) (undone\(when)\(who))")
  }

  package func changed(_ before: String, to after: String) -> String {
    let nothing = say("(vide)", en: "(empty)")
    return "\(before.isEmpty ? nothing : before) → \(after.isEmpty ? nothing : after)"
  }

  func undoing(_ sentence: String?) -> String {
    let word = say("annulation", en: "undoing")
    return about(word, sentence)
  }

  private func consulted(_ visitor: String) -> String {
    say(
      "identité consultée par \(visitor)", en: "identity looked at by \(visitor)",
      simple: "\(visitor) a regardé sa fiche")
  }

  private func proposed(_ names: TimelineNames) -> String {
    say(
      "mise en relation proposée avec \(names.organisation)",
      en: "introduction to \(names.organisation) proposed")
  }

  private func sentence(_ step: CandidateStep) -> String {
    switch step.state {
    case .active: say("de nouveau active", en: "active again")
    case .paused: say("en pause", en: "paused")
    case .left: say("a quitté la réserve", en: "left the reserve")
    case .erased: say("fiche effacée", en: "file erased")
    }
  }

  private func sentence(_ step: NeedStep) -> String {
    let word =
      switch step.state {
      case .open: say("besoin rouvert", en: "need reopened")
      case .suspended: say("besoin suspendu", en: "need suspended")
      case .filled: say("besoin pourvu", en: "need filled")
      case .closed: say("besoin fermé", en: "need closed")
      }
    return comma(word, step.reason.map(name))
  }

  private func sentence(_ step: PathwayStep) -> String {
    let word =
      switch step.state {
      case .running: say("parcours repris", en: "pathway resumed")
      case .ended: say("parcours terminé", en: "pathway ended")
      case .stopped: say("parcours arrêté", en: "pathway stopped")
      }
    return comma(word, step.reason.map(name))
  }

  private func sentence(_ mark: StageMark, _ names: TimelineNames) -> String {
    let stage = mark.stage.flatMap(names.stage)
    let number = stage?.number.map { " \($0)" } ?? ""
    let name = stage?.stage.name ?? ""
    let word =
      if mark.doneOn != nil {
        say("étape\(number) faite", en: "stage\(number) done")
      } else if mark.startedOn != nil {
        say("étape\(number) commencée", en: "stage\(number) begun")
      } else if mark.plannedTo != nil || mark.plannedFrom != nil {
        say("étape\(number) prévue", en: "stage\(number) planned")
      } else {
        say("étape\(number) à faire", en: "stage\(number) to do")
      }
    return name.isEmpty ? word : about(word, name)
  }

  func comma(_ details: String?...) -> String { list(details.compactMap(\.self)) }
}

extension Wording {
  private func sentence(_ step: IntroductionStep, _ names: TimelineNames) -> String {
    let asbl = names.organisation
    return switch step.move {
    case .agreed: comma(agreed(names.person), step.channel.map(name))
    case .presented: say("présentée à \(asbl)", en: "presented to \(asbl)")
    case .studying: say("à l'étude chez \(asbl)", en: "under study at \(asbl)")
    case .meeting: meetingFixed(step, asbl)
    case .met: met(step, asbl)
    case .waiting:
      comma(
        say("en attente chez \(asbl)", en: "on hold at \(asbl)"), step.reason.map(name),
        step.day.map { say("à revoir le \(date($0))", en: "to review on \(date($0))") })
    case .retained:
      comma(
        say("retenue par \(asbl)", en: "retained by \(asbl)"), step.form.map(name),
        step.funding.isEmpty ? nil : list(step.funding.map(name)), step.day.map(from))
    case .declined:
      comma(say("non retenue par \(asbl)", en: "not retained by \(asbl)"), step.reason.map(name))
    case .withdrawn:
      comma(
        say(
          "la personne se retire de la mise en relation avec \(asbl)",
          en: "the person withdrew from the introduction to \(asbl)",
          simple: "la personne ne veut plus rencontrer \(asbl)"), step.candidateReason.map(name))
    case .unanswered: say("\(asbl) n'a pas répondu", en: "\(asbl) has not answered")
    case .lapsed:
      say(
        "mise en relation avec \(asbl) caduque", en: "introduction to \(asbl) lapsed",
        simple: "le besoin de \(asbl) n'existe plus")
    case .reopened:
      say("mise en relation avec \(asbl) rouverte", en: "introduction to \(asbl) reopened")
    case .stopped:
      say("mise en relation avec \(asbl) interrompue", en: "introduction to \(asbl) stopped")
    }
  }

  private func agreed(_ person: String?) -> String {
    guard let person else { return say("accord donné", en: "consent given") }
    return say("accord \(frenchOf(person))", en: "consent of \(person)")
  }

  private func meetingFixed(_ step: IntroductionStep, _ asbl: String) -> String {
    let day = meetingDay(step) ?? ""
    return step.onBehalf
      ? say("\(asbl) fixe une rencontre le \(day)", en: "\(asbl) fixes a meeting on \(day)")
      : say("rencontre avec \(asbl) fixée le \(day)", en: "meeting with \(asbl) fixed on \(day)")
  }

  private func met(_ step: IntroductionStep, _ asbl: String) -> String {
    guard step.happened == false else {
      return say("rencontre avec \(asbl)", en: "meeting with \(asbl)")
    }
    return comma(
      say("la rencontre avec \(asbl) n'a pas eu lieu", en: "the meeting with \(asbl) was missed"),
      step.missedBy.map { say("côté : \(name($0))", en: "side: \(name($0))") })
  }

  /// It loses its vowel before another one: *d'Élodie*, *de Marc*.
  package func frenchOf(_ name: String) -> String {
    let letters = FoldedText(name).bytes.prefix(2)
    let vowels = "aeiouh".utf8
    guard let first = letters.first else { return "de \(name)" }
    let isYves = first == UInt8(ascii: "y") && letters.last.map { !vowels.contains($0) } ?? false
    return vowels.contains(first) || isYves ? "d'\(name)" : "de \(name)"
  }
}
