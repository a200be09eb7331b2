import Domain

/// The one place that reads a name, contact or word of a person on a coordinator's screen, and
/// decides whether it may be seen.
struct ShownPerson {
  let introduction: Introduction
  let access: Access

  enum Access: Equatable {
    case open
    /// It is not yet recorded that somebody looks at it.
    case untraced
    /// The key is not in the keyring, or not yet.
    case unreadable
    /// No longer with the organisation, or the consent is over.
    case ended
  }

  /// What they show can be read; there may be nothing left to decide.
  var isShown: Bool { access != .ended }
  var awaitsDecision: Bool { isShown && introduction.state.isWithOrganisation }

  /// Nothing was recorded of it yet.
  var isToRead: Bool { awaitsDecision && introduction.state == .presented }

  init(_ introduction: Introduction, in state: ReviewState, _ registry: Registry) {
    self.introduction = introduction
    access =
      if !introduction.isShown(on: state.today) {
        .ended
      } else if !state.isTraced(introduction.id, registry) {
        .untraced
      } else if introduction.presentation?.projection.isEmpty ?? true {
        .unreadable
      } else {
        .open
      }
  }

  /// Nil where it may not be seen or there is nothing.
  func value(_ field: ShownField) -> String? {
    guard access == .open else { return nil }
    return introduction.presentation?.projection.first { $0.field == field }?.value
  }

  var values: [(field: ShownField, value: String)] {
    ShownField.allCases.compactMap { field in value(field).map { (field, $0) } }
  }

  /// As far as it was agreed to.
  var name: String? {
    let parts = [value(.givenName), value(.familyName)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  var number: String { introduction.candidate.entity.shown }
  var label: String { name ?? number }
  var contacts: [String] { [value(.phone), value(.email), value(.town)].compactMap(\.self) }
}

extension ReviewState {
  /// Those to decide about, then those retained who may still be seen, then the others; each part
  /// in the post's own draw.
  func people(of id: NeedID, _ registry: Registry) -> [ShownPerson] {
    let order = LotOrder(of: id.entity)
    let people = registry.introductions(to: id)
      .sorted { order.place(of: $0.candidate.entity) < order.place(of: $1.candidate.entity) }
      .map { ShownPerson($0, in: self, registry) }
    return people.filter(\.awaitsDecision) + people.filter { $0.isShown && !$0.awaitsDecision }
      + people.filter { !$0.isShown }
  }

  /// Nil for what the organisation does not know of.
  func person(_ id: IntroductionID, _ registry: Registry) -> ShownPerson? {
    registry.introductions[id].map { ShownPerson($0, in: self, registry) }
  }
}
