struct FormMeasure {
  let columns: Int
  var labelWidth = shortestLabel

  /// Before labels and boxes: room for the marker of the field in focus.
  static let margin = 2
  static let shortestLabel = 12
  /// A longer label gets a line of its own.
  static let longestLabel = 20
  /// Wider fields and lines are tiring to read.
  private static let widestField = 55
  private static let widestBox = 100

  var valueColumn: Int { Self.margin + labelWidth + 3 }
  var fieldWidth: Int { max(8, min(columns - Self.margin - valueColumn, Self.widestField)) }
  var boxWidth: Int { max(12, min(columns - 2 * Self.margin, Self.widestBox)) }
  var textWidth: Int { boxWidth - 4 }
}
