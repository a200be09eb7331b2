package import Canvas

/// Turns the bytes that a terminal sends into keys, clicks and pasted text, in the sequences of
/// ECMA-48 (CSI, SS3, control strings) as xterm, rxvt, PuTTY and the Linux console send them.
///
/// One that means nothing here is swallowed whole. Bytes arrive in any pieces: `patience` says how
/// long an unfinished sequence may last.
package struct KeyDecoder {
  enum State {
    case ground
    /// Inside a character of several bytes.
    case utf8(scalar: UInt32, missing: Int)
    /// After ESC; `again` after two.
    case escape(again: Bool)
    /// After ESC [ and some parameters.
    case csi([UInt8])
    /// After ESC [ [, which only the Linux console sends.
    case linuxFunction
    /// After ESC O and some digits.
    case ss3
    /// After ESC [ M: button, column and row follow, a byte each.
    case oldMouse([UInt8])
    /// Inside OSC, DCS, SOS, PM or APC, until ST or BEL; `ending` after its ESC.
    case string(ending: Bool)
    case paste
  }

  /// In bytes: no field holds as much, and what comes after is left out.
  private static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  private static let longestSequence = 64

  private let isUTF8: Bool
  /// As terminfo says, ESC included.
  private let known: [[UInt8]: Key]
  private var state = State.ground
  private var pasted: [UInt8] = []
  private var decoded: [Input] = []
  /// An Escape key that may be its Alt or stand alone.
  private var followsEscape = false
  private var hasStatus = false

  /// Without UTF-8 each byte is a Latin-1 character.
  package init(isUTF8: Bool = true, known: [[UInt8]: Key] = [:]) {
    self.isUTF8 = isUTF8
    self.known = known
  }

  package mutating func next() -> Input? { decoded.isEmpty ? nil : decoded.removeFirst() }

  /// To a Device Status Report, since this was last asked: nobody typed the answer.
  package mutating func takeStatus() -> Bool {
    defer { hasStatus = false }
    return hasStatus
  }

  /// For the rest of what has begun; a lone ESC is the Escape key after 50 ms, below what a hand
  /// notices; what has begun beyond doubt may take longer on a slow line.
  package var patience: Duration? {
    switch state {
    case .ground: nil
    case .escape: .milliseconds(50)
    case .paste: .seconds(2)
    case .utf8, .csi, .linuxFunction, .ss3, .oldMouse, .string: .milliseconds(500)
    }
  }

  package mutating func expire() {
    switch state {
    case .escape(let again):
      emit(.escape)
      if again { emit(.escape) }
    case .paste: finishPaste()
    case .ground, .utf8, .csi, .linuxFunction, .ss3, .oldMouse, .string: break
    }
    state = .ground
  }

  package mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .utf8(let scalar, let missing): continueScalar(byte, scalar, missing)
    case .escape(let again): escape(byte, again)
    case .csi(let bytes): csi(byte, after: bytes)
    case .linuxFunction: finish(Array("[[".utf8) + [byte])
    case .ss3:
      if !(0x30...0x3B).contains(byte) { finish([0x4F, byte]) }
    case .oldMouse(let bytes): oldMouse(bytes + [byte])
    case .string(let ending): string(byte, ending)
    case .paste: paste(byte)
    }
  }

  private mutating func emit(_ key: Key) { decoded.append(.key(key)) }
}

extension KeyDecoder {
  private mutating func ground(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape(again: false)
    case 0x00...0x1F, 0x7F: emit(EscapeSequence.control(byte))
    case 0x20...0x7E: emit(.character(Character(Unicode.Scalar(byte))))
    case _ where !isUTF8: character(UInt32(byte))
    case 0xC2...0xDF: state = .utf8(scalar: UInt32(byte & 0x1F), missing: 1)
    case 0xE0...0xEF: state = .utf8(scalar: UInt32(byte & 0x0F), missing: 2)
    case 0xF0...0xF4: state = .utf8(scalar: UInt32(byte & 0x07), missing: 3)
    default: break
    }
  }

  private mutating func continueScalar(_ byte: UInt8, _ scalar: UInt32, _ missing: Int) {
    state = .ground
    guard byte & 0xC0 == 0x80 else { return ground(byte) }
    let scalar = scalar << 6 | UInt32(byte & 0x3F)
    if missing > 1 {
      state = .utf8(scalar: scalar, missing: missing - 1)
    } else {
      character(scalar)
    }
  }

  private mutating func character(_ value: UInt32) {
    guard value >= 0xA0, let scalar = Unicode.Scalar(value) else { return }
    emit(.character(Character(scalar)))
  }

  private mutating func escape(_ byte: UInt8, _ again: Bool) {
    switch byte {
    case 0x1B where again: emit(.escape)
    case 0x1B: state = .escape(again: true)
    case UInt8(ascii: "["):
      state = .csi([])
      followsEscape = again
    case UInt8(ascii: "O"): state = .ss3
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(ending: false)
    case 0x80...0xFF:
      // Alt and an accented letter: the rest of the letter must go too.
      state = .ground
      ground(byte)
      if case .ground = state { _ = decoded.popLast() } else { state = .string(ending: true) }
    default: finish([byte])
    }
  }

  private mutating func csi(_ byte: UInt8, after bytes: [UInt8]) {
    let isFinal = (0x40...0x7E).contains(byte)
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .linuxFunction
    case UInt8(ascii: "M") where bytes.isEmpty: state = .oldMouse([])
    case UInt8(ascii: "$") where bytes.first != UInt8(ascii: "?"):
      // Shift and a key of rxvt; anywhere else $ stands before the last byte.
      finish([UInt8(ascii: "[")] + bytes + [byte])
    case 0x1B: state = .escape(again: false)
    case _ where isFinal: finish([UInt8(ascii: "[")] + bytes + [byte])
    case 0x20...0x3F where bytes.count < Self.longestSequence: state = .csi(bytes + [byte])
    default: state = .ground
    }
  }

  private mutating func finish(_ bytes: [UInt8]) {
    state = .ground
    if bytes == Array("[200~".utf8) {
      state = .paste
    } else if EscapeSequence.isStatus(bytes) {
      // The Escape key was pressed while the answer was on its way.
      if followsEscape { emit(.escape) }
      hasStatus = true
    } else if let key = known[[0x1B] + bytes] {
      emit(key)
    } else if let input = EscapeSequence.meaning(of: bytes) {
      decoded.append(input)
    }
  }

  private mutating func oldMouse(_ bytes: [UInt8]) {
    guard bytes.count == 3 else {
      state = .oldMouse(bytes)
      return
    }
    state = .ground
    let numbers = bytes.map { Int($0) - 32 }
    if let input = EscapeSequence.mouse(numbers[0], column: numbers[1], row: numbers[2]) {
      decoded.append(input)
    }
  }

  private mutating func string(_ byte: UInt8, _ ending: Bool) {
    switch byte {
    case 0x07, 0x18, 0x1A: state = .ground
    case 0x1B: state = .string(ending: true)
    default: state = ending ? .ground : .string(ending: false)
    }
  }

  private mutating func paste(_ byte: UInt8) {
    pasted.append(byte)
    guard byte == UInt8(ascii: "~"), pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd)
    else {
      // Nothing but the last few bytes moves: they may be the end that is waited for.
      if pasted.count > Self.longestPaste + Self.pasteEnd.count {
        pasted.remove(at: Self.longestPaste)
      }
      return
    }
    pasted.removeLast(Self.pasteEnd.count)
    pasted.removeLast(max(0, pasted.count - Self.longestPaste))
    finishPaste()
    state = .ground
  }

  /// Terminals send a carriage return for each line break of what is pasted.
  private mutating func finishPaste() {
    let text = String(decoding: pasted, as: UTF8.self)
    pasted = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    decoded.append(.paste(lines.joined(separator: "\n")))
  }
}
