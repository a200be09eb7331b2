/// One line of the help page: a key and what it does, under the title of its part.
package struct HelpLine: Equatable, Sendable {
  package let key: String
  package let label: String
  package let section: String

  package init(key: String, label: String, section: String) {
    self.key = key
    self.label = label
    self.section = section
  }
}
