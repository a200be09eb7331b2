// What a seal is put to: which reserve, when, and the last signed line of each file of the journal.
//
//     vivier-seal-2/lqlJqNn80jZLKp2pCQjJoQ
//     2026-11-30T16:00:00Z
//     W1A0JEE7 3 I_qSUaHTZ4khttKtHz4c8fPz1Cdf3TmekFdz7nFipWM

import Domain

struct SealText: Equatable {
  let reserve: ReserveNumber
  let time: Timestamp
  let heads: [Head]

  init(reserve: ReserveNumber, time: Timestamp, heads: [Head]) {
    (self.reserve, self.time, self.heads) = (reserve, time, heads)
  }

  private static let start = "vivier-seal-2/"

  init?(reading text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last == "", lines[0].hasPrefix(Self.start),
      let reserve = ReserveNumber(Array(lines[0].dropFirst(Self.start.count).utf8).span),
      let time = Timestamp(text: Array(lines[1].utf8).span)
    else { return nil }
    var heads: [Head] = []
    for line in lines[2..<lines.count - 1] {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, let writer = EntityID(stored: Array(parts[0].utf8).span),
        writer.isOfWriter, let number = Int(parts[1]), number > 0,
        let hash = Digest(text: Array(parts[2].utf8).span)
      else { return nil }
      heads.append(Head(writer: writer, number: number, hash: hash))
    }
    self.init(reserve: reserve, time: time, heads: heads)
    guard self.text == text else { return nil }
  }

  var text: String {
    var first: [UInt8] = []
    first.append(ascii: "vivier-seal-2/")
    first += reserve.text
    first.append(0x0A)
    time.append(to: &first)
    first.append(0x0A)
    let lines = heads.map {
      "\($0.writer.stored) \($0.number) \(Base64.text($0.hash.bytes.span))\n"
    }
    return String(decoding: first, as: UTF8.self) + lines.joined()
  }
}
