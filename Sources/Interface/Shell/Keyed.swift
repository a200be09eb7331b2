/// Something on the screen that takes keys by a table: a screen of pages, or a page before them.
package protocol Keyed: Sendable {
  /// The parts of it that keys can go to.
  associatedtype Part: Hashable & Sendable
  /// What its commands are decided on, besides itself.
  associatedtype World
  /// What is to be done about a key.
  associatedtype Outcome

  /// Every key and every command, in the order of the hints.
  static var bindings: [Binding<Self>] { get }
  /// Where the keys go now.
  var place: Part { get }
}
