import Domain

extension Wording {
  var nameLabel: String { say("nom : ", en: "name: ") }

  func keptFilter(_ name: String) -> String {
    say("Filtre gardé : « \(name) ».", en: "Filter kept: “\(name)”.")
  }

  func forgottenFilter(_ name: String) -> String {
    say("Filtre oublié : « \(name) ».", en: "Filter forgotten: “\(name)”.")
  }
}

extension Saying {
  static let filterName = Saying("Nom de ce filtre", en: "Name of this filter")
  static let keptFilters = Saying("Filtres gardés", en: "Kept filters")
  static let forgetFilter = Saying("Oublier un filtre gardé", en: "Forget a kept filter")
  static let noFilter = Saying("aucun filtre n'est posé", en: "there is no filter")
  static let noKeptFilter = Saying("aucun filtre n'est gardé", en: "no filter is kept")
  static let filterNames = Saying(
    "ce filtre a des mots, qui peuvent nommer quelqu'un : seuls des champs se gardent, comme bassin:liège",
    en: "this filter has words, which may name somebody: only fields are kept, such as basin:liège")
  static let filterOfSomebody = Saying(
    "Ce nom est aussi celui de quelqu'un de la réserve : donnez-en un autre au filtre.",
    en: "This is also the name of somebody in the reserve: give the filter another one.")
}
