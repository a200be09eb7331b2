import Domain

/// Nobody's identity stands on the screen before it is recorded that it was looked at.
extension ReviewState {
  /// Asks to record that those are looked at who may be seen on a list that is open, unless that has
  /// just failed.
  ///
  /// Whoever is presented meanwhile is asked for at the next change of the journal. Whoever was out
  /// of sight in between is asked for again.
  mutating func trace(_ registry: Registry) -> ReviewEffect {
    let shown = openNeeds.flatMap { registry.introductions(to: $0) }.filter {
      $0.isShown(on: today)
    }
    traced.formIntersection(
      registry.introductions.values.filter { $0.isShown(on: today) }.map(\.id))
    let missing = shown.map(\.id).filter { !traced.contains($0) }.sorted()
    guard !missing.isEmpty, traceTrouble == nil else { return .none }
    return .record(.consult(missing))
  }

  /// Takes down what became of it.
  mutating func takeTrace(
    of ids: [IntroductionID], _ result: Result<[Stamp], Answer.Failure>, _ registry: Registry
  ) {
    switch result {
    case .success: traced.formUnion(ids)
    case .failure(.notWritten(let sentence)): traceTrouble = sentence
    case .failure(.refused(let refusal)):
      traceTrouble = wording.sentence(refusal, registry: registry, colleagues: formSeat.colleagues)
    }
  }

  /// The needs whose people lie open, on top or below.
  private var openNeeds: [NeedID] {
    var needs: [NeedID] = []
    for case .shortlist(let need, _) in pages where !needs.contains(need) { needs.append(need) }
    return needs
  }
}
