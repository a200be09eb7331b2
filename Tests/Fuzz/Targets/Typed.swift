import Canvas
import Domain

@testable import Console
@testable import Interface
@testable import vivier

/// The first byte says after how many the line goes silent.
func readKeys(_ bytes: [UInt8]) throws -> Bool {
  guard let (cut, rest) = bytes.chosen else { return false }
  var inputs: [Input] = []
  for isUTF8 in [true, false] {
    var decoder = KeyDecoder(isUTF8: isUTF8, known: [Array("\u{1B}[1~".utf8): .insert])
    for (place, byte) in rest.enumerated() {
      if place == cut { decoder.expire() }
      decoder.feed(byte)
    }
    decoder.expire()
    try demand(decoder.patience == nil, "a sequence outlasts its patience")
    while let input = decoder.next() {
      try demand(isHarmless(input), "a control is taken for a character")
      inputs.append(input)
    }
    _ = decoder.takeStatus()
  }
  return !inputs.isEmpty
}

private func isHarmless(_ input: Input) -> Bool {
  guard case .key(.character(let character)) = input else { return true }
  return character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
}

/// What stands behind an ESC, whole, with what the terminal says of itself.
func readEscape(_ bytes: [UInt8]) throws -> Bool {
  let isStatus = EscapeSequence.isStatus(bytes)
  guard let input = EscapeSequence.meaning(of: bytes) else { return isStatus }
  switch input {
  case .click(let place), .wheel(_, let place):
    try demand(place.column >= 0 && place.row >= 0, "a place lies outside every screen")
  case .key, .paste, .resize, .roundTrip, .readable, .deadline, .closed: break
  }
  return true
}

/// Those that are folded to one.
private let blanks = Set<Character>(" \u{A0}\u{202F}\u{205F}\u{3000}").union(
  (0x2000...0x200A).compactMap { Unicode.Scalar($0).map { Character($0) } })

func readSearch(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text else { return false }
  let words = SearchWords(text)
  // A number in groups is looked for as it is usually written.
  let spaced = text.split { blanks.contains($0) }.joined(separator: " ")
  try demand(words.allStand(in: SearchText(spaced)), "a text does not hold its own words")
  for language in Language.allCases {
    let reading = Reading(
      registry: Registry(), today: Day(number: 20_546), wording: Wording(language))
    let query = Query(text, wording: reading.wording)
    for kind in EntityKind.allCases {
      if let word = query.unknown(in: kind, reading) { _ = reading.wording.sentence(word) }
      if let found = QueryCompletion(text, in: kind, reading) {
        try demand(
          !found.text.isEmpty || !found.choices.isEmpty, "a filter is completed to nothing")
      }
    }
    var input = TextInput(text)
    input.move(by: -(bytes.count / 2))
    input.insert(text)
    input.deleteBackward()
    input.deleteForward()
  }
  return !words.isEmpty
}

func readDates(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text else { return false }
  var isTaken = false
  for language in Language.allCases {
    let wording = Wording(language)
    for today in [Day(number: 20_546), Day(number: 11_015)] {
      let reading = DateReading(today: today, words: wording.dateWords)
      guard let day = try? reading.day(text) else { continue }
      isTaken = true
      try demand((try? reading.day(day.iso)) == day, "a day is not read as it is written")
      try demand(Day(iso: day.iso) == day, "a day is no day on the disk")
      // Forms take no other: years of three digits are shown as nobody would write them.
      guard abs(day.days(since: today)) < 18_262 else { continue }
      try demand((try? reading.day(wording.date(day))) == day, "a day is not read as it is shown")
    }
  }
  if let day = Day(iso: text) {
    try demand(day.iso == text, "a day has a second spelling")
    isTaken = true
  }
  for minutes in [HourReading.time(text), HourReading.length(text)].compactMap(\.self) {
    try demand((0..<6_000).contains(minutes), "an hour is out of range")
    isTaken = true
  }
  return isTaken
}

func readContacts(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text else { return false }
  var isTaken = Postcode(text) != nil
  if let phone = PhoneNumber(text) {
    for again in [phone.stored, phone.shown] {
      try demand(PhoneNumber(again) == phone, "\(phone) is not read as it is written: \(again)")
    }
    isTaken = true
  }
  if let address = EmailAddress(text) {
    try demand(EmailAddress(address.text) == address, "\(address) is not read as it is written")
    isTaken = true
  }
  if let number = EnterpriseNumber(text) {
    for again in [number.stored, number.shown] {
      try demand(EnterpriseNumber(again) == number, "\(number) is not read as it is written")
    }
    isTaken = true
  }
  if let share = Fte(typed: text) {
    for again in [share.shown, share.decimal()] {
      try demand(Fte(typed: again) == share, "\(share) is not read as it is written")
    }
    isTaken = true
  }
  if let basin = Basin(typed: text) {
    try demand(Basin(stored: basin.stored) == basin, "\(basin) is not read as it is written")
    try demand(Basin(typed: basin.name)?.isSame(as: basin) == true, "\(basin) is another")
    isTaken = true
  }
  if let id = EntityID(text) {
    try demand(EntityID(id.stored) == id && EntityID(id.shown) == id, "\(id) is another")
    isTaken = true
  }
  return isTaken
}
