package import Domain

extension ReviewState {
  package func isInSight(_ id: EntityID, _ registry: Registry) -> Bool {
    guard let introduction = IntroductionID(id).flatMap({ registry.introductions[$0] }) else {
      return false
    }
    switch pages.last {
    case .shortlist(let need, _): return need == introduction.need
    case .person(let person, _): return person == introduction.id
    case .needs, .help, .form, nil: return false
    }
  }

  package func reading(_ registry: Registry) -> Reading {
    let (names, wording) = (memberNames, wording)
    return Reading(registry: registry, today: today, wording: wording, members: []) {
      names[$0] ?? registry.memberNames[$0] ?? $0.stored
    }
  }
}
