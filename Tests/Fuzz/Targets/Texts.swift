import Canvas
import Domain

@testable import Interface
@testable import Storage
@testable import vivier

func readTheme(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text, let theme = try? Theme(name: "x", text: text) else { return false }
  for role in Role.allCases { _ = theme[role] }
  for name in [theme.frenchName, theme.englishName] {
    try demand(Hygiene.visible(name) == name, "a theme's name would act on the terminal")
  }
  return true
}

func readSettings(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text else { return false }
  let settings = Settings(text: text)
  let known = settings.preferences
  let same = Settings(text: Settings.text(text, from: known, to: known))
  try demand(same == settings, "settings that nobody changed are others")
  var other = known
  other.language = known.language == .english ? .french : .english
  other.lockMinutes = (known.lockMinutes + 1) % 1440
  other.isLinear.toggle()
  let changed = Settings.text(text, from: known, to: other)
  var told = Settings(text: changed).preferences
  // A slow line that is measured is none that was set.
  told.slowLine = other.slowLine
  try demand(told == other, "settings are not read as they are written")
  return settings != Settings(text: "")
}

func readSession(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text else { return false }
  var isTaken = false
  for language in Language.allCases {
    let wording = Wording(language)
    let session = Session(text: text, wording: wording)
    try demand(
      Session(text: session.text, wording: wording).text == session.text,
      "a session is not read as it is written")
    var desk = Desk()
    session.restore(&desk)
    isTaken = isTaken || session != Session(text: "", wording: wording)
  }
  return isTaken
}

func readSSH(_ bytes: [UInt8]) throws -> Bool {
  guard let key = SSHPublicKey(bytes) else { return false }
  try demand(SSHPublicKey(Array(key.line.utf8)) == key, "a key is not read as it is written")
  try demand(!key.line.utf8.contains(0x0A), "a key has two lines")
  return true
}

/// The code of a recovery sheet and passphrases, as somebody types them.
func readSheet(_ bytes: [UInt8]) throws -> Bool {
  let typed = Secret(bytes)
  let composed = typed.composed
  try demand(
    Secret(composed.bytes).composed.bytes == composed.bytes, "a passphrase is composed twice")
  if let text = bytes.text, composed.bytes.text != text {
    throw Broken(what: "a passphrase is another")
  }
  guard let code = RecoveryCode.reading(typed) else { return false }
  let again = RecoveryCode.reading(Secret(RecoveryCode.shown(code).utf8))
  try demand(again?.bytes == code.bytes, "a code is not read as it is written")
  return true
}

extension Secret {
  fileprivate var bytes: [UInt8] { unsafe withBytes { unsafe Array($0) } }
}

func readDraftText(_ text: String) throws -> Bool {
  guard let draft = FormDraft(text: text) else { return false }
  let kept = FormDraft(text: draft.text)
  let again = kept.flatMap { FormDraft(text: $0.text) }
  try demand(kept != nil && again == kept, "a draft is not read as it is written")
  for (one, other) in zip(draft.entries, kept?.entries ?? []) {
    let lines = { (text: String) in text.split(omittingEmptySubsequences: false) { $0.isNewline } }
    try demand(one.name == other.name, "a field of a draft has another name")
    try demand(lines(one.text) == lines(other.text), "what was typed is not kept")
  }
  if let purpose = Form.Purpose(stored: draft.purpose) {
    try demand(Form.Purpose(stored: purpose.stored) == purpose, "a draft is for something else")
  }
  return true
}

/// What is typed into a field of each shape.
func readFields(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text else { return false }
  var isTaken = false
  for language in Language.allCases {
    let reader = Interface.FieldReader(today: Day(number: 20_546), wording: Wording(language))
    for (read, shape) in reader.numbers where read(text) != nil {
      let number = read(text) ?? 0
      try demand((0..<100_000_000).contains(number), "a number is out of range")
      let again = reader.wording.typed(.number(number), as: shape)
      try demand(read(again) == number, "\(number) is not read as it is written: \(again)")
      isTaken = true
    }
    let words = reader.texts(text)
    try demand(reader.texts(reader.wording.list(words)) == words, "words are others")
    if let share = reader.fte(text) { try demand(reader.fte(share.shown) == share, "a share") }
    for field in everyField { _ = reader.problem(of: text, in: field) }
  }
  return isTaken
}

extension Interface.FieldReader {
  /// Each with what it reads.
  fileprivate var numbers: [(read: (String) -> Int?, shape: Shape)] {
    [
      (number, .number(0...999_999)), (hours, .hours(0...9_999)),
      (hundredths, .money(0...99_999_999)), (HourReading.time, .time),
    ]
  }
}

private let everyField =
  CandidateCard.fields.map(\.field) + OrganisationCard.fields.map(\.field)
  + NeedCard.fields.map(\.field) + MeetingCard.fields.map(\.field)
