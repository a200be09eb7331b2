/// Something that lies above the page and takes every key.
package enum Layer: Equatable, Sendable {
  case picker(Picker)
  case question(Question)
}
