extension Wording {
  package func sentence(_ unknown: UnknownWord) -> String {
    let known = list(unknown.known)
    guard let field = unknown.field.map(name) else {
      return say(
        "« \(unknown.word): » n'existe pas dans un filtre. Prenez : \(known).",
        en: "A filter has no “\(unknown.word):”. Take one of: \(known).",
        simple: "On ne peut pas chercher par « \(unknown.word): ». On peut chercher par : \(known)."
      )
    }
    let word = "\(field):\(unknown.word)"
    if unknown.known.isEmpty {
      return say(
        "« \(word) » : rien n'est encore connu ici ; ôtez-le du filtre.",
        en: "“\(word)”: nothing is known here yet; take it out of the filter.")
    }
    return say(
      "« \(word) » n'est pas connu. Après « \(field): », prenez : \(known).",
      en: "“\(word)” is not known. After “\(field):”, take one of: \(known).")
  }
}
