@testable import Storage

/// A reserve as it was first written, to the byte: whatever changes in the program, it must open,
/// and what it holds must be written the same again.
struct Golden {
  let files: [String: String]

  var journal: String { files.first { $0.key.hasSuffix(".journal") }?.value ?? "" }

  func lay(in workshop: Workshop) throws {
    for (name, text) in files { try workshop.write(name, Array(text.utf8)) }
  }
}
