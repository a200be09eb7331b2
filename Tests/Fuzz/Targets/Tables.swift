import Domain

@testable import Exchange
@testable import vivier

func readCSV(_ bytes: [UInt8]) throws -> Bool {
  var isTaken = false
  for encoding in CSVEncoding.allCases {
    guard let table = try? CSVReader.read(bytes, as: encoding) else { continue }
    for row in table.rows where row.fault == nil {
      try demand(row.cells.count == table.header.count, "a row has another width")
    }
    for separator in [CSVSeparator.comma, .semicolon] { try writeAgain(table, separator) }
    isTaken = true
  }
  return isTaken
}

private func writeAgain(_ table: CSVTable, _ separator: CSVSeparator) throws {
  let rows = table.rows.filter { $0.fault == nil }.map(\.cells)
  var writer = CSVWriter(separator: separator)
  for cells in [table.header] + rows { writer.append(cells) }
  // What no cell may hold may stand in a column's name, and nobody writes such names.
  guard CSVFault(in: table.header.joined().utf8, at: CSVPosition(line: 1, column: 1)) == nil
  else { return }
  // A column must have a name, or all of them are nothing.
  guard table.header.contains(where: { !$0.isEmpty }) else { return }
  let again = try CSVReader.read(writer.bytes)
  try demand(
    again.header.map(CSVWriter.unguarded).map(Trimming.trimmed) == table.header,
    "a header is written otherwise")
  let kept = again.rows.map { $0.cells.map(CSVWriter.unguarded) }
  try demand(kept == rows, "rows are written otherwise")
}

func readJSON(_ bytes: [UInt8]) throws -> Bool {
  var isTaken = false
  for encoding in CSVEncoding.allCases {
    guard let table = try? JSONReader.read(bytes, as: encoding) else { continue }
    try demand(JSONReader.reads(bytes) || !bytes.starts(with: "[".utf8), "a list is none")
    isTaken = true
    for row in table.rows {
      try demand(row.cells.count <= table.header.count, "a row is wider than the header")
    }
  }
  return isTaken
}

/// Where rows of files become commands, into a reserve with an organisation and somebody in it.
final class ImportDesk {
  private var registry = Registry()
  private let actor = Actor(MemberID("U0000001"), .facilitator)
  private let today = Day(number: 20_546)

  init() {
    for (file, kind) in Self.known {
      guard let found = try? result(of: Array(file.utf8), kind) else { continue }
      for event in found.events { registry.apply(event, next) }
    }
  }

  private static let known: [(String, ImportKind)] = [
    ("Nom\nLe Fil\n\"Cap, Rive\"", .organisations),
    ("organisation;title\nLe Fil;Graphiste", .needs),
    ("Prénom;Nom;E-mail;Tél\nAda;Vert;ada@exemple.be;0496123456", .candidates),
  ]

  private var next: Stamp {
    Stamp(
      number: registry.revision + 1, time: Timestamp(seconds: today.number * 86_400),
      member: actor.member)
  }

  private func result(of bytes: [UInt8], _ kind: ImportKind) throws -> ImportResult {
    let table = try JSONReader.reads(bytes) ? JSONReader.read(bytes) : CSVReader.read(bytes)
    var generator = SplitMix64(seed: 329)
    return try Import(
      into: registry, by: actor, on: today, words: .shown, members: [actor.member: "Amina"],
      takesNewBasins: bytes.count % 2 == 0
    )
    .read(table, as: kind, using: &generator)
  }

  /// The first byte chooses the kind.
  func read(_ bytes: [UInt8]) throws -> Bool {
    guard let (choice, rest) = bytes.chosen else { return false }
    let kind = ImportKind.allCases[choice % ImportKind.allCases.count]
    guard let found = try? result(of: rest, kind) else { return false }
    var after = registry
    for row in found.good {
      for event in row.events {
        try demand(isKept(event, at: next.time), "what a row says is not read as it is written")
        after.apply(event, Stamp(number: after.revision + 1, time: next.time, member: actor.member))
      }
    }
    _ = after.dueDates(on: today)
    return !found.good.isEmpty
  }
}
