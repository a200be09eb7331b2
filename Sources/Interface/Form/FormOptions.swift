import Domain

/// What the lists of a form hold at the moment.
struct FormOptions {
  let form: Form
  let registry: Registry
  let wording: Wording

  /// The lines of a list, in a fixed order or in that of the alphabet.
  func lines(of list: OptionList) -> [FormOption] {
    switch list {
    case .families: coded(ProfileFamily.self, wording.name)
    case .contracts:
      coded(ContractKind.self, wording.name).filter { CodeList.contract.offered.contains($0.code) }
    case .funding: coded(Funding.self, wording.name)
    case .jointCommittees: coded(JointCommittee.self, wording.name)
    case .situations: coded(Situation.self, wording.name)
    case .channels: coded(Channel.self, wording.name)
    case .organisationKinds: coded(OrganisationKind.self, wording.name)
    case .circles: coded(Circle.self, wording.name)
    case .audiences: coded(Audience.self, wording.name)
    case .yesNo: coded(YesNo.self) { wording.yesNo($0 == .yes) }
    case .sides: coded(Side.self, wording.name)
    case .shownFields: coded(ShownField.self) { wording.name($0) }
    case .needReasons: coded(NeedReason.self, wording.name)
    case .pathwayReasons: coded(PathwayReason.self, wording.name)
    case .organisationReasons: coded(OrganisationReason.self, wording.name)
    case .candidateReasons: coded(CandidateReason.self, wording.name)
    case .requestKinds: coded(RequestKind.self, wording.name)
    case .requestOutcomes: coded(RequestOutcome.self, wording.name)
    case .erasureReasons: coded(ErasureReason.self, wording.name)
    case .basins: basins
    case .skills: texts(\.skills)
    case .languages: texts(\.languages)
    case .members: members
    case .organisations: organisations
    case .candidates: candidates
    case .needs: needs
    case .subjects: sorted(candidates + organisations)
    case .programmes: programmes
    }
  }

  /// What a code is called; without walking through a list that grows with the reserve.
  func label(of code: String, in list: OptionList) -> String {
    switch list {
    case .organisations, .candidates, .subjects, .programmes:
      return EntityID(code).map(registry.label) ?? code
    case .needs: return NeedID(code).map(label) ?? code
    case .members: return name(MemberID(code))
    case .skills, .languages: return code
    default: return lines(of: list).first { $0.code == code }?.label ?? code
    }
  }

  private func coded<Code: CaseIterable & RawRepresentable<String>>(
    _ type: Code.Type, _ name: (Code) -> String
  ) -> [FormOption] {
    type.allCases.map { FormOption(code: $0.rawValue, label: name($0)) }
  }

  /// The shipped basins and those that files already name.
  private var basins: [FormOption] {
    let used = registry.candidates.values.compactMap(\.card.basin)
    let all = Set(Basin.shipped + used + registry.organisations.values.compactMap(\.card.basin))
    return sorted(all.map { FormOption(code: $0.code, label: $0.name) })
  }

  /// What is already written in other files, so that the same thing is written the same way.
  private func texts(_ part: KeyPath<Identity, [String]>) -> [FormOption] {
    var all: Set<String> = []
    for candidate in registry.candidates.values {
      all.formUnion(candidate.card.identity?[keyPath: part] ?? [])
    }
    return sorted(all.map { FormOption(code: $0, label: $0) })
  }

  private var members: [FormOption] {
    let used = registry.candidates.values.compactMap(\.card.companion)
    let all = Set(form.colleagues.names.keys).union(used)
      .union(registry.pathways.values.compactMap(\.companion))
    return all.sorted().map { FormOption(code: $0.stored, label: name($0)) }
  }

  private func name(_ member: MemberID) -> String { form.colleagues.names[member] ?? member.stored }

  private var organisations: [FormOption] {
    sorted(
      registry.organisations.values.filter { $0.state == .active }.map {
        FormOption(
          code: $0.id.entity.stored, label: registry.label($0.id), note: $0.id.entity.shown)
      })
  }

  private var candidates: [FormOption] {
    sorted(
      registry.candidates.values.filter { $0.state == .active }.map {
        FormOption(
          code: $0.id.entity.stored, label: registry.label($0.id), note: $0.id.entity.shown)
      })
  }

  private var needs: [FormOption] {
    sorted(
      registry.needs.values.filter(\.isOpen).map {
        FormOption(
          code: $0.id.entity.stored, label: label($0.id), note: $0.id.entity.shown)
      })
  }

  private func label(_ id: NeedID) -> String {
    "\(registry.label(id)), \(registry.organisationLabel(of: id))"
  }

  /// The programmes on offer to whoever the form is about.
  private var programmes: [FormOption] {
    let subject = form[.subject]?.code.flatMap { EntityID($0) }
    let audience: Audience? =
      subject.map { $0.kind == .organisation ? .organisation : .candidate }
    let offered = registry.programmes.values.filter {
      $0.state == .active && (audience == nil || $0.card.audience == audience)
    }
    return sorted(
      offered.map { FormOption(code: $0.id.entity.stored, label: registry.label($0.id)) })
  }

  private func sorted(_ options: [FormOption]) -> [FormOption] {
    let folded = options.map { (key: FoldedText($0.label), option: $0) }
    return folded.sorted { one, other in
      one.key == other.key ? one.option.code < other.option.code : one.key < other.key
    }.map(\.option)
  }
}
