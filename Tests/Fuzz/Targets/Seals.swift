@testable import Storage

/// A signed note, and the text of a seal in it.
func readNote(_ bytes: [UInt8]) throws -> Bool {
  guard let text = bytes.text, let note = SignedNote(reading: text) else { return false }
  try demand(note.whole == text, "a note is not written as it was read")
  try demand(SignedNote(reading: note.whole) == note, "a note is not read as it is written")
  guard let seal = SealText(reading: note.text) else { return true }
  try demand(seal.text == note.text, "a seal is not written as it was read")
  try demand(seal.end > 0 || seal.heads.isEmpty, "a seal ends before the first line")
  return true
}

/// The key that lies on a seat's stick.
func readStick(_ bytes: [UInt8]) throws -> Bool {
  guard let stick = BenchStick(bytes) else { return false }
  // One that was written before sticks had a sum gets one.
  try demand(stick.line.starts(with: bytes.dropLast(2)), "a stick is not written as it was read")
  return true
}

/// What a backup says that it holds; its last line, a hash that anybody can make, is made for it.
func readBackup(_ bytes: [UInt8]) throws -> Bool {
  var text = bytes
  if text.last != 0x0A { text.append(0x0A) }
  let sum = Digest(of: text.span)
  text += Array("{\"sum\":\"".utf8)
  Base64.append(sum.bytes.span, to: &text)
  text += Array("\"}\n".utf8)
  guard let head = BackupHead(reading: text) else { return false }
  try demand(BackupHead(reading: head.text) == head, "a head is not read as it is written")
  for file in head.files { try demand(!file.name.contains("/"), "a name leads elsewhere") }
  return true
}
