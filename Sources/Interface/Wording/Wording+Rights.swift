package import Domain

extension Wording {
  package func name(_ kind: RequestKind) -> String {
    switch kind {
    case .access: term("accès", en: "access", simple: "voir ses données")
    case .rectification: term("rectification", en: "rectification", simple: "corriger ses données")
    case .erasure: term("effacement", en: "erasure", simple: "effacer ses données")
    case .portability:
      term("portabilité", en: "portability", simple: "recevoir ses données dans un fichier")
    case .restriction:
      term("limitation", en: "restriction", simple: "garder ses données sans les utiliser")
    case .objection:
      term("opposition", en: "objection", simple: "dire non à un usage de ses données")
    case .withdrawal:
      term("retrait de l'accord", en: "withdrawal of consent", simple: "reprendre son accord")
    }
  }

  package func name(_ outcome: RequestOutcome) -> String {
    switch outcome {
    case .granted: term("accordée", en: "granted", simple: .same)
    case .partly: term("accordée en partie", en: "granted in part", simple: .same)
    case .refused: term("refusée", en: "refused", simple: .same)
    case .withdrawn: term("retirée par la personne", en: "withdrawn by the person", simple: .same)
    }
  }

  package func name(_ reason: ErasureReason) -> String {
    switch reason {
    case .request: term("à sa demande", en: "at their own request", simple: .same)
    case .departure: term("après son départ", en: "after they left", simple: .same)
    case .retention: term("fin de la conservation", en: "end of retention", simple: .same)
    case .mistake: term("fiche faite par erreur", en: "file made by mistake", simple: .same)
    case .other: term("autre", en: "other", simple: .same)
    }
  }

  package func name(_ role: MemberRole) -> String {
    switch role {
    case .facilitator: term("facilitation", en: "facilitator", simple: .same)
    case .coordinator:
      term("coordination d'une ASBL", en: "coordinator of an organisation", simple: .same)
    case .committee: term("siège du comité paritaire", en: "joint committee seat", simple: .same)
    case .recovery: term("feuille de récupération", en: "recovery sheet", simple: .same)
    }
  }
}
