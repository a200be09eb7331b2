/// Control characters have no place in a name; a text of several lines may have breaks and tabs.
struct TextCheck {
  func line(_ text: String?, _ field: Field) throws(Refusal) {
    try check(text, field, limit: TextLimit.line) { $0.value < 0x20 || isControl($0) }
  }

  func page(_ text: String?, _ field: Field) throws(Refusal) {
    try check(text, field, limit: TextLimit.page) {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || isControl($0)
    }
  }

  func requiredLine(_ text: String?, _ field: Field) throws(Refusal) {
    try required(text, field)
    try line(text, field)
  }

  func required(_ text: String?, _ field: Field) throws(Refusal) {
    guard let text, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .missing(field)
    }
  }

  private func check(
    _ text: String?, _ field: Field, limit: Int, _ isForbidden: (Unicode.Scalar) -> Bool
  ) throws(Refusal) {
    guard let text else { return }
    if text.utf8.count > limit, isTooLong(text, limit) { throw .tooLong(field, limit: limit) }
    if text.unicodeScalars.contains(where: isForbidden) { throw .controlCharacter(field) }
  }

  /// As readers see them; but one character may carry any number of marks, hence a second limit
  /// that no written language comes near.
  private func isTooLong(_ text: String, _ limit: Int) -> Bool {
    text.unicodeScalars.count > 4 * limit || text.count > limit
  }

  /// DEL, the C1 controls, and the controls of writing direction (Unicode, *Bidi_Control*).
  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
