import Domain
import Testing

@testable import Exchange

/// RFC 5545, as far as it is used.
struct CalendarFileTests {
  private static let day = Day(year: 2026, month: 12, day: 31) ?? Day(number: 0)
  private static let made = Timestamp(seconds: 1_780_000_000)

  private func text(_ events: CalendarEvent...) -> String {
    CalendarFile(events, at: Self.made).text
  }

  @Test func `a day and an hour are told as such, and each line ends in CR LF`() {
    let text = text(
      CalendarEvent(key: ["stage", "P1", nil], day: Self.day, minutes: nil, title: "étape prévue"),
      CalendarEvent(key: ["meeting", "R1"], day: Self.day, minutes: 545, title: "a; b, c\\d\ne"))
    #expect(
      text
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//VIVIER 329//vivier//FR
        CALSCALE:GREGORIAN
        BEGIN:VEVENT
        UID:stage-P1@vivier329
        DTSTAMP:20260528T202640Z
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        TRANSP:TRANSPARENT
        SUMMARY:étape prévue
        END:VEVENT
        BEGIN:VEVENT
        UID:meeting-R1@vivier329
        DTSTAMP:20260528T202640Z
        DTSTART:20261231T090500
        DURATION:PT1H
        SUMMARY:a\\; b\\, c\\\\d\\ne
        END:VEVENT
        END:VCALENDAR

        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test(arguments: [60, 66, 67, 68, 140, 141, 142, 300])
  func `a long line is folded between characters, at 75 bytes`(length: Int) {
    let title = String(String(repeating: "aé", count: length).prefix(length))
    let text = text(CalendarEvent(key: ["k"], day: Self.day, minutes: nil, title: title))
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = lines.joined(separator: "\n").split(separator: "\n ").joined()
    #expect(unfolded.contains("SUMMARY:\(title)\n"))
  }
}
