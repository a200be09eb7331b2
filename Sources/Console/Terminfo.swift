import CNcurses
import Canvas
import Glibc

enum Terminfo {
  private static let keyNames: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// Throws when no full screen can be drawn.
  static func load() throws(TerminalError) -> String {
    let type = unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
    guard !type.isEmpty, vivier_setup_terminfo() == 1 else { throw .unknownTerminalType(type) }
    guard capability("cup") != nil else { throw .tooSimple(type) }
    return type
  }

  /// Without the padding that only printing terminals want.
  static func capability(_ name: String) -> String? {
    guard let text = unsafe vivier_capability(name) else { return nil }
    return withoutPadding(unsafe String(cString: text))
  }

  /// Delays, which terminfo writes as $<5>.
  static func withoutPadding(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      let after = rest[rest.index(after: dollar)...]
      guard after.first == "<", let end = after.firstIndex(of: ">") else { break }
      result += rest[..<dollar]
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }

  /// For terminals that send what no other does.
  static func keys() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in keyNames {
      guard let bytes = capability(name).map({ Array($0.utf8) }) else { continue }
      if bytes.first == 0x1B, bytes.count > 1 { keys[bytes] = key }
    }
    return keys
  }

  static var speaksECMA48: Bool { capability("cup")?.hasPrefix("\u{1B}[") ?? false }

  /// Terminfo knows, or its family does.
  static func hasMouse(_ type: String) -> Bool {
    capability("kmous") != nil || type.hasPrefix("xterm")
  }
}
