import Canvas
import Domain

extension DeskKeys {
  static let steps: [Binding<DeskState>] =
    rights + barred + retracted
    + Change.Kind.acts.filter { !$0.comesLater }.compactMap(act)
    + [
      step(
        .markStage, of: [.pathway], .move, { $0.say("Marquer une étape", en: "Mark a stage") },
        unless: never, just { $0.openStages($1) }),
      step(
        .adoptEdition, of: [.pathway], .step,
        { $0.goOver },
        unless: { $0.newerEdition($1) == nil ? $0.wording.say(.noNewerEdition) : nil },
        on { $0.askToAdopt($1, $2) }),
    ]
    + EntityKind.allCases.flatMap(Standing.steps).map(step) + [forgetting, parting]
    + IntroductionMove.allCases.map(move)
    + [attending, chart, inviting] + Change.Kind.acts.filter(\.comesLater).compactMap(act) + [
      erasing
    ]

  private static let never: @Sendable (DeskState, Registry) -> String? = { _, _ in nil }

  private static func step(
    _ action: Action, _ keys: [Key] = [], of kinds: [EntityKind], _ listing: BindingListing,
    _ label: @escaping @Sendable (Wording) -> String,
    unless obstacle: @escaping @Sendable (DeskState, Registry) -> String?,
    _ run: @escaping @Sendable (inout DeskState, Registry) -> Effect
  ) -> Binding<DeskState> {
    Binding(
      action, keys, in: entities, listing, label, hint: nil, .recorded(of: kinds, unless: obstacle),
      run: run)
  }

  private static let rights: [Binding<DeskState>] = [
    step(
      .consent, of: [.candidate], .step,
      {
        $0.say(
          "Noter l'accord d'être dans la réserve", en: "Record the consent to be in the reserve")
      },
      unless: { $0.obstacleToConsent($1) }, form { CandidateID($0).map { .consent($0) } }),
    step(
      .withdrawConsent, of: [.candidate], .step,
      { $0.say("Noter le retrait de l'accord", en: "Record withdrawn consent") },
      unless: { $0.obstacleToConsent($1) }, form { CandidateID($0).map { .withdrawConsent($0) } }),
    step(
      .receiveRequest, of: [.candidate], .step,
      { $0.say("Noter une demande de droits", en: "Record a request for rights") }, unless: never,
      form { CandidateID($0).map { .request($0) } }),
    step(
      .extendRequest, of: [.candidate], .step,
      { $0.say("Prolonger le délai d'une demande", en: "Extend the time of a request") },
      unless: { $0.obstacleToExtending($1) }, just { $0.extendRequest($1) }),
    step(
      .answerRequest, of: [.candidate], .step,
      { $0.say("Répondre à une demande de droits", en: "Answer a request for rights") },
      unless: { $0.openRequests($1).isEmpty ? $0.wording.noOpenRequest : nil },
      just { $0.answerRequest($1) }),
    Binding(
      .writeHeld, [], in: entities, .step,
      {
        $0.say(
          "Écrire tout ce qui est gardé dans un fichier", en: "Write all that is held to a file")
      }, hint: nil,
      .init(topic: .kinds([.candidate]), several: .onePersonAtATime, changesJournal: false) {
        state, _ in state.readShare == nil ? nil : state.wording.say(.stillReading)
      }, run: { state, registry in state.writeHeld(registry) }),
  ]

  private static let forgetting = step(
    .forgetEarlier, of: [.candidate, .organisation], .step,
    { $0.say("Oublier les versions précédentes", en: "Forget earlier versions") },
    unless: { state, registry in
      state.subject(registry).map(registry.hasEarlierCards) == true
        ? nil : state.wording.noEarlierCards
    }, on { $0.askToForgetEarlier($1, $2) })

  private static let parting = step(
    .part, of: [.candidate], .step,
    { $0.say("Séparer la fiche réunie à celle-ci", en: "Part the file joined to this one") },
    unless: { state, registry in
      state.subject(registry).flatMap(registry.lastJoining) == nil
        ? state.wording.nothingJoined : nil
    }, on { $0.askToPart($1, $2) })

  private static let erasing = Binding<DeskState>(
    .erase, [], in: entities, .step, { $0.step(.candidate(.erased)) }, hint: nil,
    .init(topic: .kinds([.candidate]), several: .onePersonAtATime, changesJournal: true),
    run: form { CandidateID($0).map { .erase($0) } })

  private static func act(_ name: Change.Kind) -> Binding<DeskState>? {
    // They are offered where what they are about is selected.
    if name == .duePostponed || name == .recordSeen { return nil }
    return name.act.map { act in
      step(
        .act(name), keys[name].map { [.character($0)] } ?? [],
        of: type(of: act.described).kinds, .step, { $0.label(act) },
        unless: { $0.obstacle(to: act, $1) }, on { $0.open(act, name, on: $1, $2) })
    }
  }

  /// Done so often, on whatever has a file.
  private static let keys: [Change.Kind: Character] = [.contactMade: "c", .reminderSet: "b"]

  private static func step(to standing: Standing) -> Binding<DeskState> {
    Binding(
      .step(standing), [], in: entities, .step, { $0.step(standing) }, hint: nil,
      .init(
        topic: .kinds([standing.kind]),
        several: AnyStep(to: standing)?.described.isPlain == true ? .each : .oneAtATime,
        changesJournal: true
      ) { $0.obstacle(to: standing, $1) }, run: just { $0.step(to: standing, $1) })
  }

  private static func move(_ move: IntroductionMove) -> Binding<DeskState> {
    step(
      .move(move), of: [.introduction], .move, { $0.action(move) },
      unless: { $0.obstacle(to: move, $1) },
      form { IntroductionID($0).map { .move($0, move) } })
  }
}

extension Change.Kind {
  /// Below what most often comes next: it can be done with everything, or changes nothing of it.
  fileprivate var comesLater: Bool {
    guard let act = act?.described else { return false }
    return act is any AgendaAct || type(of: act).kinds == [.meeting]
  }
}
