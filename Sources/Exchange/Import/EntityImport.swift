internal import Domain

/// What is a kind's own when rows become entities: all else is read by the description of its card.
protocol EntityImport {
  associatedtype Kind: Entity

  /// Those that fill no field of the card by themselves, besides the state.
  static var further: [ImportColumn] { get }
  /// Besides the fields that a card requires.
  static var furtherRequired: [ImportColumn] { get }

  init(_ registry: Registry)

  /// What follows from several cells.
  func complete(_ card: inout Kind.Card, from row: ImportRow) throws(ImportRefusal)
  func creation(_ id: Kind.ID, _ card: Kind.Card, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  /// From a new entity to where the row says that it stands.
  func step(_ id: Kind.ID, to standing: Standing, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  mutating func likeness(of card: Kind.Card) -> Likeness
  /// So that the same row further down is recognised.
  mutating func remember(_ card: Kind.Card, as id: EntityID)
}

extension EntityImport {
  static var furtherRequired: [ImportColumn] { [] }

  static var columns: [ImportColumn] {
    ImportColumn.columns(of: Kind.Card.fields.map(\.field)) + [.id, .state] + further
  }

  static var required: [ImportColumn] {
    Kind.Card.fields.filter(\.field.isRequired).map { ImportColumn($0.field.name) }
      + furtherRequired
  }

  func complete(_ card: inout Kind.Card, from row: ImportRow) throws(ImportRefusal) {}

  func step(_ id: Kind.ID, to standing: Standing, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  {
    standing.sources.isEmpty || standing == Standing.all(of: Kind.ID.kind).first
      ? nil : AnyStep(to: standing).map { .move(id.entity, $0) }
  }

  func creation(_ id: Kind.ID, _ card: Kind.Card, from row: ImportRow) throws(ImportRefusal)
    -> Command?
  { .create(id, card) }

  /// With what is wrong in any of its cells, so that somebody mends them all at once.
  func card(from row: ImportRow, _ refused: inout [ImportRefusal]) -> Kind.Card {
    var card = Kind.Card()
    for rule in Kind.Card.fields {
      do throws(ImportRefusal) { rule.set(&card, try row.value(of: rule.field)) } catch {
        refused.append(error)
      }
    }
    do throws(ImportRefusal) { try complete(&card, from: row) } catch { refused.append(error) }
    return card
  }

  func commands(
    _ id: Kind.ID, _ card: Kind.Card, from row: ImportRow, _ refused: inout [ImportRefusal]
  ) -> [Command] {
    var commands: [Command] = []
    do throws(ImportRefusal) {
      commands += [try creation(id, card, from: row)].compactMap(\.self)
    } catch { refused.append(error) }
    do throws(ImportRefusal) {
      if let standing = try row.standing(of: Kind.ID.kind) {
        commands += [try step(id, to: standing, from: row)].compactMap(\.self)
      }
    } catch { refused.append(error) }
    return commands
  }
}

enum Likeness: Equatable {
  case new
  case same(EntityID)
  case namesake(EntityID)
  /// Of another name, and perhaps the same all the same.
  case alike(EntityID)
}

/// By which two entities of a kind are told to be the same, or of one name alone.
protocol Namesake {
  associatedtype Card
  associatedtype Name: Hashable
  var name: Name { get }
  /// Nil for what cannot be compared.
  init?(_ card: Card)
  /// By any of which two of one name are the same; nil where only a comparison tells.
  var keys: [String]? { get }
  func isSame(as other: Self) -> Bool
  /// Whether there is so little to tell that `isAlike` may be true.
  var isBare: Bool { get }
  /// Whether nothing tells them apart, and nothing that they are the same.
  func isAlike(_ other: Self) -> Bool
}

extension Namesake {
  var keys: [String]? { nil }
  var isBare: Bool { true }
  func isAlike(_ other: Self) -> Bool { false }
}

/// Those of one name.
///
/// What is empty is equal to nothing: of rows that nothing tells apart but their being two, each
/// stands for another entity, so that two are added and the same file again adds nothing.
struct Namesakes<Look: Namesake> {
  private var known: [Look.Name: Group] = [:]

  /// In place, since a file may have twenty thousand of one name.
  private final class Group {
    var all: [(look: Look, id: EntityID)] = []
    /// The first of each key.
    var keyed: [String: Int] = [:]
    /// Not of the file, and no row was yet told to be them.
    var unmet: ArraySlice<Int> = []

    func first(sameAs look: Look) -> Int? {
      guard let keys = look.keys else { return all.firstIndex { $0.look.isSame(as: look) } }
      return keys.compactMap { keyed[$0] }.min()
    }

    func meet(_ place: Int) {
      if unmet.first == place {
        unmet.removeFirst()
      } else if let index = unmet.firstIndex(of: place) {
        unmet.remove(at: index)
      }
    }
  }

  mutating func likeness(of card: Look.Card) -> Likeness {
    guard let look = Look(card), let group = known[look.name], let first = group.all.first else {
      return .new
    }
    let alike =
      group.first(sameAs: look)
      ?? (look.isBare ? group.unmet.first { group.all[$0].look.isAlike(look) } : nil)
    guard let place = alike else { return .namesake(first.id) }
    group.meet(place)
    return .same(group.all[place].id)
  }

  mutating func add(_ card: Look.Card, as id: EntityID, isOfFile: Bool) {
    guard let look = Look(card) else { return }
    let group = known[look.name] ?? Group()
    known[look.name] = group
    let place = group.all.count
    group.all.append((look, id))
    for key in look.keys ?? [] where group.keyed[key] == nil { group.keyed[key] = place }
    if !isOfFile, look.isBare { group.unmet.append(place) }
  }
}

/// Looks for the same among those of one name.
protocol NamesakeImport: EntityImport {
  associatedtype Look: Namesake where Look.Card == Kind.Card
  var known: Namesakes<Look> { get set }
  init()
  mutating func add(_ card: Kind.Card, as id: EntityID, isOfFile: Bool)
}

extension NamesakeImport {
  /// In the order of their numbers, so that each row meets the same one again.
  init(_ registry: Registry) {
    self.init()
    for (id, entity) in Kind.all(in: registry).sorted(by: { $0.key < $1.key }) {
      for card in [entity.card] + entity.joinedCards {
        add(card, as: id.entity, isOfFile: false)
      }
    }
  }

  mutating func add(_ card: Kind.Card, as id: EntityID, isOfFile: Bool) {
    known.add(card, as: id, isOfFile: isOfFile)
  }

  mutating func likeness(of card: Kind.Card) -> Likeness { known.likeness(of: card) }

  mutating func remember(_ card: Kind.Card, as id: EntityID) {
    add(card, as: id, isOfFile: true)
  }
}
