extension Secret {
  /// The same text with each letter and its accent as one character, as Unicode composes them:
  /// some keyboards and files have them as two, which look the same and must open the same.
  ///
  /// Letters of Latin scripts only, in guarded memory; what is not UTF-8 stays as it is.
  var composed: Secret {
    unsafe withBytes { bytes in
      guard unsafe bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return self }
      var count = 0
      guard unsafe Self.compose(bytes, { _ in count += 1 }) else { return self }
      return unsafe Secret(count: count) { target in
        var end = 0
        _ = unsafe Self.compose(bytes) { byte in
          unsafe target[end] = byte
          end += 1
        }
      }
    }
  }

  /// False when it is not UTF-8.
  private static func compose(
    _ bytes: UnsafeBufferPointer<UInt8>, _ take: (UInt8) -> Void
  ) -> Bool {
    var (decoder, rest) = unsafe (UTF8(), bytes.makeIterator())
    var pending: Unicode.Scalar?
    while true {
      switch unsafe decoder.decode(&rest) {
      case .scalarValue(let scalar):
        if let composed = pending.flatMap({ letter($0, with: scalar) }) {
          pending = composed
        } else {
          pending.map { UTF8.encode($0, into: take) }
          pending = scalar
        }
      case .emptyInput:
        pending.map { UTF8.encode($0, into: take) }
        return true
      case .error: return false
      }
    }
  }

  private static let marks: ClosedRange<UInt32> = 0x300...0x36F

  /// From Latin-1 to Latin Extended-B, and Latin Extended Additional: equality of strings, and so
  /// their hash, is that of what they stand for.
  private static let letters: [String: Unicode.Scalar] = {
    let all = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap { Unicode.Scalar($0 as UInt32) }
    return Dictionary(all.map { (String($0), $0) }) { first, _ in first }
  }()

  private static func letter(
    _ base: Unicode.Scalar, with mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    guard marks.contains(mark.value) else { return nil }
    var text = String(base)
    text.unicodeScalars.append(mark)
    return letters[text]
  }
}

extension UTF8 {
  fileprivate static func encode(_ scalar: Unicode.Scalar, into take: (UInt8) -> Void) {
    encode(scalar)?.forEach(take)
  }
}
