import Domain

extension Wording {
  /// Why it has no effect, who signed it, and what it says.
  func sentence(_ record: BarredRecord, _ registry: Registry) -> String {
    let who = registry.memberNames[record.stamp.member] ?? record.stamp.member.stored
    let why =
      switch record.cause {
      case .formerKey:
        say(
          "à confirmer, signé avec une clé d'avant, par \(who)",
          en: "to confirm, signed with an earlier key, by \(who)",
          simple: "à vérifier, noté avec une ancienne clé, par \(who)")
      case .removed:
        say(
          "à confirmer, signé par \(who), qui n'est plus membre",
          en: "to confirm, signed by \(who), who is no longer a member",
          simple: "à vérifier, noté par \(who), qui n'est plus membre")
      case .notAllowed:
        say(
          "à mettre de côté, signé par \(who) sans en avoir le droit",
          en: "to set aside, signed by \(who) without the right to",
          simple: "à mettre de côté, \(who) n'avait pas le droit de noter cela")
      case .impossible:
        say(
          "à mettre de côté, signé par \(who), et ne peut pas avoir eu lieu",
          en: "to set aside, signed by \(who), and cannot have happened",
          simple: "à mettre de côté, noté par \(who), mais cela n'est pas possible")
      }
    return about("\(why), \(line(record.stamp.number))", what(record, registry))
  }

  private func what(_ record: BarredRecord, _ registry: Registry) -> String {
    guard let kind = record.kind else { return say("un type inconnu", en: "an unknown type") }
    let organisation = IntroductionID(record.subject).flatMap { registry.introductions[$0] }
      .map(registry.organisationLabel)
    let names = TimelineNames(
      organisation: organisation ?? theOrganisation, sealed: say(.sealed))
    return sentence(kind.blank, names)
  }

  func line(_ number: Int) -> String { say("ligne \(number)", en: "line \(number)") }

  var onlySetAside: String {
    say("cela ne peut être que mis de côté", en: "that can only be set aside")
  }

  func confirm(_ record: BarredRecord, _ registry: Registry) -> String {
    let question = say(
      "Confirmer ? Cela comptera, à sa date, et ne se retire plus.",
      en: "Confirm? It will count, on its day, and cannot be taken back.",
      simple: "Confirmer ? Cela comptera. On ne peut plus revenir en arrière.")
    let before = registry.confirmed(with: record).map(\.stamp.number).filter {
      $0 < record.stamp.number
    }
    return list(whole(record, registry), question, before.isEmpty ? nil : along(before))
  }

  func setAside(_ record: BarredRecord, _ registry: Registry) -> String {
    list(
      whole(record, registry),
      say(
        "Mettre de côté ? Cela reste dans le journal et ne comptera jamais.",
        en: "Set aside? It stays in the journal and will never count."))
  }

  private func whole(_ record: BarredRecord, _ registry: Registry) -> String {
    let subject = DueDate(record).subject
    return about(registry.label(subject), sentence(record, registry)) + "."
  }

  /// Those that wait before it in its file; the first few, since there may be many.
  private func along(_ numbers: [Int]) -> String {
    let shown = numbers.prefix(8).map(String.init).joined(separator: ", ")
    let lines = numbers.count > 8 ? "\(shown)… (\(numbers.count))" : shown
    return say(
      "Compteront aussi celles d'avant : \(lines).", en: "Those before count too: \(lines).")
  }

  private func list(_ sentences: String?...) -> String {
    sentences.compactMap(\.self).joined(separator: " ")
  }
}
