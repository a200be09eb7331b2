package import Domain

/// What somebody takes home from a drop-in: day, hour, address and number, and nobody's name.
package struct Slip: Equatable, Sendable {
  package let meeting: MeetingID
  /// Of the visitor, at that session.
  package let visitor: Int
  package let day: Day
  /// Minutes after midnight.
  package let hour: Int?
  package let address: String

  /// Nil where nobody is expected anywhere.
  init?(_ visit: Visit, at meeting: MeetingID, _ registry: Registry) {
    guard let number = visit.visitor, let day = visit.leaving.day else { return nil }
    let organisation = visit.leaving.organisation.flatMap { registry.organisations[$0] }
    (self.meeting, visitor, self.day) = (meeting, number, day)
    hour = visit.leaving.hour
    // Until an address is known, the name of the house is where to go.
    address = organisation?.card.address ?? organisation?.name ?? ""
  }

  func text(_ wording: Wording) -> String {
    lines(wording).map { "\($0.label) : \($0.value)" }.joined(separator: "\n") + "\n"
  }

  /// One page, without script, picture or address of another file.
  func html(_ wording: Wording) -> String {
    let rows = lines(wording).map { line in
      "<p><span>\(Self.escaped(line.label))</span><br><b>\(Self.escaped(line.value))</b></p>"
    }
    return """
      <!doctype html>
      <html lang="\(wording.language == .english ? "en" : "fr")">
      <meta charset="utf-8">
      <title>\(Self.escaped(wording.slipTitle))</title>
      <style>
      @page { size: A6; margin: 10mm }
      body { font: 16pt sans-serif }
      p { margin: 0 0 6mm }
      span { font-size: 11pt }
      </style>
      <h1>\(Self.escaped(wording.slipTitle))</h1>
      \(rows.joined(separator: "\n"))
      </html>

      """
  }

  private func lines(_ wording: Wording) -> [Fact] {
    [
      Fact(wording.label(.day), wording.weekday(day) + " " + wording.date(day)),
      hour.map { Fact(wording.label(.hour), wording.time($0)) },
      address.isEmpty ? nil : Fact(wording.label(.address), address),
      Fact(wording.slipNumber, "\(visitor)"),
    ].compactMap(\.self)
  }

  private static func escaped(_ text: String) -> String {
    var safe = ""
    for character in text {
      switch character {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case _: safe.append(character)
      }
    }
    return safe
  }
}

/// In which form a slip is written.
package enum SlipForm: String, CaseIterable, Sendable {
  case text = "txt"
  case html
}

/// A paper to be put into a file of its own.
package struct Paper: Equatable, Sendable {
  /// Without folder and ending.
  package let name: String
  package let ending: String
  package let text: String
}

extension Slip {
  func paper(_ form: SlipForm, _ wording: Wording) -> Paper {
    Paper(
      name: "\(wording.slipFile)-\(meeting.entity.shown)-\(visitor)", ending: form.rawValue,
      text: form == .html ? html(wording) : text(wording))
  }
}
