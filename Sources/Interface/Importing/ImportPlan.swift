/// What a file would bring in, by the program that read it; nothing is recorded yet.
package struct ImportPlan: Equatable, Sendable {
  /// As it was read: with its kind and its encoding.
  package internal(set) var choice: ImportChoice
  package let columns: [Column]
  /// Which must be filled, and are not, as they are called on the screen.
  package let missing: [String]
  package let added: Int
  package let known: Int
  package let refused: Int
  /// What the file says otherwise of those who are already there.
  package let changes: [Difference]
  /// What only a person can tell, before anything is added.
  package let doubt: String?
  /// A sentence each.
  package let remarks: [String]
  /// A sentence for each cell that is refused.
  package let faults: [String]
  package let kinds: [Option]
  package let encodings: [Option]
  package let fields: [Option]

  package init(
    of choice: ImportChoice, columns: [Column], missing: [String],
    counts: (added: Int, known: Int, refused: Int), changes: [Difference] = [],
    doubt: String? = nil,
    remarks: [String], faults: [String], kinds: [Option], encodings: [Option],
    fields: [Option]
  ) {
    (self.choice, self.columns, self.missing) = (choice, columns, missing)
    (added, known, refused) = counts
    (self.changes, self.doubt) = (changes, doubt)
    (self.remarks, self.faults) = (remarks, faults)
    (self.kinds, self.encodings, self.fields) = (kinds, encodings, fields)
  }

  /// One column of the file.
  package struct Column: Equatable, Sendable {
    package let heading: String
    /// The code of the field that it fills.
    package let field: String?
    /// The first ones that are not empty.
    package let values: [String]

    package init(_ heading: String, field: String?, values: [String]) {
      (self.heading, self.field, self.values) = (heading, field, values)
    }
  }

  /// Of one field of one of them; taken where it is ticked.
  package struct Difference: Equatable, Sendable {
    package let code: String
    package let who: String
    package let what: String

    package init(_ code: String, who: String, what: String) {
      (self.code, self.who, self.what) = (code, who, what)
    }
  }

  /// Something that can be chosen.
  package struct Option: Equatable, Sendable {
    package let code: String
    package let label: String

    package init(_ code: String, _ label: String) { (self.code, self.label) = (code, label) }
  }
}

/// What of a plan somebody chooses.
package enum ImportPart: Equatable, Sendable {
  case kind
  case encoding
  /// By its place, from 0.
  case column(Int)
  /// By its code.
  case change(String)
}

/// The plan on the screen, until it is recorded or left.
package struct ImportPage: Equatable, Sendable {
  package internal(set) var plan: ImportPlan
  package var cursor = PageCursor()

  /// Of the selected line; nil where there is nothing to choose.
  var part: ImportPart? {
    switch (cursor.spot.section, cursor.spot.line) {
    case (0, 1): .kind
    case (0, 2): .encoding
    case (1, let line) where plan.columns.indices.contains(line): .column(line)
    case (2, let line) where plan.changes.indices.contains(line): .change(plan.changes[line].code)
    default: nil
    }
  }

  /// How many files of those who are already there change.
  var changed: Int {
    Set(plan.changes.filter { plan.choice.taken.contains($0.code) }.map(\.who)).count
  }

  /// What somebody made out of the file's columns and rows, and would have to do again.
  var holdsChoice: Bool { !plan.choice.fields.isEmpty || !plan.choice.taken.isEmpty }

  mutating func toggle(_ code: String) {
    if plan.choice.taken.remove(code) == nil { plan.choice.taken.insert(code) }
  }

  mutating func toggleAll() {
    let all = Set(plan.changes.map(\.code))
    plan.choice.taken = plan.choice.taken == all ? [] : all
  }

  func options(for part: ImportPart) -> (now: String?, all: [ImportPlan.Option]) {
    switch part {
    case .kind: (plan.choice.kind, plan.kinds)
    case .encoding: (plan.choice.encoding, plan.encodings)
    case .column(let place): (plan.columns[place].field ?? "", plan.fields)
    // It is ticked where it stands.
    case .change: (nil, [])
    }
  }

  func choice(of code: String, for part: ImportPart) -> ImportChoice {
    var choice = plan.choice
    switch part {
    case .kind:
      choice.kind = code
      // They were fields of another kind.
      choice.fields = [:]
    case .encoding: choice.encoding = code
    case .column(let place):
      // One column fills a field.
      choice.fields = choice.fields.filter { code.isEmpty || $0.value != code }
      choice.fields[place] = code
    case .change: break
    }
    return choice
  }
}
