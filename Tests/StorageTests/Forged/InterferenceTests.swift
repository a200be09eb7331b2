import Domain
import Testing

@testable import Storage

/// Whoever writes in the folder without its lock, in the very moment in which a desk does.
struct InterferenceTests {
  let scene: Scene
  private var workshop: Workshop { scene.workshop }

  init() throws { scene = try Scene() }

  enum Moment: CaseIterable { case before, after, both }

  enum Bytes: CaseIterable {
    case rubbish, unsigned, badlySigned, coordinators

    func lines() -> [Forger.Line] {
      let on = Office.today.iso
      return switch self {
      case .rubbish: []
      case .unsigned, .badlySigned:
        [Forger.Line("person.erasing", on: Scene.person.stored, #"{"reason":"demande"}"#)]
      case .coordinators:
        [
          Forger.Line(
            "introduction.studying", on: IntroductionID.first.entity.stored, #"{"on":"\#(on)"}"#)
        ]
      }
    }

    func write(in scene: Scene) throws {
      let workshop = scene.workshop
      let keys: MemberKeys? =
        switch self {
        case .rubbish, .unsigned: nil
        case .badlySigned: MemberKeys.draw()
        case .coordinators: scene.fil.keys
        }
      guard self != .rubbish else {
        let bytes = try workshop.read(workshop.journal)
        return try workshop.write(workshop.journal, bytes + Array("{\"n\":xx".utf8))
      }
      let author = self == .coordinators ? scene.fil.id : scene.founder.id
      try Forger(workshop: workshop).append(lines(), by: author, signedBy: keys)
    }
  }

  @Test(arguments: Bytes.allCases, Moment.allCases)
  func `what was acknowledged is there, and nothing that counts is lost`(
    bytes: Bytes, moment: Moment
  ) throws {
    let scene = scene
    let disk = InterferingDisk()
    var desk = try Reserve.open(workshop.folder, using: disk)
    try desk.refresh(on: Office.today)
    let keys = try workshop.keys(of: Scene.person)
    disk.around = { isBefore in
      if moment == .both || isBefore == (moment == .before) { try? bytes.write(in: scene) }
    }
    let isTold = (try? desk.register(77)) != nil
    #expect(isTold, "\(desk.condition)")
    #expect(disk.around == nil)
    try desk.register(78)
    #expect(desk.condition == .writable)
    var again = try Reserve(opening: workshop.path)
    try again.refresh(on: Office.today)
    for number in [77, 78] {
      #expect(again.registry.candidates[.sample(number)]?.card.identity != nil)
    }
    #expect(!again.notices.contains(.actsLost) && !again.notices.contains(.wentOn))
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(try workshop.keys(of: Scene.person) == keys)
    let isStudied = again.registry.introductions[.first]?.state == .studying
    #expect(isStudied == (bytes == .coordinators))
  }

  /// In the gap between the cut of what nobody had signed and the write.
  @Test(arguments: Bytes.allCases, [false, true])
  func `what comes right after a cut stops nobody, and destroys no key`(
    bytes: Bytes, isErasure: Bool
  ) throws {
    let scene = scene
    let disk = InterferingDisk()
    var desk = try Reserve.open(workshop.folder, using: disk)
    try desk.refresh(on: Office.today)
    // With an LF: a line that lacks it is completed first, and that cut off again.
    let sound = try workshop.read(workshop.journal)
    try workshop.write(workshop.journal, sound + Array("rubbish\n".utf8))
    disk.afterCut = { try? bytes.write(in: scene) }
    if isErasure {
      try desk.erase(1)
      #expect(try workshop.keys(of: Scene.person) == 0)
    } else {
      try desk.register(77)
    }
    #expect(disk.afterCut == nil && desk.condition == .writable)
    #expect(try Reserve.verify(workshop.path).isSound)
    let again = try Reserve(opening: workshop.path)
    let erased = again.registry.candidates[.sample(1)]?.isErasureFinished == true
    #expect(erased == isErasure)
    #expect((again.registry.candidates[.sample(77)] != nil) != isErasure)
  }

  /// Whoever changes the last signature while this account has checked it before.
  @Test func `a signature that changes in place is told at the next look, and by a recovery`()
    throws
  {
    let state = Workshop()
    var desk = try Reserve(opening: workshop.path, state: state.path)
    try desk.register(77)
    var bytes = try workshop.read(workshop.journal)
    let place = try #require(bytes.lastRange(ofText: "\"s\":\"")) + 10
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    try workshop.write(workshop.journal, bytes)
    #expect(throws: RecordError.self) { try desk.register(78) }
    let report = try Reserve.recover(workshop.path, at: .sample, state: state.path)
    #expect(report.damage != nil)
  }

  /// The file is damaged then, and says so; nothing else comes of it.
  @Test func `what is cut off in that moment ends nothing`() throws {
    let shop = workshop
    let disk = InterferingDisk()
    var desk = try Reserve.open(shop.folder, using: disk)
    let size = try shop.read(shop.journal).count
    disk.around = { isBefore in
      guard !isBefore, let bytes = try? shop.read(shop.journal) else { return }
      try? shop.write(shop.journal, Array(bytes.prefix(size - 100)))
    }
    #expect(throws: RecordError.storage(.readOnly(.writeFailed))) { try desk.register(77) }
    #expect(try shop.read(shop.journal).count == size - 100)
    #expect(try Reserve.verify(shop.path).damage != nil)
  }

  @Test func `whoever never stops keeps others from recording, and takes nothing from them`() throws
  {
    let scene = scene
    let disk = InterferingDisk()
    var desk = try Reserve.open(workshop.folder, using: disk)
    let records = try Reserve.verify(workshop.path).records
    disk.isEndless = true
    disk.around = { isBefore in if isBefore { try? Bytes.unsigned.write(in: scene) } }
    #expect(throws: RecordError.storage(.busy(nil))) { try desk.register(77) }
    disk.around = nil
    try desk.register(78)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.records == records + 1)
  }
}

/// Lets something happen around the write of an act.
final class InterferingDisk: Disk {
  /// Told whether it is before; once, unless `isEndless`.
  var around: ((Bool) -> Void)?
  var isEndless = false
  /// Once.
  var afterCut: (() -> Void)?
  private let disk = SystemDisk()

  func append(_ bytes: Span<UInt8>, to file: Int32) throws(SystemFailure) -> Int {
    guard bytes.count > 4, bytes[0] == UInt8(ascii: "{"), bytes[2] == UInt8(ascii: "n"),
      let around
    else { return try disk.append(bytes, to: file) }
    if !isEndless { self.around = nil }
    around(true)
    let written = try disk.append(bytes, to: file)
    around(false)
    return written
  }

  func overwrite(_ bytes: Span<UInt8>, in file: Int32) throws(SystemFailure) {
    try disk.overwrite(bytes, in: file)
  }
  func synchronize(_ file: Int32) throws(SystemFailure) { try disk.synchronize(file) }
  func cut(_ file: Int32, to length: Int) throws(SystemFailure) {
    try disk.cut(file, to: length)
    let act = afterCut
    afterCut = nil
    act?()
  }
  func fileSystem(of file: Int32) throws(SystemFailure) -> Int { try disk.fileSystem(of: file) }
}

extension [UInt8] {
  /// Where the last one begins.
  fileprivate func lastRange(ofText text: String) -> Int? {
    let text = Array(text.utf8)
    return indices.reversed().first { self[$0...].starts(with: text) }
  }
}
