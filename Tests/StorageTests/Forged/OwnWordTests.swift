import Domain
import Testing

@testable import Storage

/// What a real coordinator signs with a program of her own, about somebody presented to her
/// organisation, and which no screen lets her say.
@Suite(.cheapPassphrases)
struct OwnWordTests {
  let scene: Scene
  private var workshop: Workshop { scene.workshop }
  private static let first = IntroductionID.first.entity
  private static let now = Timestamp.sample

  init() throws { scene = try Scene() }

  private static func days(_ days: Int) -> Timestamp {
    Timestamp(seconds: now.seconds + days * 86_400)
  }

  private static func move(_ open: String, _ name: Change.Kind) -> Forger.Line {
    Forger.Line(name.rawValue, on: first.stored, open)
  }

  /// `on` is the day of the scene; what is due before the presentation, after the consent, without
  /// what it must say, or with what no clock shows.
  private static let cases: [(line: Forger.Line, time: Timestamp)] = {
    let on = Office.today.iso
    return [
      (move(#"{"on":"\#(days(-2).day.iso)"}"#, .introductionStudying), days(-2)),
      (move(#"{"on":"\#(on)"}"#, .introductionStudying), days(500)),
      (move(#"{"on":"2030-01-01"}"#, .introductionStudying), now),
      (move("{}", .introductionStudying), now),
      (move("{}", .introductionConsulted), days(-2)),
      (move("{}", .introductionConsulted), days(500)),
      (move(#"{"on":"\#(on)"}"#, .introductionDeclined), now),
      (move(#"{"reason":"funding"}"#, .introductionDeclined), now),
      (move(#"{"on":"\#(on)"}"#, .introductionWaiting), now),
      (move(#"{"on":"\#(on)"}"#, .introductionMeeting), now),
      (move(#"{"on":"\#(on)","day":"\#(on)","minutes":1440}"#, .introductionMeeting), now),
    ]
  }()

  @Test(arguments: cases.indices) func `it is kept, named and has no effect`(_ place: Int) throws {
    let (line, time) = Self.cases[place]
    var desk = try Reserve(opening: workshop.path)
    try desk.refresh(on: Office.today)
    let before = try scene.state(of: desk)
    try Forger(workshop: workshop).append(
      [line], by: scene.fil.id, signedBy: scene.fil.keys, isMarked: true, at: time)
    try desk.refresh(on: Office.today)
    let after = try scene.state(of: desk)
    #expect(after == before, "\(String(decoding: line.open, as: UTF8.self))")
    #expect(desk.registry.barred.count == 1 && desk.condition == .writable)
    #expect(try Reserve.verify(workshop.path).notEntitled.count == 1)
  }

  @Test func `what she may say counts, on both sides of midnight`() throws {
    var desk = try Reserve(opening: workshop.path)
    let on = Office.today.iso
    try Forger(workshop: workshop).append(
      [
        Self.move(#"{"on":"\#(on)"}"#, .introductionStudying),
        Self.move(#"{"on":"\#(on)","day":"\#(on)","minutes":1439}"#, .introductionMeeting),
      ], by: scene.fil.id, signedBy: scene.fil.keys, isMarked: true, at: Self.days(-1))
    try desk.refresh(on: Office.today)
    #expect(desk.registry.introductions[.first]?.state == .meeting)
    #expect(desk.registry.barred.isEmpty)
  }

  /// Her own program tells her of the clock, and not that somebody closed what is open to her.
  @Test func `before the presentation her clock is wrong, after the consent it is closed`() throws {
    for (days, told) in [
      (-2, StorageError.clockWrong(Self.days(-2).day)), (500, StorageError.notGranted),
    ] {
      var desk = try Reserve(
        opening: workshop.path, passphrase: Secret(Workshop.words.utf8), as: scene.fil.id)
      #expect(throws: RecordError.storage(told)) {
        try desk.record(at: Self.days(days)) { _ in
          [Event(.introductionConsulted(Consultation()), on: Self.first)]
        }
      }
    }
  }
}
