import Canvas

enum EscapeSequence {
  /// Except ESC.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// What terminals answer to DSR (ECMA-48, 8.3.35): 0 when ready, 3 when out of order.
  static func isStatus(_ bytes: [UInt8]) -> Bool {
    bytes == Array("[0n".utf8) || bytes == Array("[3n".utf8)
  }

  static func meaning(of bytes: [UInt8]) -> Input? {
    guard let introducer = bytes.first, let final = bytes.last else { return nil }
    switch introducer {
    case UInt8(ascii: "O"): return applicationKey(final).map(Input.key)
    case UInt8(ascii: "["): break
    default: return nil
    }
    let parameters = bytes.dropFirst().dropLast()
    switch parameters.first {
    case UInt8(ascii: "["): return linuxFunction(final).map(Input.key)
    case UInt8(ascii: "<"): return sgrMouse(parameters.dropFirst(), isPress: final == 0x4D)
    default: break
    }
    guard let numbers = numbers(in: parameters) else { return nil }
    return csiKey(final, numbers).map(Input.key)
  }

  /// Button 0 is a click, 64 and 65 the wheel; columns and rows count from one.
  static func mouse(_ button: Int, column: Int, row: Int) -> Input? {
    guard column > 0, row > 0 else { return nil }
    let position = Position(column: column - 1, row: row - 1)
    return switch button {
    case 0: .click(position)
    case 64: .wheel(.up, position)
    case 65: .wheel(.down, position)
    default: nil
    }
  }

  private static func sgrMouse(_ bytes: ArraySlice<UInt8>, isPress: Bool) -> Input? {
    guard isPress, let numbers = numbers(in: bytes), numbers.count == 3 else { return nil }
    return mouse(numbers[0], column: numbers[1], row: numbers[2])
  }

  /// 0 for a missing one; nothing when anything else is among them.
  private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int]? {
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case 0x30...0x39:
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte - 0x30), 9_999)
      default: return nil
      }
    }
    return numbers
  }

  /// Moving keys mean the same with Shift, Alt or Ctrl; all others, which act, only without.
  private static func csiKey(_ final: UInt8, _ numbers: [Int]) -> Key? {
    let isModified = numbers.count > 1 && numbers[1] > 1
    let key: Key?
    switch final {
    case UInt8(ascii: "~"): key = numberedKey(numbers[0])
    // rxvt: Ctrl, Shift, and both.
    case UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return numberedKey(numbers[0]).flatMap { isMove($0) ? $0 : nil }
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "a")...UInt8(ascii: "d"): key = letterKey(final - 0x20)
    default: key = letterKey(final)
    }
    return key.flatMap { isModified && !isMove($0) ? nil : $0 }
  }

  private static func isMove(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown: true
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .function,
      .control:
      false
    }
  }

  private static func letterKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  /// VT220 numbers, with Home and End of the Linux console and PuTTY (1, 4) and of rxvt (7, 8).
  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private static func linuxFunction(_ letter: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
      ? .function(Int(letter - UInt8(ascii: "A")) + 1) : nil
  }

  /// Keys in application mode, the numeric keypad's included: PuTTY sends those for its digits.
  private static func applicationKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "a")...UInt8(ascii: "d"): letterKey(letter - 0x20)
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(letter - 0x40)))
    default: letterKey(letter)
    }
  }
}
