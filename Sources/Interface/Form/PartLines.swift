import Domain

/// A name and at most a number, such as the stages of a course, in a line: `Chapitre 1 (20 min)`.
struct PartLines {
  let fields: [DescribedField]

  static func fit(_ fields: [DescribedField]) -> Bool {
    guard fields.count <= 2, case .line(.text) = fields.first?.shape else { return false }
    if fields.count == 2, case .number = fields[1].shape { return true }
    return fields.count == 1
  }

  func text(_ parts: [[DescribedValue]]) -> String {
    parts.map { part in
      guard case .text(let name) = part.first?.value else { return "" }
      guard case .number(let number) = part.last?.value else { return name }
      return "\(name) (\(number) min)"
    }.joined(separator: "\n")
  }

  /// Empty ones are left out.
  func parts(_ text: String, _ reader: FieldReader) -> [[DescribedValue]] {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
      .map { line in
        let (name, number) = halves(of: line, reader)
        let values = [FieldValue.text(name), number.map(FieldValue.number) ?? .none]
        return zip(fields, values).map { DescribedValue(field: $0, value: $1) }
      }
  }

  /// Without minutes, the whole line is the name.
  private func halves(of line: String, _ reader: FieldReader) -> (name: String, minutes: Int?) {
    guard fields.count == 2, line.hasSuffix(")"), let open = line.lastIndex(of: "(") else {
      return (line, nil)
    }
    let inside = line[line.index(after: open)...].dropLast().split(separator: " ")
    guard inside.count == 2, inside[1].lowercased().hasPrefix("min"),
      let minutes = reader.number(String(inside[0]))
    else { return (line, nil) }
    return (String(line[..<open]).trimmed, minutes)
  }
}
