/// `4000 Liège`, `B-4000 Liège`, `Liège (4000)`.
struct PostalAddress: Equatable {
  let postcode: String?
  let town: String?

  /// The word at either end that holds digits is the postcode, the rest the town.
  init(_ cell: String) {
    var words = cell.split { $0.isWhitespace || "(),".contains($0) }.map(String.init)
      .filter { $0 != "-" && $0 != "–" }
    if let first = words.first, Self.isPostcode(first) {
      postcode = first
      words.removeFirst()
    } else if let last = words.last, Self.isPostcode(last) {
      postcode = last
      words.removeLast()
    } else {
      postcode = nil
    }
    town = words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Nil where two letters belong to the postcode (`1234 AB`, Netherlands), or no town follows.
  init?(inPostcode cell: String) {
    self.init(cell)
    guard postcode != nil, let town, town.count > 2 else { return nil }
  }

  private static func isPostcode(_ word: String) -> Bool {
    let digits = word.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits.count >= 4
  }
}
