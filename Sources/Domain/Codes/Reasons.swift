/// Why an organisation waits or says no; French: *motif de l'ASBL*.
public enum OrganisationReason: String, CaseIterable, Sendable {
  case missingSkill = "competence-manquante"
  case someoneElse = "autre-personne"
  case postponed = "poste-reporte"
  case funding = "financement"
  case availability = "disponibilite"
  case noReason = "sans-motif"
}

/// Why a candidate withdraws: offered, never required, never counted; French: *motif*.
public enum CandidateReason: String, CaseIterable, Sendable {
  case otherJob = "autre-emploi"
  case hours = "horaire"
  case distance = "distance"
  case values = "projet-valeurs"
  case moment = "moment"
  case conditions = "conditions"
  /// No detail is asked for.
  case personal = "personnel"
  case noReason = "sans-motif"
}

/// Because of which side a meeting did not take place.
public enum Side: String, CaseIterable, Sendable {
  case candidate = "candidat"
  case organisation = "asbl"
}

/// What a candidate may agree to show to an organisation, field by field.
public enum ShownField: String, CaseIterable, Sendable {
  case givenName = "given-name"
  case familyName = "family-name"
  case email, phone, town, presentation, skills, languages
  /// Why the companion thinks of this person for what is asked for.
  case rationale
}

/// Why an organisation no longer asks.
public enum NeedReason: String, CaseIterable, Sendable {
  case filledElsewhere = "pourvu-ailleurs"
  case postponed = "reporte"
  case cancelled = "supprime"
  case funding = "financement"
  case noReason = "sans-motif"
}

/// Why a pathway was stopped; nobody has to say.
public enum PathwayReason: String, CaseIterable, Sendable {
  case moment
  case employment = "emploi"
  case other = "autre"
  case noReason = "sans-motif"
}

/// French: *motif d'effacement*.
public enum ErasureReason: String, CaseIterable, Sendable {
  case request = "demande"
  case departure = "depart"
  case retention = "conservation"
  case mistake = "erreur"
  case other = "autre"
}
