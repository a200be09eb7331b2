package import Domain

/// What a row says otherwise of something that is already there: taken only where somebody says so.
package struct RowChange: Equatable, Sendable {
  package let line: Int
  package let known: EntityID
  package let about: Subject

  /// One field, or where the person stands.
  package enum Subject: Equatable, Sendable {
    case field(DescribedField, before: FieldValue, after: FieldValue)
    /// They left, and would be back.
    case returning
  }

  /// By what a choice names it: a line of the file and a column.
  package var code: String { "\(line):\(column)" }

  /// As `--map` calls it.
  package var column: String {
    switch about {
    case .field(let field, _, _): field.name.rawValue
    case .returning: ImportColumn.state.name
    }
  }
}

extension FieldValue {
  /// Whether nobody would call the other one news: a list of capitals changes no name, and a
  /// telephone number may be written in several ways.
  func isSame(as other: FieldValue, _ shape: Shape) -> Bool {
    switch (self, other) {
    case (.text(let text), .text(let other)):
      Self.compared(text, shape) == Self.compared(other, shape)
    case (.texts(let texts), .texts(let others)):
      Set(texts.map { Self.compared($0, shape) }) == Set(others.map { Self.compared($0, shape) })
    case (.codes(let codes), .codes(let others)): Set(codes) == Set(others)
    case (.none, _), (.text, _), (.texts, _), (.day, _), (.number, _), (.fte, _), (.flag, _),
      (.code, _), (.codes, _), (.basin, _), (.enterpriseNumber, _), (.member, _),
      (.reference, _), (.references, _), (.parts, _):
      self == other
    }
  }

  private static func compared(_ text: String, _ shape: Shape) -> String {
    if case .line(let kind) = shape, let contact = kind.contact(text) { return contact }
    return FoldedText(Trimming.trimmed(text)).folded
  }
}

extension EntityImport {
  /// Of the fields that the row fills; an empty cell says nothing.
  static func changes(
    in card: Kind.Card, of entity: Kind, from row: ImportRow
  ) -> [RowChange] {
    func change(_ about: RowChange.Subject) -> RowChange {
      RowChange(line: row.line, known: entity.id.entity, about: about)
    }
    let fields = Kind.Card.fields.filter { row.fills($0.field) }.compactMap { rule in
      let (before, after) = (rule.get(entity.card), rule.get(card))
      return after.isEmpty || before.isSame(as: after, rule.field.shape)
        ? nil : change(.field(rule.field, before: before, after: after))
    }
    let isBack = entity.standing == .candidate(.left) && !row.hasLeft
    return isBack ? [change(.returning)] + fields : fields
  }

  /// What brings about those that were chosen.
  static func commands(
    for changes: [RowChange], of entity: Kind, from row: ImportRow
  ) throws(ImportRefusal) -> [Command] {
    var (commands, card): ([Command], Kind.Card) = ([], entity.card)
    for change in changes {
      switch change.about {
      case .field(let field, _, let after): card[field.name] = after
      case .returning:
        guard let id = CandidateID(change.known) else { continue }
        commands.append(.move(id, CandidateStep(.active)))
        if let consent = try row.consent() { commands.append(.renewConsent(id, consent)) }
      }
    }
    if card != entity.card { commands.append(.amend(entity.id.entity, card.anyCard)) }
    return commands
  }
}
