/// A terminal as it stands, for the process that takes it over: in raw mode and on its second
/// screen, so that nothing flickers and no key is echoed or lost in between.
package struct Handover {
  /// Those of the line before the program came, a `termios` in bytes.
  let modes: [UInt8]
  let isTitleSet: Bool
  /// Sent, and not looked at by anybody.
  let typed: [UInt8]

  init(modes: [UInt8], isTitleSet: Bool, typed: [UInt8]) {
    (self.modes, self.isTitleSet, self.typed) = (modes, isTitleSet, typed)
  }

  package init?(bytes: [UInt8]) {
    guard bytes.count >= 2, bytes[0] <= 1, bytes.count >= 2 + Int(bytes[1]) else { return nil }
    let end = 2 + Int(bytes[1])
    (isTitleSet, modes, typed) = (bytes[0] == 1, Array(bytes[2..<end]), Array(bytes[end...]))
  }

  package var bytes: [UInt8] { [isTitleSet ? 1 : 0, UInt8(modes.count)] + modes + typed }
}
