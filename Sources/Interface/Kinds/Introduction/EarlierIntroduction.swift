import Domain

/// What became of a person who was introduced before to a post, or to another one of whoever offers
/// it: whoever proposes them again should know.
struct EarlierIntroduction: Equatable {
  let state: IntroductionState
  let isToThisPost: Bool
}

extension Registry {
  /// The latest to this post, or else the latest to another one of the same organisation.
  func earlier(of person: CandidateID, to need: NeedID) -> EarlierIntroduction? {
    let all = introductions(of: person)
    func latest(_ isMeant: (Introduction) -> Bool) -> IntroductionState? {
      all.filter(isMeant).max { birth(of: $0.id.entity) < birth(of: $1.id.entity) }?.state
    }
    if let state = latest({ $0.need == need }) {
      return EarlierIntroduction(state: state, isToThisPost: true)
    }
    guard let organisation = needs[need]?.card.organisation else { return nil }
    return latest { needs[$0.need]?.card.organisation == organisation }.map {
      EarlierIntroduction(state: $0, isToThisPost: false)
    }
  }
}

extension Registry {
  /// Whether anybody was ever introduced to this post or another one of the same organisation.
  func hasIntroduced(to need: NeedID) -> Bool {
    guard let organisation = needs[need]?.card.organisation else { return false }
    return needs.values.contains {
      $0.card.organisation == organisation && !introductions(to: $0.id).isEmpty
    }
  }
}

extension Wording {
  func mark(_ earlier: EarlierIntroduction) -> String {
    earlier.isToThisPost
      ? say("ici : \(name(earlier.state))", en: "here: \(name(earlier.state))")
      : say("ASBL : \(name(earlier.state))", en: "ASBL: \(name(earlier.state))")
  }
}
