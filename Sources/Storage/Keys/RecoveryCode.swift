import CSodium

/// The code of the recovery sheet, `7K2M-9QXA-04TF-…`: 160 random bits in Crockford's base32,
/// copied by hand and typed again without doubt, since who types I, L or O is understood.
///
/// French: *feuille de récupération*. The member `recovery` has it as passphrase, in capitals
/// without dashes.
public enum RecoveryCode {
  static let length = 32
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// Five bits of each byte: every character is equally likely; libsodium: `randombytes_buf`.
  static func draw() -> Secret {
    unsafe Secret(count: length) { target in
      guard let start = target.baseAddress else { return }
      unsafe randombytes_buf(start, target.count)
      for index in 0..<target.count { unsafe target[index] = digits[Int(target[index] & 31)] }
    }
  }

  static func reading(_ typed: Secret) -> Secret? {
    unsafe typed.withBytes { typed -> Secret? in
      guard typed.count <= 4 * length else { return nil }
      var count = 0
      let code = unsafe Secret(count: length) { target in
        for index in 0..<typed.count {
          let byte = unsafe typed[index]
          if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") { continue }
          guard count < length, let digit = digit(byte) else {
            count = -1
            return
          }
          unsafe target[count] = digit
          count += 1
        }
      }
      return count == length ? code : nil
    }
  }

  public static func shown(_ code: Secret) -> String {
    unsafe code.withBytes { code in
      var text = ""
      for index in 0..<code.count {
        if index > 0, index % 4 == 0 { text += "-" }
        text += unsafe String(UnicodeScalar(code[index]))
      }
      return text
    }
  }

  private static func digit(_ typed: UInt8) -> UInt8? {
    let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(typed)
    switch isLower ? typed - 32 : typed {
    case UInt8(ascii: "O"): return UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
    case let byte: return digits.contains(byte) ? byte : nil
    }
  }
}
