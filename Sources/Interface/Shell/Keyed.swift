/// Takes keys by a table: a screen of pages, or a page before them.
package protocol Keyed: Sendable {
  associatedtype Part: Hashable & Sendable
  associatedtype World
  associatedtype Outcome

  /// In the order of the hints.
  static var bindings: [Binding<Self>] { get }
  var place: Part { get }
}
