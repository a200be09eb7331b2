import Canvas
package import Domain

/// The desk's table of commands.
///
/// Hints, help, the list of commands and a test for conflicting keys are all made from it. Nothing
/// stands on AltGr or a dead key of a Belgian AZERTY keyboard, and every function key has a letter
/// beside it, since terminals keep some of them for themselves.
package enum DeskKeys {
  /// A line of the table.
  package typealias Binding = KeyBinding<Action, Place>

  /// Every command of the program.
  package static let table: [Binding] = everywhere + moving + working + steps

  private static let letters = Place.withLetters
  private static let lists: Set<Place> = [
    .desk, .dossier, .shortlist, .composition, .list, .text,
  ]
  private static let entities: Set<Place> = [.desk, .dossier, .shortlist, .list]

  private static let everywhere: [Binding] = [
    Binding(.help, [.function(1), .character("?")], in: letters.subtracting([.text]), hint: true),
    Binding(.help, [.function(1)], in: [.form, .filter], hint: true, command: false),
    Binding(.commands, [.function(2), .character(":")], in: letters, hint: true, command: false),
    Binding(.commands, [.function(2)], in: [.form], command: false),
    Binding(.compose, [.function(7), .character("n")], in: [.shortlist], hint: true),
    Binding(.presentAgreed, [.character("g")], in: [.shortlist], hint: true),
    Binding(.tick, [.character(" "), .insert], in: [.composition], hint: true),
    Binding(.propose, [.control("s"), .character("i")], in: [.composition], hint: true),
    Binding(.save, [.control("s")], in: [.form], hint: true),
    Binding(.search, [.function(3), .character("/")], in: [.desk, .composition], hint: true),
    Binding(
      .edit, [.function(4), .character("e")], in: [.desk, .dossier, .shortlist, .list],
      hint: true),
    Binding(.next, [.tab, .right], in: [.dossier], hint: true, command: false),
    Binding(.open, [.enter], in: [.picker, .question], hint: true, command: false),
    Binding(
      .back, [.escape, .control("c")], in: Set(Place.allCases).subtracting([.desk]), hint: true,
      command: false),
    Binding(.back, [.escape, .control("c")], in: [.desk], command: false),
    // The form takes Tab itself; it stands here for the hints and the help.
    Binding(.next, [.tab], in: [.form], hint: true, command: false),
    Binding(
      .sort, [.function(6), .character("t")], in: [.desk, .shortlist, .composition], hint: true),
    Binding(
      .createHere, [.function(7), .character("n")], in: [.desk, .dossier, .list], hint: true),
    Binding(.advance, [.character("s")], in: entities, hint: true),
    Binding(.undo, [.character("u"), .control("z")], in: letters, hint: true),
    Binding(.archive, [.function(8), .delete], in: entities, hint: true),
    Binding(.menu, [.function(9), .character("m")], in: letters, hint: true, command: false),
    Binding(.refresh, [.function(5), .character("r")], in: letters, hint: true),
    Binding(.quit, [.function(10), .character("q"), .control("q")], in: letters),
    Binding(.quit, [.function(10), .control("q")], in: [.form, .filter], command: false),
  ]

  private static let moving: [Binding] = [
    Binding(.up, [.up], in: lists, command: false),
    Binding(.down, [.down], in: lists, command: false),
    Binding(.pageUp, [.pageUp], in: lists, command: false),
    Binding(.pageDown, [.pageDown], in: lists, command: false),
    Binding(.home, [.home], in: lists, command: false),
    Binding(.end, [.end], in: lists, command: false),
    Binding(.next, [.tab, .right], in: [.desk, .shortlist], command: false),
    Binding(.previous, [.backTab, .left], in: [.desk, .dossier, .shortlist], command: false),
    Binding(.open, [.enter], in: entities.union([.composition]), command: false),
    // Digits need the shift key on AZERTY, so the characters below them mean the same.
    Binding(.pane(.candidates), [.character("1"), .character("&")], in: [.desk]),
    Binding(.pane(.needs), [.character("2"), .character("é")], in: [.desk]),
    Binding(.pane(.pathways), [.character("3"), .character("\"")], in: [.desk]),
    Binding(.pane(.introductions), [.character("4"), .character("'")], in: [.desk]),
    Binding(.tick, [.character(" "), .insert], in: [.desk]),
    Binding(.tickAll, [.control("a")], in: [.desk, .composition]),
    Binding(.invertTicks, [.character("*")], in: [.desk, .composition]),
  ]

  private static let working: [Binding] = [
    Binding(.introduce, [.character("i")], in: entities),
    Binding(.shortlist, [.character("l")], in: entities),
    Binding(.note, [.character("o")], in: entities),
    Binding(.beginPathway, [.character("p")], in: entities),
    Binding(.create(.candidate), [], in: letters),
    Binding(.create(.organisation), [], in: letters),
    Binding(.create(.need), [], in: letters),
    Binding(.create(.programme), [], in: letters),
    Binding(.due, [.character("d")], in: letters),
    Binding(.organisations, [.character("a")], in: letters),
    Binding(.programmes, [], in: letters),
    Binding(.retention, [], in: letters),
    Binding(.requests, [], in: letters),
    Binding(.rules, [], in: letters),
    Binding(.figures, [], in: letters),
    Binding(.notices, [], in: letters),
    Binding(.theme, [], in: letters),
    Binding(.language, [], in: letters),
    Binding(.slowLine, [], in: letters),
    Binding(.suspend, [], in: letters),
    // A form keeps what is typed in it.
    Binding(.lock, [.control("l")], in: Set(Place.allCases)),
  ]

  /// The next steps of a selection, which `.advance` lists.
  private static let steps: [Binding] =
    ([
      .consent, .withdrawConsent, .receiveRequest, .extendRequest, .answerRequest, .reword,
      .followUp, .markStage,
    ] as [Action]
    + CandidateState.steps.map(Action.candidate)
    + OrganisationState.allCases.map(Action.organisation) + [.forgetEarlier]
    + NeedState.allCases.map(Action.need)
    + PathwayState.allCases.map(Action.pathway)
    + IntroductionMove.allCases.map(Action.move) + [.erase])
    .map { Binding($0, [], in: entities) }
}

extension DeskKeys {
  /// The hints of the present place: only what can be done now.
  package static func hints(in state: State, _ registry: Registry) -> [(key: String, label: String)]
  {
    if state.place == .form, case .form(let form) = state.pages.last, let layer = form.layer {
      return state.wording.hints(layer)
    }
    return table.hints(at: state.place, state.wording) {
      state.hint($0, registry)
    } unless: {
      state.obstacle(to: $0, registry) != nil
    }
  }

  /// Every key for the help page, those of a place first.
  static func help(at place: Place, _ wording: Wording) -> [HelpLine] {
    table.help(at: place, wording) { binding in
      wording.label(binding.action, at: binding.places.contains(place) ? place : .desk)
    }
  }
}
