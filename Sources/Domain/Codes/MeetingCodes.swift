// The lists that meetings take their values from; the raw values are the frozen codes on disk.

/// Of one person or organisation, never of a whole session.
public enum Presence: String, Coded {
  public static let list = CodeList.presence
  case expected = "attendue"
  case came = "venue"
  case excused = "excusee"
  case absent = "absente"

  /// Nobody can say so before the day.
  public var isFact: Bool { self != .expected }
}

/// What somebody leaves with; French: *repart avec*.
public enum SessionOutcome: String, Coded {
  public static let list = CodeList.sessionOutcome
  case appointment = "rendez-vous"
  case information = "seance-information"
  case registration = "inscription"
  case referral = "orientation"
  case nothing = "rien"
}

/// To whom somebody is sent on; French: *orientation*.
public enum ReferralService: String, Coded {
  public static let list = CodeList.referralService
  case forem
  case actiris
  case careersCentre = "cite-metiers"
  case localMission = "mission-locale"
  case mire
  case welfareCentre = "cpas"
  case healthFund = "mutuelle"
  case housing = "logement"
  case union = "syndicat"
  case other = "autre"
}

/// What a visitor looks for: trades as the centres for training by work teach them, and what people
/// ask for at a drop-in.
public enum Sought: String, Coded {
  public static let list = CodeList.sought
  case construction = "batiment"
  case catering = "horeca"
  case outreach = "animation"
  case french = "francais"
  case office = "bureautique"
  case digital = "numerique"
  case cleaning = "nettoyage"
  case childcare = "enfance"
  case care = "soins"
  case sales = "vente"
  case logistics = "logistique"
  case greenery = "espaces-verts"
  case recycling = "reemploi"
  case crafts = "artisanat"
  case culture = "arts-culture"
  case administration = "secretariat"
  case drivingLicence = "permis"
  case orientation = "s-orienter"
  case unknown = "ne-sait-pas"
  case other = "autre"
}

/// How often the meetings of a series are held.
public enum Rhythm: String, Coded {
  public static let list = CodeList.rhythm
  case weekly = "semaine"
  case monthly = "mois"
}

/// What came of a contact: that nobody answers is a fact, not a reproach.
public enum OutreachOutcome: String, Coded {
  public static let list = CodeList.outreachOutcome
  case answered = "reponse"
  case agreed = "accord"
  case refused = "refus"
  case noAnswer = "sans-reponse"
}
