import Canvas
import Domain

/// Nothing stands on AltGr or a dead key of a Belgian AZERTY keyboard, and every function key has a
/// letter beside it, since terminals keep some of them for themselves.
package enum DeskKeys {
  package static let table: [Binding<DeskState>] =
    ahead + session + gantt + due + incoming + hinted + Binding.walks(in: walked) + moving
    + keptFilters
    + working
    + pages
    + steps
    + Binding.layers + Binding.otherFormKeys

  static let index = KeyIndex(table)

  /// Those of which several can be taken a step further at once: only there are ticks of use.
  static let tickable: Set<EntityKind> = table.reduce(into: []) { all, binding in
    if binding.isStep, case .each = binding.rule.several,
      case .kinds(let kinds) = binding.rule.topic
    {
      all.formUnion(kinds)
    }
  }

  static let letters = Place.withLetters
  static let walked = letters + [.filter]
  static let entities: [Place] = [.desk, .dossier, .shortlist, .list]
  static let lists: [Place] = [.desk, .composition, .list]
  static let everything = EntityKind.allCases

  private static let quitting: [Key] = [.function(10), .control("q")]

  /// First among the hints.
  private static let ahead: [Binding<DeskState>] = [
    .help([.function(1), .character("?")], in: letters, isHint: true),
    .help([.function(1)], in: [.form, .filter], isHint: true),
    .commands([.function(2), .character(":")], in: letters, isHint: true),
    .commands([.function(2)], in: [.form], isHint: false),
    Binding(
      .compose, [.function(7), .character("n")], in: [.shortlist], .command,
      { $0.say("Cocher des personnes à proposer", en: "Tick people to propose") },
      hint: { $1.say("Cocher", en: "Tick people") },
      .recorded { $0.obstacleOnShortlist($1) }, run: just { $0.compose($1) }),
    Binding(
      .presentAgreed, [.character("g")], in: [.shortlist], .command,
      { $0.say("Présenter celles qui ont donné leur accord", en: "Present those who agreed") },
      hint: { $1.say("Présenter", en: "Present") },
      .recorded { $0.obstacleToPresenting($1) }, run: just { $0.askToPresent($1) }),
    tick([.character(" "), .insert], in: [.composition], isHint: true),
    Binding(
      .propose, [.control("s"), .character("i")], in: [.composition], .command,
      { $0.say("Proposer les personnes cochées", en: "Propose the ticked people") },
      hint: { $1.say("Proposer", en: "Propose") },
      .recorded { $0.obstacleToProposing($1) }, run: just { $0.askToPropose($1) }),
    .save,
  ]

  private static let hinted: [Binding<DeskState>] = [
    Binding(
      .search, Key.searching, in: lists, .command,
      { $0.say("Chercher dans la liste", en: "Search the list") },
      hint: { $1.say("Chercher", en: "Search") }, .free { $0.obstacleToListing($1) },
      run: just { state, _ in state.listed.isFiltering = true }),
    edit,
    turnTo(.next, [.tab, .right], in: [.dossier], isHint: true),
    .back(in: letters.filter { $0 != .desk }, isHint: true) { _ in nil },
    .leaveForm,
    .back(in: [.desk], isHint: false) {
      $0.hasSomethingToLeave ? nil : $0.wording.say(.alreadyAtDesk)
    },
    .nextField,
    Binding(
      .sort, [.function(6), .character("t")], in: lists + [.shortlist], .command,
      { $0.say("Changer l'ordre de la liste", en: "Change the order of the list") },
      hint: { $1.say("Trier", en: "Order") },
      .free { $0.place == .shortlist ? nil : $0.obstacleToListing($1) },
      run: just { state, _ in state.openOrders() }
    ),
    Binding(
      .createHere, [.function(7), .character("n")], in: [.desk, .dossier, .list], .command,
      { $0.say("Nouveau dans cette liste", en: "New in this list") },
      hint: { $1.say("Nouveau", en: "New") }, .recorded { $0.obstacleToNew($1) },
      run: just { $0.create($0.kindHere, $1) }),
    Binding(
      .advance, [.character("s")], in: entities, .command,
      { $0.say("Suite possible", en: "Possible next steps") },
      hint: { $1.say("Suite", en: "Next step") },
      .init(topic: .kinds(everything), several: .each, changesJournal: true) {
        $0.hasSteps($1)
          ? nil : $0.kinds($1).count > 1 ? $0.wording.say(.mixedKinds) : $0.wording.nothingFollows
      }, run: just { $0.openSteps($1) }),
    advanceBarred,
    advanceRetracted,
    .undo([.character("u"), .control("z")], in: letters),
    .redo([.character("U"), .control("y")], in: letters),
    Binding(
      .archive, ending, in: entities, .command, archiving,
      hint: { $1.say("Quitter, effacer", en: "Leave, erase") },
      .init(topic: .kinds([.candidate]), several: .each, changesJournal: true),
      run: just { $0.openEnding($1) }),
    Binding(
      .archive, ending, in: entities, .command, archiving,
      hint: { $1.say("Archiver", en: "Archive") },
      .init(
        topic: .kinds(everything.filter { $0 != .candidate }), several: .each, changesJournal: true
      ) { $0.obstacleToArchiving($1) },
      run: just { state, registry in
        if let ending = state.ending(registry) { state.step(to: ending, registry) }
      }),
    Binding(
      .menu, [.function(9), .character("m")], in: letters, .none,
      { $0.say("Pages", en: "Pages") }, hint: { $1.say("Pages", en: "Pages") }, .always,
      run: just { $0.openMenu($1) }),
    .refresh(in: letters, isHint: true),
    .quit([.function(10), .character("q"), .control("q")], in: letters, .command, isHint: false),
    .quit(quitting, in: [.form, .filter], .none, isHint: false),
  ]

  private static let ending: [Key] = [.function(8), .delete]

  private static let archiving: @Sendable (Wording) -> String = {
    $0.say("Archiver, fermer, quitter ou effacer", en: "Archive, close, leave or erase")
  }

  private static let edit = Binding<DeskState>(
    .edit, [.function(4), .character("e")], in: entities, .command,
    { $0.say("Modifier", en: "Edit") }, hint: { $1.say("Modifier", en: "Edit") },
    .init(topic: .row, several: .oneAtATime, changesJournal: true) { state, registry in
      state.hasBarredRow(registry) || state.hasRetractedRow(registry)
        ? state.wording.useNextStep
        : state.subject(registry).flatMap { state.closure(of: $0, registry) }
    }, run: just { $0.edit($1) })

  private static let moving: [Binding<DeskState>] =
    [
      turnTo(.next, [.tab, .right], in: [.desk, .shortlist], isHint: false),
      turnTo(.previous, [.backTab, .left], in: [.desk, .dossier, .shortlist], isHint: false),
      Binding(
        .open, [.enter], in: entities + [.composition], .none,
        { $0.say("Ouvrir", en: "Open") }, hint: nil,
        .init(topic: .row, several: .each, changesJournal: false),
        run: just { $0.openSelection($1) }),
      Binding(
        .complete, [.tab], in: [.filter], .none,
        { $0.say("Compléter un champ ou une valeur", en: "Complete a field or a value") },
        hint: { $1.say("Compléter", en: "Complete") }, .always,
        run: just { $0.completeFilter($1) }),
      Binding(
        .open, [.enter], in: [.filter], .none,
        {
          $0.say("Garder le filtre et revenir à la liste", en: "Keep the filter, back to the list")
        },
        hint: nil, .always, run: just { state, _ in state.listed.isFiltering = false }),
      Binding(
        .back, [.escape, .control("c")], in: [.filter], .none,
        { $0.say("Ôter le filtre", en: "Clear the filter") },
        hint: { $1.say("retour", en: "back") }, .always, run: just { $0.clearFilter($1) }),
      tick([.character(" "), .insert], in: [.desk, .list], isHint: false),
      tick([.insert], in: [.filter], isHint: false),
      Binding(
        .tickAll, [.control("a")], in: lists, .command,
        { $0.say("Cocher tout ce qui est affiché", en: "Tick all that is shown") }, hint: nil,
        .free { $0.obstacleToTickingAll($1) }, run: just { state, _ in state.tickAll() }),
      Binding(
        .invertTicks, [.character("*")], in: lists, .command,
        { $0.say("Inverser les coches", en: "Invert the ticks") }, hint: nil,
        .free { $0.obstacleToTickingAll($1) }, run: just { state, _ in state.invertTicks() }),
      Binding(
        .export, [.control("e")], in: lists, .command,
        { $0.say("Exporter la liste", en: "Export the list") }, hint: nil,
        .free { $0.obstacleToExporting($1) }, run: just { state, _ in state.openExports() }),
    ] + Pane.allCases.map(pane)

  private static func turnTo(
    _ walk: Walk, _ keys: [Key], in places: [Place], isHint: Bool
  ) -> Binding<DeskState> {
    Binding(
      .walk(walk), keys, in: places, .none, { $0.name(walk) },
      hint: Binding<DeskState>.shown(isHint) { $1.say("section", en: "section") }, .always,
      run: just { $0.move(walk, $1) })
  }

  private static func tick(_ keys: [Key], in places: [Place], isHint: Bool) -> Binding<DeskState> {
    Binding(
      .tick, keys, in: places, .command, { $0.say("Cocher ou décocher", en: "Tick or untick") },
      hint: Binding<DeskState>.shown(isHint) { $1.say("Cocher", en: "Tick") },
      .free { $0.obstacleToTicking($1) }, run: just { $0.tickSelected($1) })
  }

  private static func pane(_ pane: Pane) -> Binding<DeskState> {
    Binding(
      .pane(pane), Key.digits[pane.rawValue], in: letters, .command,
      { $0.going(to: $0.title(pane)) }, hint: nil,
      .free { state, _ in state.losesByLeaving ? state.wording.say(.leaveFirst) : nil },
      run: just { $0.goTo(pane, $1) })
  }
}

extension DeskKeys {
  static func on(
    _ change: @escaping @Sendable (inout DeskState, EntityID, Registry) -> Void
  ) -> @Sendable (inout DeskState, Registry) -> Effect {
    just { state, registry in
      if let id = state.subject(registry) { change(&state, id, registry) }
    }
  }

  /// If it is of that kind.
  static func form(
    _ purpose: @escaping @Sendable (EntityID) -> Form.Purpose?
  ) -> @Sendable (inout DeskState, Registry) -> Effect {
    on { state, id, registry in
      if let purpose = purpose(id) { state.open(purpose, registry) }
    }
  }
}

extension DeskState {
  package static var bindings: [Binding<DeskState>] { DeskKeys.table }
  package static var index: KeyIndex<DeskState> { DeskKeys.index }
}
