import Canvas
import Domain

extension Form {
  /// From the field in focus.
  mutating func choose(_ choice: Picker.Choice, in setting: FormSetting) {
    guard let field = focused else { return }
    if case .option(let line) = choice, offered.indices.contains(line) {
      let reader = FieldReader(today: setting.today, wording: setting.wording)
      pick(offered[line], into: field, with: reader)
    } else if case .day(let day) = choice, field.shape.isDay {
      put(.text(TextInput(setting.wording.date(day))))
    } else {
      return
    }
    typesOver = true
    check(focus, in: setting)
  }

  private mutating func pick(_ code: String, into field: FormField, with reader: FieldReader) {
    switch field.kind {
    case .choice: put(.code(code.isEmpty ? nil : code))
    case .line where field.shape == .texts:
      let texts = reader.texts(field.content.plain)
      let text = reader.wording.list(texts.contains(code) ? texts : texts + [code])
      put(.text(TextInput(text)))
    case .line: put(.text(TextInput(Basin(stored: code)?.name ?? code)))
    case .page, .several: break
    }
  }

  mutating func open(in setting: FormSetting) -> Outcome {
    guard let field = focused else { return .none }
    if field.shape.isDay {
      openCalendar(at: field, in: setting)
      return .none
    }
    guard field.shape.hasOptions else { return .none }
    let lines = options(of: field, in: setting)
    guard !lines.isEmpty else {
      fields[focus].problem = .nothingToChoose
      return .none
    }
    if field.kind == .several {
      layer = .checklist(Checklist(lines, ticked: field.codes))
      return .none
    }
    return .pick(picker(of: lines, for: field, in: setting))
  }

  private mutating func picker(
    of lines: [FormOption], for field: FormField, in setting: FormSetting
  ) -> Picker {
    var lines = lines
    if field.kind == .choice, !field.isRequired {
      lines.append(FormOption(code: "", label: setting.wording.noChoice))
    }
    offered = lines.map(\.code)
    var picker = Picker(
      title: setting.wording.label(field),
      items: lines.enumerated().map { place, line in
        Picker.Item(
          label: line.label, note: line.note, choice: .option(place), id: EntityID(line.code))
      })
    let basin = Basin(typed: field.content.plain).map(reader(in: setting).spelling)
    let current = field.code ?? basin?.stored ?? ""
    picker.selected = offered.firstIndex(of: current) ?? 0
    if let basin, !offered.contains(current) {
      lead(&picker, to: basin, typed: field.content.plain.trimmed, in: setting)
    }
    return picker
  }

  /// What is typed and is no whole name looks for one; where none holds it, the list stands at the
  /// nearest.
  private func lead(
    _ picker: inout Picker, to basin: Basin, typed text: String, in setting: FormSetting
  ) {
    let typed = Picker(title: "", items: picker.items, filter: TextInput(text))
    if !typed.shown.isEmpty {
      (picker.filter, picker.selected) = (typed.filter, 0)
    } else if let near = basin.near(among: setting.registry.basins).first {
      picker.selected = offered.firstIndex(of: near.stored) ?? 0
    }
  }

  /// On the day that was typed, or on today; what is no date is explained first.
  private mutating func openCalendar(at field: FormField, in setting: FormSetting) {
    let day = field.text.map(reader(in: setting).readDay) ?? setting.today
    if let day { layer = .calendar(MonthCalendar(day)) } else { check(focus, in: setting) }
  }

  private func options(of field: FormField, in setting: FormSetting) -> [FormOption] {
    FormOptions(form: self, registry: setting.registry, wording: setting.wording)
      .lines(of: field.field)
  }

  mutating func takeInChoice(_ key: Key, in setting: FormSetting) -> Outcome {
    switch key {
    case .enter: return open(in: setting)
    case .character(" "):
      guard focused?.shape == .flag else { return open(in: setting) }
      cycle(by: 1, in: setting)
    case .left: cycle(by: -1, in: setting)
    case .right: cycle(by: 1, in: setting)
    case .backspace, .delete: if focused?.isRequired == false { put(.code(nil)) }
    case .character(let character):
      // Within a word other signs are part of it: `co-construction`.
      guard character.isLetter || character.isNumber || !spelled.isEmpty else { return .ignored }
      return jump(to: character, in: setting)
    default: break
    }
    return .none
  }

  /// Past "nothing" where that is one.
  private mutating func cycle(by distance: Int, in setting: FormSetting) {
    guard let field = focused, !field.shape.hasLongList else { return }
    var codes: [String?] = options(of: field, in: setting).map(\.code)
    if !field.isRequired { codes.insert(nil, at: 0) }
    guard !codes.isEmpty else { return }
    let place = codes.firstIndex(of: field.code) ?? (distance > 0 ? -1 : 0)
    put(.code(codes[(place + distance + codes.count) % codes.count]))
  }

  /// Letters that are typed without a pause are the beginning of one word, the same letter again
  /// the next that begins so; a long list is opened with the letter instead.
  private mutating func jump(to character: Character, in setting: FormSetting) -> Outcome {
    guard let field = focused else { return .none }
    if field.shape.hasLongList {
      guard case .pick(var picker) = open(in: setting) else { return .none }
      picker.filter = TextInput(String(character))
      picker.selected = 0
      return .pick(picker)
    }
    spelled.append(character)
    let isOneLetter = Set(FoldedText(spelled).bytes).count == 1
    let beginning = FoldedText(isOneLetter ? String(character) : spelled).bytes
    let lines = options(of: field, in: setting)
    let found = lines.filter { FoldedText($0.label).bytes.starts(with: beginning) }.map(\.code)
    guard !found.isEmpty else { return .none }
    let current = field.code.flatMap(found.firstIndex(of:))
    put(.code(found[current.map { isOneLetter ? ($0 + 1) % found.count : $0 } ?? 0]))
    return .none
  }
}
