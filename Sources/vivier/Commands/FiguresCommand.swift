import ArgumentParser
import Canvas
import Domain
import Exchange
import Interface
import Storage

/// `vivier figures`: counts for the joint committee, without a name.
struct FiguresCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.figuresCommand, "figures") }

  @OptionGroup var common: CommonOptions
  @Option(help: .topic(.format)) var format = TableFormat.table

  /// Made of what anyone holding the files may read: no passphrase is asked for.
  func run(_ launch: Launch) throws {
    try ReserveOpening(common, launch.wording).readUnasked { try write($0, launch) }
  }

  private func write(_ reserve: borrowing Reserve, _ launch: Launch) throws {
    let figures = reserve.registry.figures()
    switch format {
    case .table: try Output.write(PlainText.text(text(figures, reserve.registry, launch.wording)))
    case .json: try Output.write(Self.table(of: figures).json())
    }
  }

  private func text(_ figures: [FigureTable], _ registry: Registry, _ words: Wording) -> [String] {
    figures.enumerated().flatMap { place, figure in
      let rows =
        figure.rows.map { (words.label($0.key, registry), words.shown($0.count)) }
        + [(words.inAll, words.shown(figure.total))]
      let left = rows.map { TextWidth.columns(of: $0.0) }.max() ?? 0
      let right = rows.map { TextWidth.columns(of: $0.1) }.max() ?? 0
      return (place == 0 ? [] : [""]) + [words.title(figure.subject)]
        + rows.map { label, count in
          let gap = left - TextWidth.columns(of: label) + 2 + right - TextWidth.columns(of: count)
          return "  " + label + String(repeating: " ", count: gap) + count
        }
    }
  }

  /// `count` is null where it may not be told: `small` lies between one and four, `withheld` is
  /// kept back lest a small one be worked out.
  static func table(of figures: [FigureTable]) -> Table {
    Table(
      columns: ["table", "key", "count", "small", "withheld"],
      rows: figures.flatMap { figure in
        (figure.rows.map { ($0.key.code, $0.count) } + [("total", figure.total)]).map {
          key, count in
          [.text(figure.subject.rawValue), .text(key)] + cells(of: count)
        }
      })
  }

  private static func cells(of count: ShownCount) -> [Exchange.Cell] {
    switch count {
    case .exact(let number): [.number(number), .flag(false), .flag(false)]
    case .small: [.none, .flag(true), .flag(false)]
    case .withheld: [.none, .flag(false), .flag(true)]
    }
  }
}
