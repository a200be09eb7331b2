/// Every closed list that a field may take its value from.
public enum CodeList: CaseIterable, Sendable {
  case family, contract, funding, jointCommittee, situation, bench, channel, organisationKind
  case circle, audience, organisationReason
  case candidateReason, needReason, pathwayReason, side, shownField, requestKind, requestOutcome
  case erasureReason, figure, memberRole, meetingKind
  case presence, sessionOutcome, referralService, sought, rhythm, outreachOutcome, dueKind

  public var offered: [String] { known.filter(\.isOffered).map(\.code) }

  /// Every code that it has or had, in the order of the list.
  public var codes: [String] { known.map(\.code) }

  private var known: [(code: String, isOffered: Bool)] {
    switch self {
    case .family: Self.codes(ProfileFamily.self)
    case .contract: Self.codes(ContractKind.self)
    case .funding: Self.codes(Funding.self)
    case .jointCommittee: Self.codes(JointCommittee.self)
    case .bench: Self.codes(Bench.self)
    case .situation: Self.codes(Situation.self)
    case .channel: Self.codes(Channel.self)
    case .organisationKind: Self.codes(OrganisationKind.self)
    case .circle: Self.codes(Circle.self)
    case .audience: Self.codes(Audience.self)
    case .organisationReason: Self.codes(OrganisationReason.self)
    case .candidateReason: Self.codes(CandidateReason.self)
    case .needReason: Self.codes(NeedReason.self)
    case .pathwayReason: Self.codes(PathwayReason.self)
    case .side: Self.codes(Side.self)
    case .shownField: Self.codes(ShownField.self)
    case .requestKind: Self.codes(RequestKind.self)
    case .requestOutcome: Self.codes(RequestOutcome.self)
    case .erasureReason: Self.codes(ErasureReason.self)
    case .figure: Self.codes(RuleFigure.self)
    case .memberRole: Self.codes(MemberRole.self)
    case .meetingKind: Self.codes(MeetingKind.self)
    case .presence: Self.codes(Presence.self)
    case .sessionOutcome: Self.codes(SessionOutcome.self)
    case .referralService: Self.codes(ReferralService.self)
    case .sought: Self.codes(Sought.self)
    case .rhythm: Self.codes(Rhythm.self)
    case .outreachOutcome: Self.codes(OutreachOutcome.self)
    case .dueKind: Self.codes(DueKind.self)
    }
  }

  private static func codes<Value: Coded>(_ type: Value.Type) -> [(code: String, isOffered: Bool)] {
    type.allCases.map { ($0.rawValue, !type.withdrawn.contains($0)) }
  }
}

extension ProfileFamily: Coded { public static let list = CodeList.family }
extension ContractKind: Coded {
  public static let list = CodeList.contract
  public static let withdrawn: Set<ContractKind> = [.volunteering, .trialCollaboration]
}
extension Funding: Coded { public static let list = CodeList.funding }
extension JointCommittee: Coded { public static let list = CodeList.jointCommittee }
extension Bench: Coded { public static let list = CodeList.bench }
extension Situation: Coded { public static let list = CodeList.situation }
extension Channel: Coded { public static let list = CodeList.channel }
extension OrganisationKind: Coded { public static let list = CodeList.organisationKind }
extension Circle: Coded { public static let list = CodeList.circle }
extension Audience: Coded { public static let list = CodeList.audience }
extension OrganisationReason: Coded { public static let list = CodeList.organisationReason }
extension CandidateReason: Coded { public static let list = CodeList.candidateReason }
extension NeedReason: Coded { public static let list = CodeList.needReason }
extension PathwayReason: Coded { public static let list = CodeList.pathwayReason }
extension Side: Coded { public static let list = CodeList.side }
extension ShownField: Coded { public static let list = CodeList.shownField }
extension RequestKind: Coded { public static let list = CodeList.requestKind }
extension RequestOutcome: Coded { public static let list = CodeList.requestOutcome }
extension ErasureReason: Coded { public static let list = CodeList.erasureReason }
extension MemberRole: Coded { public static let list = CodeList.memberRole }
extension MeetingKind: Coded { public static let list = CodeList.meetingKind }

/// A family of trades of the sector, by its frozen code on disk; French: *famille*.
public enum ProfileFamily: String, CaseIterable, Sendable {
  case research = "veille"
  case communication = "communication"
  case digital = "numerique"
  case outreach = "animation"
  case coordination = "coordination"
  case design = "creation"
}

/// Apart from who pays for it; French: *contrat*, *forme*.
public enum ContractKind: String, CaseIterable, Sendable {
  case permanent = "cdi"
  case fixedTerm = "cdd"
  case replacement = "remplacement"
  case agency = "interim"
  case student = "etudiant"
  /// No contract: no longer offered, and read in what was written when it was.
  case volunteering = "volontariat"
  /// No contract either. French: *collaboration d'essai*.
  case trialCollaboration = "essai"
}

/// What pays for a post; several may; French: *financement*, *aide à l'emploi*.
public enum Funding: String, CaseIterable, Sendable {
  /// Of the law of 8 July 1976 on the CPAS, which is the employer.
  case article60 = "art60"
  case article61 = "art61"
  /// Aide à la promotion de l'emploi (Wallonie).
  case ape
  /// Agent contractuel subventionné (Bruxelles).
  case acs
  case maribel
  /// Economie d'insertion sociale.
  case sine
  /// Activa.brussels, Impulsion (Wallonie).
  case activa
  /// Subvention of popular education (décret du 17/07/2003).
  case popularEducation = "subvention-ep"
  case other = "autre"
}

/// French: *commission paritaire*: 329.02 for the French- and German-speaking socio-cultural sector
/// of Wallonia, 329.01 for the Flemish one, 329.03 for federal and bi-community organisations.
public enum JointCommittee: String, CaseIterable, Sendable {
  case flemish = "329.01"
  case frenchAndGerman = "329.02"
  case federal = "329.03"
  case other = "autre"
}

/// What a candidate does at present, as they say it; French: *situation*.
public enum Situation: String, CaseIterable, Sendable {
  case jobSeeker = "demande-emploi"
  case employed = "emploi"
  case selfEmployed = "independant"
  case student = "etudes"
  case socialIntegration = "insertion-sociale"
  case retired = "retraite"
  case other = "autre"
}

/// How somebody's word reached the facilitator; French: *canal*.
public enum Channel: String, CaseIterable, Sendable {
  case inPerson = "entretien"
  case phone = "telephone"
  case email = "courriel"
  case letter = "courrier"
  case form = "formulaire"
}

/// French: *type d'organisation*.
public enum OrganisationKind: String, CaseIterable, Sendable {
  case association = "asbl"
  case trainingCentre = "cisp"
  case welfareCentre = "cpas"
  case federation = "federation"
  case union = "syndicat"
  case fund = "fonds"
  case trainingOperator = "operateur"
  case other = "autre"
}

/// The circle of the scheme that an organisation belongs to; French: *cercle*.
public enum Circle: String, CaseIterable, Sendable {
  case legitimation = "1"
  case trainingFinance = "2"
  case operation = "3"
}

/// Whom a course is for.
public enum Audience: String, CaseIterable, Sendable {
  case candidate = "candidat"
  case organisation = "organisation"
}

/// What is asked for.
public enum RequestKind: String, CaseIterable, Sendable {
  /// RGPD, article 15.
  case access = "acces"
  /// RGPD, article 16.
  case rectification
  /// RGPD, article 17.
  case erasure = "effacement"
  /// RGPD, article 20.
  case portability = "portabilite"
  /// RGPD, article 18: kept, but not used.
  case restriction = "limitation"
  /// RGPD, article 21.
  case objection = "opposition"
  /// RGPD, article 7(3).
  case withdrawal = "retrait"
}

/// How a request was answered.
public enum RequestOutcome: String, CaseIterable, Sendable {
  case granted = "accordee"
  case partly = "partielle"
  case refused = "refusee"
  case withdrawn = "retiree"
}

/// What a meeting is for; the raw values are the frozen codes on disk.
public enum MeetingKind: String, CaseIterable, Sendable {
  case jointCommittee = "comite-paritaire"
  case firstCircle = "cercle-1"
  case secondCircle = "cercle-2"
  case thirdCircle = "cercle-3"
  case firstContact = "premier-contact"
  case coConstruction = "coconstruction"
  case firstFeedback = "feedback-1"
  case secondFeedback = "feedback-2"
  case debrief = "retour-experience"
  case followUp = "suivi"
  case firstMentoring = "mentor-1"
  case secondMentoring = "mentor-2"
  case weeklyGroup = "groupe-hebdomadaire"
  case dropIn = "permanence"
  case fair = "salon"
  case peerVisit = "compagnonnage"
  case exchangeGroup = "groupe-echanges"
  case theme = "focus-thematique"
  case basin = "bassin"
  /// Of a programme: whoever is there goes through a stage of it.
  case workshop = "atelier"
  case information = "seance-information"
  /// Of an organisation.
  case visit = "visite"
  case other = "autre"
}
