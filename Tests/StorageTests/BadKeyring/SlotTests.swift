import Domain
import Testing

@testable import Storage

/// Slots that were changed, exchanged, or made to hold the machine.
struct SlotTests {
  let workshop = Workshop()
  private let passphrase = Secret(Workshop.words.utf8)

  private func slot() throws -> String {
    "\(try workshop.member(under: passphrase).id.stored).slot"
  }

  /// Costs that no slot of ours has are refused on reading, before any passphrase is tried.
  private static let forgeries = [
    (#""ops":1,"#, #""ops":0,"#), (#""ops":1,"#, #""ops":-1,"#),
    (#""ops":1,"#, #""ops":01,"#), (#""ops":1,"#, #""ops":1.0,"#), (#""ops":1,"#, #""ops":1e0,"#),
    (#""ops":1,"#, #""ops":+1,"#), (#""ops":1,"#, #""ops":"1","#), (#""ops":1,"#, #""ops":,"#),
    (#""ops":1,"#, #""ops":99999999999999999999,"#), (#""mem":8192,"#, #""mem":0,"#),
    (#""mem":8192,"#, #""mem":8191,"#), (#""mem":8192,"#, #""mem":1073741825,"#),
    (#""mem":8192,"#, #""mem":18446744073709559808,"#), (#""mem":8192,"#, #""mem":-8192,"#),
    (#""mem":8192,"#, #""mem":08192,"#), (#""ops":1,"mem":8192,"#, #""ops":0,"mem":0,"#),
    (#"{"vivier-slot":2,"#, #"{"vivier-slot":3,"#), (#"{"vivier-slot":2,"#, #"{"vivier-slot":02,"#),
    (#""name":"Amina""#, #""name":"Am\#u{0}ina""#), (#""name":"Amina""#, #""name":"Am"ina""#),
    (#""member":"U"#, #""member":"W"#), (#""member":"U"#, #""member":" U"#),
    (#""salt":""#, #""salt":"=""#), (#""salt":""#, #""salt":"AAAA"#),
    (#""secret":""#, #""secret":"AAAA"#), (#","salt":""#, #","open":""#),
  ]

  @Test(arguments: forgeries)
  func `a slot with something else written in it is none`(from: String, to: String) throws {
    try workshop.makeCheaplyProtected(people: 1)
    let name = try slot()
    let text = String(decoding: try workshop.read(name), as: UTF8.self)
    try #require(text.contains(from))
    try workshop.write(name, [UInt8](forged: text.replacing(from, with: to)))
    #expect(
      try Slot.read(at: workshop.path + "/" + name)?.member.stored != name.prefix(8).description)
    #expect(throws: StorageError.slotDamaged) {
      _ = try Reserve(opening: workshop.path, passphrase: passphrase)
    }
  }

  private static let costly = [
    (#""ops":1,"#, #""ops":7,"#), (#""ops":1,"#, #""ops":1000000000,"#),
    (#""mem":8192,"#, #""mem":134218752,"#), (#""mem":8192,"#, #""mem":1000000000000000000,"#),
  ]

  @Test(arguments: costly)
  func `a slot that asks for too much work is refused at once, and the others open`(
    from: String, to: String
  ) throws {
    try workshop.makeCheaplyProtected(people: 1)
    let other = Secret("une tout autre phrase".utf8)
    var reserve = try Reserve(opening: workshop.path, passphrase: passphrase)
    let day = Day(number: 20_546)
    _ = try reserve.addMember(named: "Zoé", passphrase: other, at: .sample, on: day)
    let name = try slot()
    let text = String(decoding: try workshop.read(name), as: UTF8.self)
    try #require(text.contains(from))
    try workshop.write(name, [UInt8](forged: text.replacing(from, with: to)))
    let start = ContinuousClock.now
    for id in [nil, MemberID(String(name.prefix(8)))] {
      #expect(throws: StorageError.slotTooCostly) {
        _ = try Reserve(opening: workshop.path, passphrase: passphrase, as: id)
      }
    }
    // One of them tries the passphrase on Zoé's.
    #expect(start.duration(to: .now) < .seconds(5))
    #expect(try Reserve(opening: workshop.path, passphrase: other).holdsReserveKey)
  }

  @Test func `what is written here is below what is taken, which is four times as much work`() {
    let (usual, most) = (ProtectedSecret.Cost.passphrase, ProtectedSecret.Cost.most)
    #expect(most.passes * most.memory == 4 * usual.passes * usual.memory)
    #expect(most.passes > usual.passes && most.memory > usual.memory)
  }

  @Test func `a slot with a flipped bit is none, and so is a stick`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let slot = try workshop.read(slot())
    let reserve = try Journal.open(workshop.folder, using: SystemDisk()).header.reserve
    let stick = try BenchStick(
      of: MemberID("U9HSM36B"), on: .union, .draw(), in: reserve, under: passphrase)
    #expect(Slot(slot) != nil && BenchStick(stick.line) != nil)
    for bytes in [slot, stick.line] {
      for place in bytes.indices {
        for bit in FlippedBits.of(byte: place) {
          var flipped = bytes
          flipped[place] ^= 1 << UInt8(bit)
          #expect(Slot(flipped) == nil && BenchStick(flipped) == nil, "bit \(bit) of \(place)")
        }
      }
    }
  }

  @Test func `a slot of another reserve opens nothing here, whatever is written on it`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let other = Workshop()
    try other.makeCheaplyProtected(people: 1)
    let (own, foreign) = (
      try workshop.member(under: passphrase).id, try other.member(under: passphrase)
    )
    let text = String(decoding: try other.read("\(foreign.id.stored).slot"), as: UTF8.self)
    try workshop.write(
      "\(own.stored).slot",
      [UInt8](forged: text.replacing(foreign.id.stored, with: own.stored)))
    #expect(try workshop.open(passphrase, "another's number") == .refused)
    // The same passphrase, the right reserve, and a seed that the journal does not have.
    for keys in [foreign.keys, MemberKeys.draw()] {
      let slot = try Slot(
        of: own, named: "Amina", keys,
        in: Journal.open(workshop.folder, using: SystemDisk()).header.reserve,
        under: passphrase, cost: .least)
      try workshop.write("\(own.stored).slot", slot.line)
      #expect(try workshop.open(passphrase, "another seed") == .refused)
    }
  }

  /// The slot says which reserve it is for, and that is the founding key.
  @Test func `a whole reserve of somebody's under the members' slots opens for nobody`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let id = try workshop.member(under: passphrase).id
    let slot = try workshop.read("\(id.stored).slot")
    let forged = Workshop()
    try forged.makeCheaplyProtected(people: 1)
    for name in workshop.names() { workshop.remove(name) }
    for name in forged.names() where !name.hasSuffix(".slot") {
      try workshop.write(name, forged.read(name))
    }
    try workshop.write("\(id.stored).slot", slot)
    #expect(throws: StorageError.slotDamaged) {
      _ = try Reserve(opening: workshop.path, passphrase: passphrase)
    }
    // Under the number of a member that the forged journal has.
    let maker = try forged.member(under: passphrase).id
    let text = String(decoding: slot, as: UTF8.self)
    try workshop.write(
      "\(maker.stored).slot", [UInt8](forged: text.replacing(id.stored, with: maker.stored)))
    #expect(try workshop.open(passphrase, "renumbered") == .refused)
  }

  @Test func `a slot that the journal does not know of goes at the next writing`() throws {
    try workshop.makeCheaplyProtected(people: 1)
    let slot = try workshop.read(slot())
    try workshop.write("U0000009.slot", slot)
    try workshop.write("\(try self.slot()).AAAAAAAA", slot)
    var reserve = try Reserve(opening: workshop.path, passphrase: passphrase)
    try reserve.register(1)
    #expect(workshop.names().filter { $0.contains(".slot") } == [try self.slot()])
  }
}

extension [UInt8] {
  /// A line to which whoever changed it gave the sum of what it is now.
  init(forged text: String) {
    // `,"sum":"…"}` and a line feed.
    self = text.utf8.dropLast(8 + 43 + 3)
    appendSum()
  }
}
