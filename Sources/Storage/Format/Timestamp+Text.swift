import Domain

extension Timestamp {
  /// That of `2026-04-03T10:02:47Z`.
  static let textLength = 20

  init?(text: Span<UInt8>) {
    guard text.count == Self.textLength else { return nil }
    guard text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
      text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "Z")
    else { return nil }
    guard let date = Day(iso: text.extracting(first: 10)), let hour = Self.number(text, 11),
      let minute = Self.number(text, 14), let second = Self.number(text, 17),
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: date.number * 86_400 + hour * 3600 + minute * 60 + second)
  }

  func append(to text: inout [UInt8]) {
    text += Array(day.iso.utf8)
    let second = seconds - day.number * 86_400
    let parts = [(0x54, second / 3600), (0x3A, second / 60 % 60), (0x3A, second % 60)]
    for (mark, value) in parts {
      text += [UInt8(mark), UInt8(0x30 + value / 10), UInt8(0x30 + value % 10)]
    }
    text.append(UInt8(ascii: "Z"))
  }

  private static func number(_ text: Span<UInt8>, _ start: Int) -> Int? {
    let (tens, ones) = (text[start] &- 0x30, text[start + 1] &- 0x30)
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens * 10 + ones)
  }
}
