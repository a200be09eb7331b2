/// Tells code, texts and comments of Swift apart, line by line.
///
/// Knows line and block comments, texts of one and of several lines, raw texts and interpolation;
/// nothing else of the language, which is what makes it quick.
struct SwiftScanner {
  private enum Context: Equatable {
    /// Code; inside an interpolation, how many parentheses are open.
    case code(parentheses: Int)
    case text(hashes: Int, isLong: Bool)
    case comment(depth: Int)
  }

  private var stack: [Context] = [.code(parentheses: 0)]
  private var bytes: [UInt8] = []
  private var index = 0
  private var code: [UInt8] = []
  private var text: [UInt8] = []
  private var comment: [UInt8] = []
  private var texts: [String] = []

  /// Reads the next line.
  mutating func line(_ bytes: [UInt8]) -> SourceLine {
    (self.bytes, index) = (bytes, 0)
    (code, text, comment, texts) = ([], [], [], [])
    while index < bytes.count {
      switch stack.last ?? .code(parentheses: 0) {
      case .code(let parentheses): readCode(parentheses)
      case .text(let hashes, let isLong): readText(hashes, isLong)
      case .comment(let depth): readComment(depth)
      }
    }
    endText()
    if case .text(_, false)? = stack.last { stack.removeLast() }
    return SourceLine(
      code: String(decoding: code, as: UTF8.self), texts: texts,
      comment: String(decoding: comment, as: UTF8.self))
  }

  private func stands(_ text: String) -> Bool {
    index + text.utf8.count <= bytes.count
      && text.utf8.enumerated().allSatisfy { bytes[index + $0] == $1 }
  }

  private mutating func endText() {
    if !text.isEmpty { texts.append(String(decoding: text, as: UTF8.self)) }
    text = []
  }

  private mutating func readCode(_ parentheses: Int) {
    switch bytes[index] {
    case UInt8(ascii: "/") where stands("//"):
      comment += bytes[index...]
      index = bytes.count
    case UInt8(ascii: "/") where stands("/*"):
      stack.append(.comment(depth: 1))
      index += 2
    case UInt8(ascii: "\""), UInt8(ascii: "#"): openText()
    case UInt8(ascii: "(") where stack.count > 1: count(parentheses + 1)
    case UInt8(ascii: ")") where stack.count > 1:
      if parentheses == 0 {
        stack.removeLast()
        index += 1
      } else {
        count(parentheses - 1)
      }
    default: take()
    }
  }

  /// Takes a byte of code, and whatever follows that means nothing to the scanner.
  private mutating func take() {
    var end = index + 1
    while end < bytes.count, !Self.marks.contains(bytes[end]) { end += 1 }
    code += bytes[index..<end]
    index = end
  }

  /// The bytes that may begin or end something in code: `" # ( ) /`.
  private static let marks: ClosedRange<UInt8> = UInt8(ascii: "\"")...UInt8(ascii: "/")

  private mutating func count(_ parentheses: Int) {
    stack[stack.count - 1] = .code(parentheses: parentheses)
    take()
  }

  /// Opens a text at a quote, or at hashes with a quote after them; other hashes are code.
  private mutating func openText() {
    let hashes = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
    guard index + hashes < bytes.count, bytes[index + hashes] == UInt8(ascii: "\"") else {
      return take()
    }
    index += hashes
    let isLong = stands("\"\"\"")
    index += isLong ? 3 : 1
    code.append(UInt8(ascii: "\""))
    stack.append(.text(hashes: hashes, isLong: isLong))
  }

  private mutating func readText(_ hashes: Int, _ isLong: Bool) {
    let marks = bytes[index...].dropFirst(isLong ? 3 : 1).prefix { $0 == UInt8(ascii: "#") }.count
    if isLong ? stands("\"\"\"") : stands("\""), marks >= hashes {
      endText()
      code.append(UInt8(ascii: "\""))
      index += (isLong ? 3 : 1) + hashes
      stack.removeLast()
    } else if stands("\\") {
      readEscape(hashes)
    } else {
      var end = index + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
        end += 1
      }
      text += bytes[index..<end]
      index = end
    }
  }

  private mutating func readEscape(_ hashes: Int) {
    let marks = bytes[(index + 1)...].prefix { $0 == UInt8(ascii: "#") }.count
    let next = index + 1 + hashes
    guard marks >= hashes, next < bytes.count else {
      text.append(bytes[index])
      index += 1
      return
    }
    index = next + 1
    if bytes[next] == UInt8(ascii: "(") {
      endText()
      stack.append(.code(parentheses: 0))
    } else {
      text.append(UInt8(ascii: " "))
    }
  }

  private mutating func readComment(_ depth: Int) {
    if stands("*/") {
      stack.removeLast()
      if depth > 1 { stack.append(.comment(depth: depth - 1)) }
      index += 2
    } else if stands("/*") {
      stack[stack.count - 1] = .comment(depth: depth + 1)
      index += 2
    } else {
      comment.append(bytes[index])
      index += 1
    }
  }
}
