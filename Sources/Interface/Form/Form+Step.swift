package import Domain

extension Form {
  /// It is checked as it is left.
  mutating func step(by distance: Int, wraps: Bool = false, in setting: FormSetting) {
    check(focus, in: setting)
    let shown = shownFields
    guard let place = shown.firstIndex(of: focus) else { return }
    let wanted = place + distance
    if !wraps, lookedDown > 0 && distance < 0 || wanted >= shown.count && place + 1 == shown.count {
      return look(by: distance, in: setting)
    }
    let next = wraps ? (wanted + shown.count) % shown.count : max(0, min(shown.count - 1, wanted))
    focus = shown[next]
  }

  /// Or writes it as the program does.
  mutating func check(_ place: Int, in setting: FormSetting) {
    guard fields.indices.contains(place) else { return }
    let reader = reader(in: setting)
    // What the domain refused stays so until it is changed.
    if case .refused = fields[place].problem { return }
    fields[place].problem =
      reader.problem(of: fields[place]) ?? question(about: fields[place], in: setting)
    guard fields[place].problem == nil else { return }
    tidy(place, with: reader)
    fillBasin(after: fields[place])
    dropWhatIsNotMeant(after: fields[place], in: setting)
    offerAnotherPart(after: fields[place], in: setting)
    findLookalike(after: fields[place], in: setting)
  }

  /// Shares typed as hours count against the organisation's full time.
  func reader(in setting: FormSetting) -> FieldReader {
    var reader = FieldReader(today: setting.today, wording: setting.wording)
    let registry = setting.registry
    reader.spelling = { $0.spelled(asIn: registry.basins) }
    let organisation = self[.organisation]?.code.flatMap { OrganisationID($0) }
    if let hours = organisation.flatMap({ setting.registry.organisations[$0]?.card.weeklyHours }) {
      reader.fullWeek = hours * 60 / 100
    }
    return reader
  }

  /// Asked about once; saving again means it.
  private func question(about field: FormField, in setting: FormSetting) -> FieldProblem? {
    guard field.shape == .basin, field.isChanged, let text = field.text, field.meant != text,
      let basin = Basin(typed: text), !setting.registry.basins.contains(where: basin.isSame)
    else { return nil }
    let near = basin.near(among: setting.registry.basins)
    return .newBasin(text, near: near, isAsked: field.asked == text)
  }

  private mutating func tidy(_ place: Int, with reader: FieldReader) {
    let field = fields[place]
    guard field.isChanged, field.kind == .line, let text = field.text else { return }
    let tidied = reader.tidied(text, of: field)
    if tidied != field.content.plain { fields[place].content = .text(TextInput(tidied)) }
  }

  /// A postcode says in which basin somebody lives, unless it or they say otherwise.
  private mutating func fillBasin(after field: FormField) {
    guard field.name == .postcode || field.name == .town, field.isChanged,
      let place = fields.firstIndex(where: { $0.name == .basin }), !fields[place].isTouched
    else { return }
    let before = fields[place].initial.plain
    guard before.isEmpty || before == basin(by: \.initial)?.name else { return }
    fields[place].content = .text(TextInput(basin(by: \.content)?.name ?? before))
  }

  private func basin(by content: (FormField) -> FieldContent) -> Basin? {
    Basin(
      postcode: self[.postcode].map(content)?.plain ?? "",
      town: self[.town].map(content)?.plain ?? "")
  }

  /// What was chosen and does not go with what is chosen now is let go.
  private mutating func dropWhatIsNotMeant(after field: FormField, in setting: FormSetting) {
    guard !field.shape.kinds.isEmpty else { return }
    let options = FormOptions(form: self, registry: setting.registry, wording: setting.wording)
    for place in fields.indices {
      guard let id = fields[place].code.flatMap({ EntityID($0) }), !options.isMeant(id) else {
        continue
      }
      fields[place].content = .code(nil)
    }
  }

  /// Once the last part of a list has something, there is room for one more.
  private mutating func offerAnotherPart(after field: FormField, in setting: FormSetting) {
    guard field.stage == nil, let list = field.list, let parts = list.shape.partFields,
      let last = fields.last(where: { $0.list == list })?.number, last + 1 < Self.mostParts,
      let end = fields.lastIndex(where: { $0.list == list }),
      !fields.allSatisfy({ $0.list != list || $0.number != last || $0.isEmpty })
    else { return }
    let blank = parts.map { DescribedValue(field: $0, value: .none) }
    fields.insert(
      contentsOf: Self.fields(of: blank, in: list, number: last + 1, setting.wording), at: end + 1)
  }

  static let mostParts = 20
}

extension Form {
  /// Or goes to the first that is wrong.
  mutating func save(in setting: FormSetting) -> Outcome {
    refusal = nil
    for place in shownFields {
      if fields[place].asked != nil, fields[place].asked == fields[place].text {
        fields[place].meant = fields[place].text
      } else if fields[place].shape == .basin {
        fields[place].asked = fields[place].text
      }
      // Another field may have mended what was refused.
      fields[place].problem = nil
      check(place, in: setting)
      if fields[place].isRequired, fields[place].isEmpty { fields[place].problem = .missing }
    }
    checkSpans(in: setting)
    tellWhatOthersChanged(in: setting)
    if let wrong = shownFields.first(where: { fields[$0].problem != nil }) {
      focus = wrong
      return .none
    }
    if amends, !isDirty { return .leave }
    let draft = FormCommand(form: self, registry: setting.registry, reader: reader(in: setting))
    guard let command = draft.command() else {
      refusal = setting.registry.absence(of: subject)
      return .none
    }
    return .save(command)
  }

  /// Unchanged there is nothing to save.
  private var amends: Bool {
    switch purpose {
    case .card(_, let isNew, _): !isNew
    case .act(_, let name), .actOnDue(_, let name): name == .introductionReworded
    case .stage, .move, .consent, .withdrawConsent, .request, .extendRequest,
      .answerRequest, .erase, .step, .note, .visitor, .rule:
      false
    }
  }

  /// On the field that it concerns; whoever has read what somebody else did meanwhile may save
  /// again, knowing of it.
  package mutating func refuse(_ refusal: Refusal, registry: Registry, wording: Wording) {
    if case .movedSince(let id, _) = refusal { seen = registry.introductions[id]?.lastMove }
    if let name = refusal.field,
      let place = shownFields.first(where: { fields[$0].name == name })
    {
      fields[place].problem = .refused(refusal)
      focus = place
    } else {
      self.refusal = refusal
    }
  }
}
