package import Domain

/// One thing to do on a day, or at an hour of it.
package struct CalendarEvent: Equatable, Sendable {
  /// The same for the same thing at every export, so that a calendar does not have it twice.
  package let key: [String?]
  package let day: Day
  /// After midnight, on the clock of the office; nil for the whole day.
  package let minutes: Int?
  package let title: String

  package init(key: [String?], day: Day, minutes: Int?, title: String) {
    (self.key, self.day, self.minutes, self.title) = (key, day, minutes, title)
  }
}

/// A calendar for other programs (iCalendar, RFC 5545).
package struct CalendarFile {
  private let events: [CalendarEvent]
  private let time: Timestamp

  /// `time`: when it is made, which the format asks for.
  package init(_ events: [CalendarEvent], at time: Timestamp) {
    (self.events, self.time) = (events, time)
  }

  /// Lines end in CR LF and are folded at 75 bytes (3.1).
  package var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//VIVIER 329//vivier//FR", "CALSCALE:GREGORIAN"]
      + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ event: CalendarEvent) -> [String] {
    let key = event.key.compactMap(\.self).joined(separator: "-")
    return ["BEGIN:VEVENT", "UID:\(key)@vivier329", "DTSTAMP:\(stamp)"] + days(event)
      + ["SUMMARY:" + Self.escaped(event.title), "END:VEVENT"]
  }

  /// An hour is the wall's, whatever its offset that day (3.3.5, form 1); a day that is only
  /// reminded of leaves nobody busy.
  private func days(_ event: CalendarEvent) -> [String] {
    let day = Self.basic(event.day)
    guard let minutes = event.minutes else {
      return [
        "DTSTART;VALUE=DATE:" + day, "DTEND;VALUE=DATE:" + Self.basic(event.day.adding(days: 1)),
        "TRANSP:TRANSPARENT",
      ]
    }
    return ["DTSTART:\(day)T\(Self.clock(minutes * 60))", "DURATION:PT1H"]
  }

  private var stamp: String {
    let seconds = time.seconds - time.day.number * 86_400
    return "\(Self.basic(time.day))T\(Self.clock(seconds))Z"
  }

  private static func basic(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3_600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\", ";", ",": "\\\(character)"
      case _ where character.isNewline: "\\n"
      case _: String(character)
      }
    }.joined()
  }

  /// Between characters, never within one.
  private static func folded(_ line: String) -> String {
    var (parts, part, room) = ([String](), "", 75)
    for character in line {
      let width = character.utf8.count
      if width > room {
        parts.append(part)
        (part, room) = ("", 74)
      }
      part.append(character)
      room -= width
    }
    return (parts + [part]).joined(separator: "\r\n ")
  }
}
