extension Basin {
  /// A suggestion only; Dutch- and German-speaking postcodes (4700 to 4791) lie in none.
  public init?(postcode: Int) {
    guard let range = Self.ranges.first(where: { $0.codes.contains(postcode) }) else { return nil }
    self = range.basin
  }

  /// The basin of a postcode as typed: `4000`, `B-4000`, `4000 Liège`.
  ///
  /// Those of other countries are told by what stands before them (`L-4000`), by two letters alone
  /// after them (`4000 AB`, Netherlands), or by a town abroad (`4000 Bâle`).
  public init?(postcode: some StringProtocol) {
    let bytes = Folding.bytes(of: postcode)
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
    let prefix = bytes.prefix { !$0.isDigit }
    let digits = bytes.dropFirst(prefix.count).prefix(while: \.isDigit)
    let rest = bytes.dropFirst(prefix.count + digits.count)
    let town = rest.filter { !isSpace($0) }
    guard
      ["", "b-", "be-"].contains(String(decoding: prefix.filter { !isSpace($0) }, as: UTF8.self)),
      town.isEmpty || rest.first.map(isSpace) == true && town.count > 2,
      !Self.isAbroad(town),
      digits.count == 4, let number = DecimalText.digits(digits, upTo: 4)
    else { return nil }
    self.init(postcode: number)
  }

  public init?(postcode: some StringProtocol, town: some StringProtocol) {
    if Self.isAbroad(Folding.bytes(of: town).filter { $0 != UInt8(ascii: " ") }) { return nil }
    self.init(postcode: postcode)
  }

  private static func isAbroad(_ town: some Collection<UInt8>) -> Bool {
    abroad.contains(String(decoding: town, as: UTF8.self))
  }

  /// Larger towns of Luxembourg, Switzerland and Austria, whose postcodes have four digits as well.
  private static let abroad: Set<String> = [
    "luxembourg", "esch", "esch-sur-alzette", "differdange", "dudelange", "petange", "diekirch",
    "ettelbruck", "bettembourg", "berne", "bern", "bale", "basel", "zurich", "geneve", "lausanne",
    "lucerne", "fribourg", "neuchatel", "bienne", "sion", "vienne", "wien", "graz", "linz",
    "salzbourg", "salzburg", "innsbruck",
  ]

  /// Without a gap between two basins (Walloon Region, *bassins EFE*; the nineteen municipalities
  /// of Brussels).
  private static let ranges: [(codes: ClosedRange<Int>, basin: Basin)] = [
    (1000...1210, .bruxelles), (1300...1495, .brabantWallon), (4000...4141, .liege),
    (4160...4163, .huyWaremme), (4170...4171, .liege), (4180...4317, .huyWaremme),
    (4340...4342, .liege), (4347...4367, .huyWaremme), (4400...4460, .liege),
    (4470...4590, .huyWaremme), (4600...4633, .liege), (4650...4654, .verviers),
    (4670...4690, .liege), (4800...4861, .verviers), (4870...4870, .liege),
    (4877...4910, .verviers), (4920...4920, .liege), (4950...4990, .verviers),
    (5000...5590, .namur), (5600...5600, .hainautSud), (5620...5621, .namur),
    (5630...5630, .hainautSud), (5640...5646, .namur), (5650...5670, .hainautSud),
    (5680...5680, .namur), (6000...6142, .hainautSud), (6150...6150, .hainautCentre),
    (6180...6596, .hainautSud), (6600...6997, .luxembourg), (7000...7301, .hainautCentre),
    (7320...7322, .walloniePicarde), (7330...7390, .hainautCentre),
    (7500...7866, .walloniePicarde), (7870...7870, .hainautCentre),
    (7880...7973, .walloniePicarde),
  ]
}
