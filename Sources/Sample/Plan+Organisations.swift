import Domain

extension Plan {
  mutating func writeOrganisations(_ block: inout Block) {
    for slot in 0..<block.organisationCount {
      let id: OrganisationID = fresh()
      let index = block.place * 15 + slot
      // The last two of every block have just joined and have asked for nobody yet.
      let joined = slot < 12 ? random.number(-330 ... -250) : random.number(-70 ... -30)
      let card = organisationCard(index)
      var time = add(.create(id, card), on: day(joined), after: .start)
      block.organisations.append(Placed(id: id, time: time))
      if random.below(3) == 0 {
        let note = random.pick(OrganisationTexts.notes)
        time = add(.note(id.entity, note), on: day(joined + random.number(2...20)), after: time)
      }
    }
  }

  private mutating func organisationCard(_ index: Int) -> OrganisationCard {
    let (name, town) = organisationName(index)
    var card = OrganisationCard()
    card.name = name
    card.enterpriseNumber = Self.enterpriseNumber(index)
    card.sector = .frenchAndGerman
    card.basin = Basin(postcode: town.postcode)
    card.kind = index % 15 == 9 ? .trainingCentre : .association
    card.circle = .operation
    card.pilot = index < 15
    card.weeklyHours = random.below(4) == 0 ? 3_600 : 3_800
    var contact = Contact()
    contact.name = "\(random.pick(NameTexts.given)) \(random.pick(NameTexts.family))"
    contact.role = random.pick(OrganisationTexts.contactRoles)
    contact.email = "contact.\(index + 1)@example.org"
    contact.phone = Self.phone(90_000 + index % 10_000)
    card.contacts = [contact]
    return card
  }

  private mutating func organisationName(_ index: Int) -> (String, Town) {
    if index < OrganisationTexts.cast.count { return OrganisationTexts.cast[index] }
    let (heads, tails) = (OrganisationTexts.heads, OrganisationTexts.tails)
    let name = "\(heads[index % heads.count]) \(tails[index % tails.count])"
    let town = random.pick(towns())
    // Once every pair has been met, the town tells the associations apart.
    return (index < heads.count * tails.count ? name : "\(name), \(town.name)", town)
  }

  /// With the right check digits, far from being given out: numbers that begin with 1 have been
  /// attributed since 2023, from 1000 upward.
  static func enterpriseNumber(_ index: Int) -> EnterpriseNumber? {
    let base = 19_000_000 + index * 37 % 990_000
    let check = 97 - base % 97
    return EnterpriseNumber("\(base)\(check < 10 ? "0" : "")\(check)")
  }

  /// All begin with 0470 0.
  static func phone(_ index: Int) -> String {
    let digits = Array(String(100_000 + index % 100_000).dropFirst())
    return "+32 470 0\(digits[0]) \(String(digits[1...2])) \(String(digits[3...4]))"
  }
}
