import Domain

extension Wording {
  /// Why it has no effect, who signed it, and what it says.
  func sentence(_ record: BarredRecord, _ registry: Registry) -> String {
    let why = "\(whatToDo(record)), \(whoSigned(record, registry))"
    return about("\(why), \(line(record.stamp.number))", what(record, registry))
  }

  private func whatToDo(_ record: BarredRecord) -> String {
    record.canBeConfirmed
      ? say("à confirmer", en: "to confirm", simple: "à vérifier")
      : say("à mettre de côté", en: "to set aside")
  }

  /// Nobody is blamed for what a key signed that was taken from them.
  private func whoSigned(_ record: BarredRecord, _ registry: Registry) -> String {
    let who = registry.memberNames[record.stamp.member] ?? record.stamp.member.stored
    return switch record.cause {
    case .formerKey:
      say(
        "signé avec une ancienne clé \(frenchOf(who))", en: "signed with an earlier key of \(who)",
        simple: "noté avec une ancienne clé \(frenchOf(who))")
    case .removed:
      say(
        "signé par \(who), qui n'est plus membre",
        en: "signed by \(who), who is no longer a member",
        simple: "noté par \(who), qui n'est plus membre")
    case .notAllowed:
      say(
        "signé par \(who) sans en avoir le droit", en: "signed by \(who) without the right to",
        simple: "\(who) n'avait pas le droit de noter cela")
    case .impossible:
      say(
        "signé par \(who), et ne peut pas avoir eu lieu",
        en: "signed by \(who), and cannot have happened",
        simple: "noté par \(who), mais cela n'est pas possible")
    }
  }

  private func what(_ record: BarredRecord, _ registry: Registry) -> String {
    guard let kind = record.kind else { return say("un type inconnu", en: "an unknown type") }
    let organisation = IntroductionID(record.subject).flatMap { registry.introductions[$0] }
      .map(registry.organisationLabel)
    let names = TimelineNames(
      organisation: organisation ?? theOrganisation,
      sealed: say(.sealed))
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
    let all = registry.confirmed(with: record)
    let before = all.map(\.stamp.number).filter { $0 < record.stamp.number }
    return list(
      whole(record, registry), all.contains { $0.kind?.destroysKeys == true } ? keysGo : nil,
      question, before.isEmpty ? nil : along(before))
  }

  private var keysGo: String {
    say(
      "Des clés seront détruites pour toujours.", en: "Keys will be destroyed for good.",
      simple: "Des clés seront détruites pour toujours.")
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
