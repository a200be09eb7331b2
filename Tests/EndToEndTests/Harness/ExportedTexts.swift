/// What stands in an export in JSON under its names.
enum ExportedTexts {
  /// The texts that stand under some names, alone or in a list, as they were before they were
  /// written.
  static func texts(in json: String, under isWanted: (String) -> Bool) -> [String] {
    let bytes = Array(json.utf8)
    var (texts, name, place): ([String], String, Int) = ([], "", 0)
    while place < bytes.count {
      defer { place += 1 }
      guard bytes[place] == UInt8(ascii: "\"") else { continue }
      let text = string(in: bytes, from: &place)
      if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: ":") {
        name = text
      } else if isWanted(name) {
        texts.append(text)
      }
    }
    return texts
  }

  /// Reads a string from its first quote on, and moves to its last.
  private static func string(in bytes: [UInt8], from place: inout Int) -> String {
    var text: [UInt8] = []
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count {
        place += 1
        text.append(bytes[place] == UInt8(ascii: "n") ? 0x0A : bytes[place])
      } else {
        text.append(bytes[place])
      }
      place += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
