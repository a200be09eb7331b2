internal import Domain

extension ImportRow {
  /// The basin of its cell, or else the one that the postcode lies in.
  func basin(postcode: String?) throws(ImportRefusal) -> Basin? {
    guard let text = line(.basin) else { return postcode.flatMap { Basin(postcode: $0) } }
    guard let basin = Basin(typed: Self.withoutGenericWords(text)) else {
      throw refusal(.basin, .unknownWord)
    }
    return basin
  }

  func enterpriseNumber() throws(ImportRefusal) -> EnterpriseNumber? {
    guard let text = line(.enterpriseNumber) else { return nil }
    guard let number = EnterpriseNumber(text) else {
      throw refusal(.enterpriseNumber, .notEnterpriseNumber)
    }
    return number
  }

  /// Hours a week, `38`, `37,5` or `38 h`, in hundredths of an hour.
  func hours(_ field: Field) throws(ImportRefusal) -> Int? {
    guard var text = line(field) else { return nil }
    if text.lowercased().hasSuffix("h") { text.removeLast() }
    // A share and a number of hours have the same decimal notation.
    guard !text.contains(where: { "/%hH".contains($0) }), let hours = Fte(typed: text) else {
      throw refusal(field, .notNumber)
    }
    return hours.hundredths
  }

  /// `Bassin de Liège` is Liège.
  private static func withoutGenericWords(_ name: String) -> String {
    let words = ColumnNames.folded(name).split(separator: " ")
    let proper = words.drop { ["bassin", "efe", "de", "du", "d", "la", "province"].contains($0) }
    let isGeneric = words.first == "bassin" || words.first == "province"
    return isGeneric && !proper.isEmpty ? proper.joined(separator: " ") : name
  }
}
