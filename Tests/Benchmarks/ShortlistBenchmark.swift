import Domain
import Storage

/// Makes a reserve in which ten people are presented to an organisation that has a coordinator, to
/// measure a review through a terminal.
///
/// The facilitator has no passphrase; the coordinator's is `une phrase de passe`.
struct ShortlistBenchmark {
  let folder: String
  private let day = Day(number: 20_778)
  private var time: Timestamp { Timestamp(seconds: day.number * 86_400) }

  func run() throws {
    try Reserve.create(at: folder, name: "Réserve", member: "Amina", time: time)
    var reserve = try Reserve(opening: folder, state: folder + "-state")
    var numbers = SplitMix64(seed: 4)
    let organisation: OrganisationID = reserve.registry.freshID(using: &numbers)
    let need: NeedID = reserve.registry.freshID(using: &numbers)
    var card = OrganisationCard()
    card.name = "Le Fil des Mots"
    try record(.create(organisation, card), &reserve)
    var wanted = NeedCard()
    wanted.organisation = organisation
    wanted.title = "Animateur·rice d'ateliers"
    wanted.fte = Fte(hundredths: 80)
    try record(.create(need, wanted), &reserve)
    for place in Self.names.indices {
      let candidate: CandidateID = reserve.registry.freshID(using: &numbers)
      let introduction: IntroductionID = reserve.registry.freshID(using: &numbers)
      try record(.create(candidate, person(place)), &reserve)
      try present(candidate, need, introduction, &reserve)
    }
    let member = try reserve.addCoordinator(
      of: organisation, named: "Le Fil des Mots", passphrase: Secret("une phrase de passe".utf8),
      at: time, on: day)
    print("vivier review --reserve \(folder) --as \(member.stored)")
  }

  private func record(_ command: Command, _ reserve: inout Reserve) throws {
    let (actor, day) = (reserve.actor, day)
    try reserve.record(at: time) { (registry) throws(Refusal) in
      try registry.decide(command, by: actor, on: day)
    }
  }

  private func person(_ place: Int) -> CandidateCard {
    var identity = Identity()
    (identity.givenName, identity.familyName) = Self.names[place]
    identity.phone = "+32 496 12 34 0\(place)"
    identity.email = "p\(place)@example.org"
    identity.presentation = Self.presentations[place]
    var card = CandidateCard()
    card.families = [.outreach]
    card.identity = identity
    return card
  }

  private func present(
    _ candidate: CandidateID, _ need: NeedID, _ id: IntroductionID, _ reserve: inout Reserve
  ) throws {
    let card = IntroductionCard(candidate: candidate, need: need, rationale: Self.rationale)
    try record(.create(id, card), &reserve)
    var consent = IntroductionStep(.agreed, on: day)
    consent.channel = .phone
    consent.fields = [.givenName, .familyName, .phone, .email, .presentation, .rationale]
    consent.expires = day.adding(months: 12)
    try record(.moveIntroduction(id, consent), &reserve)
    try record(.moveIntroduction(id, IntroductionStep(.presented)), &reserve)
  }

  private static let names = [
    ("Élodie", "Dupont"), ("Chloé", "Nguyễn"), ("Thibaut", "Noirhomme"), ("Fatou", "Ouédraogo"),
    ("Marc", "Lambert"), ("Inès", "El Amrani"), ("Loïc", "Peeters"), ("Ahmed", "Benali"),
    ("Zoé", "Janssens"), ("Jean-Luc", "Müller"),
  ]
  private static let presentations = [
    "J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui"
      + " apprennent le français. J'aimerais travailler dans une équipe, près de Liège.",
    "Documentaliste pendant dix ans dans un centre de recherche, je cherche un po"
      + "ste où les gens viennent poser leurs questions. Je me déplace volontiers.",
    "Après des études d'histoire, j'ai fait trois saisons de théâtre-action dans "
      + "les quartiers. Monter un groupe à partir de rien ne me fait pas peur.",
    "J'ai tenu la permanence sociale d'une maison médicale. Écouter, expliquer un"
      + "e lettre, accompagner quelqu'un à un guichet : voilà ce que je fais bien.",
    "Vidéaste et monteuse, j'ai filmé des assemblées de locataires et des fêtes d"
      + "e rue. Je voudrais apprendre aux autres à raconter leur propre histoire.",
    "Je parle quatre langues et j'ai enseigné le français à l'université populair"
      + "e. Les groupes mélangés, où chacun aide l'autre, sont ceux que je préfère.",
    "Éducateur pendant huit ans, je reviens d'une année de congé parental. Un mi-"
      + "temps me conviendrait, avec des soirées si elles sont connues à l'avance.",
    "J'organise des repair cafés dans ma commune, d'abord comme volontaire. Je sa"
      + "is tenir un budget, écrire un rapport et réparer une machine à coudre.",
    "Comédienne et conteuse, j'ai travaillé dans des bibliothèques et des maisons"
      + " de repos. Je cherche une association qui prend le temps de bien faire.",
    "Délégué syndical pendant douze ans, je connais la concertation de l'intérieu"
      + "r. J'aimerais transmettre cela à des jeunes qui commencent à travailler.",
  ]
  private static let rationale =
    "Six ans d'ateliers d'écriture avec des adultes ; vous cherchez cela même."
}
