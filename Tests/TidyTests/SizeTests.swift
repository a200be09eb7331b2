import Testing

struct SizeTests {
  @Test func `no source file is longer than 400 lines, no test than 600`() {
    for file in SourceTree.sources { #expect(file.lines.count <= 401, "\(file.path)") }
    for file in SourceTree.tests { #expect(file.lines.count <= 601, "\(file.path)") }
  }

  @Test func `comments end where code does, at the hundredth column`() {
    for file in SourceTree.sources + SourceTree.tests {
      for (place, line) in file.places where isTooWide(line) { Issue.record("\(place)") }
    }
  }

  /// Lines shown as they are stand four spaces further in, and are as wide as what they show.
  private func isTooWide(_ line: SourceLine) -> Bool {
    let comment = line.comment.drop { $0 == "/" }
    return !comment.isEmpty && !comment.hasPrefix("     ")
      && line.code.count + line.comment.count > 100 && line.texts.isEmpty
  }

  @Test func `no function is longer than 50 lines, but a table over all cases of an enum`() {
    for file in SourceTree.sources + SourceTree.tests {
      for function in FunctionScanner.functions(in: file.lines)
      where function.length > 50 && !function.isTable {
        Issue.record("\(file.path):\(function.start + 1): \(function.name), \(function.length)")
      }
    }
  }

  @Test func `half of the functions have 8 lines or fewer`() {
    let lengths = SourceTree.sources.flatMap { FunctionScanner.functions(in: $0.lines) }
      .map(\.length).sorted()
    #expect(lengths.count > 500)
    #expect(lengths[lengths.count / 2] <= 8)
  }
}

struct NameTests {
  @Test func `no name says that its owner did not know what it is for`() {
    for file in SourceTree.sources + SourceTree.tests {
      for (place, line) in file.places {
        for word in Words.of(line.code) where Self.empty.contains(word) {
          Issue.record("\(place): \(word)")
        }
      }
      for found in file.places(of: [".shared"], besideComments: false) {
        Issue.record("\(found.place): \(found.word)")
      }
    }
  }

  private static let empty: Set<String> = ["utils", "util", "helper", "helpers", "manager"]

  @Test func `nothing is left to be done`() {
    for file in SourceTree.sources + SourceTree.tests {
      for found in file.places(of: ["TODO", "FIXME", "XXX"], besideComments: true) {
        Issue.record("\(found.place): \(found.word)")
      }
    }
  }

  @Test func `no type is named after its room`() {
    for file in SourceTree.sources {
      for (place, line) in file.places {
        let words = line.trimmed.split { !$0.isLetter && !$0.isNumber }
        for (kind, name) in zip(words, words.dropFirst())
        where ["struct", "enum", "class", "protocol", "actor", "typealias"].contains(kind) {
          // The theme files are embedded in a type that can only be called what they are.
          if name == file.room, name != "Themes" { Issue.record("\(place): \(name)") }
        }
      }
    }
  }

  @Test func `nothing stops the program on a value that is not there`() {
    for file in SourceTree.sources {
      let traps = ["try!", "as!", "fatalError", "assertionFailure"]
      for found in file.places(of: traps, besideComments: false) {
        Issue.record("\(found.place): \(found.word)")
      }
      for (place, line) in file.places where isForced(line.code) {
        Issue.record("\(place): force unwrap")
      }
    }
  }

  /// Swift's own reader of lines does, and takes an error for the end.
  @Test func `nothing repeats an interrupted call for ever`() {
    for file in SourceTree.sources {
      for found in file.places(of: ["readLine"], besideComments: false) {
        Issue.record("\(found.place): \(found.word)")
      }
    }
  }

  /// Whether an exclamation mark stands right after a value: neither before one nor in `!=`.
  private func isForced(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    guard bytes.contains(UInt8(ascii: "!")) else { return false }
    return bytes.indices.dropFirst().contains { index in
      guard bytes[index] == UInt8(ascii: "!") else { return false }
      let before = Character(Unicode.Scalar(bytes[index - 1]))
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0
      return (before.isLetter || before.isNumber || ")]\"`?".contains(before))
        && after != UInt8(ascii: "=")
    }
  }
}
