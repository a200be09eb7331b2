import Canvas
import Domain

extension DeskKeys {
  /// On the page of who is at a meeting.
  static let session: [Binding<DeskState>] = [
    Binding(
      .open, [.enter], in: [.session], .none,
      { $0.say("Écrire la ligne, noter la présence", en: "Write the line, record presence") },
      hint: { $1.say("Ligne", en: "Line") }, .recorded(), run: just { $0.openInSession($1) }),
    Binding(
      .writeLine, [.enter], in: [.line], .none,
      { $0.say("Noter la ligne et passer à la suivante", en: "Record the line, on to the next") },
      hint: { $1.say("Noter, suivante", en: "Record, next") }, .recorded(),
      run: { $0.recordLine($1) }),
    Binding(
      .leaveLine, [.escape, .control("c")], in: [.line], .none,
      { $0.say("Quitter la ligne", en: "Leave the line") },
      hint: { $1.say("quitter la ligne", en: "leave the line") }, .always,
      run: just { state, _ in state.leaveLine() }),
    Binding(
      .slip, [.character("i")], in: [.session], .command,
      { $0.say("Billet à emporter", en: "Slip to take home") },
      hint: { $1.say("Billet", en: "Slip") }, .free { $0.obstacleToSlip($1) },
      run: just { state, _ in state.openSlips() }),
    Binding(
      .welcome, [.character("n")], in: [.session], .command,
      { $0.say("S'inscrit dans la réserve", en: "Registers in the reserve") },
      hint: { $1.say("S'inscrit", en: "Registers") }, .recorded { $0.obstacleToWelcoming($1) },
      run: just { $0.welcome($1) }),
    Binding(
      .closeSession, [.character("s")], in: [.session], .command,
      { $0.say("Clore la séance", en: "Close the session") },
      hint: { $1.say("Clore", en: "Close") }, .recorded { $0.obstacleToClosing($1) },
      run: just { $0.askToClose($1) }),
    Binding(
      .everybodyCame, [.character("v")], in: [.session], .command,
      { $0.say("Toutes venues", en: "Everybody came") },
      hint: { $1.say("Toutes venues", en: "All came") }, .recorded { $0.obstacleToAllCame($1) },
      run: { $0.everybodyCame($1) }),
    Binding(
      .addToSession, [.function(7), .character("+")], in: [.session], .command,
      { $0.say("Ajouter une personne ou une organisation", en: "Add a person or an organisation") },
      hint: { $1.say("Ajouter", en: "Add") }, .recorded(), run: just { $0.openAttending($1) }),
    Binding(
      .markPresent, [.character("e")], in: [.session], .command,
      { $0.say("Marquer l'étape pour les présents", en: "Mark the stage for those present") },
      hint: nil, .recorded { $0.obstacleToMarkingPresent($1) },
      run: just { $0.openStageOfAll($1) }),
  ]

  static let inviting = Binding<DeskState>(
    .invite, [], in: entities, .step,
    { $0.say("Attendre à une rencontre", en: "Expect at a meeting") }, hint: nil,
    .init(topic: .kinds([.candidate]), several: .each, changesJournal: true) {
      $0.planned($1).isEmpty ? $0.wording.noMeetingAhead : nil
    }, run: just { $0.openInvitations($1) })

  static let attending = Binding<DeskState>(
    .session, [.character("k")], in: [.desk, .dossier, .list], .step,
    { $0.say("Présences et visites", en: "Who was there") }, hint: nil,
    .init(topic: .kinds([.meeting]), several: .oneAtATime, changesJournal: false),
    run: on { state, id, registry in
      if let id = MeetingID(id) { state.open(.session(id), registry) }
    })
}
