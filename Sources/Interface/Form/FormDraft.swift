package import Domain

/// What was typed and is not yet saved: personal data, which whoever keeps it seals.
package struct FormDraft: Equatable, Sendable {
  /// As `Form.Purpose.stored` writes it.
  package let purpose: String
  /// In the order of the form.
  package let entries: [Part]

  /// Of the last move that whoever typed knew of.
  static let seen = "seen"

  /// A number follows the name from the second of its kind on; choices stand by their codes.
  package struct Part: Equatable, Sendable {
    package let name: String
    package let text: String
  }
}

extension Form {
  package func draft() -> FormDraft {
    FormDraft(
      purpose: purpose.stored,
      entries: fields.filter(\.isChanged).map {
        FormDraft.Part(name: $0.storedName, text: $0.content.plain)
      } + (seen.map { [FormDraft.Part(name: FormDraft.seen, text: "\($0)")] } ?? []))
  }

  /// Nil when what it is about no longer exists; fields that the form no longer has are left out.
  package init?(restoring draft: FormDraft, registry: Registry, seat: FormSeat) {
    guard let purpose = Purpose(stored: draft.purpose) else { return nil }
    self.init(purpose, registry: registry, seat: seat)
    for entry in draft.entries { restore(entry, seat.wording) }
    // Most often where somebody stopped typing.
    focus = shownFields.last { fields[$0].isChanged } ?? shownFields.first ?? 0
  }

  /// Whoever was stopped between the record and the end of the draft is not offered it twice.
  package func isRecorded(in registry: Registry) -> Bool {
    if case .card(let id, isNew: true, _) = purpose { registry.exists(id) } else { false }
  }

  private mutating func restore(_ entry: FormDraft.Part, _ wording: Wording) {
    if entry.name == FormDraft.seen { seen = Int(entry.text) }
    addParts(for: entry.name, wording)
    guard let place = fields.firstIndex(where: { $0.storedName == entry.name }),
      !fields[place].isFixed
    else { return }
    let isLong = fields[place].kind == .page
    let text = Self.harmless(entry.text, keepsLines: isLong)
    fields[place].content = fields[place].content.replaced(by: text)
    fields[place].isTouched = true
  }

  /// Parts of a list beyond the first get their fields before they are filled in.
  private mutating func addParts(for name: String, _ wording: Wording) {
    guard let part = name.split(separator: " ").first.flatMap({ Field(rawValue: String($0)) }),
      let list = fields.first(where: { $0.name == part })?.list, let parts = list.shape.partFields
    else { return }
    let blank = parts.map { DescribedValue(field: $0, value: .none) }
    while let end = fields.lastIndex(where: { $0.list == list }),
      fields[end].number + 1 < Self.mostParts, !fields.contains(where: { $0.storedName == name })
    {
      let more = Self.fields(of: blank, in: list, number: fields[end].number + 1, wording)
      fields.insert(contentsOf: more, at: end + 1)
    }
  }
}

extension FormField {
  fileprivate var storedName: String {
    number == 0 ? name.rawValue : "\(name.rawValue) \(number + 1)"
  }
}
