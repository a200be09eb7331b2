/// A key and what it does, under the title of its part.
package struct HelpLine: Equatable, Sendable {
  package let key: String
  package let label: String
  package let section: String
}
